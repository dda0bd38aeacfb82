failed-other = { $text }
failed-already-exists = ‏{ $name } כבר קיים
failed-bad-sheets =
    גיליונות פגומים או ששונו: { $bad }, והתקינים אינם מספיקים: { $have }
failed-have = ‏{ $have } מתוך { $threshold } גיליונות של סדרה { $set }
failed-have-none = לא נמצא אף גיליון תקין
failed-bad-input =
    אי אפשר לקרוא את { $name }: { $expected ->
        [codes] היו צריכים להיות כאן קודים
        [pdf] היה צריך להיות כאן PDF
        [picture] הייתה צריכה להיות כאן תמונה
        [picture-not-empty] התמונה ריקה
        [pdf-or-picture] היה צריך להיות כאן PDF או תמונה
        [readable] היה צריך להיות כאן PDF, תמונה או טקסט
       *[text] היה צריך להיות כאן טקסט
    }
failed-damaged-file = הקובץ { $name } פגום, או שחסר בו חלק
failed-record =
    { $record ->
        [head-line] שורת הכותרת של שורות הכספת פגומה
        [key-block] גוש המפתח פגום
        [key-code] קוד המפתח פגום
        [sealed] הכספת החתומה פגומה
        [vault-code] קוד הכספת פגום
        [words] רשימת המילים פגומה
       *[code] הקוד פגום
    }: { $flaw ->
        [character] תו אחד שגוי או חסר
        [empty] אין בו דבר
        [few-words] יש בה פחות מ־32 מילים
        [last-line] השורה האחרונה חסרה
        [length] האורך שגוי
        [length-of-name] האורך אינו מתאים לאורך השם
        [long-name] השם ארוך מהאפשרי
        [name-not-text] השם אינו טקסט
        [not-digits] אחרי KINSAFE1: בא משהו שאינו ספרות
        [not-whole] הטקסט אינו שלם
        [number-zero] מספר הגיליון הוא 0
        [other-kind] זה משהו אחר
        [part-number] המספר גדול ממספר החלקים
        [threshold] היו נדרשים פחות מ־2 גיליונות
        [too-many-digits] אחרי KINSAFE1: באות יותר ספרות משיש בקוד
        [too-short] חסר בו חלק
       *[wrong-words] יותר מדי מילים שגויות או חסרות
    }
failed-not-intact = לא הכול שלם: מספר הדברים שצוינו למעלה הוא { $bad }
failed-io =
    ‏{ $name }: { $doing ->
        [creating-folder] לא ניתן היה ליצור את התיקייה
        [deleting] לא ניתן היה למחוק את הקובץ
        [locking] לא ניתן היה לנעול את הקובץ
        [removing] לא ניתן היה להסיר את הקובץ
        [renaming] לא ניתן היה לשנות את שם הקובץ
        [saving] לא ניתן היה לשמור את הקובץ
        [writing] לא ניתן היה לכתוב את הקובץ
       *[reading] לא ניתן היה לקרוא את הקובץ
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] לא ניתן היה לקרוא את התשובה
        [asking-passphrase] לא ניתן היה לשאול על משפט הסיסמה
        [manual-page] לא ניתן היה לכתוב את המדריך
        [writing-result] לא ניתן היה לכתוב את התוצאה
       *[reading-input] לא ניתן היה לקרוא את הקלט
    }: { $why }
failed-why =
    { $why ->
        [already-exists] זה כבר קיים
        [disk-full] הדיסק מלא
        [ended] זה נגמר מוקדם מדי
        [folder] זו תיקייה
        [no-folder] זו אינה תיקייה
        [no-text] זה אינו טקסט ב־UTF-8
        [not-found] אין דבר כזה
        [permission] אין הרשאה
        [read-only] מהדיסק אפשר רק לקרוא
       *[refused] המערכת סירבה
    }
failed-newer-version =
    { $made ->
        [age-file] קובץ ה־age
        [head-line] שורת הכותרת של שורות הכספת
        [vault] הכספת
       *[sheet] גיליון
    }: נוצר בגרסה חדשה יותר של kinsafe
failed-no-key-code = נמצאה כספת חתומה, אבל אין קוד מפתח של אף גיליון
failed-kind =
    ‏{ $name }: { $kind ->
        [archive] זה ארכיון ({ $format }), וכאן הוא אינו נפתח
        [document] זה מסמך ({ $format }), וכאן הוא אינו נקרא
        [film] זה סרט, וכאן הוא אינו נקרא
        [mail] זו הודעת דואר שאין גיליון בטקסט שלה
        [old-office] זה מסמך Office או הודעה של Outlook, וכאן הוא אינו נקרא
        [picture] זו תמונה מסוג שאינו נקרא כאן ({ $format })
        [program] זו תוכנה, לא גיליון
        [slides] זו מצגת ({ $format }), וכאן היא אינה נקראת
        [sound] זו הקלטה, וכאן היא אינה נקראת
        [table] זו טבלה ({ $format }), וכאן היא אינה נקראת
        [tiff] זו תמונת TIFF מסוג שאינו נקרא כאן
       *[empty] הקובץ ריק
    }
failed-keyboard = קוד הוקלד בידי סורק שמכוון למקלדת אחרת מזו של המחשב הזה
failed-no-file = ‏{ $name } אינו קובץ
failed-no-sheets = לא נמצא אף קוד של גיליון של kinsafe
failed-not-age = ‏{ $name } אינו קובץ age
failed-not-one-picture = ‏{ $name } אינו תמונה אחת או עמוד אחד, ולכן אי אפשר לצייר עליו
failed-not-enough =
    ‏{ $count } מתוך { $threshold } גיליונות; { $count ->
        [0] לא נמצא אף גיליון של סדרה { $set }
       *[other] הגיליונות של סדרה { $set } שיש לכם: { $have }
    }
failed-nothing-opens = הגיליונות של סדרה { $set } מספיקים במספרם, אבל אף כספת שנמצאה אינה נפתחת בהם
failed-opens-with-sheets = ‏{ $name } נפתח בגיליונות, לא במשפט סיסמה
failed-password-protected = הקובץ { $name } מוגן בסיסמה
failed-picture-format = ‏{ $name } הוא תמונה מסוג שאינו נקרא כאן ({ $format })
failed-reading-memory = ‏{ $name }: הקריאה דורשת יותר זיכרון ממה שסריקה צריכה ({ $limit })
failed-reading-time =
    ‏{ $name }: הקריאה נמשכת יותר ממה שסריקה צריכה ({ $seconds } שניות); { $pages ->
        [0] לא נקרא אף עמוד
        [1] נקרא רק העמוד הראשון
       *[other] נקראו רק { $pages } העמודים הראשונים
    }
failed-set-not-found = בין מה שניתן אין גיליון של סדרה { $set }
failed-several-sets = יש כאן משהו מכמה סדרות ({ $count }), ודבר אינו מוכיח שהן שייכות זו לזו: { $sets }
failed-more = ועוד { $count }
failed-too-large = ‏{ $name } גדול מ־{ $limit }
failed-vault-parts-damaged = הגיליונות מספיקים, אבל קוד כספת של סדרה { $set } פגום או שונה
failed-vault-parts-missing =
    הגיליונות מספיקים, אבל { $count ->
        [0] לא נמצא אף קוד כספת
       *[other] חסרים קודי כספת: { $missing } מתוך { $of }
    }
failed-vault-line-wrong = שורת הכספת { $number } אינה מתאימה: תו אחד שגוי או חסר
failed-vault-lines-missing =
    הגיליונות מספיקים, אבל { $count ->
        [0] חסרה שורת הכותרת של שורות הכספת
       *[other] חסרות שורות כספת: { $missing } מתוך { $of }
    }
failed-run = ‏{ $first } עד { $last }
failed-work-factor = ‏{ $name } דורש מקדם עבודה של { $factor }; מתקבל לכל היותר { $most }
failed-wrong-passphrase = משפט הסיסמה אינו פותח את { $name }
failed-set =
    סדרה { $set }: { $sheets ->
        [0] אין גיליון תקין
        [one] גיליון { $sheets } (דרושים { $threshold })
       *[other] ‏{ $sheets } גיליונות (דרושים { $threshold })
    }, { $opens ->
        [yes] כספת נפתחת
        [no] דבר אינו נפתח
       *[unknown] לא נוסה
    }{ $holders ->
        [none] {""}
       *[some] ; הוכנה עבור { $names }
    }
