//! The formats that can be written, and the programs that import them.

/// The formats that can be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Bitwarden's plain JSON.
    BitwardenJson,
    /// The table of 1Password 8.
    OnePasswordCsv,
    /// The table of LastPass.
    LastPassCsv,
    /// The table of KeePassXC.
    KeePassXcCsv,
    /// The table of Apple Passwords.
    AppleCsv,
    /// XML of KeePass 2 and KeePassXC.
    KeePassXml,
    /// The FIDO Alliance's Credential Exchange Format 1.0.
    Cxf,
    /// Aegis's plain JSON, which has place for authenticator seeds only.
    AegisJson,
    /// A vault's own JSON.
    Json,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::BitwardenJson,
        Self::OnePasswordCsv,
        Self::LastPassCsv,
        Self::KeePassXcCsv,
        Self::AppleCsv,
        Self::KeePassXml,
        Self::Cxf,
        Self::AegisJson,
        Self::Json,
    ];

    /// As it is called on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::BitwardenJson => "bitwarden-json",
            Self::OnePasswordCsv => "1password-csv",
            Self::LastPassCsv => "lastpass-csv",
            Self::KeePassXcCsv => "keepassxc-csv",
            Self::AppleCsv => "apple-csv",
            Self::KeePassXml => "keepass-xml",
            Self::Cxf => "cxf-json",
            Self::AegisJson => "aegis-json",
            Self::Json => "json",
        }
    }

    /// The program that imports it.
    pub fn program(self) -> &'static str {
        match self {
            Self::BitwardenJson => "Bitwarden",
            Self::OnePasswordCsv => "1Password",
            Self::LastPassCsv => "LastPass",
            Self::KeePassXcCsv => "KeePassXC",
            Self::AppleCsv => "Apple Passwords",
            Self::KeePassXml => "KeePass",
            Self::Cxf => "programs that read the Credential Exchange Format",
            Self::AegisJson => "Aegis",
            Self::Json => "kinsafe",
        }
    }

    /// A name for the file.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::BitwardenJson => "kinsafe-bitwarden.json",
            Self::OnePasswordCsv => "kinsafe-1password.csv",
            Self::LastPassCsv => "kinsafe-lastpass.csv",
            Self::KeePassXcCsv => "kinsafe-keepassxc.csv",
            Self::AppleCsv => "kinsafe-apple.csv",
            Self::KeePassXml => "kinsafe-keepass.xml",
            Self::Cxf => "kinsafe-cxf.json",
            Self::AegisJson => "kinsafe-aegis.json",
            Self::Json => "kinsafe-accounts.json",
        }
    }

    /// Whether a bare seed becomes an address in it.
    pub(super) fn makes_addresses(self) -> bool {
        matches!(
            self,
            Self::OnePasswordCsv
                | Self::KeePassXcCsv
                | Self::AppleCsv
                | Self::KeePassXml
                | Self::Cxf
                | Self::AegisJson
        )
    }

    /// Whether an entry has fields of one's own in it.
    pub(super) fn has_fields(self) -> bool {
        matches!(self, Self::BitwardenJson | Self::KeePassXml | Self::Cxf)
    }

    /// Whether it is a table, whose cells a spreadsheet may take for formulas.
    pub fn is_table(self) -> bool {
        matches!(
            self,
            Self::OnePasswordCsv | Self::LastPassCsv | Self::KeePassXcCsv | Self::AppleCsv
        )
    }
}
