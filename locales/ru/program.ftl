program-error = ошибка
program-warning = внимание
program-note = примечание
program-hint = совет
program-yes-no = Наберите y (да) или n (нет).
program-one-number = Наберите число от 1 до { $most }.
program-one-line = Здесь нужна одна строка. Из вставленного ничего не взято.
program-input = стандартный ввод
program-reading = Чтение { $at } из { $of }: { $name }
program-reading-page = Чтение { $place } из { $pages }
program-gave = { $name }: { $gave }
program-folders = папки внутри { $name } не открываются; назовите и их
program-blanks = читается { $name }; имя с пробелами надо брать в кавычки
program-left-out = в { $folder } не смотрели: { $files }; файл, названный отдельно, читается
program-others = ещё { $count }
program-paste = Наберите или вставьте коды или по 32 слова с каждого листа, лист за листом. В конце нажмите Enter, затем Ctrl-D (в Windows Ctrl-Z и Enter).
program-no-file = Файл не назван: можно дать и PDF, сканы, фото, текстовые листы и запечатанные сейфы (.age).
program-line = строка { $number }:
program-any-line = строка (сначала её номер):
program-head-line = начальная строка:
program-vault-line = строка { $number } из { $of }:
program-choice = Здесь листы нескольких наборов, и ничто не доказывает, что они связаны. Один из них мог положить кто-то другой. Спросите остальных, по номеру, который у вас уже был, какой номер набора напечатан вверху их листов. Если один набор новее, соберите больше его листов.
program-choose = Какой номер набора стоит на бумаге, которой вы доверяете? Его номер в списке, или Enter, чтобы закончить:
program-more-sets = И ещё наборов: { $count }.
program-set-progress = Набор { $set }: { $have } из { $threshold } листов, номера { $numbers }.
program-opened =
    { $count ->
        [1] Открыто листом { $sheets } набора { $set }: { $title }, редакция { $revision }, { $accounts }.
       *[other] Открыто листами { $sheets } набора { $set }: { $title }, редакция { $revision }, { $accounts }.
    }
program-untitled = сейф
program-accounts =
    { $count ->
        [one] { $count } учётная запись
        [few] { $count } учётные записи
       *[other] { $count } учётных записей
    }
program-changed = Последнее изменение: { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] сегодня
        [days]
            { $count ->
                [one] { $count } день назад
                [few] { $count } дня назад
               *[other] { $count } дней назад
            }
        [months]
            { $count ->
                [one] { $count } месяц назад
                [few] { $count } месяца назад
               *[other] { $count } месяцев назад
            }
       *[years]
            { $count ->
                [one] { $count } год назад
                [few] { $count } года назад
               *[other] { $count } лет назад
            }
    }
program-surprise = Если это вас удивляет: ⟦--printed⟧ открывает то, что напечатано на листах.
program-hidden = Коды скрыты. ⟦--show⟧ показывает их; ⟦--out FILE⟧ сохраняет сейф.
program-saved = Сохранено как { $name }. Это рабочий сейф: его берёт ⟦kinsafe restore⟧, или назовите его через ⟦--vault⟧. ⟦age -d⟧ тоже его открывает.
program-saved-plain = Сохранено как { $name }. Файл не зашифрован: кто его прочтёт, у того будут коды и ключи набора.
program-through = восстанавливается через { $names }
program-account-note = заметка
program-nothing = пока ничего
program-kind =
    { $kind ->
        [codes] коды восстановления
        [key] ключ восстановления
        [phrase] слова восстановления
        [seed] секрет аутентификатора
        [text] заметка
       *[unknown] что-то из более новой версии
    }
program-kind-left = { $kind }, осталось { $left } из { $of }
program-kind-issued = { $kind }, выдано { $day }
program-kind-issued-about = { $kind }, выдано около { $day }
program-code-used = использован { $day }
program-proof = Проверочный код на { $day }:
program-read-out =
    { $count ->
        [one] Прочитайте его владельцу по телефону. Проверочный код ничего не говорит о листе.
       *[other] Прочитайте их владельцу по телефону. Проверочный код ничего не говорит о листе.
    }
program-never-send = Никому не посылайте фото листа, даже владельцу.
program-annotated = Сохранено как { $name }: зелёным отмечено прочитанное, красным то, что видно, но не прочитано.
program-saved-plan = Сохранено как { $name }: что делать сейчас, с кодами. Двойной щелчок открывает файл в браузере. Удалите его, когда закончите.
program-seconds-left = ещё { $seconds } с
