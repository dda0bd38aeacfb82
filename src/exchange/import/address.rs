//! Addresses of seeds → accounts, with what is said of each.
//!
//! Responsible for which are taken. Reading an address is the business of [`otp`](crate::otp).

use zeroize::Zeroizing;

use super::{Import, Unnamed, Verdict, gathered::taken_as};
use crate::{
    otp::{
        Otp,
        address::{MIGRATION, addresses},
        migration::{Migration, Unsupported},
    },
    provider,
    vault::{Account, Item, Single},
};

/// Takes the addresses on a line: each an account of its own.
pub(super) fn read(line: &str, number: usize, import: &mut Import) {
    let mut found = false;
    for address in addresses(line) {
        read_one(&address, number, import);
        found = true;
    }
    if !found {
        read_one(line, number, import);
    }
}

fn read_one(line: &str, number: usize, import: &mut Import) {
    let line = line.trim();
    if line
        .get(..MIGRATION.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(MIGRATION))
    {
        read_migration(line, number, import);
        return;
    }
    let Some(otp) = Otp::parse(line) else {
        import.report(number, Verdict::Doubtful, wrong(line));
        return;
    };
    if !otp.is_known() {
        import.report(number, Verdict::Doubtful, NOT_KNOWN);
        return;
    }
    let known = provider::find(&otp.issuer);
    let mut account = Account::new(
        known.map_or(otp.issuer.as_str(), |provider| provider.name),
        otp.account.as_str(),
    );
    account.address = known.map_or("", |provider| provider.address).to_owned();
    account.items = vec![Item::Seed(Single::new(line.to_owned()))];
    import.report(number, Verdict::Taken, taken_as(&account.items[0]));
    if account.provider.is_empty() {
        import.unnamed.push(Unnamed {
            account: import.accounts.len(),
            candidates: Vec::new(),
        });
    }
    import.accounts.push(account);
}

/// What is said of an address whose codes no authenticator computes.
pub(super) const NOT_KNOWN: &str =
    "an address of an authenticator with an algorithm, digits or a period that none has; not taken";

/// Why an address, or what stands where a seed should, gives none.
pub(super) fn wrong(address: &str) -> &'static str {
    let lower = Zeroizing::new(address.to_lowercase());
    let Some((_, rest)) = lower.split_once("://") else {
        return match stranger(&lower) {
            Some('0') => "what should be a seed has a 0 in it, which base32 has not; not taken",
            Some('1') => "what should be a seed has a 1 in it, which base32 has not; not taken",
            Some('8') => "what should be a seed has an 8 in it, which base32 has not; not taken",
            Some('9') => "what should be a seed has a 9 in it, which base32 has not; not taken",
            _ => "what should be a seed is none in base32; not taken",
        };
    };
    let kinds = ["totp", "hotp", "steam"];
    if !kinds.iter().any(|known| rest.starts_with(known)) {
        return "an address of another kind of authenticator, which is not supported; not taken";
    }
    let secret = lower.split_once("secret=").map_or("", |(_, rest)| rest);
    let secret = secret.split('&').next().unwrap_or_default();
    if secret.is_empty() {
        return "an address of an authenticator without a seed; not taken";
    }
    match stranger(secret) {
        Some('0') => {
            "an address of an authenticator whose seed has a 0 in it, which base32 has not; not taken"
        }
        Some('1') => {
            "an address of an authenticator whose seed has a 1 in it, which base32 has not; not taken"
        }
        Some('8') => {
            "an address of an authenticator whose seed has an 8 in it, which base32 has not; not taken"
        }
        Some('9') => {
            "an address of an authenticator whose seed has a 9 in it, which base32 has not; not taken"
        }
        _ => "an address of an authenticator without a seed in base32; not taken",
    }
}

/// The first digit that base32 does not have.
fn stranger(seed: &str) -> Option<char> {
    seed.chars().find(|c| matches!(c, '0' | '1' | '8' | '9'))
}

/// Takes the seeds of an address.
fn read_migration(address: &str, line: usize, import: &mut Import) {
    let Some(Migration {
        accounts,
        part,
        whole,
    }) = Migration::parse(address)
    else {
        import.report(
            line,
            Verdict::Doubtful,
            "an export of Google Authenticator that is damaged or cut; not taken",
        );
        return;
    };
    for account in accounts {
        match account {
            Ok(address) => read(&address, line, import),
            Err(Unsupported) => import.report(
                line,
                Verdict::Doubtful,
                "an account without a seed, or of a kind that is not known; not taken",
            ),
        }
    }
    if !whole {
        import.report(
            line,
            Verdict::Doubtful,
            "an export of Google Authenticator that is damaged or cut at its end; compare which \
             accounts were taken with the app",
        );
    }
    import.parts.extend(part);
}
