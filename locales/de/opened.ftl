opened-clock = Die Uhr dieses Computers zeigt den { $today }, der Tresor wurde aber am { $last } geändert: Solange die Uhr nicht gestellt ist, verlassen Sie sich nicht auf Alter, Tage und Einmalcodes
opened-codes =
    { $left ->
        [0] Alle sind verbraucht. Machen Sie beim Anbieter neue.
        [one] Der letzte: Er gilt einmal. Machen Sie neue, sobald Sie angemeldet sind.
       *[other] Jeder gilt einmal. Nehmen Sie den ersten, der nicht durchgestrichen ist.
    }
opened-key = Gilt mehrmals; heben Sie ihn nach dem Gebrauch auf.
opened-phrase = Geben Sie die Wörter in dieser Reihenfolge ein.
opened-seed = Fügen Sie ihn einer Authenticator-App hinzu; sie zeigt dann die Codes.
opened-since =
    Seit die Blätter{ $set ->
        [own] {""}
       *[other] {" "}des Satzes { $set }
    } gedruckt wurden, mit Fassung { $revision }: { $changed ->
        [0] kein Konto
        [one] 1 Konto
       *[other] { $changed } Konten
    } geändert, { $new ->
        [0] keines
       *[other] { $new }
    } neu, { $gone ->
        [0] keines
       *[other] { $gone }
    } entfernt.
opened-text = Eine Notiz.
opened-unknown = Etwas aus einer neueren Version: Mit dem neuesten kinsafe ist es zu sehen.
