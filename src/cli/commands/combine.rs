//! `kinsafe combine`: sheets → the vault.

use std::path::PathBuf;

use clap::{Args, Command};

use crate::{
    answer::{self, recovered::Combined},
    cli::{
        argument::set_choice,
        machine::today,
        owner::show,
        reading::{
            choosing,
            files::{self, Effort},
            typing,
        },
        terminal::{
            passphrase::{Flags, Source},
            ui::Ui,
        },
        writing::output,
    },
    combine::{Progress, Recovered, Wanted},
    day::{Day, Span},
    error::Error,
    paper::record::SetChoice,
    plan,
    say::{Argument, Message},
    seal,
    session::{clock, reading::Pile, since},
    vault::{self, Vault},
};

/// Put sheets together and open the vault
///
/// Takes PDFs, scans and photos (PNG, JPEG, HEIC, TIFF, WebP), text sheets, sealed vaults (.age),
/// vault lines as text, and folders of these, in any order; - reads text from standard input. All
/// of them are read before anything is opened. Sheets of a set that nothing proves to be the owner's
/// are asked about first. Without a scanner, --type asks for the words of each sheet; so does combine
/// alone, on a terminal.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe combine anna.jpg ben.pdf chloe.png     see what the vault holds
  kinsafe combine scans/ --show                  show the codes, to use them now
  kinsafe combine scans/ --plan plan.html        what to do now, account by account
  kinsafe combine scans/ --out vault.age         keep the vault under a new passphrase
  kinsafe combine --type vault-7H3K-9QXM.age     type the words printed on the sheets
  zbarimg --raw -q scans/*.png | kinsafe combine -")]
pub(crate) struct Arguments {
    /// Files, folders, or - for text on standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Type the words of sheets, and vault lines if need be, besides what the files hold
    #[arg(long = "type")]
    type_words: bool,
    /// Show the codes themselves, grouped by account
    #[arg(long)]
    show: bool,
    /// Write the recovery plan here, with the codes: a document for a browser (HTML)
    #[arg(long, value_name = "FILE")]
    plan: Option<PathBuf>,
    /// Show the present codes of authenticator seeds
    #[arg(long)]
    totp: bool,
    /// Save the vault here, encrypted under a new passphrase
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// With --out: save as plain JSON, not encrypted
    #[arg(long, requires = "out")]
    plain: bool,
    /// With --out or --plan: if the file exists, keep it beside under another name and write a new one
    #[arg(long)]
    force: bool,
    /// Print JSON for other programs; with the codes only if --show is given too
    #[arg(long)]
    json: bool,
    /// The set that is meant, if there are several: its id as printed, or a longer beginning of its
    /// fingerprint
    #[arg(long, value_name = "ID", value_parser = set_choice)]
    set: Option<SetChoice>,
    /// Open the vault as it is printed on the sheets, also if a newer one is there
    #[arg(long)]
    printed: bool,
    /// Has no effect any more: all files are read
    #[arg(long, hide = true)]
    all: bool,
    #[command(flatten)]
    effort: Effort,
}

/// The program's command with a `combine` that has to be given something to read.
pub(crate) fn needs_files(command: Command) -> Command {
    command.mut_subcommand("combine", |combine| {
        combine.mut_arg("files", |files| files.required_unless_present("type_words"))
    })
}

pub(crate) fn run(arguments: Arguments, passphrase: &Flags, ui: &Ui) -> Result<(), Error> {
    let Arguments {
        files,
        type_words,
        show,
        plan,
        totp,
        out,
        plain,
        force,
        json,
        set,
        printed,
        all: _,
        effort,
    } = arguments;
    let type_words = type_words || files.is_empty();
    if type_words && !ui.can_ask() {
        return Err(Error::Usage {
            what: "words are typed at a terminal; without one, - reads them as text".to_owned(),
        });
    }
    if type_words && files.iter().any(|path| files::is_stdin(path)) {
        return Err(Error::Usage {
            what: "with --type, standard input is what is typed; leave out the -".to_owned(),
        });
    }
    if force && out.is_none() && plan.is_none() {
        return Err(Error::Usage {
            what: "--force is for the file that --out or --plan writes".to_owned(),
        });
    }
    if passphrase.any() && (out.is_none() || plain) {
        return Err(Error::Usage {
            what: "the passphrase is that of the file which --out writes; sheets need none"
                .to_owned(),
        });
    }
    let out = out
        .map(|path| Out::new(path, plain, force, passphrase))
        .transpose()?;

    if let Some(plan) = &plan {
        output::free(plan, force)?;
    }
    let options = effort.options();
    let mut pile = files::gather(&files, &options, Pile::new(), ui)?;
    let asks =
        !type_words && !json && ui.can_ask() && !files.iter().any(|path| files::is_stdin(path));
    let type_words = type_words || asks && typing::offer(&mut pile, ui)?;
    if type_words {
        if files.is_empty() {
            ui.say(format!("{}\n", ui.words(&Message::new("program-no-file"))));
        }
        typing::type_sheets(&mut pile, &options, ui)?;
    }
    let mut wanted = Wanted { set, printed };
    let recovered = match choosing::open(&mut pile, &mut wanted, ui) {
        Ok(recovered) => recovered,
        Err(error @ (Error::SeveralSets { .. } | Error::SetNotFound { .. })) => return Err(error),
        Err(error) => {
            say_progress(&pile.combiner().progress(), ui);
            return Err(error);
        }
    };
    if let Some(behind) = recovered.vault.clock_behind(today()?) {
        ui.warning(ui.words(&clock(behind)));
    }
    if json {
        let text = answer::text(&Combined::new(&recovered, pile.findings(), show));
        ui.result(&*text)?;
    } else {
        report(&recovered, show, out.is_some(), ui)?;
    }
    if totp {
        super::show::present_codes(&recovered.vault, ui)?;
    }
    if let Some(path) = plan {
        let text = plan::html(
            &recovered.vault,
            plan::Shown::Secrets,
            ui.language(),
            today()?,
        );
        output::write_new(&path, text.as_bytes(), ui)?;
        let saved = Message::new("program-saved-plan").with("name", path.display().to_string());
        ui.say(ui.words(&saved));
    }
    if let Some(out) = out {
        out.save(&recovered, ui)?;
    }
    Ok(())
}

/// What there is of each set, where there are several.
fn say_progress(sets: &[Progress], ui: &Ui) {
    if sets.len() < 2 {
        return;
    }
    for progress in sets {
        let have = progress.numbers();
        let said = Message::new("program-set-progress")
            .with("set", Argument::text(progress.set))
            .with("have", have.len())
            .with("threshold", progress.threshold.get())
            .with("numbers", Argument::all(have));
        ui.say(ui.words(&said));
    }
}

fn report(recovered: &Recovered, show: bool, saved: bool, ui: &Ui) -> Result<(), Error> {
    let Recovered {
        vault, set, sheets, ..
    } = recovered;
    let accounts = Message::new("program-accounts").with("count", vault.accounts().len());
    let opened = Message::new("program-opened")
        .with("count", sheets.len())
        .with("sheets", Argument::all(sheets))
        .with("set", Argument::text(set))
        .with("title", title(vault))
        .with("revision", Argument::text(vault.revision()))
        .with("accounts", accounts);
    ui.result(ui.words(&opened))?;
    if let Some(change) = vault.history().last() {
        let changed = Message::new("program-changed")
            .with("day", change.date)
            .with("ago", ago(change.date, today()?));
        ui.result(ui.words(&changed))?;
    }
    for one in &recovered.since {
        ui.result(ui.words(&since(*set, one)))?;
    }
    if recovered.since.iter().any(|since| since.set == *set) {
        ui.say(ui.words(&Message::new("program-surprise")));
    }
    ui.result("")?;
    if show {
        ui.result(show::everything(vault, ui.language()).trim_end())?;
    } else {
        ui.result(show::overview(vault, ui.language()).trim_end())?;
        if !saved {
            ui.say(format!("\n{}", ui.words(&Message::new("program-hidden"))));
        }
    }
    Ok(())
}

fn title(vault: &Vault) -> Argument {
    match vault.title() {
        "" => Message::new("program-untitled").into(),
        title => title.into(),
    }
}

/// How long ago that is, in the largest unit that tells something.
fn ago(day: Day, today: Day) -> Message {
    let (unit, count) = match day.ago(today) {
        Span::Days(0) => ("today", 0),
        Span::Days(days) => ("days", days),
        Span::Months(months) => ("months", months),
        Span::Years(years) => ("years", years),
    };
    Message::new("program-ago")
        .with("unit", unit)
        .with("count", count)
}

/// Where to save, and how.
struct Out {
    path: PathBuf,
    /// The new passphrase; `None` to save as plain JSON.
    passphrase: Option<Source>,
}

impl Out {
    /// Refuses before any work is done what would be refused after it.
    fn new(
        path: PathBuf,
        plain_json: bool,
        force: bool,
        passphrase: &Flags,
    ) -> Result<Self, Error> {
        output::free(&path, force)?;
        let passphrase = if plain_json {
            None
        } else {
            Some(passphrase.source()?)
        };
        Ok(Self { path, passphrase })
    }

    fn save(self, recovered: &Recovered, ui: &Ui) -> Result<(), Error> {
        let name = self.path.display().to_string();
        let json = vault::to_json(&recovered.vault, true);
        let saved = match self.passphrase {
            Some(_) => Message::new("program-saved").with("name", name.as_str()),
            None => Message::new("program-saved-plain").with("name", name.as_str()),
        };
        let sealed;
        let bytes = match self.passphrase {
            None => json.expose(),
            Some(passphrase) => {
                sealed = seal::seal_with_passphrase(json.expose(), &passphrase.new_for(&name, ui)?);
                sealed.as_bytes()
            }
        };
        output::write_new(&self.path, bytes, ui)?;
        ui.say(ui.words(&saved));
        Ok(())
    }
}
