//! `kinsafe guide`: where codes are found and made. Needs no vault.

use clap::Args;

use crate::cli::terminal::ui::Ui;
use crate::{
    error::Error,
    provider::{self, Confidence, Kind, Provider, Shape},
};

/// Say where to find or make the codes of a provider
///
/// Without a name: the providers that are known, and what holds for all.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The provider
    #[arg(value_name = "PROVIDER")]
    provider: Vec<String>,
}

const GENERAL: &str = "\
Recovery codes let you in when the phone with the second factor is gone. For each account that
matters, most of all your mail:

  1. Get the codes at the provider; kinsafe guide NAME says where.
  2. Save them here: kinsafe import FILE, or kinsafe add.
  3. Delete the file that you downloaded.
  4. Keep them in more than one place: on paper (kinsafe print), as a sealed copy on a stick
     (kinsafe copy), on sheets for people you trust (kinsafe split).
  5. When a code was used, mark it (kinsafe use); when few are left, make new ones.

Providers that are known:
";

pub(crate) fn run(arguments: Arguments, ui: &Ui) -> Result<(), Error> {
    let name = arguments.provider.join(" ");
    if name.trim().is_empty() {
        return ui.result(all());
    }
    let known = provider::find(&name).or_else(|| {
        let near = provider::nearest(&name)?;
        ui.note(format!("{name} is not known; this is {}", near.name));
        Some(near)
    });
    match known {
        Some(provider) => ui.result(one(provider).trim_end()),
        None => {
            ui.note(format!("{name} is not known; this holds nearly everywhere"));
            ui.result(provider::general_guide().trim_end())
        }
    }
}

fn all() -> String {
    let mut names: Vec<&str> = provider::all()
        .iter()
        .filter(|provider| !provider.framework)
        .map(|provider| provider.name)
        .collect();
    names.sort_by_key(|name| name.to_lowercase());
    let mut text = GENERAL.to_owned();
    let widest = names.iter().map(|name| name.chars().count()).max();
    let width = widest.unwrap_or_default() + 3;
    for row in names.chunks(80 / width) {
        let mut line = String::from("  ");
        for name in row {
            line.push_str(&format!("{name:width$}"));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text.trim_end().to_owned()
}

fn one(provider: &Provider) -> String {
    let mut text = format!("{}\n", provider.name);
    if !provider.address.is_empty() {
        text.push_str(&format!("{}\n", provider.address));
    }
    text.push('\n');
    text.push_str(&provider.guide());
    let facts: Vec<String> = provider.shapes.iter().filter_map(fact).collect();
    if !facts.is_empty() {
        text.push('\n');
        for fact in facts {
            text.push_str(&format!("{fact}\n"));
        }
    }
    if !provider.note.is_empty() {
        text.push_str(&format!("\n{}\n", provider.note));
    }
    text
}

/// What its codes look like, if that is known well enough.
fn fact(shape: &Shape) -> Option<String> {
    if shape.confidence == Confidence::Low {
        return None;
    }
    let what = match (shape.kind, shape.counts.as_slice()) {
        (Kind::Codes, [1]) => "one recovery code".to_owned(),
        (Kind::Codes, []) => "recovery codes".to_owned(),
        (Kind::Codes, counts) => {
            let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
            format!("{} recovery codes", counts.join(" or "))
        }
        (Kind::Key, _) => "a recovery key".to_owned(),
        (Kind::Phrase, counts) => {
            let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
            format!("a recovery phrase of {} words", counts.join(" or "))
        }
        (Kind::Seed, _) => return None,
    };
    let length = match (shape.kind, shape.length()) {
        (Kind::Phrase, _) | (_, None) => String::new(),
        (_, Some(length)) => format!(" of {length} letters or digits"),
    };
    Some(format!("You should get {what}{length}."))
}
