found-at = { $place }: { $what }
found-file = { $file }
found-page = { $file } bladzijde { $page }
found-line = { $file } regel { $line }
found-page-line = { $file } bladzijde { $page } regel { $line }
found-altered = blad { $number } van set { $set } is veranderd nadat het gemaakt was (naam, datum of aantal bladen); het aandeel klopt en is gebruikt
found-conflict = dit blad { $number } van set { $set } spreekt blad { $number } in { $other } tegen
found-duplicate = blad { $number } van set { $set } nog eens, als in { $first }; één keer geteld
found-foreign = blad { $number } is van een andere set, { $set }, niet van set { $opened }; weggelaten
found-older = bevat de oudere versie { $revision } van de kluis; een nieuwere is gebruikt
found-newer-left = bevat de nieuwere versie { $revision } van de kluis; de gedrukte is geopend
found-newer =
    { $made ->
        [age-file] het age-bestand
        [head-line] een kopregel van kluisregels
        [vault] de kluis
       *[sheet] een blad
    } is gemaakt door een nieuwere versie van kinsafe, of niet helemaal gelezen
found-not-opened = dit age-bestand gaat niet open met deze bladen
found-not-tried = dit age-bestand heeft een werkfactor van { $factor }, en geen verzegelde kluis van een set heeft meer dan { $most }: het staat onder een wachtzin en is niet geprobeerd
found-part-altered = kluiscode { $number } van set { $set } is beschadigd of veranderd; weggelaten
found-some-part-altered = een van de kluiscodes van set { $set } is beschadigd of veranderd
found-same-id = dit blad en dat in { $other } hebben hetzelfde kenmerk { $set } en zijn van verschillende sets: een ervan is gemaakt om te bedriegen
found-share-wrong = het aandeel van blad { $number } van set { $set } past niet bij de andere bladen; weggelaten
found-signature-wrong = dit is niet het blad { $number } van set { $set } dat het zegt te zijn: beschadigd, veranderd of vervalst; weggelaten
found-too-many = te veel codes; de rest is niet bekeken
found-corrected = verbeterde woorden: { $words }
found-corrected-word = regel { $line } woord { $place } is "{ $word }"
found-lost =
    { $count ->
        [one] { $kind ->
            [key] een sleutelcode
           *[vault] een kluiscode
        } is
       *[other] { $count } { $kind ->
            [key] sleutelcodes
           *[vault] kluiscodes
        } zijn
    } { $cause ->
        [blank] er niet: de bladzijde is leeg
        [blurred] er wel, maar te onscherp; kom dichterbij, bij goed licht, en houd stil
        [covered] er wel, maar deels bedekt of in een harde schaduw; maak de foto zonder beide
        [cut-off] maar voor een deel in beeld; neem het hele blad
        [glare] er wel, maar door licht uitgewist; maak de foto zonder flits, uit de zon
        [too-dark] er wel, maar te donker; maak de foto bij goed licht
        [too-far] er wel, maar te klein; kom dichterbij, of scan met 300 dpi
        [too-pale] er wel, maar te bleek; maak de foto bij goed, gelijkmatig licht
       *[unclear] er wel, maar niet te lezen; kom dichterbij, het blad vlak, bij goed licht
    }
