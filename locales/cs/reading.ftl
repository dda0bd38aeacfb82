reading-sheets =
    { $count ->
        [one] list { $numbers } sady { $set }
       *[other] listy { $numbers } sady { $set }
    }
reading-vault-codes =
    { $count ->
        [one] 1 kód trezoru
        [few] { $count } kódy trezoru
        [many] { $count } kódu trezoru
       *[other] { $count } kódů trezoru
    }
reading-vault-lines =
    { $count ->
        [one] 1 řádek trezoru
        [few] { $count } řádky trezoru
        [many] { $count } řádku trezoru
       *[other] { $count } řádků trezoru
    }
reading-sealed-vault = zapečetěný trezor
reading-bad =
    { $count ->
        [one] 1 kód, který nelze použít
        [few] { $count } kódy, které nelze použít
        [many] { $count } kódu, které nelze použít
       *[other] { $count } kódů, které nelze použít
    }
reading-again = nic, co tu ještě nebylo
reading-others =
    { $count ->
        [one] 1 QR kód něčeho jiného
        [few] { $count } QR kódy něčeho jiného
        [many] { $count } QR kódu něčeho jiného
       *[other] { $count } QR kódů něčeho jiného
    }
reading-blank =
    { $count ->
        [one] prázdná stránka
       *[other] prázdné stránky
    }
reading-nothing = nenalezen žádný kód kinsafe
reading-sheet = list { $number } sady { $set }
reading-sheet-of = list ({ $holder }), číslo { $number } sady { $set }
reading-no-code = { $name }: kód nenalezen; { $why }
reading-too-dark = obrázek je příliš tmavý; pořiďte jej v dobrém světle
reading-blurred = obrázek je rozmazaný; nehýbejte se, v dobrém světle
reading-not-sharp = je-li na obrázku list, není dost ostrý: opřete fotoaparát o něco, celý list v dobrém světle
reading-page-problem = stránka { $page }: { $error }
reading-need-first-sheet = Zatím nebyl přečten žádný list.
reading-need-good-sheet = Zatím nebyl přečten žádný list, který lze použít.
reading-need-key-code = Zamčený trezor tu je. Teď jsou třeba samotné listy.
reading-need-sheets =
    { $more ->
        [one] Je třeba ještě jeden list sady { $set }.
        [few] Jsou třeba ještě { $more } listy sady { $set }.
        [many] Je třeba ještě { $more } listu sady { $set }.
       *[other] Je třeba ještě { $more } listů sady { $set }.
    }
reading-need-vault = Listů je dost. Jsou třeba ještě jejich velké kódy, na každém listu stejné.
reading-need-vault-codes =
    { $count ->
        [one] Listů je dost. Z velkých kódů (celkem { $of }) je ještě třeba číslo { $missing }.
       *[other] Listů je dost. Z velkých kódů (celkem { $of }) jsou ještě třeba čísla { $missing }.
    }
reading-need-good-vault-code = Listů je dost. Jeden z velkých kódů je poškozený nebo byl změněn.
reading-need-head-line = Listů je dost. Ještě je třeba první z řádků trezoru, úvodní řádek.
reading-need-vault-lines =
    { $count ->
       *[other] Listů je dost. Z řádků trezoru (celkem { $of }) chybí: { $count }.
    }
reading-need-choice = Jsou tu listy několika sad a nic nedokazuje, že patří k sobě.
reading-need-nothing = Listy sady { $set } otevírají trezor.
reading-advice-picture = Stačí jeden obrázek celého listu: ostrý, v dobrém světle a přes celý snímek.
reading-advice-choice = Jednu z nich sem mohl dát někdo jiný. Zeptejte se ostatních, na čísle, které jste už měli, jaké číslo sady je vytištěno nahoře na jejich listech. Je-li některá sada novější, sežeňte více jejích listů.
reading-advice-others = Zeptejte se ostatních, kdo mají list této sady.
reading-advice-again = Vyfoťte listy, které nešlo použít, ještě jednou, rovně a v dobrém světle, nebo si vezměte další list od někoho jiného.
reading-advice-vault-codes = Velké kódy jsou na každém listu sady stejné: stačí jeden čitelný exemplář každého, z kteréhokoli listu. Postačí i soubor .age této sady.
reading-advice-vault-lines = Chybějící řádky lze napsat. Postačí i velké kódy kteréhokoli listu sady a také její soubor .age.
reading-findings-left =
    { $count ->
       *[other] takových je ještě { $count }
    }
