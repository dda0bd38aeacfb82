sheet-kind = Wiederherstellungsblatt
sheet-number = Blatt { $number }
sheet-number-of = Blatt { $number } von { $of }
sheet-page = Seite { $number } von { $of }
sheet-for = Für
sheet-set = Satz
sheet-made = Gemacht
sheet-opens-with = Es öffnen
sheet-both = beide Blätter
sheet-all = alle { $n } Blätter
sheet-any = je { $k } Blätter
sheet-any-of = { $k } der { $n } Blätter, gleich welche
sheet-what-lead = Was das ist.
sheet-what = Eines von { $n } Blättern, die zusammen die Wiederherstellungscodes der Konten von { $title } aufbewahren: das, womit man wieder in die Konten kommt, wenn ein Handy oder ein Passwort weg ist. Zum Öffnen braucht es { $enough }.
sheet-what-someone = Eines von { $n } Blättern, die zusammen die Wiederherstellungscodes der Konten eines Menschen aufbewahren: das, womit er wieder in seine Konten kommt, wenn ein Handy oder ein Passwort weg ist. Zum Öffnen braucht es { $enough }.
sheet-alone-lead = Allein öffnet es nichts.
sheet-alone = Dieses Blatt für sich öffnet nichts und verrät nichts, weder Ihnen noch jemandem, der es findet.
sheet-keep-lead = Wo es liegen soll.
sheet-keep = Flach und trocken, bei Ihrem Pass oder anderen Papieren, die Sie nicht wegwerfen würden. Sagen Sie einem Menschen, dem Sie trauen, wo es liegt. Bis zu dem Tag, an dem Sie es gemeinsam öffnen, machen Sie kein Bild und keine Kopie davon, und schicken Sie es niemandem.
sheet-asked-lead = Wenn jemand Sie danach fragt,
sheet-asked = sprechen Sie zuerst mit dem Eigentümer, also dem Menschen, der es Ihnen gegeben hat: von Angesicht zu Angesicht oder unter einer Nummer, die Sie schon hatten, auch wenn die Bitte von ihm zu kommen scheint. Kann man ihn nicht mehr fragen, sprechen Sie zuerst mit jemand anderem, der ein Blatt hat, und handeln Sie gemeinsam.
sheet-lost-lead = Wenn es verloren ist
sheet-lost = oder ein Fremder es gesehen haben könnte, sagen Sie es bald dem Eigentümer. Offen ist deshalb nichts, und er kann neue Blätter machen.
sheet-how = So öffnet man die Codes
sheet-how-gather = Rufen Sie die anderen an, und bringen Sie { $enough } zusammen.
sheet-how-page = Öffnen Sie die Datei ⟦kinsafe.html⟧ in einem Browser, und zeigen Sie ihr jedes Blatt: Sie sagt, was dann zu tun ist. Sie liegt auf einem Stick, beim Eigentümer oder bei jemand anderem mit einem Blatt.
sheet-how-words = Lässt sich ein Schlüsselcode nicht lesen, genügen auch seine 32 Wörter.
sheet-how-files = Öffnen Sie die Datei ⟦kinsafe.html⟧ in einem Browser, und geben Sie ihr die Dateien der Blätter oder Fotos von gedruckten: Sie sagt, was dann zu tun ist. Oder tippen Sie ⟦kinsafe combine⟧ und die Namen der Dateien, wo es dieses Programm gibt.
sheet-key = Schlüssel
sheet-key-here = nur auf diesem Blatt
sheet-key-again = Noch einmal der Code
sheet-key-again-why = falls ein Fleck darauf kommt
sheet-words = Der Schlüsselcode in Wörtern, zum Tippen
sheet-vault = Tresorcode { $number } von { $of }
sheet-vault-same = auf jedem Blatt gleich · Fassung { $revision }
sheet-codes-two-lead = Dieses Blatt hat 2 Codes,
sheet-codes-two = beide gleich.
sheet-codes-lead = Dieses Blatt hat { $count } Codes:
sheet-codes =
    { $vault ->
        [one] den Schlüsselcode zweimal und 1 Tresorcode.
       *[other] den Schlüsselcode zweimal und { $vault } Tresorcodes.
    }
sheet-codes-not-for = Sie sind nicht für die Kamera-App eines Handys: Suchen Sie nie nach ihnen, laden Sie sie nie hoch.
sheet-vault-page = Tresorcodes, Fassung { $revision }. Diese Codes sind auf jedem Blatt des Satzes gleich.
sheet-elsewhere-lead =
    { $pages ->
        [2] Die Tresorcodes sind auf Seite 2.
       *[other] Die Tresorcodes sind auf den Seiten 2 bis { $pages }.
    }
sheet-elsewhere = Sie sind auf jedem Blatt des Satzes gleich, Fassung { $revision }; ist eine Seite verdorben, genügt die eines anderen Blattes. Lassen Sie die Seiten beisammen.
sheet-block-key = Der Schlüssel, nur auf diesem Blatt:
sheet-block-sealed = Der versiegelte Tresor, auf jedem Blatt gleich, Fassung { $revision }:
sheet-others-lead = Die anderen.
sheet-others = Die anderen Blätter haben { $names }.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = { $count } weitere
sheet-how-address = Öffnen Sie ⟦{ $address }⟧ und zeigen Sie dort jedes Blatt: Die Seite sagt, wie es weitergeht. Sonst tut es die Datei ⟦kinsafe.html⟧, auf einem Stick, beim Eigentümer oder bei jemand anderem mit einem Blatt.
sheet-point = Richten Sie die Kamera Ihres Telefons hierher
sheet-owner-phone = Telefon des Eigentümers
sheet-checked = Geprüft am
