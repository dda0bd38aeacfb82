# The page's own labels and sentences, as far as the program has none for the same. Who reads them
# holds a sheet and may be frightened: short, calm, no jargon. Arguments are texts; there are no
# plurals. What the page says before the library is there stands in page/shell/page.html.

page-back = رجوع
page-close = إغلاق
page-yes = نعم
page-no = لا
page-working = لحظة من فضلك
page-starting = يجري التحضير
page-pasted = ما ألصقته
page-camera = الكاميرا

# The pile: what was read, and what is needed.
page-pile = ما وصل حتى الآن
page-add-more = اعرض ورقة أخرى
page-reading = تجري قراءة { $name }
page-reading-page = تجري قراءة { $name }، الصفحة { $page } من { $pages }
page-skip = تجاوز هذا الملف
page-sheet = الورقة رقم { $number }
page-set = المجموعة { $set }
page-one-gap = ما زالت مطلوبة
page-outlined-read = قُرئ
page-outlined-unread = رُئي ولم يُقرأ
page-picture = { $name }، والرموز محاطة بإطار
page-choose-set = المجموعة { $set }: { $names }
page-choose-set-bare = المجموعة { $set }
page-open-now = افتح الرموز
page-can-open = اكتمل ما يلزم لفتح الخزنة
page-findings-left = وملاحظات أخرى، عددها { $count }
page-died = تعذّرت قراءة { $name } هنا، فتُرك جانبًا. وكل ما عداه ما زال هنا.
page-died-hint = التقط صورة جديدة لتلك الورقة، أو اكتب كلماتها.
page-mistake = حدث خطأ هنا. ما قُرئ ما زال محفوظًا هنا؛ من فضلك حاول مرة أخرى.
page-too-large = حجم { $name } أكبر من أن يُقرأ هنا.
page-apart = لسنا جميعًا في مكان واحد
page-start-over = ابدأ من جديد، وامحُ كل هذا

# The camera.
page-camera-title = ضع ورقة أمام الكاميرا
page-camera-how = الورقة كاملة، مبسوطة، في ضوء جيد. ما يُقرأ يظهر حوله إطار. ثم اعرض الورقة التالية؛ لا حاجة إلى الضغط على شيء.
page-camera-none = لا توجد هنا كاميرا يمكن لهذه الصفحة استخدامها.
page-camera-none-hint = صوّر الأوراق بهاتف أو كاميرا، واختر الصور هنا؛ أو اكتب الكلمات.
page-camera-seen = قُرئ حتى الآن: { $sheets }. { $codes }
page-camera-nothing = لم يُقرأ شيء بعد.
page-camera-codes = عدد رموز الخزنة: { $count }.
page-camera-end = أغلق الكاميرا

# Typing.
page-typing-title = اكتب الكلمات
page-typing-line = السطر { $number }
page-typing-any-line = رقم السطر، ثم كلماته الأربع
page-typing-head = سطر البداية
page-typing-vault-line = سطر الخزنة { $number } من { $of }
page-typing-take = أدخل هذا السطر
page-typing-offers = كلمات تبدأ هكذا
page-typing-so-far = ما كُتب حتى الآن
page-typing-leave = تجاوز هذه الورقة
page-typing-stop = إنهاء الكتابة

# A sheet alone.
page-check-title = هل ورقتي سليمة؟
page-check-how = اعرض على هذه الصفحة ورقة واحدة: صورة لها أو مسحًا ضوئيًا أو ملف PDF. ستقول لك هل الورقة كاملة وأصلية. ولا يُكشف شيء مما فيها.
page-check-choose = اختر صورة للورقة
page-check-film = استخدم الكاميرا
page-check-good = هذه الورقة سليمة
page-check-bad = هناك شيء ليس كما ينبغي
page-check-proof = رمز اليوم
page-check-proof-how = إذا سألك صاحب الخزنة بالهاتف هل ما زالت الورقة عندك، فاقرأ له هذا الرمز حرفًا حرفًا. هذا الرمز لا يكشف شيئًا مما في الورقة.
page-check-never = لا ترسل صورة الورقة إلى أحد أبدًا، ولا حتى إلى صاحب الخزنة.

# Not all in one place.
page-apart-lead = لا يلزم أن تكون الأوراق كلها في غرفة واحدة. يفتح أحدكم هذه الصفحة ويكون هو القارئ، ويوصل الآخرون أوراقهم بإحدى هذه الطرق.
page-apart-words = قراءة الكلمات بالهاتف
page-apart-words-how = في كل ورقة 32 كلمة. اتصل بالقارئ الذي تعرف صوته، واقرأ له الكلمات سطرًا سطرًا. ويكتبها القارئ هنا. ويحتاج القارئ كذلك إلى صورة ورقة واحدة، أي ورقة كانت.
page-apart-picture = إرسال صورة، بطريقة تثق بها
page-apart-picture-how = رسالة مشفّرة تمامًا بين الطرفين، بين شخصين يعرف أحدهما الآخر. وبعد ذلك يحذف كلاهما الصورة، من المحادثة ومن سلة المحذوفات أيضًا.
page-apart-meet = أو أحضرها، أو أرسلها بالبريد
page-apart-meet-how = يمكن نقل الورقة نفسها. دوّن عند من هي.
page-apart-avoid = ما ينبغي تجنبه
page-apart-avoid-mail = البريد الإلكتروني العادي ومحادثات المجموعات والمجلدات التي تتزامن: تبقى فيها نسخ.
page-apart-avoid-help = كل من يتصل ويعرض المساعدة، أو يستعجلك. اتصل أنت به على رقم تعرفه.
page-apart-avoid-two = إرسال ورقتين بالطريقة نفسها، أو إلى شخص لا تعرفه.
page-apart-avoid-search = محركات البحث وتطبيقات الترجمة: لا توجّهها نحو ورقة.

# The open vault.
page-vault-title = { $title }: الرموز مفتوحة
page-vault-title-bare = الرموز مفتوحة
page-vault-first = قبل أن تبدأ
page-vault-first-phone = احتفظ بهاتف صاحب الخزنة وشريحة SIM وعقد الاشتراك، وبصندوق بريده. لا تغيّر فيها شيئًا الآن.
page-vault-first-password = الرمز هنا يحل محل الخطوة الثانية من تسجيل الدخول. ومعظم الحسابات تحتاج إلى كلمة المرور أيضًا.
page-vault-first-order = انتقل بين الحسابات بهذا الترتيب: فالأولى تساعد في ما بعدها.
page-vault-first-stop = إذا كان صاحب الخزنة قد توفي أو كان مريضًا، فاسأل أولًا هل يجوز لك تسجيل الدخول.
page-vault-accounts = الحسابات، بالترتيب المطلوب
page-vault-account = الحساب { $at } من { $of }
page-vault-login = اسم الدخول
page-vault-address = العنوان
page-vault-through = يُستعاد عن طريق
page-vault-issued = تاريخ الإنشاء
# Before a day that is an estimate.
page-vault-issued-about = صُنعت نحو
page-vault-note = ملاحظة
page-vault-show = إظهار
page-vault-hide = إخفاء
page-vault-hidden = مخفي
page-vault-show-code = إظهار الرمز { $number }
page-vault-show-one = إظهاره
page-vault-show-all = إظهارها كلها
page-vault-copy = نسخ
page-vault-copied = نُسخ
page-vault-copy-code = نسخ الرمز { $number }
page-vault-used = مستخدَم
page-vault-used-code = الرمز { $number } مستخدَم
page-vault-used-on = استُخدم بتاريخ { $day }
page-vault-next = الحساب التالي
page-vault-previous = الحساب السابق
page-vault-empty = لا يوجد شيء محفوظ لهذا الحساب حتى الآن.
page-vault-now = الرمز في هذه اللحظة
page-vault-seconds = الثواني المتبقية: { $seconds }
page-vault-qr = أظهر رمز QR لتطبيق مصادقة جديد
page-vault-qr-how = امسحه بتطبيق مصادقة على الهاتف الذي سيُستخدم من الآن فصاعدًا. من يمسحه يحصل دائمًا على الرموز نفسها: لا تُظهره لأي شخص آخر.
page-vault-qr-label = رمز QR لهذا المفتاح السري
page-kind-codes = رموز الاسترداد
page-kind-key = مفتاح الاسترداد
page-kind-phrase = عبارة الاسترداد
page-kind-seed = رموز تطبيق المصادقة
page-kind-text = نص
page-kind-unknown = شيء من إصدار أحدث
page-codes-left = غير المستخدَم: { $left } من { $of }
page-kind-labelled = { $kind }: { $label }

# Keeping it, and forgetting it.
page-keep-title = احتفظ به أو امحُه
page-keep-how = هذه الصفحة لا تحتفظ بشيء. حين تغلقها يختفي كل شيء؛ والأوراق تفتحه من جديد.
page-print = اطبع كل الرموز
page-print-how = الصفحة المطبوعة تُظهر كل شيء بوضوح. احفظها كما تحفظ النقود.
page-print-title = { $title }: رموز الاسترداد
page-save = حفظ باسم vault.age
page-save-how = ملف لا يُفتح إلا بعبارة سرّ. وتُحفظ فيه أيضًا علامات الرموز المستخدَمة.
page-save-passphrase = عبارة السرّ
page-save-again = العبارة نفسها مرة أخرى
page-save-made = أُعدّت لك عبارة سرّ. اكتبها على ورق قبل الحفظ؛ ويمكنك أيضًا أن تضع عبارة من عندك.
page-save-new = أعدّ عبارة أخرى
page-save-empty = لا توجد عبارة سرّ بعد.
page-save-differ = العبارتان غير متطابقتين.
page-save-do = احفظ الملف
page-save-done = حُفظ vault.age حيث يضع متصفحك الملفات. وهو يُفتح بعبارة السرّ، ولا يُفتح بشيء غيرها.
page-json = حفظ بصيغة JSON بلا حماية
page-json-warning = هذا الملف غير محمي. من يقرأه يحصل على كل الرموز ويمكنه أن يُعدّ أوراقًا جديدة. لا تحفظه إلا إذا احتاج إليه برنامج، واحذفه بعد ذلك.
page-json-do = احفظه بلا حماية
page-forget = امحُ كل شيء
page-forget-sure = سيُمحى كل ما قُرئ وفُتح هنا. وتبقى الأوراق كما هي.
page-forget-do = نعم، امحُه
page-cancel = لا، رجوع

# The first thing that is seen.
page-title = kinsafe: لديك ورقة
page-private = لا شيء يغادر هذا الجهاز
page-language = اللغة
page-start-title = لديك ورقة مثل هذه
page-start-lead = أعطاك إياها شخص لتحفظها. مع أوراق الآخرين تفتح الرموز التي تركها. وحدها لا تفتح شيئًا.
page-start-show = أَرِ هذه الصفحة كل ورقة.
page-start-show-how = تكفي صورة أو مسح ضوئي أو الكاميرا.
page-start-says = تقول لك ما الذي ما زال ناقصًا،
page-start-says-how = ومن قد يكون لديه.
page-start-then = عندما يكتمل العدد تظهر الرموز هنا،
page-start-then-how = حسابًا بعد حساب.
page-start-quiet = لا شيء يغادر هذا الجهاز، ولا شيء يُحفظ عليه. يمكنك الآن قطع الإنترنت.
page-start-picture = صفحة مطبوعة فيها عنوان ورموز مربعة بالأبيض والأسود وثمانية أسطر في كل منها أربع كلمات.
page-start-check = هل ورقتي سليمة؟ افحصها وحدها
page-add = أَرِ الصفحة ورقة
page-add-choose = اختر صورًا أو ملفات
page-add-film = استعمل الكاميرا
page-add-type = اكتب الكلمات
page-add-how = عدة ملفات معًا: صور ومسح ضوئي وPDF ونصوص وvault.age. يمكنك أيضًا إفلات الملفات هنا أو لصقها.
page-gone-title = نُسي كل شيء
page-gone-how = لم تعد هذه الصفحة تحتفظ بشيء. ما حفظته أو طبعته موجود حيث وضعته.
page-gone-pictures = قد تبقى صور الأوراق على هذا الهاتف أو الحاسوب أو في محادثة أو في سلة المحذوفات: احذفها هناك أيضًا.
page-gone-again = ابدأ من جديد
page-foot = kinsafe برنامج حر. يعمل هذا الملف بلا إنترنت، وهو نفسه للجميع، ولا يحتوي على ورقة ولا على رمز.
page-foot-licences = رخص ما في داخله
# Where scripts do not run, as in the preview of a mail; it stands there in all languages.
page-cannot = هذه معاينة فقط. احفظ الملف kinsafe.html وافتحه في متصفح، أو اطلب ذلك من شخص تثق به. لا ترسل صورة ورقة إلى أحد.
