check-sheet = Аркуш { $number } набору { $set }, { $who }.
check-made-for = зроблено для: { $holder }, { $day }
check-without-name = зроблено без імені, { $day }
check-typed = набрано за словами, у яких імені немає
check-good = Код ключа: цілий. Підпис: правильний. { $vault }
check-words = Слова пасують одне до одного. Підпис, який можна перевірити, має лише код ключа.
check-vault-whole = Коди сейфа: усі.
check-vault-sealed = Запечатаний сейф: є.
check-vault-none = Коди сейфа: не знайдено.
check-vault-missing =
    { $count ->
        [1] Код сейфа { $missing } з { $of }: не знайдено.
       *[other] Коди сейфа { $missing } з { $of }: не знайдено.
    }
check-vault-damaged = Коди сейфа: пошкоджено.
check-opens = Аркушів цього набору потрібно { $threshold }, будь-яких; тоді сейф відкриється. Сам цей аркуш не відкриває нічого.
