//! The letters of vault lines: bytes in base32, grouped, with six check characters.
//!
//! Responsible for letters, values and the check, which is that of Bech32m with other constants. Not
//! responsible for what stands on a line.

/// Stands for a character that is not of the alphabet.
pub(super) const UNKNOWN: u8 = 32;

pub(super) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

pub(super) const CHECK: usize = 6;

/// Characters between two blanks of a line.
pub(super) const GROUP: usize = 5;

/// A character as it is read; `None` for what is ignored.
pub(super) fn folded(c: char) -> Option<u8> {
    match c {
        'o' | 'O' => Some(b'0'),
        'i' | 'I' | 'l' | 'L' => Some(b'1'),
        'u' | 'U' => Some(b'V'),
        '$' => Some(b'S'),
        c if c.is_ascii_alphanumeric() => u8::try_from(c.to_ascii_uppercase()).ok(),
        // A letter that the alphabet has not takes its place, so that the length stays right.
        c if c.is_alphanumeric() => Some(b'?'),
        _ => None,
    }
}

pub(super) fn values_of<const N: usize>(packed: &[u8]) -> Option<[u8; N]> {
    let values: [u8; N] = letters_of(packed).try_into().ok()?;
    (!values.contains(&UNKNOWN)).then_some(values)
}

pub(super) fn letters_of(packed: &[u8]) -> Vec<u8> {
    let value = |letter| ALPHABET.iter().position(|a| a == letter);
    packed
        .iter()
        .map(|letter| value(letter).map_or(UNKNOWN, |value| value as u8))
        .collect()
}

pub(super) fn polymod(number: u32, values: &[u8]) -> u32 {
    const GENERATOR: [u32; 5] = [
        0x3B6A_57B2,
        0x2650_8E6D,
        0x1EA1_19FA,
        0x3D42_33DD,
        0x2A14_62B3,
    ];
    let head = [number >> 5, number & 31];
    let values = values.iter().map(|&value| u32::from(value));
    head.into_iter().chain(values).fold(1, |c, value| {
        let top = c >> 25;
        let shifted = (c & 0x1FF_FFFF) << 5 ^ value;
        (0..5)
            .filter(|i| top >> i & 1 == 1)
            .fold(shifted, |c, i| c ^ GENERATOR[i])
    })
}

/// Fills in the check, for which the last values are 0.
pub(super) fn seal(number: u32, values: &mut [u8], constant: u32) {
    let check = polymod(number, values) ^ constant;
    for (place, value) in values.iter_mut().rev().take(CHECK).enumerate() {
        *value = (check >> (5 * place) & 31) as u8;
    }
}

/// Five bytes at a time are eight values.
pub(super) fn to_values(bytes: &[u8], values: &mut [u8]) {
    for (group, places) in bytes.chunks(5).zip(values.chunks_mut(8)) {
        let bits = group.iter().fold(0_u64, |n, &b| n << 8 | u64::from(b));
        for (i, place) in places.iter_mut().enumerate() {
            *place = (bits >> (35 - 5 * i) & 31) as u8;
        }
    }
}

pub(super) fn to_bytes(values: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(values.len() * 5 / 8);
    for group in values.chunks(8) {
        let bits = group.iter().fold(0_u64, |n, &v| n << 5 | u64::from(v));
        bytes.extend_from_slice(&bits.to_be_bytes()[3..]);
    }
    bytes
}

pub(super) fn grouped(values: &[u8], group: usize) -> String {
    let groups: Vec<String> = values
        .chunks(group)
        .map(|group| {
            group
                .iter()
                .map(|&value| char::from(ALPHABET[usize::from(value)]))
                .collect()
        })
        .collect();
    groups.join(" ")
}
