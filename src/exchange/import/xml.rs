//! KeePass's XML: that of KeePass 2 and KeePassXC, and that of KeePass 1.
//!
//! Responsible for recognising it and for taking its entries apart; those in the bin and earlier
//! versions are left out and said. Not responsible for what is taken from an entry.

use quick_xml::{Reader, events::Event};
use zeroize::Zeroizing;

use super::{Import, keepass::Entry};
use crate::{day::Day, error::Error};

/// Deepest nesting; groups lie in groups, but not that deep.
const DEPTH: usize = 100;

/// Whether it is XML at all.
pub(super) fn recognise(text: &str) -> bool {
    let head = text.trim_start();
    head.starts_with("<?xml") || head.starts_with("<KeePassFile") || head.starts_with("<pwlist")
}

/// Reads KeePass's XML; `None` for other XML, whose text is searched like any.
///
/// # Errors
/// [`Error::ImportFormat`] for one that is cut or damaged.
pub(super) fn read(name: &str, text: &str, today: Day) -> Option<Result<Import, Error>> {
    if !text.contains("<KeePassFile") && !text.contains("<pwlist") {
        return None;
    }
    let mut import = Import::new();
    import.entries = true;
    import.program = Some("KeePass");
    let Some(entries) = Walk::default().entries(text) else {
        return Some(Err(Error::ImportFormat {
            name: name.to_owned(),
            why: "it is KeePass's XML, but cut or damaged",
        }));
    };
    let passwords = Entry::passwords(&entries);
    for (number, entry) in (1..).zip(&entries) {
        entry.take(number, today, &passwords, &mut import);
    }
    Some(Ok(import))
}

/// Where the reading is.
#[derive(Default)]
struct Walk {
    /// The elements around, the outermost first.
    around: Vec<String>,
    /// For each group around, whether it is the bin.
    groups: Vec<bool>,
    bin: String,
    entry: Entry,
    key: String,
    value: Zeroizing<String>,
    text: Zeroizing<String>,
    entries: Vec<Entry>,
}

impl Walk {
    fn entries(mut self, text: &str) -> Option<Vec<Entry>> {
        let mut reader = Reader::from_str(text);
        loop {
            match reader.read_event().ok()? {
                Event::Start(start) => self.start(start.local_name().as_ref())?,
                Event::Empty(start) => {
                    let name = start.local_name();
                    self.start(name.as_ref())?;
                    self.end();
                }
                Event::End(_) => self.end(),
                Event::Text(text) => self.text.push_str(&text),
                Event::CData(text) => self.text.push_str(&text),
                Event::GeneralRef(sign) => self.text.push(match sign.resolve_char_ref().ok()? {
                    Some(letter) => letter,
                    None => named(&sign)?,
                }),
                Event::Eof => break,
                _ => {}
            }
        }
        self.around.is_empty().then_some(self.entries)
    }

    fn start(&mut self, name: &str) -> Option<()> {
        if self.around.len() > DEPTH {
            return None;
        }
        self.text = Zeroizing::new(String::new());
        match name {
            "Group" => self.groups.push(false),
            "Entry" | "pwentry" if !self.in_history() => self.entry = Entry::default(),
            "History" => self.entry.history = false,
            _ => {}
        }
        self.around.push(name.to_owned());
        Some(())
    }

    fn in_history(&self) -> bool {
        self.around.iter().any(|name| name == "History")
    }

    fn end(&mut self) {
        let Some(name) = self.around.pop() else {
            return;
        };
        let text = std::mem::take(&mut self.text);
        let parent = self.around.last().map_or("", String::as_str);
        if self.in_history() {
            self.entry.history |= name == "Entry";
            return;
        }
        match (parent, name.as_str()) {
            ("Meta", "RecycleBinUUID") => text.trim().clone_into(&mut self.bin),
            ("Group", "UUID") => {
                if let Some(group) = self.groups.last_mut() {
                    *group = !self.bin.is_empty() && text.trim() == self.bin;
                }
            }
            ("String", "Key") => text.trim().clone_into(&mut self.key),
            ("String", "Value") => self.value = text,
            ("Entry", "String") => {
                let (key, value) = (
                    std::mem::take(&mut self.key),
                    std::mem::take(&mut self.value),
                );
                self.entry.strings.push((key, value));
            }
            // In XML attached files stand apart, often packed.
            ("Entry", "Binary") => self.entry.unread_files = true,
            // KeePass 1.
            ("pwentry", field) => {
                let known = match field {
                    "title" => "Title",
                    "username" => "UserName",
                    "password" => "Password",
                    "url" => "URL",
                    "notes" => "Notes",
                    _ => return,
                };
                self.entry.strings.push((known.to_owned(), text));
            }
            (_, "Entry" | "pwentry") => {
                self.entry.removed = self.groups.contains(&true);
                self.entries.push(std::mem::take(&mut self.entry));
            }
            (_, "Group") => {
                self.groups.pop();
            }
            _ => {}
        }
    }
}

/// XML's own five signs; others are declared in the file, which no program does.
fn named(sign: &str) -> Option<char> {
    Some(match sign {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FILE: &str = "<?xml version=\"1.0\"?>
<KeePassFile><Meta><RecycleBinUUID>QklO</RecycleBinUUID></Meta><Root>
<Group><UUID>Um9vdA==</UUID>
 <Entry><String><Key>Title</Key><Value>R&amp;D GitHub</Value></String>
  <String><Key>UserName</Key><Value>ann</Value></String>
  <String><Key>Password</Key><Value ProtectInMemory=\"True\">hunter2hunter2</Value></String>
  <String><Key>Recovery codes</Key><Value ProtectInMemory=\"True\">1f3a9-77c0e
0b2d4-9e8f1</Value></String>
  <String><Key>Notes</Key><Value/></String>
  <History><Entry><String><Key>Recovery codes</Key><Value>aaaa1-bbbb2</Value></String></Entry></History>
 </Entry>
 <Group><UUID>QklO</UUID><Entry><String><Key>Title</Key><Value>Slack</Value></String></Entry></Group>
</Group></Root></KeePassFile>";

    fn today() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    #[test]
    fn entries_with_their_strings() {
        assert!(recognise(FILE));
        let import = read("x.xml", FILE, today()).unwrap().unwrap();
        assert_eq!(import.accounts.len(), 1);
        assert_eq!(import.accounts[0].name(), "R&D GitHub (ann)");
        let said: Vec<String> = import.lines.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "line 1: skipped: earlier versions of the entry",
                "line 1: taken as a recovery code",
                "line 1: taken as a recovery code",
                "line 1: skipped: a password",
                "line 2: skipped: an entry in the bin",
            ]
        );
    }

    #[test]
    fn attached_files_are_said() {
        let file = FILE.replacen(
            "<Entry>",
            "<Entry><Binary><Key>a.txt</Key><Value Ref=\"0\"/></Binary>",
            1,
        );
        assert_ne!(file, FILE);
        let import = read("x.xml", &file, today()).unwrap().unwrap();
        let said = |report: &&crate::exchange::import::LineReport| {
            report.what.contains("an attached file")
        };
        assert_eq!(import.lines.iter().filter(said).count(), 1);
    }

    #[test]
    fn cut_ones_and_other_xml() {
        assert!(
            read("x.xml", &FILE[..FILE.len() - 30], today())
                .unwrap()
                .is_err()
        );
        assert!(read("x.xml", "<?xml version=\"1.0\"?><a/>", today()).is_none());
    }

    proptest! {
        #[test]
        fn any_change_does_not_panic(at in 0..FILE.len(), with in "[<>&a-zA-Z/;\"]{0,4}") {
            let mut text = FILE.to_owned();
            text.replace_range(at..=at, &with);
            let _ = read("x.xml", &text, today());
        }
    }
}
