failed-other = { $text }
failed-already-exists = { $name } bestaat al
failed-bad-sheets =
    { $bad ->
        [one] { $bad } van de bladen is beschadigd of veranderd
       *[other] { $bad } van de bladen zijn beschadigd of veranderd
    }, en de goede zijn niet genoeg: { $have }
failed-have = { $have } van { $threshold } bladen van set { $set }
failed-have-none = er is geen goed blad gevonden
failed-bad-input =
    { $name } is niet te lezen als { $expected ->
        [codes] codes
        [pdf] PDF
        [picture] beeld
        [picture-not-empty] beeld: het is leeg
        [pdf-or-picture] PDF of beeld
        [readable] PDF, beeld of tekst
       *[text] tekst
    }
failed-damaged-file = { $name } is beschadigd, of een deel ervan ontbreekt
failed-record =
    { $record ->
        [head-line] een kopregel van kluisregels is beschadigd
        [key-block] een sleutelblok is beschadigd
        [key-code] een sleutelcode is beschadigd
        [sealed] een verzegelde kluis is beschadigd
        [vault-code] een kluiscode is beschadigd
        [words] een lijst woorden is beschadigd
       *[code] een code is beschadigd
    }: { $flaw ->
        [character] een teken is fout of ontbreekt
        [empty] er staat niets in
        [few-words] het zijn minder dan 32 woorden
        [last-line] de laatste regel ontbreekt
        [length] de lengte klopt niet
        [length-of-name] de lengte past niet bij de lengte van de naam
        [long-name] de naam is langer dan kan
        [name-not-text] de naam is geen tekst
        [not-digits] achter KINSAFE1: staat iets anders dan cijfers
        [not-whole] de tekst is niet volledig
        [number-zero] het nummer van het blad is 0
        [other-kind] het is iets anders
        [part-number] het nummer is groter dan het aantal delen
        [threshold] er zouden minder dan 2 bladen nodig zijn
        [too-many-digits] achter KINSAFE1: staan meer cijfers dan een code heeft
        [too-short] er ontbreekt iets
       *[wrong-words] te veel woorden zijn fout of ontbreken
    }
failed-not-intact =
    niet alles is gaaf: { $bad } { $bad ->
        [one] ding is
       *[other] dingen zijn
    } hierboven genoemd
failed-io =
    { $name }: { $doing ->
        [creating-folder] de map kon niet worden gemaakt
        [deleting] het bestand kon niet worden gewist
        [locking] het bestand kon niet worden vergrendeld
        [removing] het bestand kon niet worden verwijderd
        [renaming] het bestand kon niet worden hernoemd
        [saving] het bestand kon niet worden bewaard
        [writing] het bestand kon niet worden geschreven
       *[reading] het bestand kon niet worden gelezen
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] het antwoord kon niet worden gelezen
        [asking-passphrase] de wachtzin kon niet worden gevraagd
        [manual-page] de handleiding kon niet worden geschreven
        [writing-result] het resultaat kon niet worden geschreven
       *[reading-input] de standaardinvoer kon niet worden gelezen
    }: { $why }
failed-why =
    { $why ->
        [already-exists] dat bestaat al
        [disk-full] de schijf is vol
        [ended] het eindigt te vroeg
        [folder] dat is een map
        [no-folder] dat is geen map
        [no-text] dat is geen tekst in UTF-8
        [not-found] dat bestaat niet
        [permission] u hebt daar geen recht toe
        [read-only] de schijf kan alleen worden gelezen
       *[refused] het systeem weigert het
    }
failed-newer-version =
    { $made ->
        [age-file] het age-bestand
        [head-line] een kopregel van kluisregels
        [vault] de kluis
       *[sheet] een blad
    } is gemaakt door een nieuwere versie van kinsafe
failed-no-key-code = er is een verzegelde kluis gevonden, maar van geen enkel blad de sleutelcode
failed-kind =
    { $name } is { $kind ->
        [archive] een archief ({ $format }), dat hier niet wordt geopend
        [document] een document ({ $format }), dat hier niet wordt gelezen
        [film] een film, die hier niet wordt gelezen
        [mail] een mail zonder een blad in de tekst
        [old-office] een Office-document of een mail van Outlook, wat hier niet wordt gelezen
        [picture] een beeld van een soort die hier niet wordt gelezen ({ $format })
        [program] een programma, geen blad
        [slides] een diapresentatie ({ $format }), die hier niet wordt gelezen
        [sound] een geluidsopname, die hier niet wordt gelezen
        [table] een tabel ({ $format }), die hier niet wordt gelezen
        [tiff] een TIFF-beeld van een soort die hier niet wordt gelezen
       *[empty] leeg
    }
failed-keyboard = een code is getypt door een scanner die op een ander toetsenbord is ingesteld dan dat van deze computer
failed-no-file = { $name } is geen bestand
failed-no-sheets = er is geen code van een blad van kinsafe gevonden
failed-not-age = { $name } is geen age-bestand
failed-not-one-picture = { $name } is niet één beeld of één bladzijde, dus er kan niets in worden getekend
failed-not-enough =
    { $count } van { $threshold } bladen; { $count ->
        [0] er is geen blad van set { $set } gevonden
        [one] u hebt blad { $have } van set { $set }
       *[other] u hebt de bladen { $have } van set { $set }
    }
failed-nothing-opens = de bladen van set { $set } zijn genoeg in aantal, maar geen kluis die gevonden is gaat ermee open
failed-opens-with-sheets = { $name } gaat open met bladen, niet met een wachtzin
failed-password-protected = { $name } is beschermd met een wachtwoord
failed-picture-format = { $name } is een beeld van een soort die hier niet wordt gelezen ({ $format })
failed-reading-memory = { $name }: lezen vraagt meer geheugen dan een scan nodig heeft ({ $limit })
failed-reading-time =
    { $name }: lezen duurt langer dan een scan nodig heeft ({ $seconds } s); { $pages ->
        [0] geen bladzijde is gelezen
        [1] alleen de eerste bladzijde is gelezen
       *[other] alleen de eerste { $pages } bladzijden zijn gelezen
    }
failed-set-not-found = er is geen blad van set { $set } bij wat gegeven is
failed-several-sets = er is iets van { $count } sets, en niets bewijst dat ze bij elkaar horen: { $sets }
failed-more = nog { $count }
failed-too-large = { $name } is groter dan { $limit }
failed-vault-parts-damaged = de bladen zijn genoeg, maar een kluiscode van set { $set } is beschadigd of veranderd
failed-vault-parts-missing =
    de bladen zijn genoeg, maar { $count ->
        [0] er is geen kluiscode gevonden
        [one] kluiscode { $missing } van { $of } ontbreekt
       *[other] de kluiscodes { $missing } van { $of } ontbreken
    }
failed-vault-line-wrong = kluisregel { $number } klopt niet: een teken is fout of ontbreekt
failed-vault-lines-missing =
    de bladen zijn genoeg, maar { $count ->
        [0] de kopregel van de kluisregels ontbreekt
        [one] kluisregel { $missing } van { $of } ontbreekt
       *[other] de kluisregels { $missing } van { $of } ontbreken
    }
failed-run = { $first } tot { $last }
failed-work-factor = { $name } vraagt een werkfactor van { $factor }; hoogstens { $most } wordt aanvaard
failed-wrong-passphrase = de wachtzin opent { $name } niet
failed-set =
    set { $set }: { $sheets ->
        [0] geen goed blad
        [one] 1 blad (er zijn er { $threshold } nodig)
       *[other] { $sheets } bladen (er zijn er { $threshold } nodig)
    }, { $opens ->
        [yes] een kluis gaat open
        [no] niets gaat open
       *[unknown] niet geprobeerd
    }{ $holders ->
        [none] {""}
       *[some] ; gemaakt voor { $names }
    }
