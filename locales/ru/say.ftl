say-and = { $before } и { $last }
say-or = { $before } или { $last }
say-comma = { $before }, { $last }
say-day =
    { $month ->
        [1] { $day } января { $year }
        [2] { $day } февраля { $year }
        [3] { $day } марта { $year }
        [4] { $day } апреля { $year }
        [5] { $day } мая { $year }
        [6] { $day } июня { $year }
        [7] { $day } июля { $year }
        [8] { $day } августа { $year }
        [9] { $day } сентября { $year }
        [10] { $day } октября { $year }
        [11] { $day } ноября { $year }
       *[12] { $day } декабря { $year }
    }
