program-error = خطأ
program-warning = تنبيه
program-note = ملاحظة
program-hint = نصيحة
program-yes-no = اكتب y لنعم أو n للا.
program-one-number = اكتب رقمًا من 1 إلى { $most }.
program-one-line = المطلوب هنا سطر واحد. لم يؤخذ شيء مما لُصق.
program-input = الدخل القياسي
program-reading = قراءة { $at } من { $of }: { $name }
program-reading-page = قراءة { $place } من { $pages }
program-gave = ‏{ $name }: { $gave }
program-folders = المجلدات داخل { $name } لا تُفتح؛ اذكرها أيضًا
program-blanks = يُقرأ { $name }؛ والاسم الذي فيه فراغات يحتاج إلى علامتي اقتباس
program-left-out = لم يُنظر في هذه الملفات داخل { $folder }: { $files }؛ والملف الذي يُذكر باسمه يُنظر فيه
program-others = وعدد آخر: { $count }
program-paste = اكتب الرموز أو الصقها، أو الكلمات الـ 32 لكل ورقة، ورقة بعد ورقة. في النهاية اضغط Enter ثم Ctrl-D (في Windows اضغط Ctrl-Z ثم Enter).
program-no-file = لم يُذكر أي ملف: يمكن أيضًا إعطاء ملفات PDF وصور ممسوحة وصور وأوراق نصية وخزائن مختومة (.age).
program-line = السطر { $number }:
program-any-line = السطر (رقمه أولًا):
program-head-line = سطر البداية:
program-vault-line = السطر { $number } من { $of }:
program-choice = هنا أوراق من عدة مجموعات، ولا شيء يثبت أنها معًا. ربما وضع شخص آخر إحداها هنا. اسأل الآخرين، على رقم كان عندك من قبل، عن معرّف المجموعة المطبوع في أعلى أوراقهم. وإذا كانت إحداها مجموعة أحدث فاجمع مزيدًا من أوراقها.
program-choose = أي معرّف مجموعة على الورق الذي تثق به؟ رقمه في القائمة، أو Enter للتوقف:
program-more-sets = وعدد المجموعات الأخرى: { $count }.
program-set-progress = المجموعة { $set }: { $have } من { $threshold } من الأوراق، الأرقام { $numbers }.
program-opened =
    { $count ->
        [one] فُتحت بالورقة { $sheets } من المجموعة { $set }: { $title }، المراجعة { $revision }، { $accounts }.
       *[other] فُتحت بالأوراق { $sheets } من المجموعة { $set }: { $title }، المراجعة { $revision }، { $accounts }.
    }
program-untitled = خزنة
program-accounts = عدد الحسابات { $count }
program-changed = آخر تغيير في { $day }، { $ago }.
program-ago =
    { $unit ->
        [today] اليوم
        [days]
            { $count ->
                [one] قبل يوم
                [two] قبل يومين
                [few] قبل { $count } أيام
               *[other] قبل { $count } يومًا
            }
        [months]
            { $count ->
                [one] قبل شهر
                [two] قبل شهرين
                [few] قبل { $count } أشهر
               *[other] قبل { $count } شهرًا
            }
       *[years]
            { $count ->
                [one] قبل سنة
                [two] قبل سنتين
                [few] قبل { $count } سنوات
               *[other] قبل { $count } سنة
            }
    }
program-surprise = إن فاجأك ذلك: ⟦--printed⟧ يفتح ما هو مطبوع على الأوراق.
program-hidden = الرموز مخفية. ⟦--show⟧ يعرضها؛ و⟦--out FILE⟧ يحفظ الخزنة.
program-saved = حُفظت باسم { $name }. هذه خزنة للعمل: يأخذها ⟦kinsafe restore⟧، أو اذكرها مع ⟦--vault⟧. و⟦age -d⟧ يفتحها أيضًا.
program-saved-plain = حُفظت باسم { $name }. الملف غير مشفّر: من يقرؤه عنده الرموز ومفاتيح المجموعة.
program-through = يُستعاد عن طريق { $names }
program-account-note = ملاحظة
program-nothing = لا شيء بعد
program-kind =
    { $kind ->
        [codes] رموز الاسترداد
        [key] مفتاح الاسترداد
        [phrase] عبارة الاسترداد
        [seed] سرّ تطبيق المصادقة
        [text] ملاحظة
       *[unknown] شيء من إصدار أحدث
    }
program-kind-left = ‏{ $kind }، بقي { $left } من { $of }
program-kind-issued = ‏{ $kind }، صدرت في { $day }
program-kind-issued-about = ‏{ $kind }، صدرت نحو { $day }
program-code-used = استُعمل في { $day }
program-proof = رمز الإثبات ليوم { $day }:
program-read-out =
    { $count ->
        [one] اقرأه لصاحب الخزنة بالهاتف. رمز الإثبات لا يكشف شيئًا من الورقة.
       *[other] اقرأها لصاحب الخزنة بالهاتف. رمز الإثبات لا يكشف شيئًا من الورقة.
    }
program-never-send = لا ترسل صورة ورقة إلى أحد أبدًا، ولا حتى إلى صاحب الخزنة.
program-annotated = حُفظت باسم { $name }: الأخضر ما قُرئ، والأحمر ما رُئي ولم يُقرأ.
program-saved-plan = حُفظت باسم { $name }: ما ينبغي عمله الآن، مع الرموز. نقرتان تفتحان الملف في المتصفح. احذفه حين تنتهي.
program-seconds-left = بقي من الثواني { $seconds }
