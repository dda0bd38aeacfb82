# The page's own labels and sentences, as far as the program has none for the same. Who reads them
# holds a sheet and may be frightened: short, calm, no jargon. Arguments are texts; there are no
# plurals. What the page says before the library is there stands in page/shell/page.html.

page-back = חזרה
page-close = סגירה
page-yes = כן
page-no = לא
page-working = רק רגע
page-starting = מתכוננים
page-pasted = מה שהדבקתם
page-camera = המצלמה

# The pile: what was read, and what is needed.
page-pile = מה שיש כאן עד עכשיו
page-add-more = להראות עוד גיליון
page-reading = קוראים את { $name }
page-reading-page = קוראים את { $name }, עמוד { $page } מתוך { $pages }
page-skip = לוותר על הקובץ הזה
page-sheet = גיליון { $number }
page-set = סדרה { $set }
page-one-gap = עדיין חסר
page-outlined-read = נקרא
page-outlined-unread = נראה, אבל לא נקרא
page-picture = { $name }, והקודים מוקפים במסגרת
page-choose-set = סדרה { $set }: { $names }
page-choose-set-bare = סדרה { $set }
page-open-now = לפתוח את הקודים
page-can-open = יש כאן מספיק כדי לפתוח
page-findings-left = ועוד { $count }
page-died = לא הצלחנו לקרוא כאן את { $name }, ולכן ויתרנו עליו. כל השאר עדיין כאן.
page-died-hint = צלמו שוב את הגיליון הזה, או הקלידו את המילים שלו.
page-mistake = משהו השתבש כאן. מה שנקרא עדיין כאן; אנא נסו שוב.
page-too-large = { $name } גדול מכדי שאפשר יהיה לקרוא אותו כאן.
page-apart = לא כולנו באותו מקום
page-start-over = להתחיל מחדש ולמחוק את כל זה

# The camera.
page-camera-title = החזיקו גיליון מול המצלמה
page-camera-how = את כל הגיליון, ישר, באור טוב. סביב מה שנקרא מופיעה מסגרת. אחר כך הראו את הבא; אין צורך ללחוץ על שום דבר.
page-camera-none = אין כאן מצלמה שהדף הזה יכול להשתמש בה.
page-camera-none-hint = צלמו את הגיליונות בטלפון או במצלמה ובחרו את התמונות כאן; או הקלידו את המילים.
page-camera-seen = נקראו עד עכשיו: { $sheets }. { $codes }
page-camera-nothing = עדיין לא נקרא דבר.
page-camera-codes = קודי כספת: { $count }.
page-camera-end = לסגור את המצלמה

# Typing.
page-typing-title = הקלידו את המילים
page-typing-line = שורה { $number }
page-typing-any-line = מספר השורה, וארבע המילים שלה
page-typing-head = שורת הכותרת
page-typing-vault-line = שורת כספת { $number } מתוך { $of }
page-typing-take = להכניס את השורה הזאת
page-typing-offers = מילים שמתחילות כך
page-typing-so-far = מה שהוקלד עד עכשיו
page-typing-leave = לוותר על הגיליון הזה
page-typing-stop = להפסיק להקליד

# A sheet alone.
page-check-title = האם הגיליון שלי תקין?
page-check-how = הראו לדף הזה גיליון אחד: צילום, סריקה או PDF שלו. הדף יגיד אם הגיליון שלם ואמיתי. שום דבר ממה שכתוב בו לא נחשף.
page-check-choose = לבחור תמונה של הגיליון
page-check-film = להשתמש במצלמה
page-check-good = הגיליון הזה תקין
page-check-bad = משהו כאן לא כמו שצריך
page-check-proof = הקוד של היום
page-check-proof-how = אם הבעלים שואלים אתכם בטלפון אם הגיליון עדיין אצלכם, הקריאו את הקוד הזה, אות אחר אות. הוא לא מגלה דבר ממה שכתוב בגיליון.
page-check-never = לעולם אל תשלחו תמונה של הגיליון לאף אחד, גם לא לבעלים.

# Not all in one place.
page-apart-lead = הגיליונות לא חייבים להיות באותו חדר. אחד מכם פותח את הדף הזה, והוא הקורא; האחרים מביאים את הגיליונות שלהם באחת הדרכים האלה.
page-apart-words = להקריא את המילים בטלפון
page-apart-words-how = בכל גיליון יש 32 מילים. התקשרו לקורא, שאת קולו אתם מכירים, והקריאו את המילים שורה אחר שורה. הקורא מקליד אותן כאן. נוסף על כך דרושה לו תמונה של גיליון אחד, לא חשוב איזה.
page-apart-picture = לשלוח תמונה, בדרך שאתם סומכים עליה
page-apart-picture-how = הודעה מוצפנת מקצה לקצה, בין שני אנשים שמכירים זה את זה. אחר כך שניהם מוחקים את התמונה, גם מהשיחה וגם מסל המיחזור.
page-apart-meet = או להביא אותו, או לשלוח בדואר
page-apart-meet-how = אפשר להעביר את הנייר עצמו. רשמו אצל מי הוא נמצא.
page-apart-avoid = ממה להימנע
page-apart-avoid-mail = דואר אלקטרוני רגיל, קבוצות צ׳אט ותיקיות שמסתנכרנות: נשארים שם עותקים.
page-apart-avoid-help = מי שמתקשר ומציע עזרה, או מאיץ בכם. התקשרו בחזרה למספר שאתם מכירים.
page-apart-avoid-two = שני גיליונות באותה דרך, או לאדם שאינכם מכירים.
page-apart-avoid-search = מנועי חיפוש ואפליקציות תרגום: אל תכוונו אותם אל גיליון.

# The open vault.
page-vault-title = { $title }: הקודים פתוחים
page-vault-title-bare = הקודים פתוחים
page-vault-first = לפני שמתחילים
page-vault-first-phone = שמרו את הטלפון של הבעלים, את כרטיס ה־SIM ואת המנוי שלו, ואת תיבת הדואר. בינתיים אל תשנו בהם דבר.
page-vault-first-password = קוד מכאן בא במקום השלב השני של הכניסה לחשבון. ברוב החשבונות דרושה גם הסיסמה.
page-vault-first-order = עברו על החשבונות בסדר הזה: הראשונים עוזרים לבאים אחריהם.
page-vault-first-stop = אם מי שהכספת שייכת לו נפטר או חולה, שאלו קודם אם מותר לכם להיכנס.
page-vault-accounts = החשבונות, לפי סדר הטיפול
page-vault-account = חשבון { $at } מתוך { $of }
page-vault-login = שם הכניסה
page-vault-address = איפה
page-vault-through = משחזרים בעזרת
page-vault-issued = תאריך יצירה
# Before a day that is an estimate.
page-vault-issued-about = נוצר בערך
page-vault-note = הערה
page-vault-show = להציג
page-vault-hide = להסתיר
page-vault-hidden = מוסתר
page-vault-show-code = להציג את קוד { $number }
page-vault-show-one = להציג אותו
page-vault-show-all = להציג את כולם
page-vault-copy = להעתיק
page-vault-copied = הועתק
page-vault-copy-code = להעתיק את קוד { $number }
page-vault-used = נוצל
page-vault-used-code = קוד { $number } נוצל
page-vault-used-on = נוצל בתאריך { $day }
page-vault-next = החשבון הבא
page-vault-previous = החשבון הקודם
page-vault-empty = עדיין לא נשמר דבר עבור החשבון הזה.
page-vault-now = הקוד ברגע זה
page-vault-seconds = שניות שנותרו: { $seconds }
page-vault-qr = להציג את קוד ה־QR לאפליקציית אימות חדשה
page-vault-qr-how = סרקו אותו באפליקציית אימות בטלפון שישמש מעכשיו. מי שסורק אותו יקבל תמיד את אותם הקודים: אל תראו אותו לאף אחד אחר.
page-vault-qr-label = קוד QR של המפתח הסודי הזה
page-kind-codes = קודי שחזור
page-kind-key = מפתח שחזור
page-kind-phrase = מילות שחזור
page-kind-seed = קודים של אפליקציית אימות
page-kind-text = טקסט
page-kind-unknown = משהו מגרסה חדשה יותר
page-codes-left = לא נוצלו: { $left } מתוך { $of }
page-kind-labelled = { $kind }: { $label }

# Keeping it, and forgetting it.
page-keep-title = לשמור או למחוק
page-keep-how = הדף הזה לא שומר דבר. כשתסגרו אותו, הכול ייעלם; עם הגיליונות אפשר לפתוח שוב.
page-print = להדפיס את כל הקודים
page-print-how = בדף המודפס הכול גלוי לעין. שמרו עליו כמו על מזומן.
page-print-title = { $title }: קודי שחזור
page-save = לשמור בשם vault.age
page-save-how = קובץ שנפתח רק עם משפט סיסמה. נשמרים בו גם הסימונים של קודים שנוצלו.
page-save-passphrase = משפט הסיסמה
page-save-again = אותו משפט שוב
page-save-made = הכנו לכם משפט סיסמה. כתבו אותו על נייר לפני השמירה; אפשר גם להזין משפט משלכם.
page-save-new = להכין אחר
page-save-empty = עדיין אין משפט סיסמה.
page-save-differ = השניים אינם זהים.
page-save-do = לשמור את הקובץ
page-save-done = הקובץ vault.age נשמר במקום שבו הדפדפן שלכם שם קבצים. הוא נפתח עם משפט הסיסמה, ורק איתו.
page-json = לשמור כ־JSON לא מוגן
page-json-warning = הקובץ הזה אינו מוגן. מי שקורא אותו מקבל את כל הקודים ויכול להכין גיליונות חדשים. שמרו אותו רק אם תוכנה כלשהי צריכה אותו, ומחקו אותו אחר כך.
page-json-do = לשמור בלי הגנה
page-forget = למחוק הכול
page-forget-sure = כל מה שנקרא ונפתח כאן יימחק. הגיליונות נשארים כמו שהם.
page-forget-do = כן, למחוק
page-cancel = לא, לחזור

# The first thing that is seen.
page-title = kinsafe: יש לכם דף
page-private = שום דבר לא יוצא מהמכשיר הזה
page-language = שפה
page-start-title = יש לכם דף כזה
page-start-lead = מישהו נתן לכם אותו לשמירה. יחד עם הדפים של אחרים הוא פותח את הקודים שהושארו. לבדו הוא לא פותח דבר.
page-start-show = הראו לעמוד הזה כל דף.
page-start-show-how = תמונה, סריקה או המצלמה מספיקות.
page-start-says = הוא אומר מה עוד חסר,
page-start-says-how = ואצל מי זה אולי נמצא.
page-start-then = כשיש מספיק דפים, הקודים מופיעים כאן,
page-start-then-how = חשבון אחרי חשבון.
page-start-quiet = שום דבר לא יוצא מהמכשיר הזה, ושום דבר לא נשמר בו. אפשר לנתק עכשיו את האינטרנט.
page-start-picture = דף מודפס עם כותרת, קודים מרובעים בשחור־לבן ושמונה שורות של ארבע מילים.
page-start-check = הדף שלי תקין? בדיקה שלו לבדו
page-add = הראו לעמוד דף
page-add-choose = בחירת תמונות או קבצים
page-add-film = שימוש במצלמה
page-add-type = הקלדת המילים
page-add-how = אפשר כמה ביחד: תמונות, סריקות, PDF, טקסט, vault.age. אפשר גם לגרור לכאן קבצים או להדביק.
page-gone-title = הכול נשכח
page-gone-how = העמוד הזה לא מחזיק עוד דבר. מה ששמרתם או הדפסתם נמצא היכן ששמתם אותו.
page-gone-pictures = תמונות של הדפים אולי עדיין בטלפון או במחשב הזה, בצ׳אט או בסל המחזור: מחקו אותן גם שם.
page-gone-again = להתחיל מחדש
page-foot = kinsafe היא תוכנה חופשית. הקובץ הזה פועל בלי אינטרנט, הוא זהה לכולם, ואין בו שום דף ושום קוד.
page-foot-licences = רישיונות של מה שבפנים
# Where scripts do not run, as in the preview of a mail; it stands there in all languages.
page-cannot = זוהי רק תצוגה מקדימה. שמרו את הקובץ kinsafe.html ופתחו אותו בדפדפן, או בקשו זאת מאדם שאתם סומכים עליו. אל תשלחו לאיש תמונה של דף.
