reading-sheets =
    { $count ->
        [1] лист { $numbers } набора { $set }
       *[other] листы { $numbers } набора { $set }
    }
reading-vault-codes =
    { $count ->
        [one] { $count } код сейфа
        [few] { $count } кода сейфа
        [many] { $count } кодов сейфа
       *[other] { $count } кода сейфа
    }
reading-vault-lines =
    { $count ->
        [one] { $count } строка сейфа
        [few] { $count } строки сейфа
        [many] { $count } строк сейфа
       *[other] { $count } строки сейфа
    }
reading-sealed-vault = запечатанный сейф
reading-bad =
    { $count ->
        [one] { $count } код, который нельзя использовать
        [few] { $count } кода, которые нельзя использовать
        [many] { $count } кодов, которые нельзя использовать
       *[other] { $count } кода, которые нельзя использовать
    }
reading-again = ничего, чего ещё не было
reading-others =
    { $count ->
        [one] { $count } QR-код чего-то другого
        [few] { $count } QR-кода чего-то другого
        [many] { $count } QR-кодов чего-то другого
       *[other] { $count } QR-кода чего-то другого
    }
reading-blank =
    { $count ->
        [1] пустая страница
       *[other] пустые страницы
    }
reading-nothing = код kinsafe не найден
reading-sheet = лист { $number } набора { $set }
reading-sheet-of = лист ({ $holder }), номер { $number } набора { $set }
reading-no-code = { $name }: код не найден; { $why }
reading-too-dark = снимок слишком тёмный; сделайте его при хорошем свете
reading-blurred = снимок смазан или не в фокусе; не двигайтесь, при хорошем свете
reading-not-sharp = если на снимке есть лист, он недостаточно резкий: обоприте камеру обо что-нибудь, весь лист при хорошем свете
reading-page-problem = страница { $page }: { $error }
reading-need-first-sheet = Пока не прочитан ни один лист.
reading-need-good-sheet = Пока не прочитан ни один лист, который можно использовать.
reading-need-key-code = Закрытый сейф есть. Теперь нужны сами листы.
reading-need-sheets =
    { $more ->
        [one] Нужен ещё { $more } лист набора { $set }.
        [few] Нужны ещё { $more } листа набора { $set }.
        [many] Нужны ещё { $more } листов набора { $set }.
       *[other] Нужно ещё { $more } листа набора { $set }.
    }
reading-need-vault = Листов достаточно. Нужны ещё их большие коды, одинаковые на всех листах.
reading-need-vault-codes =
    { $count ->
        [1] Листов достаточно. Из больших кодов (всего { $of }) ещё нужен номер { $missing }.
       *[other] Листов достаточно. Из больших кодов (всего { $of }) ещё нужны номера { $missing }.
    }
reading-need-good-vault-code = Листов достаточно. Один из больших кодов повреждён или изменён.
reading-need-head-line = Листов достаточно. Ещё нужна первая из строк сейфа, начальная строка.
reading-need-vault-lines =
    { $count ->
        [one] Листов достаточно. Из строк сейфа (всего { $of }) не хватает: { $count }.
       *[other] Листов достаточно. Из строк сейфа (всего { $of }) не хватает: { $count }.
    }
reading-need-choice = Здесь листы нескольких наборов, и ничто не доказывает, что они относятся друг к другу.
reading-need-nothing = Листы набора { $set } открывают сейф.
reading-advice-picture = Достаточно одного снимка всего листа: резкого, при хорошем свете, во весь кадр.
reading-advice-choice = Один из них мог положить кто-то другой. Спросите остальных, по номеру, который у вас уже был, какой номер набора напечатан вверху их листов. Если один набор новее, соберите больше его листов.
reading-advice-others = Спросите других людей, у которых есть лист этого набора.
reading-advice-again = Переснимите листы, которые не удалось использовать, ровно и при хорошем свете, или возьмите ещё один лист у другого человека.
reading-advice-vault-codes = Большие коды одинаковы на всех листах набора: достаточно одного читаемого экземпляра каждого, с любого листа. Подойдёт и файл .age этого набора.
reading-advice-vault-lines = Недостающие строки можно набрать. Подойдут и большие коды любого листа набора, и его файл .age.
reading-findings-left =
    { $count ->
        [one] таких ещё { $count }
       *[other] таких ещё { $count }
    }
