opened-clock = l’orologio di questo computer segna il { $today }, ma la cassaforte è stata cambiata il { $last }: finché l’orologio non è regolato, non si fidi di età, giorni e codici monouso
opened-codes =
    { $left ->
        [0] Sono tutti usati. Ne faccia di nuovi presso il fornitore.
        [one] L’ultimo: vale una volta. Ne faccia di nuovi appena è entrato.
       *[other] Ognuno vale una volta. Provi il primo che non è barrato.
    }
opened-key = Si può usare più volte; la conservi dopo l’uso.
opened-phrase = Inserisca le parole in quest’ordine.
opened-seed = La aggiunga a un’app di autenticazione; poi mostra i codici.
opened-since =
    Da quando i fogli{ $set ->
        [own] {""}
       *[other] {" "}della serie { $set }
    } sono stati stampati, alla revisione { $revision }: account cambiati: { $changed }, nuovi: { $new }, tolti: { $gone }.
opened-text = Una nota.
opened-unknown = Qualcosa di una versione più nuova: prenda il kinsafe più recente per vederlo.
