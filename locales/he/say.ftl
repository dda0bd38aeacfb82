# How several things are told one after the other.

# Two, or the last of more, of which all are meant.
say-and = { $before } ו־{ $last }
# The same, of which any is meant.
say-or = { $before } או { $last }
# Those before the last.
say-comma = { $before }, { $last }

# A day in words.
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
