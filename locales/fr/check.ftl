check-sheet = Feuille { $number } du jeu { $set }, { $who }.
check-made-for = faite pour { $holder } le { $day }
check-without-name = faite sans nom le { $day }
check-typed = tapée à partir de ses mots, qui ne portent pas de nom
check-good = Code de la clé : intact. Signature : bonne. { $vault }
check-words = Les mots vont ensemble. Seul un code de la clé a une signature à vérifier.
check-vault-whole = Codes du coffre : complets.
check-vault-sealed = Coffre scellé : présent.
check-vault-none = Codes du coffre : non trouvés.
check-vault-missing =
    { $count ->
        [one] Code du coffre { $missing } sur { $of } : non trouvé.
       *[other] Codes du coffre { $missing } sur { $of } : non trouvés.
    }
check-vault-damaged = Codes du coffre : abîmés.
check-opens = N’importe quelles { $threshold } feuilles de ce jeu ouvrent le coffre ; celle-ci seule n’ouvre rien.
