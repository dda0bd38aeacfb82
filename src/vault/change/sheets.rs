//! What becomes of sets, their sheets and the sealed copies. None of it makes sheets or copies old:
//! the accounts stay what they are.

use crate::{
    day::Day,
    paper::record::SetId,
    threshold::SheetNumber,
    vault::{PageAddress, SealedCopy, SheetEntry, SheetSet, Vault},
};

impl Vault {
    /// Takes in a set that was dealt from this vault.
    pub(crate) fn add_set(&mut self, set: SheetSet) {
        self.sets.push(set);
    }

    /// Takes in a further sheet of the set at `at`.
    pub(crate) fn add_sheet(&mut self, at: usize, sheet: SheetEntry) {
        if let Some(set) = self.sets.get_mut(at) {
            set.sheets.push(sheet);
            set.sheets.sort_by_key(|sheet| sheet.number);
        }
    }

    /// Notes where a sheet is kept; empty for nowhere that is known.
    pub fn note_place(&mut self, at: usize, sheet: usize, place: &str) {
        if let Some(sheet) = self.sheet_mut(at, sheet) {
            place.clone_into(&mut sheet.place);
        }
    }

    /// Notes how a holder is reached; empty for what is printed on no sheet.
    pub fn note_contact(&mut self, at: usize, sheet: usize, contact: &str) {
        if let Some(sheet) = self.sheet_mut(at, sheet) {
            contact.clone_into(&mut sheet.contact);
        }
    }

    /// Notes where the page is on the web, or that it is there no more.
    pub fn note_page_address(&mut self, address: Option<PageAddress>) {
        self.page_address = address;
    }

    /// Notes that a sheet is lost since a day, or that it is there again.
    pub fn note_lost(&mut self, at: usize, sheet: usize, lost: Option<Day>) {
        if let Some(sheet) = self.sheet_mut(at, sheet) {
            sheet.lost = lost;
        }
    }

    /// Notes that a sheet is printed again, with the vault as it is now.
    pub fn note_reprinted(&mut self, at: usize, sheet: usize) {
        let now = self.revision;
        let Some(set) = self.sets.get_mut(at) else {
            return;
        };
        let revision = (now != set.printed_revision).then_some(now);
        if let Some(sheet) = set.sheets.get_mut(sheet) {
            sheet.revision = revision;
        }
    }

    /// Notes that the vault codes are printed anew for all sheets of a set: one copy of them among k
    /// sheets is enough.
    pub fn note_vault_pages(&mut self, at: usize) {
        if let Some(set) = self.sets.get_mut(at) {
            set.printed_revision = self.revision;
            for sheet in &mut set.sheets {
                sheet.revision = None;
            }
        }
    }

    /// Notes that another set takes this one's place.
    pub fn retire(&mut self, at: usize, today: Day) {
        if let Some(set) = self.sets.get_mut(at) {
            set.retired = Some(today);
        }
    }

    /// Notes that a sheet's holder was heard from; an earlier day changes nothing.
    pub fn note_heard(&mut self, set: SetId, number: SheetNumber, day: Day) {
        let set = self.sets.iter_mut().find(|one| one.set == set);
        let sheets = set.into_iter().flat_map(|set| &mut set.sheets);
        for sheet in sheets.filter(|sheet| sheet.number == number) {
            sheet.heard = sheet.heard.max(Some(day));
        }
    }

    /// Notes a sealed copy with the vault as it is now; it takes the place of an earlier one there.
    pub fn note_copy(&mut self, place: &str, today: Day) {
        self.copies.retain(|copy| copy.place != place);
        self.copies
            .push(SealedCopy::new(place, today, self.revision));
    }

    fn sheet_mut(&mut self, at: usize, sheet: usize) -> Option<&mut SheetEntry> {
        self.sets.get_mut(at)?.sheets.get_mut(sheet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{paper::record::SetKey, secret::DataKey, threshold::Threshold};

    fn day(day: u8) -> Day {
        Day::from_ymd(2026, 11, day).unwrap()
    }

    fn number(x: u8) -> SheetNumber {
        SheetNumber::new(x).unwrap()
    }

    /// Two sheets, printed at revision 4 of a vault that is at 6 now.
    fn vault() -> Vault {
        let sheets = vec![
            SheetEntry::new(number(1), "Anna", day(1)),
            SheetEntry::new(number(3), "Chloé", day(1)),
        ];
        let set = SheetSet::new(
            SetKey::random(&mut rand::rng()),
            DataKey::from_bytes([7; 16]),
            Threshold::new(2).unwrap(),
            day(1),
            4,
            sheets,
        );
        let mut vault = Vault::new("");
        vault.revision = 6;
        vault.add_set(set);
        vault
    }

    #[test]
    fn sheets_stand_by_number() {
        let mut vault = vault();
        vault.add_sheet(0, SheetEntry::new(number(2), "Ben", day(2)));
        let holders: Vec<_> = vault.sets()[0]
            .sheets
            .iter()
            .map(|one| &one.holder)
            .collect();
        assert_eq!(holders, ["Anna", "Ben", "Chloé"]);
    }

    #[test]
    fn what_is_printed_later() {
        let mut vault = vault();
        vault.note_reprinted(0, 1);
        assert_eq!(vault.sets()[0].sheets[1].revision, Some(6));
        vault.note_vault_pages(0);
        assert_eq!(vault.sets()[0].printed_revision, 6);
        assert_eq!(vault.sets()[0].sheets[1].revision, None);
        // What is as new as the set has no revision of its own.
        vault.note_reprinted(0, 1);
        assert_eq!(vault.sets()[0].sheets[1].revision, None);
    }

    #[test]
    fn heard_from_last() {
        let mut vault = vault();
        let set = vault.sets()[0].set;
        vault.note_heard(set, number(3), day(9));
        vault.note_heard(set, number(3), day(5));
        assert_eq!(vault.sets()[0].sheets[1].heard, Some(day(9)));
        assert_eq!(vault.sets()[0].sheets[0].heard, None);
    }

    #[test]
    fn lost_found_moved_and_retired() {
        let mut vault = vault();
        vault.note_lost(0, 0, Some(day(3)));
        vault.note_place(0, 0, "a bank");
        vault.retire(0, day(4));
        let set = &vault.sets()[0];
        assert_eq!(set.living().count(), 1);
        assert_eq!(set.sheets[0].place, "a bank");
        assert_eq!(set.retired, Some(day(4)));
        vault.note_lost(0, 0, None);
        assert_eq!(vault.sets()[0].living().count(), 2);
    }

    #[test]
    fn one_copy_a_place() {
        let mut vault = vault();
        for (place, on) in [("/a", 1), ("/b", 2), ("/a", 3)] {
            vault.note_copy(place, day(on));
        }
        let copies: Vec<_> = vault
            .copies()
            .iter()
            .map(|copy| (copy.place.as_str(), copy.made, copy.revision))
            .collect();
        assert_eq!(copies, [("/b", day(2), 6), ("/a", day(3), 6)]);
    }
}
