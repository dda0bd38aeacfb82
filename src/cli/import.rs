//! `kinsafe import`: codes out of files that providers and password managers write.

use std::{
    cmp::Reverse,
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use clap::Args;

use super::{
    add::does_replace,
    entry::{ask_provider, looks_like, provider_name, shown},
    today,
    ui::{Ui, count, plain},
    working::{Which, Working},
};
use crate::{
    error::{Error, list},
    import::{self, Import, LineReport, Verdict},
    limits, provider,
    vault::{Account, Item, file},
};

/// Take recovery codes out of files
///
/// Reads the text files of providers, any text with codes, CSV, otpauth addresses, exports of
/// password managers (CSV of 1Password, LastPass, Bitwarden, Apple Passwords, Chrome, Firefox,
/// KeePassXC; JSON of Bitwarden, not encrypted) and vaults in JSON. Says for every line what became
/// of it, and asks before it saves. Passwords are never taken.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe import ~/Downloads/Backup-codes-maria.txt
  kinsafe import --dry-run export.csv                 only shows what would be taken
  kinsafe import codes.txt --provider Slack --login maria@example.org")]
pub(super) struct Arguments {
    /// The files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Whose codes they are, where a file does not say it
    #[arg(long, value_name = "PROVIDER")]
    provider: Option<String>,
    /// For which login, where a file does not say it
    #[arg(long, value_name = "LOGIN")]
    login: Option<String>,
    /// Show what would be taken, and save nothing
    #[arg(long)]
    dry_run: bool,
    /// Save without asking
    #[arg(long, short)]
    yes: bool,
    /// Keep earlier codes of the same accounts in force
    #[arg(long)]
    keep_old: bool,
    /// Delete each file when its codes are saved
    #[arg(long, conflicts_with = "dry_run")]
    delete: bool,
}

/// A file that was read.
struct Source {
    path: PathBuf,
    import: Import,
}

impl Source {
    /// Whether something on it may be a code and was not taken.
    fn has_doubts(&self) -> bool {
        let lines = &self.import.lines;
        let taken: HashSet<usize> = lines
            .iter()
            .filter(|report| report.verdict == Verdict::Taken)
            .map(|report| report.line)
            .collect();
        lines
            .iter()
            .filter(|report| report.verdict == Verdict::Doubtful && report.line > 0)
            .any(|report| !taken.contains(&report.line))
    }
}

pub(super) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    if !arguments.dry_run && !arguments.yes && !ui.can_ask() {
        return Err(Error::Usage {
            what:
                "there is no terminal to ask on; --yes saves without asking, --dry-run only shows"
                    .to_owned(),
        });
    }
    let (sources, mut unread) = read(&arguments, ui)?;
    let last = unread.pop();
    let found: usize = sources.iter().map(|one| one.import.accounts.len()).sum();
    if found > 0 {
        take(sources, &arguments, which, ui)?;
    } else if last.is_none() {
        return Err(Error::NoCodes {
            name: sources
                .first()
                .map_or_else(String::new, |one| one.path.display().to_string()),
        });
    }
    // Once more, since nothing of these files was taken; the last of them decides how it ends.
    for error in &unread {
        ui.error(error);
    }
    last.map_or(Ok(()), Err)
}

/// Names the accounts that were found, shows them, and saves them.
fn take(
    mut sources: Vec<Source>,
    arguments: &Arguments,
    which: &Which,
    ui: &Ui,
) -> Result<(), Error> {
    let name_all = |sources: &mut [Source]| {
        sources
            .iter_mut()
            .try_for_each(|source| name_accounts(source, arguments, ui))
    };
    if !ui.can_ask() {
        // What cannot be asked is refused before a passphrase is needed.
        name_all(&mut sources)?;
    }
    let working = if arguments.dry_run {
        None
    } else {
        Some(which.open_to_change(ui)?)
    };
    if ui.can_ask() {
        // Only now, so that no answer is lost to a wrong passphrase.
        name_all(&mut sources)?;
    }
    let accounts = || sources.iter().flat_map(|source| &source.import.accounts);
    if !arguments.yes {
        let summary: Vec<String> = accounts().map(describe).collect();
        ui.result(format!("\nFound:\n{}", summary.join("\n")))?;
    }
    for account in accounts() {
        let known = provider::find(&account.provider);
        for item in &account.items {
            for warning in provider::check(known, item) {
                ui.warning(format!("{}: {warning}", shown(account)));
            }
        }
    }
    let Some(mut working) = working else {
        ui.say("\nNothing was saved (--dry-run).");
        return Ok(());
    };
    if !arguments.yes && !ui.confirm("\nSave them in the vault?", true)? {
        ui.say("Nothing was saved.");
        return Ok(());
    }
    save(&mut working, &mut sources, arguments.keep_old, ui)?;
    sources
        .iter()
        .try_for_each(|source| delete(source, arguments, ui))
}

/// Reads all files and says what became of each line. One that cannot be read is reported, and
/// the others go on; with them comes what is wrong with it.
fn read(arguments: &Arguments, ui: &Ui) -> Result<(Vec<Source>, Vec<Error>), Error> {
    let mut sources = Vec::new();
    let mut unread = Vec::new();
    let today = today()?;
    for path in &arguments.files {
        let name = path.display().to_string();
        let import = file::read_secret(path, limits::TEXT_FILE)
            .and_then(|bytes| import::read(&name, bytes.expose(), today));
        match import {
            Ok(import) => {
                ui.result(plain(&name))?;
                ui.result(report(&import))?;
                sources.push(Source {
                    path: path.clone(),
                    import,
                });
            }
            Err(error) => {
                if arguments.files.len() > 1 {
                    ui.warning(format!("left out: {error}"));
                }
                unread.push(error);
            }
        }
    }
    Ok((sources, unread))
}

/// Neighbouring lines with the same fate.
struct Run {
    first: usize,
    last: usize,
    /// Taken and skipped, with how often.
    fates: Vec<(Verdict, &'static str, usize)>,
    doubts: Vec<LineReport>,
}

/// "lines 3 to 12: taken as 10 recovery codes": neighbours with the same fate on one line, and
/// below it what is doubtful about them. Empty lines are left out.
fn report(import: &Import) -> String {
    let mut reports = import.lines.clone();
    reports.retain(|report| report.what != "it is empty");
    let mut runs: Vec<Run> = Vec::new();
    for of_line in reports.chunk_by(|one, next| one.line == next.line) {
        let run = Run::of(of_line);
        match runs.last_mut() {
            Some(last) if last.is_alike(&run) => last.append(run),
            _ => runs.push(run),
        }
    }
    let text: Vec<String> = runs.iter().flat_map(|run| run.lines(import)).collect();
    text.join("\n")
}

impl Run {
    fn of(reports: &[LineReport]) -> Self {
        let mut fates: Vec<(Verdict, &'static str, usize)> = Vec::new();
        let mut doubts: Vec<LineReport> = Vec::new();
        for report in reports {
            let known = fates.iter_mut().find(|(_, what, _)| *what == report.what);
            match (report.verdict, known) {
                (Verdict::Doubtful, _) if doubts.contains(report) => {}
                (Verdict::Doubtful, _) => doubts.push(*report),
                (_, Some((_, _, count))) => *count += 1,
                (verdict, None) => fates.push((verdict, report.what, 1)),
            }
        }
        // What is taken first.
        fates.sort_by_key(|(verdict, what, _)| (Reverse(*verdict), *what));
        let line = reports.first().map_or(0, |report| report.line);
        Self {
            first: line,
            last: line,
            fates,
            doubts,
        }
    }

    fn is_alike(&self, other: &Self) -> bool {
        let fates = |run: &Self| -> Vec<_> {
            let fates = run.fates.iter().map(|(verdict, what, _)| (*verdict, *what));
            fates.collect()
        };
        // What is said of the file as a whole stands alone.
        self.last > 0 && fates(self) == fates(other)
    }

    fn append(&mut self, mut other: Self) {
        self.last = other.last;
        for ((_, _, count), (_, _, more)) in self.fates.iter_mut().zip(other.fates) {
            *count += more;
        }
        self.doubts.append(&mut other.doubts);
    }

    fn lines(&self, import: &Import) -> Vec<String> {
        let place = |first: usize, last: usize| match (import.entries, first == last) {
            _ if last == 0 => "  note".to_owned(),
            (false, true) => format!("  line {first}"),
            (false, false) => format!("  lines {first} to {last}"),
            (true, true) => format!("  entry {first}"),
            (true, false) => format!("  entries {first} to {last}"),
        };
        let mut text = Vec::new();
        let of = |verdict| self.fates.iter().filter(move |fate| fate.0 == verdict);
        let taken: Vec<String> = of(Verdict::Taken)
            .map(|(_, what, count)| several(what, *count))
            .collect();
        let skipped: Vec<&str> = of(Verdict::Skipped).map(|(_, what, _)| *what).collect();
        let mut fates = Vec::new();
        if !taken.is_empty() {
            fates.push(format!("taken as {}", list(&taken)));
        }
        if !skipped.is_empty() {
            fates.push(format!("skipped: {}", skipped.join(", ")));
        }
        if !fates.is_empty() {
            let place = place(self.first, self.last);
            text.push(format!("{place}: {}", fates.join("; ")));
        }
        let follows = |one: &LineReport, next: &LineReport| {
            one.what == next.what && next.line <= one.line + 1
        };
        for doubts in self.doubts.chunk_by(follows) {
            let (first, last) = (doubts[0], doubts[doubts.len() - 1]);
            let doubtful = if last.line > 0 { "doubtful: " } else { "" };
            let place = place(first.line, last.line);
            text.push(format!("{place}: {doubtful}{}", first.what));
        }
        text
    }
}

/// "a recovery code that is used up" → "3 recovery codes that are used up".
fn several(what: &str, count: usize) -> String {
    let thing = what.strip_prefix("a ").or_else(|| what.strip_prefix("an "));
    match thing.filter(|_| count > 1) {
        Some(thing) => match thing.split_once(" that is ") {
            Some((thing, how)) => format!("{count} {thing}s that are {how}"),
            None => format!("{count} {thing}s"),
        },
        None => what.to_owned(),
    }
}

/// Asks, or takes from the flags, whose codes they are where the file does not say it.
fn name_accounts(source: &mut Source, arguments: &Arguments, ui: &Ui) -> Result<(), Error> {
    let unnamed = std::mem::take(&mut source.import.unnamed);
    let file = plain(&source.path.display().to_string());
    for one in unnamed {
        let account = &mut source.import.accounts[one.account];
        let mut names: Vec<&str> = Vec::new();
        for found in &one.candidates {
            if !found.provider.framework && !names.contains(&found.provider.name) {
                names.push(found.provider.name);
            }
        }
        account.provider = match &arguments.provider {
            Some(name) => provider_name(name, ui)?,
            None if arguments.dry_run => {
                ui.note(format!(
                    "{file} does not say whose codes these are{}; --provider names it",
                    looks_like(&names)
                ));
                "not known whose".to_owned()
            }
            None if !ui.can_ask() => {
                return Err(Error::Usage {
                    what: format!(
                        "{file} does not say whose codes these are{}; --provider names it",
                        looks_like(&names)
                    ),
                });
            }
            None => {
                ui.say(format!("\n{file} does not say whose these are:"));
                ui.say(describe(account));
                ask_provider(&names, ui)?
            }
        };
        if account.address.is_empty() {
            let known = provider::find(&account.provider);
            account.address = known.map_or("", |known| known.address).to_owned();
        }
    }
    for account in &mut source.import.accounts {
        if account.login.is_empty() {
            account.login = match &arguments.login {
                Some(login) => login.trim().to_owned(),
                None if arguments.dry_run => String::new(),
                None => ui.ask(&format!(
                    "The login at {}, or Enter for none:",
                    plain(&account.provider)
                ))?,
            };
        }
    }
    Ok(())
}

/// "Google (maria): 10 recovery codes, 2 of them used".
fn describe(account: &Account) -> String {
    let items: Vec<String> = account
        .items
        .iter()
        .map(|item| {
            let what = match item {
                Item::Codes(set) => {
                    let used = set.codes.len() - set.left();
                    let codes = count(set.codes.len(), "recovery code");
                    if used > 0 {
                        format!("{codes}, {used} of them used")
                    } else {
                        codes
                    }
                }
                _ => item.a_kind(),
            };
            match item.label() {
                "" => what,
                label => format!("{what} ({})", plain(label)),
            }
        })
        .collect();
    let name = match account.name() {
        name if account.provider.is_empty() => format!("(not known whose){name}"),
        name => name,
    };
    format!("  {}: {}", plain(&name), items.join("; "))
}

fn save(
    working: &mut Working,
    sources: &mut [Source],
    keep_old: bool,
    ui: &Ui,
) -> Result<(), Error> {
    let (mut names, mut said) = (Vec::new(), Vec::new());
    for source in sources {
        for account in std::mem::take(&mut source.import.accounts) {
            let replace = !keep_old && does_replace(working, &account, ui)?;
            let (name, what) = (account.name(), describe(&account));
            let today = working.today;
            let put = working.vault.put(account, replace, today);
            said.push(if !put.is_change() {
                format!("  {}: there already", plain(&name))
            } else if put.replaced > 0 {
                format!("{what}; those before are void")
            } else {
                what
            });
            if put.is_change() {
                names.push(name);
            }
        }
    }
    if names.is_empty() {
        return ui.result("All of it was in the vault already.");
    }
    let what = match names.as_slice() {
        [one] => format!("{one}: imported"),
        many => format!("{} imported", count(many.len(), "account")),
    };
    working.save(&what, ui)?;
    ui.result(format!("\nSaved:\n{}", said.join("\n")))
}

/// Deletes the plain file, or offers to.
fn delete(source: &Source, arguments: &Arguments, ui: &Ui) -> Result<(), Error> {
    let path: &Path = &source.path;
    let name = plain(&path.display().to_string());
    if source.has_doubts() && arguments.delete {
        // What was not taken would be gone.
        ui.warning(format!(
            "{name} was not deleted: some of its lines are in doubt; look at them first"
        ));
        return Ok(());
    }
    if source.has_doubts() {
        ui.warning(format!(
            "{name} has lines in doubt; look at them before you delete it"
        ));
    }
    if !arguments.delete {
        if !ui.can_ask() || arguments.yes {
            ui.note(format!(
                "{name} still holds the codes; delete it when you need it no more"
            ));
            return Ok(());
        }
        let question = format!(
            "Delete {name}? It holds the codes for everybody to read. What was not taken goes with \
             it."
        );
        if !ui.confirm(&question, false)? {
            return Ok(());
        }
    }
    fs::remove_file(path).map_err(|error| Error::io(format!("deleting {name}"), &error))?;
    ui.say(format!(
        "Deleted {name}. On an SSD, in a synced folder, in a backup or in a mailbox its content may \
         live on, and nothing here can reach that. If that matters, make new codes."
    ));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report_of(lines: &[(usize, Verdict, &'static str)], entries: bool) -> String {
        let lines = lines.iter();
        report(&Import {
            accounts: Vec::new(),
            unnamed: Vec::new(),
            lines: lines
                .map(|&(line, verdict, what)| LineReport {
                    line,
                    verdict,
                    what,
                })
                .collect(),
            entries,
        })
    }

    #[test]
    fn neighbours_with_the_same_fate_are_one_line() {
        use Verdict::{Doubtful, Skipped, Taken};
        let code = "a recovery code";
        assert_eq!(
            report_of(
                &[
                    (0, Doubtful, "the file is odd"),
                    (1, Skipped, "no code in it"),
                    (2, Skipped, "it is empty"),
                    (3, Taken, code),
                    (3, Taken, code),
                    (4, Taken, code),
                    (4, Doubtful, "it looks odd"),
                    (5, Taken, code),
                    (6, Taken, "a recovery code that is used up"),
                    (7, Doubtful, "something"),
                ],
                false
            ),
            "  note: the file is odd\n  \
             line 1: skipped: no code in it\n  \
             lines 3 to 5: taken as 4 recovery codes\n  \
             line 4: doubtful: it looks odd\n  \
             line 6: taken as a recovery code that is used up\n  \
             line 7: doubtful: something"
        );
        let login = |entry| [(entry, Skipped, "a password"), (entry, Skipped, "nothing")];
        let (one, two) = (login(1), login(2));
        let both = [(3, Taken, "an authenticator seed"), (3, Taken, code)];
        assert_eq!(
            report_of(&[&one[..], &two, &both].concat(), true),
            "  entries 1 to 2: skipped: a password, nothing\n  \
             entry 3: taken as a recovery code and an authenticator seed"
        );
    }
}
