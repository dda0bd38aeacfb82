//! The drills: their log, the one that is running, and how often they are due.
//!
//! Responsible for what is kept of them, which names people and sheets, never a secret. Not
//! responsible for holding one: that is [`drill`](crate::drill).

use serde::{Deserialize, Serialize};

use super::fields::{Other, set_id};
use crate::{day::Day, letters, paper::record::SetId, threshold::SheetNumber};

/// A drill that was held, as the log keeps it.
#[derive(Serialize, Deserialize)]
pub struct Drill {
    /// When it was closed.
    pub date: Day,
    /// What was tried.
    pub kind: DrillKind,
    /// The set that it was about.
    #[serde(with = "set_id")]
    pub set: SetId,
    /// The holders who took part.
    #[serde(
        default,
        deserialize_with = "letters::deserialize_all",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub who: Vec<String>,
    /// Whether it showed that the vault opens, or that the sheet is the right one.
    pub passed: bool,
    /// What was found: a sentence each, without a full stop.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<String>,
    /// How long it took: a rehearsal in seconds of the computer, a drill with real sheets in days
    /// from the first sheet to the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub took: Option<Took>,
    /// What the owner wants to remember.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    #[serde(flatten)]
    other: Other,
}

impl Drill {
    /// A drill without findings or notes.
    pub fn new(date: Day, kind: DrillKind, set: SetId, who: Vec<String>, passed: bool) -> Self {
        Self {
            date,
            kind,
            set,
            who,
            passed,
            findings: Vec::new(),
            took: None,
            notes: String::new(),
            other: Other::new(),
        }
    }
}

/// What was tried in a drill.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DrillKind {
    /// The sheets rendered, damaged and read in the computer, without paper.
    Rehearsal,
    /// The real sheets, scanned and combined.
    Scan,
    /// A holder read out the proof code of a sheet: somebody knows its share.
    Proof,
    /// A kind of a later version.
    #[serde(untagged)]
    Other(String),
}

/// How long a drill took.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Took {
    /// Whole seconds, rounded up.
    Seconds(u64),
    /// Whole days; 0 if it began and ended on one day.
    Days(u64),
}

/// A drill with real sheets that come in one by one.
#[derive(Serialize, Deserialize)]
pub struct RunningDrill {
    /// When its first sheet was read.
    pub begun: Day,
    /// The set that it is about.
    #[serde(with = "set_id")]
    pub set: SetId,
    /// The sheets that were read and are genuine, by number.
    #[serde(default)]
    pub sheets: Vec<DrilledSheet>,
    /// What the owner wants to remember, for the log.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    #[serde(flatten)]
    other: Other,
}

impl RunningDrill {
    /// One without sheets yet.
    pub fn new(begun: Day, set: SetId) -> Self {
        Self {
            begun,
            set,
            sheets: Vec::new(),
            notes: String::new(),
            other: Other::new(),
        }
    }
}

/// A sheet that took part in the running drill.
#[derive(Serialize, Deserialize)]
pub struct DrilledSheet {
    /// x.
    pub number: SheetNumber,
    /// When it was read, the last time.
    pub date: Day,
    /// The vault codes were read with it, all of them.
    pub vault_whole: bool,
    /// What was found about its paper: a sentence each, without a full stop.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<String>,
    #[serde(flatten)]
    other: Other,
}

impl DrilledSheet {
    /// A sheet of which nothing was found.
    pub fn new(number: SheetNumber, date: Day, vault_whole: bool) -> Self {
        Self {
            number,
            date,
            vault_whole,
            findings: Vec::new(),
            other: Other::new(),
        }
    }
}

/// How often what is due, in months; 0 is never.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Schedule {
    /// A drill with real sheets.
    pub drill: u16,
    /// Word of each holder: the proof code of the sheet, or a part in a drill.
    pub heard: u16,
    /// The sealed copies made anew.
    pub copies: u16,
}

impl Default for Schedule {
    fn default() -> Self {
        Self {
            drill: 12,
            heard: 12,
            copies: 12,
        }
    }
}

impl Schedule {
    /// Whether it is as without anybody's doing, so that it need not be written.
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{limits, paper::record::SetKey, secret::DataKey, threshold::Threshold, vault};
    use vault::{SheetEntry, SheetSet, Vault};

    fn day(day: u8) -> Day {
        Day::from_ymd(2026, 11, day).unwrap()
    }

    fn vault() -> Vault {
        let mut vault = Vault::new("");
        let sheets = ["Anna", "Ben"]
            .into_iter()
            .zip(SheetNumber::all())
            .map(|(holder, number)| SheetEntry::new(number, holder, day(1)))
            .collect();
        vault.sets.push(SheetSet::new(
            SetKey::random(&mut rand::rng()),
            DataKey::from_bytes([7; 16]),
            Threshold::new(2).unwrap(),
            day(1),
            1,
            sheets,
        ));
        vault
    }

    #[test]
    fn who_took_part_was_heard_from() {
        let mut vault = vault();
        let set = vault.sets[0].set;
        let drill = |date, kind, passed| Drill::new(date, kind, set, vec!["Ben".into()], passed);
        let heard = |vault: &Vault| vault.sets[0].sheets[1].heard;
        vault.log_drill(drill(day(2), DrillKind::Rehearsal, true));
        vault.log_drill(drill(day(2), DrillKind::Proof, false));
        assert_eq!(heard(&vault), None);
        vault.log_drill(drill(day(5), DrillKind::Proof, true));
        vault.log_drill(drill(day(4), DrillKind::Scan, true));
        assert_eq!(heard(&vault), Some(day(5)));
        vault.keep_drill(drill(day(9), DrillKind::Scan, true));
        assert_eq!(heard(&vault), Some(day(5)));
        assert_eq!(vault.sets[0].sheets[0].heard, None);
        assert_eq!(vault.revision, 0);
    }

    #[test]
    fn the_oldest_go() {
        let mut vault = vault();
        let set = vault.sets[0].set;
        for at in 0..=limits::DRILLS {
            let mut drill = Drill::new(day(1), DrillKind::Proof, set, Vec::new(), false);
            drill.notes = at.to_string();
            vault.log_drill(drill);
        }
        assert_eq!(vault.drills.len(), limits::DRILLS);
        assert_eq!(vault.drills[0].notes, "1");
    }

    #[test]
    fn kept_as_json() {
        let mut vault = vault();
        let set = vault.sets[0].set;
        let mut drill = Drill::new(day(2), DrillKind::Scan, set, vec!["Anna".into()], true);
        drill.took = Some(Took::Days(3));
        drill.findings.push("sheet 1 is fading".to_owned());
        vault.log_drill(drill);
        let mut running = RunningDrill::new(day(3), set);
        let number = SheetNumber::new(2).unwrap();
        running.sheets.push(DrilledSheet::new(number, day(3), true));
        vault.drill = Some(running);
        vault.schedule.copies = 3;
        let json = vault::to_json(&vault, false);
        let text = String::from_utf8(json.expose().to_vec()).unwrap();
        let expected = format!(
            r#""drills":[{{"date":"2026-11-02","kind":"scan","set":"{set}","who":["Anna"],"passed":true,"findings":["sheet 1 is fading"],"took":{{"days":3}}}}],"drill":{{"begun":"2026-11-03","set":"{set}","sheets":[{{"number":2,"date":"2026-11-03","vault_whole":true}}]}},"plan":{{"drill":12,"heard":12,"copies":3}}"#
        );
        assert!(text.contains(&expected), "{text}");
        // A later version's kind and fields are kept.
        let newer = text.replace(r#""kind":"scan","#, r#""kind":"parade","weather":"sunny","#);
        let read = vault::from_json(newer.as_bytes(), "v").unwrap();
        assert_eq!(read.drills[0].kind, DrillKind::Other("parade".into()));
        let again = vault::to_json(&read, false);
        let again = std::str::from_utf8(again.expose()).unwrap();
        assert!(
            again.contains("parade") && again.contains("sunny"),
            "{again}"
        );
    }
}
