//! JSON values that hold secrets, on their way in and out.

use serde_json::Value;
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

use crate::secret::SecretBytes;

/// Wipes all texts of a value.
pub(super) fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(all) => all.iter_mut().for_each(wipe),
        Value::Object(all) => all.values_mut().for_each(wipe),
        _ => {}
    }
}

/// Writes a value indented, and wipes it.
pub(super) fn written(mut value: Value) -> SecretBytes {
    let bytes = serde_json::to_vec_pretty(&value);
    wipe(&mut value);
    // Writing into memory does not fail, and there are no maps with strange keys.
    SecretBytes::new(bytes.unwrap_or_else(|_| unreachable!("an export can be written as JSON")))
}

/// What ids are made of that are the same for the same parts, of which none may be a secret.
pub(super) fn digest_of<'a>(parts: impl IntoIterator<Item = &'a str>) -> Sha256 {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part.as_bytes());
    }
    digest
}
