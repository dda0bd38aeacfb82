failed-other = { $text }
failed-already-exists = ‏{ $name } موجود من قبل
failed-bad-sheets =
    عدد الأوراق التالفة أو المعدَّلة: { $bad }، والسليمة لا تكفي: { $have }
failed-have = ‏{ $have } من { $threshold } من أوراق المجموعة { $set }
failed-have-none = لم توجد أي ورقة سليمة
failed-bad-input =
    تعذّرت قراءة { $name }: { $expected ->
        [codes] كان المنتظر رموزًا
        [pdf] كان المنتظر ملف PDF
        [picture] كان المنتظر صورة
        [picture-not-empty] الصورة فارغة
        [pdf-or-picture] كان المنتظر ملف PDF أو صورة
        [readable] كان المنتظر ملف PDF أو صورة أو نصًّا
       *[text] كان المنتظر نصًّا
    }
failed-damaged-file = الملف { $name } تالف أو ينقصه جزء
failed-record =
    { $record ->
        [head-line] سطر البداية لأسطر الخزنة تالف
        [key-block] كتلة المفتاح تالفة
        [key-code] رمز المفتاح تالف
        [sealed] الخزنة المختومة تالفة
        [vault-code] رمز الخزنة تالف
        [words] قائمة الكلمات تالفة
       *[code] الرمز تالف
    }: { $flaw ->
        [character] حرف خاطئ أو ناقص
        [empty] لا شيء فيه
        [few-words] فيها أقل من 32 كلمة
        [last-line] السطر الأخير ناقص
        [length] الطول خاطئ
        [length-of-name] الطول لا يطابق طول الاسم
        [long-name] الاسم أطول مما يمكن
        [name-not-text] الاسم ليس نصًّا
        [not-digits] بعد KINSAFE1: شيء غير الأرقام
        [not-whole] النص غير كامل
        [number-zero] رقم الورقة 0
        [other-kind] هذا شيء آخر
        [part-number] الرقم أكبر من عدد الأجزاء
        [threshold] عدد الأوراق اللازمة أقل من 2
        [too-many-digits] بعد KINSAFE1: أرقام أكثر مما في الرمز
        [too-short] ينقصه جزء
       *[wrong-words] كلمات كثيرة خاطئة أو ناقصة
    }
failed-not-intact = ليس كل شيء سليمًا: عدد ما ذُكر أعلاه { $bad }
failed-io =
    ‏{ $name }: { $doing ->
        [creating-folder] تعذّر إنشاء المجلد
        [deleting] تعذّر حذف الملف
        [locking] تعذّر قفل الملف
        [removing] تعذّرت إزالة الملف
        [renaming] تعذّر تغيير اسم الملف
        [saving] تعذّر حفظ الملف
        [writing] تعذّرت كتابة الملف
       *[reading] تعذّرت قراءة الملف
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] تعذّرت قراءة الجواب
        [asking-passphrase] تعذّر السؤال عن عبارة السرّ
        [manual-page] تعذّرت كتابة الدليل
        [writing-result] تعذّرت كتابة النتيجة
       *[reading-input] تعذّرت قراءة الدخل القياسي
    }: { $why }
failed-why =
    { $why ->
        [already-exists] هذا موجود من قبل
        [disk-full] القرص ممتلئ
        [ended] انتهى قبل أوانه
        [folder] هذا مجلد
        [no-folder] هذا ليس مجلدًا
        [no-text] هذا ليس نصًّا بترميز UTF-8
        [not-found] هذا غير موجود
        [permission] لا يوجد إذن بذلك
        [read-only] القرص للقراءة فقط
       *[refused] رفض النظام ذلك
    }
failed-newer-version =
    { $made ->
        [age-file] ملف age هذا
        [head-line] سطر البداية هذا لأسطر الخزنة
        [vault] هذه الخزنة
       *[sheet] إحدى الأوراق
    } من إصدار أحدث من kinsafe
failed-no-key-code = وُجدت خزنة مختومة، ولم يوجد رمز المفتاح لأي ورقة
failed-kind =
    ‏{ $name }: { $kind ->
        [archive] هذا أرشيف ({ $format }) ولا يُفتح هنا
        [document] هذا مستند ({ $format }) ولا يُقرأ هنا
        [film] هذا فيلم ولا يُقرأ هنا
        [mail] هذه رسالة ليس في نصها ورقة
        [old-office] هذا مستند Office أو رسالة Outlook ولا يُقرأ هنا
        [picture] هذه صورة من نوع لا يُقرأ هنا ({ $format })
        [program] هذا برنامج وليس ورقة
        [slides] هذا عرض شرائح ({ $format }) ولا يُقرأ هنا
        [sound] هذا تسجيل صوتي ولا يُقرأ هنا
        [table] هذا جدول ({ $format }) ولا يُقرأ هنا
        [tiff] هذه صورة TIFF من نوع لا يُقرأ هنا
       *[empty] الملف فارغ
    }
failed-keyboard = كُتب رمز بماسح مضبوط على لوحة مفاتيح غير لوحة هذا الحاسوب
failed-no-file = ‏{ $name } ليس ملفًا
failed-no-sheets = لم يوجد أي رمز من ورقة kinsafe
failed-not-age = ‏{ $name } ليس ملف age
failed-not-one-picture = ‏{ $name } ليس صورة واحدة أو صفحة واحدة، فلا يمكن الرسم عليه
failed-not-enough =
    ‏{ $count } من { $threshold } من الأوراق؛ { $count ->
        [0] لم توجد أي ورقة من المجموعة { $set }
       *[other] عندك من المجموعة { $set } الأوراق ذات الأرقام: { $have }
    }
failed-nothing-opens = أوراق المجموعة { $set } كافية عددًا، ولكن لا تفتح بها أي خزنة مما وُجد
failed-opens-with-sheets = ‏{ $name } يُفتح بالأوراق لا بعبارة السرّ
failed-password-protected = الملف { $name } محمي بكلمة مرور
failed-picture-format = ‏{ $name } صورة من نوع لا يُقرأ هنا ({ $format })
failed-reading-memory = ‏{ $name }: تتطلب قراءته ذاكرة أكثر مما يلزم لصورة ممسوحة ({ $limit })
failed-reading-time =
    ‏{ $name }: تستغرق قراءته أطول مما يلزم لصورة ممسوحة ({ $seconds } ث)؛ { $pages ->
        [0] لم تُقرأ أي صفحة
        [1] قُرئت الصفحة الأولى وحدها
       *[other] عدد الصفحات المقروءة من البداية: { $pages }
    }
failed-set-not-found = ليس فيما أُعطي أي ورقة من المجموعة { $set }
failed-several-sets = هنا شيء من عدة مجموعات ({ $count })، ولا شيء يثبت أنها معًا: { $sets }
failed-more = وعدد آخر: { $count }
failed-too-large = ‏{ $name } أكبر من { $limit }
failed-vault-parts-damaged = الأوراق كافية، ولكن أحد رموز الخزنة للمجموعة { $set } تالف أو معدَّل
failed-vault-parts-missing =
    الأوراق كافية، ولكن { $count ->
        [0] لم يوجد أي رمز للخزنة
       *[other] تنقص رموز الخزنة: { $missing } من { $of }
    }
failed-vault-line-wrong = سطر الخزنة { $number } لا يصح: حرف خاطئ أو ناقص
failed-vault-lines-missing =
    الأوراق كافية، ولكن { $count ->
        [0] ينقص سطر البداية لأسطر الخزنة
       *[other] تنقص أسطر الخزنة: { $missing } من { $of }
    }
failed-run = من { $first } إلى { $last }
failed-work-factor = يطلب { $name } معامل عمل { $factor }؛ والمقبول { $most } على الأكثر
failed-wrong-passphrase = عبارة السرّ لا تفتح { $name }
failed-set =
    المجموعة { $set }: { $sheets ->
        [0] لا توجد ورقة سليمة
       *[other] عدد الأوراق { $sheets } (يلزم { $threshold })
    }، { $opens ->
        [yes] تُفتح خزنة
        [no] لا يُفتح شيء
       *[unknown] لم يُجرَّب
    }{ $holders ->
        [none] {""}
       *[some] ؛ أُعدّت باسم { $names }
    }
