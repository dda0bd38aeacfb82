//! What bytes in a PDF claim of themselves, read before anything is decoded.
//!
//! Responsible for the sizes that stand inside of packed pictures, whatever the PDF says beside
//! them, and for the size of the table of objects. Only what is certain: what cannot be understood
//! here claims nothing, and its cost is bounded by the process that reads it.

/// Sizes of the page and of each region that a JBIG2 stream draws, in pixels.
pub(super) fn jbig2_sizes(stream: &[u8]) -> Vec<(u64, u64)> {
    /// Not known before the end.
    const UNKNOWN: u64 = u32::MAX as u64;
    let mut sizes = Vec::new();
    let mut rest = stream;
    while let Some((kind, data, next)) = jbig2_segment(rest) {
        // The page, and regions of text, halftone, generic and refined ones.
        if matches!(kind, 48 | 4 | 6 | 7 | 20 | 22 | 23 | 36 | 38..=40 | 42 | 43)
            && let Some((width, height)) = pair(data)
            && height != UNKNOWN
        {
            sizes.push((width, height));
        }
        rest = next;
    }
    sizes
}

/// The type of the segment at the head of a JBIG2 stream, its data as far as it is there, and what
/// follows it (ISO/IEC 14492, 7.2).
fn jbig2_segment(stream: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (number, rest) = number(stream)?;
    let (&flags, rest) = rest.split_first()?;
    let (&short, after) = rest.split_first()?;
    let (referred, rest) = if short >> 5 < 7 {
        (usize::from(short >> 5), after)
    } else {
        let (long, rest) = self::number(rest)?;
        let count = (long & 0x1FFF_FFFF) as usize;
        (count, rest.get((count + 1).div_ceil(8)..)?)
    };
    let reference = match number {
        0..=256 => 1,
        257..=65_536 => 2,
        _ => 4,
    };
    let page = if flags & 0x40 == 0 { 1 } else { 4 };
    let rest = rest.get(referred.checked_mul(reference)?.checked_add(page)?..)?;
    let (length, data) = self::number(rest)?;
    let length = usize::try_from(length).ok()?.min(data.len());
    let (data, next) = data.split_at(length);
    Some((flags & 0x3F, data, next))
}

/// The size of a JPEG 2000 picture, in pixels.
pub(super) fn jpx_size(stream: &[u8]) -> Option<(u64, u64)> {
    const CODESTREAM: [u8; 4] = [0xFF, 0x4F, 0xFF, 0x51];
    let at = stream.windows(4).position(|bytes| bytes == CODESTREAM)?;
    // Behind the marker stand its length and the capabilities.
    let sizes = stream.get(at + 8..)?;
    let (right, bottom) = pair(sizes)?;
    let (left, top) = pair(sizes.get(8..)?)?;
    Some((right.saturating_sub(left), bottom.saturating_sub(top)))
}

/// How many objects the last table of a PDF says that there are.
pub(super) fn object_count(pdf: &[u8]) -> Option<u64> {
    /// A table's dictionary is shorter.
    const NEAR: usize = 4096;
    let last = &pdf[pdf.len().saturating_sub(NEAR)..];
    let at = find_last(last, b"startxref")?;
    let offset = usize::try_from(digits(&last[at + 9..])?).ok()?;
    let table = pdf.get(offset..)?;
    let table = &table[..table.len().min(NEAR)];
    let at = table.windows(5).position(|bytes| bytes == b"/Size")?;
    digits(&table[at + 5..])
}

fn find_last(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).rposition(|bytes| bytes == what)
}

/// The number behind blanks.
fn digits(text: &[u8]) -> Option<u64> {
    let digits = text.trim_ascii_start();
    let end = digits
        .iter()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(digits.len());
    std::str::from_utf8(&digits[..end]).ok()?.parse().ok()
}

fn number(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u64::from(u32::from_be_bytes(*number)), rest))
}

fn pair(bytes: &[u8]) -> Option<(u64, u64)> {
    let (first, rest) = number(bytes)?;
    Some((first, number(rest)?.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A segment with its header in the short form.
    fn segment(number: u32, kind: u8, data: &[u8]) -> Vec<u8> {
        let mut segment = number.to_be_bytes().to_vec();
        segment.extend([kind, 0, 1]);
        segment.extend((data.len() as u32).to_be_bytes());
        segment.extend(data);
        segment
    }

    fn size(width: u32, height: u32) -> Vec<u8> {
        [width.to_be_bytes(), height.to_be_bytes()].concat()
    }

    #[test]
    fn jbig2() {
        let mut stream = segment(0, 48, &size(30_000, 20_000));
        stream.extend(segment(1, 0, b"a dictionary"));
        stream.extend(segment(2, 38, &size(7, 9)));
        assert_eq!(jbig2_sizes(&stream), [(30_000, 20_000), (7, 9)]);
        // References in the long form, and numbers of two bytes.
        let mut long = 300_u32.to_be_bytes().to_vec();
        long.extend([0x40 | 48]);
        long.extend((0xE000_0000_u32 | 9).to_be_bytes());
        long.extend([0; 2 + 9 * 2 + 4]);
        long.extend(8_u32.to_be_bytes());
        long.extend(size(5, 6));
        assert_eq!(jbig2_sizes(&long), [(5, 6)]);
        assert_eq!(jbig2_sizes(&segment(0, 48, &size(5, u32::MAX))), []);
    }

    #[test]
    fn jpx() {
        let mut stream = b"jP box \xFF\x4F\xFF\x51\0\x2F\0\0".to_vec();
        stream.extend(size(40_000, 50_000));
        stream.extend(size(100, 0));
        assert_eq!(jpx_size(&stream), Some((39_900, 50_000)));
        assert_eq!(jpx_size(b"\xFF\x4F\xFF\x51\0"), None);
    }

    #[test]
    fn objects() {
        let pdf = |size: &str| {
            format!("%PDF-1.7\n5 0 obj <</Type/XRef/Size {size}/W[1 2 1]>>\nstartxref\n9\n%%EOF")
        };
        assert_eq!(
            object_count(pdf("2147483647").as_bytes()),
            Some(2_147_483_647)
        );
        assert_eq!(object_count(pdf("x").as_bytes()), None);
        assert_eq!(object_count(b"startxref 99999999999999999999999"), None);
    }

    proptest! {
        #[test]
        fn any_bytes_do_not_panic(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            jbig2_sizes(&bytes);
            jpx_size(&bytes);
            object_count(&bytes);
        }
    }
}
