//! `kinsafe split`: a vault → sheets for its holders.

mod suggest;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::page;
use crate::cli::{
    commands::split::suggest::Suggest,
    machine::today,
    owner::{
        show,
        which_vault::{Which, Working},
    },
    terminal::ui::{Ui, plain},
    writing::{
        folder::{NewFolder, read_back},
        holders,
    },
};
use crate::{
    day::Day,
    desk::file,
    error::Error,
    exchange::import,
    letters, limits,
    say::Language,
    seal::{self, SealedVault},
    set::{
        Besides, Checked, Holders, Printed, SetFile, Split, check_lines, check_sheets, folder,
        lines_name, split_as,
    },
    sheet,
    threshold::Threshold,
    vault::{self, PageAddress, Vault},
};

/// How the program opens sheets, in the text beside them.
const HOW_TO_OPEN: &str = "kinsafe combine FILES";

/// Split a vault into sheets, some of which open it
///
/// Writes one PDF for each holder, the sealed vault and a short README into a new folder, reads
/// the sheets back, and tries every choice of them. The working vault remembers the set; with INPUT
/// another vault is split, and nothing is remembered.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe split --threshold 3 --to \"Anna,Ben,Chloé,Дмитрий,Zoë\" --out sheets
  kinsafe split vault.json --threshold 2 --to \"Anna,Ben,Chloé\" --out sheets
  kinsafe split --suggest --sheets 5      how many should be needed")]
pub(crate) struct Arguments {
    /// An encrypted vault (.age), its JSON, or any file with codes that kinsafe import reads;
    /// without it, the working vault
    #[arg(value_name = "INPUT")]
    input: Option<PathBuf>,
    /// How many sheets open the vault
    #[arg(
        long,
        short = 'k',
        value_name = "K",
        required_unless_present = "suggest"
    )]
    threshold: Option<u8>,
    /// Who keeps the sheets, one each, separated by commas; a name with a comma in quotation marks
    #[arg(long, value_name = "NAMES", required_unless_present = "sheets")]
    to: Option<String>,
    /// Where a holder keeps the sheet, to think through what happens to one place; can be repeated
    #[arg(long = "place", value_name = "NAME=PLACE")]
    places: Vec<String>,
    /// In which language the sheets speak to their holders (de, fr, ru and others), all or that of one;
    /// can be repeated
    #[arg(long = "sheet-language", value_name = "[NAME=]LANGUAGE")]
    sheet_languages: Vec<String>,
    #[command(flatten)]
    on_sheets: OnSheets,
    /// Whose codes these are, as printed; otherwise the title of the vault
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The folder to write, which must not exist
    #[arg(long, value_name = "FOLDER", required_unless_present = "suggest")]
    out: Option<PathBuf>,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    suggest: Suggest,
}

/// What else stands on the sheets of a new set.
#[derive(Args)]
pub(crate) struct OnSheets {
    /// How a holder is reached, for the other holders' sheets; can be repeated
    #[arg(long = "contact", value_name = "NAME=TEXT")]
    pub(crate) contacts: Vec<String>,
    /// No sheet names the people who have the others
    #[arg(long, conflicts_with = "contacts")]
    pub(crate) no_names: bool,
    /// Where on the web the page kinsafe.html is, printed as a code for a phone's camera; it is kept
    /// for later sheets
    #[arg(long, value_name = "URL")]
    pub(crate) page_address: Option<String>,
}

impl OnSheets {
    /// The address of the page, if one is given.
    pub(crate) fn address(&self, today: Day) -> Result<Option<PageAddress>, Error> {
        let url = self.page_address.as_deref();
        url.map(|url| PageAddress::new(url, today)).transpose()
    }
}

/// What a new set is written as, and where.
#[derive(Args)]
pub(crate) struct Output {
    /// Paper to print on
    #[arg(long, value_enum, default_value = "a4")]
    paper: PaperSize,
    /// Print no names, neither yours nor the holders'
    #[arg(long)]
    anonymous: bool,
    /// Write each sheet as a text file too
    #[arg(long)]
    text: bool,
    /// Add a page to each sheet with its words in large letters, for who reads small ones badly
    #[arg(long)]
    large: bool,
    /// Write the sealed vault also as lines to type or to recognise, for when no code can be read
    #[arg(long)]
    lines: bool,
    /// Leave out kinsafe.html, the page that opens the sheets in a browser
    #[arg(long)]
    no_page: bool,
    /// If the folder exists, keep it beside under another name and write a new one
    #[arg(long)]
    force: bool,
    /// Do not read the sheets back
    #[arg(long)]
    no_check: bool,
}

/// The same, with a folder that can be written.
pub(crate) struct Target {
    out: NewFolder,
    paper: sheet::Paper,
    pub(crate) anonymous: bool,
    besides: Besides,
    check: bool,
}

impl Output {
    pub(crate) fn plan(self, out: PathBuf) -> Result<Target, Error> {
        Ok(Target {
            out: NewFolder::new(out, self.force)?,
            paper: self.paper.into(),
            anonymous: self.anonymous,
            besides: Besides {
                text: self.text,
                large: self.large,
                lines: self.lines,
                page: !self.no_page,
            },
            check: !self.no_check,
        })
    }
}

/// What is printed on.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum PaperSize {
    /// 210 × 297 mm
    A4,
    /// 8.5 × 11 inches
    Letter,
}

impl From<PaperSize> for sheet::Paper {
    fn from(size: PaperSize) -> Self {
        match size {
            PaperSize::A4 => Self::A4,
            PaperSize::Letter => Self::Letter,
        }
    }
}

/// Everything checked that can be checked before a file is written.
struct Plan {
    vault: Vault,
    /// The working vault, if it is the one that is split.
    working: Option<Working>,
    new: NewSet,
}

/// The set that is to be made.
pub(crate) struct NewSet {
    pub(crate) threshold: Threshold,
    pub(crate) holders: Holders,
    pub(crate) title: Option<String>,
    pub(crate) others_unnamed: bool,
    pub(crate) target: Target,
}

impl NewSet {
    /// Refuses what could not be dealt or printed.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.holders.count() < self.threshold.count() {
            return Err(Error::ThresholdAboveSheets {
                threshold: self.threshold.get(),
                sheets: self.holders.count(),
            });
        }
        if let Some(title) = &self.title {
            let chars = title.chars().count();
            if chars > limits::TITLE_CHARS {
                return Err(Error::TitleTooLong { chars });
            }
            sheet::check_letters(title)?;
        }
        if self.target.anonymous {
            return Ok(());
        }
        let mut printed = self.holders.names().chain(self.holders.contacts());
        printed.try_for_each(sheet::check_letters)
    }
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    let holders = arguments.to.as_deref().map(Holders::from_list);
    let holders = holders.transpose()?;
    let (threshold, out) = match (arguments.threshold, &arguments.out) {
        (Some(threshold), Some(out)) if !arguments.suggest.suggest => (threshold, out.clone()),
        _ => {
            let named = holders.as_ref().map(Holders::count);
            // At most 255, as `Holders` has checked.
            let named = named.and_then(|count| u8::try_from(count).ok());
            let sheets = arguments.suggest.sheets.or(named).unwrap_or_default();
            return arguments.suggest.run(sheets, ui);
        }
    };
    let holders = holders.ok_or(Error::NoHolders)?;
    let Plan {
        vault,
        working,
        new,
    } = plan(
        arguments,
        Threshold::new(threshold)?,
        holders,
        out,
        which,
        ui,
    )?;
    let mut in_force = vault.sets().iter().filter(|one| one.retired.is_none());
    let before = in_force
        .next_back()
        .filter(|_| working.is_some())
        .map(|one| one.set);
    make(new, vault, working, ui)?;
    if let Some(before) = before {
        ui.note(format!(
            "the sheets of set {before} stay in force beside these; kinsafe sheets rotate makes a \
             set in the place of another"
        ));
    }
    Ok(())
}

/// Deals the set, writes its sheets, reads them back and has the working vault remember it.
pub(crate) fn make(
    new: NewSet,
    vault: Vault,
    mut working: Option<Working>,
    ui: &Ui,
) -> Result<(), Error> {
    for unknown in vault.unknown() {
        ui.warning(format!(
            "{unknown} is not known to this version; it is sealed as it is, but not shown"
        ));
    }
    let NewSet {
        threshold,
        holders,
        title,
        others_unnamed,
        target,
    } = new;
    let Target {
        out,
        paper,
        anonymous,
        ..
    } = target;
    let today = today()?;
    let mut rng = crate::cli::machine::system_rng();
    let printed = Printed {
        title: title.as_deref().unwrap_or_default(),
        anonymous,
        others_unnamed,
    };
    let split = split_as(vault, threshold, &holders, printed, today, &mut rng)?;
    let set = split.set().set;
    let title = title.as_deref();
    let mut files = folder(&split, title, today, paper, target.besides, HOW_TO_OPEN)?;
    if target.besides.page {
        files.push(page::file());
    }
    let remembered = working.is_some();
    let checked = out.make(&files, ui, |staging| {
        let checked = if target.check {
            ui.progress("Reading the sheets back");
            let checked = read_back(staging, files.iter().filter(|file| file.codes > 0))
                .and_then(|sheets| check_sheets(&sheets, &split, &mut rng))
                .and_then(|checked| {
                    let lines = lines_name(set);
                    let lines = files.iter().filter(|file| file.name == lines);
                    let lines = read_back(staging, lines)?;
                    lines.iter().try_for_each(|one| check_lines(one, &split))?;
                    Ok(checked)
                });
            ui.progress_end();
            Some(checked?)
        } else {
            None
        };
        // Before anybody can print a sheet of a set that the vault does not know.
        if let Some(working) = &mut working {
            working.save_vault(&split.vault, ui)?;
        }
        Ok(checked)
    })?;
    report(&split, &files, out.path(), &holders, checked, ui)?;
    if remembered {
        ui.say("The working vault remembers this set.");
    }
    holders::warn(split.set(), ui);
    Ok(())
}

fn plan(
    arguments: Arguments,
    threshold: Threshold,
    mut holders: Holders,
    out: PathBuf,
    which: &Which,
    ui: &Ui,
) -> Result<Plan, Error> {
    holders::note(&mut holders, &arguments.places)?;
    holders::note_languages(&mut holders, &arguments.sheet_languages)?;
    holders::note_contacts(&mut holders, &arguments.on_sheets.contacts)?;
    let address = arguments.on_sheets.address(today()?)?;
    if holders.count() < threshold.count() {
        return Err(Error::ThresholdAboveSheets {
            threshold: threshold.get(),
            sheets: holders.count(),
        });
    }
    let target = arguments.output.plan(out)?;
    let (mut vault, working, name) = match &arguments.input {
        Some(path) => {
            let name = plain(&path.display().to_string());
            (read_vault(path, which, ui)?, None, name)
        }
        None => {
            let mut working = which.open_to_change(ui)?;
            let vault = std::mem::take(&mut working.vault);
            let name = working.name();
            (vault, Some(working), name)
        }
    };
    if vault.accounts().is_empty() {
        // What has a mistyped field is not empty.
        if !vault.unknown().is_empty() {
            return Err(Error::VaultFormat {
                name,
                why: "it has no accounts".to_owned(),
            });
        }
        return Err(Error::VaultEmpty { name });
    }
    let title = match arguments.title {
        Some(title) => Some(title),
        None if target.anonymous => None,
        None => Some(vault.title().to_owned()),
    };
    let title = title
        .map(|title| letters::composed(&title))
        .filter(|title| !title.is_empty());
    let new = NewSet {
        threshold,
        holders,
        title,
        others_unnamed: arguments.on_sheets.no_names,
        target,
    };
    new.check()?;
    if !new.target.anonymous {
        holders::confirm_contacts(&new.holders, ui)?;
    }
    if address.is_some() {
        vault.note_page_address(address);
        holders::say_of_address(ui);
    }
    Ok(Plan {
        vault,
        working,
        new,
    })
}

/// Reads an encrypted vault, its JSON, or codes that have to be imported, whichever the file is.
fn read_vault(path: &Path, which: &Which, ui: &Ui) -> Result<Vault, Error> {
    let name = path.display().to_string();
    let bytes = file::read_secret(path, limits::SEALED_FILE)?;
    match SealedVault::from_bytes(bytes.expose(), &name) {
        Ok(sealed) => {
            let source = which.passphrase.source()?;
            let open = |passphrase: &_| seal::open_with_passphrase(&sealed, passphrase, &name);
            let (json, _) = source.opening(&name, ui, open)?;
            vault::from_json(json.expose(), &name)
        }
        Err(Error::NotAge { .. }) => match vault::from_json(bytes.expose(), &name) {
            // What claims to be a vault is not taken for something else.
            Err(error @ Error::VaultFormat { .. }) if !is_vault(bytes.expose()) => {
                imported(&name, bytes.expose())?.ok_or(error)
            }
            result => result,
        },
        Err(error) => Err(error),
    }
}

/// Whether a JSON file says that it is a vault.
fn is_vault(bytes: &[u8]) -> bool {
    const FIELD: &[u8] = b"\"kinsafe\"";
    let has_field = bytes.windows(FIELD.len()).any(|part| part == FIELD);
    bytes.trim_ascii_start().starts_with(b"{") && has_field
}

/// A vault of the codes in a file; `None` if there are none.
fn imported(name: &str, bytes: &[u8]) -> Result<Option<Vault>, Error> {
    let Ok(import) = import::read(name, bytes, today()?) else {
        return Ok(None);
    };
    if !import.unnamed.is_empty() {
        return Err(Error::Usage {
            what: format!("{name} does not say whose codes these are; kinsafe import asks for it"),
        });
    }
    if import.accounts.is_empty() {
        return Ok(None);
    }
    Ok(Some(Vault::of_accounts("", import.accounts)))
}

fn report(
    split: &Split,
    files: &[SetFile],
    out: &Path,
    holders: &Holders,
    checked: Option<Checked>,
    ui: &Ui,
) -> Result<(), Error> {
    let set = split.set();
    let (k, id) = (set.threshold, set.set);
    let mut text = format!(
        "Set {id}: {} sheets, any {k} open the vault.\n",
        holders.count()
    );
    let width = holders
        .names()
        .map(|name| name.chars().count())
        .max()
        .unwrap_or_default();
    let pdfs = files.iter().filter(|file| file.codes > 0);
    for (name, file) in holders.names().zip(pdfs) {
        let gap = width - name.chars().count();
        let path = out.join(&file.name);
        text.push_str(&format!(
            "\n  {}{:gap$}  {}",
            plain(name),
            "",
            plain(&path.display().to_string())
        ));
    }
    for file in files.iter().filter(|file| file.codes == 0) {
        text.push_str(&format!(
            "\n  {:width$}  {}",
            "",
            plain(&out.join(&file.name).display().to_string())
        ));
    }
    ui.result(text)?;
    ui.result(format!("\nSealed: {}.\n", show::summary(&split.vault)))?;
    ui.result(show::overview(&split.vault, Language::ENGLISH).trim_end())?;
    match checked {
        Some(Checked {
            codes,
            choices,
            all,
        }) => {
            let tried = match (choices, all) {
                (1, true) => "together they open the vault".to_owned(),
                (_, true) => format!("each of the {choices} choices of {k} sheets opens the vault"),
                (_, false) => format!("{choices} random choices of {k} sheets all open the vault"),
            };
            ui.result(format!(
                "\nChecked: all {codes} codes read back from the files; {tried}."
            ))?;
        }
        None => ui.warning("the sheets were not read back (--no-check)"),
    }
    ui.say(format!(
        "\nNext:\n  \
         1. Print each sheet by itself, at its actual size, and give it to its holder.\n  \
         2. Try it before you need it: scan {k} printed sheets and run kinsafe combine on them.\n  \
         3. Delete the folder {}: whoever has {k} of these files can open the vault.",
        plain(&out.display().to_string())
    ));
    Ok(())
}
