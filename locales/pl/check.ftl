check-sheet = Kartka { $number } zestawu { $set }, { $who }.
check-made-for = zrobiona dla: { $holder }, { $day }
check-without-name = zrobiona bez imienia, { $day }
check-typed = wpisana ze słów, w których nie ma imienia
check-good = Kod klucza: cały. Podpis: dobry. { $vault }
check-words = Słowa pasują do siebie. Podpis, który można sprawdzić, ma tylko kod klucza.
check-vault-whole = Kody sejfu: wszystkie.
check-vault-sealed = Zapieczętowany sejf: jest.
check-vault-none = Kody sejfu: nie znaleziono.
check-vault-missing =
    { $count ->
        [one] Kod sejfu { $missing } z { $of }: nie znaleziono.
       *[other] Kody sejfu { $missing } z { $of }: nie znaleziono.
    }
check-vault-damaged = Kody sejfu: uszkodzone.
check-opens = Potrzeba dowolnych kartek tego zestawu w liczbie { $threshold }, aby otworzyć sejf; sama ta kartka nie otwiera niczego.
