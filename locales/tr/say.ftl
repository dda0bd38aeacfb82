say-and = { $before } ve { $last }
say-or = { $before } ya da { $last }
say-comma = { $before }, { $last }
say-day =
    { $month ->
        [1] { $day } Ocak { $year }
        [2] { $day } Şubat { $year }
        [3] { $day } Mart { $year }
        [4] { $day } Nisan { $year }
        [5] { $day } Mayıs { $year }
        [6] { $day } Haziran { $year }
        [7] { $day } Temmuz { $year }
        [8] { $day } Ağustos { $year }
        [9] { $day } Eylül { $year }
        [10] { $day } Ekim { $year }
        [11] { $day } Kasım { $year }
       *[12] { $day } Aralık { $year }
    }
