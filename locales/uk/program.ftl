program-error = помилка
program-warning = увага
program-note = примітка
program-hint = порада
program-yes-no = Наберіть y (так) або n (ні).
program-one-number = Наберіть число від 1 до { $most }.
program-one-line = Тут потрібен один рядок. З вставленого нічого не взято.
program-input = стандартне введення
program-reading = Читання { $at } з { $of }: { $name }
program-reading-page = Читання { $place } з { $pages }
program-gave = { $name }: { $gave }
program-folders = теки всередині { $name } не відкриваються; назвіть і їх
program-blanks = читається { $name }; ім’я з пробілами треба брати в лапки
program-left-out = у { $folder } не дивилися: { $files }; файл, названий окремо, читається
program-others = ще { $count }
program-paste = Наберіть або вставте коди чи по 32 слова з кожного аркуша, аркуш за аркушем. Наприкінці натисніть Enter, потім Ctrl-D (у Windows Ctrl-Z та Enter).
program-no-file = Файл не названо: можна дати й PDF, скани, фото, текстові аркуші та запечатані сейфи (.age).
program-line = рядок { $number }:
program-any-line = рядок (спершу його номер):
program-head-line = початковий рядок:
program-vault-line = рядок { $number } з { $of }:
program-choice = Тут аркуші кількох наборів, і ніщо не доводить, що вони пов’язані. Один із них міг покласти хтось інший. Запитайте решту, за номером, який у вас уже був, який номер набору надруковано вгорі їхніх аркушів. Якщо один набір новіший, зберіть більше його аркушів.
program-choose = Який номер набору стоїть на папері, якому ви довіряєте? Його номер у списку, або Enter, щоб закінчити:
program-more-sets = І ще наборів: { $count }.
program-set-progress = Набір { $set }: { $have } з { $threshold } аркушів, номери { $numbers }.
program-opened =
    { $count ->
        [1] Відкрито аркушем { $sheets } набору { $set }: { $title }, редакція { $revision }, { $accounts }.
       *[other] Відкрито аркушами { $sheets } набору { $set }: { $title }, редакція { $revision }, { $accounts }.
    }
program-untitled = сейф
program-accounts =
    { $count ->
        [one] { $count } обліковий запис
        [few] { $count } облікові записи
       *[other] { $count } облікових записів
    }
program-changed = Остання зміна: { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] сьогодні
        [days]
            { $count ->
                [one] { $count } день тому
                [few] { $count } дні тому
               *[other] { $count } днів тому
            }
        [months]
            { $count ->
                [one] { $count } місяць тому
                [few] { $count } місяці тому
               *[other] { $count } місяців тому
            }
       *[years]
            { $count ->
                [one] { $count } рік тому
                [few] { $count } роки тому
               *[other] { $count } років тому
            }
    }
program-surprise = Якщо це вас дивує: ⟦--printed⟧ відкриває те, що надруковано на аркушах.
program-hidden = Коди приховано. ⟦--show⟧ показує їх; ⟦--out FILE⟧ зберігає сейф.
program-saved = Збережено як { $name }. Це робочий сейф: його бере ⟦kinsafe restore⟧, або назвіть його через ⟦--vault⟧. ⟦age -d⟧ теж його відкриває.
program-saved-plain = Збережено як { $name }. Файл не зашифровано: хто його прочитає, матиме коди та ключі набору.
program-through = відновлюється через { $names }
program-account-note = нотатка
program-nothing = поки нічого
program-kind =
    { $kind ->
        [codes] коди відновлення
        [key] ключ відновлення
        [phrase] слова відновлення
        [seed] секрет автентифікатора
        [text] нотатка
       *[unknown] щось із новішої версії
    }
program-kind-left = { $kind }, залишилося { $left } з { $of }
program-kind-issued = { $kind }, видано { $day }
program-kind-issued-about = { $kind }, видано близько { $day }
program-code-used = використано { $day }
program-proof = Перевірний код на { $day }:
program-read-out =
    { $count ->
        [one] Прочитайте його власникові телефоном. Перевірний код нічого не говорить про аркуш.
       *[other] Прочитайте їх власникові телефоном. Перевірний код нічого не говорить про аркуш.
    }
program-never-send = Нікому не надсилайте фото аркуша, навіть власникові.
program-annotated = Збережено як { $name }: зеленим позначено прочитане, червоним те, що видно, але не прочитано.
program-saved-plan = Збережено як { $name }: що робити зараз, з кодами. Подвійне клацання відкриває файл у браузері. Видаліть його, коли закінчите.
program-seconds-left = ще { $seconds } с
