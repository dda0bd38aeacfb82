//! `kinsafe import`: codes out of files that providers and password managers write.

mod report;
mod source;
mod undo;

use std::{collections::HashMap, fs, path::PathBuf};

use clap::Args;

use self::{
    report::report,
    source::{How, Source},
};
use super::add::does_replace;
use crate::{
    cli::{
        argument::day,
        machine::today,
        owner::{
            entry::{ask_provider, looks_like, provider_name, shown},
            which_vault::{Which, Working},
        },
        terminal::ui::{Ui, count, plain},
    },
    day::Day,
    error::{Doing, Error},
    exchange::import::Kept,
    otp, provider,
    vault::{self, Account, Item},
};

/// Take recovery codes out of files
///
/// Reads the text files of providers, any text with codes, pictures with the QR code of an
/// authenticator, Google Authenticator's export, otpauth addresses, exports of password managers and
/// authenticators (CSV, JSON, ZIP, KeePass), encrypted ones with their passphrase, and vaults in
/// JSON. Says for every line what became of it, and asks before it saves. Passwords are never taken.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe import ~/Downloads/Backup-codes-maria.txt
  kinsafe import --dry-run export.csv                 only shows what would be taken
  kinsafe import codes.txt --provider Slack --login maria@example.org
  pass show github/codes | kinsafe import - --provider GitHub --yes
  kinsafe import passwords.kdbx                       asks for its passphrase
  kinsafe import --undo                               takes the last import back

Microsoft Authenticator, Authy, Duo and iCloud Keychain give their seeds to nobody: switch the
authenticator off and on again at each provider, and keep the new codes.")]
pub(crate) struct Arguments {
    /// The files; - for standard input
    #[arg(value_name = "FILE", required_unless_present = "undo")]
    files: Vec<PathBuf>,
    /// Whose codes they are, where a file does not say it
    #[arg(long, value_name = "PROVIDER")]
    provider: Option<String>,
    /// For which login, where a file does not say it
    #[arg(long, value_name = "LOGIN")]
    login: Option<String>,
    /// The day on which the codes were issued, as 2026-11-22, where a file does not say it;
    /// otherwise that of the file, as an estimate
    #[arg(long, value_name = "DAY", value_parser = day)]
    issued: Option<Day>,
    /// Take the passphrase of an encrypted export from the first line of this file
    #[arg(long, value_name = "FILE")]
    export_passphrase_file: Option<PathBuf>,
    /// The key file that a database of KeePass needs besides its passphrase
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
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
    /// Take the last import back, as long as it is the last change
    #[arg(long, conflicts_with_all = ["files", "provider", "login", "issued", "export_passphrase_file", "key_file", "dry_run", "keep_old", "delete"])]
    undo: bool,
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    if !arguments.dry_run && !arguments.yes && !ui.can_ask() {
        return Err(Error::Usage {
            what:
                "there is no terminal to ask on; --yes saves without asking, --dry-run only shows"
                    .to_owned(),
        });
    }
    if arguments.undo {
        return undo::run(arguments.yes, which, ui);
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
                .map_or_else(String::new, |one| one.name.clone()),
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
            for warning in vault::check(known, item) {
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
    // Those out of one file go with it.
    sources
        .chunk_by(|one, next| one.path == next.path)
        .try_for_each(|of_one| delete(of_one, arguments, ui))
}

/// Reads all files and says what became of each line. One that cannot be read is reported, and
/// the others go on; with them comes what is wrong with it.
fn read(arguments: &Arguments, ui: &Ui) -> Result<(Vec<Source>, Vec<Error>), Error> {
    let mut sources = Vec::new();
    let mut unread = Vec::new();
    let today = today()?;
    if arguments.issued.is_some_and(|day| day > today) {
        return Err(Error::Usage {
            what: "they cannot have been issued after today".to_owned(),
        });
    }
    let how = How {
        today,
        issued: arguments.issued,
        passphrase: arguments.export_passphrase_file.as_deref(),
        key_file: arguments.key_file.as_deref(),
    };
    for path in &arguments.files {
        match Source::read(path, &how, ui) {
            Ok(read) => {
                for source in &read {
                    let name = plain(&source.name);
                    ui.result(match source.import.program {
                        Some(program) => format!("{name}: an export of {program}"),
                        None => name,
                    })?;
                    if !source.import.lines.is_empty() {
                        ui.result(report(&source.import))?;
                    }
                    for error in &source.left_out {
                        ui.warning(format!("left out: {error}"));
                    }
                }
                sources.extend(read);
            }
            Err(error) => {
                if arguments.files.len() > 1 {
                    ui.warning(format!("left out: {error}"));
                }
                unread.push(error);
            }
        }
    }
    let parts: Vec<_> = sources
        .iter()
        .flat_map(|one| &one.import.parts)
        .copied()
        .collect();
    for (part, of) in otp::missing_parts(&parts) {
        ui.warning(format!(
            "part {part} of {of} of Google Authenticator's export is missing; its accounts are not \
             among these"
        ));
    }
    Ok((sources, unread))
}

/// Asks, or takes from the flags, whose codes they are where the file does not say it.
fn name_accounts(source: &mut Source, arguments: &Arguments, ui: &Ui) -> Result<(), Error> {
    let unnamed = std::mem::take(&mut source.import.unnamed);
    let file = plain(&source.name);
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
    // Asked before any is put in: what comes together does not replace each other.
    let mut accounts = Vec::new();
    for source in sources {
        for account in std::mem::take(&mut source.import.accounts) {
            let replace = !keep_old && does_replace(working, &account, ui)?;
            accounts.push((account, replace));
        }
    }
    let mut before = HashMap::new();
    for (account, replace) in accounts {
        let (name, what) = (account.name(), describe(&account));
        let today = working.today;
        let put = working
            .vault
            .put_beside(account, replace, today, &mut before);
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
    if names.is_empty() {
        return ui.result("All of it was in the vault already.");
    }
    let what = match names.as_slice() {
        [one] => format!("{one}: imported"),
        many => format!("{} imported", count(many.len(), "account")),
    };
    working.vault.imported(working.today, what)?;
    working.save_noted(ui)?;
    ui.result(format!("\nSaved:\n{}", said.join("\n")))
}

/// Deletes the plain file, or offers to.
fn delete(sources: &[Source], arguments: &Arguments, ui: &Ui) -> Result<(), Error> {
    let Some(path) = sources.first().and_then(|source| source.path.as_ref()) else {
        return Ok(());
    };
    let name = plain(&path.display().to_string());
    if let Some(why) = sources.iter().filter_map(Source::kept).max() {
        // What was not taken would be gone.
        let (what, has, it) = match why {
            Kept::InDoubt => (
                "some of its lines are in doubt",
                "has lines in doubt",
                "them",
            ),
            Kept::NotRead => (
                "some of it was not read",
                "has more in it, which was not read",
                "it",
            ),
        };
        if arguments.delete {
            ui.warning(format!(
                "{name} was not deleted: {what}; look at {it} first"
            ));
            return Ok(());
        }
        ui.warning(format!("{name} {has}; look at {it} before you delete it"));
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
    fs::remove_file(path).map_err(|error| Error::io(Doing::Deleting, &name, &error))?;
    ui.say(format!(
        "Deleted {name}. On an SSD, in a synced folder, in a backup or in a mailbox its content may \
         live on, and nothing here can reach that. If that matters, make new codes."
    ));
    Ok(())
}
