//! Any text with codes: the files that providers give out, and what people write themselves.
//!
//! Responsible for putting lines together to sets, and for whose they are. The order of evidence
//! is the file's name, the headings, the shape; the shape alone proves nothing, so an account
//! that has nothing else stays without a provider. Headings may be in any language: only names in
//! them count. Not responsible for what a single line is.

use zeroize::Zeroizing;

use super::{
    Import, Unnamed, Verdict, address, dates,
    gathered::taken_as,
    line::{self, Form, Line, Piece, Word},
};
use crate::{
    bip39,
    day::Day,
    provider::{self, Confidence, Kind, Match, Provider, Shape, Told},
    vault::{Account, Code, CodeSet, Item, Single},
};

/// How many words phrases have.
const PHRASE_WORDS: [usize; 7] = [12, 15, 18, 20, 21, 24, 33];
/// Recognised words in a row that are reported if they are not a phrase's number.
const FEWEST_WORDS: usize = 10;

/// A piece and the line that it stands on.
pub(super) struct Placed {
    pub(super) line: usize,
    pub(super) label: String,
    pub(super) piece: Piece,
}

impl Placed {
    /// What stands before it, if anything does, says that it is a code, or whose.
    fn is_called_code(&self) -> bool {
        self.label.is_empty()
            || line::is_code_label(&self.label)
            || !named(std::slice::from_ref(&self.label)).is_empty()
    }
}

/// What belongs together: codes with the headings above and below them.
#[derive(Default)]
struct Section {
    headings: Vec<String>,
    /// The providers that the headings name.
    named: Vec<&'static Provider>,
    codes: Vec<Placed>,
    phrases: Vec<(usize, Zeroizing<String>)>,
    /// Names of things, like a disk's, with their lines.
    identifiers: Vec<(usize, String)>,
}

/// Reads the text of a file.
pub(super) fn read(name: &str, text: &str, today: Day) -> Import {
    read_told(provider::of_file(name), text, today)
}

/// Reads a text of which it is known whose codes are in it.
pub(super) fn read_of(owner: Option<&'static Provider>, text: &str, today: Day) -> Import {
    read_told(owner.map(|owner| (owner, Told::default())), text, today)
}

fn read_told(file: Option<(&'static Provider, Told)>, text: &str, today: Day) -> Import {
    let mut import = Import::new();
    let sections = sections(text, file.is_some(), &mut import);
    for section in sections {
        section.take(file.as_ref(), today, &mut import);
    }
    import
}

/// Classifies all lines. Those that look like codes only beside others like them are decided
/// here, and become [`Line::Other`] if there are none.
pub(super) fn classify(text: &str) -> Vec<Line> {
    let mut armored = false;
    let mut lines: Vec<Line> = text
        .lines()
        .map(|line| {
            // A key or a certificate: what stands in it looks like codes.
            armored |= line.contains("-----BEGIN ");
            let within = armored;
            armored &= !line.contains("-----END ");
            if within {
                Line::Other { doubtful: false }
            } else {
                line::classify(line)
            }
        })
        .collect();
    let sure: Vec<Form> = lines
        .iter()
        .flat_map(|line| match line {
            Line::Codes { pieces, .. } => pieces.as_slice(),
            _ => &[],
        })
        .filter(|piece| piece.form.sure)
        .map(|piece| piece.form.clone())
        .collect();
    // Codes of one file mostly look alike, so a short list of forms is enough.
    let mut forms: Vec<(Form, usize)> = Vec::new();
    for form in sure {
        match forms.iter_mut().find(|(known, _)| *known == form) {
            Some((_, count)) => *count += 1,
            None => forms.push((form, 1)),
        }
        if forms.len() > MOST_FORMS {
            break;
        }
    }
    forms.retain(|(_, count)| *count >= 2);
    for line in &mut lines {
        let Line::Codes { pieces, .. } = line else {
            continue;
        };
        let like = |piece: &Piece| {
            piece.form.sure
                || (!is_capitalised(&piece.text)
                    && forms
                        .iter()
                        .any(|(form, _)| piece.form.like(form) || piece.form.near(form)))
        };
        if !pieces.iter().all(like) {
            let doubtful = pieces.iter().any(|piece| piece.form.is_suspicious());
            *line = Line::Other { doubtful };
        }
    }
    lines
}

/// Different ways in which codes of one file are written that are looked at.
const MOST_FORMS: usize = 100;

/// A word of prose: `Backup`.
fn is_capitalised(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
}

/// Puts the lines together, and reports those that are nobody's code.
fn sections(text: &str, one: bool, import: &mut Import) -> Vec<Section> {
    let mut sections = vec![Section::default()];
    let mut pending: Vec<String> = Vec::new();
    let mut words: Vec<(usize, Vec<Word>)> = Vec::new();
    let mut identifiers = Vec::new();
    let mut seeds = Vec::new();
    let mut headings = Vec::new();
    for ((line, content), number) in classify(text).into_iter().zip(text.lines()).zip(1..) {
        if matches!(line, Line::Other { .. }) {
            headings.push(content.to_owned());
        }
        if !matches!(line, Line::Words(_) | Line::Empty) {
            end_words(&mut words, &mut pending, &mut sections, import);
        }
        match line {
            Line::Empty => import.report(number, Verdict::Skipped, "it is empty"),
            Line::Identifier(name) => identifiers.push((number, name)),
            Line::Password => import.report(number, Verdict::Skipped, "a password"),
            Line::Uri => address::read(content, number, import),
            Line::Seed(seed) => seeds.push((number, seed)),
            Line::Words(found) => words.push((number, found)),
            Line::Other { doubtful } => {
                pending.push(content.to_owned());
                if doubtful {
                    import.report(
                        number,
                        Verdict::Doubtful,
                        "something like a code among other words; not taken",
                    );
                } else {
                    import.report(number, Verdict::Skipped, "no code in it");
                }
            }
            Line::Codes { label, pieces } => {
                if !label.is_empty() {
                    pending.push(label.clone());
                }
                start(
                    &mut sections,
                    &mut pending,
                    pieces.first().map(|p| &p.form),
                    one,
                );
                if let Some(section) = sections.last_mut() {
                    section.identifiers.append(&mut identifiers);
                    section.codes.extend(pieces.into_iter().map(|piece| Placed {
                        line: number,
                        label: label.clone(),
                        piece,
                    }));
                }
            }
        }
    }
    end_words(&mut words, &mut pending, &mut sections, import);
    if let Some(section) = sections.last_mut() {
        section.add_headings(&mut pending);
        section.identifiers.append(&mut identifiers);
    }
    for (number, seed) in seeds {
        import.take_seed(number, seed, &named(&headings));
    }
    sections
}

/// Begins another section if the headings since the last code, or the form of the next, say that
/// something else follows.
fn start(sections: &mut Vec<Section>, pending: &mut Vec<String>, form: Option<&Form>, one: bool) {
    let Some(current) = sections.last_mut() else {
        return;
    };
    let holds = !current.codes.is_empty() || !current.phrases.is_empty();
    if holds && !one && !pending.is_empty() {
        let other_name = named(pending)
            .iter()
            .any(|new| !current.named.iter().any(|old| std::ptr::eq(*old, *new)));
        let other_form = match (form, current.codes.last()) {
            (Some(form), Some(last)) => !form.like(&last.piece.form),
            _ => true,
        };
        if other_name || other_form {
            sections.push(Section::default());
        }
    }
    if let Some(section) = sections.last_mut() {
        section.add_headings(pending);
    }
}

/// The end of a run of words: a phrase, a few words of prose, or something between.
fn end_words(
    words: &mut Vec<(usize, Vec<Word>)>,
    pending: &mut Vec<String>,
    sections: &mut Vec<Section>,
    import: &mut Import,
) {
    let first = words.first().map_or(0, |(line, _)| *line);
    let count = words.iter().map(|(_, words)| words.len()).sum();
    let phrase = PHRASE_WORDS.contains(&count);
    let mut all = Vec::new();
    for (line, mut of_line) in words.drain(..) {
        if phrase {
            all.append(&mut of_line);
            import.report(line, Verdict::Taken, "words of a recovery phrase");
        } else if count >= FEWEST_WORDS {
            import.report(
                line,
                Verdict::Doubtful,
                "words of a recovery phrase, of which there are too few or too many; not taken",
            );
        } else {
            pending.push(line::phrase_text(of_line).to_string());
            import.report(line, Verdict::Skipped, "no code in it");
        }
    }
    if phrase {
        start(sections, pending, None, false);
        let text = line::phrase_text(all);
        if bip39::phrase(&text) != bip39::Phrase::Whole {
            import.report(
                first,
                Verdict::Doubtful,
                "the words of the phrase do not fit together; look for a mistyped one",
            );
        }
        if let Some(section) = sections.last_mut() {
            section.phrases.push((first, text));
        }
    }
}

impl Section {
    fn add_headings(&mut self, headings: &mut Vec<String>) {
        for new in named(headings) {
            if !self.named.iter().any(|old| std::ptr::eq(*old, new)) {
                self.named.push(new);
            }
        }
        self.headings.append(headings);
    }

    fn take(mut self, file: Option<&(&'static Provider, Told)>, today: Day, import: &mut Import) {
        let identifiers = std::mem::take(&mut self.identifiers);
        let skip = |import: &mut Import| {
            for (line, _) in &identifiers {
                let what = "an identifier, which is no secret";
                import.report(*line, Verdict::Skipped, what);
            }
        };
        if self.codes.is_empty() && self.phrases.is_empty() {
            skip(import);
            return;
        }
        self.sort_by_number();
        let (owner, candidates) = self.owner(file);
        if file.is_none() {
            self.leave_out_doubtful(owner, import);
            if self.codes.is_empty() && self.phrases.is_empty() {
                skip(import);
                return;
            }
        }
        if let Some(owner) = owner {
            self.codes = self
                .codes
                .into_iter()
                .flat_map(|placed| apart(owner, placed))
                .collect();
        }
        let mut told = file.map(|(_, told)| told.clone()).unwrap_or_default();
        told.issued = told
            .issued
            .or_else(|| self.headings.iter().find_map(|line| dates::stated(line)))
            .filter(|&day| day <= today);
        let login = if told.login.contains('@') {
            told.login
        } else {
            // The whole address, where there is one, says more than the name in a file's name.
            only_address(&self.headings).unwrap_or(told.login)
        };
        let mut account = Account::new(owner.map_or("", |provider| provider.name), login);
        account.address = owner.map_or("", |provider| provider.address).to_owned();
        let kind = kind_of(owner, &self.codes, &candidates);
        account.items = items(self.codes, kind, owner, told.issued, today, import);
        let keys = account.items.iter_mut().filter_map(|item| match item {
            Item::Key(key) => Some(key),
            _ => None,
        });
        let keys: Vec<&mut Single> = keys.collect();
        if keys.len() == identifiers.len() {
            // By it the owner of several disks knows which one a key opens.
            for (key, (line, name)) in keys.into_iter().zip(&identifiers) {
                key.label.clone_from(name);
                import.report(*line, Verdict::Taken, "the name of a key");
            }
        } else {
            skip(import);
        }
        for (_, text) in &self.phrases {
            let mut phrase = Single::new(text.to_string());
            phrase.issued = told.issued;
            account.items.push(Item::Phrase(phrase));
        }
        if owner.is_none() {
            import.unnamed.push(Unnamed {
                account: import.accounts.len(),
                candidates,
            });
        }
        import.accounts.push(account);
    }

    /// Leaves out what only looks like codes: what another word stands before, and cards' numbers.
    fn leave_out_doubtful(&mut self, owner: Option<&'static Provider>, import: &mut Import) {
        let speaks = self.headings.iter().any(|text| line::speaks_of_codes(text));
        self.codes.retain(|placed| {
            let text = &placed.piece.text;
            let fits = owner.is_some_and(|owner| code_shapes(owner).any(|shape| shape.fits(text)));
            let what = if !fits && !placed.is_called_code() {
                "something like a code, but what is written before it does not say that it is one; not taken"
            } else if !fits && !speaks && line::is_card_number(text) {
                "a number like that of a bank's card; not taken"
            } else {
                return true;
            };
            import.report(placed.line, Verdict::Doubtful, what);
            false
        });
    }

    /// Columns are read line by line, but numbered from top to bottom.
    fn sort_by_number(&mut self) {
        if self
            .codes
            .iter()
            .all(|placed| placed.piece.number.is_some())
        {
            self.codes.sort_by_key(|placed| placed.piece.number);
        }
    }

    fn owner(
        &self,
        file: Option<&(&'static Provider, Told)>,
    ) -> (Option<&'static Provider>, Vec<Match>) {
        if let Some((provider, _)) = file {
            return (Some(provider), Vec::new());
        }
        let codes: Vec<&str> = self
            .codes
            .iter()
            .map(|placed| placed.piece.text.as_str())
            .collect();
        let phrases = self.phrases.iter().map(|(_, text)| text.as_str());
        let fitting: Vec<&'static Provider> = self
            .named
            .iter()
            .copied()
            .filter(|provider| {
                self.codes.iter().all(|placed| {
                    may_be_of(provider, &placed.piece.text)
                        || pieces_of(provider, &placed.piece).is_some()
                })
            })
            .collect();
        if let [one] = fitting.as_slice() {
            return (Some(one), Vec::new());
        }
        // What stands on the line of a code says more than a line above it.
        let labels: Vec<String> = self
            .codes
            .iter()
            .map(|placed| placed.label.clone())
            .collect();
        let mut beside = named(&labels);
        beside.retain(|one| fitting.iter().any(|fits| std::ptr::eq(*fits, *one)));
        if let [one] = beside.as_slice() {
            return (Some(one), Vec::new());
        }
        let all: Vec<&str> = codes.iter().copied().chain(phrases).collect();
        let mut candidates = provider::recognise(&all);
        // What is named comes first.
        candidates
            .sort_by_key(|found| !fitting.iter().any(|one| std::ptr::eq(*one, found.provider)));
        (None, candidates)
    }
}

/// Whether nothing that is known of the provider's codes speaks against this one. What is not
/// known well does not.
pub(super) fn may_be_of(provider: &Provider, code: &str) -> bool {
    let mut shapes = code_shapes(provider).peekable();
    shapes.peek().is_none()
        || shapes.any(|shape| shape.confidence == Confidence::Low || shape.fits(code))
}

fn code_shapes(provider: &Provider) -> impl Iterator<Item = &Shape> {
    provider
        .shapes
        .iter()
        .filter(|shape| matches!(shape.kind, Kind::Codes | Kind::Key))
}

/// Several codes of the provider that stand on one line as if they were one.
fn pieces_of(provider: &Provider, piece: &Piece) -> Option<Vec<Piece>> {
    if may_be_of(provider, &piece.text) {
        return None;
    }
    code_shapes(provider).find_map(|shape| {
        let pieces = piece.apart(shape.groups.len())?;
        pieces
            .iter()
            .all(|piece| piece.form.groups == shape.groups && shape.fits(&piece.text))
            .then_some(pieces)
    })
}

fn apart(provider: &Provider, placed: Placed) -> Vec<Placed> {
    match pieces_of(provider, &placed.piece) {
        None => vec![placed],
        Some(pieces) => pieces
            .into_iter()
            .map(|piece| Placed {
                line: placed.line,
                label: placed.label.clone(),
                piece,
            })
            .collect(),
    }
}

fn kind_of(owner: Option<&Provider>, codes: &[Placed], candidates: &[Match]) -> Kind {
    let texts = || codes.iter().map(|placed| placed.piece.text.as_str());
    match owner {
        Some(provider) => {
            let mut shapes = provider
                .shapes
                .iter()
                .filter(|shape| matches!(shape.kind, Kind::Codes | Kind::Key));
            shapes
                .clone()
                .find(|shape| texts().all(|code| shape.fits(code)))
                .or_else(|| shapes.next())
                .map_or(Kind::Codes, |shape| shape.kind)
        }
        None if !candidates.is_empty() && candidates.iter().all(|m| m.shape.kind == Kind::Key) => {
            Kind::Key
        }
        None => Kind::Codes,
    }
}

/// The codes as items of a vault, each reported.
pub(super) fn items(
    codes: Vec<Placed>,
    kind: Kind,
    owner: Option<&Provider>,
    issued: Option<Day>,
    today: Day,
    import: &mut Import,
) -> Vec<Item> {
    let mut items = Vec::new();
    let mut set = CodeSet::new([], issued);
    let usual = usual_form(&codes);
    for Placed { line, piece, .. } in codes {
        let text = piece.text.to_string();
        let strange = owner.is_some_and(|owner| !may_be_of(owner, &text));
        let odd = owner.is_none() && usual.as_ref().is_some_and(|usual| !piece.form.like(usual));
        let what = if kind == Kind::Key {
            let mut key = Single::new(text);
            key.issued = issued;
            items.push(Item::Key(key));
            taken_as(&items[items.len() - 1])
        } else {
            let code = Code::new(text);
            set.codes.push(if piece.used {
                code.used_on(piece.used_on.unwrap_or(today))
            } else {
                code
            });
            if piece.used {
                "a recovery code that is used up"
            } else {
                "a recovery code"
            }
        };
        import.report(line, Verdict::Taken, what);
        for (doubt, what) in [
            (
                strange,
                "it was taken, but it does not look like this provider's codes",
            ),
            (
                odd,
                "it was taken, but it does not look like the other codes",
            ),
            (
                piece.remark,
                "it was taken, but not what is written beside it",
            ),
        ] {
            if doubt {
                import.report(line, Verdict::Doubtful, what);
            }
        }
    }
    if !set.codes.is_empty() {
        items.push(Item::Codes(set));
    }
    items
}

/// The form that more than half of the codes have.
pub(super) fn usual_form(codes: &[Placed]) -> Option<Form> {
    let forms = codes
        .iter()
        .map(|placed| &placed.piece.form)
        .take(FEW_CODES);
    let most = forms.max_by_key(|form| codes.iter().filter(|c| c.piece.form.like(form)).count())?;
    let count = codes.iter().filter(|c| c.piece.form.like(most)).count();
    (count * 2 > codes.len()).then(|| most.clone())
}

/// Codes that are looked at to learn how they are written.
const FEW_CODES: usize = 40;

/// The providers that are named in the headings.
pub(super) fn named(headings: &[String]) -> Vec<&'static Provider> {
    provider::all()
        .iter()
        .filter(|provider| !provider.framework)
        .filter(|provider| headings.iter().any(|heading| names(heading, provider)))
        .collect()
}

/// Whether the line names the provider: one of its headings, its name with its capital letters as
/// a word of a sentence, or its name alone in any letters.
fn names(line: &str, provider: &Provider) -> bool {
    let bare = line.trim_matches(|c: char| !c.is_alphanumeric());
    let lower = line.to_lowercase();
    let listed = provider
        .headings
        .iter()
        .any(|heading| lower.contains(&heading.to_lowercase()));
    listed
        || std::iter::once(&provider.name)
            .chain(&provider.aliases)
            .any(|name| {
                name.eq_ignore_ascii_case(bare) || (name.len() >= 3 && has_word(line, name))
            })
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        // `example@GitHub.com` and `GitHub.com` name a site, but maybe not the one meant.
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '@');
        !inside(before) && !inside(after)
    })
}

/// The mail address in the lines, if there is one and no other.
fn only_address(lines: &[String]) -> Option<String> {
    let mut found = lines
        .iter()
        .flat_map(|line| line.split(|c: char| c.is_whitespace() || "()<>[],;:\"'„“”«»".contains(c)))
        .map(|word| word.trim_matches(['.', '*', '•']))
        .filter(|word| {
            word.split_once('@').is_some_and(|(user, site)| {
                !user.is_empty() && site.contains('.') && !site.contains('@')
            })
        });
    let first = found.next()?;
    found
        .all(|other| other.eq_ignore_ascii_case(first))
        .then(|| first.to_owned())
}
