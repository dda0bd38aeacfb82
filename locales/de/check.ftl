check-sheet = Blatt { $number } des Satzes { $set }, { $who }.
check-made-for = gemacht für { $holder } am { $day }
check-without-name = gemacht ohne Namen am { $day }
check-typed = getippt aus seinen Wörtern, in denen kein Name steht
check-good = Schlüsselcode: unbeschädigt. Unterschrift: gut. { $vault }
check-words = Die Wörter passen zusammen. Nur ein Schlüsselcode hat eine Unterschrift, die sich prüfen lässt.
check-vault-whole = Tresorcodes: vollständig.
check-vault-sealed = Versiegelter Tresor: da.
check-vault-none = Tresorcodes: nicht gefunden.
check-vault-missing =
    { $count ->
        [one] Tresorcode { $missing } von { $of }: nicht gefunden.
       *[other] Tresorcodes { $missing } von { $of }: nicht gefunden.
    }
check-vault-damaged = Tresorcodes: beschädigt.
check-opens = Je { $threshold } Blätter dieses Satzes öffnen zusammen den Tresor; dieses allein öffnet nichts.
