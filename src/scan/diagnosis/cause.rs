//! Why a code was seen and not read.

use std::fmt;

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

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CutOff => "only partly in the picture; take the whole sheet",
            Self::TooFar => "there but too small; take the picture closer, or scan at 300 dpi",
            Self::TooDark => "there but too dark; take the picture in good light",
            Self::TooPale => "there but too pale; take the picture in good, even light",
            Self::Glare => "there but washed out by light; take it without flash, out of the sun",
            Self::Blurred => "there but too blurred; take it closer, in good light, holding still",
            Self::Covered => "there but partly covered, or in a hard shadow; take it clear of both",
            Self::Unclear => "there but could not be read; take it closer, flat, in good light",
            Self::Blank => "not there: the page is blank",
        })
    }
}
