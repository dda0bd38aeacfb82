//! The command line: what was typed → a plan → its run.
//!
//! Responsible for arguments, and the only part of the crate that prints, prompts and reads the
//! clock. Each group of commands has a file with three steps: the arguments as clap reads them,
//! a check of all that can be checked before a file is touched, and the run. Not responsible for
//! any rule of sharing or paper; those are the library's.

mod add;
mod check;
mod combine;
mod copies;
mod drill;
mod edit;
mod entry;
mod export;
mod folder;
mod guide;
mod hint;
mod import;
mod init;
mod input;
mod json;
mod list;
mod output;
mod page;
mod passphrase;
mod places;
mod readers;
mod restore;
mod self_check;
mod sheets;
mod shell;
mod show;
mod split;
mod status;
mod suggest;
mod terminal;
mod typing;
mod ui;
mod use_code;
mod versions;
mod which_set;
mod working;

use std::{
    env,
    ffi::OsString,
    io::{self, IsTerminal},
    process::ExitCode,
};

use clap::{Command as ClapCommand, CommandFactory, FromArgMatches, Parser, Subcommand};
use rand::{rand_core::UnwrapErr, rngs::SysRng};

pub use self::hint::hint;
use crate::{
    day::Day,
    desk::{self, ending, privacy},
    error::Error,
    record::{SetChoice, SetId},
    say::Language,
};

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  other error
  2  wrong usage
  3  not enough sheets of one set
  4  a sheet was damaged or forged, and the rest were not enough; a drill failed
  5  wrong passphrase
  6  refused to overwrite
  7  unreadable input
  8  status found something that needs attention";

/// Over the flags that every command has.
const EVERYWHERE: &str = "General options";

const BEGIN: &str = "\
To begin:
  kinsafe init                                makes a vault
  kinsafe guide google                        says where the codes are
  kinsafe import FILE    or    kinsafe add    brings them in
  kinsafe split --threshold 3 --to \"Anna,Ben,Chloé,Дмитрий,Zoë\" --out sheets
On a new computer:
  kinsafe restore /media/stick                goes on with a copy of the vault
  kinsafe combine SHEETS                      opens it with sheets";

/// Keeps account recovery codes, splits them onto paper sheets, and gets them back.
#[derive(Parser)]
#[command(
    name = "kinsafe",
    version,
    before_help = BEGIN,
    after_help = EXIT_CODES,
    max_term_width = 90
)]
struct Arguments {
    /// Say only what has to be said
    #[arg(long, short, global = true, help_heading = EVERYWHERE)]
    quiet: bool,
    /// When to use colour
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        help_heading = EVERYWHERE
    )]
    color: ui::Colour,
    /// In which language whoever has sheets is spoken to (de, fr, pt, zh-Hans and others), in combine,
    /// check and typing; otherwise the system's. The owner's commands speak English
    #[arg(
        long,
        global = true,
        value_name = "LANGUAGE",
        value_parser = language,
        help_heading = EVERYWHERE
    )]
    language: Option<Language>,
    #[command(flatten)]
    which: working::Which,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Init(init::InitArguments),
    Guide(guide::Arguments),
    Add(add::AddArguments),
    Import(import::Arguments),
    List(list::ListArguments),
    Show(list::ShowArguments),
    Use(use_code::Arguments),
    Replace(add::ReplaceArguments),
    Edit(edit::EditArguments),
    Remove(edit::RemoveArguments),
    Status(status::Arguments),
    Print(copies::PrintArguments),
    Copy(copies::CopyArguments),
    Restore(restore::Arguments),
    Export(export::Arguments),
    Split(split::Arguments),
    Sheets(sheets::Arguments),
    Combine(combine::Arguments),
    Check(check::Arguments),
    Page(page::Arguments),
    #[command(subcommand)]
    Drill(drill::DrillCommand),
    Passphrase(init::PassphraseArguments),
    Completions(shell::CompletionArguments),
    Man(shell::ManArguments),
}

/// Runs the program on the process's own arguments.
pub fn run() -> ExitCode {
    privacy::forbid_dumps();
    let mut asked = env::args_os().skip(1).peekable();
    if desk::is_asked(asked.peek().map(OsString::as_os_str)) {
        return desk::serve(asked);
    }
    desk::starts_itself();
    ending::watch();
    // Where nobody can type, `combine` has to be given something.
    let command = if io::stdin().is_terminal() {
        Arguments::command()
    } else {
        combine::needs_files(Arguments::command())
    };
    let arguments = match parse(command) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are errors to clap; they go to stdout and are success.
            let code = if error.use_stderr() { 2 } else { 0 };
            // A closed pipe is no failure.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let language = arguments.language.unwrap_or_else(language_of_system);
    let ui = ui::Ui::new(arguments.quiet, arguments.color, language);
    let result = dispatch(arguments.command, &arguments.which, &ui);
    // What was pasted beyond what was needed must not be typed into the shell.
    ui.leave();
    match result {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            ui.error(&error);
            ExitCode::from(error.exit_code())
        }
    }
}

fn parse(mut command: ClapCommand) -> Result<Arguments, clap::Error> {
    let mut matches = command.try_get_matches_from_mut(env::args_os())?;
    Arguments::from_arg_matches_mut(&mut matches).map_err(|error| error.format(&mut command))
}

/// Runs one command; the exit code if it is done.
fn dispatch(command: Command, which: &working::Which, ui: &ui::Ui) -> Result<u8, Error> {
    match command {
        Command::Init(arguments) => init::init(arguments, which, ui),
        Command::Guide(arguments) => guide::run(arguments, ui),
        Command::Add(arguments) => add::add(arguments, which, ui),
        Command::Import(arguments) => import::run(arguments, which, ui),
        Command::List(arguments) => list::list(arguments, which, ui),
        Command::Show(arguments) => list::show(arguments, which, ui),
        Command::Use(arguments) => use_code::run(arguments, which, ui),
        Command::Replace(arguments) => add::replace(arguments, which, ui),
        Command::Edit(arguments) => edit::edit(arguments, which, ui),
        Command::Remove(arguments) => edit::remove(arguments, which, ui),
        Command::Status(arguments) => return status::run(arguments, which, ui),
        Command::Print(arguments) => copies::print(arguments, which, ui),
        Command::Copy(arguments) => copies::copy(arguments, which, ui),
        Command::Restore(arguments) => restore::run(&arguments, which, ui),
        Command::Export(arguments) => export::run(arguments, which, ui),
        Command::Split(arguments) => split::run(arguments, which, ui),
        Command::Sheets(arguments) => sheets::run(arguments, which, ui),
        Command::Drill(arguments) => drill::run(arguments, which, ui),
        Command::Combine(arguments) => combine::run(arguments, &which.passphrase, ui),
        Command::Check(arguments) => check::run(arguments, ui),
        Command::Page(arguments) => page::run(arguments, ui),
        Command::Passphrase(arguments) => init::passphrase(arguments, which, ui),
        Command::Completions(arguments) => shell::completions(arguments, Arguments::command()),
        Command::Man(arguments) => shell::man(arguments, Arguments::command()),
    }
    .map(|()| 0)
}

/// The operating system's randomness. Where it has none, the program cannot go on.
fn system_rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// Today, in universal time.
fn today() -> Result<Day, Error> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.ok()
        .and_then(|passed| i64::try_from(passed.as_secs()).ok())
        .and_then(Day::from_unix_seconds)
        .ok_or_else(|| Error::Usage {
            what: "the computer's clock is wrong".to_owned(),
        })
}

/// A language as an argument.
fn language(tag: &str) -> Result<Language, String> {
    Language::find(tag).ok_or_else(|| {
        let all: Vec<&str> = Language::all().map(Language::tag).collect();
        format!("the languages are {}", all.join(", "))
    })
}

/// The language in which the system speaks to this person, by what POSIX asks first.
fn language_of_system() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty());
    Language::preferred(named.as_deref())
}

/// A day as an argument.
fn day(text: &str) -> Result<Day, &'static str> {
    text.parse().map_err(|_| "a day is written 2026-11-22")
}

/// Reads a set id for clap.
fn set_id(text: &str) -> Result<SetId, &'static str> {
    text.parse()
        .map_err(|_| "a set id has eight letters or digits, as in 7H3K-9QXM")
}

/// Reads a set id or a longer beginning of a fingerprint for clap.
fn set_choice(text: &str) -> Result<SetChoice, &'static str> {
    text.parse().map_err(|_| {
        "a set id has eight letters or digits, as in 7H3K-9QXM; a fingerprint begins with it and is \
         longer"
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        let command = super::Arguments::command();
        super::combine::needs_files(command.clone()).debug_assert();
        command.debug_assert();
    }
}
