found-at = { $place }: { $what }
found-file = { $file }
found-page = { $file } pagina { $page }
found-line = { $file } riga { $line }
found-page-line = { $file } pagina { $page } riga { $line }
found-altered = il foglio { $number } della serie { $set } è stato alterato dopo essere stato fatto (nome, data o numero di fogli); la sua parte è giusta ed è stata usata
found-conflict = questo foglio { $number } della serie { $set } contraddice il foglio { $number } in { $other }
found-duplicate = il foglio { $number } della serie { $set } ancora una volta, come in { $first }; conta una volta
found-foreign = il foglio { $number } è di un’altra serie, { $set }, non della serie { $opened }; lasciato da parte
found-older = contiene la revisione più vecchia { $revision } della cassaforte; ne è stata usata una più nuova
found-newer-left = contiene la revisione più nuova { $revision } della cassaforte; è stata aperta quella stampata
found-newer =
    { $made ->
        [age-file] il file age è stato fatto
        [head-line] una riga d’inizio di righe della cassaforte è stata fatta
        [vault] la cassaforte è stata fatta
       *[sheet] un foglio è stato fatto
    } da una versione più nuova di kinsafe, o non è stato letto tutto
found-not-opened = questo file age non si apre con questi fogli
found-not-tried = questo file age ha un fattore di lavoro di { $factor }, e nessuna cassaforte sigillata di una serie ne ha più di { $most }: è sotto una frase segreta e non è stato provato
found-part-altered = il codice della cassaforte { $number } della serie { $set } è rovinato o alterato; lasciato da parte
found-some-part-altered = uno dei codici della cassaforte della serie { $set } è rovinato o alterato
found-same-id = questo foglio e quello in { $other } hanno lo stesso identificativo di serie { $set } e sono di serie diverse: uno dei due è stato fatto per ingannare
found-share-wrong = la parte del foglio { $number } della serie { $set } non va con gli altri fogli; lasciata da parte
found-signature-wrong = questo non è il foglio { $number } della serie { $set } che dice di essere: rovinato, alterato o falso; lasciato da parte
found-too-many = troppi codici; il resto non è stato guardato
found-corrected = parole corrette: { $words }
found-corrected-word = riga { $line } parola { $place } è «{ $word }»
found-lost =
    { $count ->
        [one] { $kind ->
            [key] un codice della chiave
           *[vault] un codice della cassaforte
        }
       *[other] { $count } { $kind ->
            [key] codici della chiave
           *[vault] codici della cassaforte
        }
    }: { $cause ->
        [blank] non c’è, la pagina è vuota
        [blurred] si vede, ma troppo sfocato; faccia la foto più da vicino, con buona luce, tenendo ferma la mano
        [covered] si vede, ma in parte coperto o in un’ombra dura; faccia la foto senza né l’uno né l’altra
        [cut-off] solo in parte nell’immagine; prenda il foglio intero
        [glare] si vede, ma cancellato dalla luce; faccia la foto senza flash, non al sole
        [too-dark] si vede, ma troppo scuro; faccia la foto con buona luce
        [too-far] si vede, ma troppo piccolo; faccia la foto più da vicino, o scansioni a 300 dpi
        [too-pale] si vede, ma troppo pallido; faccia la foto con luce buona e uniforme
       *[unclear] si vede, ma non si è potuto leggere; faccia la foto più da vicino, in piano, con buona luce
    }
