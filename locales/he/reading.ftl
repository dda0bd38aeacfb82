reading-sheets =
    { $count ->
        [one] גיליון { $numbers } מסדרה { $set }
        [two] גיליונות { $numbers } מסדרה { $set }
       *[other] גיליונות { $numbers } מסדרה { $set }
    }
reading-vault-codes =
    { $count ->
        [one] קוד כספת אחד
        [two] שני קודי כספת
       *[other] { $count } קודי כספת
    }
reading-vault-lines =
    { $count ->
        [one] שורת כספת אחת
        [two] שתי שורות כספת
       *[other] { $count } שורות כספת
    }
reading-sealed-vault = כספת חתומה
reading-bad =
    { $count ->
        [one] קוד אחד שאי אפשר להשתמש בו
        [two] שני קודים שאי אפשר להשתמש בהם
       *[other] { $count } קודים שאי אפשר להשתמש בהם
    }
reading-again = אין בזה דבר חדש
reading-others =
    { $count ->
        [one] קוד QR אחד של משהו אחר
        [two] שני קודי QR של משהו אחר
       *[other] { $count } קודי QR של משהו אחר
    }
reading-blank =
    { $count ->
        [one] עמוד ריק
        [two] שני עמודים ריקים
       *[other] עמודים ריקים
    }
reading-nothing = לא נמצא קוד של kinsafe
reading-sheet = גיליון { $number } מסדרה { $set }
reading-sheet-of = הגיליון של { $holder }, מספר { $number } מסדרה { $set }
reading-no-code = { $name }: לא נמצא קוד; { $why }
reading-too-dark = התמונה חשוכה מדי; צלמו באור טוב
reading-blurred = התמונה מטושטשת מדי; החזיקו בלי לזוז, באור טוב
reading-not-sharp = אם יש גיליון בתמונה, הוא לא חד מספיק: השעינו את המצלמה על משהו, כשכל הגיליון באור טוב
reading-page-problem = עמוד { $page }: { $error }
reading-need-first-sheet = עדיין לא נקרא אף גיליון.
reading-need-good-sheet = עדיין לא נקרא אף גיליון שאפשר להשתמש בו.
reading-need-key-code = הכספת הנעולה כאן. עכשיו דרושים הגיליונות עצמם.
reading-need-sheets =
    { $more ->
        [one] דרוש עוד גיליון אחד מסדרה { $set }.
        [two] דרושים עוד שני גיליונות מסדרה { $set }.
       *[other] דרושים עוד { $more } גיליונות מסדרה { $set }.
    }
reading-need-vault = הגיליונות מספיקים. דרושים גם הקודים הגדולים שלהם, והם אותם קודים בכל גיליון.
reading-need-vault-codes =
    { $count ->
        [one] הגיליונות מספיקים. מתוך { $of } הקודים הגדולים, עדיין דרוש מספר { $missing }.
        [two] הגיליונות מספיקים. מתוך { $of } הקודים הגדולים, עדיין דרושים מספרים { $missing }.
       *[other] הגיליונות מספיקים. מתוך { $of } הקודים הגדולים, עדיין דרושים מספרים { $missing }.
    }
reading-need-good-vault-code = הגיליונות מספיקים. אחד הקודים הגדולים פגום, או שמישהו שינה אותו.
reading-need-head-line = הגיליונות מספיקים. עדיין דרושה הראשונה בשורות הכספת, שורת הכותרת.
reading-need-vault-lines =
    { $count ->
        [one] הגיליונות מספיקים. מתוך { $of } שורות הכספת, עדיין דרושה שורה אחת.
        [two] הגיליונות מספיקים. מתוך { $of } שורות הכספת, עדיין דרושות שתי שורות.
       *[other] הגיליונות מספיקים. מתוך { $of } שורות הכספת, עדיין דרושות { $count } שורות.
    }
reading-need-choice = יש כאן גיליונות מכמה סדרות, ושום דבר לא מוכיח שהן שייכות יחד.
reading-need-nothing = הגיליונות של סדרה { $set } פותחים את הכספת.
reading-advice-picture = מספיקה תמונה אחת של כל הגיליון, חדה, באור טוב, כשהגיליון ממלא את התמונה.
reading-advice-choice = ייתכן שמישהו אחר הכניס אחת מהן. שאלו את האחרים, במספר שכבר היה לכם, איזה מזהה סדרה מודפס בראש הגיליונות שלהם. אם אחת מהן היא סדרה חדשה יותר, אספו עוד גיליונות שלה.
reading-advice-others = שאלו את האנשים האחרים שיש אצלם גיליון מהסדרה הזאת.
reading-advice-again = צלמו שוב את הגיליונות שלא היה אפשר להשתמש בהם, ישר ובאור טוב, או השיגו עוד גיליון מאדם אחר.
reading-advice-vault-codes = הקודים הגדולים זהים בכל הגיליונות של הסדרה: מספיק עותק קריא אחד של כל קוד, לא חשוב מאיזה גיליון. גם קובץ ה־.age של הסדרה מתאים.
reading-advice-vault-lines = אפשר להקליד את השורות החסרות. מתאימים גם הקודים הגדולים של כל גיליון מהסדרה, וגם קובץ ה־.age שלה.
reading-findings-left =
    { $count ->
        [one] יש עוד אחד כזה
        [two] יש עוד שניים כאלה
       *[other] יש עוד { $count } כאלה
    }
