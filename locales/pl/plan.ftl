plan-title = Co teraz robić
plan-title-of = Co teraz robić: { $title }
plan-made = Zrobiono { $day }. Proszę chronić to wszystko przed obcymi.
plan-before = Zanim Państwo zaczną
plan-before-keep = Umowę telefoniczną, kartę SIM i skrzynkę e-mail proszę zostawić, jak są: tam przychodzą kody i linki. Na razie proszę nic nie zmieniać.
plan-before-need = Kod zastępuje zwykle tylko drugi krok logowania. Może być też potrzebne to, co następuje, oraz hasła.
plan-thing =
    { $thing ->
        [phone-pin] PIN telefonu
        [main-password] Hasło główne
       *[papers] Gdzie są papiery
    }
plan-not-said = nikt tego nie powiedział
plan-hidden = jest przechowane
plan-first = Proszę zacząć tutaj: przez to konto odzyskuje się potem { $names }.
plan-behind = Najpierw { $names }: przez to odzyskuje się to konto.
plan-loop = To konto i { $names } czekają na siebie. Proszę zacząć tutaj, od tego, co dla niego przechowano.
plan-sign-in = Logowanie: { $address }
plan-login = Nazwa do logowania: { $login }
plan-password = Gdzie jest hasło: { $place }
plan-password-unknown = Potrzebne jest też hasło, a nikt nie powiedział, gdzie ono jest. Proszę szukać w papierach i w menedżerze haseł albo wybrać na stronie logowania, że hasło jest zapomniane; nowe przyjdzie e-mailem.
plan-step = Po angielsku: { $step }
plan-step-general = Gdy potrzebny jest drugi krok, proszę wybrać inny sposób, a potem kod odzyskiwania lub zapasowy.
plan-fails = Jeśli to nie działa: { $address }
plan-died = Jeśli właściciel zmarł, proszę pytać tutaj: { $address }
plan-note = Notatka
plan-kind =
    { $kind ->
        [codes] Kody odzyskiwania
        [key] Klucz odzyskiwania
        [phrase] Słowa odzyskiwania
        [seed] Sekret uwierzytelniacza
        [text] Notatka
       *[unknown] Coś z nowszej wersji
    }
plan-labelled = { $kind }: { $label }
plan-codes-left = Zostało { $left } z { $of }. Każdy działa raz: proszę go odhaczyć.
plan-used = użyty
plan-seed = Proszę dodać go do aplikacji uwierzytelniającej na telefonie, który będzie odtąd używany; pokazuje ona wtedy kody.
plan-afterwards = Potem
plan-owner-there = Jeśli właściciel jest na miejscu: proszę zrobić nowe kody w każdym serwisie, przygotować nowy telefon i zrobić nowe kartki.
plan-owner-ill = Jeśli właściciel jest chory: proszę robić tylko to, co nie może czekać, i zapisać, co zrobiono.
plan-owner-died = Jeśli właściciel zmarł: najpierw bank, potem wnioski z aktem zgonu. Zdjęcia proszę zachować, zanim cokolwiek się zamknie, a skrzynkę zamknąć na końcu. Kto zajmuje się spadkiem, pyta najpierw, czy wolno mu się logować.
plan-clean-up = Proszę odhaczyć użyte kody. Usunąć zdjęcia kartek z telefonów, czatów i kosza, a potem zniszczyć ten plan.
plan-lacks = Czego brakuje
plan-lacks-all = { $account }: nie przechowano niczego, co daje dostęp
plan-lacks-password = { $account }: nikt nie powiedział, gdzie jest hasło
plan-lacks-thing =
    { $thing ->
        [phone-pin] nikt nie powiedział, jaki jest PIN telefonu
        [main-password] nikt nie powiedział, kto zna hasło główne
       *[papers] nikt nie powiedział, gdzie są papiery
    }
