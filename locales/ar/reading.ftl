# What is said while sheets are read: of each file, and of what is still needed. Short and calm: whoever
# reads it may be frightened and new to computers.

# What a file gave; several of these stand behind each other.
reading-sheets =
    { $count ->
        [zero] لا أوراق من المجموعة { $set }
        [one] الورقة رقم { $numbers } من المجموعة { $set }
        [two] الورقتان { $numbers } من المجموعة { $set }
        [few] الأوراق { $numbers } من المجموعة { $set }
        [many] الأوراق { $numbers } من المجموعة { $set }
       *[other] الأوراق { $numbers } من المجموعة { $set }
    }
reading-vault-codes =
    { $count ->
        [zero] لا رموز خزنة
        [one] رمز خزنة واحد
        [two] رمزا خزنة
        [few] { $count } رموز خزنة
        [many] { $count } رمز خزنة
       *[other] { $count } رمز خزنة
    }
reading-vault-lines =
    { $count ->
        [zero] لا أسطر خزنة
        [one] سطر خزنة واحد
        [two] سطرا خزنة
        [few] { $count } أسطر خزنة
        [many] { $count } سطر خزنة
       *[other] { $count } سطر خزنة
    }
reading-sealed-vault = خزنة مختومة
reading-bad =
    { $count ->
        [zero] لا رموز غير صالحة
        [one] رمز واحد لا يمكن استخدامه
        [two] رمزان لا يمكن استخدامهما
        [few] { $count } رموز لا يمكن استخدامها
        [many] { $count } رمزًا لا يمكن استخدامها
       *[other] { $count } رمز لا يمكن استخدامها
    }
# Where all of it had been read before.
reading-again = لا شيء جديد
reading-others =
    { $count ->
        [zero] لا رموز QR أخرى
        [one] رمز QR واحد لشيء آخر
        [two] رمزا QR لشيء آخر
        [few] { $count } رموز QR لأشياء أخرى
        [many] { $count } رمز QR لأشياء أخرى
       *[other] { $count } رمز QR لأشياء أخرى
    }
reading-blank =
    { $count ->
        [zero] لا صفحات فارغة
        [one] صفحة فارغة
        [two] صفحتان فارغتان
        [few] صفحات فارغة
        [many] صفحات فارغة
       *[other] صفحات فارغة
    }
reading-nothing = لم يُعثر على رمز من kinsafe

# One sheet.
reading-sheet = الورقة رقم { $number } من المجموعة { $set }
reading-sheet-of = ورقة { $holder }، رقم { $number } من المجموعة { $set }

# What was not seen.
reading-no-code = { $name }: لم يُعثر على رمز؛ { $why }
reading-too-dark = الصورة معتمة جدًا؛ التقطها في ضوء جيد
reading-blurred = الصورة مهزوزة؛ ثبّت يدك، والتقطها في ضوء جيد
reading-not-sharp = إن كانت في الصورة ورقة فهي ليست واضحة بما يكفي: أسند الكاميرا إلى شيء ثابت، ولتكن الورقة كلها في ضوء جيد
reading-page-problem = الصفحة { $page }: { $error }
reading-problem = { $error }
reading-lost = { $lost }

# What is still needed.
reading-need-first-sheet = لم تُقرأ أي ورقة بعد.
reading-need-good-sheet = لم تُقرأ بعد أي ورقة صالحة للاستخدام.
reading-need-key-code = الخزنة المقفلة موجودة هنا. المطلوب الآن الأوراق نفسها.
reading-need-sheets =
    { $more ->
        [zero] لا حاجة إلى أوراق أخرى من المجموعة { $set }.
        [one] ما زالت مطلوبة ورقة واحدة أخرى من المجموعة { $set }.
        [two] ما زالت مطلوبة ورقتان أخريان من المجموعة { $set }.
        [few] ما زالت مطلوبة { $more } أوراق أخرى من المجموعة { $set }.
        [many] ما زالت مطلوبة { $more } ورقة أخرى من المجموعة { $set }.
       *[other] ما زالت مطلوبة { $more } ورقة أخرى من المجموعة { $set }.
    }
reading-need-vault = الأوراق كافية. والمطلوب أيضًا رموزها الكبيرة، وهي نفسها في كل ورقة.
reading-need-vault-codes =
    { $count ->
        [zero] الأوراق كافية. والرموز الكبيرة، وعددها { $of }، لا ينقص منها شيء.
        [one] الأوراق كافية. ومن الرموز الكبيرة، وعددها { $of }، ما زال الرمز رقم { $missing } مطلوبًا.
        [two] الأوراق كافية. ومن الرموز الكبيرة، وعددها { $of }، ما زال الرمزان { $missing } مطلوبين.
        [few] الأوراق كافية. ومن الرموز الكبيرة، وعددها { $of }، ما زالت الرموز { $missing } مطلوبة.
        [many] الأوراق كافية. ومن الرموز الكبيرة، وعددها { $of }، ما زالت الرموز { $missing } مطلوبة.
       *[other] الأوراق كافية. ومن الرموز الكبيرة، وعددها { $of }، ما زالت الرموز { $missing } مطلوبة.
    }
reading-need-good-vault-code = الأوراق كافية. لكن أحد الرموز الكبيرة تالف أو جرى تغييره.
reading-need-head-line = الأوراق كافية. وما زال مطلوبًا أول أسطر الخزنة، أي سطر البداية.
reading-need-vault-lines =
    { $count ->
        [zero] الأوراق كافية. وأسطر الخزنة، وعددها { $of }، لا ينقص منها شيء.
        [one] الأوراق كافية. ومن أسطر الخزنة، وعددها { $of }، ما زال سطر واحد مطلوبًا.
        [two] الأوراق كافية. ومن أسطر الخزنة، وعددها { $of }، ما زال سطران مطلوبين.
        [few] الأوراق كافية. ومن أسطر الخزنة، وعددها { $of }، ما زالت { $count } أسطر مطلوبة.
        [many] الأوراق كافية. ومن أسطر الخزنة، وعددها { $of }، ما زال { $count } سطرًا مطلوبًا.
       *[other] الأوراق كافية. ومن أسطر الخزنة، وعددها { $of }، ما زال { $count } سطر مطلوبًا.
    }
reading-need-choice = هنا أوراق من مجموعات عدة، ولا شيء يثبت أنها تنتمي بعضها إلى بعض.
reading-need-nothing = أوراق المجموعة { $set } تفتح الخزنة.
reading-need-other = { $error }

# What to do about it. How, is said by whoever shows it.
reading-advice-picture = تكفي صورة واحدة واضحة للورقة كاملة، في ضوء جيد، بحيث تملأ الورقة الصورة.
reading-advice-choice = ربما وضع شخص آخر إحداها هنا. اسأل الآخرين، على رقم كان عندك من قبل، عن معرّف المجموعة المطبوع في أعلى أوراقهم. وإذا كانت إحداها مجموعة أحدث، فاجمع المزيد من أوراقها.
reading-advice-others = اسأل الآخرين الذين لديهم ورقة من هذه المجموعة.
reading-advice-again = أعد تصوير الأوراق التي لم تصلح للاستخدام، وهي مبسوطة في ضوء جيد، أو احصل على ورقة أخرى من شخص آخر.
reading-advice-vault-codes = الرموز الكبيرة هي نفسها في كل أوراق المجموعة: تكفي نسخة مقروءة من كل رمز، من أي ورقة كانت. ويكفي أيضًا ملف .age الخاص بالمجموعة.
reading-advice-vault-lines = يمكن كتابة الأسطر الناقصة. وتكفي أيضًا الرموز الكبيرة من أي ورقة من المجموعة، وكذلك ملف .age الخاص بها.

# What was noticed, what did not work, and what to do about it.
reading-finding = { $finding }
reading-findings-left =
    { $count ->
        [zero] لا يوجد غير ذلك
        [one] يوجد واحد آخر من هذا النوع
        [two] يوجد اثنان آخران من هذا النوع
        [few] يوجد { $count } أخرى من هذا النوع
        [many] يوجد { $count } أخرى من هذا النوع
       *[other] يوجد { $count } أخرى من هذا النوع
    }
reading-error = { $error }
