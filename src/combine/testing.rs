//! Sets of sheets for the tests, honest and forged, as the payloads that are found on paper.

use rand::{SeedableRng, rngs::ChaCha20Rng};
use zeroize::Zeroizing;

use super::{Combiner, Wanted};
use crate::{
    day::Day,
    paper::{
        Correction, Payload, Place,
        record::{
            Fingerprint, PublicKey, ReadRecord, SetChoice, SetId, ShortRecord, SignedKeyRecord,
            VaultPart,
        },
    },
    seal::{self, SealedVault},
    set::{Holders, Split, split},
    threshold::Threshold,
    vault::{self, Account, Vault},
};

pub(super) type Hash = fn(&PublicKey) -> Fingerprint;

/// A set as it was dealt, under ids of some kind.
pub(super) struct Dealt {
    pub(super) split: Split,
    pub(super) sealed: SealedVault,
    hash: Hash,
}

pub(super) fn day(number: i64) -> Day {
    let first = Day::from_ymd(2026, 11, 22).unwrap();
    first.plus_days(number).unwrap()
}

/// A vault with one account; its title and the holders' names are the same for everybody.
pub(super) fn vault_of(account: &str) -> Vault {
    let mut vault = Vault::new("The Rossi family");
    vault.accounts_mut().push(Account::new(account, ""));
    vault
}

/// Another vault with the same content.
pub(super) fn copy(vault: &Vault) -> Vault {
    vault::from_json(vault::to_json(vault, false).expose(), "it").unwrap()
}

pub(super) fn deal(vault: Vault, k: u8, made: Day, seed: u64, hash: Hash) -> Dealt {
    let split = split(
        vault,
        Threshold::new(k).unwrap(),
        &Holders::new(["Anna", "Ben", "Chloé", "Dora", "Emil"]).unwrap(),
        false,
        made,
        &mut ChaCha20Rng::seed_from_u64(seed),
    )
    .unwrap();
    let json = vault::to_json(&split.vault, false);
    let sealed = seal::seal_cheaply(json.expose(), &split.set().data_key);
    Dealt {
        split,
        sealed,
        hash,
    }
}

impl Dealt {
    pub(super) fn public_key(&self) -> PublicKey {
        self.split.set().signing_key.public_key()
    }

    pub(super) fn fingerprint(&self) -> Fingerprint {
        (self.hash)(&self.public_key())
    }

    pub(super) fn id(&self) -> SetId {
        self.fingerprint().set_id()
    }

    pub(super) fn chosen(&self) -> Wanted {
        Wanted {
            set: Some(SetChoice::from(self.fingerprint())),
            printed: false,
        }
    }

    pub(super) fn record(&self, sheet: usize) -> &SignedKeyRecord {
        &self.split.records[sheet - 1]
    }

    pub(super) fn key(&self, sheet: usize) -> Payload {
        Payload::of_bytes(self.record(sheet).to_bytes())
    }

    pub(super) fn keys<const N: usize>(&self, sheets: [usize; N]) -> Vec<Payload> {
        sheets.map(|sheet| self.key(sheet)).into()
    }

    /// A key code of which some bytes were changed, so that its signature is wrong.
    pub(super) fn altered(&self, sheet: usize, change: impl FnOnce(&mut [u8])) -> Payload {
        let mut record = self.record(sheet).to_bytes();
        change(&mut record);
        Payload::of_bytes(record)
    }

    /// The words of a sheet under the id of any set.
    pub(super) fn words_as(&self, id: SetId, sheet: usize, corrected: bool) -> Payload {
        let record = self.record(sheet);
        let short = ShortRecord::new(id, record.threshold(), record.share().duplicate());
        let corrections = corrected.then_some(Correction {
            position: 9,
            word: "able",
        });
        Payload::Words {
            record: ReadRecord::of_words(&short.to_bytes()),
            corrections: corrections.into_iter().collect(),
        }
    }

    pub(super) fn words(&self, sheet: usize) -> Payload {
        self.words_as(self.id(), sheet, false)
    }

    /// Two vault codes under the id of any set.
    pub(super) fn codes_as(&self, id: SetId, sealed: &SealedVault) -> Vec<Payload> {
        let parts = VaultPart::cut(id, sealed.as_bytes(), 2);
        let record = |part: &VaultPart| Payload::of_bytes(Zeroizing::new(part.to_bytes()));
        parts.iter().map(record).collect()
    }

    pub(super) fn codes(&self) -> Vec<Payload> {
        self.codes_as(self.id(), &self.sealed)
    }

    /// Its vault, changed and sealed again under its data key.
    pub(super) fn resealed(&self, change: impl FnOnce(&mut Vault)) -> SealedVault {
        let mut vault = copy(&self.split.vault);
        change(&mut vault);
        let json = vault::to_json(&vault, false);
        seal::seal_cheaply(json.expose(), &self.split.set().data_key)
    }
}

/// A combiner that was given all of these, each at a place of its own.
pub(super) fn pile(hash: Hash, payloads: Vec<Payload>) -> Combiner {
    let mut combiner = Combiner::new();
    combiner.piles.fingerprint = hash;
    for (at, payload) in payloads.into_iter().enumerate() {
        combiner.add(payload, Place::file(format!("{at}.png")));
    }
    combiner
}
