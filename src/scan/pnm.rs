//! Where each picture begins in a file of PBM, PGM or PPM: programs that write pages to their
//! output, such as `pdftoppm`, write them one behind the other.
//!
//! Responsible for the heads of such pictures and for nothing in them.

use crate::limits;

/// Whether the bytes begin with the head of such a picture. Two letters alone may also begin a
/// text.
pub(super) fn is_pnm(bytes: &[u8]) -> bool {
    match bytes {
        [b'P', b'7', b'\n', rest @ ..] => rest.starts_with(b"WIDTH") || rest.starts_with(b"#"),
        [b'P', b'1'..=b'6', ..] => size(bytes).is_some(),
        _ => false,
    }
}

/// Where each begins, one more than the limit at most. Pictures written as text, and those with
/// named fields, are taken for one.
pub(super) fn pages(bytes: &[u8]) -> Vec<usize> {
    let mut pages = vec![0];
    let mut at = 0;
    while let Some(next) = end(&bytes[at..]).map(|length| at + length) {
        let gap = bytes[next.min(bytes.len())..]
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count();
        if next + gap >= bytes.len() || !is_pnm(&bytes[next + gap..]) || pages.len() > limits::PAGES
        {
            break;
        }
        at = next + gap;
        pages.push(at);
    }
    pages
}

/// How many bytes the picture takes, if its pixels are written as bytes.
fn end(bytes: &[u8]) -> Option<usize> {
    let ([width, height, greatest], head) = size(bytes)?;
    let row = match bytes.get(1)? {
        b'4' => width.div_ceil(8),
        b'5' => width.checked_mul(1 + usize::from(greatest > 255))?,
        b'6' => width.checked_mul(3 * (1 + usize::from(greatest > 255)))?,
        _ => return None,
    };
    row.checked_mul(height)?
        .checked_add(head)
        .filter(|end| *end <= bytes.len())
}

/// Width, height and greatest value (1 for black and white), and how long the head is: to the
/// one blank after the last number.
fn size(bytes: &[u8]) -> Option<([usize; 3], usize)> {
    let wanted = if matches!(bytes.get(1)?, b'1' | b'4') {
        2
    } else {
        3
    };
    let mut numbers = [1; 3];
    let mut at = 2;
    for number in &mut numbers[..wanted] {
        let begin = at;
        loop {
            match bytes.get(at)? {
                b'#' => at += bytes[at..].iter().position(|byte| *byte == b'\n')?,
                byte if byte.is_ascii_whitespace() => at += 1,
                _ => break,
            }
        }
        let digits = bytes[at..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if at == begin || !(1..=9).contains(&digits) {
            return None;
        }
        *number = std::str::from_utf8(&bytes[at..at + digits])
            .ok()?
            .parse()
            .ok()?;
        at += digits;
    }
    bytes
        .get(at)?
        .is_ascii_whitespace()
        .then_some((numbers, at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads() {
        for good in [
            &b"P5\n2 1\n255\nab"[..],
            b"P4 # a comment\n9 1\nab",
            b"P1\n1 1\n0",
            b"P7\nWIDTH 1\n",
        ] {
            assert!(is_pnm(good), "{good:?}");
        }
        for bad in [
            &b"P5"[..],
            b"P2 sheets were read",
            b"P6\n2 x\n255\n",
            b"P512 1 255 ",
            b"P8\n1 1\n1\n",
            b"P5\n99999999999 1 1\n",
        ] {
            assert!(!is_pnm(bad), "{bad:?}");
        }
    }

    #[test]
    fn one_behind_the_other() {
        let one = b"P5\n2 1\n255\nab";
        assert_eq!(pages(one), [0]);
        assert_eq!(
            pages(&[&one[..], b"P4\n9 2\nabcd", b"\nP6 1 1 256 abcdef"].concat()),
            [0, 13, 25]
        );
        // Cut off, or followed by something else.
        assert_eq!(pages(&one[..12]), [0]);
        assert_eq!(pages(&[&one[..], b"xyz"].concat()), [0]);
    }
}
