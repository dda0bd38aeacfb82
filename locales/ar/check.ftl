check-sheet = الورقة رقم { $number } من المجموعة { $set }، { $who }.
check-made-for = أُعدّت باسم { $holder } بتاريخ { $day }
check-without-name = أُعدّت بلا اسم بتاريخ { $day }
check-typed = كُتبت من كلماتها، والكلمات لا تحمل اسمًا
check-good = رمز المفتاح: سليم. التوقيع: صحيح. { $vault }
check-words = الكلمات متوافقة بعضها مع بعض. أما التوقيع فلا يمكن التحقق منه إلا برمز المفتاح.
check-vault-whole = رموز الخزنة: كاملة.
check-vault-sealed = الخزنة المختومة: موجودة.
check-vault-none = رموز الخزنة: لم يُعثر عليها.
check-vault-missing =
    { $count ->
        [zero] رموز الخزنة وعددها { $of }: لا ينقص منها شيء.
        [one] رمز الخزنة رقم { $missing } من { $of }: لم يُعثر عليه.
        [two] رمزا الخزنة { $missing } من { $of }: لم يُعثر عليهما.
        [few] رموز الخزنة { $missing } من { $of }: لم يُعثر عليها.
        [many] رموز الخزنة { $missing } من { $of }: لم يُعثر عليها.
       *[other] رموز الخزنة { $missing } من { $of }: لم يُعثر عليها.
    }
check-vault-damaged = رموز الخزنة: تالفة.
check-opens = يكفي لفتح الخزنة أن يجتمع من أوراق هذه المجموعة { $threshold }، أيًّا كانت. أما هذه الورقة وحدها فلا تفتح شيئًا.
