//! A set that was found in a pile, by the facts that were checked.
//!
//! Responsible for how these read. Not responsible for finding or choosing.

use std::fmt;

use super::lists::list;
use crate::{limits, shown::shown, threshold::Threshold};

/// One of several sets among which a person has to choose. Whoever makes a set can write any title
/// and day into it, so none of them is here.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FoundSet {
    /// Its id as printed, or, where another has the same id, the beginning of its fingerprint.
    pub set: String,
    /// The names on its sheets with a right signature, by number, each once.
    pub holders: Vec<String>,
    /// How many good sheets there are.
    pub sheets: usize,
    /// How many open it, as they say; `None` if there is no good sheet.
    pub threshold: Option<Threshold>,
    /// Whether they open a vault; `None` if trying all would have taken too long.
    pub opens: Option<bool>,
}

impl fmt::Display for FoundSet {
    /// "set 7H3K-9QXM: 3 sheets (it takes 3), a vault opens; made for Anna, Ben and Chloé".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "set {}: ", self.set)?;
        match (self.sheets, self.threshold) {
            (0, _) | (_, None) => write!(f, "no good sheet")?,
            (1, Some(k)) => write!(f, "1 sheet (it takes {k})")?,
            (sheets, Some(k)) => write!(f, "{sheets} sheets (it takes {k})")?,
        }
        f.write_str(match self.opens {
            Some(true) => ", a vault opens",
            Some(false) => ", nothing opens",
            None => ", not tried",
        })?;
        // Last, for a name is whatever its maker wrote.
        if self.holders.is_empty() {
            return Ok(());
        }
        let mut names: Vec<String> = self
            .holders
            .iter()
            .take(limits::SUGGESTIONS)
            .map(|name| shown(name).to_string())
            .collect();
        let more = self.holders.len() - names.len();
        if more > 0 {
            names.push(format!("{more} more"));
        }
        write!(f, "; made for {}", list(&names))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_words() {
        let mut set = FoundSet {
            set: "7H3K-9QXM".to_owned(),
            holders: ["Anna", "Ben", "Chloé"].map(str::to_owned).to_vec(),
            sheets: 3,
            threshold: Threshold::new(3).ok(),
            opens: Some(true),
        };
        assert_eq!(
            set.to_string(),
            "set 7H3K-9QXM: 3 sheets (it takes 3), a vault opens; made for Anna, Ben and Chloé"
        );
        set.holders = (1..=9).map(|number| number.to_string()).collect();
        set.opens = None;
        assert_eq!(
            set.to_string(),
            "set 7H3K-9QXM: 3 sheets (it takes 3), not tried; made for 1, 2, 3, 4, 5, 6 and 3 more"
        );
        set.holders.clear();
        (set.sheets, set.threshold, set.opens) = (0, None, Some(false));
        assert_eq!(
            set.to_string(),
            "set 7H3K-9QXM: no good sheet, nothing opens"
        );
    }
}
