failed-other = { $text }
failed-already-exists = { $name } уже есть
failed-bad-sheets =
    повреждено или изменено листов: { $bad }, а хороших не хватает: { $have }
failed-have = есть { $have } из { $threshold } листов набора { $set }
failed-have-none = ни одного хорошего листа не найдено
failed-bad-input =
    { $name } не удаётся прочитать: { $expected ->
        [codes] здесь ожидались коды
        [pdf] здесь ожидался PDF
        [picture] здесь ожидалось изображение
        [picture-not-empty] изображение пустое
        [pdf-or-picture] здесь ожидался PDF или изображение
        [readable] здесь ожидался PDF, изображение или текст
       *[text] здесь ожидался текст
    }
failed-damaged-file = { $name }: файл повреждён, или в нём не хватает части
failed-record =
    { $record ->
        [head-line] начальная строка строк сейфа повреждена
        [key-block] блок ключа повреждён
        [key-code] код ключа повреждён
        [sealed] запечатанный сейф повреждён
        [vault-code] код сейфа повреждён
        [words] список слов повреждён
       *[code] код повреждён
    }: { $flaw ->
        [character] какой-то знак неверен или пропущен
        [empty] внутри ничего нет
        [few-words] в нём меньше 32 слов
        [last-line] нет последней строки
        [length] неверная длина
        [length-of-name] длина не соответствует длине имени
        [long-name] имя длиннее возможного
        [name-not-text] имя не является текстом
        [not-digits] после KINSAFE1: стоят не только цифры
        [not-whole] текст неполон
        [number-zero] номер листа равен 0
        [other-kind] это что-то другое
        [part-number] номер больше числа частей
        [threshold] нужно было бы меньше 2 листов
        [too-many-digits] после KINSAFE1: больше цифр, чем бывает в коде
        [too-short] чего-то не хватает
       *[wrong-words] слишком много слов неверны или пропущены
    }
failed-not-intact =
    не всё цело: выше названо { $bad } { $bad ->
        [one] замечание
        [few] замечания
       *[other] замечаний
    }
failed-io =
    { $name }: { $doing ->
        [creating-folder] не удалось создать папку
        [deleting] не удалось удалить файл
        [locking] не удалось закрыть файл от других
        [removing] не удалось убрать файл
        [renaming] не удалось переименовать файл
        [saving] не удалось сохранить файл
        [writing] не удалось записать файл
       *[reading] не удалось прочитать файл
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] не удалось прочитать ответ
        [asking-passphrase] не удалось спросить парольную фразу
        [manual-page] не удалось записать руководство
        [writing-result] не удалось записать результат
       *[reading-input] не удалось прочитать стандартный ввод
    }: { $why }
failed-why =
    { $why ->
        [already-exists] такое уже есть
        [disk-full] диск заполнен
        [ended] файл кончился раньше времени
        [folder] это папка
        [no-folder] это не папка
        [no-text] это не текст в UTF-8
        [not-found] такого нет
        [permission] нет прав
        [read-only] с диска можно только читать
       *[refused] система отказала
    }
failed-newer-version =
    { $made ->
        [age-file] файл age сделан
        [head-line] начальная строка строк сейфа сделана
        [vault] сейф сделан
       *[sheet] лист сделан
    } более новой версией kinsafe
failed-no-key-code = запечатанный сейф найден, но ни с одного листа нет кода ключа
failed-kind =
    { $name }: { $kind ->
        [archive] это архив ({ $format }), здесь он не открывается
        [document] это документ ({ $format }), здесь он не читается
        [film] это видео, здесь оно не читается
        [mail] это письмо, в тексте которого нет листа
        [old-office] это документ Office или письмо Outlook, здесь оно не читается
        [picture] это изображение такого вида, который здесь не читается ({ $format })
        [program] это программа, а не лист
        [slides] это презентация ({ $format }), здесь она не читается
        [sound] это звукозапись, здесь она не читается
        [table] это таблица ({ $format }), здесь она не читается
        [tiff] это изображение TIFF такого вида, который здесь не читается
       *[empty] файл пуст
    }
failed-keyboard = код набран сканером, который настроен на другую клавиатуру, чем у этого компьютера
failed-no-file = { $name }: это не файл
failed-no-sheets = ни одного кода с листа kinsafe не найдено
failed-not-age = { $name }: это не файл age
failed-not-one-picture = { $name }: это не одно изображение и не одна страница, на нём нельзя рисовать
failed-not-enough =
    { $count } из { $threshold } листов; { $count ->
        [0] ни одного листа набора { $set } не найдено
        [one] листы набора { $set }, которые у вас есть: { $have }
       *[other] листы набора { $set }, которые у вас есть: { $have }
    }
failed-nothing-opens = листов набора { $set } достаточно, но ни один найденный сейф ими не открывается
failed-opens-with-sheets = { $name } открывается листами, а не парольной фразой
failed-password-protected = { $name }: файл защищён паролем
failed-picture-format = { $name }: изображение такого вида, который здесь не читается ({ $format })
failed-reading-memory = { $name }: для чтения нужно больше памяти, чем нужно скану ({ $limit })
failed-reading-time =
    { $name }: чтение длится дольше, чем нужно скану ({ $seconds } с); { $pages ->
        [0] не прочитано ни одной страницы
        [1] прочитана только первая страница
       *[other] прочитано страниц от начала: { $pages }
    }
failed-set-not-found = среди данного нет листов набора { $set }
failed-several-sets = здесь есть что-то из нескольких наборов ({ $count }), и ничто не доказывает, что они связаны: { $sets }
failed-more = ещё { $count }
failed-too-large = { $name } больше, чем { $limit }
failed-vault-parts-damaged = листов достаточно, но один код сейфа набора { $set } повреждён или изменён
failed-vault-parts-missing =
    листов достаточно, но { $count ->
        [0] не найдено ни одного кода сейфа
        [1] не хватает кода сейфа с номером { $missing } из { $of }
       *[other] не хватает кодов сейфа с номерами { $missing } из { $of }
    }
failed-vault-line-wrong = строка сейфа { $number } не сходится: какой-то знак неверен или пропущен
failed-vault-lines-missing =
    листов достаточно, но { $count ->
        [0] нет начальной строки строк сейфа
        [1] не хватает строки сейфа с номером { $missing } из { $of }
       *[other] не хватает строк сейфа с номерами { $missing } из { $of }
    }
failed-run = { $first }–{ $last }
failed-work-factor = { $name } требует коэффициент работы { $factor }; принимается не больше { $most }
failed-wrong-passphrase = парольная фраза не открывает { $name }
failed-set =
    набор { $set }: { $sheets ->
        [0] нет хороших листов
        [one] { $sheets } лист (нужно { $threshold })
        [few] { $sheets } листа (нужно { $threshold })
       *[other] { $sheets } листов (нужно { $threshold })
    }, { $opens ->
        [yes] сейф открывается
        [no] ничего не открывается
       *[unknown] не пробовали
    }{ $holders ->
        [none] {""}
       *[some] ; сделан для: { $names }
    }
