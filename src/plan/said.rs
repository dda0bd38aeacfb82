//! What the plan says: each situation with its message.
//!
//! Responsible for which sentence stands for what. The words are in `locales`, but for the steps at a
//! provider, which are English as the table of providers is.

use super::{Kept, Lack, Step};
use crate::{
    say::{Argument, Message, Situation},
    vault::Thing,
};

impl Step<'_> {
    /// Why it stands where it stands, if there is a reason.
    pub fn reason(&self) -> Option<Message> {
        if self.breaks_loop {
            return Some(Message::new("plan-loop").with("names", Argument::all(self.behind())));
        }
        if !self.opens.is_empty() {
            return Some(Message::new("plan-first").with("names", Argument::all(&self.opens)));
        }
        let behind = self.behind();
        (!behind.is_empty())
            .then(|| Message::new("plan-behind").with("names", Argument::any(behind)))
    }

    /// What to do, a line each; without any secret.
    pub fn lines(&self) -> Vec<Message> {
        let account = self.account;
        let mut lines = Vec::new();
        if !self.sign_in().is_empty() {
            lines.push(Message::new("plan-sign-in").with("address", self.sign_in()));
        }
        if !account.login.is_empty() {
            lines.push(Message::new("plan-login").with("login", account.login.as_str()));
        }
        match (self.kept, account.password_at.as_str()) {
            (Kept::Key, "") => {}
            (_, "") => lines.push(Message::new("plan-password-unknown")),
            (_, place) => lines.push(Message::new("plan-password").with("place", place)),
        }
        match self.way_in {
            Some(way_in) if !way_in.steps.is_empty() => lines.extend(
                way_in
                    .steps
                    .iter()
                    .map(|&step| Message::new("plan-step").with("step", step)),
            ),
            _ if self.kept != Kept::Nothing => lines.push(Message::new("plan-step-general")),
            _ => {}
        }
        if let Some(way_in) = self.way_in {
            if !way_in.support.is_empty() {
                lines.push(Message::new("plan-fails").with("address", way_in.support));
            }
            if !way_in.died.is_empty() {
                lines.push(Message::new("plan-died").with("address", way_in.died));
            }
        }
        lines
    }
}

/// What to do when the codes are used: for an owner who is there, ill or dead, and with what is left.
pub fn afterwards() -> [Message; 4] {
    [
        Message::new("plan-owner-there"),
        Message::new("plan-owner-ill"),
        Message::new("plan-owner-died"),
        Message::new("plan-clean-up"),
    ]
}

impl Situation for Lack {
    fn message(&self) -> Message {
        match self {
            Self::Nothing { account } => {
                Message::new("plan-lacks-all").with("account", account.as_str())
            }
            Self::Password { account } => {
                Message::new("plan-lacks-password").with("account", account.as_str())
            }
            Self::Thing(thing) => Message::new("plan-lacks-thing").with("thing", thing.key()),
        }
    }
}

impl Situation for Thing {
    fn message(&self) -> Message {
        Message::new("plan-thing").with("thing", self.key())
    }
}
