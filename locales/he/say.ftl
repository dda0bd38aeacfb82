say-and = { $before } ו־{ $last }
say-or = { $before } או { $last }
say-comma = { $before }, { $last }
say-day =
    { $month ->
        [1] { $day } בינואר { $year }
        [2] { $day } בפברואר { $year }
        [3] { $day } במרץ { $year }
        [4] { $day } באפריל { $year }
        [5] { $day } במאי { $year }
        [6] { $day } ביוני { $year }
        [7] { $day } ביולי { $year }
        [8] { $day } באוגוסט { $year }
        [9] { $day } בספטמבר { $year }
        [10] { $day } באוקטובר { $year }
        [11] { $day } בנובמבר { $year }
       *[12] { $day } בדצמבר { $year }
    }
