failed-other = { $text }
failed-already-exists = { $name } už existuje
failed-bad-sheets =
    poškozených nebo změněných listů: { $bad }, a dobrých není dost: { $have }
failed-have = { $have } z { $threshold } listů sady { $set }
failed-have-none = nenašel se žádný dobrý list
failed-bad-input =
    { $name } nelze přečíst jako { $expected ->
        [codes] kódy
        [pdf] PDF
        [picture] obrázek
        [picture-not-empty] obrázek: je prázdný
        [pdf-or-picture] PDF nebo obrázek
        [readable] PDF, obrázek nebo text
       *[text] text
    }
failed-damaged-file = soubor { $name } je poškozený, nebo mu chybí část
failed-record =
    { $record ->
        [head-line] úvodní řádek řádků trezoru je poškozený
        [key-block] blok klíče je poškozený
        [key-code] kód klíče je poškozený
        [sealed] zapečetěný trezor je poškozený
        [vault-code] kód trezoru je poškozený
        [words] seznam slov je poškozený
       *[code] kód je poškozený
    }: { $flaw ->
        [character] některý znak je špatně nebo chybí
        [empty] nic v něm není
        [few-words] má méně než 32 slov
        [last-line] chybí poslední řádek
        [length] délka nesouhlasí
        [length-of-name] délka nesouhlasí s délkou jména
        [long-name] jméno je delší, než může být
        [name-not-text] jméno není text
        [not-digits] za KINSAFE1: stojí něco jiného než číslice
        [not-whole] text není celý
        [number-zero] číslo listu je 0
        [other-kind] je to něco jiného
        [part-number] číslo je větší než počet částí
        [threshold] stačilo by méně než 2 listy
        [too-many-digits] za KINSAFE1: je víc číslic, než kód má
        [too-short] něco chybí
       *[wrong-words] příliš mnoho slov je špatně nebo chybí
    }
failed-not-intact =
    ne všechno je celé: výše { $bad ->
        [one] je uvedena { $bad } věc
        [few] jsou uvedeny { $bad } věci
       *[other] je uvedeno { $bad } věcí
    }
failed-io =
    { $name }: { $doing ->
        [creating-folder] složku nešlo vytvořit
        [deleting] soubor nešlo smazat
        [locking] soubor nešlo uzamknout
        [removing] soubor nešlo odstranit
        [renaming] soubor nešlo přejmenovat
        [saving] soubor nešlo uložit
        [writing] soubor nešlo zapsat
       *[reading] soubor nešlo přečíst
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] odpověď nešlo přečíst
        [asking-passphrase] na heslovou frázi se nešlo zeptat
        [manual-page] příručku nešlo zapsat
        [writing-result] výsledek nešlo zapsat
       *[reading-input] standardní vstup nešlo přečíst
    }: { $why }
failed-why =
    { $why ->
        [already-exists] to už existuje
        [disk-full] disk je plný
        [ended] končí příliš brzy
        [folder] je to složka
        [no-folder] není to složka
        [no-text] není to text v UTF-8
        [not-found] to neexistuje
        [permission] chybí oprávnění
        [read-only] z disku lze jen číst
       *[refused] systém to odmítl
    }
failed-newer-version =
    { $made ->
        [age-file] soubor age vyrobila
        [head-line] úvodní řádek řádků trezoru vyrobila
        [vault] trezor vyrobila
       *[sheet] list vyrobila
    } novější verze kinsafe
failed-no-key-code = zapečetěný trezor se našel, ale z žádného listu kód klíče
failed-kind =
    { $name }: { $kind ->
        [archive] je to archiv ({ $format }), který se tu neotevírá
        [document] je to dokument ({ $format }), který se tu nečte
        [film] je to film, který se tu nečte
        [mail] je to e-mail bez listu v textu
        [old-office] je to dokument Office nebo e-mail z Outlooku, který se tu nečte
        [picture] je to obrázek druhu, který se tu nečte ({ $format })
        [program] je to program, ne list
        [slides] je to prezentace ({ $format }), která se tu nečte
        [sound] je to zvuková nahrávka, která se tu nečte
        [table] je to tabulka ({ $format }), která se tu nečte
        [tiff] je to obrázek TIFF druhu, který se tu nečte
       *[empty] soubor je prázdný
    }
failed-keyboard = kód napsal skener nastavený na jinou klávesnici, než má tento počítač
failed-no-file = { $name } není soubor
failed-no-sheets = nenašel se žádný kód z listu kinsafe
failed-not-age = { $name } není soubor age
failed-not-one-picture = { $name } není jeden obrázek ani jedna stránka, takže do toho nejde kreslit
failed-not-enough =
    { $count } z { $threshold } listů; { $count ->
        [0] žádný list sady { $set } se nenašel
        [one] máte list { $have } sady { $set }
       *[other] máte listy { $have } sady { $set }
    }
failed-nothing-opens = listů sady { $set } je dost, ale žádný nalezený trezor se jimi neotevře
failed-opens-with-sheets = { $name } se otevírá listy, ne heslovou frází
failed-password-protected = soubor { $name } je chráněný heslem
failed-picture-format = { $name } je obrázek druhu, který se tu nečte ({ $format })
failed-reading-memory = { $name }: čtení potřebuje víc paměti než sken ({ $limit })
failed-reading-time =
    { $name }: čtení trvá déle, než sken potřebuje ({ $seconds } s); { $pages ->
        [0] nepřečetla se žádná stránka
        [1] přečetla se jen první stránka
       *[other] počet přečtených stránek od začátku: { $pages }
    }
failed-set-not-found = mezi tím, co bylo dáno, není list sady { $set }
failed-several-sets = je tu něco z více sad ({ $count }) a nic nedokazuje, že patří k sobě: { $sets }
failed-more = ještě { $count }
failed-too-large = { $name } přesahuje { $limit }
failed-vault-parts-damaged = listů je dost, ale jeden kód trezoru sady { $set } je poškozený nebo změněný
failed-vault-parts-missing =
    listů je dost, ale { $count ->
        [0] nenašel se žádný kód trezoru
        [one] chybí kód trezoru { $missing } z { $of }
       *[other] chybějí kódy trezoru { $missing } z { $of }
    }
failed-vault-line-wrong = řádek trezoru { $number } nesouhlasí: některý znak je špatně nebo chybí
failed-vault-lines-missing =
    listů je dost, ale { $count ->
        [0] chybí úvodní řádek řádků trezoru
        [one] chybí řádek trezoru { $missing } z { $of }
       *[other] chybějí řádky trezoru { $missing } z { $of }
    }
failed-run = { $first } až { $last }
failed-work-factor = { $name } žádá pracovní faktor { $factor }; přijímá se nejvýš { $most }
failed-wrong-passphrase = heslová fráze neotevře { $name }
failed-set =
    sada { $set }: { $sheets ->
        [0] žádný dobrý list
        [one] { $sheets } list (je jich třeba { $threshold })
        [few] { $sheets } listy (je jich třeba { $threshold })
       *[other] { $sheets } listů (je jich třeba { $threshold })
    }, { $opens ->
        [yes] trezor se otevře
        [no] nic se neotevře
       *[unknown] nezkoušeno
    }{ $holders ->
        [none] {""}
       *[some] ; vyrobena pro: { $names }
    }
