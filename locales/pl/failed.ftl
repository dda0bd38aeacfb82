failed-other = { $text }
failed-already-exists = { $name } już istnieje
failed-bad-sheets =
    liczba kartek uszkodzonych lub zmienionych: { $bad }, a dobrych nie wystarczy: { $have }
failed-have = { $have } z { $threshold } kartek zestawu { $set }
failed-have-none = nie znaleziono żadnej dobrej kartki
failed-bad-input =
    { $name } nie daje się odczytać jako { $expected ->
        [codes] kody
        [pdf] PDF
        [picture] obraz
        [picture-not-empty] obraz: jest pusty
        [pdf-or-picture] PDF albo obraz
        [readable] PDF, obraz albo tekst
       *[text] tekst
    }
failed-damaged-file = plik { $name } jest uszkodzony albo brakuje jego części
failed-record =
    { $record ->
        [head-line] wiersz początkowy wierszy sejfu jest uszkodzony
        [key-block] blok klucza jest uszkodzony
        [key-code] kod klucza jest uszkodzony
        [sealed] zapieczętowany sejf jest uszkodzony
        [vault-code] kod sejfu jest uszkodzony
        [words] lista słów jest uszkodzona
       *[code] kod jest uszkodzony
    }: { $flaw ->
        [character] jakiś znak jest błędny lub brakuje go
        [empty] nic w nim nie ma
        [few-words] ma mniej niż 32 słowa
        [last-line] brakuje ostatniego wiersza
        [length] długość jest błędna
        [length-of-name] długość nie zgadza się z długością nazwiska
        [long-name] nazwisko jest dłuższe, niż może być
        [name-not-text] nazwisko nie jest tekstem
        [not-digits] po KINSAFE1: stoi coś innego niż cyfry
        [not-whole] tekst jest niepełny
        [number-zero] numer kartki to 0
        [other-kind] to coś innego
        [part-number] numer jest większy niż liczba części
        [threshold] potrzeba by mniej niż 2 kartek
        [too-many-digits] po KINSAFE1: jest więcej cyfr, niż ma kod
        [too-short] czegoś brakuje
       *[wrong-words] zbyt wiele słów jest błędnych lub brakuje ich
    }
failed-not-intact =
    nie wszystko jest całe: wyżej wymieniono { $bad } { $bad ->
        [one] uwagę
        [few] uwagi
       *[other] uwag
    }
failed-io =
    { $name }: { $doing ->
        [creating-folder] nie udało się utworzyć folderu
        [deleting] nie udało się skasować pliku
        [locking] nie udało się zablokować pliku
        [removing] nie udało się usunąć pliku
        [renaming] nie udało się zmienić nazwy pliku
        [saving] nie udało się zachować pliku
        [writing] nie udało się zapisać pliku
       *[reading] nie udało się odczytać pliku
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] nie udało się odczytać odpowiedzi
        [asking-passphrase] nie udało się zapytać o hasło zdaniowe
        [manual-page] nie udało się zapisać podręcznika
        [writing-result] nie udało się zapisać wyniku
       *[reading-input] nie udało się odczytać standardowego wejścia
    }: { $why }
failed-why =
    { $why ->
        [already-exists] to już istnieje
        [disk-full] dysk jest pełny
        [ended] plik kończy się za wcześnie
        [folder] to folder
        [no-folder] to nie folder
        [no-text] to nie tekst w UTF-8
        [not-found] tego nie ma
        [permission] brak uprawnień
        [read-only] dysk można tylko czytać
       *[refused] system odmówił
    }
failed-newer-version =
    { $made ->
        [age-file] plik age zrobiła
        [head-line] wiersz początkowy wierszy sejfu zrobiła
        [vault] sejf zrobiła
       *[sheet] kartkę zrobiła
    } nowsza wersja kinsafe
failed-no-key-code = znaleziono zapieczętowany sejf, ale z żadnej kartki nie ma kodu klucza
failed-kind =
    { $name }: { $kind ->
        [archive] to archiwum ({ $format }), którego się tu nie otwiera
        [document] to dokument ({ $format }), którego się tu nie czyta
        [film] to film, którego się tu nie czyta
        [mail] to list e-mail bez kartki w treści
        [old-office] to dokument Office albo list z Outlooka, którego się tu nie czyta
        [picture] to obraz takiego rodzaju, którego się tu nie czyta ({ $format })
        [program] to program, nie kartka
        [slides] to prezentacja ({ $format }), której się tu nie czyta
        [sound] to nagranie dźwięku, którego się tu nie czyta
        [table] to tabela ({ $format }), której się tu nie czyta
        [tiff] to obraz TIFF takiego rodzaju, którego się tu nie czyta
       *[empty] plik jest pusty
    }
failed-keyboard = kod wpisał skaner ustawiony na inną klawiaturę niż klawiatura tego komputera
failed-no-file = { $name } to nie plik
failed-no-sheets = nie znaleziono żadnego kodu z kartki kinsafe
failed-not-age = { $name } to nie plik age
failed-not-one-picture = { $name } to nie jeden obraz ani jedna strona, więc nie można na tym rysować
failed-not-enough =
    { $count } z { $threshold } kartek; { $count ->
        [0] nie znaleziono żadnej kartki zestawu { $set }
        [one] mają Państwo kartkę { $have } zestawu { $set }
       *[other] mają Państwo kartki { $have } zestawu { $set }
    }
failed-nothing-opens = kartek zestawu { $set } jest dość, ale żaden znaleziony sejf nie otwiera się nimi
failed-opens-with-sheets = { $name } otwiera się kartkami, nie hasłem zdaniowym
failed-password-protected = plik { $name } jest chroniony hasłem
failed-picture-format = { $name } to obraz takiego rodzaju, którego się tu nie czyta ({ $format })
failed-reading-memory = { $name }: odczyt wymaga więcej pamięci, niż potrzebuje skan ({ $limit })
failed-reading-time =
    { $name }: odczyt trwa dłużej, niż potrzebuje skan ({ $seconds } s); { $pages ->
        [0] nie odczytano żadnej strony
        [1] odczytano tylko pierwszą stronę
       *[other] liczba odczytanych stron od początku: { $pages }
    }
failed-set-not-found = wśród tego, co podano, nie ma kartki zestawu { $set }
failed-several-sets = jest tu coś z kilku zestawów ({ $count }) i nic nie dowodzi, że są ze sobą związane: { $sets }
failed-more = jeszcze { $count }
failed-too-large = { $name } przekracza { $limit }
failed-vault-parts-damaged = kartek wystarczy, ale jeden kod sejfu zestawu { $set } jest uszkodzony lub zmieniony
failed-vault-parts-missing =
    kartek wystarczy, ale { $count ->
        [0] nie znaleziono żadnego kodu sejfu
        [one] brakuje kodu sejfu { $missing } z { $of }
       *[other] brakuje kodów sejfu { $missing } z { $of }
    }
failed-vault-line-wrong = wiersz sejfu { $number } nie zgadza się: jakiś znak jest błędny lub brakuje go
failed-vault-lines-missing =
    kartek wystarczy, ale { $count ->
        [0] brakuje wiersza początkowego wierszy sejfu
        [one] brakuje wiersza sejfu { $missing } z { $of }
       *[other] brakuje wierszy sejfu { $missing } z { $of }
    }
failed-run = { $first }–{ $last }
failed-work-factor = { $name } wymaga współczynnika pracy { $factor }; przyjmuje się najwyżej { $most }
failed-wrong-passphrase = hasło zdaniowe nie otwiera { $name }
failed-set =
    zestaw { $set }: { $sheets ->
        [0] żadnej dobrej kartki
        [one] { $sheets } kartka (potrzeba { $threshold })
        [few] { $sheets } kartki (potrzeba { $threshold })
       *[other] { $sheets } kartek (potrzeba { $threshold })
    }, { $opens ->
        [yes] sejf się otwiera
        [no] nic się nie otwiera
       *[unknown] nie próbowano
    }{ $holders ->
        [none] {""}
       *[some] ; zrobiony dla: { $names }
    }
