//! Seeds in the one field that a password manager has for them.
//!
//! Responsible for which seeds a format takes there, and as what: as they are, as an `otpauth://`
//! address, or in bare base32. Not responsible for those that it does not take.

use zeroize::Zeroizing;

use super::format::Format;
use crate::{
    otp::{
        Otp, OtpKind,
        address::of_seed,
        seed::{address, canonical},
    },
    provider,
};

/// What stands in the field.
pub(super) struct Field {
    /// Its content.
    pub(super) text: Zeroizing<String>,
    /// The content says less than the seed in the vault.
    pub(super) less: bool,
}

/// The field for a seed of this account, if the format takes the seed there.
pub(super) fn field(seed: &str, provider: &str, login: &str, format: Format) -> Option<Field> {
    let same = || Field {
        text: Zeroizing::new(seed.to_owned()),
        less: false,
    };
    if !provider::is_seed(seed) {
        return None;
    }
    if !seed.contains("://") {
        let text = match format {
            Format::LastPassCsv => canonical(seed),
            Format::OnePasswordCsv
            | Format::KeePassXcCsv
            | Format::KeePassXml
            | Format::AppleCsv => address(provider, login, &canonical(seed)),
            // Taken apart by who writes it, and put together again by who reads it.
            Format::AegisJson | Format::Cxf => of_seed(provider, login, &canonical(seed)),
            Format::BitwardenJson | Format::Json => return Some(same()),
        };
        return Some(Field { text, less: false });
    }
    let otp = Otp::parse(seed)?;
    let steam_address = seed
        .trim_start()
        .to_ascii_lowercase()
        .starts_with("steam://");
    let usual = otp.digits == 6 && otp.period == 30 && otp.algorithm == "SHA1";
    match (format, otp.kind) {
        (Format::LastPassCsv, OtpKind::Totp) if usual => Some(Field {
            text: Zeroizing::new(otp.secret.expose().to_owned()),
            less: true,
        }),
        (Format::BitwardenJson, OtpKind::Steam) if steam_address => Some(same()),
        (Format::KeePassXcCsv | Format::KeePassXml, OtpKind::Steam) if !steam_address => {
            Some(same())
        }
        (Format::AegisJson, _) | (Format::Cxf, OtpKind::Totp) => otp.is_known().then(|| Field {
            text: Zeroizing::new(seed.trim().to_owned()),
            // These have no place for the address as it is spelled.
            less: otp.to_address(provider, login).as_str() != seed,
        }),
        (Format::LastPassCsv, _) | (_, OtpKind::Steam | OtpKind::Hotp) => None,
        (_, OtpKind::Totp) => Some(same()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEED: &str = "JBSWY3DPEHPK3PXP";

    /// The content of the field, with a star if it says less.
    fn told(seed: &str, format: Format) -> Option<String> {
        let field = field(seed, "My Bank", "é@x.org", format)?;
        Some(format!(
            "{}{}",
            *field.text,
            if field.less { "*" } else { "" }
        ))
    }

    #[test]
    fn bare_seeds() {
        let address =
            format!("otpauth://totp/My%20Bank:%C3%A9%40x.org?secret={SEED}&issuer=My%20Bank");
        for (format, expected) in [
            (Format::BitwardenJson, "jbsw y3dp ehpk 3pxp"),
            (Format::OnePasswordCsv, &address),
            (Format::LastPassCsv, SEED),
            (Format::KeePassXcCsv, &address),
            (Format::AppleCsv, &address),
        ] {
            let told = told("jbsw y3dp ehpk 3pxp", format);
            assert_eq!(told.as_deref(), Some(expected), "{format:?}");
        }
        assert_eq!(told("not a seed: 1", Format::AppleCsv), None);
        let otp = Otp::parse(&address).unwrap();
        assert_eq!(
            (otp.issuer.as_str(), otp.account.as_str()),
            ("My Bank", "é@x.org")
        );
        assert_eq!(
            *crate::otp::seed::address("X", "", SEED),
            format!("otpauth://totp/X?secret={SEED}&issuer=X")
        );
    }

    #[test]
    fn addresses() {
        let all = [
            Format::BitwardenJson,
            Format::OnePasswordCsv,
            Format::KeePassXcCsv,
            Format::AppleCsv,
            Format::LastPassCsv,
        ];
        let taken = |seed: &str| -> Vec<Option<String>> {
            all.iter().map(|format| told(seed, *format)).collect()
        };
        let same = |seed: &str| Some(seed.to_owned());
        let totp = format!("otpauth://totp/a?secret={SEED}");
        let mut expected = vec![same(&totp); 4];
        expected.push(Some(format!("{SEED}*")));
        assert_eq!(taken(&totp), expected);
        let long = format!("{totp}&digits=8");
        expected = vec![same(&long); 4];
        expected.push(None);
        assert_eq!(taken(&long), expected);
        let hotp = format!("otpauth://hotp/a?counter=1&secret={SEED}");
        assert_eq!(taken(&hotp), vec![None; 5]);
        let steam = format!("steam://{SEED}");
        assert_eq!(taken(&steam), [same(&steam), None, None, None, None]);
        let steam = format!("{totp}&encoder=steam");
        assert_eq!(taken(&steam), [None, None, same(&steam), None, None]);
    }
}
