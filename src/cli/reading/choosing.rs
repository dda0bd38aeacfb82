//! Which set is opened, where a pile holds several and nothing proves that they belong together.
//!
//! Responsible for asking, and for saying all that was noticed meanwhile. Which sets there are, and
//! whether anybody has to be asked, is for [`combine`](crate::combine) to say.

use std::collections::HashSet;

use crate::cli::terminal::ui::{Ui, capital};
use crate::{
    combine::{Recovered, Wanted},
    error::{Error, FoundSet},
    session::reading::Pile,
};

/// Most sets that are shown; of more nobody finds theirs in a list, and --set names it.
const MOST: usize = 20;

const WHY: &str = "
There are sheets of several sets here, and nothing proves that they belong together. One of them may
have been put there by somebody else. Ask the others, on a number that you already had, which set id
is printed at the head of their sheets. If one is a newer set of yours, gather more of its sheets.
";

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
        let facts: Vec<String> = shown.map(FoundSet::to_string).collect();
        let more = sets.len() - facts.len();
        if !ui.can_ask() {
            for fact in facts {
                ui.tell(capital(&fact));
            }
            if more > 0 {
                ui.tell(format!("And {more} more sets."));
            }
            return Err(Error::SeveralSets { sets });
        }
        ui.tell(WHY);
        let question = "Which set id is on the paper that you trust? Its number, or Enter to stop:";
        let chosen = ui.choose(question, &facts)?;
        let chosen = chosen.and_then(|at| sets.get(at)?.set.parse().ok());
        if chosen.is_none() {
            return Err(Error::SeveralSets { sets });
        }
        wanted.set = chosen;
    }
}
