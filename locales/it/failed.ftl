failed-other = { $text }
failed-already-exists = { $name } esiste già
failed-bad-sheets =
    { $bad ->
        [one] { $bad } dei fogli è rovinato o alterato
       *[other] { $bad } dei fogli sono rovinati o alterati
    }, e quelli buoni non bastano: { $have }
failed-have = { $have } fogli su { $threshold } della serie { $set }
failed-have-none = non è stato trovato nessun foglio buono
failed-bad-input =
    { $name } non si può leggere come { $expected ->
        [codes] codici
        [pdf] PDF
        [picture] immagine
        [picture-not-empty] immagine: è vuota
        [pdf-or-picture] PDF o immagine
        [readable] PDF, immagine o testo
       *[text] testo
    }
failed-damaged-file = { $name } è rovinato, o ne manca una parte
failed-record =
    { $record ->
        [head-line] una riga d’inizio di righe della cassaforte è rovinata
        [key-block] un blocco della chiave è rovinato
        [key-code] un codice della chiave è rovinato
        [sealed] una cassaforte sigillata è rovinata
        [vault-code] un codice della cassaforte è rovinato
        [words] una lista di parole è rovinata
       *[code] un codice è rovinato
    }: { $flaw ->
        [character] un carattere è sbagliato o manca
        [empty] non c’è niente dentro
        [few-words] ha meno di 32 parole
        [last-line] manca l’ultima riga
        [length] la lunghezza è sbagliata
        [length-of-name] la lunghezza non corrisponde a quella del nome
        [long-name] il nome è più lungo di quanto possa essere
        [name-not-text] il nome non è testo
        [not-digits] dopo KINSAFE1: c’è qualcosa che non sono cifre
        [not-whole] il testo non è intero
        [number-zero] il numero del foglio è 0
        [other-kind] è un’altra cosa
        [part-number] il numero supera quello delle parti
        [threshold] servirebbero meno di 2 fogli
        [too-many-digits] dopo KINSAFE1: ci sono più cifre di quante ne abbia un codice
        [too-short] ne manca una parte
       *[wrong-words] troppe parole sono sbagliate o mancano
    }
failed-not-intact =
    non tutto è intatto: { $bad } { $bad ->
        [one] cosa è nominata
       *[other] cose sono nominate
    } sopra
failed-io =
    { $name }: { $doing ->
        [creating-folder] non è stato possibile creare la cartella
        [deleting] non è stato possibile cancellare il file
        [locking] non è stato possibile bloccare il file
        [removing] non è stato possibile togliere il file
        [renaming] non è stato possibile rinominare il file
        [saving] non è stato possibile salvare il file
        [writing] non è stato possibile scrivere il file
       *[reading] non è stato possibile leggere il file
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] non è stato possibile leggere la risposta
        [asking-passphrase] non è stato possibile chiedere la frase segreta
        [manual-page] non è stato possibile scrivere il manuale
        [writing-result] non è stato possibile scrivere il risultato
       *[reading-input] non è stato possibile leggere lo standard input
    }: { $why }
failed-why =
    { $why ->
        [already-exists] esiste già
        [disk-full] il disco è pieno
        [ended] finisce troppo presto
        [folder] è una cartella
        [no-folder] non è una cartella
        [no-text] non è testo in UTF-8
        [not-found] non esiste
        [permission] manca il permesso
        [read-only] il disco si può solo leggere
       *[refused] il sistema ha rifiutato
    }
failed-newer-version =
    { $made ->
        [age-file] il file age è stato fatto
        [head-line] una riga d’inizio di righe della cassaforte è stata fatta
        [vault] la cassaforte è stata fatta
       *[sheet] un foglio è stato fatto
    } da una versione più nuova di kinsafe
failed-no-key-code = è stata trovata una cassaforte sigillata, ma di nessun foglio il codice della chiave
failed-kind =
    { $name } è { $kind ->
        [archive] un archivio ({ $format }), che qui non viene aperto
        [document] un documento ({ $format }), che qui non viene letto
        [film] un filmato, che qui non viene letto
        [mail] una mail senza un foglio nel testo
        [old-office] un documento di Office o una mail di Outlook, che qui non viene letto
        [picture] un’immagine di un tipo che qui non viene letto ({ $format })
        [program] un programma, non un foglio
        [slides] una presentazione ({ $format }), che qui non viene letta
        [sound] una registrazione sonora, che qui non viene letta
        [table] una tabella ({ $format }), che qui non viene letta
        [tiff] un’immagine TIFF di un tipo che qui non viene letto
       *[empty] vuoto
    }
failed-keyboard = un codice è stato scritto da un lettore impostato per una tastiera diversa da quella di questo computer
failed-no-file = { $name } non è un file
failed-no-sheets = non è stato trovato nessun codice di un foglio di kinsafe
failed-not-age = { $name } non è un file age
failed-not-one-picture = { $name } non è una sola immagine o una sola pagina, quindi non ci si può disegnare
failed-not-enough =
    { $count } fogli su { $threshold }; { $count ->
        [0] non è stato trovato nessun foglio della serie { $set }
        [one] Lei ha il foglio { $have } della serie { $set }
       *[other] Lei ha i fogli { $have } della serie { $set }
    }
failed-nothing-opens = i fogli della serie { $set } bastano come numero, ma nessuna cassaforte trovata si apre con essi
failed-opens-with-sheets = { $name } si apre con i fogli, non con una frase segreta
failed-password-protected = { $name } è protetto da una password
failed-picture-format = { $name } è un’immagine di un tipo che qui non viene letto ({ $format })
failed-reading-memory = { $name }: per leggerlo serve più memoria di quanta ne serva a una scansione ({ $limit })
failed-reading-time =
    { $name }: leggerlo richiede più tempo di una scansione ({ $seconds } s); { $pages ->
        [0] nessuna pagina è stata letta
        [1] solo la prima pagina è stata letta
       *[other] solo le prime { $pages } pagine sono state lette
    }
failed-set-not-found = nessun foglio della serie { $set } è fra ciò che è stato dato
failed-several-sets = qui c’è qualcosa di { $count } serie, e nulla prova che vadano insieme: { $sets }
failed-more = altre { $count }
failed-too-large = { $name } supera { $limit }
failed-vault-parts-damaged = i fogli bastano, ma un codice della cassaforte della serie { $set } è rovinato o alterato
failed-vault-parts-missing =
    i fogli bastano, ma { $count ->
        [0] non è stato trovato nessun codice della cassaforte
        [one] manca il codice della cassaforte { $missing } di { $of }
       *[other] mancano i codici della cassaforte { $missing } di { $of }
    }
failed-vault-line-wrong = la riga della cassaforte { $number } non torna: un carattere è sbagliato o manca
failed-vault-lines-missing =
    i fogli bastano, ma { $count ->
        [0] manca la riga d’inizio delle righe della cassaforte
        [one] manca la riga della cassaforte { $missing } di { $of }
       *[other] mancano le righe della cassaforte { $missing } di { $of }
    }
failed-run = da { $first } a { $last }
failed-work-factor = { $name } chiede un fattore di lavoro di { $factor }; se ne accetta al massimo { $most }
failed-wrong-passphrase = la frase segreta non apre { $name }
failed-set =
    serie { $set }: { $sheets ->
        [0] nessun foglio buono
        [one] 1 foglio (ne servono { $threshold })
       *[other] { $sheets } fogli (ne servono { $threshold })
    }, { $opens ->
        [yes] si apre una cassaforte
        [no] non si apre nulla
       *[unknown] non provato
    }{ $holders ->
        [none] {""}
       *[some] ; fatta per { $names }
    }
