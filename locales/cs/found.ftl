found-at = { $place }: { $what }
found-file = { $file }
found-page = { $file }, strana { $page }
found-line = { $file }, řádek { $line }
found-page-line = { $file }, strana { $page }, řádek { $line }
found-altered = list { $number } sady { $set } byl po vyrobení změněn (jméno, datum nebo počet listů); jeho podíl je správný a byl použit
found-conflict = tento list { $number } sady { $set } odporuje listu { $number } v { $other }
found-duplicate = list { $number } sady { $set } ještě jednou, jako v { $first }; počítá se jednou
found-foreign = list { $number } je z jiné sady, { $set }, ne ze sady { $opened }; vynechán
found-older = obsahuje starší verzi trezoru { $revision }; byla použita novější
found-newer-left = obsahuje novější verzi trezoru { $revision }; byla otevřena vytištěná
found-newer =
    { $made ->
        [age-file] soubor age vyrobila
        [head-line] úvodní řádek řádků trezoru vyrobila
        [vault] trezor vyrobila
       *[sheet] list vyrobila
    } novější verze kinsafe, nebo se nepřečetlo všechno
found-not-opened = tento soubor age se těmito listy neotevře
found-not-tried = tento soubor age má pracovní faktor { $factor } a žádný zapečetěný trezor sady nemá víc než { $most }: je pod heslovou frází a nezkoušel se
found-part-altered = kód trezoru { $number } sady { $set } je poškozený nebo změněný; vynechán
found-some-part-altered = jeden z kódů trezoru sady { $set } je poškozený nebo změněný
found-same-id = tento list a list v { $other } mají stejné číslo sady { $set } a jsou z různých sad: jeden z nich byl vyroben, aby klamal
found-share-wrong = podíl listu { $number } sady { $set } se nehodí k ostatním listům; vynechán
found-signature-wrong = toto není list { $number } sady { $set }, za který se vydává: poškozený, změněný nebo padělaný; vynechán
found-too-many = příliš mnoho kódů; zbytek se neprohlížel
found-corrected = opravená slova: { $words }
found-corrected-word = řádek { $line }, slovo { $place } je „{ $word }“
found-lost =
    { $kind ->
        [key] nepřečtené kódy klíče: { $count }
       *[vault] nepřečtené kódy trezoru: { $count }
    }; { $cause ->
        [blank] strana je prázdná
        [blurred] je vidět, ale příliš neostře; vyfoťte jej zblízka, v dobrém světle a bez pohybu
        [covered] je vidět, ale zčásti zakryt nebo v ostrém stínu; vyfoťte jej bez obojího
        [cut-off] na obrázku je jen část; vyfoťte celý list
        [glare] je vidět, ale přesvětlen; vyfoťte jej bez blesku, ne na slunci
        [too-dark] je vidět, ale příliš tmavě; vyfoťte jej v dobrém světle
        [too-far] je vidět, ale příliš malý; vyfoťte jej zblízka, nebo skenujte při 300 dpi
        [too-pale] je vidět, ale příliš bledě; vyfoťte jej v dobrém, rovnoměrném světle
       *[unclear] je vidět, ale nešel přečíst; vyfoťte jej zblízka, rovně, v dobrém světle
    }
