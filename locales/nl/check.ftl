check-sheet = Blad { $number } van set { $set }, { $who }.
check-made-for = gemaakt voor { $holder } op { $day }
check-without-name = gemaakt zonder naam op { $day }
check-typed = getypt van de woorden, waarin geen naam staat
check-good = Sleutelcode: gaaf. Handtekening: goed. { $vault }
check-words = De woorden horen bij elkaar. Alleen een sleutelcode heeft een handtekening die te controleren is.
check-vault-whole = Kluiscodes: volledig.
check-vault-sealed = Verzegelde kluis: aanwezig.
check-vault-none = Kluiscodes: niet gevonden.
check-vault-missing =
    { $count ->
        [one] Kluiscode { $missing } van { $of }: niet gevonden.
       *[other] Kluiscodes { $missing } van { $of }: niet gevonden.
    }
check-vault-damaged = Kluiscodes: beschadigd.
check-opens = Elke { $threshold } bladen van deze set samen openen de kluis; dit blad alleen opent niets.
