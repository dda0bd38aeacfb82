sheet-kind = Kartka odzyskiwania
sheet-number = Kartka { $number }
sheet-number-of = Kartka { $number } z { $of }
sheet-page = Strona { $number } z { $of }
sheet-for = Dla
sheet-set = Zestaw
sheet-made = Zrobiona
sheet-opens-with = Otwierają
sheet-both = obie kartki
sheet-all = wszystkie kartki ({ $n })
sheet-any = kartki: { $k }, dowolne
sheet-any-of =
    { $k ->
        [few] dowolne { $k } z { $n } kartek
       *[other] dowolnych { $k } z { $n } kartek
    }
sheet-what-lead = Co to jest.
sheet-what = Jedna z kartek (razem { $n }), które wspólnie przechowują kody odzyskiwania kont: { $title }. To dzięki nim można wrócić na konta, gdy nie ma telefonu lub hasła. Aby otworzyć kody, potrzeba: { $enough }.
sheet-what-someone = Jedna z kartek (razem { $n }), które wspólnie przechowują czyjeś kody odzyskiwania. To dzięki nim ta osoba może wrócić na swoje konta, gdy nie ma telefonu lub hasła. Aby otworzyć kody, potrzeba: { $enough }.
sheet-alone-lead = Sama nie otwiera niczego.
sheet-alone = Ta kartka sama nie otwiera niczego i niczego nie mówi, ani Państwu, ani temu, kto ją znajdzie.
sheet-keep-lead = Gdzie ją trzymać.
sheet-keep = Płasko i sucho, z paszportem lub innymi papierami, których się nie wyrzuca. Proszę powiedzieć jednej zaufanej osobie, gdzie leży. Do dnia, w którym zostanie wspólnie otwarta, proszę nie robić jej zdjęć ani kopii i nikomu jej nie wysyłać.
sheet-asked-lead = Jeśli ktoś o nią poprosi,
sheet-asked = proszę najpierw porozmawiać z właścicielem, czyli osobą, która ją dała: twarzą w twarz albo pod numerem, który już Państwo mieli, nawet jeśli prośba zdaje się pochodzić od niej. Jeśli nie można już jej zapytać, proszę najpierw porozmawiać z inną osobą, która ma kartkę, i działać razem.
sheet-lost-lead = Jeśli zginie
sheet-lost = albo mógł ją zobaczyć ktoś obcy, proszę wkrótce powiedzieć właścicielowi. Nic nie jest przez to otwarte, a można zrobić nowe kartki.
sheet-how = Jak otworzyć kody
sheet-how-gather = Proszę zadzwonić do pozostałych i zebrać razem potrzebne kartki: { $enough }.
sheet-how-page = Proszę otworzyć plik ⟦kinsafe.html⟧ w przeglądarce i pokazać mu każdą kartkę: powie, co robić dalej. Jest na pendrivie, przy papierach właściciela albo u innej osoby z kartką.
sheet-how-words = Gdy kodu klucza nie da się odczytać, wystarczą też jego 32 słowa.
sheet-how-files = Proszę otworzyć plik ⟦kinsafe.html⟧ w przeglądarce i dać mu pliki kartek lub zdjęcia wydrukowanych: powie, co robić dalej. Albo tam, gdzie jest ten program, wpisać ⟦kinsafe combine⟧ i nazwy plików.
sheet-key = Kod klucza
sheet-key-here = tylko na tej kartce
sheet-key-again = Jeszcze raz kod klucza
sheet-key-again-why = na wypadek plamy
sheet-words = Kod klucza w słowach, do wpisania
sheet-vault = Kod sejfu { $number } z { $of }
sheet-vault-same = taki sam na każdej kartce · wersja { $revision }
sheet-codes-two-lead = Ta kartka ma 2 kody,
sheet-codes-two = oba takie same.
sheet-codes-lead = Kody na tej kartce: { $count }.
sheet-codes =
    { $vault ->
        [one] Kod klucza dwa razy i 1 kod sejfu.
       *[other] Kod klucza dwa razy, a kody sejfu: { $vault }.
    }
sheet-codes-not-for = Nie są dla aplikacji aparatu w telefonie: proszę nigdy ich nie wyszukiwać i nigdzie nie wysyłać.
sheet-vault-page = Kody sejfu, wersja { $revision }. Te kody są takie same na każdej kartce zestawu.
sheet-elsewhere-lead =
    { $pages ->
        [2] Kody sejfu są na stronie 2.
       *[other] Kody sejfu są na stronach od 2 do { $pages }.
    }
sheet-elsewhere = Są takie same na każdej kartce zestawu, wersja { $revision }; jeśli strona jest zniszczona, wystarczy strona z dowolnej innej kartki. Strony proszę trzymać razem.
sheet-block-key = Klucz, tylko na tej kartce:
sheet-block-sealed = Zapieczętowany sejf, taki sam na każdej kartce, wersja { $revision }:
sheet-others-lead = Pozostali.
sheet-others = Pozostałe kartki mają: { $names }.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = jeszcze { $count }
sheet-how-address = Proszę otworzyć ⟦{ $address }⟧ i pokazać tam każdą kartkę: strona mówi, co robić dalej. Jeśli już jej nie ma, to samo robi plik ⟦kinsafe.html⟧: jest na pendrivie, w papierach właściciela albo u innej osoby, która ma kartkę.
sheet-point = Proszę skierować tu aparat telefonu
sheet-owner-phone = Telefon właściciela
sheet-checked = Sprawdzono
