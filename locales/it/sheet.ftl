sheet-kind = Foglio di recupero
sheet-number = Foglio { $number }
sheet-number-of = Foglio { $number } di { $of }
sheet-page = Pagina { $number } di { $of }
sheet-for = Per
sheet-set = Serie
sheet-made = Fatto il
sheet-opens-with = Si apre con
sheet-both = entrambi i fogli
sheet-all = tutti i { $n } fogli
sheet-any = { $k } fogli
sheet-any-of = { $k } dei { $n } fogli, quali che siano
sheet-what-lead = Che cos’è.
sheet-what = Uno dei { $n } fogli che insieme custodiscono i codici di recupero degli account di { $title }: ciò che permette di rientrare negli account quando un telefono o una password non c’è più. Servono { $enough } per aprire i codici.
sheet-what-someone = Uno dei { $n } fogli che insieme custodiscono i codici di recupero degli account di qualcuno: ciò che gli permette di rientrare negli account quando un telefono o una password non c’è più. Servono { $enough } per aprire i codici.
sheet-alone-lead = Da solo non apre nulla.
sheet-alone = Questo foglio da solo non apre nulla e non dice nulla, né a Lei né a chi lo trova.
sheet-keep-lead = Dove conservarlo.
sheet-keep = Piatto e asciutto, con il passaporto o altre carte che non butterebbe via. Dica a una persona di cui si fida dov’è. Fino al giorno in cui lo aprirete insieme, non ne faccia immagini né copie, e non lo mandi a nessuno.
sheet-asked-lead = Se qualcuno Glielo chiede,
sheet-asked = parli prima con il proprietario, la persona che Glielo ha dato: di persona, o a un numero che aveva già, anche se la richiesta sembra venire da lui. Se non si può più chiedergli, parli prima con un’altra persona che ha un foglio, e agite insieme.
sheet-lost-lead = Se va perso,
sheet-lost = o se un estraneo può averlo visto, lo dica presto al proprietario. Per questo non si apre nulla, e si possono fare nuovi fogli.
sheet-how = Come aprire i codici
sheet-how-gather = Chiami gli altri, e mettete insieme { $enough }.
sheet-how-page = Apra il file ⟦kinsafe.html⟧ in un browser e gli mostri ogni foglio: dice poi che cosa fare. È su una chiavetta, con le carte del proprietario o da un’altra persona con un foglio.
sheet-how-words = Se un codice della chiave non si legge, vanno bene anche le sue 32 parole.
sheet-how-files = Apra il file ⟦kinsafe.html⟧ in un browser, e gli dia i file dei fogli o foto di quelli stampati: dice poi che cosa fare. Oppure scriva ⟦kinsafe combine⟧ e i nomi dei file, dove c’è quel programma.
sheet-key = Codice della chiave
sheet-key-here = solo su questo foglio
sheet-key-again = Di nuovo la chiave
sheet-key-again-why = in caso di macchia
sheet-words = Il codice della chiave in parole, da scrivere
sheet-vault = Codice della cassaforte { $number } di { $of }
sheet-vault-same = uguale su ogni foglio · revisione { $revision }
sheet-codes-two-lead = Questo foglio ha 2 codici,
sheet-codes-two = entrambi uguali.
sheet-codes-lead = Questo foglio ha { $count } codici:
sheet-codes =
    { $vault ->
        [one] il codice della chiave due volte, e 1 codice della cassaforte.
       *[other] il codice della chiave due volte, e { $vault } codici della cassaforte.
    }
sheet-codes-not-for = Non sono per la fotocamera di un telefono: non li cerchi mai in internet, non li carichi mai da nessuna parte.
sheet-vault-page = Codici della cassaforte, revisione { $revision }. Questi codici sono uguali su ogni foglio della serie.
sheet-elsewhere-lead =
    { $pages ->
        [2] I codici della cassaforte sono a pagina 2.
       *[other] I codici della cassaforte sono alle pagine da 2 a { $pages }.
    }
sheet-elsewhere = Sono uguali su ogni foglio della serie, revisione { $revision }; se una pagina è rovinata, va bene quella di un altro foglio. Tenga insieme le pagine.
sheet-block-key = La chiave, solo su questo foglio:
sheet-block-sealed = La cassaforte sigillata, uguale su ogni foglio, revisione { $revision }:
sheet-others-lead = Gli altri.
sheet-others = Gli altri fogli li hanno { $names }.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = altri { $count }
sheet-how-address = Apra ⟦{ $address }⟧ e le mostri ogni foglio: la pagina dice che cosa fare poi. Se non c’è più, il file ⟦kinsafe.html⟧ fa lo stesso: è su una chiavetta, fra le carte del proprietario o da un’altra persona che ha un foglio.
sheet-point = Punti qui la fotocamera del telefono
sheet-owner-phone = Telefono del proprietario
sheet-checked = Controllato il
