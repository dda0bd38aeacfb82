//! An ordinary QR code for a screen, such as a phone's authenticator reads.
//!
//! Responsible for its modules. Not responsible for drawing it, nor for the codes on paper, which
//! [`sheet`](crate::sheet) makes.

use qrcode::Color;
use zeroize::Zeroizing;

/// An ordinary QR code for a screen. Wiped on drop, for it may carry a seed.
pub struct QrCode {
    size: usize,
    dark: Zeroizing<Vec<bool>>,
}

impl QrCode {
    /// The code of a text; `None` if it is too long for one.
    pub fn of_text(text: &str) -> Option<Self> {
        let code = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::M).ok()?;
        let size = code.width();
        let dark = code
            .into_colors()
            .into_iter()
            .map(|color| color == Color::Dark);
        Some(Self {
            size,
            dark: Zeroizing::new(dark.collect()),
        })
    }

    /// Modules in a row. Around them belong four that are light.
    pub fn size(&self) -> usize {
        self.size
    }

    /// For each module whether it is dark, row by row.
    pub fn dark(&self) -> &[bool] {
        &self.dark
    }
}
