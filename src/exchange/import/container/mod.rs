//! Exports that hold several files, or that are encrypted.
//!
//! Responsible for telling them before anything else looks at a file, for asking no more of the
//! computer than one file is worth, and for giving what they hold to the reader of each format. Not
//! responsible for asking for the passphrase, nor for what is taken.
//!
//! ```
//! # #[cfg(feature = "containers")] {
//! use kinsafe::exchange::import::Container;
//! // What is no container is a plain file.
//! assert!(Container::recognise("codes.txt", b"1f3a9-77c0e\n")?.is_none());
//! # }
//! # Ok::<(), kinsafe::error::Error>(())
//! ```

mod crypt;
mod kdbx;
mod sealed;
mod unlock;
mod zip;

pub use self::unlock::Unlock;
use self::{
    sealed::Sealed,
    unlock::{TOO_DEAR, Unopened},
    zip::{Archive, Member},
};
use super::{Import, json, keepass, read};
use crate::{day::Day, error::Error, limits, secret::SecretText};

const DAMAGED: &str = "its passphrase is right, but it is damaged; export it once more";
const OF_PGP: &str = "it is a Proton Pass export that is encrypted with PGP; export it without a \
                      passphrase, or decrypt it with gpg first";

/// An export of another program that has to be opened before it is read.
pub struct Container<'a> {
    name: &'a str,
    bytes: &'a [u8],
    kind: Kind<'a>,
}

enum Kind<'a> {
    Archive(Archive<'a>),
    Kdbx,
    Sealed(Sealed),
}

/// A file that was in a container, and what it gave.
pub struct Contained {
    /// As it is to be called: the container's name and its own.
    pub name: String,
    /// What was found in it, or why it is not read.
    pub read: Result<Import, Error>,
}

impl<'a> Container<'a> {
    /// Whether a file is one, and which. `name` is its name, which tells what nothing else does.
    ///
    /// # Errors
    /// [`Error::TooLarge`], and [`Error::ImportFormat`] for one that is cut, damaged or asks for
    /// more than [`limits`] allow.
    pub fn recognise(name: &'a str, bytes: &'a [u8]) -> Result<Option<Self>, Error> {
        let kind = if let Some(found) = Archive::recognise(bytes) {
            found.map(Kind::Archive)
        } else if let Some(found) = kdbx::recognise(bytes) {
            found.map(|()| Kind::Kdbx)
        } else if let Some(found) = Sealed::recognise(name, bytes) {
            found.map(Kind::Sealed)
        } else {
            return Ok(None);
        };
        let kind = kind.map_err(|why| refused(name, why))?;
        if bytes.len() > limits::CONTAINER {
            return Err(Error::too_large(name, limits::CONTAINER));
        }
        Ok(Some(Self { name, bytes, kind }))
    }

    /// Whether it takes a passphrase.
    pub fn is_locked(&self) -> bool {
        match &self.kind {
            Kind::Archive(archive) => archive.is_locked(),
            Kind::Kdbx | Kind::Sealed(_) => true,
        }
    }

    /// Which program wrote it, as far as that is known before it is opened.
    pub fn program(&self) -> Option<&'static str> {
        match &self.kind {
            Kind::Archive(_) => None,
            Kind::Kdbx => Some("KeePass"),
            Kind::Sealed(sealed) => Some(sealed.program()),
        }
    }

    /// Opens it and reads all that is in it. `today` as in [`read`].
    ///
    /// # Errors
    /// [`Error::EncryptedExport`] where a passphrase is needed and none is given,
    /// [`Error::WrongPassphrase`], and [`Error::ImportFormat`] for what is damaged or asks for too
    /// much. That a file in it cannot be read is no error of the whole.
    pub fn open(&mut self, unlock: Unlock<'_>, today: Day) -> Result<Vec<Contained>, Error> {
        if self.is_locked() && unlock.passphrase.is_none() && unlock.key_file.is_none() {
            return Err(Error::EncryptedExport {
                name: self.name.to_owned(),
                program: self.program().unwrap_or("a program that makes ZIP files"),
            });
        }
        let empty = SecretText::default();
        let passphrase = unlock.passphrase.unwrap_or(&empty);
        let opened = match &mut self.kind {
            Kind::Archive(archive) => {
                let members = archive.unpack(unlock.passphrase);
                members.map(|members| all_of(self.name, members, today))
            }
            Kind::Kdbx => kdbx::open(self.bytes, passphrase, unlock.key_file)
                .map(|entries| whole(self.name, Ok(of_keepass(&entries, today)))),
            Kind::Sealed(sealed) => sealed.open(passphrase).map(|plain| {
                let read = read(self.name, plain.expose(), today).map(|mut import| {
                    import.program = Some(sealed.program());
                    import
                });
                whole(self.name, read)
            }),
        };
        opened.map_err(|why| match why {
            Unopened::Damaged => refused(self.name, DAMAGED),
            Unopened::Passphrase => Error::WrongPassphrase {
                name: self.name.to_owned(),
            },
            Unopened::Refused(why) => refused(self.name, why),
            Unopened::TooDear => refused(self.name, TOO_DEAR),
        })
    }
}

fn whole(name: &str, read: Result<Import, Error>) -> Vec<Contained> {
    vec![Contained {
        name: name.to_owned(),
        read,
    }]
}

fn refused(name: &str, why: &'static str) -> Error {
    Error::ImportFormat {
        name: name.to_owned(),
        why,
    }
}

fn of_keepass(entries: &[keepass::Entry], today: Day) -> Import {
    let mut import = Import::new();
    import.entries = true;
    import.program = Some("KeePass");
    let passwords = keepass::Entry::passwords(entries);
    for (number, entry) in (1..).zip(entries) {
        entry.take(number, today, &passwords, &mut import);
    }
    import.finish();
    import
}

/// Reads the files of an archive, each as what it is.
fn all_of(archive: &str, mut members: Vec<Member>, today: Day) -> Vec<Contained> {
    let is_1pux = members.iter().any(|member| member.name == "export.data");
    let documents = if is_1pux {
        // Says when it was made and by which version.
        members.retain(|member| member.name != "export.attributes");
        zip::documents(&mut members)
    } else {
        json::Documents::new()
    };
    members
        .iter()
        .map(|Member { name, bytes }| Contained {
            name: format!("{archive}: {name}"),
            read: one_of(name, bytes.expose(), &documents, today),
        })
        .collect()
}

fn one_of(
    name: &str,
    bytes: &[u8],
    documents: &json::Documents,
    today: Day,
) -> Result<Import, Error> {
    // The name alone tells whose codes they are.
    let short = name.rsplit('/').next().unwrap_or(name);
    if short == "data.pgp" {
        return Err(refused(name, OF_PGP));
    }
    if let Some(inner) = Container::recognise(short, bytes)? {
        let what = if inner.is_locked() {
            "it is encrypted once more; unpack it, and import it alone"
        } else {
            "it is packed once more; unpack it, and import it alone"
        };
        return Err(refused(name, what));
    }
    if !documents.is_empty()
        && let Ok(text) = std::str::from_utf8(bytes)
        && let Some(read) = json::read_with(short, text, documents, today)
    {
        return read.map(|mut import| {
            import.finish();
            import
        });
    }
    read(short, bytes, today)
}

#[cfg(test)]
mod tests;
