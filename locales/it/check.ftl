check-sheet = Foglio { $number } della serie { $set }, { $who }.
check-made-for = fatto per { $holder } il { $day }
check-without-name = fatto senza nome il { $day }
check-typed = scritto dalle sue parole, che non portano nome
check-good = Codice della chiave: intatto. Firma: buona. { $vault }
check-words = Le parole vanno insieme. Solo un codice della chiave ha una firma da controllare.
check-vault-whole = Codici della cassaforte: completi.
check-vault-sealed = Cassaforte sigillata: presente.
check-vault-none = Codici della cassaforte: non trovati.
check-vault-missing =
    { $count ->
        [one] Codice della cassaforte { $missing } di { $of }: non trovato.
       *[other] Codici della cassaforte { $missing } di { $of }: non trovati.
    }
check-vault-damaged = Codici della cassaforte: danneggiati.
check-opens = { $threshold } fogli qualsiasi di questa serie aprono la cassaforte; questo da solo non apre nulla.
