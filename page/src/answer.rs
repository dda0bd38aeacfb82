//! A step of the typing conversation as JSON for the window, which `page/shell/contract.ts`
//! describes. For all else the library has its own.

use kinsafe::{
    say::{Language, Situation, words},
    session::typing::{Asked, End, Step},
};
use serde_json::{Value, json};

/// What there is to show and to ask.
pub(crate) fn typing(step: &Step, language: Language) -> Value {
    let said = step.said.iter().map(|said| {
        let message = said.message();
        json!({
            "id": message.id(),
            "text": words(language, &message),
            "warning": said.is_warning(),
        })
    });
    let asked = match &step.asked {
        Asked::Line { number, again } => {
            json!({ "kind": "line", "number": number, "again": again })
        }
        Asked::AnyLine => json!({ "kind": "any_line" }),
        Asked::Question(question) => {
            json!({ "kind": "question", "text": words(language, &question.message()) })
        }
        Asked::VaultHead => json!({ "kind": "vault_head" }),
        Asked::VaultLine { number, of } => {
            json!({ "kind": "vault_line", "number": number, "of": of })
        }
        Asked::Finished(end) => json!({ "kind": "finished", "enough": *end == End::Enough }),
    };
    json!({ "said": said.collect::<Vec<_>>(), "asked": asked })
}

/// The language that is spoken, and all that there are by tag and own name.
pub(crate) fn language(language: Language) -> Value {
    let all = Language::all().map(|one| json!([one.tag(), one.name()]));
    json!({
        "tag": language.tag(),
        "right_to_left": language.is_right_to_left(),
        "all": all.collect::<Vec<_>>(),
    })
}
