found-at = { $place }: { $what }
found-file = { $file }
found-page = { $file }, strona { $page }
found-line = { $file }, wiersz { $line }
found-page-line = { $file }, strona { $page }, wiersz { $line }
found-altered = kartka { $number } zestawu { $set } została zmieniona po zrobieniu (imię, data lub liczba kartek); jej udział jest dobry i został użyty
found-conflict = ta kartka { $number } zestawu { $set } jest sprzeczna z kartką { $number } w { $other }
found-duplicate = kartka { $number } zestawu { $set } jeszcze raz, jak w { $first }; policzona raz
found-foreign = kartka { $number } jest z innego zestawu, { $set }, a nie z zestawu { $opened }; odłożona
found-older = zawiera starszą wersję { $revision } sejfu; użyto nowszej
found-newer-left = zawiera nowszą wersję { $revision } sejfu; otwarto wydrukowaną
found-newer =
    { $made ->
        [age-file] plik age zrobiła
        [head-line] wiersz początkowy wierszy sejfu zrobiła
        [vault] sejf zrobiła
       *[sheet] kartkę zrobiła
    } nowsza wersja kinsafe albo nie wszystko zostało odczytane
found-not-opened = ten plik age nie otwiera się tymi kartkami
found-not-tried = ten plik age ma współczynnik pracy { $factor }, a żaden zapieczętowany sejf zestawu nie ma więcej niż { $most }: jest pod hasłem zdaniowym i nie próbowano go
found-part-altered = kod sejfu { $number } zestawu { $set } jest uszkodzony lub zmieniony; odłożony
found-some-part-altered = jeden z kodów sejfu zestawu { $set } jest uszkodzony lub zmieniony
found-same-id = ta kartka i kartka w { $other } mają ten sam numer zestawu { $set }, a są z różnych zestawów: jedną z nich zrobiono, aby oszukać
found-share-wrong = udział kartki { $number } zestawu { $set } nie pasuje do pozostałych kartek; odłożony
found-signature-wrong = to nie jest ta kartka { $number } zestawu { $set }, za którą się podaje: uszkodzona, zmieniona lub podrobiona; odłożona
found-too-many = zbyt wiele kodów; reszty nie oglądano
found-corrected = poprawione słowa: { $words }
found-corrected-word = wiersz { $line }, słowo { $place } to „{ $word }”
found-lost =
    { $kind ->
        [key] nieodczytane kody klucza: { $count }
       *[vault] nieodczytane kody sejfu: { $count }
    }; { $cause ->
        [blank] strona jest pusta
        [blurred] widać, ale zbyt nieostro; proszę zrobić zdjęcie z bliska, w dobrym świetle, trzymając nieruchomo
        [covered] widać, ale częściowo zakryte lub w ostrym cieniu; proszę zrobić zdjęcie bez jednego i drugiego
        [cut-off] na zdjęciu tylko część; proszę ująć całą kartkę
        [glare] widać, ale prześwietlone; proszę zrobić zdjęcie bez lampy, nie w słońcu
        [too-dark] widać, ale zbyt ciemno; proszę zrobić zdjęcie w dobrym świetle
        [too-far] widać, ale zbyt małe; proszę zrobić zdjęcie z bliska albo skan 300 dpi
        [too-pale] widać, ale zbyt blado; proszę zrobić zdjęcie w dobrym, równym świetle
       *[unclear] widać, ale nie udało się odczytać; proszę zrobić zdjęcie z bliska, na płasko, w dobrym świetle
    }
