reading-sheets =
    { $count ->
        [one] foglio { $numbers } della serie { $set }
       *[other] fogli { $numbers } della serie { $set }
    }
reading-vault-codes =
    { $count ->
        [one] 1 codice della cassaforte
       *[other] { $count } codici della cassaforte
    }
reading-vault-lines =
    { $count ->
        [one] 1 riga della cassaforte
       *[other] { $count } righe della cassaforte
    }
reading-sealed-vault = una cassaforte sigillata
reading-bad =
    { $count ->
        [one] 1 codice che non si può usare
       *[other] { $count } codici che non si possono usare
    }
reading-again = nulla che non ci fosse già
reading-others =
    { $count ->
        [one] 1 codice QR di altro
       *[other] { $count } codici QR di altro
    }
reading-blank =
    { $count ->
        [one] una pagina vuota
       *[other] pagine vuote
    }
reading-nothing = nessun codice di kinsafe trovato
reading-sheet = foglio { $number } della serie { $set }
reading-sheet-of = foglio di { $holder }, numero { $number } della serie { $set }
reading-no-code = { $name }: nessun codice trovato; { $why }
reading-too-dark = l’immagine è troppo scura; la faccia con buona luce
reading-blurred = l’immagine è mossa o sfocata; stia fermo, con buona luce
reading-not-sharp = se nell’immagine c’è un foglio, non è abbastanza nitido: appoggi la fotocamera, con il foglio intero e buona luce
reading-page-problem = pagina { $page }: { $error }
reading-need-first-sheet = Non è stato ancora letto nessun foglio.
reading-need-good-sheet = Non è stato ancora letto nessun foglio che si possa usare.
reading-need-key-code = La cassaforte chiusa è qui. Ora servono i fogli stessi.
reading-need-sheets =
    { $more ->
        [one] Manca ancora un foglio della serie { $set }.
       *[other] Mancano ancora { $more } fogli della serie { $set }.
    }
reading-need-vault = I fogli bastano. Servono anche i loro codici grandi, uguali su ogni foglio.
reading-need-vault-codes =
    { $count ->
        [one] I fogli bastano. Dei { $of } codici grandi manca ancora il numero { $missing }.
       *[other] I fogli bastano. Dei { $of } codici grandi mancano ancora i numeri { $missing }.
    }
reading-need-good-vault-code = I fogli bastano. Uno dei codici grandi è danneggiato o è stato alterato.
reading-need-head-line = I fogli bastano. Manca ancora la prima delle righe della cassaforte, la riga d’inizio.
reading-need-vault-lines =
    { $count ->
        [one] I fogli bastano. Manca ancora una delle { $of } righe della cassaforte.
       *[other] I fogli bastano. Mancano ancora { $count } delle { $of } righe della cassaforte.
    }
reading-need-choice = Qui ci sono fogli di più serie, e nulla prova che vadano insieme.
reading-need-nothing = I fogli della serie { $set } aprono la cassaforte.
reading-advice-picture = Basta un’immagine del foglio intero: nitida, con buona luce, e che riempia l’inquadratura.
reading-advice-choice = Uno di loro può averlo messo lì qualcun altro. Chieda agli altri, a un numero che aveva già, quale serie è stampata in testa ai loro fogli. Se una è più nuova, raccolga altri dei suoi fogli.
reading-advice-others = Chieda alle altre persone che hanno un foglio di questa serie.
reading-advice-again = Rifaccia le immagini dei fogli che non si potevano usare, piatti e con buona luce, o si procuri un altro foglio da un’altra persona.
reading-advice-vault-codes = I codici grandi sono uguali su ogni foglio della serie: basta una copia leggibile di ognuno, da qualsiasi foglio. Va bene anche il file .age della serie.
reading-advice-vault-lines = Le righe che mancano si possono scrivere. Vanno bene anche i codici grandi di un foglio qualsiasi della serie, e il suo file .age.
reading-findings-left =
    { $count ->
        [one] ce n’è un altro di questi
       *[other] ce ne sono altri { $count } di questi
    }
