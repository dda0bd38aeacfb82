//! ZIP files: 1Password's 1PUX, Proton Pass, Dashlane, Bitwarden with attachments, Raivo, and any
//! that somebody packed.
//!
//! Responsible for unpacking within bounds, and for which of the files in it belong to the program
//! and not to its owner. Not responsible for reading them.

use std::{
    collections::HashMap,
    io::{Cursor, Read},
};

use zeroize::Zeroizing;
use zip::{ZipArchive, result::ZipError};

use super::unlock::Unopened;
use crate::{
    letters, limits,
    secret::{SecretBytes, SecretText},
};

/// A file of the archive.
pub(super) struct Member {
    /// With its folders, as the archive has it; not yet made fit to be shown.
    pub(super) name: String,
    pub(super) bytes: SecretBytes,
}

/// An archive that can be unpacked.
pub(super) struct Archive<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    locked: bool,
}

/// Why it is not looked into.
const DAMAGED: &str = "it is a ZIP file, but cut or damaged";
const MANY: &str = "it is a ZIP file with more files than an export has";
const LARGE: &str = "it is a ZIP file that holds more than an export does";
const OFFICE: &str =
    "it is a document of an office program; save it as plain text or CSV, and import that";

impl<'a> Archive<'a> {
    /// Whether bytes are a ZIP file, and which.
    pub(super) fn recognise(bytes: &'a [u8]) -> Option<Result<Self, &'static str>> {
        bytes.starts_with(b"PK\x03\x04").then(|| Self::open(bytes))
    }

    fn open(bytes: &'a [u8]) -> Result<Self, &'static str> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| DAMAGED)?;
        if archive.len() > limits::CONTAINED_FILES {
            return Err(MANY);
        }
        let mut locked = false;
        for at in 0..archive.len() {
            let file = archive.by_index_raw(at).map_err(|_| DAMAGED)?;
            locked |= file.encrypted();
            let name = file.name().map_err(|_| DAMAGED)?;
            if name == "[Content_Types].xml" || name == "META-INF/manifest.xml" {
                return Err(OFFICE);
            }
        }
        Ok(Self { archive, locked })
    }

    /// Whether it takes a passphrase.
    pub(super) fn is_locked(&self) -> bool {
        self.locked
    }

    /// All files of it, but for what systems add.
    pub(super) fn unpack(
        &mut self,
        passphrase: Option<&SecretText>,
    ) -> Result<Vec<Member>, Unopened> {
        let mut members = Vec::new();
        let mut room = limits::UNPACKED;
        for at in 0..self.archive.len() {
            let opened = match passphrase {
                Some(phrase) if self.locked => self
                    .archive
                    .by_index_decrypt(at, phrase.expose().as_bytes()),
                _ => self.archive.by_index(at),
            };
            let file = opened.map_err(|error| match error {
                ZipError::InvalidPassword => Unopened::Passphrase,
                _ => Unopened::Refused(DAMAGED),
            })?;
            let name = file.name().map_err(|_| Unopened::Refused(DAMAGED))?;
            if file.is_dir() || is_of_system(&name) {
                continue;
            }
            let name = name.into_owned();
            let mut bytes = Zeroizing::new(Vec::new());
            let most = room as u64 + 1;
            file.take(most).read_to_end(&mut bytes).map_err(|_| {
                // What an old cipher gives under a wrong passphrase is no archive.
                if self.locked {
                    Unopened::Passphrase
                } else {
                    Unopened::Refused(DAMAGED)
                }
            })?;
            room = room
                .checked_sub(bytes.len())
                .ok_or(Unopened::Refused(LARGE))?;
            members.push(Member {
                name,
                bytes: SecretBytes::new(std::mem::take(&mut *bytes)),
            });
        }
        Ok(members)
    }
}

/// What file managers put into archives.
fn is_of_system(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/") || matches!(last, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

/// The files that the entries of a 1PUX name, by their document's id: those that are text. They are
/// taken out of the members.
pub(super) fn documents(members: &mut Vec<Member>) -> HashMap<String, Option<Zeroizing<String>>> {
    let mut documents = HashMap::new();
    members.retain(|member| {
        let Some((id, _)) = member
            .name
            .strip_prefix("files/")
            .and_then(|name| name.split_once("__"))
        else {
            return true;
        };
        let text = letters::decode(member.bytes.expose());
        let text = text.filter(|(text, _)| text.len() <= limits::NOTE);
        documents.insert(
            id.to_owned(),
            text.map(|(text, _)| Zeroizing::new(text.into_owned())),
        );
        false
    });
    documents
}
