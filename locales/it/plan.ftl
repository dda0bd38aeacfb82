plan-title = Che cosa fare ora
plan-title-of = Che cosa fare ora: { $title }
plan-made = Fatto il { $day }. Tenga tutto ciò che c’è qui lontano dagli estranei.
plan-before = Prima di cominciare
plan-before-keep = Lasci come sono il contratto del telefono, la SIM e la casella e-mail: lì arrivano codici e link. Non cambi ancora nulla.
plan-before-need = Un codice vale quasi sempre solo per il secondo passo di un accesso. Forse Le servirà anche ciò che segue, e le password.
plan-thing =
    { $thing ->
        [phone-pin] PIN del telefono
        [main-password] La password principale
       *[papers] Dove sono le carte
    }
plan-not-said = nessuno l’ha detto
plan-hidden = è conservato
plan-first = Cominci qui: { $names } si recuperano poi tramite questo.
plan-behind = Dopo { $names }, tramite cui si recupera.
plan-loop = Questo account e { $names } si aspettano a vicenda. Cominci qui, con ciò che è conservato per esso.
plan-sign-in = Acceda a { $address }
plan-login = Nome per accedere: { $login }
plan-password = Dov’è la password: { $place }
plan-password-unknown = Serve anche la password, e nessuno ha detto dov’è. Cerchi fra le carte e in un gestore di password; oppure scelga, dove si accede, che la password è dimenticata, e ne arriva una nuova per e-mail.
plan-step = In inglese: { $step }
plan-step-general = Quando chiede un secondo passo, scelga un altro modo, poi un codice di recupero o di backup.
plan-fails = Se non funziona: { $address }
plan-died = Se il proprietario è morto, chieda qui: { $address }
plan-note = Nota
plan-kind =
    { $kind ->
        [codes] Codici di recupero
        [key] Chiave di recupero
        [phrase] Frase di recupero
        [seed] Segreto di un autenticatore
        [text] Nota
       *[unknown] Qualcosa di una versione più nuova
    }
plan-labelled = { $kind }: { $label }
plan-codes-left = Ne restano { $left } di { $of }. Ognuno vale una volta: lo spunti.
plan-used = usato
plan-seed = Lo aggiunga a un’app di autenticazione sul telefono che si userà da ora; poi mostra i codici.
plan-afterwards = Dopo
plan-owner-there = Se il proprietario c’è: faccia codici nuovi dappertutto, prepari il telefono nuovo e faccia fogli nuovi.
plan-owner-ill = Se è malato: faccia solo ciò che non può aspettare, e annoti che cosa ha fatto.
plan-owner-died = Se è morto: prima la banca, poi le richieste con il certificato. Salvi le foto prima che si chiuda qualcosa, e chiuda la casella per ultima. Chi cura l’eredità chiede prima se può accedere.
plan-clean-up = Spunti i codici usati. Cancelli le immagini dei fogli da telefoni, chat e cestino; poi distrugga questo piano.
plan-lacks = Che cosa manca
plan-lacks-all = { $account }: non è conservato nulla con cui entrare
plan-lacks-password = { $account }: nessuno ha detto dov’è la password
plan-lacks-thing =
    { $thing ->
        [phone-pin] nessuno ha detto il PIN del telefono
        [main-password] nessuno ha detto chi conosce la password principale
       *[papers] nessuno ha detto dove sono le carte
    }
