//! The command line: what was typed → a plan → its run.
//!
//! Responsible for arguments, and the only part of the crate that prints, prompts and reads the
//! clock. Each group of commands has a file with three steps: the arguments as clap reads them,
//! a check of all that can be checked before a file is touched, and the run. Not responsible for
//! any rule of sharing or paper; those are the library's.

mod argument;
mod commands;
mod hint;
pub(crate) mod how;
mod machine;
mod owner;
mod reading;
mod terminal;
mod writing;

use std::{
    env,
    ffi::OsString,
    io::{self, IsTerminal},
    process::ExitCode,
};

use clap::{Command as ClapCommand, CommandFactory, FromArgMatches, Parser, Subcommand};

use self::{
    argument::{EVERYWHERE, language},
    commands::{
        add, check, combine, copy, drill, edit, export, guide, import, init, list, page,
        passphrase, plan, print, remove, replace, restore, sheets, shell, show, split, status,
        use_code,
    },
    machine::language_of_system,
    owner::which_vault,
    terminal::ui,
};
pub use self::{hint::hint, how::of_task};
use crate::{
    desk::{self, ending, privacy},
    error::Error,
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
    which: which_vault::Which,
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
    Show(show::ShowArguments),
    Use(use_code::Arguments),
    Replace(replace::ReplaceArguments),
    Edit(edit::EditArguments),
    Remove(remove::RemoveArguments),
    Status(status::Arguments),
    Plan(plan::Arguments),
    Print(print::PrintArguments),
    Copy(copy::CopyArguments),
    Restore(restore::Arguments),
    Export(export::Arguments),
    Split(split::Arguments),
    Sheets(sheets::Arguments),
    Combine(combine::Arguments),
    Check(check::Arguments),
    Page(page::Arguments),
    #[command(subcommand)]
    Drill(drill::DrillCommand),
    Passphrase(passphrase::PassphraseArguments),
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
fn dispatch(command: Command, which: &which_vault::Which, ui: &ui::Ui) -> Result<u8, Error> {
    match command {
        Command::Init(arguments) => init::init(arguments, which, ui),
        Command::Guide(arguments) => guide::run(arguments, ui),
        Command::Add(arguments) => add::add(arguments, which, ui),
        Command::Import(arguments) => import::run(arguments, which, ui),
        Command::List(arguments) => list::list(arguments, which, ui),
        Command::Show(arguments) => show::show(arguments, which, ui),
        Command::Use(arguments) => use_code::run(arguments, which, ui),
        Command::Replace(arguments) => replace::replace(arguments, which, ui),
        Command::Edit(arguments) => edit::edit(arguments, which, ui),
        Command::Remove(arguments) => remove::remove(arguments, which, ui),
        Command::Status(arguments) => return status::run(arguments, which, ui),
        Command::Plan(arguments) => plan::run(arguments, which, ui),
        Command::Print(arguments) => print::print(arguments, which, ui),
        Command::Copy(arguments) => copy::copy(arguments, which, ui),
        Command::Restore(arguments) => restore::run(&arguments, which, ui),
        Command::Export(arguments) => export::run(arguments, which, ui),
        Command::Split(arguments) => split::run(arguments, which, ui),
        Command::Sheets(arguments) => sheets::run(arguments, which, ui),
        Command::Drill(arguments) => drill::run(arguments, which, ui),
        Command::Combine(arguments) => combine::run(arguments, &which.passphrase, ui),
        Command::Check(arguments) => check::run(arguments, ui),
        Command::Page(arguments) => page::run(arguments, which, ui),
        Command::Passphrase(arguments) => passphrase::passphrase(arguments, which, ui),
        Command::Completions(arguments) => shell::completions(arguments, Arguments::command()),
        Command::Man(arguments) => shell::man(arguments, Arguments::command()),
    }
    .map(|()| 0)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        let command = super::Arguments::command();
        crate::cli::commands::combine::needs_files(command.clone()).debug_assert();
        command.debug_assert();
    }
}
