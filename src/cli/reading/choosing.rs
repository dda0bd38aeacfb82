//! Which set is opened, where a pile holds several and nothing proves that they belong together.
//!
//! Responsible for asking, and for saying all that was noticed meanwhile. Which sets there are, and
//! whether anybody has to be asked, is for [`combine`](crate::combine) to say.

use std::collections::HashSet;

use crate::cli::terminal::ui::{Ui, capital};
use crate::{
    combine::{Recovered, Wanted},
    error::Error,
    say::{Message, Situation},
    session::reading::Pile,
};

/// Most sets that are shown; of more nobody finds theirs in a list, and --set names it.
const MOST: usize = 20;

/// Opens what is wanted; on a terminal it asks which set is meant, if it has to be asked, and keeps
/// the answer in `wanted`. What was noticed is said.
pub(crate) fn open(pile: &mut Pile, wanted: &mut Wanted, ui: &Ui) -> Result<Recovered, Error> {
    let mut said = HashSet::new();
    loop {
        pile.want(wanted.clone());
        let opened = pile.open();
        let findings = pile.findings().iter();
        ui.findings(findings.filter(|finding| said.insert((*finding).clone())));
        let sets = match opened {
            Err(Error::SeveralSets { sets }) => sets,
            opened => return opened,
        };
        let shown = sets.iter().take(MOST);
        let facts: Vec<String> = shown.map(|set| ui.words(&set.message())).collect();
        let more = sets.len() - facts.len();
        if !ui.can_ask() {
            for fact in facts {
                ui.tell(capital(&fact));
            }
            if more > 0 {
                ui.tell(ui.words(&Message::new("program-more-sets").with("count", more)));
            }
            return Err(Error::SeveralSets { sets });
        }
        ui.tell(format!("\n{}\n", ui.words(&Message::new("program-choice"))));
        let question = ui.words(&Message::new("program-choose"));
        let chosen = ui.choose(&question, &facts)?;
        let chosen = chosen.and_then(|at| sets.get(at)?.set.parse().ok());
        if chosen.is_none() {
            return Err(Error::SeveralSets { sets });
        }
        wanted.set = chosen;
    }
}
