//! `kinsafe import`: codes out of files that providers and password managers write.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;

use super::{
    add::does_replace,
    entry::{ask_provider, provider_name, shown},
    today,
    ui::{Ui, count, plain},
    working::{Which, Working},
};
use crate::{
    error::Error,
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
        self.import
            .lines
            .iter()
            .any(|report| report.verdict == Verdict::Doubtful)
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
    let mut sources = read(&arguments, ui)?;
    let found: usize = sources.iter().map(|one| one.import.accounts.len()).sum();
    if found == 0 {
        return Err(Error::Usage {
            what: "no recovery code was found".to_owned(),
        });
    }
    for source in &mut sources {
        name_accounts(source, &arguments, ui)?;
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
    if arguments.dry_run {
        ui.say("\nNothing was saved (--dry-run).");
        return Ok(());
    }
    if !arguments.yes && !ui.confirm("\nSave them in the vault?", true)? {
        ui.say("Nothing was saved.");
        return Ok(());
    }
    let mut working = which.open_to_change(ui)?;
    save(&mut working, &mut sources, arguments.keep_old, ui)?;
    sources
        .iter()
        .try_for_each(|source| delete(source, arguments.delete, ui))
}

/// Reads all files and says what became of each line. One that cannot be read is reported, and
/// the others go on.
fn read(arguments: &Arguments, ui: &Ui) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    let today = today()?;
    for path in &arguments.files {
        let name = path.display().to_string();
        let import = file::read_secret(path, limits::TEXT_FILE)
            .and_then(|bytes| import::read(&name, bytes.expose(), today));
        match import {
            Ok(import) => {
                ui.result(plain(&name))?;
                ui.result(report(&import.lines))?;
                sources.push(Source {
                    path: path.clone(),
                    import,
                });
            }
            Err(error) if arguments.files.len() > 1 => ui.error(&error),
            Err(error) => return Err(error),
        }
    }
    Ok(sources)
}

/// "lines 3 to 12: taken as a recovery code": neighbours with the same fate on one line.
fn report(lines: &[LineReport]) -> String {
    let mut text = Vec::new();
    let mut rest = lines;
    while let Some(first) = rest.first() {
        let mut last = first.line;
        // A line may hold two codes.
        let follows = |next: &&LineReport| {
            let near = next.line == last || next.line == last + 1;
            last = next.line;
            near && next.verdict == first.verdict && next.what == first.what
        };
        let run = rest.iter().take_while(follows).count();
        let last = rest[run - 1].line;
        let one = first.to_string();
        text.push(match one.split_once(": ") {
            Some((_, what)) if last > first.line => {
                format!("  lines {} to {last}: {what}", first.line)
            }
            _ => format!("  {one}"),
        });
        rest = &rest[run..];
    }
    text.join("\n")
}

/// Asks, or takes from the flags, whose codes they are where the file does not say it.
fn name_accounts(source: &mut Source, arguments: &Arguments, ui: &Ui) -> Result<(), Error> {
    let unnamed = std::mem::take(&mut source.import.unnamed);
    let file = plain(&source.path.display().to_string());
    for one in unnamed {
        let account = &mut source.import.accounts[one.account];
        account.provider = match &arguments.provider {
            Some(name) => provider_name(name, ui)?,
            None if !ui.can_ask() && arguments.dry_run => "not known whose".to_owned(),
            None => {
                ui.say(format!("\n{file} does not say whose these are:"));
                ui.say(describe(account));
                let mut names: Vec<&str> = Vec::new();
                for found in &one.candidates {
                    if !found.provider.framework && !names.contains(&found.provider.name) {
                        names.push(found.provider.name);
                    }
                }
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
                    account.provider
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
fn delete(source: &Source, without_asking: bool, ui: &Ui) -> Result<(), Error> {
    let path: &Path = &source.path;
    let name = plain(&path.display().to_string());
    if source.has_doubts() && !without_asking {
        ui.warning(format!(
            "{name} has lines in doubt; look at them before you delete it"
        ));
    }
    if !without_asking {
        if !ui.can_ask() {
            ui.note(format!(
                "{name} still holds the codes; delete it when you need it no more"
            ));
            return Ok(());
        }
        let question = format!("Delete {name}? It holds the codes for everybody to read.");
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
