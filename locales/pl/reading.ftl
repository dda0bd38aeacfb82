reading-sheets =
    { $count ->
        [one] kartka { $numbers } zestawu { $set }
       *[other] kartki { $numbers } zestawu { $set }
    }
reading-vault-codes =
    { $count ->
        [one] 1 kod sejfu
        [few] { $count } kody sejfu
        [many] { $count } kodów sejfu
       *[other] { $count } kodu sejfu
    }
reading-vault-lines =
    { $count ->
        [one] 1 wiersz sejfu
        [few] { $count } wiersze sejfu
        [many] { $count } wierszy sejfu
       *[other] { $count } wiersza sejfu
    }
reading-sealed-vault = zapieczętowany sejf
reading-bad =
    { $count ->
        [one] 1 kod, którego nie można użyć
        [few] { $count } kody, których nie można użyć
        [many] { $count } kodów, których nie można użyć
       *[other] { $count } kodu, których nie można użyć
    }
reading-again = nic, czego by już nie było
reading-others =
    { $count ->
        [one] 1 kod QR czegoś innego
        [few] { $count } kody QR czegoś innego
        [many] { $count } kodów QR czegoś innego
       *[other] { $count } kodu QR czegoś innego
    }
reading-blank =
    { $count ->
        [one] pusta strona
       *[other] puste strony
    }
reading-nothing = nie znaleziono kodu kinsafe
reading-sheet = kartka { $number } zestawu { $set }
reading-sheet-of = kartka ({ $holder }), numer { $number } zestawu { $set }
reading-no-code = { $name }: nie znaleziono kodu; { $why }
reading-too-dark = zdjęcie jest za ciemne; proszę zrobić je w dobrym świetle
reading-blurred = zdjęcie jest poruszone lub nieostre; proszę trzymać nieruchomo, w dobrym świetle
reading-not-sharp = jeśli na zdjęciu jest kartka, nie jest dość ostra: proszę oprzeć aparat o coś, cała kartka w dobrym świetle
reading-page-problem = strona { $page }: { $error }
reading-need-first-sheet = Nie odczytano jeszcze żadnej kartki.
reading-need-good-sheet = Nie odczytano jeszcze żadnej kartki, której można użyć.
reading-need-key-code = Zamknięty sejf jest. Teraz potrzebne są same kartki.
reading-need-sheets =
    { $more ->
        [one] Potrzebna jest jeszcze jedna kartka zestawu { $set }.
        [few] Potrzebne są jeszcze { $more } kartki zestawu { $set }.
        [many] Potrzeba jeszcze { $more } kartek zestawu { $set }.
       *[other] Potrzeba jeszcze { $more } kartki zestawu { $set }.
    }
reading-need-vault = Kartek wystarczy. Potrzebne są jeszcze ich duże kody, takie same na każdej kartce.
reading-need-vault-codes =
    { $count ->
        [one] Kartek wystarczy. Z dużych kodów (razem { $of }) potrzebny jest jeszcze numer { $missing }.
       *[other] Kartek wystarczy. Z dużych kodów (razem { $of }) potrzebne są jeszcze numery { $missing }.
    }
reading-need-good-vault-code = Kartek wystarczy. Jeden z dużych kodów jest uszkodzony albo został zmieniony.
reading-need-head-line = Kartek wystarczy. Potrzebny jest jeszcze pierwszy z wierszy sejfu, wiersz początkowy.
reading-need-vault-lines =
    { $count ->
       *[other] Kartek wystarczy. Z wierszy sejfu (razem { $of }) brakuje: { $count }.
    }
reading-need-choice = Są tu kartki kilku zestawów i nic nie dowodzi, że są ze sobą związane.
reading-need-nothing = Kartki zestawu { $set } otwierają sejf.
reading-advice-picture = Wystarczy jedno zdjęcie całej kartki: ostre, w dobrym świetle, wypełniające kadr.
reading-advice-choice = Jeden z nich mógł tu włożyć ktoś inny. Proszę zapytać pozostałych, pod numerem, który już Państwo mieli, jaki numer zestawu jest wydrukowany u góry ich kartek. Jeśli jeden zestaw jest nowszy, proszę zebrać więcej jego kartek.
reading-advice-others = Proszę zapytać inne osoby, które mają kartkę tego zestawu.
reading-advice-again = Proszę jeszcze raz zrobić zdjęcia kartek, których nie można było użyć, płasko i w dobrym świetle, albo wziąć jeszcze jedną kartkę od innej osoby.
reading-advice-vault-codes = Duże kody są takie same na każdej kartce zestawu: wystarczy jeden czytelny egzemplarz każdego, z dowolnej kartki. Wystarczy też plik .age tego zestawu.
reading-advice-vault-lines = Brakujące wiersze można wpisać. Wystarczą też duże kody dowolnej kartki zestawu, a także jego plik .age.
reading-findings-left =
    { $count ->
       *[other] takich jest jeszcze { $count }
    }
