//! Single fields of the vault's JSON: how secrets, keys and ids are written in it, and what a later
//! version wrote.
//!
//! The only place where a secret is turned into a JSON string and back.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Deserializer, de};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

/// Fields of a later version, kept as they are.
pub(super) type Other = Map<String, Value>;

/// Secret text as a JSON string.
pub(super) mod secret_text {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::secret::SecretText;

    pub(in crate::vault) fn serialize<S: Serializer>(
        text: &SecretText,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(text.expose())
    }

    pub(in crate::vault) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<SecretText, D::Error> {
        String::deserialize(deserializer).map(SecretText::new)
    }

    pub(in crate::vault) fn is_empty(text: &SecretText) -> bool {
        text.expose().is_empty()
    }
}

/// A set id as printed.
pub(super) mod set_id {
    use serde::{Deserialize, Deserializer, Serializer, de};

    use crate::paper::record::SetId;

    pub(in crate::vault) fn serialize<S: Serializer>(
        id: &SetId,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(id)
    }

    pub(in crate::vault) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<SetId, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| de::Error::custom("a set id has eight letters or digits"))
    }
}

/// A data key in base64.
pub(super) mod data_key {
    use serde::{Deserializer, Serializer};

    use crate::secret::DataKey;

    pub(in crate::vault) fn serialize<S: Serializer>(
        key: &DataKey,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&super::to_base64(key.expose()))
    }

    pub(in crate::vault) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<DataKey, D::Error> {
        super::from_base64(deserializer).map(|bytes| DataKey::from_bytes(*bytes))
    }
}

/// The sixteen bytes of a share in base64, or nothing.
pub(super) mod share {
    use serde::{Deserializer, Serializer};
    use zeroize::Zeroizing;

    use crate::secret::DataKey;

    type Bytes = Zeroizing<[u8; DataKey::LEN]>;

    pub(in crate::vault) fn serialize<S: Serializer>(
        share: &Option<Bytes>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match share {
            Some(bytes) => serializer.serialize_str(&super::to_base64(bytes.as_slice())),
            None => serializer.serialize_none(),
        }
    }

    pub(in crate::vault) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Bytes>, D::Error> {
        super::from_base64(deserializer).map(Some)
    }
}

/// The secret half of a set's signing key in base64.
pub(super) mod set_key {
    use serde::{Deserializer, Serializer};

    use crate::paper::record::SetKey;

    pub(in crate::vault) fn serialize<S: Serializer>(
        key: &SetKey,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&super::to_base64(key.expose().as_slice()))
    }

    pub(in crate::vault) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<SetKey, D::Error> {
        super::from_base64(deserializer).map(|bytes| SetKey::from_bytes(&bytes))
    }
}

fn to_base64(bytes: &[u8]) -> Zeroizing<String> {
    Zeroizing::new(STANDARD.encode(bytes))
}

fn from_base64<'de, D: Deserializer<'de>, const N: usize>(
    deserializer: D,
) -> Result<Zeroizing<[u8; N]>, D::Error> {
    let text = Zeroizing::new(String::deserialize(deserializer)?);
    let bytes = STANDARD.decode(text.as_bytes()).map(Zeroizing::new);
    bytes
        .ok()
        .and_then(|bytes| <[u8; N]>::try_from(bytes.as_slice()).ok())
        .map(Zeroizing::new)
        .ok_or_else(|| de::Error::custom("a key is not the right number of bytes in base64"))
}
