found-at = { $place }: { $what }
found-file = { $file }
found-page = { $file } Seite { $page }
found-line = { $file } Zeile { $line }
found-page-line = { $file } Seite { $page } Zeile { $line }
found-altered = Blatt { $number } des Satzes { $set } wurde nachträglich verändert (Name, Datum oder Zahl der Blätter); sein Anteil stimmt und wurde verwendet
found-conflict = dieses Blatt { $number } des Satzes { $set } widerspricht dem Blatt { $number } in { $other }
found-duplicate = Blatt { $number } des Satzes { $set } noch einmal, wie in { $first }; einmal gezählt
found-foreign = Blatt { $number } ist aus einem anderen Satz, { $set }, nicht aus Satz { $opened }; weggelassen
found-older = enthält die ältere Fassung { $revision } des Tresors; eine neuere wurde verwendet
found-newer-left = enthält die neuere Fassung { $revision } des Tresors; die gedruckte wurde geöffnet
found-newer =
    { $made ->
        [age-file] die age-Datei
        [head-line] eine Kopfzeile von Tresorzeilen
        [vault] der Tresor
       *[sheet] ein Blatt
    } wurde von einer neueren Version von kinsafe gemacht oder nicht ganz gelesen
found-not-opened = diese age-Datei öffnet sich nicht mit diesen Blättern
found-not-tried = diese age-Datei hat einen Arbeitsfaktor von { $factor }, und kein versiegelter Tresor eines Satzes hat mehr als { $most }: sie steht unter einer Passphrase und wurde nicht versucht
found-part-altered = Tresorcode { $number } des Satzes { $set } ist beschädigt oder verändert; weggelassen
found-some-part-altered = einer der Tresorcodes des Satzes { $set } ist beschädigt oder verändert
found-same-id = dieses Blatt und das in { $other } haben dieselbe Satzkennung { $set } und sind aus verschiedenen Sätzen: eines davon wurde gemacht, um zu täuschen
found-share-wrong = der Anteil von Blatt { $number } des Satzes { $set } passt nicht zu den anderen Blättern; weggelassen
found-signature-wrong = das ist nicht das Blatt { $number } des Satzes { $set }, das es zu sein angibt: beschädigt, verändert oder gefälscht; weggelassen
found-too-many = zu viele Codes; der Rest wurde nicht angesehen
found-corrected = berichtigte Wörter: { $words }
found-corrected-word = Zeile { $line } Wort { $place } heißt „{ $word }“
found-lost =
    { $count ->
        [one] { $kind ->
            [key] ein Schlüsselcode
           *[vault] ein Tresorcode
        } ist
       *[other] { $count } { $kind ->
            [key] Schlüsselcodes
           *[vault] Tresorcodes
        } sind
    } { $cause ->
        [blank] nicht da: die Seite ist leer
        [blurred] da, aber zu unscharf; gehen Sie näher heran, bei gutem Licht, und halten Sie still
        [covered] da, aber zum Teil verdeckt oder in hartem Schatten; machen Sie das Bild ohne beides
        [cut-off] nur zum Teil im Bild; nehmen Sie das ganze Blatt auf
        [glare] da, aber vom Licht überstrahlt; machen Sie das Bild ohne Blitz, nicht in der Sonne
        [too-dark] da, aber zu dunkel; machen Sie das Bild bei gutem Licht
        [too-far] da, aber zu klein; gehen Sie näher heran, oder scannen Sie mit 300 dpi
        [too-pale] da, aber zu blass; machen Sie das Bild bei gutem, gleichmäßigem Licht
       *[unclear] da, aber nicht zu lesen; gehen Sie näher heran, das Blatt flach, bei gutem Licht
    }
