//! What is known of one provider, and how its owner gets new codes.

use super::{
    name::FileName,
    shape::{Confidence, Shape, bare},
};
use crate::secret::SecretText;

/// What to do where the table has no steps.
const GENERAL_STEPS: [&str; 4] = [
    "Sign in and open the settings of your account.",
    "Look for Security, Sign-in or Password, and there for two-step or two-factor \
     authentication.",
    "Look for recovery codes or backup codes. Making new ones usually makes the old ones worthless.",
    "Save them at once: many providers show them only once.",
];

/// A service that issues recovery codes, or software that many services use.
pub struct Provider {
    /// As the vault writes it.
    pub name: &'static str,
    /// Other names.
    pub aliases: Vec<&'static str>,
    /// Its web sites, without `www`.
    pub sites: Vec<&'static str>,
    /// Where codes are found or made; empty if not known.
    pub address: &'static str,
    /// Names of the files that it gives out.
    pub files: Vec<FileName>,
    /// Words above the codes that name it.
    pub headings: Vec<&'static str>,
    /// Not one provider but software that many use.
    pub framework: bool,
    /// How sure the facts are.
    pub confidence: Confidence,
    /// What its secrets look like; empty if it is not known, or it has none.
    pub shapes: Vec<Shape>,
    /// How to get new codes, step by step; empty if not known. See [`guide`](Self::guide).
    pub steps: Vec<&'static str>,
    /// What its owner should know besides; may be empty.
    pub note: &'static str,
    /// How a code is used by who is locked out.
    pub way_in: WayIn,
}

/// How who is locked out gets in, as far as it is known.
#[derive(Default)]
pub struct WayIn {
    /// Where one signs in; empty if not known.
    pub sign_in: &'static str,
    /// What to choose there to use a code, step by step; empty if not known.
    pub steps: Vec<&'static str>,
    /// Where there is help if it fails; empty if not known.
    pub support: &'static str,
    /// Where to turn when its owner has died; empty if not known.
    pub died: &'static str,
    /// How sure all of it is.
    pub confidence: Option<Confidence>,
}

impl Provider {
    /// How to get new codes: numbered lines, general ones where nothing closer is known.
    pub fn guide(&self) -> String {
        if self.steps.is_empty() {
            general_guide()
        } else {
            numbered(&self.steps)
        }
    }

    /// Whether `host` is one of its web sites.
    pub fn has_site(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        self.sites.iter().any(|site| {
            host.strip_suffix(site)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }

    /// Whether small and capital letters are the same in everything that it issues.
    pub(super) fn folds_case(&self) -> bool {
        !self.shapes.is_empty() && self.shapes.iter().all(Shape::folds_case)
    }

    /// Whether this is its name or one of its other names.
    pub(super) fn is_named(&self, name: &str) -> bool {
        std::iter::once(&self.name)
            .chain(&self.aliases)
            .any(|known| known.to_lowercase() == name)
    }
}

/// How to get new codes where nothing closer is known: numbered lines.
pub fn general_guide() -> String {
    numbered(&GENERAL_STEPS)
}

fn numbered(steps: &[&str]) -> String {
    let mut text = String::new();
    for (number, step) in (1..).zip(steps) {
        text.push_str(&format!("{number}. {step}\n"));
    }
    text
}

/// A code as it is compared: without spaces, dashes and bullets, and in small letters where it
/// is known that `provider` does not tell them from capital ones.
pub fn normalise(code: &str, provider: Option<&Provider>) -> SecretText {
    bare(code, provider.is_some_and(Provider::folds_case))
}
