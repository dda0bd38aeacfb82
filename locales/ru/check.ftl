check-sheet = Лист { $number } набора { $set }, { $who }.
check-made-for = сделан для: { $holder }, { $day }
check-without-name = сделан без имени, { $day }
check-typed = набран по словам, в которых имени нет
check-good = Код ключа: цел. Подпись: верна. { $vault }
check-words = Слова подходят друг к другу. Подпись, которую можно проверить, есть только у кода ключа.
check-vault-whole = Коды сейфа: все.
check-vault-sealed = Запечатанный сейф: есть.
check-vault-none = Коды сейфа: не найдены.
check-vault-missing =
    { $count ->
        [1] Код сейфа { $missing } из { $of }: не найден.
       *[other] Коды сейфа { $missing } из { $of }: не найдены.
    }
check-vault-damaged = Коды сейфа: повреждены.
check-opens = Листов этого набора нужно { $threshold }, любых; тогда сейф откроется. Один этот лист не открывает ничего.
