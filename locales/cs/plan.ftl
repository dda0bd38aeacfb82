plan-title = Co teď dělat
plan-title-of = Co teď dělat: { $title }
plan-made = Vyrobeno { $day }. Vše, co tu je, chraňte před cizími.
plan-before = Než začnete
plan-before-keep = Telefonní smlouvu, SIM kartu a e-mailovou schránku nechte, jak jsou: tam chodí kódy a odkazy. Zatím nic neměňte.
plan-before-need = Kód nahrazuje většinou jen druhý krok přihlášení. Možná budete potřebovat i to, co následuje, a hesla.
plan-thing =
    { $thing ->
        [phone-pin] PIN telefonu
        [main-password] Hlavní heslo
       *[papers] Kde jsou papíry
    }
plan-not-said = nikdo to neřekl
plan-hidden = je to uloženo
plan-first = Začněte tady: přes tento účet se pak obnoví { $names }.
plan-behind = Nejdřív { $names }: přes to se obnovuje tento účet.
plan-loop = Tento účet a { $names } čekají na sebe. Začněte tady, s tím, co je pro něj uloženo.
plan-sign-in = Přihlaste se na { $address }
plan-login = Jméno k přihlášení: { $login }
plan-password = Kde je heslo: { $place }
plan-password-unknown = Je třeba i heslo a nikdo neřekl, kde je. Hledejte v papírech a ve správci hesel; nebo na přihlašovací stránce zvolte, že heslo je zapomenuté, a nové přijde e-mailem.
plan-step = Anglicky: { $step }
plan-step-general = Když se žádá druhý krok, zvolte jiný způsob a pak obnovovací nebo záložní kód.
plan-fails = Pokud to nejde: { $address }
plan-died = Pokud majitel zemřel, ptejte se tady: { $address }
plan-note = Poznámka
plan-kind =
    { $kind ->
        [codes] Obnovovací kódy
        [key] Obnovovací klíč
        [phrase] Obnovovací slova
        [seed] Tajemství ověřovače
        [text] Poznámka
       *[unknown] Něco z novější verze
    }
plan-labelled = { $kind }: { $label }
plan-codes-left = Zbývá { $left } z { $of }. Každý platí jednou: odškrtněte jej.
plan-used = použito
plan-seed = Přidejte jej do ověřovací aplikace v telefonu, který se bude dál používat; ta pak ukazuje kódy.
plan-afterwards = Potom
plan-owner-there = Je-li majitel přítomen: udělejte u každé služby nové kódy, připravte nový telefon a nové listy.
plan-owner-ill = Je-li majitel nemocný: dělejte jen to, co nepočká, a zapište, co jste udělali.
plan-owner-died = Pokud majitel zemřel: nejdřív banka, pak žádosti s úmrtním listem. Fotografie uložte, než se cokoli zruší, a schránku zrušte naposled. Kdo vyřizuje dědictví, zeptá se nejdřív, zda se smí přihlásit.
plan-clean-up = Odškrtněte použité kódy. Smažte obrázky listů z telefonů, chatů a koše; pak tento plán zničte.
plan-lacks = Co chybí
plan-lacks-all = { $account }: není uloženo nic, čím se dá dostat dovnitř
plan-lacks-password = { $account }: nikdo neřekl, kde je heslo
plan-lacks-thing =
    { $thing ->
        [phone-pin] nikdo neřekl, jaký je PIN telefonu
        [main-password] nikdo neřekl, kdo zná hlavní heslo
       *[papers] nikdo neřekl, kde jsou papíry
    }
