failed-other = { $text }
failed-already-exists = { $name } gibt es schon
failed-bad-sheets =
    { $bad ->
        [one] { $bad } der Blätter ist beschädigt oder verändert
       *[other] { $bad } der Blätter sind beschädigt oder verändert
    }, und die guten genügen nicht: { $have }
failed-have = { $have } von { $threshold } Blättern des Satzes { $set }
failed-have-none = es wurde kein gutes Blatt gefunden
failed-bad-input =
    { $name } ist nicht zu lesen als { $expected ->
        [codes] Codes
        [pdf] PDF
        [picture] Bild
        [picture-not-empty] Bild: es ist leer
        [pdf-or-picture] PDF oder Bild
        [readable] PDF, Bild oder Text
       *[text] Text
    }
failed-damaged-file = { $name } ist beschädigt, oder ein Teil fehlt
failed-record =
    { $record ->
        [head-line] eine Kopfzeile von Tresorzeilen ist beschädigt
        [key-block] ein Schlüsselblock ist beschädigt
        [key-code] ein Schlüsselcode ist beschädigt
        [sealed] ein versiegelter Tresor ist beschädigt
        [vault-code] ein Tresorcode ist beschädigt
        [words] eine Wörterliste ist beschädigt
       *[code] ein Code ist beschädigt
    }: { $flaw ->
        [character] ein Zeichen ist falsch oder fehlt
        [empty] nichts steht darin
        [few-words] es sind weniger als 32 Wörter
        [last-line] die letzte Zeile fehlt
        [length] die Länge ist falsch
        [length-of-name] die Länge passt nicht zur Länge des Namens
        [long-name] der Name ist länger, als er sein kann
        [name-not-text] der Name ist kein Text
        [not-digits] hinter KINSAFE1: steht etwas anderes als Ziffern
        [not-whole] der Text ist nicht vollständig
        [number-zero] die Nummer des Blattes ist 0
        [other-kind] es ist etwas anderes
        [part-number] die Nummer ist größer als die Zahl der Teile
        [threshold] es brauchte weniger als 2 Blätter
        [too-many-digits] hinter KINSAFE1: stehen mehr Ziffern, als ein Code hat
        [too-short] es fehlt etwas
       *[wrong-words] zu viele Wörter sind falsch oder fehlen
    }
failed-not-intact =
    nicht alles ist unbeschädigt: { $bad } { $bad ->
        [one] Sache ist
       *[other] Sachen sind
    } oben genannt
failed-io =
    { $name }: { $doing ->
        [creating-folder] der Ordner ließ sich nicht anlegen
        [deleting] die Datei ließ sich nicht löschen
        [locking] die Datei ließ sich nicht sperren
        [removing] die Datei ließ sich nicht entfernen
        [renaming] die Datei ließ sich nicht umbenennen
        [saving] die Datei ließ sich nicht speichern
        [writing] die Datei ließ sich nicht schreiben
       *[reading] die Datei ließ sich nicht lesen
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] die Antwort ließ sich nicht lesen
        [asking-passphrase] die Passphrase ließ sich nicht erfragen
        [manual-page] die Anleitung ließ sich nicht schreiben
        [writing-result] das Ergebnis ließ sich nicht schreiben
       *[reading-input] die Standardeingabe ließ sich nicht lesen
    }: { $why }
failed-why =
    { $why ->
        [already-exists] das gibt es schon
        [disk-full] der Datenträger ist voll
        [ended] sie endet zu früh
        [folder] das ist ein Ordner
        [no-folder] das ist kein Ordner
        [no-text] das ist kein Text in UTF-8
        [not-found] das gibt es nicht
        [permission] dazu fehlt das Recht
        [read-only] der Datenträger kann nur gelesen werden
       *[refused] das System lehnt es ab
    }
failed-newer-version =
    { $made ->
        [age-file] die age-Datei
        [head-line] eine Kopfzeile von Tresorzeilen
        [vault] der Tresor
       *[sheet] ein Blatt
    } wurde von einer neueren Version von kinsafe gemacht
failed-no-key-code = ein versiegelter Tresor wurde gefunden, aber von keinem Blatt der Schlüsselcode
failed-kind =
    { $name } ist { $kind ->
        [archive] ein Archiv ({ $format }), das hier nicht geöffnet wird
        [document] ein Dokument ({ $format }), das hier nicht gelesen wird
        [film] ein Film, der hier nicht gelesen wird
        [mail] eine Mail ohne ein Blatt in ihrem Text
        [old-office] ein Office-Dokument oder eine Mail von Outlook, was hier nicht gelesen wird
        [picture] ein Bild einer Art, die hier nicht gelesen wird ({ $format })
        [program] ein Programm, kein Blatt
        [slides] ein Foliensatz ({ $format }), der hier nicht gelesen wird
        [sound] eine Tonaufnahme, die hier nicht gelesen wird
        [table] eine Tabelle ({ $format }), die hier nicht gelesen wird
        [tiff] ein TIFF-Bild einer Art, die hier nicht gelesen wird
       *[empty] leer
    }
failed-keyboard = ein Code wurde von einem Scanner getippt, der auf eine andere Tastatur als die dieses Computers eingestellt ist
failed-no-file = { $name } ist keine Datei
failed-no-sheets = es wurde kein Code eines Blattes von kinsafe gefunden
failed-not-age = { $name } ist keine age-Datei
failed-not-one-picture = { $name } ist nicht ein einzelnes Bild oder eine einzelne Seite, daher lässt sich nichts einzeichnen
failed-not-enough =
    { $count } von { $threshold } Blättern; { $count ->
        [0] es wurde kein Blatt des Satzes { $set } gefunden
        [one] Sie haben Blatt { $have } des Satzes { $set }
       *[other] Sie haben die Blätter { $have } des Satzes { $set }
    }
failed-nothing-opens = die Blätter des Satzes { $set } genügen der Zahl nach, aber kein Tresor, der gefunden wurde, öffnet sich mit ihnen
failed-opens-with-sheets = { $name } öffnet sich mit Blättern, nicht mit einer Passphrase
failed-password-protected = { $name } ist mit einem Passwort geschützt
failed-picture-format = { $name } ist ein Bild einer Art, die hier nicht gelesen wird ({ $format })
failed-reading-memory = { $name }: zum Lesen braucht es mehr Speicher, als ein Scan braucht ({ $limit })
failed-reading-time =
    { $name }: das Lesen dauert länger, als ein Scan braucht ({ $seconds } s); { $pages ->
        [0] keine Seite wurde gelesen
        [1] nur die erste Seite wurde gelesen
       *[other] nur die ersten { $pages } Seiten wurden gelesen
    }
failed-set-not-found = von dem, was gegeben wurde, ist kein Blatt aus dem Satz { $set }
failed-several-sets = hier ist etwas von { $count } Sätzen, und nichts beweist, dass sie zusammengehören: { $sets }
failed-more = { $count } weitere
failed-too-large = { $name } ist größer als { $limit }
failed-vault-parts-damaged = die Blätter genügen, aber ein Tresorcode des Satzes { $set } ist beschädigt oder verändert
failed-vault-parts-missing =
    die Blätter genügen, aber { $count ->
        [0] kein Tresorcode wurde gefunden
        [one] Tresorcode { $missing } von { $of } fehlt
       *[other] die Tresorcodes { $missing } von { $of } fehlen
    }
failed-vault-line-wrong = Tresorzeile { $number } stimmt nicht: ein Zeichen ist falsch oder fehlt
failed-vault-lines-missing =
    die Blätter genügen, aber { $count ->
        [0] die Kopfzeile der Tresorzeilen fehlt
        [one] Tresorzeile { $missing } von { $of } fehlt
       *[other] die Tresorzeilen { $missing } von { $of } fehlen
    }
failed-run = { $first } bis { $last }
failed-work-factor = { $name } verlangt einen Arbeitsfaktor von { $factor }; angenommen werden höchstens { $most }
failed-wrong-passphrase = die Passphrase öffnet { $name } nicht
failed-set =
    Satz { $set }: { $sheets ->
        [0] kein gutes Blatt
        [one] 1 Blatt (es braucht { $threshold })
       *[other] { $sheets } Blätter (es braucht { $threshold })
    }, { $opens ->
        [yes] ein Tresor öffnet sich
        [no] nichts öffnet sich
       *[unknown] nicht versucht
    }{ $holders ->
        [none] {""}
       *[some] ; gemacht für { $names }
    }
