program-error = Fehler
program-warning = Warnung
program-note = Hinweis
program-hint = Rat
program-yes-no = Bitte tippen Sie y für ja oder n für nein.
program-one-number = Bitte tippen Sie eine Zahl von 1 bis { $most }.
program-one-line = Hier wird eine einzige Zeile gebraucht. Von dem, was eingefügt wurde, wurde nichts genommen.
program-input = Standardeingabe
program-reading = Lese { $at } von { $of }: { $name }
program-reading-page = Lese { $place } von { $pages }
program-gave = { $name }: { $gave }
program-folders = Ordner in { $name } werden nicht geöffnet; nennen Sie auch diese
program-blanks = { $name } wird gelesen; ein Name mit Leerzeichen braucht Anführungszeichen
program-left-out = in { $folder } nicht angesehen: { $files }; eine Datei, die selbst genannt wird, wird angesehen
program-others =
    { $count ->
        [one] 1 andere
       *[other] { $count } andere
    }
program-paste = Tippen Sie die Codes oder die 32 Wörter jedes Blattes, oder fügen Sie sie ein, ein Blatt nach dem anderen. Am Ende Enter, dann Ctrl-D (unter Windows Ctrl-Z und Enter).
program-no-file = Es wurde keine Datei genannt: PDF, Scans, Fotos, Textblätter und versiegelte Tresore (.age) werden auch gelesen.
program-line = Zeile { $number }:
program-any-line = Zeile (ihre Nummer zuerst):
program-head-line = Kopfzeile:
program-vault-line = Zeile { $number } von { $of }:
program-choice = Hier sind Blätter mehrerer Sätze, und nichts beweist, dass sie zusammengehören. Einen davon könnte jemand anderes dazugelegt haben. Fragen Sie die anderen, unter einer Nummer, die Sie schon hatten, welche Kennung oben auf ihren Blättern steht. Ist einer davon ein neuerer Satz, sammeln Sie mehr von dessen Blättern.
program-choose = Welche Kennung steht auf dem Papier, dem Sie trauen? Ihre Nummer, oder Enter zum Aufhören:
program-more-sets = Und { $count } weitere Sätze.
program-set-progress = Satz { $set }: { $have } von { $threshold } Blättern, Nummer { $numbers }.
program-opened =
    { $count ->
        [one] Geöffnet mit Blatt { $sheets } des Satzes { $set }: { $title }, Fassung { $revision }, { $accounts }.
       *[other] Geöffnet mit den Blättern { $sheets } des Satzes { $set }: { $title }, Fassung { $revision }, { $accounts }.
    }
program-untitled = ein Tresor
program-accounts =
    { $count ->
        [one] 1 Konto
       *[other] { $count } Konten
    }
program-changed = Zuletzt geändert am { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] heute
        [days]
            { $count ->
                [one] vor 1 Tag
               *[other] vor { $count } Tagen
            }
        [months]
            { $count ->
                [one] vor 1 Monat
               *[other] vor { $count } Monaten
            }
       *[years]
            { $count ->
                [one] vor 1 Jahr
               *[other] vor { $count } Jahren
            }
    }
program-surprise = Falls Sie das überrascht: ⟦--printed⟧ öffnet, was auf den Blättern gedruckt ist.
program-hidden = Die Codes sind verborgen. ⟦--show⟧ zeigt sie; ⟦--out FILE⟧ speichert den Tresor.
program-saved = Gespeichert als { $name }. Es ist ein Arbeitstresor: ⟦kinsafe restore⟧ nimmt ihn, oder nennen Sie ihn mit ⟦--vault⟧. ⟦age -d⟧ öffnet ihn auch.
program-saved-plain = Gespeichert als { $name }. Die Datei ist nicht verschlüsselt: Wer sie liest, hat die Codes und die Schlüssel des Satzes.
program-through = wiederherzustellen über { $names }
program-account-note = Notiz
program-nothing = noch nichts
program-kind =
    { $kind ->
        [codes] Wiederherstellungscodes
        [key] Wiederherstellungsschlüssel
        [phrase] Wiederherstellungswörter
        [seed] Geheimnis eines Authenticators
        [text] Notiz
       *[unknown] etwas aus einer neueren Version
    }
program-kind-left = { $kind }, { $left } von { $of } übrig
program-kind-issued = { $kind }, ausgestellt am { $day }
program-kind-issued-about = { $kind }, ausgestellt um den { $day }
program-code-used = benutzt am { $day }
program-proof = Nachweiscode für den { $day }:
program-read-out =
    { $count ->
        [one] Lesen Sie ihn dem Eigentümer am Telefon vor. Ein Nachweiscode verrät nichts von dem Blatt.
       *[other] Lesen Sie sie dem Eigentümer am Telefon vor. Ein Nachweiscode verrät nichts von dem Blatt.
    }
program-never-send = Schicken Sie niemandem ein Foto eines Blattes, auch dem Eigentümer nicht.
program-annotated = Gespeichert als { $name }: grün ist, was gelesen wurde, rot, was gesehen und nicht gelesen wurde.
program-saved-plan = Gespeichert als { $name }: was jetzt zu tun ist, mit den Codes. Ein Doppelklick öffnet die Datei im Browser. Löschen Sie sie, wenn Sie fertig sind.
program-seconds-left = noch { $seconds } Sekunden
