check-sheet = גיליון { $number } מסדרה { $set }, { $who }.
check-made-for = הוכן עבור { $holder } בתאריך { $day }
check-without-name = הוכן ללא שם בתאריך { $day }
check-typed = הוקלד לפי המילים שלו, ואין בהן שם
check-good = קוד המפתח: שלם. החתימה: תקינה. { $vault }
check-words = המילים מתאימות זו לזו. רק בקוד המפתח יש חתימה שאפשר לבדוק.
check-vault-whole = קודי הכספת: שלמים.
check-vault-sealed = הכספת החתומה: נמצאת.
check-vault-none = קודי הכספת: לא נמצאו.
check-vault-missing =
    { $count ->
        [one] קוד כספת { $missing } מתוך { $of }: לא נמצא.
        [two] קודי הכספת { $missing } מתוך { $of }: לא נמצאו.
       *[other] קודי הכספת { $missing } מתוך { $of }: לא נמצאו.
    }
check-vault-damaged = קודי הכספת: פגומים.
check-opens = כדי לפתוח את הכספת צריך { $threshold } מגיליונות הסדרה הזאת, לא חשוב אילו; הגיליון הזה לבדו אינו פותח דבר.
