//! The vault: one owner's accounts with their recovery codes, and the format in which it is
//! stored.
//!
//! Responsible for the model, for its JSON, for finding an account by a part of its name and for
//! the changes that keep a vault true. Not responsible for encryption ([`seal`](crate::seal)),
//! nor, outside [`file`](mod@file), for files.
//!
//! # The format
//! A vault is one JSON object in UTF-8. Days are written `2026-11-22`. Fields that are empty or
//! not known are left out. **Fields and kinds that a reader does not know are kept as they are**
//! when it writes the vault again. A number in `kinsafe` above the reader's own means a newer
//! version, which is refused by name.
//!
//! | field | type | what it is |
//! |---|---|---|
//! | `kinsafe` | number | version of this format: 1 |
//! | `title` | text | whose codes these are, as printed on the sheets |
//! | `revision` | number | goes up with every change; the newest wins; at most 2^53 − 2 |
//! | `accounts` | list | the accounts |
//! | `sets` | list | the sets of sheets made from this vault |
//! | `copies` | list | sealed copies: `place`, `made` (day), `revision` |
//! | `history` | list | the last hundred changes: `revision`, `date`, `what` |
//! | `drills` | list | the last hundred drills |
//! | `drill` | object | the drill with real sheets that has begun and is not closed |
//! | `saves` | object | how often which writer saved it: an id of 16 hexadecimal digits and a number each, at most 16, the last one last; `others` is the sum of those before them |
//! | `removed` | list | in the working vault alone: what was removed in the last 90 days, each with `on` (day), `account` and, if it was not the whole account, `part`: `true` |
//! | `plan` | object | months between two drills (`drill`), two words of each holder (`heard`), two copies (`copies`); 0 is never, 12 if left out |
//!
//! An account:
//!
//! | field | type | what it is |
//! |---|---|---|
//! | `provider` | text | who issues the codes: `Google` |
//! | `login` | text | the name or address one signs in with |
//! | `address` | text | web address where one signs in or recovers |
//! | `note` | text | free text, treated as secret |
//! | `recovers_through` | list | the names of accounts, any one of which recovers this one |
//! | `items` | list | the secrets, each with a `kind` |
//!
//! The name of an account is its provider, followed by the login in brackets if it has one:
//! `Google (maria@example.org)`.
//!
//! An item is one of these kinds; all may have `label`, `issued` (day) and `voided` (the day on
//! which newer ones replaced it):
//!
//! | `kind` | further fields |
//! |---|---|
//! | `codes` | `codes`: a code set, a list of `{"code": text, "used": day}`; `used` only if it is |
//! | `key` | `value`: a recovery key, one long reusable secret |
//! | `phrase` | `value`: a recovery phrase, its words separated by spaces |
//! | `seed` | `value`: a TOTP or HOTP seed, in base32 or as an `otpauth://` address |
//! | `text` | `value`: anything else |
//!
//! A set of sheets:
//!
//! | field | type | what it is |
//! |---|---|---|
//! | `set` | text | set id, `7H3K-9QXM` |
//! | `threshold` | number | k |
//! | `made` | day | when it was dealt |
//! | `data_key` | text | the 16 bytes of the data key in base64 |
//! | `signing_key` | text | the 32 bytes of the Ed25519 secret key (RFC 8032) in base64 |
//! | `printed_revision` | number | the revision on the sheets |
//! | `retired` | day | when another set took its place |
//! | `printed_title` | text | whose codes these are, as printed on the sheets |
//! | `anonymous` | `true` | the sheets were printed without names |
//! | `sheets` | list | the sheets |
//!
//! A sheet:
//!
//! | field | type | what it is |
//! |---|---|---|
//! | `number` | number | x |
//! | `holder` | text | who keeps it |
//! | `made` | day | when it was made, as its key record says |
//! | `place` | text | where it is kept, so that what happens to one place can be thought through |
//! | `revision` | number | the revision printed on it, if it is not the set's |
//! | `heard` | day | when its holder was last heard from: a proof code, or a part in a drill |
//! | `lost` | day | when it was said to be lost |
//! | `share` | text | y, 16 bytes in base64: of the first k sheets, from which all others follow |
//!
//! A drill has `date`, `kind` (`rehearsal`, `scan`, `proof`), `set`, `who` (a list of holders),
//! `passed` (`true` or `false`), `findings` (a list of sentences), `took` (`{"seconds": number}` or
//! `{"days": number}`) and `notes`. One that is not closed has `begun`, `set` and `sheets`, each
//! with `number`, `date`, `vault_whole` and `findings`.

mod change;
mod clock;
mod compare;
mod drills;
#[cfg(feature = "cli")]
pub mod file;
mod find;
mod holder;
mod json;
mod model;
mod order;
mod removed;
mod saves;
mod sets;

pub use change::Put;
pub use clock::ClockBehind;
pub use compare::Difference;
pub use drills::{Drill, DrillKind, DrilledSheet, Plan, RunningDrill, Took};
pub use json::{from_json, to_json};
pub use model::{Account, Change, Code, CodeSet, Item, SealedCopy, Single, Vault};
pub use order::{Evidence, Version};
pub use removed::Removed;
pub use saves::{Saves, Writer};
pub use sets::{SheetEntry, SheetSet};
pub(crate) use sets::{nearest, position};

/// Version of the vault's JSON that this release writes.
pub const FORMAT: u32 = 1;
