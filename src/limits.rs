//! Every limit of the program with its reason.
//!
//! Whatever is read from outside is read up to a limit and one byte more, so that too much is
//! an error and never a truncation.

/// Longest plain vault (JSON) accepted, in bytes. Ten thousand codes take about 1 MB.
pub const VAULT_JSON: usize = 16 << 20;

/// Largest sealed vault that is printed, in bytes. At about 1.2 kB a QR code it takes nine
/// further pages a sheet; more than that nobody scans.
pub const SEALED_ON_PAPER: usize = 64 << 10;

/// Largest sealed vault that is written in lines, in bytes: 123 lines, which take an hour or two
/// to type.
pub const SEALED_IN_LINES: usize = 3 << 10;

/// Largest age file read, in bytes: a plain vault at its limit, not compressible, and age's
/// overhead.
pub const SEALED_FILE: usize = VAULT_JSON + (1 << 20);

/// Largest scan, photo, PDF or text file read, in bytes. A 48-megapixel photo has about 25 MB.
pub const INPUT_FILE: u64 = 256 << 20;

/// Largest picture decoded, in pixels. Phones reach 50 million, A4 at 600 dpi has 35, and one
/// A3 scan at 600 dpi has 70.
pub const PICTURE_PIXELS: u64 = 100_000_000;

/// Longest side of a picture, in pixels. The QR reader counts runs of pixels in 16 bits, and
/// doubles them.
pub const PICTURE_SIDE: u64 = 32_767;

/// Largest HEIC picture decoded, in pixels, its tiles and layers counted one by one. Phones
/// reach 49 million; while it is decoded and turned, a pixel takes twice the bytes of others.
pub const HEIC_PIXELS: u64 = 50_000_000;

/// Most memory for one decoded picture, in bytes: the largest in colour.
pub const PICTURE_BYTES: u64 = 4 * PICTURE_PIXELS;

/// Most pixels to which a page of a PDF is drawn. A4 at 600 dpi has 35 million; drawing takes
/// four bytes for each.
pub const DRAWN_PIXELS: u64 = 40_000_000;

/// Most paint on one page of a PDF, in pages painted full. A sheet takes about one, a busy
/// drawing some ten; a hostile file asks for billions.
pub const PAGE_PAINT: f64 = 400.0;

/// Most lines of one text. Armor has sixty-four characters a line, so the longest text has some four
/// hundred thousand.
pub const TEXT_LINES: usize = 4_000_000;

/// Most different head lines of vault lines in one text; a text has one, or a few of several
/// revisions.
pub const LINE_HEADS: usize = 64;

/// Most tries to put damaged vault lines of one text right, over all its lines: about a second. A
/// damaged line takes some hundred thousand, and there are at most 255 of them.
pub const MENDING_TRIES: u64 = 100_000_000;

/// Most memory that reading one file may take, in bytes. An A4 page at 600 dpi in colour takes
/// some 250 MB while it is decoded.
pub const READING_MEMORY: u64 = 512 << 20;

/// What of [`READING_MEMORY`] is left for the program around the reading, in bytes.
pub const BESIDE_READING: u64 = 48 << 20;

/// Most work that reading one file may take, in seconds of CPU time. A page takes a tenth of one
/// to one; who asks to try harder allows ten times as much.
pub const READING_SECONDS: u64 = 10;

/// Most streams that the content of one page of a PDF is in. Programs write one, editors add some.
pub const PAGE_STREAMS: usize = 1000;

/// Longest address of the page, in bytes: what a code of a link holds that is as small as it may be
/// beside the others, and what fits beside it.
pub const ADDRESS_BYTES: usize = 60;

/// Most names of other holders on a sheet; of more, how many there are.
pub const NAMED_ON_SHEET: usize = 6;

/// Longest way in which a holder is reached, in letters: two telephone numbers.
pub const CONTACT_CHARS: usize = 60;

/// Longest text read, in bytes: the largest sealed file in armor, with room for what stands
/// around it.
pub const TEXT_FILE: usize = SEALED_FILE / 2 * 3;

/// Most digits in the text of a code: what the largest QR code holds (ISO/IEC 18004, version 40-L).
/// Reading them takes the square of their number.
pub const CODE_DIGITS: usize = 7089;

/// Longest text that is typed or pasted at once while sheets are typed, in bytes: the words of all
/// sheets of the largest set.
pub const TYPED: usize = 64 << 10;

/// Longest note of a password manager's entry that is searched for codes, in bytes. People's have
/// a few lines; what is compared in it takes the square of its length.
pub const NOTE: usize = 64 << 10;

/// Largest export of another program that is a container, in bytes: a database of KeePass or a ZIP
/// file with some attachments.
pub const CONTAINER: usize = 64 << 20;

/// Largest key file of a database of KeePass, in bytes. It may be any file; programs make some of a
/// hundred bytes.
pub const KEY_FILE: usize = 1 << 20;

/// Most that the files of a container may hold together once they are unpacked, in bytes.
pub const UNPACKED: usize = 128 << 20;

/// Most files looked at in one container. Exports have one for each attachment.
pub const CONTAINED_FILES: usize = 5_000;

/// Most rounds of PBKDF2 with which the passphrase of an export is stretched. Programs ask for some
/// 600,000, and allow two million.
pub const UNLOCK_ROUNDS: u64 = 10_000_000;

/// Most rounds of AES with which a database of KeePass stretches its passphrase; programs choose what
/// takes a second, some sixty million.
pub const UNLOCK_AES_ROUNDS: u64 = 1_000_000_000;

/// Most memory that unlocking an export may take, in bytes; Ente asks for as much.
pub const UNLOCK_MEMORY: u64 = 1 << 30;

/// Most memory that unlocking an export may fill over all passes, in bytes: some ten seconds.
pub const UNLOCK_FILLED: u64 = 16 << 30;

/// Most pages read from one PDF or TIFF.
pub const PAGES: usize = 1000;

/// Most files read at the same time, each with its picture in memory: eight photos of 12 million
/// pixels take some 400 MB while they are decoded.
pub const READERS: usize = 8;

/// Most files given to one `combine`, folders opened.
pub const INPUT_FILES: usize = 10_000;

/// Most changes kept in a vault's history, which is printed with it: about two years of them, in
/// some 10 kB before packing.
pub const HISTORY: usize = 100;

/// Most drills kept in a vault's log, which is printed with it. Five holders who are heard from
/// once a year and a drill with all of them fill it in some fifteen years.
pub const DRILLS: usize = 100;

/// Most writers whose savings a vault counts one by one; it is printed with it. Who works on two or
/// three computers fills it after a dozen of them were set up anew.
pub const WRITERS: usize = 16;

/// Greatest count of savings: the greatest number that every reader of JSON takes exactly, less
/// one.
pub const GREATEST_COUNT: u64 = (1 << 53) - 2;

/// Days for which the working vault keeps what was removed.
pub const REMOVED_DAYS: i64 = 90;

/// Versions of a copy that are kept beside it.
pub const COPIES_KEPT: usize = 3;

/// Most vault files that are opened to find the newest one in a folder; each takes a second.
pub const VAULTS_IN_FOLDER: usize = 16;

/// Most choices of sheets tried in a rehearsal; of more, so many are drawn at random. All of 5 of
/// 15 sheets are 3,003.
pub const DRILL_CHOICES: usize = 5_000;

/// Most accounts named where a question could mean several.
pub const SUGGESTIONS: usize = 6;

/// Longest label (the holder's name as printed), in bytes of UTF-8. It is one byte-counted
/// field of the key record and has to fit the head of a sheet.
pub const LABEL: usize = 40;

/// Longest title (whose codes) printed on a sheet, in characters.
pub const TITLE_CHARS: usize = 60;

/// Longest name of the place where a sheet is kept, in characters. It stands in tables and is
/// sealed with the vault.
pub const PLACE_CHARS: usize = 40;

/// Most parts of a sealed vault: the part's number is one byte of the vault record.
pub const PARTS: usize = 255;

/// Work factor of a sealed vault: log2 of scrypt's N. The passphrase is a random 128-bit key,
/// which needs no stretching, so the factor is small, and constant.
pub const DATA_KEY_WORK_FACTOR: u8 = 10;

/// Work factor of the working vault under a person's passphrase: age's customary value.
pub const PASSPHRASE_WORK_FACTOR: u8 = 18;

/// Greatest work factor accepted when reading: 2^20 needs 1 GiB of memory and some seconds; a
/// hostile file may ask for hours.
pub const MAX_WORK_FACTOR: u8 = 20;

/// Greatest work factor of an age file that is tried while combining. Sealed vaults have
/// [`DATA_KEY_WORK_FACTOR`]; what asks for more is under somebody's passphrase, and hundreds of such
/// files would take hours.
pub const PILE_WORK_FACTOR: u8 = 14;

/// Greatest revision of a vault: JSON's numbers are exact up to 2^53 − 1 in every program, and one
/// more has to fit.
pub const REVISION: u64 = (1 << 53) - 2;

/// Most head lines of vault lines that may share the check of their lines, of which honest ones
/// have one: the check is that of the vault's hash.
pub const LIKE_HEADS: usize = 16;

/// Most different payloads kept while combining. The largest honest pile, 255 sheets of a
/// vault at its limit with some mixed in, has a few thousand.
pub const PAYLOADS: usize = 20_000;

/// Most choices of typed, unsigned shares tried before giving up.
pub const COMBINATIONS: usize = 2_000;
