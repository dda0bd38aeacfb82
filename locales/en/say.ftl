# How several things are told one after the other.

# Two, or the last of more, of which all are meant.
say-and = { $before } and { $last }
# The same, of which any is meant.
say-or = { $before } or { $last }
# Those before the last.
say-comma = { $before }, { $last }

# A day in words.
say-day =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[12] { $day } December { $year }
    }
