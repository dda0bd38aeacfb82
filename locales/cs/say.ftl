say-and = { $before } a { $last }
say-or = { $before } nebo { $last }
say-comma = { $before }, { $last }
say-day =
    { $month ->
        [1] { $day }. ledna { $year }
        [2] { $day }. února { $year }
        [3] { $day }. března { $year }
        [4] { $day }. dubna { $year }
        [5] { $day }. května { $year }
        [6] { $day }. června { $year }
        [7] { $day }. července { $year }
        [8] { $day }. srpna { $year }
        [9] { $day }. září { $year }
        [10] { $day }. října { $year }
        [11] { $day }. listopadu { $year }
       *[12] { $day }. prosince { $year }
    }
