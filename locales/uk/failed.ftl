failed-other = { $text }
failed-already-exists = { $name } уже є
failed-bad-sheets =
    пошкоджено або змінено аркушів: { $bad }, а добрих не досить: { $have }
failed-have = { $have } з { $threshold } аркушів набору { $set }
failed-have-none = жодного доброго аркуша не знайдено
failed-bad-input =
    { $name } не вдається прочитати: { $expected ->
        [codes] тут очікувалися коди
        [pdf] тут очікувався PDF
        [picture] тут очікувалося зображення
        [picture-not-empty] зображення порожнє
        [pdf-or-picture] тут очікувався PDF або зображення
        [readable] тут очікувався PDF, зображення або текст
       *[text] тут очікувався текст
    }
failed-damaged-file = { $name }: файл пошкоджено, або бракує його частини
failed-record =
    { $record ->
        [head-line] початковий рядок рядків сейфа пошкоджено
        [key-block] блок ключа пошкоджено
        [key-code] код ключа пошкоджено
        [sealed] запечатаний сейф пошкоджено
        [vault-code] код сейфа пошкоджено
        [words] список слів пошкоджено
       *[code] код пошкоджено
    }: { $flaw ->
        [character] якийсь знак хибний або пропущений
        [empty] усередині нічого немає
        [few-words] у ньому менше 32 слів
        [last-line] немає останнього рядка
        [length] хибна довжина
        [length-of-name] довжина не відповідає довжині імені
        [long-name] ім’я довше, ніж може бути
        [name-not-text] ім’я не є текстом
        [not-digits] після KINSAFE1: стоять не лише цифри
        [not-whole] текст неповний
        [number-zero] номер аркуша дорівнює 0
        [other-kind] це щось інше
        [part-number] номер більший за кількість частин
        [threshold] потрібно було б менше 2 аркушів
        [too-many-digits] після KINSAFE1: більше цифр, ніж буває в коді
        [too-short] чогось бракує
       *[wrong-words] забагато слів хибні або пропущені
    }
failed-not-intact =
    не все ціле: вище названо { $bad } { $bad ->
        [one] зауваження
        [few] зауваження
       *[other] зауважень
    }
failed-io =
    { $name }: { $doing ->
        [creating-folder] не вдалося створити теку
        [deleting] не вдалося видалити файл
        [locking] не вдалося закрити файл від інших
        [removing] не вдалося прибрати файл
        [renaming] не вдалося перейменувати файл
        [saving] не вдалося зберегти файл
        [writing] не вдалося записати файл
       *[reading] не вдалося прочитати файл
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] не вдалося прочитати відповідь
        [asking-passphrase] не вдалося запитати парольну фразу
        [manual-page] не вдалося записати посібник
        [writing-result] не вдалося записати результат
       *[reading-input] не вдалося прочитати стандартне введення
    }: { $why }
failed-why =
    { $why ->
        [already-exists] таке вже є
        [disk-full] диск заповнено
        [ended] файл скінчився зарано
        [folder] це тека
        [no-folder] це не тека
        [no-text] це не текст у UTF-8
        [not-found] такого немає
        [permission] бракує прав
        [read-only] з диска можна лише читати
       *[refused] система відмовила
    }
failed-newer-version =
    { $made ->
        [age-file] файл age зроблено
        [head-line] початковий рядок рядків сейфа зроблено
        [vault] сейф зроблено
       *[sheet] аркуш зроблено
    } новішою версією kinsafe
failed-no-key-code = запечатаний сейф знайдено, але з жодного аркуша немає коду ключа
failed-kind =
    { $name }: { $kind ->
        [archive] це архів ({ $format }), тут він не відкривається
        [document] це документ ({ $format }), тут він не читається
        [film] це відео, тут воно не читається
        [mail] це лист, у тексті якого немає аркуша
        [old-office] це документ Office або лист Outlook, тут він не читається
        [picture] це зображення такого виду, який тут не читається ({ $format })
        [program] це програма, а не аркуш
        [slides] це презентація ({ $format }), тут вона не читається
        [sound] це звукозапис, тут він не читається
        [table] це таблиця ({ $format }), тут вона не читається
        [tiff] це зображення TIFF такого виду, який тут не читається
       *[empty] файл порожній
    }
failed-keyboard = код набрав сканер, налаштований на іншу клавіатуру, ніж у цього комп’ютера
failed-no-file = { $name }: це не файл
failed-no-sheets = жодного коду з аркуша kinsafe не знайдено
failed-not-age = { $name }: це не файл age
failed-not-one-picture = { $name }: це не одне зображення й не одна сторінка, на ньому не можна малювати
failed-not-enough =
    { $count } з { $threshold } аркушів; { $count ->
        [0] жодного аркуша набору { $set } не знайдено
       *[other] аркуші набору { $set }, які у вас є: { $have }
    }
failed-nothing-opens = аркушів набору { $set } досить, але жоден знайдений сейф ними не відкривається
failed-opens-with-sheets = { $name } відкривається аркушами, а не парольною фразою
failed-password-protected = { $name }: файл захищено паролем
failed-picture-format = { $name }: зображення такого виду, який тут не читається ({ $format })
failed-reading-memory = { $name }: для читання треба більше пам’яті, ніж потрібно скану ({ $limit })
failed-reading-time =
    { $name }: читання триває довше, ніж потрібно скану ({ $seconds } с); { $pages ->
        [0] не прочитано жодної сторінки
        [1] прочитано лише першу сторінку
       *[other] прочитано сторінок від початку: { $pages }
    }
failed-set-not-found = серед даного немає аркушів набору { $set }
failed-several-sets = тут є щось із кількох наборів ({ $count }), і ніщо не доводить, що вони пов’язані: { $sets }
failed-more = ще { $count }
failed-too-large = { $name } більше, ніж { $limit }
failed-vault-parts-damaged = аркушів досить, але один код сейфа набору { $set } пошкоджено або змінено
failed-vault-parts-missing =
    аркушів досить, але { $count ->
        [0] не знайдено жодного коду сейфа
        [1] бракує коду сейфа з номером { $missing } з { $of }
       *[other] бракує кодів сейфа з номерами { $missing } з { $of }
    }
failed-vault-line-wrong = рядок сейфа { $number } не сходиться: якийсь знак хибний або пропущений
failed-vault-lines-missing =
    аркушів досить, але { $count ->
        [0] немає початкового рядка рядків сейфа
        [1] бракує рядка сейфа з номером { $missing } з { $of }
       *[other] бракує рядків сейфа з номерами { $missing } з { $of }
    }
failed-run = { $first }–{ $last }
failed-work-factor = { $name } вимагає коефіцієнт роботи { $factor }; приймається не більше { $most }
failed-wrong-passphrase = парольна фраза не відкриває { $name }
failed-set =
    набір { $set }: { $sheets ->
        [0] немає добрих аркушів
        [one] { $sheets } аркуш (потрібно { $threshold })
        [few] { $sheets } аркуші (потрібно { $threshold })
       *[other] { $sheets } аркушів (потрібно { $threshold })
    }, { $opens ->
        [yes] сейф відкривається
        [no] нічого не відкривається
       *[unknown] не пробували
    }{ $holders ->
        [none] {""}
       *[some] ; зроблено для: { $names }
    }
