typing-how =
    Ogni foglio ha 32 parole, in otto righe di quattro. Le scriva riga per
    riga, come sono stampate. Bastano la prima e l’ultima lettera di una
    parola. Scriva ? per una parola che non riesce a leggere. Per riscrivere
    una riga, cominci con il suo numero. Può anche incollare tutte le righe
    insieme. Faccia con calma: nulla di ciò che ha scritto va perduto.
typing-keys =
    Per smettere, scriva stop; per lasciare fuori un foglio, leave. Invece
    di una riga può scrivere anche il nome di un file: un’immagine di un
    foglio, o un file .age.
typing-enough-already = I fogli letti bastano. Non servono parole.
typing-vault-needed =
    Le parole da sole non aprono la cassaforte. Serve anche un’immagine di
    un foglio qualsiasi, o il file .age. Lo tenga pronto, se può.
typing-first-sheet = Il primo foglio:
typing-next-sheet = Il prossimo foglio:
typing-so-far = Ci sono { $have } di { $threshold } fogli della serie { $set }.
typing-not-four =
    { $count ->
        [0] La riga { $line } ha quattro parole.
        [one] La riga { $line } ha quattro parole; questa era una.
       *[other] La riga { $line } ha quattro parole; queste erano { $count }.
    } Per favore scriva la riga intera.
typing-wrong-word = La parola { $place }, «{ $typed }», non è nell’elenco. Può essere { $nearest }. Per favore riscriva la riga intera.
typing-taken-for = «{ $typed }» è preso per «{ $word }».
typing-unknown-word = Riga { $line }, parola { $place }, «{ $typed }», non è nell’elenco. Conta come una che non si legge.
typing-no-such-line = Le righe hanno i numeri da 1 a 8.
typing-needs-number = Per favore cominci con il numero della riga, poi le sue quattro parole.
typing-doubled-line = Sono le parole della riga { $line }, che c’è già. Conta una volta.
typing-too-many-unreadable = { $count } parole non si leggono. Al massimo 8 si possono calcolare.
typing-ignored =
    { $lines ->
        [one] Una riga di ciò non è fatta di parole di un foglio ed è stata lasciata fuori.
       *[other] { $lines } righe di ciò non sono fatte di parole di un foglio e sono state lasciate fuori.
    }
typing-lines-wait =
    { $count ->
        [one] In questo foglio manca la riga { $missing }.
       *[other] In questo foglio mancano le righe { $missing }.
    } Ciò che è stato incollato per il prossimo foglio resta fino ad allora.
typing-too-long = Era troppo in una volta. Per favore incolli le parole di pochi fogli alla volta.
typing-sheet = Questo è il foglio { $number } della serie { $set }.
typing-first-word = La prima parola di ogni foglio è «{ $word }». Per favore guardi ancora la riga 1.
typing-no-such-head = Nessun foglio ha queste parole nella riga 2. Per favore la guardi ancora.
typing-first-lines-again = Allora una delle prime otto parole è sbagliata. Per favore riscriva le righe 1 e 2.
typing-corrections =
    { $count ->
        [one] Una parola non va con le altre:
       *[other] { $count } parole non vanno con le altre:
    }
typing-correction = riga { $line }, parola { $place }, deve essere «{ $word }», non «{ $typed }»
typing-correction-unread = riga { $line }, parola { $place }, che non si leggeva, deve essere «{ $word }»
typing-type-again = Allora per favore riscriva la riga sbagliata, con il suo numero davanti.
typing-too-many-wrong = troppe parole sono sbagliate. Le confronti con la carta, e riscriva ogni riga diversa, con il suo numero davanti. Le altre restano
typing-beyond-us = queste parole sono state fatte da una versione più nuova di kinsafe
typing-sheet-in = Il foglio { $number } della serie { $set } è inserito.
typing-sheet-again = Il foglio { $number } c’era già. Conta una volta.
typing-does-not-open = i fogli bastano, ma non aprono la cassaforte. Forse uno è scritto male: lo riscriva, per favore, o un altro
typing-ask-set = Sulla Sua carta c’è «Set { $set }» o «Serie { $set }»?
typing-ask-other-set = Gli altri fogli sono della serie { $others }. Questo, della serie { $set }, non va con loro. Scriverlo lo stesso?
typing-ask-same-sheet = Il foglio { $number } c’è già. Lasciarlo, e prendere un altro foglio?
typing-ask-corrections = La Sua carta dice così, per quanto si legge?
typing-ask-swapped = Queste parole hanno senso se le righe { $line } e { $next } si scambiano. Sulla Sua carta stanno al contrario?
typing-ask-left-out = Sembra che manchi la riga { $line }. Dalle altre righe deve essere «{ $words }». La Sua carta dice così, per quanto si legge?
typing-ask-leave =
    { $lines ->
        [one] Una riga di questo foglio è inserita.
       *[other] { $lines } righe di questo foglio sono inserite.
    } Buttarle via, e cominciare un altro foglio?
typing-ask-stop = Non è stato scritto ancora nulla. Smettere?
typing-ask-stop-lines =
    { $lines ->
        [one] Una riga è inserita. Smettere e buttarla via?
       *[other] { $lines } righe sono inserite. Smettere e buttarle via?
    }
typing-ask-stop-sheets =
    Ci sono { $have } di { $threshold } fogli{ $lines ->
        [0] {""}
        [one] , e una riga in più
       *[other] , e { $lines } righe in più
    }. Smettere e buttarli via?
typing-ask-stop-vault-lines =
    I fogli ci sono tutti{ $lines ->
        [0] {""}
        [one] , e una riga della cassaforte
       *[other] , e { $lines } righe della cassaforte
    }. Smettere e buttarli via?
typing-goes-on = Bene. C’è ancora tutto.
typing-stopped =
    { $lines ->
        [one] Una riga di un foglio è stata lasciata fuori.
       *[other] { $lines } righe di un foglio sono state lasciate fuori.
    }
typing-offer = Ha un altro foglio su carta, e vuole scriverne le parole?
typing-how-lines =
    I fogli bastano. Ciò che manca ancora è la cassaforte sigillata. La cosa
    più facile è un’immagine di un foglio qualsiasi, o il file .age. Se non
    ha né l’una né l’altro, ma delle righe della cassaforte su carta, scriva
    quelle: prima la riga d’inizio, poi le altre. Scriva ? per rimandare una
    riga.
typing-name-a-file = Per un’immagine o un file .age, ne scriva il nome, o lo trascini in questa finestra.
typing-all-vault-lines = Ci sono tutte le righe della cassaforte.
typing-head-again = La riga d’inizio c’è già.
typing-line-again = La riga { $line } c’è già.
typing-head-wrong = Nella riga d’inizio c’è qualcosa di sbagliato. Per favore la confronti con la carta.
typing-line-wrong = Nella riga { $line } c’è qualcosa di sbagliato. Per favore la confronti con la carta.
typing-needs-head = Prima serve la riga d’inizio. Comincia con KINSAFE-LINES-1.
typing-lines-newer = una versione più nuova di kinsafe ha fatto queste righe della cassaforte
typing-no-line = Non è una riga della cassaforte. Ha un numero, e poi 46 lettere e cifre.
typing-other-vault = Questa riga d’inizio è di un’altra cassaforte della stessa serie.
typing-vault-of-other-set = Questa riga d’inizio è della serie { $other }. I fogli sono della serie { $set }.
