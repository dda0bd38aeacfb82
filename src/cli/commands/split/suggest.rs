//! `kinsafe split --suggest`: the odds of each threshold, to choose by.

use clap::Args;

use crate::{
    answer::{self, sheets::Suggestion},
    cli::terminal::ui::{Ui, count},
    drill::odds::{Chance, Odds, least, of_each},
    error::Error,
};

/// What the odds are computed from.
#[derive(Args)]
pub(crate) struct Suggest {
    /// Make nothing; show for each --threshold how likely sheets are lost or leak, to choose one
    #[arg(long, conflicts_with_all = ["input", "threshold", "out"])]
    pub(crate) suggest: bool,
    /// With --suggest: how many sheets, instead of --to
    #[arg(long, value_name = "N", requires = "suggest", conflicts_with = "to")]
    pub(crate) sheets: Option<u8>,
    /// With --suggest: percent chance that one sheet is lost, or its holder out of reach
    #[arg(
        long,
        value_name = "PERCENT",
        requires = "suggest",
        default_value = "5"
    )]
    loss_chance: f64,
    /// With --suggest: percent chance that one sheet falls into wrong hands
    #[arg(
        long,
        value_name = "PERCENT",
        requires = "suggest",
        default_value = "2"
    )]
    leak_chance: f64,
    /// With --suggest: print JSON for other programs
    #[arg(long, requires = "suggest")]
    json: bool,
}

impl Suggest {
    /// Shows the table for this many sheets.
    pub(crate) fn run(&self, sheets: u8, ui: &Ui) -> Result<(), Error> {
        if sheets < 2 {
            return Err(Error::ThresholdAboveSheets {
                threshold: 2,
                sheets: sheets.into(),
            });
        }
        let chance = |percent: f64| {
            Chance::from_percent(percent).ok_or_else(|| Error::Usage {
                what: "a chance is given in percent, from 0 to 100".to_owned(),
            })
        };
        let (loss, leak) = (chance(self.loss_chance)?, chance(self.leak_chance)?);
        let odds = of_each(sheets, loss, leak);
        let best = least(&odds).map(|one| one.threshold);
        if self.json {
            return ui
                .result(answer::text(&Suggestion::new(sheets, loss, leak, &odds, best)).as_str());
        }
        let is_best = |one: &Odds| Some(one.threshold) == best;
        let head = ["needed", "too many lost", "enough leaked", ""].map(str::to_owned);
        let rows: Vec<[String; 4]> = std::iter::once(head)
            .chain(odds.iter().map(|one| {
                [
                    format!("{} of {sheets}", one.threshold),
                    one.loss.in_words(),
                    one.leak.in_words(),
                    if is_best(one) { "least of both" } else { "" }.to_owned(),
                ]
            }))
            .collect();
        let width = |column: usize| {
            let cells = rows.iter().map(|row| row[column].chars().count());
            cells.max().unwrap_or_default()
        };
        let widths = [width(0), width(1), width(2)];
        let mut text = format!(
            "{}, each lost with a chance of {} % and leaked with one of {} %:\n",
            count(sheets.into(), "sheet"),
            self.loss_chance,
            self.leak_chance
        );
        for [needed, loss, leak, mark] in &rows {
            let [first, second, third] = widths;
            let line = format!("  {needed:first$}   {loss:second$}   {leak:third$}   {mark}");
            text.push('\n');
            text.push_str(line.trim_end());
        }
        ui.result(text)?;
        ui.say(
            "\nToo many lost: the rest open nothing. Enough leaked: a stranger could open the vault.\n\
             The mark is where both together are least likely. If losing the codes is worse for you \
             than\nsomeone having them, take fewer; otherwise more. The chances are guesses \
             (--loss-chance,\n--leak-chance), and the sheets are taken to fare independently: give \
             them to people in\ndifferent places.",
        );
        Ok(())
    }
}
