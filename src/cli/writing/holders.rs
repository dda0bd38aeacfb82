//! Where sheets are kept and in which language they speak: `--place`, `--sheet-language`, and what is
//! to be said about places.
//!
//! Responsible for the words of a warning. What is worth one is the library's to know.

use crate::cli::terminal::ui::{Ui, capital, plain};
use crate::{
    drill::what_if::{AtPlace, WhatIf},
    error::Error,
    letters,
    say::Language,
    set::Holders,
    vault::SheetSet,
};

/// Notes in `holders` what `--place NAME=PLACE` says.
pub(crate) fn note(holders: &mut Holders, places: &[String]) -> Result<(), Error> {
    each(
        places,
        "--place takes a holder and a place: \"Anna=Lyon\"",
        |name, place| holders.keep_at(name, place),
    )
}

/// Notes in `holders` what `--contact NAME=TEXT` says.
pub(crate) fn note_contacts(holders: &mut Holders, contacts: &[String]) -> Result<(), Error> {
    each(
        contacts,
        "--contact takes a holder and a number: \"Anna=+39 …\"",
        |name, contact| holders.reach_by(name, contact),
    )
}

/// What is said of a holder, behind a name and an equals sign.
fn each(
    texts: &[String],
    takes: &str,
    mut note: impl FnMut(&str, &str) -> Result<(), Error>,
) -> Result<(), Error> {
    texts.iter().try_for_each(|text| {
        let (name, said) = letters::first(text, '=')?;
        let said = said.ok_or_else(|| Error::Usage {
            what: format!("{takes}, not {text}"),
        })?;
        note(&name, said)
    })
}

/// Where sheets say how the others are reached, whoever finds one knows whom to visit. At a terminal its
/// owner is asked; elsewhere the flag is the answer.
pub(crate) fn confirm_contacts(holders: &Holders, ui: &Ui) -> Result<(), Error> {
    if holders.contacts().all(str::is_empty) {
        return Ok(());
    }
    let fact = "each sheet then names the people who have the others, and how to reach them: so does a \
                sheet that a thief finds";
    if !ui.can_ask() {
        ui.note(fact);
        return Ok(());
    }
    ui.tell(format!("{}.", capital(fact)));
    if ui.confirm("Print it so?", true)? {
        return Ok(());
    }
    Err(Error::Usage {
        what: "nothing was made; --contact prints how holders are reached, --no-names names none"
            .to_owned(),
    })
}

/// What an address on paper means for later.
pub(crate) fn say_of_address(ui: &Ui) {
    ui.note(
        "paper outlives web addresses: keep this one, and renew its domain; a thief can take one that \
         lapsed, and put a page there that asks for sheets. The sheets name the file kinsafe.html as the \
         other way",
    );
}

/// Notes in `holders` what `--sheet-language NAME=LANGUAGE` says; without a name it is for all.
pub(crate) fn note_languages(holders: &mut Holders, languages: &[String]) -> Result<(), Error> {
    for text in languages {
        let (name, tag) = letters::first(text, '=')?;
        match tag {
            None => holders.speak_to_all(printed(&name)?),
            Some(tag) => holders.speak_to(&name, printed(tag)?)?,
        }
    }
    Ok(())
}

/// A language in which there are sheets.
fn printed(tag: &str) -> Result<Language, Error> {
    Language::find(tag.trim()).ok_or_else(|| {
        let all: Vec<&str> = Language::all().map(Language::tag).collect();
        Error::Usage {
            what: format!(
                "there are no sheets in {tag}; there are some in {}",
                all.join(", ")
            ),
        }
    })
}

/// Says which single place decides over a set that is made, and whether any loss does.
pub(crate) fn warn(set: &SheetSet, ui: &Ui) {
    let asked = WhatIf::new(set);
    let k = asked.threshold().count();
    if asked.spare() == Some(0) {
        ui.note(format!(
            "all {k} sheets are needed: if one of them is lost, the others open nothing; make more \
             than {k}"
        ));
    }
    for place in asked.places() {
        if place.opens {
            ui.warning(opens_alone(&place, k));
        }
        // Where any loss is fatal, it has been said.
        if place.fatal && asked.spare() != Some(0) {
            ui.warning(is_fatal(&place, k));
        }
    }
}

/// That whoever is in one place needs nobody else.
pub(crate) fn opens_alone(place: &AtPlace<'_>, k: usize) -> String {
    format!(
        "whoever is in {} can open the vault alone: {} of the sheets are there, and {k} open it",
        plain(place.name),
        place.sheets.len()
    )
}

/// That one place takes too many sheets with it.
pub(crate) fn is_fatal(place: &AtPlace<'_>, k: usize) -> String {
    let elsewhere = match place.elsewhere {
        0 => "none is".to_owned(),
        1 => "1 is".to_owned(),
        many => format!("{many} are"),
    };
    format!(
        "if everything in {} is lost, the sheets open nothing any more: {k} are needed, and \
         {elsewhere} kept elsewhere",
        plain(place.name),
    )
}
