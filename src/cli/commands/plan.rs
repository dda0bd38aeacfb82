//! `kinsafe plan`: what relatives would find, and what they would look for in vain.

use std::path::PathBuf;

use clap::Args;

use crate::{
    cli::{
        machine::today,
        owner::which_vault::Which,
        terminal::{
            passphrase,
            ui::{Ui, plain},
        },
        writing::output,
    },
    error::Error,
    plan::{Lack, Plan, Shown, Step, html},
    say::{Language, Message, Situation, words},
    secret::SecretText,
    shown::argument,
    vault::{Thing, Vault},
};

/// See what relatives would find in the vault, and what is missing
///
/// The plan is what combine --plan gives to whoever has opened the vault: the accounts in the order in
/// which they can be recovered, what to do at each, and what is needed besides. Here it is without codes,
/// for the owner to see it before anybody needs it. --ask asks for the things that families do not
/// know: the PIN of the phone, the main password or who knows it, where the papers are.
#[derive(Args)]
#[command(after_help = "\
Examples:
  kinsafe plan
  kinsafe plan --ask                             say what families do not know
  kinsafe edit google --password-at \"in Bitwarden\"
  kinsafe --language de plan --out plan.html     as it looks, without codes")]
pub(crate) struct Arguments {
    /// Ask for what families do not know; an empty answer leaves it as it is
    #[arg(long)]
    ask: bool,
    /// Write it as a document for a browser (HTML), without codes
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// With --out: if the file exists, keep it beside under another name and write a new one
    #[arg(long, requires = "out")]
    force: bool,
}

pub(crate) fn run(arguments: Arguments, which: &Which, ui: &Ui) -> Result<(), Error> {
    if let Some(out) = &arguments.out {
        output::free(out, arguments.force)?;
    }
    let vault = if arguments.ask {
        if !ui.can_ask() {
            return Err(Error::Usage {
                what: "--ask asks at a terminal".to_owned(),
            });
        }
        let mut working = which.open_to_change(ui)?;
        if ask_besides(&mut working.vault, ui)? {
            working.save("noted what is needed besides codes", ui)?;
        }
        working.vault
    } else {
        which.open(ui)?
    };
    if let Some(out) = &arguments.out {
        let text = html(&vault, Shown::Nothing, ui.language(), today()?);
        output::write_new(out, text.as_bytes(), ui)?;
        ui.say(format!(
            "Saved as {}. A double click opens it in a browser.",
            plain(&out.display().to_string())
        ));
    }
    show(&vault, ui)
}

fn show(vault: &Vault, ui: &Ui) -> Result<(), Error> {
    let plan = Plan::new(vault);
    if plan.steps.is_empty() {
        ui.result("There are no accounts yet.")?;
    }
    for (number, step) in (1..).zip(&plan.steps) {
        ui.result(format!("{number}. {}", plain(&step.account.name())))?;
        for line in lines(step) {
            ui.result(format!("     {line}"))?;
        }
    }
    if plan.lacks.is_empty() {
        return ui.result("\nNothing is missing.");
    }
    ui.result("\nMissing:")?;
    for lack in &plan.lacks {
        ui.result(format!("  {}", in_english(&lack.message())))?;
    }
    ui.say(format!("\n{}", how(&plan.lacks)));
    Ok(())
}

/// What is said of an account, without what is the same for all.
fn lines(step: &Step<'_>) -> Vec<String> {
    let reason = step.reason().into_iter();
    let lines = reason.chain(step.lines());
    lines.map(|line| in_english(&line)).collect()
}

/// The owner's commands speak English.
fn in_english(message: &Message) -> String {
    words(Language::ENGLISH, message)
}

/// How what is missing is said.
fn how(lacks: &[Lack]) -> String {
    let account = lacks.iter().find_map(|lack| match lack {
        Lack::Password { account } => Some(account),
        _ => None,
    });
    let mut ways = Vec::new();
    if let Some(account) = account {
        ways.push(format!(
            "Where a password is: kinsafe edit {} --password-at \"in Bitwarden\"",
            argument(account)
        ));
    }
    if lacks.iter().any(|lack| matches!(lack, Lack::Thing(_))) {
        ways.push("What families do not know: kinsafe plan --ask".to_owned());
    }
    if lacks
        .iter()
        .any(|lack| matches!(lack, Lack::Nothing { .. }))
    {
        ways.push("What gets in: kinsafe add, or kinsafe edit --recovers-through".to_owned());
    }
    ways.join("\n")
}

/// Asks for the things that families do not know; whether anything was said.
pub(crate) fn ask_besides(vault: &mut Vault, ui: &Ui) -> Result<bool, Error> {
    ui.say(
        "Three things that families do not know when you cannot be asked. They are kept in the vault, \
         and whoever opens it with sheets sees them. Press Enter for what you would rather not say.",
    );
    let mut said = false;
    for thing in Thing::ALL {
        let answer = match thing {
            Thing::PhonePin => passphrase::hidden("The PIN of your phone (not shown): ")?,
            Thing::MainPassword => {
                passphrase::hidden("The main password, or who knows it (not shown): ")?
            }
            Thing::Papers => SecretText::new(ui.ask("Where your papers are:")?),
        };
        if !answer.expose().is_empty() {
            vault.say_besides(thing, answer);
            said = true;
        }
    }
    Ok(said)
}
