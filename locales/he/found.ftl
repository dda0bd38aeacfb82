found-at = ‏{ $place }: { $what }
found-file = { $file }
found-page = ‏{ $file } עמוד { $page }
found-line = ‏{ $file } שורה { $line }
found-page-line = ‏{ $file } עמוד { $page } שורה { $line }
found-altered = גיליון { $number } של סדרה { $set } שונה אחרי שנוצר (שם, תאריך או מספר הגיליונות); החלק שבו נכון והיה בשימוש
found-conflict = גיליון { $number } הזה של סדרה { $set } סותר את גיליון { $number } שב־{ $other }
found-duplicate = גיליון { $number } של סדרה { $set } פעם נוספת, כמו ב־{ $first }; נספר פעם אחת
found-foreign = גיליון { $number } הוא של סדרה אחרת, { $set }, ולא של סדרה { $opened }; הושאר בחוץ
found-older = יש בו מהדורה ישנה יותר של הכספת, { $revision }; נעשה שימוש בחדשה יותר
found-newer-left = יש בו מהדורה חדשה יותר של הכספת, { $revision }; נפתחה המודפסת
found-newer =
    { $made ->
        [age-file] קובץ ה־age
        [head-line] שורת הכותרת של שורות הכספת
        [vault] הכספת
       *[sheet] גיליון
    }: נוצר בגרסה חדשה יותר של kinsafe, או שלא הכול נקרא
found-not-opened = קובץ age זה אינו נפתח בגיליונות האלה
found-not-tried = לקובץ age זה מקדם עבודה של { $factor }, ולאף כספת חתומה של סדרה אין יותר מ־{ $most }: הוא תחת משפט סיסמה ולא נוסה
found-part-altered = קוד הכספת { $number } של סדרה { $set } פגום או שונה; הושאר בחוץ
found-some-part-altered = אחד מקודי הכספת של סדרה { $set } פגום או שונה
found-same-id = לגיליון הזה ולזה שב־{ $other } אותו מזהה סדרה { $set }, והם מסדרות שונות: אחד מהם נוצר כדי להטעות
found-share-wrong = החלק של גיליון { $number } של סדרה { $set } אינו מתאים לגיליונות האחרים; הושאר בחוץ
found-signature-wrong = זה אינו גיליון { $number } של סדרה { $set } כפי שהוא אומר: פגום, שונה או מזויף; הושאר בחוץ
found-too-many = יותר מדי קודים; השאר לא נבדקו
found-corrected = מילים שתוקנו: { $words }
found-corrected-word = שורה { $line } מילה { $place } היא "{ $word }"
found-lost =
    { $kind ->
        [key] קודי מפתח שלא נקראו: { $count }
       *[vault] קודי כספת שלא נקראו: { $count }
    }; { $cause ->
        [blank] העמוד ריק
        [blurred] רואים, אבל מטושטש מדי; צלמו מקרוב, באור טוב, בלי להזיז את היד
        [covered] רואים, אבל חלק מכוסה או בצל חזק; צלמו בלי זה ובלי זה
        [cut-off] רק חלק נמצא בתמונה; צלמו את כל הגיליון
        [glare] רואים, אבל האור מוחק; צלמו בלי מבזק ולא בשמש
        [too-dark] רואים, אבל חשוך מדי; צלמו באור טוב
        [too-far] רואים, אבל קטן מדי; צלמו מקרוב, או סרקו ב־300 dpi
        [too-pale] רואים, אבל חיוור מדי; צלמו באור טוב ואחיד
       *[unclear] רואים, אבל לא ניתן היה לקרוא; צלמו מקרוב, כשהגיליון שטוח, באור טוב
    }
