check-sheet = List { $number } sady { $set }, { $who }.
check-made-for = vyrobeno pro: { $holder }, { $day }
check-without-name = vyrobeno bez jména, { $day }
check-typed = napsáno ze slov, která jméno nenesou
check-good = Kód klíče: celý. Podpis: dobrý. { $vault }
check-words = Slova k sobě patří. Podpis, který lze ověřit, má jen kód klíče.
check-vault-whole = Kódy trezoru: všechny.
check-vault-sealed = Zapečetěný trezor: je tu.
check-vault-none = Kódy trezoru: nenalezeny.
check-vault-missing =
    { $count ->
        [one] Kód trezoru { $missing } z { $of }: nenalezen.
       *[other] Kódy trezoru { $missing } z { $of }: nenalezeny.
    }
check-vault-damaged = Kódy trezoru: poškozeny.
check-opens = K otevření trezoru je třeba libovolných listů této sady v počtu { $threshold }; tento sám neotevře nic.
