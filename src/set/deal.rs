//! Splitting: a vault → a sealed vault and one signed key record for each holder.
//!
//! The way forward of which [`combine`](crate::combine) is the way back. Responsible for putting
//! seal, shares and records together and for recording the set in the vault. Not responsible for
//! paper: that is [`sheet`](crate::sheet).

use rand::CryptoRng;

use crate::{
    day::Day,
    error::Error,
    letters, limits,
    paper::record::{Label, SetKey, SignedKeyRecord},
    say::Language,
    seal::{self, SealedVault},
    secret::DataKey,
    shamir,
    threshold::Threshold,
    vault::{self, SheetEntry, SheetSet, Vault},
};

/// The people who keep the sheets, and where: at least one, no name twice, each fits a sheet.
pub struct Holders(Vec<Holder>);

struct Holder {
    label: Label,
    /// Empty if it is not known.
    place: String,
    /// How they are reached; empty if that is printed on no sheet.
    contact: String,
    language: Language,
}

/// What is printed on the sheets of a set besides what opens it.
#[derive(Clone, Copy, Default)]
pub struct Printed<'a> {
    /// Whose codes these are; empty if that is not printed.
    pub title: &'a str,
    /// The records carry no names; the vault still does.
    pub anonymous: bool,
    /// No sheet names who has the others.
    pub others_unnamed: bool,
}

impl Holders {
    /// Checks a list of names.
    ///
    /// # Errors
    /// [`Error::NoHolders`], [`Error::HolderNameEmpty`], [`Error::HolderNameTooLong`],
    /// [`Error::HolderTwice`], [`Error::TooManyHolders`].
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, Error> {
        let labels = names
            .into_iter()
            .map(Label::new)
            .collect::<Result<Vec<_>, _>>()?;
        if labels.iter().all(|label| label.as_str().is_empty()) {
            return Err(Error::NoHolders);
        }
        for (at, label) in labels.iter().enumerate() {
            if label.as_str().is_empty() {
                return Err(Error::HolderNameEmpty { position: at + 1 });
            }
            let is_it = |other: &Label| letters::same(other.as_str(), label.as_str());
            if labels[..at].iter().any(is_it) {
                return Err(Error::HolderTwice {
                    name: label.as_str().to_owned(),
                });
            }
        }
        if labels.len() > u8::MAX.into() {
            return Err(Error::TooManyHolders {
                holders: labels.len(),
            });
        }
        let holder = |label| Holder {
            label,
            place: String::new(),
            contact: String::new(),
            language: Language::default(),
        };
        Ok(Self(labels.into_iter().map(holder).collect()))
    }

    /// The same from a list as it is typed, with commas between the names.
    ///
    /// # Errors
    /// Those of [`new`](Self::new) and of [`letters::list`].
    pub fn from_list(names: &str) -> Result<Self, Error> {
        let names = letters::list(names)?;
        Self::new(names.iter().map(String::as_str))
    }

    /// Notes where the sheet of the holder with this name is kept. Capital letters of the name do
    /// not matter.
    ///
    /// # Errors
    /// [`Error::HolderUnknown`] with the one that was probably meant, [`Error::PlaceUnfit`].
    pub fn keep_at(&mut self, name: &str, place: &str) -> Result<(), Error> {
        let place = checked_place(place)?;
        self.named(name)?.place = place;
        Ok(())
    }

    /// Notes how the holder with this name is reached, for the others' sheets.
    ///
    /// # Errors
    /// [`Error::HolderUnknown`] with the one that was probably meant, [`Error::ContactUnfit`].
    pub fn reach_by(&mut self, name: &str, contact: &str) -> Result<(), Error> {
        let contact = checked_contact(contact)?;
        self.named(name)?.contact = contact;
        Ok(())
    }

    /// Notes in which language the sheet of the holder with this name speaks.
    ///
    /// # Errors
    /// [`Error::HolderUnknown`] with the one that was probably meant.
    pub fn speak_to(&mut self, name: &str, language: Language) -> Result<(), Error> {
        self.named(name)?.language = language;
        Ok(())
    }

    fn named(&mut self, name: &str) -> Result<&mut Holder, Error> {
        let at = vault::position(self.names(), name).ok_or_else(|| Error::HolderUnknown {
            query: letters::composed(name),
            suggestion: vault::nearest(self.names(), name),
        })?;
        Ok(&mut self.0[at])
    }

    /// Has all sheets speak one language.
    pub fn speak_to_all(&mut self, language: Language) {
        for holder in &mut self.0 {
            holder.language = language;
        }
    }

    /// The names, in order: the first gets sheet 1.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|holder| holder.label.as_str())
    }

    /// How the holders are reached, in the same order; empty where that is not printed.
    pub fn contacts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|holder| holder.contact.as_str())
    }

    /// Where the sheets are kept, in the same order; empty where that is not known.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|holder| holder.place.as_str())
    }

    /// n.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

/// A place as it is kept in the vault, in the [one form](letters::composed) of names.
///
/// # Errors
/// [`Error::PlaceUnfit`] if it has no letters, control characters, or more letters than
/// [`limits::PLACE_CHARS`].
pub fn checked_place(text: &str) -> Result<String, Error> {
    short(text, limits::PLACE_CHARS).ok_or(Error::PlaceUnfit)
}

/// How a holder is reached, in the [one form](letters::composed) of names.
///
/// # Errors
/// [`Error::ContactUnfit`] if it has no letters, control characters, or more letters than
/// [`limits::CONTACT_CHARS`].
pub fn checked_contact(text: &str) -> Result<String, Error> {
    short(text, limits::CONTACT_CHARS).ok_or(Error::ContactUnfit)
}

/// A text of 1 to `most` letters, and no line ends.
fn short(text: &str, most: usize) -> Option<String> {
    let text = letters::composed(text);
    let fits = (1..=most).contains(&text.chars().count());
    (fits && !text.chars().any(char::is_control)).then_some(text)
}

/// A set of sheets, dealt.
pub struct Split {
    /// The vault with the new set recorded in it, one revision on.
    pub vault: Vault,
    /// That vault, sealed under the set's data key.
    pub sealed: SealedVault,
    /// One record for each holder, in order.
    pub records: Vec<SignedKeyRecord>,
}

impl Split {
    /// The set that was dealt.
    pub fn set(&self) -> &SheetSet {
        // `split` has just recorded it.
        self.vault
            .sets()
            .last()
            .unwrap_or_else(|| unreachable!("the set was recorded"))
    }
}

/// Deals a new set of sheets for `holders`, any `threshold` of which open the vault, under the
/// vault's title.
///
/// With `anonymous` the records carry no names; the vault still does.
///
/// # Errors
/// [`Error::ThresholdAboveSheets`], [`Error::RevisionAtEnd`].
pub fn split(
    vault: Vault,
    threshold: Threshold,
    holders: &Holders,
    anonymous: bool,
    today: Day,
    rng: &mut impl CryptoRng,
) -> Result<Split, Error> {
    let title = if anonymous {
        String::new()
    } else {
        vault.title().to_owned()
    };
    let printed = Printed {
        title: &title,
        anonymous,
        others_unnamed: false,
    };
    split_as(vault, threshold, holders, printed, today, rng)
}

/// The same, with what is printed on the sheets.
///
/// # Errors
/// [`Error::ThresholdAboveSheets`], [`Error::RevisionAtEnd`].
pub fn split_as(
    mut vault: Vault,
    threshold: Threshold,
    holders: &Holders,
    printed: Printed<'_>,
    today: Day,
    rng: &mut impl CryptoRng,
) -> Result<Split, Error> {
    let data_key = DataKey::random(rng);
    // At most 255, as `Holders` has checked.
    let count = u8::try_from(holders.count()).unwrap_or(u8::MAX);
    let shares = shamir::deal(&data_key, threshold, count, rng)?;
    let signing_key = SetKey::random(rng);
    let sheets = shares
        .iter()
        .zip(&holders.0)
        .enumerate()
        .map(|(at, (share, holder))| {
            let mut sheet = SheetEntry::new(share.number(), holder.label.as_str(), today);
            sheet.place.clone_from(&holder.place);
            sheet.contact.clone_from(&holder.contact);
            if holder.language != Language::ENGLISH {
                holder.language.tag().clone_into(&mut sheet.language);
            }
            if at < threshold.count() {
                sheet.with_share(share)
            } else {
                sheet
            }
        })
        .collect();
    let records = shares
        .into_iter()
        .zip(&holders.0)
        .map(|(share, holder)| {
            let label = if printed.anonymous {
                Label::default()
            } else {
                holder.label.clone()
            };
            SignedKeyRecord::sign(&signing_key, threshold, share, today, label)
        })
        .collect();
    let set = signing_key.set_id();
    vault.changed(today, format!("split into the sheets of set {set}"))?;
    let revision = vault.revision();
    let mut set = SheetSet::new(signing_key, data_key, threshold, today, revision, sheets);
    printed.title.clone_into(&mut set.printed_title);
    set.anonymous = printed.anonymous;
    set.others_unnamed = printed.others_unnamed;
    vault.add_set(set);
    let json = vault::to_json(&vault, false);
    let sealed = match vault.sets().last() {
        Some(set) => seal::seal(json.expose(), &set.data_key),
        None => unreachable!("the set was recorded"),
    };
    Ok(Split {
        vault,
        sealed,
        records,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::Account;

    /// From what the vault keeps follow the shares of all sheets, and the data key.
    #[test]
    fn the_vault_knows_every_share() {
        let mut rng = rand::rng();
        let mut vault = Vault::new("");
        vault.accounts_mut().push(Account::new("Google", ""));
        let holders = Holders::new(["Anna", "Ben", "Chloe", "Dora", "Emil"]).unwrap();
        let three = Threshold::new(3).unwrap();
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let split = split(vault, three, &holders, false, day, &mut rng).unwrap();
        let json = vault::to_json(&split.vault, false);
        let vault = vault::from_json(json.expose(), "v").unwrap();
        let set = &vault.sets()[0];
        assert_eq!(
            set.sheets
                .iter()
                .filter(|sheet| sheet.share().is_some())
                .count(),
            3
        );
        let quorum = set.quorum().unwrap();
        assert!(quorum.recover().same_as(&set.data_key));
        for record in &split.records {
            assert!(quorum.mint(record.number()).same_as(record.share()));
        }
    }

    fn refused(names: &str) -> Option<Error> {
        Holders::new(names.split(',')).err()
    }

    #[test]
    fn lists_of_holders() {
        assert_eq!(refused(""), Some(Error::NoHolders));
        assert_eq!(refused(" , "), Some(Error::NoHolders));
        assert_eq!(
            refused("Anna,,Ben"),
            Some(Error::HolderNameEmpty { position: 2 })
        );
        assert_eq!(
            refused("Anna,Ben, anna"),
            Some(Error::HolderTwice {
                name: "anna".into()
            })
        );
        let many: Vec<String> = (0..256).map(|n| n.to_string()).collect();
        assert_eq!(
            refused(&many.join(",")),
            Some(Error::TooManyHolders { holders: 256 })
        );
        assert_eq!(refused(&many[..255].join(",")), None);
        let names = Holders::new(["Anna", " Дмитрий "]).unwrap();
        assert_eq!(names.names().collect::<Vec<_>>(), ["Anna", "Дмитрий"]);
    }

    #[test]
    fn places_of_holders() {
        let mut holders = Holders::new(["Anna", "Дмитрий"]).unwrap();
        holders.keep_at(" дмитрий", " Lyon ").unwrap();
        assert_eq!(holders.places().collect::<Vec<_>>(), ["", "Lyon"]);
        let unknown = |query: &str, suggestion: Option<&str>| Error::HolderUnknown {
            query: query.to_owned(),
            suggestion: suggestion.map(str::to_owned),
        };
        assert_eq!(
            holders.keep_at("Ana", "Lyon").err(),
            Some(unknown("Ana", Some("Anna")))
        );
        assert_eq!(
            holders.keep_at("Zoë", "Lyon").err(),
            Some(unknown("Zoë", None))
        );
        for place in ["", "  ", "a\nb", &"x".repeat(limits::PLACE_CHARS + 1)] {
            assert_eq!(holders.keep_at("Anna", place), Err(Error::PlaceUnfit));
        }
    }

    #[test]
    fn the_vault_knows_what_is_printed() {
        let mut vault = Vault::new("The Rossi family");
        vault.accounts_mut().push(Account::new("Google", ""));
        let mut holders = Holders::new(["Anna", "Ben"]).unwrap();
        holders.keep_at("Ben", "Paris").unwrap();
        let two = Threshold::new(2).unwrap();
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let printed = Printed {
            title: "Maria",
            anonymous: true,
            others_unnamed: false,
        };
        let split = split_as(vault, two, &holders, printed, day, &mut rand::rng()).unwrap();
        // As whoever opens the sheets finds it.
        let json = split.sealed.open(&split.set().data_key, "v").unwrap();
        let vault = vault::from_json(json.expose(), "v").unwrap();
        let set = &vault.sets()[0];
        assert!(set.anonymous);
        assert_eq!(set.printed_title, "Maria");
        assert_eq!(set.sheets[1].place, "Paris");
        assert_eq!(split.records[1].label(), "");
    }
}
