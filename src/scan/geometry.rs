//! Where codes and their corners lie in a picture.

/// A corner pattern of a code, in pixels.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Pattern {
    pub(super) x: f32,
    pub(super) y: f32,
    /// Its width: seven modules.
    pub(super) size: f32,
}

/// From middle to middle, in pixels.
pub(super) fn distance(a: Pattern, b: Pattern) -> f32 {
    (a.x - b.x).hypot(a.y - b.y)
}

/// Four corners in pixels.
pub(super) type Outline = [(f32, f32); 4];
