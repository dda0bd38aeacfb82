program-error = chyba
program-warning = pozor
program-note = poznámka
program-hint = rada
program-yes-no = Napište y (ano) nebo n (ne).
program-one-number = Napište číslo od 1 do { $most }.
program-one-line = Tady je třeba jeden řádek. Z toho, co bylo vloženo, se nic nevzalo.
program-input = standardní vstup
program-reading = Čte se { $at } z { $of }: { $name }
program-reading-page = Čte se { $place } z { $pages }
program-gave = { $name }: { $gave }
program-folders = složky uvnitř { $name } se neotevírají; uveďte i je
program-blanks = čte se { $name }; název s mezerami potřebuje uvozovky
program-left-out = v { $folder } se neprohlíželo: { $files }; soubor, který je sám uveden, se prohlédne
program-others = ještě { $count }
program-paste = Napište nebo vložte kódy nebo 32 slov z každého listu, list po listu. Na konci stiskněte Enter a pak Ctrl-D (ve Windows Ctrl-Z a Enter).
program-no-file = Nebyl uveden žádný soubor: dát lze i PDF, skeny, fotografie, textové listy a zapečetěné trezory (.age).
program-line = řádek { $number }:
program-any-line = řádek (nejdřív jeho číslo):
program-head-line = úvodní řádek:
program-vault-line = řádek { $number } z { $of }:
program-choice = Jsou tu listy více sad a nic nedokazuje, že patří k sobě. Jednu z nich sem mohl dát někdo jiný. Zeptejte se ostatních, na čísle, které jste už měli, jaké číslo sady je vytištěno nahoře na jejich listech. Je-li některá sada novější, sežeňte více jejích listů.
program-choose = Které číslo sady je na papíře, kterému věříte? Jeho pořadí, nebo Enter pro ukončení:
program-more-sets = A ještě sad: { $count }.
program-set-progress = Sada { $set }: { $have } z { $threshold } listů, číslo { $numbers }.
program-opened =
    { $count ->
        [one] Otevřeno listem { $sheets } sady { $set }: { $title }, verze { $revision }, { $accounts }.
       *[other] Otevřeno listy { $sheets } sady { $set }: { $title }, verze { $revision }, { $accounts }.
    }
program-untitled = trezor
program-accounts =
    { $count ->
        [one] { $count } účet
        [few] { $count } účty
       *[other] { $count } účtů
    }
program-changed = Poslední změna: { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] dnes
        [days]
            { $count ->
                [one] před { $count } dnem
               *[other] před { $count } dny
            }
        [months]
            { $count ->
                [one] před { $count } měsícem
               *[other] před { $count } měsíci
            }
       *[years]
            { $count ->
                [one] před { $count } rokem
               *[other] před { $count } lety
            }
    }
program-surprise = Pokud vás to překvapuje: ⟦--printed⟧ otevře to, co je vytištěno na listech.
program-hidden = Kódy jsou skryté. ⟦--show⟧ je ukáže; ⟦--out FILE⟧ uloží trezor.
program-saved = Uloženo jako { $name }. Je to pracovní trezor: vezme ho ⟦kinsafe restore⟧, nebo ho uveďte pomocí ⟦--vault⟧. Otevře ho i ⟦age -d⟧.
program-saved-plain = Uloženo jako { $name }. Soubor není šifrovaný: kdo ho přečte, má kódy a klíče sady.
program-through = obnovuje se přes { $names }
program-account-note = poznámka
program-nothing = zatím nic
program-kind =
    { $kind ->
        [codes] obnovovací kódy
        [key] obnovovací klíč
        [phrase] obnovovací slova
        [seed] tajemství ověřovače
        [text] poznámka
       *[unknown] něco z novější verze
    }
program-kind-left = { $kind }, zbývá { $left } z { $of }
program-kind-issued = { $kind }, vydáno { $day }
program-kind-issued-about = { $kind }, vydáno kolem { $day }
program-code-used = použito { $day }
program-proof = Kód důkazu na { $day }:
program-read-out =
    { $count ->
        [one] Přečtěte jej majiteli do telefonu. Kód důkazu o listu nic neprozradí.
       *[other] Přečtěte je majiteli do telefonu. Kód důkazu o listu nic neprozradí.
    }
program-never-send = Fotografii listu nikomu neposílejte, ani majiteli.
program-annotated = Uloženo jako { $name }: zeleně je, co se přečetlo, červeně, co bylo vidět a nepřečetlo se.
program-saved-plan = Uloženo jako { $name }: co teď dělat, s kódy. Dvojklik to otevře v prohlížeči. Až skončíte, smažte to.
program-seconds-left = ještě { $seconds } s
