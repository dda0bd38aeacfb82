# What is said of the secrets in an open vault.

opened-clock =
    לפי השעון של המחשב הזה היום { $today }, אבל הכספת שונתה בתאריך { $last }:
    עד שהשעון יכוון, אל תסתמכו על משכי זמן, תאריכים וקודים חד־פעמיים

opened-codes =
    { $left ->
        [0] כולם כבר נוצלו. הפיקו קודים חדשים אצל ספק השירות.
        [one] זה האחרון, והוא פועל פעם אחת. הפיקו קודים חדשים מיד אחרי שנכנסתם.
       *[other] כל קוד פועל פעם אחת. נסו את הראשון שאינו מחוק בקו.
    }
opened-key = אפשר להשתמש בו שוב; שמרו אותו גם אחרי השימוש.
opened-phrase = הזינו את המילים בסדר הזה.
opened-seed = הוסיפו אותו לאפליקציית אימות; מאז היא תציג את הקודים.
# Of the set in $set, or of the one that was opened ("own").
opened-since =
    מאז שהודפסו { $set ->
        [own] הגיליונות
       *[other] הגיליונות של סדרה { $set }
    }, בגרסה { $revision } של הכספת, חשבונות שהשתנו: { $changed ->
        [0] אין
       *[other] { $changed }
    }, חדשים: { $new ->
        [0] אין
       *[other] { $new }
    }, שהוסרו: { $gone ->
        [0] אין
       *[other] { $gone }
    }.
opened-text = הערה.
opened-unknown = משהו מגרסה חדשה יותר: השיגו את הגרסה החדשה ביותר של kinsafe כדי לראות אותו.
