//! What is needed besides codes: what families do not know when the owner cannot be asked.
//!
//! Responsible for what of it a vault keeps. Not responsible for asking.

use serde::{Deserialize, Serialize};

use super::fields::{Other, secret_text};
use crate::secret::SecretText;

/// What of these its owner has said. All of it is secret: a PIN, or the way to one.
#[derive(Default, Serialize, Deserialize)]
pub struct Besides {
    #[serde(
        default,
        with = "secret_text",
        skip_serializing_if = "secret_text::is_empty"
    )]
    phone_pin: SecretText,
    #[serde(
        default,
        with = "secret_text",
        skip_serializing_if = "secret_text::is_empty"
    )]
    main_password: SecretText,
    #[serde(
        default,
        with = "secret_text",
        skip_serializing_if = "secret_text::is_empty"
    )]
    papers: SecretText,
    #[serde(flatten)]
    other: Other,
}

/// One of the things.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Thing {
    /// The PIN of the phone: codes are sent to it.
    PhonePin,
    /// The password of the computer or of the password manager, or who knows it.
    MainPassword,
    /// Where the papers are: passport, contracts, bank.
    Papers,
}

impl Thing {
    /// All of them, in the order in which they are needed.
    pub const ALL: [Self; 3] = [Self::PhonePin, Self::MainPassword, Self::Papers];

    /// By what `locales` chooses.
    pub fn key(self) -> &'static str {
        match self {
            Self::PhonePin => "phone-pin",
            Self::MainPassword => "main-password",
            Self::Papers => "papers",
        }
    }
}

impl Besides {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        !Thing::ALL.into_iter().any(|thing| self.says(thing)) && self.other.is_empty()
    }

    /// Whether something was said of one of them.
    pub fn says(&self, thing: Thing) -> bool {
        !self.of(thing).expose().is_empty()
    }

    /// What was said of one of them; empty if nothing was.
    pub fn of(&self, thing: Thing) -> &SecretText {
        match thing {
            Thing::PhonePin => &self.phone_pin,
            Thing::MainPassword => &self.main_password,
            Thing::Papers => &self.papers,
        }
    }

    pub(super) fn set(&mut self, thing: Thing, text: SecretText) {
        let kept = match thing {
            Thing::PhonePin => &mut self.phone_pin,
            Thing::MainPassword => &mut self.main_password,
            Thing::Papers => &mut self.papers,
        };
        *kept = text;
    }
}
