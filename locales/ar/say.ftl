say-and = { $before } و{ $last }
say-or = { $before } أو { $last }
say-comma = { $before }، { $last }
say-day =
    { $month ->
        [1] { $day } يناير { $year }
        [2] { $day } فبراير { $year }
        [3] { $day } مارس { $year }
        [4] { $day } أبريل { $year }
        [5] { $day } مايو { $year }
        [6] { $day } يونيو { $year }
        [7] { $day } يوليو { $year }
        [8] { $day } أغسطس { $year }
        [9] { $day } سبتمبر { $year }
        [10] { $day } أكتوبر { $year }
        [11] { $day } نوفمبر { $year }
       *[12] { $day } ديسمبر { $year }
    }
