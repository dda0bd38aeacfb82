say-and = { $before } і { $last }
say-or = { $before } або { $last }
say-comma = { $before }, { $last }
say-day =
    { $month ->
        [1] { $day } січня { $year }
        [2] { $day } лютого { $year }
        [3] { $day } березня { $year }
        [4] { $day } квітня { $year }
        [5] { $day } травня { $year }
        [6] { $day } червня { $year }
        [7] { $day } липня { $year }
        [8] { $day } серпня { $year }
        [9] { $day } вересня { $year }
        [10] { $day } жовтня { $year }
        [11] { $day } листопада { $year }
       *[12] { $day } грудня { $year }
    }
