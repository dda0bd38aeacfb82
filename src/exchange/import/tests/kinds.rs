//! Tests of what is taken and what is left, in the ways in which people and programs write it.

use super::*;

/// A login of Bitwarden with a note.
fn with_note(title: &str, note: &str) -> String {
    serde_json::json!({"encrypted": false, "items": [
        {"type": 1, "name": title, "notes": note, "login": {"username": "ann"}}]})
    .to_string()
}

#[test]
fn what_is_secret_and_no_code_is_never_taken() {
    for (name, text) in [
        ("a.txt", "Passwort: Sommer-2024\nMot de passe : abcd-1234\n"),
        ("a.txt", "Пароль: abcd-1234\nпароль: 12345678\n"),
        (
            "a.txt",
            "Contraseña: ab12-cd34\nSenha: ab12-cd34\nHasło: ab12-cd34\n",
        ),
        ("a.txt", "PIN: 482913\nSIM PUK: 12345678\nCVV: 123456\n"),
        (
            "a.txt",
            "WLAN: ab12-cd34-ef56\nWi-Fi key: ab12cd34ef56\npsk=ab12cd34ef56\n",
        ),
        ("a.txt", "4111 1111 1111 1111\n"),
        (
            "a.txt",
            "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n\
             QyNTUxOQAAACB1234567890a\n-----END OPENSSH PRIVATE KEY-----\n",
        ),
        (
            "a.txt",
            "mail\n-----BEGIN PGP MESSAGE-----\n\nhQEMA1234567890ab\nwcFMA1234567890cd\n\
             -----END PGP MESSAGE-----\n",
        ),
    ] {
        let import = import(name, text);
        assert_eq!(short(&import), [""; 0], "{text}");
    }
    for note in [
        "old passwords:\nab12-cd34\nef56-ab78\n1234-abcd",
        "Sicherheitsantwort: ab12-cd34",
        "security answer: 12345678",
        "card 4111 1111 1111 1111",
        "12345678\n87654321\n11223344",
    ] {
        let import = import("b.json", &with_note("Shop", note));
        assert_eq!(short(&import), [""; 0], "{note}");
    }
}

#[test]
fn a_password_is_none_in_another_entry() {
    let json = serde_json::json!({"items": [
        {"type": 1, "name": "A", "login": {"username": "a", "password": "ab12-cd34"},
         "passwordHistory": [{"password": "old12-pass9"}]},
        {"type": 2, "name": "recovery codes", "notes": "ab12-cd34\nold12-pass9\nef56-ab78"}]});
    assert_eq!(
        short(&import("b.json", &json.to_string())),
        ["recovery codes: codes ef56-ab78"]
    );
}

#[test]
fn an_address_counts_wherever_it_stands() {
    let address = "otpauth://totp/GitHub:ann?secret=JBSWY3DPEHPK3PXP";
    for text in [
        format!("<a href=\"{address}&amp;digits=8\">seed</a>"),
        format!("My seed: '{address}'"),
        format!("* {address}, and nothing else"),
        format!("({address})"),
        format!("„{address}“"),
        format!("a|b|{address}|c"),
    ] {
        let import = import("x.txt", &text);
        let expected = if text.contains("digits") {
            format!("GitHub (ann): seed {address}&digits=8")
        } else {
            format!("GitHub (ann): seed {address}")
        };
        assert_eq!(short(&import), [expected], "{text}");
    }
    // In any cell, even of a folder's name; the same seed beside it is not another.
    let table =
        format!("Title,Username,Folder,2FA secret\nGitHub,ann,{address},jbswy3dpehpk3pxp\n");
    assert_eq!(
        short(&import("x.csv", &table)),
        [format!("GitHub (ann): seed {address}")]
    );
}

#[test]
fn codes_on_one_line() {
    let expected = ["GitHub (ann): codes 1f3a9-77c0e, 0b2d4-9e8f1, 2c3d4-5e6f7"];
    for between in [
        " ", ", ", ",", "; ", " / ", " | ", "\n", "\r\n", "\r", "\\n", "\u{a0}",
    ] {
        let note = ["1f3a9-77c0e", "0b2d4-9e8f1", "2c3d4-5e6f7"].join(between);
        let json = with_note("GitHub", &format!("Recovery codes:\n{note}"));
        assert_eq!(short(&import("b.json", &json)), expected, "{between:?}");
        let field = serde_json::json!({"items": [{"type": 1, "name": "GitHub",
            "fields": [{"name": "Wiederherstellungscodes", "value": note, "type": 1}],
            "login": {"username": "ann"}}]});
        assert_eq!(
            short(&import("b.json", &field.to_string())),
            expected,
            "{between:?}"
        );
    }
}

#[test]
fn json_of_nobody_knows_whom() {
    let text = r#"{"app": "x", "data": [{"service": "GitHub", "username": "ann",
        "password": "hunter2hunter2", "recovery_codes": ["1f3a9-77c0e", "0b2d4-9e8f1"],
        "extra": {"uri": "otpauth://totp/GitHub:ann?secret=JBSWY3DPEHPK3PXP"}}]}"#;
    let import = import("x.json", text);
    assert_eq!(
        short(&import),
        [
            "GitHub (ann): seed otpauth://totp/GitHub:ann?secret=JBSWY3DPEHPK3PXP; \
             codes 1f3a9-77c0e, 0b2d4-9e8f1"
        ]
    );
}

#[test]
fn marks_of_use() {
    for mark in [
        "{} used",
        "{} - used 2026-01-02",
        "{} (2026-01-02)",
        "{} (used)",
        "[used] {}",
        "{} [used]",
        "~~{}~~",
        "{} ✓",
        "[x] {}",
        "{} # benutzt",
        "{} utilisé",
        "{} – usado",
        "{} использован",
    ] {
        let code = mark.replace("{}", "1f3a9-77c0e");
        let json = with_note("GitHub", &format!("Recovery codes\n{code}\n0b2d4-9e8f1"));
        let day = if mark.contains("2026") {
            "2026-01-02"
        } else {
            "2026-11-22"
        };
        assert_eq!(
            short(&import("b.json", &json)),
            [format!(
                "GitHub (ann): codes 1f3a9-77c0e ({day}), 0b2d4-9e8f1"
            )],
            "{mark}"
        );
    }
}

#[test]
fn words_of_many_languages_say_that_they_are_codes() {
    for word in [
        "Backup codes",
        "Codes de secours",
        "Códigos de recuperación",
        "Codici di recupero",
        "Herstelcodes",
        "Kody zapasowe",
        "Резервные коды",
        "Резервні коди",
        "Yedek kodlar",
        "バックアップコード",
        "备用验证码",
        "رموز احتياطية",
        "קודי גיבוי",
        "बैकअप कोड",
    ] {
        let json = with_note("Bank", &format!("{word}:\n12345678\n87654321"));
        assert_eq!(
            short(&import("b.json", &json)),
            ["Bank (ann): codes 12345678, 87654321"],
            "{word}"
        );
    }
}

#[test]
fn what_is_in_a_sentence_is_a_doubt() {
    let import = import(
        "b.json",
        &with_note("GitHub", "My code is 1f3a9-77c0e, keep it"),
    );
    assert_eq!(
        lines(&import, Verdict::Doubtful),
        ["line 1: doubtful: something like a code among other words; not taken"]
    );
}

#[test]
fn the_day_that_a_file_states() {
    let text = "GitHub recovery codes\nGenerated on 2026-01-02\n1f3a9-77c0e\n0b2d4-9e8f1\n";
    let mut read = import("x.txt", text);
    let day = Day::from_ymd(2026, 1, 2);
    assert_eq!(read.accounts[0].items[0].issued(), day);
    // What it says itself is known better than what is said of it.
    read.date(Some(today()), Some(today()));
    assert_eq!(read.accounts[0].items[0].issued(), day);
    assert!(!read.accounts[0].items[0].is_estimated());
    let mut read = import("x.txt", &text.replace("Generated on 2026-01-02\n", ""));
    read.date(None, day);
    assert_eq!(read.accounts[0].items[0].issued(), day);
    assert!(read.accounts[0].items[0].is_estimated());
    // A day that has not come yet is that of something else.
    let read = import("x.txt", &text.replace("2026-01-02", "2031-01-02"));
    assert_eq!(read.accounts[0].items[0].issued(), None);
}

#[test]
fn headings_of_tables() {
    let codes = "\"Recovery codes:\n1f3a9-77c0e\n0b2d4-9e8f1\"";
    for (name, text) in [
        ("excel", format!("sep=;\nTitel;Benutzername;Passwort;Notizen\nGitHub;ann;pw;{codes}\n")),
        ("french", format!("Titre,Nom d'utilisateur,Mot de passe,Remarques\nGitHub,ann,pw,{codes}\n")),
        ("spanish", format!("Título,Usuario,Contraseña,Notas\nGitHub,ann,pw,{codes}\n")),
        ("russian", format!("Название,Логин,Пароль,Заметки\nGitHub,ann,pw,{codes}\n")),
        ("keepass", format!("\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"\nGitHub,ann,pw,,{codes}\n")),
        ("roboform", format!("Name,Url,Login,Pwd,Note,Folder\nGitHub,,ann,pw,{codes},x\n")),
        ("1password", format!("title(title),username(username),password(password),notesPlain(notesPlain)\nGitHub,ann,pw,{codes}\n")),
        ("nordpass", "name,url,username,password,custom_fields\nGitHub,,ann,pw,\"[{\"\"label\"\":\"\"Recovery codes\"\",\"\"type\"\":\"\"hidden\"\",\"\"value\"\":\"\"1f3a9-77c0e 0b2d4-9e8f1\"\"}]\"\n".to_owned()),
        ("unknown", "Title,User,Password,Recovery codes for 2FA\nGitHub,ann,pw,1f3a9-77c0e 0b2d4-9e8f1\n".to_owned()),
        ("enpass", "Title,Field,Value,Note\nGitHub,Username,ann,Password,pw,Recovery codes,1f3a9-77c0e 0b2d4-9e8f1,a note\n".to_owned()),
    ] {
        assert_eq!(
            short(&import("x.csv", &text)),
            ["GitHub (ann): codes 1f3a9-77c0e, 0b2d4-9e8f1"],
            "{name}"
        );
    }
}

#[test]
fn lastpass_and_its_signs() {
    let text = "url,username,password,totp,extra,name,grouping,fav\n\
                https://a.example/?a=1&amp;b=2,tom&amp;ann,pw,\
                otpauth://totp/B:a?secret=JBSWY3DPEHPK3PXP&amp;digits=8&amp;period=60,,R&amp;D,,0\n";
    let import = import("x.csv", text);
    assert_eq!(
        short(&import),
        ["R&D (tom&ann): seed otpauth://totp/B:a?secret=JBSWY3DPEHPK3PXP&digits=8&period=60"]
    );
    assert_eq!(lines(&import, Verdict::Doubtful).len(), 1);
}
