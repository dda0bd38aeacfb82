# How several things are told one after the other.

# Two, or the last of more, of which all are meant.
say-and = { $before } and { $last }
# The same, of which any is meant.
say-or = { $before } or { $last }
# Those before the last.
say-comma = { $before }, { $last }
