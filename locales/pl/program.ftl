program-error = błąd
program-warning = uwaga
program-note = informacja
program-hint = rada
program-yes-no = Proszę wpisać y (tak) albo n (nie).
program-one-number = Proszę wpisać liczbę od 1 do { $most }.
program-one-line = Tu potrzebny jest jeden wiersz. Z wklejonego nic nie wzięto.
program-input = standardowe wejście
program-reading = Czytanie { $at } z { $of }: { $name }
program-reading-page = Czytanie { $place } z { $pages }
program-gave = { $name }: { $gave }
program-folders = folderów w { $name } się nie otwiera; proszę podać także je
program-blanks = czytany jest { $name }; nazwa ze spacjami wymaga cudzysłowu
program-left-out = w { $folder } nie oglądano: { $files }; plik podany osobno jest czytany
program-others = jeszcze { $count }
program-paste = Proszę wpisać lub wkleić kody albo po 32 słowa z każdej kartki, kartka po kartce. Na końcu Enter, potem Ctrl-D (w Windows Ctrl-Z i Enter).
program-no-file = Nie podano pliku: można podać także PDF, skany, zdjęcia, kartki tekstowe i zapieczętowane sejfy (.age).
program-line = wiersz { $number }:
program-any-line = wiersz (najpierw jego numer):
program-head-line = wiersz początkowy:
program-vault-line = wiersz { $number } z { $of }:
program-choice = Są tu kartki kilku zestawów i nic nie dowodzi, że są ze sobą związane. Jeden z nich mógł tu włożyć ktoś inny. Proszę zapytać pozostałych, pod numerem, który już Państwo mieli, jaki numer zestawu jest wydrukowany u góry ich kartek. Jeśli jeden zestaw jest nowszy, proszę zebrać więcej jego kartek.
program-choose = Jaki numer zestawu stoi na papierze, któremu Państwo ufają? Jego numer na liście albo Enter, aby zakończyć:
program-more-sets = I jeszcze zestawów: { $count }.
program-set-progress = Zestaw { $set }: { $have } z { $threshold } kartek, numer { $numbers }.
program-opened =
    { $count ->
        [one] Otwarto kartką { $sheets } zestawu { $set }: { $title }, wersja { $revision }, { $accounts }.
       *[other] Otwarto kartkami { $sheets } zestawu { $set }: { $title }, wersja { $revision }, { $accounts }.
    }
program-untitled = sejf
program-accounts =
    { $count ->
        [one] { $count } konto
        [few] { $count } konta
       *[other] { $count } kont
    }
program-changed = Ostatnia zmiana: { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] dzisiaj
        [days]
            { $count ->
                [one] { $count } dzień temu
               *[other] { $count } dni temu
            }
        [months]
            { $count ->
                [one] { $count } miesiąc temu
                [few] { $count } miesiące temu
               *[other] { $count } miesięcy temu
            }
       *[years]
            { $count ->
                [one] { $count } rok temu
                [few] { $count } lata temu
               *[other] { $count } lat temu
            }
    }
program-surprise = Jeśli to Państwa dziwi: ⟦--printed⟧ otwiera to, co wydrukowano na kartkach.
program-hidden = Kody są ukryte. ⟦--show⟧ je pokazuje; ⟦--out FILE⟧ zachowuje sejf.
program-saved = Zachowano jako { $name }. To sejf roboczy: bierze go ⟦kinsafe restore⟧ albo można go podać przez ⟦--vault⟧. ⟦age -d⟧ także go otwiera.
program-saved-plain = Zachowano jako { $name }. Plik nie jest zaszyfrowany: kto go przeczyta, ma kody i klucze zestawu.
program-through = odzyskiwane przez { $names }
program-account-note = notatka
program-nothing = jeszcze nic
program-kind =
    { $kind ->
        [codes] kody odzyskiwania
        [key] klucz odzyskiwania
        [phrase] słowa odzyskiwania
        [seed] sekret uwierzytelniacza
        [text] notatka
       *[unknown] coś z nowszej wersji
    }
program-kind-left = { $kind }, zostało { $left } z { $of }
program-kind-issued = { $kind }, wydano { $day }
program-kind-issued-about = { $kind }, wydano około { $day }
program-code-used = użyto { $day }
program-proof = Kod poświadczenia na { $day }:
program-read-out =
    { $count ->
        [one] Proszę przeczytać go właścicielowi przez telefon. Kod poświadczenia nic nie mówi o kartce.
       *[other] Proszę przeczytać je właścicielowi przez telefon. Kod poświadczenia nic nie mówi o kartce.
    }
program-never-send = Proszę nikomu nie wysyłać zdjęcia kartki, nawet właścicielowi.
program-annotated = Zachowano jako { $name }: zielone to, co odczytano, czerwone to, co widać, a nie odczytano.
program-saved-plan = Zachowano jako { $name }: co teraz robić, z kodami. Podwójne kliknięcie otwiera plik w przeglądarce. Proszę go skasować, gdy będzie po wszystkim.
program-seconds-left = jeszcze { $seconds } s
