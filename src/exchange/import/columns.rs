//! What the columns of a table are, by their names in people's languages.
//!
//! Responsible for the head of a table and for what an export is known to leave out. The order of
//! the columns means nothing: 1Password, Apple Passwords, Bitwarden, Chrome, Dashlane, Firefox,
//! KeePass, KeePassXC, LastPass, NordPass, Proton Pass, RoboForm and lists of authenticators are
//! read in the same way. Not responsible for the rows.

/// What the head of a table says.
pub(super) struct Table {
    pub(super) separator: u8,
    pub(super) columns: Vec<Column>,
    /// As they are written.
    pub(super) names: Vec<String>,
    /// Its cells have HTML's signs for letters.
    pub(super) has_entities: bool,
    /// Each row names its fields itself.
    pub(super) is_in_pairs: bool,
    /// Where the head begins, in bytes and in lines before it.
    at: (usize, usize),
}

/// What stands in a column.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Algorithm,
    /// Days, cards, addresses, folders: nothing that is a code, much as it may look like one.
    Aside,
    Code,
    Counter,
    Digits,
    Fields,
    Kind,
    Label,
    Login,
    Note,
    /// Not known, and looked through.
    Other,
    Password,
    Period,
    Seed,
    Site,
    Title,
    Used,
}

/// The columns by their names, in small letters and without anything but letters.
const COLUMNS: [(Column, &[&str]); 15] = [
    (Column::Algorithm, &["algorithm", "algo"]),
    (
        Column::Code,
        &[
            "code",
            "codes",
            "recoverycode",
            "recoverycodes",
            "backupcode",
            "backupcodes",
        ],
    ),
    (Column::Counter, &["counter"]),
    (Column::Digits, &["digits"]),
    (Column::Fields, &["fields", "customfields"]),
    (Column::Kind, &["otptype", "tokentype"]),
    (Column::Label, &["label", "set", "workspace"]),
    (
        Column::Login,
        &[
            "login",
            "loginname",
            "username",
            "loginusername",
            "user",
            "userid",
            "email",
            "mail",
            "account",
            "accountname",
            "benutzer",
            "benutzername",
            "anmeldename",
            "konto",
            "utilisateur",
            "nomdutilisateur",
            "identifiant",
            "usuario",
            "nombredeusuario",
            "usuário",
            "nomedeusuário",
            "nomeutente",
            "utente",
            "gebruiker",
            "gebruikersnaam",
            "nazwaużytkownika",
            "użytkownik",
            "uživatel",
            "uživatelskéjméno",
            "логин",
            "имяпользователя",
            "користувач",
            "kullanıcı",
            "kullanıcıadı",
            "ユーザー名",
            "用户名",
        ],
    ),
    (
        Column::Note,
        &[
            "note",
            "notes",
            "notesplain",
            "extra",
            "comment",
            "comments",
            "remarks",
            "notiz",
            "notizen",
            "bemerkung",
            "bemerkungen",
            "kommentar",
            "remarque",
            "remarques",
            "commentaire",
            "commentaires",
            "nota",
            "notas",
            "observaciones",
            "comentarios",
            "observações",
            "notities",
            "opmerkingen",
            "notatki",
            "uwagi",
            "poznámka",
            "poznámky",
            "заметка",
            "заметки",
            "примечание",
            "примечания",
            "нотатки",
            "notlar",
            "メモ",
            "备注",
        ],
    ),
    (
        Column::Password,
        &[
            "password",
            "loginpassword",
            "pwd",
            "pass",
            "passwort",
            "kennwort",
            "motdepasse",
            "contraseña",
            "senha",
            "palavrapasse",
            "wachtwoord",
            "hasło",
            "heslo",
            "пароль",
            "parola",
            "şifre",
            "パスワード",
            "密码",
        ],
    ),
    (Column::Period, &["period", "timer", "interval"]),
    (
        Column::Seed,
        &[
            "totp",
            "otpauth",
            "logintotp",
            "otpsecret",
            "otpurl",
            "otpuri",
            "otpauthurl",
            "otpauthuri",
            "otp",
            "seed",
            "secret",
            "secretkey",
            "totpsecret",
            "totpseed",
            "totpuri",
            "totpurl",
            "fasecret",
            "twofactorsecret",
            "twofactorcode",
            "onetimepassword",
            "onetimecode",
            "authenticatorkey",
            "einmalpasswort",
        ],
    ),
    (
        Column::Site,
        &[
            "url",
            "urls",
            "loginuri",
            "loginurl",
            "website",
            "websitelink",
            "uri",
            "address",
            "link",
            "webseite",
            "internetadresse",
            "siteweb",
            "adresseweb",
            "sitioweb",
            "sitoweb",
            "webadres",
            "adresstrony",
            "сайт",
            "вебсайт",
            "адрес",
            "网址",
        ],
    ),
    (
        Column::Title,
        &[
            "title",
            "name",
            "provider",
            "service",
            "servicename",
            "site",
            "issuer",
            "issuername",
            "passwordname",
            "titel",
            "titre",
            "título",
            "titulo",
            "titolo",
            "bezeichnung",
            "dienst",
            "anbieter",
            "nom",
            "nombre",
            "nome",
            "naam",
            "nazwa",
            "tytuł",
            "název",
            "название",
            "назва",
            "имя",
            "başlık",
            "タイトル",
            "名称",
            "标题",
        ],
    ),
    (Column::Used, &["used"]),
];

/// Parts of the names of columns in which there is no code.
const ASIDE: [&str; 38] = [
    "date",
    "time",
    "datum",
    "created",
    "modified",
    "changed",
    "erstellt",
    "geändert",
    "lastused",
    "expir",
    "zip",
    "postal",
    "phone",
    "mobile",
    "telefon",
    "cardholder",
    "cardnumber",
    "cvc",
    "cvv",
    "pin",
    "iban",
    "bank",
    "city",
    "country",
    "state",
    "uuid",
    "guid",
    "folder",
    "group",
    "grouping",
    "tags",
    "icon",
    "favorite",
    "reprompt",
    "archived",
    "httprealm",
    "formaction",
    "collection",
];

/// What is missing from an export, by a column that it alone has.
const MISSING: [(&str, &str); 3] = [
    (
        "lastmodified",
        "KeePassXC leaves additional attributes out of its CSV; if codes are in some, export XML \
         and import that",
    ),
    (
        "archived",
        "1Password leaves fields of your own and attached files out of its CSV; look there for \
         codes",
    ),
    ("httprealm", "Firefox exports neither notes nor seeds"),
];

impl Column {
    /// What stands in a column of this name.
    pub(super) fn of(name: &str) -> Self {
        let name = bare(name);
        let mut known = COLUMNS.iter();
        match known.find(|(_, names)| names.contains(&name.as_str())) {
            Some((column, _)) => *column,
            None if name == "id" || ASIDE.iter().any(|part| name.contains(part)) => Self::Aside,
            None => Self::Other,
        }
    }
}

impl Table {
    /// Reads the first line as the head of a table, if it is one.
    pub(super) fn recognise(text: &str) -> Option<Self> {
        let mut lines = text.split_inclusive('\n').scan((0, 0), |at, line| {
            let here = *at;
            *at = (at.0 + line.len(), at.1 + 1);
            Some((here, line))
        });
        let mut lines = lines.by_ref().filter(|(_, line)| !line.trim().is_empty());
        let (mut at, mut head) = lines.next()?;
        // Excel's line about the separator.
        if head.trim().trim_matches('"').len() == 5 && head.trim_matches('"').starts_with("sep=") {
            (at, head) = lines.next()?;
        }
        // A name with a line end in it is none, and what looks like one is no head.
        if head.matches('"').count() % 2 == 1 {
            return None;
        }
        let count = |separator: &u8| head.bytes().filter(|b| b == separator).count();
        let separator = *b",;\t".iter().max_by_key(|s| count(s))?;
        let mut reader = reader(head, separator, false);
        let head = reader.records().next()?.ok()?;
        let names: Vec<String> = head.iter().map(str::to_owned).collect();
        let mut columns: Vec<Column> = names.iter().map(|name| Column::of(name)).collect();
        let bare: Vec<String> = names.iter().map(|name| bare(name)).collect();
        let named = |name: &str| bare.iter().position(|known| known == name);
        // KeePass 1 calls a title an account; its login stands beside it.
        if let Some(account) = named("account").or_else(|| named("accountname"))
            && !columns.contains(&Column::Title)
            && columns
                .iter()
                .filter(|&&known| known == Column::Login)
                .count()
                > 1
        {
            columns[account] = Column::Title;
        }
        let has = |column| columns.contains(&column);
        let entry = has(Column::Title) || has(Column::Site) || has(Column::Login);
        let secret = [Column::Code, Column::Password, Column::Seed, Column::Note];
        let is_in_pairs = named("field").is_some() && named("value").is_some();
        let is_table = columns.len() > 1 && entry && (is_in_pairs || secret.into_iter().any(has));
        is_table.then(|| Self {
            separator,
            has_entities: named("extra").is_some() && named("grouping").is_some(),
            is_in_pairs,
            columns,
            names,
            at,
        })
    }

    /// What this export leaves out, if it is known to.
    pub(super) fn missing(&self) -> Option<&'static str> {
        let named = |column: &str| self.names.iter().any(|name| bare(name) == column);
        let mut known = MISSING.iter();
        known
            .find(|(column, _)| named(column))
            .map(|(_, what)| *what)
    }

    /// The text from its head on, and the line of the head, from 1.
    pub(super) fn rows<'a>(&self, text: &'a str) -> (usize, &'a str) {
        let (begin, above) = self.at;
        (above + 1, &text[begin..])
    }
}

pub(super) fn reader(text: &str, separator: u8, head: bool) -> ::csv::Reader<&[u8]> {
    ::csv::ReaderBuilder::new()
        .delimiter(separator)
        // Chrome leaves the last cell out when it is empty.
        .flexible(true)
        .has_headers(head)
        .from_reader(text.as_bytes())
}

/// `Last Modified` and `last_modified` are `lastmodified`; 1Password 7's `title(title)` is `title`.
fn bare(name: &str) -> String {
    name.split('(')
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect()
}
