# What is said while the words of sheets are typed. Whoever reads it may be old, frightened, and
# new to computers: short and calm, no jargon. A front end sets these sentences in by two blanks
# where they answer a line.

# Before the first line.
typing-how =
    في كل ورقة 32 كلمة، في ثمانية أسطر، في كل سطر أربع كلمات. اكتبها سطرًا سطرًا
    كما هي مطبوعة. ويكفي الحرف الأول والحرف الأخير من كل كلمة.
    اكتب «?» مكان الكلمة التي لا تستطيع قراءتها. ولكتابة سطر مرة أخرى
    ابدأه برقمه. ويمكنك أيضًا إلصاق كل الأسطر دفعة واحدة. خذ وقتك:
    لا يضيع شيء مما كتبته.
# What a terminal adds.
typing-keys =
    للتوقف اكتب «stop»؛ ولتجاوز ورقة اكتب «leave». ويمكنك أيضًا أن تكتب بدلًا
    من السطر اسم ملف: صورة لورقة أو ملف .age.
typing-enough-already = الأوراق التي قُرئت كافية. لا حاجة إلى كلمات.
# Neither a vault code nor an .age file was read.
typing-vault-needed =
    الكلمات وحدها لا تفتح الخزنة. تلزم أيضًا صورة واحدة لأي ورقة،
    أو ملف .age. جهّز ذلك إن أمكنك.

# Before each sheet.
typing-first-sheet = الورقة الأولى:
typing-next-sheet = الورقة التالية:
typing-so-far = أوراق المجموعة { $set } التي أُدخلت حتى الآن: { $have } من { $threshold }.

# After a line.
typing-not-four =
    { $count ->
        [0] في السطر { $line } أربع كلمات.
        [zero] في السطر { $line } أربع كلمات.
        [one] في السطر { $line } أربع كلمات؛ وهذه كلمة واحدة.
        [two] في السطر { $line } أربع كلمات؛ وهاتان كلمتان.
        [few] في السطر { $line } أربع كلمات؛ وهذه { $count } كلمات.
        [many] في السطر { $line } أربع كلمات؛ وهذه { $count } كلمة.
       *[other] في السطر { $line } أربع كلمات؛ وهذه { $count } كلمة.
    } من فضلك اكتب السطر كله.
typing-wrong-word =
    الكلمة رقم { $place }، «{ $typed }»، ليست في القائمة. ربما هي { $nearest }. من فضلك اكتب السطر كله مرة أخرى.
typing-taken-for = حُسبت «{ $typed }» على أنها «{ $word }».
typing-unknown-word =
    السطر { $line }، الكلمة رقم { $place }، «{ $typed }»: ليست في القائمة. تُحسب كلمة لا يمكن قراءتها.
typing-no-such-line = أرقام الأسطر من 1 إلى 8.
typing-needs-number = من فضلك ابدأ برقم السطر، ثم كلماته الأربع.
typing-doubled-line = هذه كلمات السطر { $line }، وقد أُدخل من قبل. يُحسب مرة واحدة.
typing-too-many-unreadable = عدد الكلمات التي لا يمكن قراءتها: { $count }. لا يمكن استنتاج أكثر من 8.
typing-ignored =
    { $lines ->
        [zero] كل الأسطر كلمات من ورقة.
        [one] سطر واحد من ذلك ليس كلمات من ورقة، فتُرك جانبًا.
        [two] سطران من ذلك ليسا كلمات من ورقة، فتُركا جانبًا.
        [few] { $lines } أسطر من ذلك ليست كلمات من ورقة، فتُركت جانبًا.
        [many] { $lines } سطرًا من ذلك ليست كلمات من ورقة، فتُركت جانبًا.
       *[other] { $lines } سطر من ذلك ليست كلمات من ورقة، فتُركت جانبًا.
    }
typing-lines-wait =
    { $count ->
        [zero] في هذه الورقة لا ينقص أي سطر.
        [one] في هذه الورقة ينقص السطر { $missing }.
        [two] في هذه الورقة ينقص السطران { $missing }.
        [few] في هذه الورقة تنقص الأسطر { $missing }.
        [many] في هذه الورقة تنقص الأسطر { $missing }.
       *[other] في هذه الورقة تنقص الأسطر { $missing }.
    } وما أُلصق للورقة التالية محفوظ إلى ذلك الحين.
typing-too-long = كان هذا كثيرًا دفعة واحدة. من فضلك ألصق كلمات بضع أوراق فقط في كل مرة.

# After the first eight words.
typing-sheet = هذه هي الورقة رقم { $number } من المجموعة { $set }.
typing-first-word = الكلمة الأولى في كل ورقة هي «{ $word }». من فضلك انظر إلى السطر 1 مرة أخرى.
typing-no-such-head = لا توجد ورقة فيها هذه الكلمات في السطر 2. من فضلك انظر إليه مرة أخرى.
typing-first-lines-again = إذن إحدى الكلمات الثماني الأولى غير صحيحة. من فضلك اكتب السطرين 1 و2 مرة أخرى.

# After all words.
typing-corrections =
    { $count ->
        [zero] كل الكلمات متوافقة:
        [one] كلمة واحدة لا تتوافق مع بقية الكلمات:
        [two] كلمتان لا تتوافقان مع بقية الكلمات:
        [few] { $count } كلمات لا تتوافق مع بقية الكلمات:
        [many] { $count } كلمة لا تتوافق مع بقية الكلمات:
       *[other] { $count } كلمة لا تتوافق مع بقية الكلمات:
    }
typing-correction = السطر { $line }، الكلمة رقم { $place }: يجب أن تكون «{ $word }»، لا «{ $typed }»
typing-correction-unread = السطر { $line }، الكلمة رقم { $place } التي تعذّرت قراءتها: يجب أن تكون «{ $word }»
typing-type-again = إذن من فضلك اكتب السطر غير الصحيح مرة أخرى، ورقمه في أوله.
typing-too-many-wrong =
    عدد الكلمات غير الصحيحة كبير. من فضلك قارنها بالورقة، واكتب كل سطر مختلف مرة أخرى، ورقمه في أوله.
    أما بقية الأسطر فمحفوظة
typing-beyond-us = هذه الكلمات من إصدار أحدث من kinsafe
typing-sheet-in = أُدخلت الورقة رقم { $number } من المجموعة { $set }.
typing-sheet-again = الورقة رقم { $number } أُدخلت من قبل. تُحسب مرة واحدة.
typing-does-not-open =
    عدد الأوراق كافٍ، لكنها لا تفتح الخزنة. ربما كُتبت إحداها خطأً: من فضلك اكتبها مرة أخرى، أو اكتب ورقة غيرها
# What the combiner noticed.
typing-noticed = { $finding }

# Questions, answered by yes or no.
typing-ask-set = هل المجموعة المكتوبة على ورقتك هي «{ $set }»؟
typing-ask-other-set =
    الأوراق الأخرى من المجموعة { $others }. أما هذه فمن المجموعة { $set }، ولا تُستخدم معها. هل تريد كتابتها رغم ذلك؟
typing-ask-same-sheet = الورقة رقم { $number } أُدخلت من قبل. هل تريد تجاوزها وأخذ ورقة أخرى؟
typing-ask-corrections = هل هذا هو المكتوب على ورقتك، بقدر ما يمكن قراءته؟
typing-ask-swapped =
    تستقيم هذه الكلمات إذا تبادل السطران { $line } و{ $next } مكانيهما. هل هما على ورقتك بالترتيب المعاكس؟
typing-ask-left-out =
    يبدو أن السطر { $line } ناقص. وبحسب الأسطر الأخرى يجب أن يكون «{ $words }».
    هل هذا هو المكتوب على ورقتك، بقدر ما يمكن قراءته؟
typing-ask-leave =
    { $lines ->
        [zero] لم يُدخل أي سطر من هذه الورقة.
        [one] أُدخل سطر واحد من هذه الورقة.
        [two] أُدخل سطران من هذه الورقة.
        [few] أُدخلت { $lines } أسطر من هذه الورقة.
        [many] أُدخل { $lines } سطرًا من هذه الورقة.
       *[other] أُدخل { $lines } سطر من هذه الورقة.
    } هل تريد حذف ما أُدخل منها والبدء بورقة أخرى؟
typing-ask-stop = لم يُكتب شيء بعد. هل تريد التوقف؟
typing-ask-stop-lines =
    { $lines ->
        [zero] لم يُدخل أي سطر. هل تريد التوقف؟
        [one] أُدخل سطر واحد. هل تريد التوقف وحذف ما أُدخل؟
        [two] أُدخل سطران. هل تريد التوقف وحذف ما أُدخل؟
        [few] أُدخلت { $lines } أسطر. هل تريد التوقف وحذف ما أُدخل؟
        [many] أُدخل { $lines } سطرًا. هل تريد التوقف وحذف ما أُدخل؟
       *[other] أُدخل { $lines } سطر. هل تريد التوقف وحذف ما أُدخل؟
    }
typing-ask-stop-sheets =
    الأوراق التي أُدخلت: { $have } من { $threshold }{ $lines ->
        [0] {""}
        [zero] {""}
        [one] ، ومعها سطر واحد
        [two] ، ومعها سطران
        [few] ، ومعها { $lines } أسطر
        [many] ، ومعها { $lines } سطرًا
       *[other] ، ومعها { $lines } سطر
    }. هل تريد التوقف وحذف ما أُدخل؟
typing-ask-stop-vault-lines =
    أُدخلت الأوراق كلها{ $lines ->
        [0] {""}
        [zero] {""}
        [one] ، وسطر خزنة واحد
        [two] ، وسطرا خزنة
        [few] ، و{ $lines } أسطر خزنة
        [many] ، و{ $lines } سطر خزنة
       *[other] ، و{ $lines } سطر خزنة
    }. هل تريد التوقف وحذف ما أُدخل؟
typing-goes-on = حسنًا. كل شيء ما زال موجودًا.

# What was left over when somebody stopped.
typing-stopped =
    { $lines ->
        [zero] لم يُترك أي سطر.
        [one] تُرك جانبًا سطر واحد من ورقة.
        [two] تُرك جانبًا سطران من ورقة.
        [few] تُركت جانبًا { $lines } أسطر من ورقة.
        [many] تُرك جانبًا { $lines } سطرًا من ورقة.
       *[other] تُرك جانبًا { $lines } سطر من ورقة.
    }
# Where the files gave some sheets, but not enough.
typing-offer = هل لديك ورقة مطبوعة أخرى، وتريد كتابة كلماتها؟

# Vault lines.
typing-how-lines =
    عدد الأوراق كافٍ. وما زالت الخزنة المختومة ناقصة. أسهل طريقة
    هي صورة واحدة لأي ورقة، أو ملف .age. وإن لم يكن لديك أي منهما،
    وكانت لديك أسطر الخزنة على ورق، فاكتبها: سطر البداية أولًا،
    ثم بقية الأسطر. اكتب «?» لتأجيل سطر.
# What a terminal adds.
typing-name-a-file = لإدخال صورة أو ملف .age، اكتب اسمه أو اسحبه إلى هذه النافذة.
typing-all-vault-lines = أُدخلت أسطر الخزنة كلها.
typing-head-again = سطر البداية أُدخل من قبل.
typing-line-again = السطر { $line } أُدخل من قبل.
typing-head-wrong = في سطر البداية شيء غير صحيح. من فضلك قارنه بالورقة.
typing-line-wrong = في السطر { $line } شيء غير صحيح. من فضلك قارنه بالورقة.
typing-needs-head = يلزم سطر البداية أولًا. وهو يبدأ بـ KINSAFE-LINES-1.
typing-lines-newer = أسطر الخزنة هذه من إصدار أحدث من kinsafe
typing-no-line = هذا ليس سطر خزنة. سطر الخزنة فيه رقم، ثم 46 خانة من أحرف وأرقام.
typing-other-vault = سطر البداية هذا لخزنة أخرى من المجموعة نفسها.
typing-vault-of-other-set = سطر البداية هذا من المجموعة { $other }. أما الأوراق فمن المجموعة { $set }.
