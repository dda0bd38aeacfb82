program-error = שגיאה
program-warning = אזהרה
program-note = הערה
program-hint = עצה
program-yes-no = הקלידו y לכן או n ללא.
program-one-number = הקלידו מספר מ־1 עד { $most }.
program-one-line = כאן צריך שורה אחת. דבר ממה שהודבק לא נלקח.
program-input = הקלט
program-reading = נקרא { $at } מתוך { $of }: { $name }
program-reading-page = נקרא { $place } מתוך { $pages }
program-gave = ‏{ $name }: { $gave }
program-folders = תיקיות בתוך { $name } אינן נפתחות; ציינו גם אותן
program-blanks = נקרא { $name }; שם עם רווחים צריך מירכאות
program-left-out = ב־{ $folder } לא נבדקו: { $files }; קובץ שמציינים בשמו נבדק
program-others = ועוד { $count }
program-paste = הקלידו או הדביקו את הקודים, או את 32 המילים של כל גיליון, גיליון אחר גיליון. בסוף הקישו Enter, ואז Ctrl-D (ב־Windows הקישו Ctrl-Z ו־Enter).
program-no-file = לא צוין קובץ: אפשר לתת גם קובצי PDF, סריקות, תמונות, גיליונות טקסט וכספות חתומות (.age).
program-line = שורה { $number }:
program-any-line = שורה (קודם המספר שלה):
program-head-line = שורת הכותרת:
program-vault-line = שורה { $number } מתוך { $of }:
program-choice = יש כאן גיליונות של כמה סדרות, ודבר אינו מוכיח שהן שייכות זו לזו. ייתכן שמישהו אחר הכניס אחת מהן. שאלו את האחרים, במספר שכבר היה לכם, איזה מזהה סדרה מודפס בראש הגיליונות שלהם. אם אחת מהן היא סדרה חדשה יותר, אספו עוד מהגיליונות שלה.
program-choose = איזה מזהה סדרה נמצא על הנייר שאתם סומכים עליו? המספר שלו ברשימה, או Enter כדי להפסיק:
program-more-sets = ועוד { $count } סדרות.
program-set-progress = סדרה { $set }: { $have } מתוך { $threshold } גיליונות, מספר { $numbers }.
program-opened =
    { $count ->
        [one] נפתחה בגיליון { $sheets } של סדרה { $set }: { $title }, מהדורה { $revision }, { $accounts }.
       *[other] נפתחה בגיליונות { $sheets } של סדרה { $set }: { $title }, מהדורה { $revision }, { $accounts }.
    }
program-untitled = כספת
program-accounts =
    { $count ->
        [one] חשבון { $count }
       *[other] ‏{ $count } חשבונות
    }
program-changed = השינוי האחרון: { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] היום
        [days]
            { $count ->
                [one] לפני יום
                [two] לפני יומיים
               *[other] לפני { $count } ימים
            }
        [months]
            { $count ->
                [one] לפני חודש
                [two] לפני חודשיים
               *[other] לפני { $count } חודשים
            }
       *[years]
            { $count ->
                [one] לפני שנה
                [two] לפני שנתיים
               *[other] לפני { $count } שנים
            }
    }
program-surprise = אם זה מפתיע אתכם: ⟦--printed⟧ פותח את מה שמודפס על הגיליונות.
program-hidden = הקודים מוסתרים. ⟦--show⟧ מראה אותם; ⟦--out FILE⟧ שומר את הכספת.
program-saved = נשמרה בשם { $name }. זו כספת עבודה: ⟦kinsafe restore⟧ לוקח אותה, או ציינו אותה עם ⟦--vault⟧. גם ⟦age -d⟧ פותח אותה.
program-saved-plain = נשמרה בשם { $name }. היא אינה מוצפנת: מי שקורא אותה מחזיק בקודים ובמפתחות הסדרה.
program-through = משחזרים בעזרת { $names }
program-account-note = הערה
program-nothing = עדיין אין דבר
program-kind =
    { $kind ->
        [codes] קודי שחזור
        [key] מפתח שחזור
        [phrase] מילות שחזור
        [seed] סוד של אפליקציית אימות
        [text] הערה
       *[unknown] משהו מגרסה חדשה יותר
    }
program-kind-left = ‏{ $kind }, נשארו { $left } מתוך { $of }
program-kind-issued = ‏{ $kind }, הונפק ב־{ $day }
program-kind-issued-about = ‏{ $kind }, הונפק בערך ב־{ $day }
program-code-used = היה בשימוש ב־{ $day }
program-proof = קוד ההוכחה ל־{ $day }:
program-read-out =
    { $count ->
        [one] הקריאו אותו לבעלים בטלפון. קוד ההוכחה אינו מגלה דבר מהגיליון.
       *[other] הקריאו אותם לבעלים בטלפון. קוד ההוכחה אינו מגלה דבר מהגיליון.
    }
program-never-send = לעולם אל תשלחו תמונה של גיליון לאף אחד, גם לא לבעלים.
program-annotated = נשמר בשם { $name }: ירוק הוא מה שנקרא, אדום הוא מה שנראה ולא נקרא.
program-saved-plan = נשמר בשם { $name }: מה לעשות עכשיו, עם הקודים. לחיצה כפולה פותחת אותו בדפדפן. מחקו אותו כשתסיימו.
program-seconds-left = נותרו { $seconds } שניות
