//! Bytes that are no sheet → what they are, to say it and what to give instead.
//!
//! Responsible for knowing the first bytes of the files in which people look for their sheets.
//! Not responsible for the words, nor for what can be read.

use crate::error::FileKind;

/// How much of either end of an archive is searched for the names of the files in it.
const SEARCHED: usize = 64 << 10;

/// Files known by how they begin; the longest ones of a kind first.
const BEGINNINGS: [(&[u8], FileKind); 24] = [
    (b"Rar!\x1A\x07", FileKind::Archive("RAR")),
    (b"7z\xBC\xAF\x27\x1C", FileKind::Archive("7-Zip")),
    (b"\x1F\x8B", FileKind::Archive("gzip")),
    (b"BZh", FileKind::Archive("bzip2")),
    (b"\xFD7zXZ\0", FileKind::Archive("xz")),
    (b"\x28\xB5\x2F\xFD", FileKind::Archive("zstd")),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::OldOffice),
    (b"\x1A\x45\xDF\xA3", FileKind::Film),
    (b"\0\0\x01\xBA", FileKind::Film),
    (b"FLV\x01", FileKind::Film),
    (b"ID3", FileKind::Sound),
    (b"OggS", FileKind::Sound),
    (b"fLaC", FileKind::Sound),
    (b"\xFF\xFB", FileKind::Sound),
    (b"8BPS", FileKind::Picture("Photoshop")),
    (b"AT&TFORM", FileKind::Picture("DjVu")),
    (b"\0\0\0\x0CjP  \r\n\x87\n", FileKind::Picture("JPEG 2000")),
    (b"\xFF\x4F\xFF\x51", FileKind::Picture("JPEG 2000")),
    (b"\0\0\0\x0CJXL \r\n\x87\n", FileKind::Picture("JPEG XL")),
    (b"\xFF\x0A", FileKind::Picture("JPEG XL")),
    (b"\0\0\x01\0", FileKind::Picture("icon")),
    (b"%!PS", FileKind::Picture("PostScript")),
    (b"\x7FELF", FileKind::Program),
    (b"MZ", FileKind::Program),
];

/// What is in a ZIP archive that is not meant to be opened as one, by a name that only it has.
const IN_ZIP: [(&[u8], FileKind); 10] = [
    (b"word/document.xml", FileKind::Document("Word")),
    (b"xl/workbook.xml", FileKind::Sheet("Excel")),
    (b"ppt/presentation.xml", FileKind::Slides("PowerPoint")),
    (
        b"application/vnd.oasis.opendocument.text",
        FileKind::Document("OpenDocument"),
    ),
    (
        b"application/vnd.oasis.opendocument.spreadsheet",
        FileKind::Sheet("OpenDocument"),
    ),
    (
        b"application/vnd.oasis.opendocument.presentation",
        FileKind::Slides("OpenDocument"),
    ),
    (
        b"application/vnd.oasis.opendocument.graphics",
        FileKind::Picture("OpenDocument"),
    ),
    (b"application/epub+zip", FileKind::Document("EPUB")),
    (b"Index/Document.iwa", FileKind::Document("Pages")),
    (b"FixedDocumentSequence", FileKind::Document("XPS")),
];

/// What a file is that is not read here, if it is known.
pub(super) fn kind(bytes: &[u8]) -> Option<FileKind> {
    if bytes.is_empty() {
        return Some(FileKind::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(zip(bytes));
    }
    let at = |range: std::ops::Range<usize>| bytes.get(range).unwrap_or_default();
    match (at(0..4), at(4..8), at(8..12)) {
        (b"RIFF", _, b"AVI ") => return Some(FileKind::Film),
        (b"RIFF", _, b"WAVE") => return Some(FileKind::Sound),
        (_, b"ftyp", b"M4A ") => return Some(FileKind::Sound),
        (_, b"ftyp" | b"moov" | b"mdat" | b"wide", _) => return Some(FileKind::Film),
        _ => {}
    }
    if at(257..262) == b"ustar" {
        return Some(FileKind::Archive("tar"));
    }
    let known = BEGINNINGS
        .iter()
        .find(|(beginning, _)| bytes.starts_with(beginning))
        .map(|(_, kind)| *kind);
    // Two letters alone may also begin a text.
    known.filter(|kind| *kind != FileKind::Program || bytes.contains(&0))
}

/// What a text is that has no code, if it is a picture or a mail for other programs.
pub(super) fn kind_of_text(text: &str) -> Option<FileKind> {
    let mut head = text.len().min(SEARCHED);
    while !text.is_char_boundary(head) {
        head -= 1;
    }
    let head = text[..head].to_ascii_lowercase();
    let attached = |head: &str| {
        head.contains("content-disposition: attachment")
            || head.contains("content-type: application/")
            || head.contains("content-type: image/")
    };
    if text.trim().is_empty() {
        Some(FileKind::Empty)
    } else if head.contains("<svg") {
        Some(FileKind::Picture("SVG"))
    } else if head.starts_with("%!ps") {
        Some(FileKind::Picture("PostScript"))
    } else if head.contains("content-type: multipart/") || attached(&head) {
        Some(FileKind::Mail)
    } else {
        None
    }
}

fn zip(bytes: &[u8]) -> FileKind {
    let ends = [
        &bytes[..bytes.len().min(SEARCHED)],
        &bytes[bytes.len().saturating_sub(SEARCHED)..],
    ];
    let has = |name: &[u8]| {
        ends.iter()
            .any(|part| part.windows(name.len()).any(|window| window == name))
    };
    IN_ZIP
        .iter()
        .find(|(name, _)| has(name))
        .map_or(FileKind::Archive("ZIP"), |(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_have() {
        let tar = [vec![b'a'; 257], b"ustar\0".to_vec()].concat();
        for (bytes, expected) in [
            (&b""[..], Some(FileKind::Empty)),
            (b"PK\x03\x04 sheet-1.pdf", Some(FileKind::Archive("ZIP"))),
            (
                b"PK\x03\x04 [Content_Types].xml word/document.xml",
                Some(FileKind::Document("Word")),
            ),
            (
                b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text",
                Some(FileKind::Document("OpenDocument")),
            ),
            (b"Rar!\x1A\x07\x01\0", Some(FileKind::Archive("RAR"))),
            (&tar, Some(FileKind::Archive("tar"))),
            (b"\0\0\0\x20ftypisom", Some(FileKind::Film)),
            (
                b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
                Some(FileKind::OldOffice),
            ),
            (b"MZ\x90\0", Some(FileKind::Program)),
            (b"MZ is a name", None),
            (b"Dear Anna", None),
        ] {
            assert_eq!(kind(bytes), expected, "{bytes:?}");
        }
        assert_eq!(kind_of_text(" \n"), Some(FileKind::Empty));
        assert_eq!(kind_of_text("<?xml?><SVG>"), Some(FileKind::Picture("SVG")));
        assert_eq!(kind_of_text("a text"), None);
    }
}
