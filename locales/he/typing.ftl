# What is said while the words of sheets are typed. Whoever reads it may be old, frightened, and
# new to computers: short and calm, no jargon. A front end sets these sentences in by two blanks
# where they answer a line.

# Before the first line.
typing-how =
    בכל גיליון יש 32 מילים, בשמונה שורות של ארבע מילים. הקלידו אותן שורה אחר שורה,
    כפי שהן מודפסות. מספיקות האות הראשונה והאות האחרונה של כל מילה.
    הקלידו ”?” במקום מילה שאינכם מצליחים לקרוא. כדי להקליד שורה שוב,
    התחילו במספר שלה. אפשר גם להדביק את כל השורות בבת אחת.
    יש לכם זמן: שום דבר ממה שהקלדתם לא הולך לאיבוד.
# What a terminal adds.
typing-keys =
    כדי להפסיק, הקלידו ”stop”; כדי לוותר על גיליון, הקלידו ”leave”. במקום שורה
    אפשר גם להקליד שם של קובץ: תמונה של גיליון, או קובץ .age.
typing-enough-already = הגיליונות שנקראו מספיקים. אין צורך במילים.
# Neither a vault code nor an .age file was read.
typing-vault-needed =
    המילים לבדן אינן פותחות את הכספת. דרושה גם תמונה אחת של גיליון כלשהו,
    או קובץ ה־.age. הכינו אותם, אם אתם יכולים.

# Before each sheet.
typing-first-sheet = הגיליון הראשון:
typing-next-sheet = הגיליון הבא:
typing-so-far = הגיליונות שנכנסו מסדרה { $set }: { $have } מתוך { $threshold }.

# After a line.
typing-not-four =
    { $count ->
        [0] בשורה { $line } יש ארבע מילים.
        [one] בשורה { $line } יש ארבע מילים; כאן הייתה אחת.
        [two] בשורה { $line } יש ארבע מילים; כאן היו שתיים.
       *[other] בשורה { $line } יש ארבע מילים; כאן היו { $count }.
    } אנא הקלידו את כל השורה.
typing-wrong-word =
    מילה { $place }, ”{ $typed }”, אינה ברשימה. אולי זאת { $nearest }. אנא הקלידו שוב את כל השורה.
typing-taken-for = ”{ $typed }” נחשבת ל־”{ $word }”.
typing-unknown-word =
    שורה { $line }, מילה { $place }, ”{ $typed }”, אינה ברשימה. היא נחשבת למילה שאי אפשר לקרוא.
typing-no-such-line = מספרי השורות הם 1 עד 8.
typing-needs-number = אנא התחילו במספר השורה, ואחריו ארבע המילים שלה.
typing-doubled-line = אלה המילים של שורה { $line }, שכבר נכנסה. היא נספרת פעם אחת.
typing-too-many-unreadable = מילים שאי אפשר לקרוא: { $count }. אפשר להשלים 8 לכל היותר.
typing-ignored =
    { $lines ->
        [one] שורה אחת מתוך זה אינה מילים של גיליון, ולכן לא נכללה.
        [two] שתי שורות מתוך זה אינן מילים של גיליון, ולכן לא נכללו.
       *[other] { $lines } שורות מתוך זה אינן מילים של גיליון, ולכן לא נכללו.
    }
typing-lines-wait =
    { $count ->
        [one] בגיליון הזה חסרה שורה { $missing }.
        [two] בגיליון הזה חסרות שורות { $missing }.
       *[other] בגיליון הזה חסרות שורות { $missing }.
    } מה שהודבק עבור הגיליון הבא שמור עד אז.
typing-too-long = זה היה יותר מדי בבת אחת. אנא הדביקו בכל פעם מילים של כמה גיליונות בלבד.

# After the first eight words.
typing-sheet = זה גיליון { $number } מסדרה { $set }.
typing-first-word = המילה הראשונה בכל גיליון היא ”{ $word }”. אנא הסתכלו שוב על שורה 1.
typing-no-such-head = אין גיליון שאלה המילים בשורה 2 שלו. אנא הסתכלו עליה שוב.
typing-first-lines-again = אם כך, אחת משמונה המילים הראשונות שגויה. אנא הקלידו שוב את שורות 1 ו־2.

# After all words.
typing-corrections =
    { $count ->
        [one] מילה אחת אינה מתאימה לאחרות:
        [two] שתי מילים אינן מתאימות לאחרות:
       *[other] { $count } מילים אינן מתאימות לאחרות:
    }
typing-correction = שורה { $line }, מילה { $place }, צריכה להיות ”{ $word }”, ולא ”{ $typed }”
typing-correction-unread = שורה { $line }, מילה { $place }, שלא היה אפשר לקרוא, צריכה להיות ”{ $word }”
typing-type-again = אם כך, אנא הקלידו שוב את השורה השגויה, והתחילו במספר שלה.
typing-too-many-wrong =
    יש יותר מדי מילים שגויות. אנא השוו אותן לנייר, והקלידו שוב כל שורה ששונה ממנו, והתחילו במספר שלה.
    השאר נשמרו
typing-beyond-us = המילים האלה נוצרו בגרסה חדשה יותר של kinsafe
typing-sheet-in = גיליון { $number } מסדרה { $set } נכנס.
typing-sheet-again = גיליון { $number } כבר נכנס קודם. הוא נספר פעם אחת.
typing-does-not-open =
    יש מספיק גיליונות, אבל הם אינם פותחים את הכספת. אולי נפלה טעות בהקלדה של אחד מהם: אנא הקלידו אותו שוב, או גיליון אחר
# What the combiner noticed.
typing-noticed = { $finding }

# Questions, answered by yes or no.
typing-ask-set = האם הסדרה שכתובה בנייר שלכם היא ”{ $set }”?
typing-ask-other-set =
    הגיליונות האחרים הם מסדרה { $others }. הגיליון הזה הוא מסדרה { $set }, ואינו מתאים להם. להקליד אותו בכל זאת?
typing-ask-same-sheet = גיליון { $number } כבר נכנס. לוותר עליו ולקחת גיליון אחר?
typing-ask-corrections = האם כך כתוב בנייר שלכם, ככל שאפשר לקרוא?
typing-ask-swapped =
    המילים האלה מסתדרות אם שורות { $line } ו־{ $next } מתחלפות ביניהן. האם בנייר שלכם הן בסדר ההפוך?
typing-ask-left-out =
    נראה ששורה { $line } חסרה. לפי השורות האחרות היא צריכה להיות ”{ $words }”.
    האם כך כתוב בנייר שלכם, ככל שאפשר לקרוא?
typing-ask-leave =
    { $lines ->
        [one] שורה אחת של הגיליון הזה כבר נכנסה. למחוק אותה
        [two] שתי שורות של הגיליון הזה כבר נכנסו. למחוק אותן
       *[other] { $lines } שורות של הגיליון הזה כבר נכנסו. למחוק אותן
    } ולהתחיל גיליון אחר?
typing-ask-stop = עדיין לא הוקלד דבר. להפסיק?
typing-ask-stop-lines =
    { $lines ->
        [one] שורה אחת כבר נכנסה. להפסיק ולמחוק את מה שנכנס?
        [two] שתי שורות כבר נכנסו. להפסיק ולמחוק את מה שנכנס?
       *[other] { $lines } שורות כבר נכנסו. להפסיק ולמחוק את מה שנכנס?
    }
typing-ask-stop-sheets =
    הגיליונות שנכנסו: { $have } מתוך { $threshold }{ $lines ->
        [0] {""}
        [one] , ועוד שורה אחת
        [two] , ועוד שתי שורות
       *[other] , ועוד { $lines } שורות
    }. להפסיק ולמחוק את מה שנכנס?
typing-ask-stop-vault-lines =
    כל הגיליונות נכנסו{ $lines ->
        [0] {""}
        [one] , וגם שורת כספת אחת
        [two] , וגם שתי שורות כספת
       *[other] , וגם { $lines } שורות כספת
    }. להפסיק ולמחוק את מה שנכנס?
typing-goes-on = טוב. הכול עדיין כאן.

# What was left over when somebody stopped.
typing-stopped =
    { $lines ->
        [one] שורה אחת של גיליון לא נכללה.
        [two] שתי שורות של גיליון לא נכללו.
       *[other] { $lines } שורות של גיליון לא נכללו.
    }
# Where the files gave some sheets, but not enough.
typing-offer = האם יש לכם עוד גיליון על נייר, ואתם רוצים להקליד את המילים שלו?

# Vault lines.
typing-how-lines =
    יש מספיק גיליונות. מה שעדיין חסר הוא הכספת החתומה. הדרך הקלה ביותר היא
    תמונה אחת של גיליון כלשהו, או קובץ ה־.age. אם אין לכם לא זה ולא זה,
    אבל יש לכם שורות כספת על נייר, הקלידו אותן: קודם שורת הכותרת,
    ואחריה השאר. הקלידו ”?” כדי לדחות שורה להמשך.
# What a terminal adds.
typing-name-a-file = כדי להוסיף תמונה או קובץ .age, הקלידו את שמם, או גררו אותם לחלון הזה.
typing-all-vault-lines = כל שורות הכספת נכנסו.
typing-head-again = שורת הכותרת כבר נכנסה.
typing-line-again = שורה { $line } כבר נכנסה.
typing-head-wrong = משהו בשורת הכותרת שגוי. אנא השוו אותה לנייר.
typing-line-wrong = משהו בשורה { $line } שגוי. אנא השוו אותה לנייר.
typing-needs-head = קודם דרושה שורת הכותרת. היא מתחילה ב־KINSAFE-LINES-1.
typing-lines-newer = שורות הכספת האלה נוצרו בגרסה חדשה יותר של kinsafe
typing-no-line = זאת אינה שורת כספת. בשורת כספת יש מספר, ואחריו 46 אותיות וספרות.
typing-other-vault = שורת הכותרת הזאת שייכת לכספת אחרת מאותה סדרה.
typing-vault-of-other-set = שורת הכותרת הזאת היא מסדרה { $other }. הגיליונות הם מסדרה { $set }.
