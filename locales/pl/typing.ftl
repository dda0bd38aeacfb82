typing-how =
    Na każdej kartce są 32 słowa, w ośmiu wierszach po cztery. Proszę
    wpisywać je wiersz po wierszu, tak jak są wydrukowane. Wystarczy
    pierwsza i ostatnia litera słowa. Zamiast słowa, którego nie da się
    odczytać, proszę wpisać ?. Aby wpisać wiersz jeszcze raz, proszę zacząć
    od jego numeru. Można też wkleić wszystkie wiersze naraz. Bez pośpiechu:
    nic z tego, co wpisano, nie ginie.
typing-keys =
    Aby zakończyć, proszę wpisać stop; aby pominąć kartkę, leave. Zamiast
    wiersza można też wpisać nazwę pliku: zdjęcia kartki albo pliku .age.
typing-enough-already = Odczytanych kartek wystarczy. Słowa nie są potrzebne.
typing-vault-needed =
    Same słowa nie otwierają sejfu. Potrzebne jest też zdjęcie dowolnej
    kartki albo plik .age. Jeśli można, proszę je przygotować.
typing-first-sheet = Pierwsza kartka:
typing-next-sheet = Następna kartka:
typing-so-far = Jest { $have } z { $threshold } kartek zestawu { $set }.
typing-not-four =
    { $count ->
        [0] Wiersz { $line } ma cztery słowa.
        [one] Wiersz { $line } ma cztery słowa; to było jedno.
       *[other] Wiersz { $line } ma cztery słowa; wpisano: { $count }.
    } Proszę wpisać cały wiersz.
typing-wrong-word = Słowa { $place }, „{ $typed }”, nie ma na liście. To może być { $nearest }. Proszę wpisać cały wiersz jeszcze raz.
typing-taken-for = „{ $typed }” przyjęto jako „{ $word }”.
typing-unknown-word = Wiersz { $line }, słowo { $place }, „{ $typed }”: nie ma go na liście. Liczy się jako nieczytelne.
typing-no-such-line = Wiersze mają numery od 1 do 8.
typing-needs-number = Proszę zacząć od numeru wiersza, potem jego cztery słowa.
typing-doubled-line = To są słowa wiersza { $line }, który już jest. Liczy się raz.
typing-too-many-unreadable = Słów, których nie da się odczytać: { $count }. Można wyliczyć najwyżej 8.
typing-ignored =
    { $lines ->
       *[other] Z tego wierszy, które nie są słowami kartki: { $lines }; pominięto.
    }
typing-lines-wait =
    { $count ->
        [one] W tej kartce brakuje wiersza { $missing }.
       *[other] W tej kartce brakuje wierszy { $missing }.
    } To, co wklejono dla następnej kartki, poczeka.
typing-too-long = To było za dużo naraz. Proszę wklejać naraz słowa najwyżej kilku kartek.
typing-sheet = To jest kartka { $number } zestawu { $set }.
typing-first-word = Pierwsze słowo każdej kartki to „{ $word }”. Proszę jeszcze raz spojrzeć na wiersz 1.
typing-no-such-head = Żadna kartka nie ma tych słów w wierszu 2. Proszę spojrzeć na niego jeszcze raz.
typing-first-lines-again = W takim razie jedno z pierwszych ośmiu słów jest błędne. Proszę wpisać wiersze 1 i 2 jeszcze raz.
typing-corrections =
    { $count ->
        [one] Jedno słowo nie pasuje do pozostałych:
       *[other] Słów, które nie pasują do pozostałych: { $count }
    }
typing-correction = wiersz { $line }, słowo { $place }: musi być „{ $word }”, a nie „{ $typed }”
typing-correction-unread = wiersz { $line }, słowo { $place }, którego nie dało się odczytać: musi być „{ $word }”
typing-type-again = W takim razie proszę wpisać błędny wiersz jeszcze raz, z jego numerem na początku.
typing-too-many-wrong = za dużo słów jest błędnych. Proszę porównać je z papierem i wpisać każdy różniący się wiersz jeszcze raz, z jego numerem na początku. Pozostałe są zachowane
typing-beyond-us = te słowa zrobiła nowsza wersja kinsafe
typing-sheet-in = Kartka { $number } zestawu { $set } jest.
typing-sheet-again = Kartka { $number } już była. Liczy się raz.
typing-does-not-open = kartek jest dość, ale nie otwierają sejfu. Może jedna jest źle wpisana: proszę wpisać ją jeszcze raz albo inną
typing-ask-set = Czy na Państwa papierze jest „Set { $set }” albo „Zestaw { $set }”?
typing-ask-other-set = Pozostałe kartki są z zestawu { $others }. Ta, z zestawu { $set }, do nich nie pasuje. Mimo to wpisać?
typing-ask-same-sheet = Kartka { $number } już jest. Zostawić ją i wziąć inną?
typing-ask-corrections = Czy tak jest na Państwa papierze, o ile da się odczytać?
typing-ask-swapped = Te słowa mają sens, jeśli wiersze { $line } i { $next } zamienią się miejscami. Czy na Państwa papierze są odwrotnie?
typing-ask-left-out = Wydaje się, że brakuje wiersza { $line }. Według pozostałych wierszy musi to być „{ $words }”. Czy tak jest na Państwa papierze, o ile da się odczytać?
typing-ask-leave =
    { $lines ->
       *[other] Wpisane wiersze tej kartki: { $lines }.
    } Wyrzucić je i zacząć inną kartkę?
typing-ask-stop = Nic jeszcze nie wpisano. Zakończyć?
typing-ask-stop-lines =
    { $lines ->
       *[other] Wpisane wiersze: { $lines }. Zakończyć i wyrzucić je?
    }
typing-ask-stop-sheets =
    Jest { $have } z { $threshold } kartek{ $lines ->
        [0] {""}
       *[other] , a do tego wierszy: { $lines }
    }. Zakończyć i wyrzucić je?
typing-ask-stop-vault-lines =
    Są wszystkie kartki{ $lines ->
        [0] {""}
       *[other] , a do tego wierszy sejfu: { $lines }
    }. Zakończyć i wyrzucić je?
typing-goes-on = Dobrze. Wszystko nadal jest.
typing-stopped =
    { $lines ->
       *[other] Pominięte wiersze kartki: { $lines }.
    }
typing-offer = Czy mają Państwo jeszcze kartkę na papierze i chcą wpisać jej słowa?
typing-how-lines =
    Kartek jest dość. Brakuje jeszcze zapieczętowanego sejfu. Najprościej
    zdjęcie dowolnej kartki albo plik .age. Jeśli nie ma ani jednego, ani
    drugiego, ale są wiersze sejfu na papierze, proszę wpisać je: najpierw
    wiersz początkowy, potem pozostałe. Proszę wpisać ?, aby odłożyć wiersz.
typing-name-a-file = Aby podać zdjęcie lub plik .age, proszę wpisać jego nazwę albo przeciągnąć go do tego okna.
typing-all-vault-lines = Są wszystkie wiersze sejfu.
typing-head-again = Wiersz początkowy już jest.
typing-line-again = Wiersz { $line } już jest.
typing-head-wrong = W wierszu początkowym coś jest błędne. Proszę porównać go z papierem.
typing-line-wrong = W wierszu { $line } coś jest błędne. Proszę porównać go z papierem.
typing-needs-head = Najpierw potrzebny jest wiersz początkowy. Zaczyna się od KINSAFE-LINES-1.
typing-lines-newer = te wiersze sejfu zrobiła nowsza wersja kinsafe
typing-no-line = To nie jest wiersz sejfu. Ma on numer, a potem 46 liter i cyfr.
typing-other-vault = Ten wiersz początkowy jest z innego sejfu tego samego zestawu.
typing-vault-of-other-set = Ten wiersz początkowy jest z zestawu { $other }. Kartki są z zestawu { $set }.
