typing-how =
    Auf jedem Blatt stehen 32 Wörter, in acht Zeilen zu vier. Tippen Sie sie
    Zeile für Zeile, wie sie gedruckt sind. Der erste und der letzte
    Buchstabe eines Wortes genügen. Tippen Sie ? für ein Wort, das Sie nicht
    lesen können. Um eine Zeile noch einmal zu tippen, beginnen Sie mit
    ihrer Nummer. Sie können auch alle Zeilen auf einmal einfügen. Lassen
    Sie sich Zeit: Nichts, was Sie getippt haben, geht verloren.
typing-keys =
    Zum Aufhören tippen Sie stop; um ein Blatt auszulassen, leave. Statt
    einer Zeile können Sie auch den Namen einer Datei tippen: ein Bild eines
    Blattes oder eine .age-Datei.
typing-enough-already = Die gelesenen Blätter genügen. Es werden keine Wörter gebraucht.
typing-vault-needed =
    Wörter allein öffnen den Tresor nicht. Es braucht auch ein Bild
    irgendeines Blattes oder die .age-Datei. Legen Sie es bereit, wenn Sie
    können.
typing-first-sheet = Das erste Blatt:
typing-next-sheet = Das nächste Blatt:
typing-so-far = { $have } von { $threshold } Blättern des Satzes { $set } sind da.
typing-not-four =
    { $count ->
        [0] Zeile { $line } hat vier Wörter.
        [one] Zeile { $line } hat vier Wörter; das war eines.
       *[other] Zeile { $line } hat vier Wörter; das waren { $count }.
    } Bitte tippen Sie die ganze Zeile.
typing-wrong-word = Wort { $place }, „{ $typed }“, steht nicht auf der Liste. Es könnte { $nearest } sein. Bitte tippen Sie die ganze Zeile noch einmal.
typing-taken-for = „{ $typed }“ wird als „{ $word }“ genommen.
typing-unknown-word = Zeile { $line }, Wort { $place }, „{ $typed }“, steht nicht auf der Liste. Es zählt als eines, das sich nicht lesen lässt.
typing-no-such-line = Die Zeilen haben die Nummern 1 bis 8.
typing-needs-number = Bitte beginnen Sie mit der Nummer der Zeile, dann ihre vier Wörter.
typing-doubled-line = Das sind die Wörter der Zeile { $line }, die schon da ist. Sie zählt einmal.
typing-too-many-unreadable = { $count } Wörter lassen sich nicht lesen. Höchstens 8 können errechnet werden.
typing-ignored =
    { $lines ->
        [one] Eine Zeile davon besteht nicht aus Wörtern eines Blattes und wurde ausgelassen.
       *[other] { $lines } Zeilen davon bestehen nicht aus Wörtern eines Blattes und wurden ausgelassen.
    }
typing-lines-wait =
    { $count ->
        [one] In diesem Blatt fehlt Zeile { $missing }.
       *[other] In diesem Blatt fehlen die Zeilen { $missing }.
    } Was für das nächste Blatt eingefügt wurde, bleibt bis dahin liegen.
typing-too-long = Das war zu viel auf einmal. Bitte fügen Sie die Wörter von wenigen Blättern auf einmal ein.
typing-sheet = Das ist Blatt { $number } des Satzes { $set }.
typing-first-word = Das erste Wort jedes Blattes ist „{ $word }“. Bitte sehen Sie Zeile 1 noch einmal an.
typing-no-such-head = Kein Blatt hat diese Wörter in Zeile 2. Bitte sehen Sie sie noch einmal an.
typing-first-lines-again = Dann ist eines der ersten acht Wörter falsch. Bitte tippen Sie die Zeilen 1 und 2 noch einmal.
typing-corrections =
    { $count ->
        [one] Ein Wort passt nicht zu den anderen:
       *[other] { $count } Wörter passen nicht zu den anderen:
    }
typing-correction = Zeile { $line }, Wort { $place }, muss „{ $word }“ heißen, nicht „{ $typed }“
typing-correction-unread = Zeile { $line }, Wort { $place }, das sich nicht lesen ließ, muss „{ $word }“ heißen
typing-type-again = Dann tippen Sie bitte die Zeile, die falsch ist, noch einmal, mit ihrer Nummer davor.
typing-too-many-wrong = zu viele Wörter sind falsch. Bitte vergleichen Sie sie mit dem Papier, und tippen Sie jede Zeile, die anders ist, noch einmal, mit ihrer Nummer davor. Die anderen bleiben
typing-beyond-us = diese Wörter wurden von einer neueren Version von kinsafe gemacht
typing-sheet-in = Blatt { $number } des Satzes { $set } ist da.
typing-sheet-again = Blatt { $number } war schon da. Es zählt einmal.
typing-does-not-open = Blätter sind genug da, aber sie öffnen den Tresor nicht. Vielleicht ist eines falsch getippt: Bitte tippen Sie es noch einmal, oder ein anderes
typing-ask-set = Steht auf Ihrem Papier „Set { $set }“ oder „Satz { $set }“?
typing-ask-other-set = Die anderen Blätter sind vom Satz { $others }. Dieses, vom Satz { $set }, gehört nicht dazu. Trotzdem tippen?
typing-ask-same-sheet = Blatt { $number } ist schon da. Dieses lassen und ein anderes Blatt nehmen?
typing-ask-corrections = Steht es so auf Ihrem Papier, soweit es sich lesen lässt?
typing-ask-swapped = Diese Wörter ergeben einen Sinn, wenn die Zeilen { $line } und { $next } die Plätze tauschen. Stehen sie auf Ihrem Papier umgekehrt?
typing-ask-left-out = Zeile { $line } scheint zu fehlen. Nach den anderen Zeilen muss sie „{ $words }“ heißen. Steht es so auf Ihrem Papier, soweit es sich lesen lässt?
typing-ask-leave =
    { $lines ->
        [one] Eine Zeile dieses Blattes ist da.
       *[other] { $lines } Zeilen dieses Blattes sind da.
    } Sie wegwerfen und ein anderes Blatt beginnen?
typing-ask-stop = Es wurde noch nichts getippt. Aufhören?
typing-ask-stop-lines =
    { $lines ->
        [one] Eine Zeile ist da. Aufhören und sie wegwerfen?
       *[other] { $lines } Zeilen sind da. Aufhören und sie wegwerfen?
    }
typing-ask-stop-sheets =
    { $have } von { $threshold } Blättern sind da{ $lines ->
        [0] {""}
        [one] , und eine Zeile mehr
       *[other] , und { $lines } Zeilen mehr
    }. Aufhören und sie wegwerfen?
typing-ask-stop-vault-lines =
    Die Blätter sind alle da{ $lines ->
        [0] {""}
        [one] , und eine Tresorzeile
       *[other] , und { $lines } Tresorzeilen
    }. Aufhören und sie wegwerfen?
typing-goes-on = Gut. Alles ist noch da.
typing-stopped =
    { $lines ->
        [one] Eine Zeile eines Blattes wurde ausgelassen.
       *[other] { $lines } Zeilen eines Blattes wurden ausgelassen.
    }
typing-offer = Haben Sie noch ein Blatt auf Papier, und möchten Sie seine Wörter tippen?
typing-how-lines =
    Blätter sind genug da. Was noch fehlt, ist der versiegelte Tresor. Am
    einfachsten ist ein Bild irgendeines Blattes, oder die .age-Datei. Haben
    Sie beides nicht, aber Tresorzeilen auf Papier, dann tippen Sie diese:
    zuerst die Kopfzeile, dann die anderen. Tippen Sie ?, um eine Zeile
    aufzuschieben.
typing-name-a-file = Für ein Bild oder eine .age-Datei tippen Sie deren Namen, oder ziehen Sie die Datei in dieses Fenster.
typing-all-vault-lines = Alle Tresorzeilen sind da.
typing-head-again = Die Kopfzeile ist schon da.
typing-line-again = Zeile { $line } ist schon da.
typing-head-wrong = In der Kopfzeile ist etwas falsch. Bitte vergleichen Sie sie mit dem Papier.
typing-line-wrong = In Zeile { $line } ist etwas falsch. Bitte vergleichen Sie sie mit dem Papier.
typing-needs-head = Zuerst wird die Kopfzeile gebraucht. Sie beginnt mit KINSAFE-LINES-1.
typing-lines-newer = eine neuere Version von kinsafe hat diese Tresorzeilen gemacht
typing-no-line = Das ist keine Tresorzeile. Sie hat eine Nummer und dann 46 Buchstaben und Ziffern.
typing-other-vault = Diese Kopfzeile gehört zu einem anderen Tresor desselben Satzes.
typing-vault-of-other-set = Diese Kopfzeile ist vom Satz { $other }. Die Blätter sind vom Satz { $set }.
