reading-sheets =
    { $count ->
        [one] Blatt { $numbers } des Satzes { $set }
       *[other] Blätter { $numbers } des Satzes { $set }
    }
reading-vault-codes =
    { $count ->
        [one] 1 Tresorcode
       *[other] { $count } Tresorcodes
    }
reading-vault-lines =
    { $count ->
        [one] 1 Tresorzeile
       *[other] { $count } Tresorzeilen
    }
reading-sealed-vault = ein versiegelter Tresor
reading-bad =
    { $count ->
        [one] 1 Code, der nicht zu gebrauchen ist
       *[other] { $count } Codes, die nicht zu gebrauchen sind
    }
reading-again = nichts, was nicht schon da war
reading-others =
    { $count ->
        [one] 1 QR-Code von etwas anderem
       *[other] { $count } QR-Codes von etwas anderem
    }
reading-blank =
    { $count ->
        [one] eine leere Seite
       *[other] leere Seiten
    }
reading-nothing = kein Code von kinsafe gefunden
reading-sheet = Blatt { $number } des Satzes { $set }
reading-sheet-of = Blatt von { $holder }, Nummer { $number } des Satzes { $set }
reading-no-code = { $name }: kein Code gefunden; { $why }
reading-too-dark = das Bild ist zu dunkel; machen Sie es bei gutem Licht
reading-blurred = das Bild ist verwackelt oder unscharf; halten Sie still, bei gutem Licht
reading-not-sharp = falls ein Blatt auf dem Bild ist, ist es nicht scharf genug: Legen Sie die Kamera auf, das ganze Blatt bei gutem Licht
reading-page-problem = Seite { $page }: { $error }
reading-need-first-sheet = Es wurde noch kein Blatt gelesen.
reading-need-good-sheet = Es wurde noch kein Blatt gelesen, das zu gebrauchen ist.
reading-need-key-code = Der verschlossene Tresor ist da. Jetzt werden die Blätter selbst gebraucht.
reading-need-sheets =
    { $more ->
        [one] Es fehlt noch ein Blatt des Satzes { $set }.
       *[other] Es fehlen noch { $more } Blätter des Satzes { $set }.
    }
reading-need-vault = Die Blätter genügen. Es fehlen noch ihre großen Codes, die auf jedem Blatt gleich sind.
reading-need-vault-codes =
    { $count ->
        [one] Die Blätter genügen. Von den { $of } großen Codes fehlt noch Nummer { $missing }.
       *[other] Die Blätter genügen. Von den { $of } großen Codes fehlen noch die Nummern { $missing }.
    }
reading-need-good-vault-code = Die Blätter genügen. Einer der großen Codes ist beschädigt oder wurde verändert.
reading-need-head-line = Die Blätter genügen. Es fehlt noch die erste der Tresorzeilen, die Kopfzeile.
reading-need-vault-lines =
    { $count ->
        [one] Die Blätter genügen. Eine der { $of } Tresorzeilen fehlt noch.
       *[other] Die Blätter genügen. { $count } der { $of } Tresorzeilen fehlen noch.
    }
reading-need-choice = Hier sind Blätter mehrerer Sätze, und nichts beweist, dass sie zusammengehören.
reading-need-nothing = Die Blätter des Satzes { $set } öffnen den Tresor.
reading-advice-picture = Ein Bild des ganzen Blattes genügt: scharf, bei gutem Licht und so groß wie das Bild.
reading-advice-choice = Einen davon könnte jemand anderes dazugelegt haben. Fragen Sie die anderen, unter einer Nummer, die Sie schon hatten, welche Kennung oben auf ihren Blättern steht. Ist einer davon ein neuerer Satz, sammeln Sie mehr von dessen Blättern.
reading-advice-others = Fragen Sie die anderen, die ein Blatt dieses Satzes haben.
reading-advice-again = Machen Sie die Bilder der Blätter, die nicht zu gebrauchen waren, noch einmal, flach und bei gutem Licht, oder holen Sie ein weiteres Blatt von jemand anderem.
reading-advice-vault-codes = Die großen Codes sind auf jedem Blatt des Satzes gleich: Ein lesbares Exemplar von jedem genügt, von welchem Blatt auch immer. Die .age-Datei des Satzes genügt ebenso.
reading-advice-vault-lines = Die fehlenden Zeilen lassen sich tippen. Die großen Codes irgendeines Blattes des Satzes genügen auch, und ebenso seine .age-Datei.
reading-findings-left =
    { $count ->
        [one] davon gibt es noch einen
       *[other] davon gibt es noch { $count }
    }
