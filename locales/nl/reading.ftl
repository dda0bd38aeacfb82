reading-sheets =
    { $count ->
        [one] blad { $numbers } van set { $set }
       *[other] bladen { $numbers } van set { $set }
    }
reading-vault-codes =
    { $count ->
        [one] 1 kluiscode
       *[other] { $count } kluiscodes
    }
reading-vault-lines =
    { $count ->
        [one] 1 kluisregel
       *[other] { $count } kluisregels
    }
reading-sealed-vault = een verzegelde kluis
reading-bad =
    { $count ->
        [one] 1 code die niet te gebruiken is
       *[other] { $count } codes die niet te gebruiken zijn
    }
reading-again = niets dat er niet al was
reading-others =
    { $count ->
        [one] 1 QR-code van iets anders
       *[other] { $count } QR-codes van iets anders
    }
reading-blank =
    { $count ->
        [one] een lege bladzijde
       *[other] lege bladzijden
    }
reading-nothing = geen code van kinsafe gevonden
reading-sheet = blad { $number } van set { $set }
reading-sheet-of = blad van { $holder }, nummer { $number } van set { $set }
reading-no-code = { $name }: geen code gevonden; { $why }
reading-too-dark = de foto is te donker; maak hem bij goed licht
reading-blurred = de foto is bewogen of onscherp; houd stil, bij goed licht
reading-not-sharp = als er een blad op de foto staat, is het niet scherp genoeg: leg de camera ergens op, het hele blad bij goed licht
reading-page-problem = bladzijde { $page }: { $error }
reading-need-first-sheet = Er is nog geen blad gelezen.
reading-need-good-sheet = Er is nog geen blad gelezen dat te gebruiken is.
reading-need-key-code = De gesloten kluis is er. Nu zijn de bladen zelf nodig.
reading-need-sheets =
    { $more ->
        [one] Er is nog één blad van set { $set } nodig.
       *[other] Er zijn nog { $more } bladen van set { $set } nodig.
    }
reading-need-vault = De bladen zijn genoeg. Hun grote codes, op elk blad dezelfde, zijn ook nodig.
reading-need-vault-codes =
    { $count ->
        [one] De bladen zijn genoeg. Van de { $of } grote codes is nummer { $missing } nog nodig.
       *[other] De bladen zijn genoeg. Van de { $of } grote codes zijn de nummers { $missing } nog nodig.
    }
reading-need-good-vault-code = De bladen zijn genoeg. Een van de grote codes is beschadigd of veranderd.
reading-need-head-line = De bladen zijn genoeg. De eerste van de kluisregels, de kopregel, is nog nodig.
reading-need-vault-lines =
    { $count ->
        [one] De bladen zijn genoeg. Een van de { $of } kluisregels is nog nodig.
       *[other] De bladen zijn genoeg. { $count } van de { $of } kluisregels zijn nog nodig.
    }
reading-need-choice = Hier zijn bladen van verschillende sets, en niets bewijst dat ze bij elkaar horen.
reading-need-nothing = De bladen van set { $set } openen de kluis.
reading-advice-picture = Eén foto van het hele blad is genoeg: scherp, bij goed licht en beeldvullend.
reading-advice-choice = Een ervan kan er door iemand anders zijn neergelegd. Vraag de anderen, op een nummer dat u al had, welk kenmerk boven aan hun bladen staat. Is er een van een nieuwere set, verzamel daar dan meer bladen van.
reading-advice-others = Vraag de andere mensen die een blad van deze set hebben.
reading-advice-again = Maak de foto’s van de bladen die niet te gebruiken waren nog eens, plat en bij goed licht, of haal nog een blad bij iemand anders.
reading-advice-vault-codes = De grote codes zijn op elk blad van de set gelijk: van elk is één leesbaar exemplaar genoeg, van welk blad ook. Het .age-bestand van de set is ook goed.
reading-advice-vault-lines = De ontbrekende regels kunnen worden getypt. De grote codes van een willekeurig blad van de set zijn ook goed, en het .age-bestand ook.
reading-findings-left =
    { $count ->
        [one] daarvan is er nog een
       *[other] daarvan zijn er nog { $count }
    }
