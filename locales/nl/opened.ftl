opened-clock = de klok van deze computer staat op { $today }, maar de kluis is veranderd op { $last }: zolang de klok niet goed staat, vertrouw dan niet op leeftijden, dagen en eenmalige codes
opened-codes =
    { $left ->
        [0] Ze zijn allemaal gebruikt. Maak nieuwe bij de aanbieder.
        [one] De laatste: hij werkt één keer. Maak nieuwe zodra u binnen bent.
       *[other] Elk werkt één keer. Probeer de eerste die niet is doorgestreept.
    }
opened-key = Kan vaker worden gebruikt; bewaar hem na gebruik.
opened-phrase = Voer de woorden in deze volgorde in.
opened-seed = Voeg hem toe aan een authenticator-app; die toont dan de codes.
opened-since =
    Sinds de bladen{ $set ->
        [own] {""}
       *[other] {" "}van set { $set }
    } zijn geprint, bij versie { $revision }: accounts veranderd: { $changed }, nieuw: { $new }, weg: { $gone }.
opened-text = Een notitie.
opened-unknown = Iets van een nieuwere versie: haal het nieuwste kinsafe om het te zien.
