reading-sheets =
    { $count ->
        [1] аркуш { $numbers } набору { $set }
       *[other] аркуші { $numbers } набору { $set }
    }
reading-vault-codes =
    { $count ->
        [one] { $count } код сейфа
        [few] { $count } коди сейфа
        [many] { $count } кодів сейфа
       *[other] { $count } коду сейфа
    }
reading-vault-lines =
    { $count ->
        [one] { $count } рядок сейфа
        [few] { $count } рядки сейфа
        [many] { $count } рядків сейфа
       *[other] { $count } рядка сейфа
    }
reading-sealed-vault = запечатаний сейф
reading-bad =
    { $count ->
        [one] { $count } код, який не можна використати
        [few] { $count } коди, які не можна використати
        [many] { $count } кодів, які не можна використати
       *[other] { $count } коду, які не можна використати
    }
reading-again = нічого, чого ще не було
reading-others =
    { $count ->
        [one] { $count } QR-код чогось іншого
        [few] { $count } QR-коди чогось іншого
        [many] { $count } QR-кодів чогось іншого
       *[other] { $count } QR-коду чогось іншого
    }
reading-blank =
    { $count ->
        [1] порожня сторінка
       *[other] порожні сторінки
    }
reading-nothing = код kinsafe не знайдено
reading-sheet = аркуш { $number } набору { $set }
reading-sheet-of = аркуш ({ $holder }), номер { $number } набору { $set }
reading-no-code = { $name }: код не знайдено; { $why }
reading-too-dark = знімок надто темний; зробіть його за доброго світла
reading-blurred = знімок змазаний або не у фокусі; не рухайтеся, за доброго світла
reading-not-sharp = якщо на знімку є аркуш, він недостатньо різкий: обіпріть камеру об щось, увесь аркуш за доброго світла
reading-page-problem = сторінка { $page }: { $error }
reading-need-first-sheet = Поки не прочитано жодного аркуша.
reading-need-good-sheet = Поки не прочитано жодного аркуша, який можна використати.
reading-need-key-code = Закритий сейф є. Тепер потрібні самі аркуші.
reading-need-sheets =
    { $more ->
        [one] Потрібен ще { $more } аркуш набору { $set }.
        [few] Потрібні ще { $more } аркуші набору { $set }.
        [many] Потрібно ще { $more } аркушів набору { $set }.
       *[other] Потрібно ще { $more } аркуша набору { $set }.
    }
reading-need-vault = Аркушів досить. Потрібні ще їхні великі коди, однакові на всіх аркушах.
reading-need-vault-codes =
    { $count ->
        [1] Аркушів досить. З великих кодів (усього { $of }) ще потрібен номер { $missing }.
       *[other] Аркушів досить. З великих кодів (усього { $of }) ще потрібні номери { $missing }.
    }
reading-need-good-vault-code = Аркушів досить. Один із великих кодів пошкоджено або змінено.
reading-need-head-line = Аркушів досить. Ще потрібен перший із рядків сейфа, початковий рядок.
reading-need-vault-lines =
    { $count ->
       *[other] Аркушів досить. З рядків сейфа (усього { $of }) бракує: { $count }.
    }
reading-need-choice = Тут аркуші кількох наборів, і ніщо не доводить, що вони пов’язані.
reading-need-nothing = Аркуші набору { $set } відкривають сейф.
reading-advice-picture = Досить одного знімка всього аркуша: різкого, за доброго світла, на весь кадр.
reading-advice-choice = Один із них міг покласти хтось інший. Запитайте решту, за номером, який у вас уже був, який номер набору надруковано вгорі їхніх аркушів. Якщо один набір новіший, зберіть більше його аркушів.
reading-advice-others = Запитайте інших людей, у яких є аркуш цього набору.
reading-advice-again = Перезніміть аркуші, які не вдалося використати, рівно й за доброго світла, або візьміть ще один аркуш в іншої людини.
reading-advice-vault-codes = Великі коди однакові на всіх аркушах набору: досить одного читабельного примірника кожного, з будь-якого аркуша. Підійде і файл .age цього набору.
reading-advice-vault-lines = Рядки, яких бракує, можна набрати. Підійдуть і великі коди будь-якого аркуша набору, і його файл .age.
reading-findings-left =
    { $count ->
       *[other] таких ще { $count }
    }
