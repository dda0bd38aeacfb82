//! The open vault, for who reads it and wants back in.
//!
//! Responsible for the order in which accounts can be recovered, for giving secrets one by one, for
//! marking codes as used, and for what is taken along: an authenticator's address, the vault as JSON
//! or sealed under a new passphrase. Not responsible for showing any of it, nor for the time.

use crate::{
    combine::{Finding, Recovered, Since},
    day::Day,
    error::Error,
    otp::{self, OtpCode, OtpKind, seed},
    paper::record::SetId,
    plan::{Plan, Step, Through},
    qr::QrCode,
    say::Message,
    seal::{self, SealedVault},
    secret::{SecretBytes, SecretText},
    threshold::{SheetNumber, Threshold},
    vault::{self, ClockBehind, Item, Thing, Vault},
};

/// A vault that sheets opened. All of it is wiped on drop.
pub struct OpenVault {
    vault: Vault,
    set: SetId,
    threshold: Threshold,
    sheets: Vec<SheetNumber>,
    since: Vec<Since>,
    findings: Vec<Finding>,
    /// Codes marked as used since it was opened, and unmarked.
    marked: bool,
}

/// What there is, without any secret.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// Whose codes these are.
    pub title: String,
    /// The vault's change counter.
    pub revision: u64,
    /// When it was last changed.
    pub changed: Option<Day>,
    /// The set that opened it.
    pub set: SetId,
    /// k.
    pub threshold: Threshold,
    /// The sheets that fitted.
    pub sheets: Vec<SheetNumber>,
    /// Who keeps a sheet of the set, as the vault knows it.
    pub holders: Vec<Holder>,
    /// The accounts, in the order in which they can be recovered.
    pub accounts: Vec<AccountFacts>,
    /// What differs from what is printed on the sheets.
    pub since: Vec<Since>,
    /// The things that families do not know, as far as the owner said them.
    pub besides: Vec<Thing>,
    /// What was noticed while it was opened.
    pub findings: Vec<Finding>,
}

/// Somebody with a sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holder {
    /// The sheet.
    pub number: SheetNumber,
    /// Who keeps it.
    pub name: String,
    /// Whether it was among those that opened the vault.
    pub is_here: bool,
    /// Whether it was said to be lost.
    pub is_lost: bool,
}

/// One account without its secrets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccountFacts {
    /// Its place in the vault.
    pub at: usize,
    /// As a person names it.
    pub name: String,
    /// The service.
    pub provider: String,
    /// What one signs in with.
    pub login: String,
    /// Where one signs in or recovers.
    pub address: String,
    /// Whether there is a note.
    pub has_note: bool,
    /// What it is recovered through, any one of which is enough.
    pub through: Vec<Through>,
    /// Whether it and others are recovered through each other, and it has to be the first of them.
    pub breaks_loop: bool,
    /// Why it stands where it stands, if there is a reason.
    pub reason: Option<Message>,
    /// What to do there, step by step.
    pub steps: Vec<Message>,
    /// Its secrets in force.
    pub items: Vec<ItemFacts>,
}

/// One secret without itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ItemFacts {
    /// Its place in the account.
    pub at: usize,
    /// What it is, and what there is to know of it.
    pub kind: ItemKind,
    /// What the owner calls it; mostly nothing.
    pub label: String,
    /// When the provider issued it.
    pub issued: Option<Day>,
    /// That day is an estimate.
    pub is_estimated: bool,
}

/// What a secret is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ItemKind {
    /// Codes that work once each: for each of them, when it was used up.
    Codes {
        /// In the provider's order.
        used: Vec<Option<Day>>,
    },
    /// A recovery key.
    Key,
    /// A recovery phrase.
    Phrase,
    /// An authenticator's seed.
    Seed {
        /// How its codes are computed; `None` if it is not a seed that gives codes.
        otp: Option<OtpKind>,
    },
    /// Anything else.
    Text,
    /// A later version's.
    Unknown,
}

impl ItemKind {
    /// What a secret of the vault is.
    pub fn of(item: &Item) -> Self {
        match item {
            Item::Codes(set) => Self::Codes {
                used: set.codes.iter().map(|code| code.used).collect(),
            },
            Item::Key(_) => Self::Key,
            Item::Phrase(_) => Self::Phrase,
            Item::Seed(one) => Self::Seed {
                otp: otp::kind(one.value.expose()),
            },
            Item::Text(_) => Self::Text,
            Item::Unknown(_) => Self::Unknown,
        }
    }

    /// How many codes are left.
    pub fn left(&self) -> usize {
        match self {
            Self::Codes { used } => used.iter().filter(|used| used.is_none()).count(),
            _ => 0,
        }
    }
}

impl OpenVault {
    /// Takes over what was opened. Of what opened it, the data key and the shares are dropped.
    pub fn new(recovered: Recovered, findings: &[Finding]) -> Self {
        let Recovered {
            vault,
            set,
            threshold,
            sheets,
            since,
            ..
        } = recovered;
        Self {
            vault,
            set,
            threshold,
            sheets,
            since,
            findings: findings.to_vec(),
            marked: false,
        }
    }

    /// Whether a clock that says `today` is behind, so that one-time codes are wrong.
    pub fn clock_behind(&self, today: Day) -> Option<ClockBehind> {
        self.vault.clock_behind(today)
    }

    /// What there is, without any secret.
    pub fn summary(&self) -> Summary {
        let vault = &self.vault;
        let account = |step: Step<'_>| facts(&step);
        let said = |thing: &Thing| vault.besides().says(*thing);
        Summary {
            title: vault.title().to_owned(),
            revision: vault.revision(),
            changed: vault.history().last().map(|change| change.date),
            set: self.set,
            threshold: self.threshold,
            sheets: self.sheets.clone(),
            holders: self.holders(),
            accounts: Plan::new(vault).steps.into_iter().map(account).collect(),
            besides: Thing::ALL.into_iter().filter(said).collect(),
            since: self.since.clone(),
            findings: self.findings.clone(),
        }
    }

    fn holders(&self) -> Vec<Holder> {
        let set = self.vault.sets().iter().find(|set| set.set == self.set);
        let sheets = set.map(|set| set.sheets.as_slice()).unwrap_or_default();
        let holder = |sheet: &vault::SheetEntry| Holder {
            number: sheet.number,
            name: sheet.holder.clone(),
            is_here: self.sheets.contains(&sheet.number),
            is_lost: sheet.lost.is_some(),
        };
        sheets.iter().map(holder).collect()
    }

    /// One secret: of codes that with this number, from 0; `None` if there is none.
    pub fn secret(&self, account: usize, item: usize, code: Option<usize>) -> Option<SecretText> {
        match (self.item(account, item)?, code) {
            (Item::Codes(set), Some(code)) => Some(set.codes.get(code)?.code.duplicate()),
            (Item::Key(one) | Item::Phrase(one) | Item::Seed(one) | Item::Text(one), None) => {
                Some(one.value.duplicate())
            }
            _ => None,
        }
    }

    /// What the owner said of one of the things that families do not know.
    pub fn besides(&self, thing: Thing) -> Option<SecretText> {
        let besides = self.vault.besides();
        besides.says(thing).then(|| besides.of(thing).duplicate())
    }

    /// The note of an account; `None` if there is none.
    pub fn note(&self, account: usize) -> Option<SecretText> {
        let note = &self.vault.accounts().get(account)?.note;
        (!note.expose().is_empty()).then(|| note.duplicate())
    }

    /// Marks a code as used up on a day, or takes the mark away; whether there is such a code.
    pub fn set_used(
        &mut self,
        account: usize,
        item: usize,
        code: usize,
        used: Option<Day>,
    ) -> bool {
        let Some(is_news) = self.vault.mark_used(account, item, code, used) else {
            return false;
        };
        self.marked |= is_news;
        true
    }

    /// Whether marks were set that are nowhere else.
    pub fn is_changed(&self) -> bool {
        self.marked
    }

    /// The code that an authenticator would show `unix_seconds` after 1970 began.
    pub fn code_now(&self, account: usize, item: usize, unix_seconds: u64) -> Option<OtpCode> {
        otp::code_at(self.seed(account, item)?, unix_seconds)
    }

    /// The address that an authenticator takes in: the seed's own, or one made of it.
    pub fn address(&self, account: usize, item: usize) -> Option<SecretText> {
        let of = self.vault.accounts().get(account)?;
        let seed = self.seed(account, item)?;
        otp::kind(seed)?;
        if seed.contains("://") {
            return Some(SecretText::new(seed.trim().to_owned()));
        }
        let address = seed::address(&of.provider, &of.login, &seed::canonical(seed));
        Some(SecretText::new(address.to_string()))
    }

    /// The same as a QR code.
    pub fn qr(&self, account: usize, item: usize) -> Option<QrCode> {
        QrCode::of_text(self.address(account, item)?.expose())
    }

    /// The vault as JSON, with the marks, readable to anybody who has it.
    pub fn to_json(&self) -> SecretBytes {
        vault::to_json(&self.vault, true)
    }

    /// The vault under a new passphrase, with the marks: a working vault. Takes about half a second
    /// and 256 MiB, and several times as long in a browser.
    pub fn seal(&self, passphrase: &SecretText) -> SealedVault {
        seal::seal_with_passphrase(self.to_json().expose(), passphrase)
    }

    /// Notes the marks in the vault's history, so that it counts as newer than what is on paper.
    /// Has to be said before it is saved.
    ///
    /// # Errors
    /// Those of [`Vault::changed`].
    pub fn note_marks(&mut self, today: Day) -> Result<(), Error> {
        if self.marked {
            self.vault.changed(today, "codes used in recovery")?;
            self.marked = false;
        }
        Ok(())
    }

    fn item(&self, account: usize, item: usize) -> Option<&Item> {
        self.vault.accounts().get(account)?.items.get(item)
    }

    fn seed(&self, account: usize, item: usize) -> Option<&str> {
        match self.item(account, item)? {
            Item::Seed(one) => Some(one.value.expose()),
            _ => None,
        }
    }
}

fn facts(step: &Step<'_>) -> AccountFacts {
    let (at, account) = (step.at, step.account);
    let items = (0..).zip(&account.items);
    let items = items
        .filter(|(_, item)| item.voided().is_none())
        .map(|(at, item)| ItemFacts {
            at,
            kind: ItemKind::of(item),
            label: item.label().to_owned(),
            issued: item.issued(),
            is_estimated: item.is_estimated(),
        });
    AccountFacts {
        at,
        name: account.name(),
        provider: account.provider.clone(),
        login: account.login.clone(),
        address: account.address.clone(),
        has_note: !account.note.expose().is_empty(),
        through: step.through.clone(),
        breaks_loop: step.breaks_loop,
        reason: step.reason(),
        steps: step.lines(),
        items: items.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{
        reading::Pile,
        testing::{day, dealt, read},
    };

    fn open() -> OpenVault {
        let dealt = dealt(1);
        let mut pile = Pile::new();
        read(&mut pile, "a", &dealt.sheet(0));
        read(&mut pile, "b", &dealt.keys[1]);
        let recovered = pile.open().unwrap();
        OpenVault::new(recovered, pile.findings())
    }

    #[test]
    fn accounts_come_as_they_can_be_recovered() {
        let summary = open().summary();
        assert_eq!(
            (summary.title.as_str(), summary.threshold.get()),
            ("Maria", 2)
        );
        let names: Vec<&str> = summary
            .accounts
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        assert_eq!(names, ["Mail (maria)", "Shop"]);
        let [mail, shop] = summary.accounts.as_slice() else {
            panic!("two accounts");
        };
        assert_eq!((mail.at, shop.at), (1, 0));
        assert_eq!(shop.through[0].at, Some(1));
        assert!(shop.has_note && !mail.has_note);
        // What newer ones replaced is not offered.
        assert_eq!(shop.items.len(), 1);
        let used = vec![Some(Day::from_ymd(2026, 5, 2).unwrap()), None];
        assert_eq!(mail.items[0].kind, ItemKind::Codes { used });
        assert_eq!(mail.items[0].kind.left(), 1);
        let otp = Some(OtpKind::Totp);
        assert_eq!(mail.items[1].kind, ItemKind::Seed { otp });
        let here: Vec<bool> = summary
            .holders
            .iter()
            .map(|holder| holder.is_here)
            .collect();
        assert_eq!(here, [true, true, false]);
        assert_eq!(summary.holders[2].name, "Chloé");
    }

    #[test]
    fn secrets_are_given_one_by_one() {
        let open = open();
        let secret = |account, item, code| {
            let secret = open.secret(account, item, code)?;
            Some(secret.expose().to_owned())
        };
        assert_eq!(secret(1, 0, Some(1)).as_deref(), Some("0b2d4-9e8f1"));
        assert_eq!(secret(1, 2, None).as_deref(), Some("K-1"));
        assert_eq!(secret(0, 0, None).as_deref(), Some("blue door"));
        for (account, item, code) in [
            (1, 0, None),
            (1, 0, Some(2)),
            (1, 2, Some(0)),
            (1, 9, None),
            (2, 0, None),
        ] {
            assert_eq!(secret(account, item, code), None);
        }
        assert_eq!(open.note(0).unwrap().expose(), "ask for Jo");
        assert!(open.note(1).is_none() && open.note(2).is_none());
    }

    #[test]
    fn seeds_give_codes_and_addresses() {
        let open = open();
        let now = open.code_now(1, 1, 59).unwrap();
        assert_eq!((now.code.expose(), now.seconds_left), ("287082", 1));
        let address = open.address(1, 1).unwrap();
        assert_eq!(
            address.expose(),
            "otpauth://totp/Mail:maria?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Mail"
        );
        let code = open.qr(1, 1).unwrap();
        assert_eq!(code.dark().len(), code.size() * code.size());
        assert!(open.code_now(1, 0, 59).is_none() && open.address(1, 2).is_none());
    }

    #[test]
    fn marks_are_kept_and_saved() {
        let mut open = open();
        assert!(!open.is_changed());
        assert!(open.set_used(1, 0, 1, Some(day())));
        assert!(open.is_changed());
        for (account, item, code) in [(1, 0, 2), (1, 1, 0), (1, 9, 0), (9, 0, 0)] {
            assert!(!open.set_used(account, item, code, Some(day())));
        }
        assert!(open.set_used(1, 0, 0, None));
        let revision = open.summary().revision;
        open.note_marks(day()).unwrap();
        open.note_marks(day()).unwrap();
        assert_eq!(open.summary().revision, revision + 1);
        let passphrase = SecretText::new("correct horse".to_owned());
        let sealed = open.seal(&passphrase);
        let json = seal::open_with_passphrase(&sealed, &passphrase, "saved").unwrap();
        assert_eq!(json.expose(), open.to_json().expose());
        let saved = vault::from_json(json.expose(), "saved").unwrap();
        let Item::Codes(set) = &saved.accounts()[1].items[0] else {
            panic!("codes");
        };
        assert_eq!((set.codes[0].used, set.codes[1].used), (None, Some(day())));
        // Whoever recovers the vault can mint sheets.
        assert_eq!(saved.sets().len(), 1);
    }
}
