//! The one error type: every situation in which the program stops, what to do about it, and
//! the exit code that goes with it.
//!
//! Responsible for the words. A message is one lower-case fact without a full stop that names
//! the thing. What to do next is the front end's to say. No message holds a secret, and none shows a
//! Rust value. Not responsible for findings that do not stop the work: a damaged sheet in a
//! pile of good ones is a [`Finding`](crate::combine::Finding).

mod exit_code;
mod found_set;
mod kind;
mod lists;
mod named;
mod text;

use std::io;

pub use self::found_set::FoundSet;
pub use self::kind::FileKind;
pub(crate) use self::lists::{either, list};
pub use self::named::{Doing, Expected, Flaw, Made, RecordName};
pub(crate) use self::text::size_text;
use self::text::{
    after_blank, io_text, lines_text, missing_text, not_enough_text, pages_text, parts_text,
    several_text,
};
use crate::{
    day::Day,
    limits,
    shown::shown,
    threshold::{SheetNumber, SheetNumberZero, Threshold, ThresholdTooLow},
};

/// A situation in which the work cannot go on.
///
/// In each variant's text: whose mistake it usually is.
#[derive(Clone, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The person's: what was typed names several accounts.
    #[error("\"{}\" may be {}", shown(.query), shown(&either(.candidates)))]
    AccountAmbiguous {
        /// What was typed.
        query: String,
        /// The names of the accounts, at most [`limits::SUGGESTIONS`].
        candidates: Vec<String>,
    },

    /// The person's: what is brought back would be there twice.
    #[error("there is {} already", shown(.name))]
    AccountThere {
        /// The account's name.
        name: String,
    },

    /// The person's: no account of the vault has that name.
    #[error("the vault has no account \"{}\"", shown(.query))]
    AccountUnknown {
        /// What was typed.
        query: String,
        /// The name of the account that was probably meant.
        suggestion: Option<String>,
    },

    /// The person's: no address that a phone opens from paper.
    #[error(
        "the address of the page begins with https:// and has at most {} plain letters, no blank \
         among them",
        limits::ADDRESS_BYTES
    )]
    AddressUnfit,

    /// The person's: the output is there already, and overwriting was not asked for.
    #[error("{} exists already", shown(.path))]
    AlreadyExists {
        /// The file or folder.
        path: String,
    },

    /// Nobody's, or an attack: the sheets found are enough in number, but the bad ones among
    /// them leave too few good ones.
    #[error("{bad} of the sheets {} damaged or altered, and the good ones are not enough: {}", if *.bad == 1 { "is" } else { "are" }, missing_text(*.have, *.threshold, .set))]
    BadSheets {
        /// How many sheets had to be left out.
        bad: usize,
        /// How many good sheets of the best set there are.
        have: usize,
        /// How many it needs; `None` if no good sheet says it.
        threshold: Option<Threshold>,
        /// The set, as printed.
        set: String,
    },

    /// The person's: the file is not in a format that is read here.
    #[error("{} cannot be read as {expected}", shown(.name))]
    BadInput {
        /// The file.
        name: String,
        /// What it should have been.
        expected: Expected,
    },

    /// The person's: no code set of the account has that label.
    #[error("{} has no code set of that label; it has {}", shown(.account), shown(&.labels.join(", ")))]
    CodeSetUnknown {
        /// The account's name.
        account: String,
        /// What its code sets are called.
        labels: Vec<String>,
    },

    /// Nobody's: nothing is left to be used.
    #[error("all codes of {} are used up; make new ones at the provider", shown(.account))]
    CodesUsedUp {
        /// The account's name.
        account: String,
    },

    /// Nobody's: a copy that has changes which the vault lacks would be replaced.
    #[error("{} is newer than the vault", shown(.name))]
    CopyNewer {
        /// The copy.
        name: String,
    },

    /// Nobody's: a copy that has changes which the vault lacks would be replaced by one that lacks
    /// its changes.
    #[error("{} and the vault parted: each has changes that the other lacks", shown(.name))]
    CopyParted {
        /// The copy.
        name: String,
    },

    /// The person's: a copy was made under an earlier passphrase, or is somebody else's.
    #[error("{} opens with another passphrase, so it cannot be seen whether it is older", shown(.name))]
    CopyUnopened {
        /// The copy.
        name: String,
    },

    /// A disk's, a copy's or an attack: the beginning is an age file's, the rest is not as it was
    /// written.
    #[error("{} is damaged, or a part of it is missing", shown(.name))]
    DamagedFile {
        /// The file.
        name: String,
    },

    /// The person's or a decoder's: a record's fields contradict each other.
    #[error("a {record} is damaged: {why}")]
    DamagedRecord {
        /// Which record.
        record: RecordName,
        /// What is wrong with it.
        why: Flaw,
    },

    /// Nobody's: sheets that were tried do not open the vault, or are not the right ones.
    #[error("the drill failed: {}", shown(.why))]
    DrillFailed {
        /// What was found.
        why: String,
    },

    /// The person's: only the password manager that wrote it can open it.
    #[error("{} is an encrypted export of {program}", shown(.name))]
    EncryptedExport {
        /// The file.
        name: String,
        /// What wrote it.
        program: &'static str,
    },

    /// The person's: what was typed names several holders.
    #[error("\"{}\" may be {}", shown(.query), shown(&either(.candidates)))]
    HolderAmbiguous {
        /// What was typed.
        query: String,
        /// The names of the holders, at most [`limits::SUGGESTIONS`].
        candidates: Vec<String>,
    },

    /// The person's: a holder without a name.
    #[error("holder {position} has no name")]
    HolderNameEmpty {
        /// Counted from 1.
        position: usize,
    },

    /// The person's: a name that does not fit the record.
    #[error("the name {} takes {bytes} bytes; at most {} fit a sheet", shown(.name), limits::LABEL)]
    HolderNameTooLong {
        /// The name.
        name: String,
        /// Its length in UTF-8.
        bytes: usize,
    },

    /// The person's: two sheets would carry the same name.
    #[error("the name {} stands twice among the holders", shown(.name))]
    HolderTwice {
        /// The name.
        name: String,
    },

    /// The person's: none of the holders has that name.
    #[error("no holder is called {}", shown(.query))]
    HolderUnknown {
        /// What was typed.
        query: String,
        /// The name that was probably meant.
        suggestion: Option<String>,
    },

    /// Nobody's, or an attack: a sheet that was to be checked is not whole.
    #[error("not everything is intact: {bad} {} named above", if *.bad == 1 { "thing is" } else { "things are" })]
    NotIntact {
        /// How many warnings there were.
        bad: usize,
    },

    /// The person's: no format from which codes are imported.
    #[error("{} cannot be imported: {why}", shown(.name))]
    ImportFormat {
        /// The file.
        name: String,
        /// What it is instead.
        why: &'static str,
    },

    /// The system's: a file or stream failed.
    #[error("{doing}{}: {}", after_blank(.name), io_text(.kind))]
    Io {
        /// What was being done.
        doing: Doing,
        /// To which file; empty where there is none.
        name: String,
        /// The system's kind of error.
        kind: io::ErrorKind,
    },

    /// The person's: a word in a script that the fonts on the sheet do not have.
    #[error("{} cannot be printed: the fonts of the sheet have no {}", shown(.text), shown(.letters))]
    LettersNotInFont {
        /// The name or title.
        text: String,
        /// The letters that are missing, each once.
        letters: String,
    },

    /// Nobody's: made by a later version of the program.
    #[error("{what} was made by a newer version of kinsafe")]
    NewerVersion {
        /// What it is.
        what: Made,
    },

    /// The person's: only the sealed vault is there.
    #[error("a sealed vault was found, but no key code of any sheet")]
    NoKeyCode,

    /// The person's: a kind of file in which sheets may be, but in which none is looked for.
    #[error("{} is {kind}", shown(.name))]
    FileKind {
        /// The file.
        name: String,
        /// What it is.
        kind: FileKind,
    },

    /// A scanner's: it sends the keys of another keyboard than the computer's.
    #[error("a code was typed by a scanner that is set for another keyboard than this computer's")]
    KeyboardLayout,

    /// The person's: a list of names in which it is not clear where one ends.
    #[error("in {} a quotation mark has no other", shown(.name))]
    NameQuote {
        /// The name, with its mark.
        name: String,
    },

    /// The person's: a passphrase file that begins with an empty line.
    #[error("the first line of {} is empty, and the passphrase has to stand there", shown(.name))]
    PassphraseLineEmpty {
        /// The file.
        name: String,
    },

    /// The person's: a file from which nothing can be taken.
    #[error("no recovery code or seed was found in {}", shown(.name))]
    NoCodes {
        /// The file, the first of several.
        name: String,
    },

    /// The person's, or an attack: a pipe, a socket, a device or a planted link has the name of a
    /// file.
    #[error("{} is not a file", shown(.name))]
    NoFile {
        /// What was named.
        name: String,
    },

    /// The person's: a list of holders is needed.
    #[error("no holders were named")]
    NoHolders,

    /// The person's: there are no sheets yet, or only those of retired sets.
    #[error("the vault has no set of sheets that is in force")]
    NoSet,

    /// The person's: there is no working vault yet, or it is elsewhere.
    #[error("there is no vault at {}", shown(.path))]
    NoVault {
        /// Where it should be.
        path: String,
    },

    /// A former version's: the vault was saved before it kept shares.
    #[error("the vault does not keep the shares of set {set}")]
    NoShares {
        /// The set, as printed.
        set: String,
    },

    /// The person's: nothing in the input is a sheet's.
    #[error("no code of a kinsafe sheet was found")]
    NoSheets,

    /// The person's: an age file was expected.
    #[error("{} is not an age file", shown(.name))]
    NotAge {
        /// The file.
        name: String,
    },

    /// The person's: what is to be drawn on has several pages, or none.
    #[error("{} is not one picture or one page, so it cannot be drawn on", shown(.name))]
    NotOnePicture {
        /// The file.
        name: String,
    },

    /// Nobody's: there is nothing to be used.
    #[error("{} has no codes yet", shown(.account))]
    NoCodesYet {
        /// The account's name.
        account: String,
    },

    /// The person's: codes are counted from 1, and there are not as many.
    #[error("{} has {have} code{}, so there is no number {number}", shown(.account), if *.have == 1 { "" } else { "s" })]
    NoSuchCode {
        /// The account's name.
        account: String,
        /// How many codes there are.
        have: usize,
        /// The number that was asked for.
        number: usize,
    },

    /// Nobody's: fewer good sheets than the threshold.
    #[error("{}", not_enough_text(.have, *.threshold, .set))]
    NotEnoughSheets {
        /// The set, as printed.
        set: String,
        /// The numbers of the good sheets, in order.
        have: Vec<SheetNumber>,
        /// How many are needed.
        threshold: Threshold,
    },

    /// Nobody's, or an attack: there are k shares, but no sealed vault opens with them.
    #[error(
        "the sheets of set {set} are enough in number, but no vault that was found opens with them"
    )]
    NothingOpens {
        /// The set, as printed.
        set: String,
    },

    /// The person's: a file that is for whoever has the sheets.
    #[error("{} opens with sheets, not with a passphrase", shown(.name))]
    OpensWithSheets {
        /// The file.
        name: String,
    },

    /// The person's: the PDF opens only with a password.
    #[error("{} is protected with a password", shown(.name))]
    PasswordProtected {
        /// The file.
        name: String,
    },

    /// The person's: a picture in a format that is not read here.
    #[error("{} is a picture of a kind that is not read here ({format})", shown(.name))]
    PictureFormat {
        /// The file.
        name: String,
        /// The format's name.
        format: &'static str,
    },

    /// Nobody's: a right proof code, but of a day that the call was not on.
    #[error("that is the code of {}'s sheet on {day}, not of these days", shown(.whose))]
    ProofOfDay {
        /// Who keeps the sheet.
        whose: String,
        /// The day that it is of.
        day: Day,
    },

    /// Nobody's: a right proof code, but of another sheet.
    #[error("that is the code of {}'s sheet of set {set}", shown(.whose))]
    ProofOfOther {
        /// Who keeps the sheet.
        whose: String,
        /// The set, as printed.
        set: String,
    },

    /// The holder's: the sheet should have been destroyed.
    #[error("that is the code of {}'s sheet of set {set}, which was retired on {retired}", shown(.whose))]
    ProofOfRetired {
        /// Who keeps the sheet.
        whose: String,
        /// The set, as printed.
        set: String,
        /// When it was retired.
        retired: Day,
    },

    /// Nobody's, or an attack: the proof code is of no sheet that the vault knows.
    #[error("the code is not that of the sheet of {}, nor of any other", shown(.holder))]
    ProofWrong {
        /// Who read it out.
        holder: String,
    },
    /// The person's: the name of a place cannot be kept.
    #[error(
        "the name of a place has 1 to {} letters, and no line ends",
        limits::PLACE_CHARS
    )]
    PlaceUnfit,

    /// An attacker's or an accident: the file is small enough, but not what comes of it.
    #[error(
        "{}: reading it takes more memory than a scan needs ({})",
        shown(.name),
        size_text(limits::READING_MEMORY as usize)
    )]
    ReadingMemory {
        /// The file.
        name: String,
    },

    /// An attacker's or an accident: the file is small enough, but what comes of it has no end, or
    /// there are very many pages. Codes on the pages that were read count.
    #[error("{}: reading it takes longer than a scan needs ({seconds} s), and {} read", shown(.name), pages_text(*.pages))]
    ReadingTime {
        /// The file.
        name: String,
        /// How many seconds of work it may take.
        seconds: u64,
        /// How many pages were read.
        pages: usize,
    },

    /// The person's: nothing of that name was removed lately.
    #[error("nothing called \"{}\" was removed in the last {} days", shown(.query), limits::REMOVED_DAYS)]
    RemovedUnknown {
        /// What was typed.
        query: String,
        /// The name of what was probably meant.
        suggestion: Option<String>,
    },

    /// An attack, or a vault from elsewhere: no vault comes to that number by counting.
    #[error("the revision of the vault is at its greatest number and cannot go up")]
    RevisionAtEnd,

    /// The program's, a printer driver's or a disk's: what was written does not read back.
    #[error("the written sheets did not pass the check: {}", shown(.why))]
    SelfCheckFailed {
        /// What was found.
        why: String,
    },

    /// The person's: a set was named of which there is nothing in the pile.
    #[error("no sheet of set {} is among what was given", shown(.set))]
    SetNotFound {
        /// What was typed.
        set: String,
    },

    /// Nobody's, or an attack: the pile holds several sets, and no vault that opens proves the
    /// others.
    #[error("{}", several_text(.sets))]
    SeveralSets {
        /// All of them, those with most sheets first.
        sets: Vec<FoundSet>,
    },

    /// The person's: the set that is meant is out of use.
    #[error("set {set} is retired since {since}")]
    SetRetired {
        /// The set, as printed.
        set: String,
        /// When another took its place.
        since: Day,
    },

    /// The person's: another set was meant, or another vault.
    #[error("the vault has no set {set}")]
    SetUnknown {
        /// What was typed.
        set: String,
    },

    /// A caller's or an attacker's: x = 0 is where the secret lies.
    #[error("a sheet cannot have the number 0")]
    SheetNumberZero,

    /// The person's: no two sheets have the same number, also when one of them is lost.
    #[error("there is a sheet {number} of set {set} already")]
    SheetNumberTaken {
        /// The set, as printed.
        set: String,
        /// The number.
        number: SheetNumber,
    },

    /// A caller's: no further number is free.
    #[error("a set has at most 255 sheets")]
    SetFull,

    /// The person's: more sheets needed than made.
    #[error("it would take {threshold} sheets of {sheets} to open the vault")]
    ThresholdAboveSheets {
        /// k.
        threshold: u8,
        /// n.
        sheets: usize,
    },

    /// The person's: one sheet alone would open everything.
    #[error("with a threshold of {threshold}, one sheet alone would open the vault")]
    ThresholdTooLow {
        /// k.
        threshold: u8,
    },

    /// The person's: the title does not fit the head of a sheet.
    #[error(
        "the title has {chars} letters; at most {} fit a sheet",
        limits::TITLE_CHARS
    )]
    TitleTooLong {
        /// Its length.
        chars: usize,
    },

    /// An attacker's or an accident: larger than any honest one.
    #[error("{} is larger than {limit}", shown(.name))]
    TooLarge {
        /// What is too large.
        name: String,
        /// The limit with its unit.
        limit: String,
    },

    /// The person's: one byte numbers the sheets.
    #[error("{holders} holders were named; a set has at most 255 sheets")]
    TooManyHolders {
        /// How many were named.
        holders: usize,
    },

    /// The person's: how a holder is reached cannot be printed so.
    #[error(
        "how a holder is reached has 1 to {} letters, and no line ends",
        limits::CONTACT_CHARS
    )]
    ContactUnfit,

    /// The person's: flags that contradict each other or that something else needs.
    #[error("{}", shown(.what))]
    Usage {
        /// What is wrong.
        what: String,
    },

    /// The person's: there is nothing yet to make anything of.
    #[error("{} has no accounts yet", shown(.name))]
    VaultEmpty {
        /// The vault.
        name: String,
    },

    /// The person's: another kinsafe is at work on the same vault.
    #[error("{} is being changed by another kinsafe", shown(.name))]
    VaultInUse {
        /// The file.
        name: String,
    },

    /// The person's or a program's: the JSON is not a vault.
    #[error("{} is not a vault: {}", shown(.name), shown(.why))]
    VaultFormat {
        /// The file, or where else it came from.
        name: String,
        /// What is wrong where; never a value.
        why: String,
    },

    /// Nobody's, or an attack: all parts are there, but together they are not the vault.
    #[error("the sheets are enough, but a vault code of set {set} is damaged or altered")]
    VaultPartsDamaged {
        /// The set, as printed.
        set: String,
    },

    /// The person's or a program's: a numbered line was mistyped or not recognised.
    #[error("vault line {number} does not check: a character of it is wrong or missing")]
    VaultLineWrong {
        /// Its number.
        number: u8,
    },

    /// Nobody's: not all vault lines are there.
    #[error("the sheets are enough, but {}", lines_text(.missing, *.of))]
    VaultLinesMissing {
        /// The set, as printed.
        set: String,
        /// The numbers of the missing lines.
        missing: Vec<u8>,
        /// How many lines there are; 0 if the head line, which says it, is missing.
        of: u8,
    },

    /// Nobody's: parts of the sealed vault are not among what was found.
    #[error("the sheets are enough, but {}", parts_text(.missing, *.of))]
    VaultPartsMissing {
        /// The set, as printed.
        set: String,
        /// The numbers of the parts that were not found; empty if no part at all was found.
        missing: Vec<u8>,
        /// How many parts there are; 0 if not known.
        of: u8,
    },

    /// The person's: more than paper can carry.
    #[error(
        "the sealed vault takes {bytes} bytes; at most {} go on paper",
        limits::SEALED_ON_PAPER
    )]
    VaultTooLargeForPaper {
        /// Its size when sealed.
        bytes: usize,
    },

    /// The person's: more than anybody types.
    #[error(
        "the sealed vault takes {bytes} bytes; at most {} are written as lines",
        limits::SEALED_IN_LINES
    )]
    VaultTooLargeForLines {
        /// Its size when sealed.
        bytes: usize,
    },

    /// An attacker's: the file asks for hours of work or all memory.
    #[error("{} asks for a work factor of {factor}; at most {} is accepted", shown(.name), limits::MAX_WORK_FACTOR)]
    WorkFactor {
        /// The file.
        name: String,
        /// log2 of scrypt's N.
        factor: u8,
    },

    /// The person's: the passphrase opens nothing.
    #[error("the passphrase does not open {}", shown(.name))]
    WrongPassphrase {
        /// The file.
        name: String,
    },
}

impl From<ThresholdTooLow> for Error {
    fn from(ThresholdTooLow(threshold): ThresholdTooLow) -> Self {
        Self::ThresholdTooLow { threshold }
    }
}

impl From<SheetNumberZero> for Error {
    fn from(SheetNumberZero: SheetNumberZero) -> Self {
        Self::SheetNumberZero
    }
}

impl Error {
    /// An input or output error, with what was being done, and to which file.
    pub fn io(doing: Doing, name: impl ToString, error: &io::Error) -> Self {
        Self::Io {
            doing,
            name: name.to_string(),
            kind: error.kind(),
        }
    }

    /// A limit passed, with the limit in its own unit.
    pub fn too_large(name: impl Into<String>, bytes: usize) -> Self {
        Self::TooLarge {
            name: name.into(),
            limit: size_text(bytes),
        }
    }
}
