program-error = fout
program-warning = waarschuwing
program-note = opmerking
program-hint = raad
program-yes-no = Typ y voor ja of n voor nee.
program-one-number = Typ een getal van 1 tot { $most }.
program-one-line = Hier wordt één regel gevraagd. Van wat geplakt is, is niets genomen.
program-input = standaardinvoer
program-reading = Leest { $at } van { $of }: { $name }
program-reading-page = Leest { $place } van { $pages }
program-gave = { $name }: { $gave }
program-folders = mappen in { $name } worden niet geopend; noem die ook
program-blanks = { $name } wordt gelezen; een naam met spaties heeft aanhalingstekens nodig
program-left-out = in { $folder } niet bekeken: { $files }; een bestand dat zelf genoemd wordt, wordt wel bekeken
program-others =
    { $count ->
        [one] 1 ander
       *[other] { $count } andere
    }
program-paste = Typ of plak de codes, of de 32 woorden van elk blad, het ene blad na het andere. Druk aan het eind op Enter, dan Ctrl-D (op Windows Ctrl-Z en Enter).
program-no-file = Er is geen bestand genoemd: PDF, scans, foto’s, tekstbladen en verzegelde kluizen (.age) kunnen ook worden gegeven.
program-line = regel { $number }:
program-any-line = regel (eerst het nummer):
program-head-line = kopregel:
program-vault-line = regel { $number } van { $of }:
program-choice = Er zijn hier bladen van verschillende sets, en niets bewijst dat ze bij elkaar horen. Een ervan kan er door iemand anders zijn neergelegd. Vraag de anderen, op een nummer dat u al had, welk kenmerk boven aan hun bladen staat. Is er een van een nieuwere set, verzamel daar dan meer bladen van.
program-choose = Welk kenmerk staat op het papier dat u vertrouwt? Het nummer ervan, of Enter om te stoppen:
program-more-sets = En nog { $count } sets.
program-set-progress = Set { $set }: { $have } van { $threshold } bladen, nummer { $numbers }.
program-opened =
    { $count ->
        [one] Geopend met blad { $sheets } van set { $set }: { $title }, versie { $revision }, { $accounts }.
       *[other] Geopend met de bladen { $sheets } van set { $set }: { $title }, versie { $revision }, { $accounts }.
    }
program-untitled = een kluis
program-accounts =
    { $count ->
        [one] 1 account
       *[other] { $count } accounts
    }
program-changed = Het laatst veranderd op { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] vandaag
        [days]
            { $count ->
                [one] 1 dag geleden
               *[other] { $count } dagen geleden
            }
        [months]
            { $count ->
                [one] 1 maand geleden
               *[other] { $count } maanden geleden
            }
       *[years] { $count } jaar geleden
    }
program-surprise = Als dat u verrast: ⟦--printed⟧ opent wat op de bladen gedrukt is.
program-hidden = De codes zijn verborgen. ⟦--show⟧ toont ze; ⟦--out FILE⟧ bewaart de kluis.
program-saved = Bewaard als { $name }. Het is een werkkluis: ⟦kinsafe restore⟧ neemt hem, of noem hem met ⟦--vault⟧. ⟦age -d⟧ opent hem ook.
program-saved-plain = Bewaard als { $name }. Het bestand is niet versleuteld: wie het leest, heeft de codes en de sleutels van de set.
program-through = terug te krijgen via { $names }
program-account-note = notitie
program-nothing = nog niets
program-kind =
    { $kind ->
        [codes] herstelcodes
        [key] herstelsleutel
        [phrase] herstelwoorden
        [seed] geheim van een authenticator
        [text] notitie
       *[unknown] iets van een nieuwere versie
    }
program-kind-left = { $kind }, { $left } van { $of } over
program-kind-issued = { $kind }, uitgegeven op { $day }
program-kind-issued-about = { $kind }, uitgegeven rond { $day }
program-code-used = gebruikt op { $day }
program-proof = Bewijscode voor { $day }:
program-read-out =
    { $count ->
        [one] Lees hem aan de telefoon voor aan de eigenaar. Een bewijscode verraadt niets van het blad.
       *[other] Lees ze aan de telefoon voor aan de eigenaar. Een bewijscode verraadt niets van het blad.
    }
program-never-send = Stuur niemand een foto van een blad, ook de eigenaar niet.
program-annotated = Bewaard als { $name }: groen is wat gelezen is, rood wat gezien en niet gelezen is.
program-saved-plan = Bewaard als { $name }: wat er nu te doen is, met de codes. Een dubbelklik opent het in een browser. Wis het als u klaar bent.
program-seconds-left = nog { $seconds } seconden
