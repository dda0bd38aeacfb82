//! The measures of a page: everything is in millimetres, letters are in points.

/// Millimetres in one typographic point.
pub(crate) const POINT: f32 = 25.4 / 72.0;
