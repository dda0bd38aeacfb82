//! Databases of KeePass, KeePassXC and their relatives: KDBX 3 and 4, and KDB of KeePass 1.
//!
//! Responsible for the bounds of what opening one may cost, read from its head before anything is
//! opened, and for taking its entries out of the crate's tree: those in the bin are marked, earlier
//! versions are named, attached files that are text come as strings of the entry. Not responsible
//! for what is taken of an entry.

use keepass::{
    Database, DatabaseKey,
    db::{DatabaseOpenError, EntryRef},
    error::DatabaseFormatError,
};
use zeroize::Zeroizing;

use super::{
    crypt::{TooDear, bound},
    unlock::{TOO_DEAR, Unopened},
};
use crate::{
    exchange::import::keepass::Entry,
    letters, limits,
    secret::{SecretBytes, SecretText},
};

/// The first signature of all of them, and the second of each kind.
const SIGNATURE: [u8; 4] = [0x03, 0xd9, 0xa2, 0x9a];
const KDB: [u8; 4] = [0x65, 0xfb, 0x4b, 0xb5];
const KDBX: [u8; 4] = [0x67, 0xfb, 0x4b, 0xb5];

const DAMAGED: &str = "it is a database of KeePass, but cut or damaged";
const NEWER: &str =
    "it is a database of KeePass in a version that is not read here; export XML there";

/// Deepest nesting of groups; people have a handful.
const DEPTH: usize = 100;

/// What is said of deeper ones.
const DEEP: &str = "its groups lie deeper in one another than anybody's do";

/// Why a head is refused.
enum Fault {
    Damaged,
    Newer,
    TooDear,
}

impl From<TooDear> for Fault {
    fn from(_: TooDear) -> Self {
        Self::TooDear
    }
}

/// Whether bytes are a database, and whether its head can be one.
pub(super) fn recognise(bytes: &[u8]) -> Option<Result<(), &'static str>> {
    let rest = bytes.strip_prefix(&SIGNATURE)?;
    Some(match check(rest) {
        Ok(()) => Ok(()),
        Err(Fault::Damaged) => Err(DAMAGED),
        Err(Fault::Newer) => Err(NEWER),
        Err(Fault::TooDear) => Err(TOO_DEAR),
    })
}

/// The entries, in the order of the groups.
pub(super) fn open(
    bytes: &[u8],
    passphrase: &SecretText,
    key_file: Option<&SecretBytes>,
) -> Result<Vec<Entry>, Unopened> {
    let mut key = DatabaseKey::new();
    if !passphrase.expose().is_empty() || key_file.is_none() {
        key = key.with_password(passphrase.expose());
    }
    if let Some(file) = key_file {
        key = key
            .with_keyfile(&mut file.expose())
            .map_err(|_| Unopened::Passphrase)?;
    }
    let database = Database::parse(bytes, key).map_err(|error| match error {
        DatabaseOpenError::Key(_) | DatabaseOpenError::Cryptography(_) => Unopened::Passphrase,
        // KDBX 3 checks its key by the first bytes of what it deciphers.
        DatabaseOpenError::Format(DatabaseFormatError::Kdbx3(_)) => Unopened::Passphrase,
        _ => Unopened::Damaged,
    })?;
    let bin = database.recycle_bin().map(|group| group.id());
    let mut entries = Vec::new();
    let mut groups = vec![(database.root().id(), false, 0)];
    while let Some((id, removed, depth)) = groups.pop() {
        if depth > DEPTH {
            return Err(Unopened::Refused(DEEP));
        }
        let Some(group) = database.group(id) else {
            continue;
        };
        let removed = removed || Some(id) == bin;
        entries.extend(group.entries().map(|entry| taken_out(&entry, removed)));
        groups.extend(group.group_ids().map(|id| (id, removed, depth + 1)));
    }
    Ok(entries)
}

/// One entry with its strings and the attached files that are text.
fn taken_out(entry: &EntryRef<'_>, removed: bool) -> Entry {
    let mut strings: Vec<(String, Zeroizing<String>)> = entry
        .fields
        .iter()
        .map(|(name, value)| (name.clone(), Zeroizing::new(value.get().clone())))
        .collect();
    let mut unread = false;
    for (name, attached) in entry.attachments_named() {
        let bytes = attached.data.get();
        match letters::decode(bytes).filter(|_| bytes.len() <= limits::NOTE) {
            Some((text, _)) => strings.push((name.to_owned(), Zeroizing::new(text.into_owned()))),
            None => unread = true,
        }
    }
    // The crate keeps them in no order.
    strings.sort_by(|(one, _), (other, _)| one.cmp(other));
    let history = entry.history.as_ref();
    Entry {
        strings,
        removed,
        history: history.is_some_and(|history| !history.get_entries().is_empty()),
        unread_files: unread,
    }
}

/// Looks at the head without opening anything; `bytes` are those behind the first signature.
fn check(bytes: &[u8]) -> Result<(), Fault> {
    let mut reader = Reader(bytes);
    let kind: [u8; 4] = reader.array()?;
    if kind == KDB {
        // Rounds stand at the end of a head of a fixed size.
        reader.take(KDB_ROUNDS - 8)?;
        bound(reader.u32()?.into(), limits::UNLOCK_AES_ROUNDS)?;
        return Ok(());
    }
    if kind != KDBX {
        return Err(Fault::Newer);
    }
    reader.take(2)?;
    let version = reader.u16()?;
    if !(3..=4).contains(&version) {
        return Err(Fault::Newer);
    }
    loop {
        let id = reader.take(1)?[0];
        let length = if version == 3 {
            usize::from(reader.u16()?)
        } else {
            reader.u32()? as usize
        };
        let field = reader.take(length)?;
        let right = match id {
            0 => return Ok(()),
            // The cipher's id, the seeds and the first bytes of the content.
            2 => length == 16,
            3 | 10 => length == 4,
            4 | 5 | 8 | 9 => length == 32,
            6 => {
                let mut rounds = Reader(field);
                bound(rounds.u64()?, limits::UNLOCK_AES_ROUNDS)?;
                length == 8
            }
            7 => length == 12 || length == 16,
            11 => {
                check_stretching(field)?;
                true
            }
            _ => true,
        };
        if !right {
            return Err(Fault::Damaged);
        }
    }
}

/// Where KeePass 1 keeps the number of rounds.
const KDB_ROUNDS: usize = 120;

/// Reads the dictionary in which KDBX 4 says how the passphrase is stretched.
fn check_stretching(field: &[u8]) -> Result<(), Fault> {
    let mut reader = Reader(field);
    reader.take(2)?;
    let (mut memory, mut passes) = (0, 1);
    while reader.take(1)?[0] != 0 {
        let length = reader.u32()? as usize;
        let name = reader.take(length)?;
        let length = reader.u32()? as usize;
        let mut value = Reader(reader.take(length)?);
        match name {
            b"R" => bound(value.u64()?, limits::UNLOCK_AES_ROUNDS)?,
            b"M" => memory = value.u64()?,
            b"I" => passes = value.u64()?,
            b"P" => bound(value.u32()?.into(), LANES)?,
            _ => {}
        }
    }
    bound(memory, limits::UNLOCK_MEMORY)?;
    bound(memory.saturating_mul(passes), limits::UNLOCK_FILLED)?;
    Ok(())
}

/// Most lanes of Argon2; programs take as many as the computer has processors.
const LANES: u64 = 256;

/// Bytes that are still to be read, little end first.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], Fault> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(Fault::Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(Fault::Damaged)?;
        self.0 = rest;
        Ok(*taken)
    }

    fn u16(&mut self) -> Result<u16, Fault> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, Fault> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, Fault> {
        self.array().map(u64::from_le_bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A database with groups in one another, the deepest `depth` below the uppermost.
    fn nested(depth: usize) -> Vec<u8> {
        let mut database = Database::new();
        let mut at = database.root().id();
        for _ in 0..depth {
            let mut group = database.group_mut(at).unwrap();
            at = group.add_group().id();
        }
        let mut file = Vec::new();
        let key = DatabaseKey::new().with_password("gravel");
        database.save(&mut file, key).unwrap();
        file
    }

    #[test]
    fn groups_that_lie_too_deep_are_refused() {
        let passphrase = SecretText::new("gravel".to_owned());
        let opened = |depth| open(&nested(depth), &passphrase, None);
        assert!(opened(DEPTH).is_ok());
        assert!(matches!(opened(DEPTH + 1), Err(Unopened::Refused(DEEP))));
    }
}
