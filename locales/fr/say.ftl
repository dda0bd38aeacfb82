say-and = { $before } et { $last }
say-or = { $before } ou { $last }
say-comma = { $before }, { $last }
say-day =
    { $month ->
        [1] { $day } janvier { $year }
        [2] { $day } février { $year }
        [3] { $day } mars { $year }
        [4] { $day } avril { $year }
        [5] { $day } mai { $year }
        [6] { $day } juin { $year }
        [7] { $day } juillet { $year }
        [8] { $day } août { $year }
        [9] { $day } septembre { $year }
        [10] { $day } octobre { $year }
        [11] { $day } novembre { $year }
       *[12] { $day } décembre { $year }
    }
