//! Why a code was seen and not read.

use serde::{Deserialize, Serialize};

/// Modules a side of the codes that carry a key record, with some room for error; smaller ones
/// are not ours, and larger ones carry a vault.
pub(super) const KEY_MODULES: std::ops::Range<f32> = 40.0..59.0;

/// Difference between light and dark below which little is left over the noise of a camera.
pub(super) const LEAST_CONTRAST: f32 = 50.0;

/// How light paper is at least in a picture that is light enough.
pub(super) const LIGHT: f32 = 100.0;

/// Why a code was not read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Cause {
    /// A part of it is outside of the picture.
    CutOff,
    /// Its modules have too few pixels.
    TooFar,
    /// The picture is dark there.
    TooDark,
    /// Light and dark are nearly the same.
    TooPale,
    /// A part of it is burnt out.
    Glare,
    /// Its edges are wider than its modules.
    Blurred,
    /// A part of it is dark all over.
    Covered,
    /// Nothing that could be named.
    Unclear,
    /// There is nothing on the whole page.
    Blank,
}

impl Cause {
    /// By what `locales` chooses.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::CutOff => "cut-off",
            Self::TooFar => "too-far",
            Self::TooDark => "too-dark",
            Self::TooPale => "too-pale",
            Self::Glare => "glare",
            Self::Blurred => "blurred",
            Self::Covered => "covered",
            Self::Unclear => "unclear",
            Self::Blank => "blank",
        }
    }
}
