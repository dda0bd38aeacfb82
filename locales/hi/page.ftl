# The page's own labels and sentences, as far as the program has none for the same. Who reads them
# holds a sheet and may be frightened: short, calm, no jargon. Arguments are texts; there are no
# plurals. What the page says before the library is there stands in page/shell/page.html.

page-back = वापस
page-close = बंद करें
page-yes = हाँ
page-no = नहीं
page-working = एक पल रुकें
page-starting = तैयारी हो रही है
page-pasted = आपने जो पेस्ट किया
page-camera = कैमरा

# The pile: what was read, and what is needed.
page-pile = अब तक जो यहाँ है
page-add-more = दूसरी शीट दिखाएँ
page-reading = { $name } पढ़ी जा रही है
page-reading-page = { $name } पढ़ी जा रही है, { $pages } में से पन्ना { $page }
page-skip = यह फ़ाइल छोड़ दें
page-sheet = शीट { $number }
page-set = सेट { $set }
page-one-gap = अभी चाहिए
page-outlined-read = पढ़ा गया
page-outlined-unread = दिखा, पर पढ़ा नहीं गया
page-picture = { $name }, जिसमें कोड घेरे में दिखाए गए हैं
page-choose-set = सेट { $set }: { $names }
page-choose-set-bare = सेट { $set }
page-open-now = कोड खोलें
page-can-open = खोलने के लिए जितना चाहिए, उतना आ गया है
page-findings-left = और { $count }
page-died = { $name } यहाँ पढ़ी नहीं जा सकी, इसलिए छोड़ दी गई। बाक़ी सब कुछ अभी यहीं है।
page-died-hint = उस शीट की नई तस्वीर लें, या उसके शब्द टाइप करें।
page-mistake = यहाँ कुछ गड़बड़ हुई। जो पढ़ा गया था, वह अभी यहीं है; कृपया एक बार फिर कोशिश करें।
page-too-large = { $name } इतनी बड़ी है कि यहाँ पढ़ी नहीं जा सकती।
page-apart = हम सब एक जगह पर नहीं हैं
page-start-over = फिर से शुरू करें, और यह सब मिटा दें

# The camera.
page-camera-title = शीट को कैमरे के सामने रखें
page-camera-how = पूरी शीट, समतल, अच्छी रोशनी में। जो पढ़ लिया जाता है, उस पर घेरा बन जाता है। फिर अगली शीट दिखाएँ; कुछ दबाना नहीं है।
page-camera-none = यहाँ ऐसा कोई कैमरा नहीं है जिसे यह पेज इस्तेमाल कर सके।
page-camera-none-hint = फ़ोन या कैमरे से शीटों की तस्वीरें लें और उन्हें यहाँ चुनें; या शब्द टाइप करें।
page-camera-seen = अब तक पढ़ा गया: { $sheets }। { $codes }
page-camera-nothing = अभी कुछ नहीं पढ़ा गया।
page-camera-codes = तिजोरी कोड: { $count }।
page-camera-end = कैमरा बंद करें

# Typing.
page-typing-title = शब्द टाइप करें
page-typing-line = लाइन { $number }
page-typing-any-line = लाइन का नंबर, और उसके चार शब्द
page-typing-head = शीर्ष लाइन
page-typing-vault-line = { $of } में से तिजोरी लाइन { $number }
page-typing-take = यह लाइन लें
page-typing-offers = इससे शुरू होने वाले शब्द
page-typing-so-far = अब तक टाइप किया हुआ
page-typing-leave = यह शीट छोड़ दें
page-typing-stop = टाइप करना बंद करें

# A sheet alone.
page-check-title = क्या मेरी शीट ठीक है?
page-check-how = इस पेज को एक शीट दिखाएँ: उसकी फ़ोटो, स्कैन या PDF। पेज बताएगा कि शीट पूरी और असली है या नहीं। उस पर लिखा कोई राज़ नहीं खुलता।
page-check-choose = शीट की तस्वीर चुनें
page-check-film = कैमरा इस्तेमाल करें
page-check-good = यह शीट ठीक है
page-check-bad = कुछ वैसा नहीं है जैसा होना चाहिए
page-check-proof = आज का कोड
page-check-proof-how = अगर मालिक फ़ोन पर पूछें कि शीट अब भी आपके पास है या नहीं, तो यह कोड एक-एक अक्षर पढ़कर सुनाएँ। इससे यह पता नहीं चलता कि शीट पर क्या है।
page-check-never = शीट की फ़ोटो किसी को कभी न भेजें, मालिक को भी नहीं।

# Not all in one place.
page-apart-lead = शीटों का एक कमरे में होना ज़रूरी नहीं। आप में से एक व्यक्ति यह पेज खोले और पढ़ने वाला बने; बाक़ी लोग अपनी शीटें इनमें से किसी तरीक़े से पहुँचाएँ।
page-apart-words = फ़ोन पर शब्द पढ़कर सुनाएँ
page-apart-words-how = हर शीट पर 32 शब्द हैं। पढ़ने वाले को फ़ोन करें, जिनकी आवाज़ आप पहचानते हों, और शब्द लाइन-दर-लाइन सुनाएँ। वे उन्हें यहाँ टाइप करेंगे। इसके अलावा उन्हें किसी भी एक शीट की तस्वीर चाहिए।
page-apart-picture = तस्वीर भेजें, ऐसे रास्ते से जिस पर आपको भरोसा हो
page-apart-picture-how = ऐसा संदेश जो एंड-टू-एंड एन्क्रिप्टेड हो, और एक-दूसरे को जानने वाले दो लोगों के बीच हो। बाद में दोनों तस्वीर मिटा दें, चैट से और रीसायकल बिन (ट्रैश) से भी।
page-apart-meet = या लेकर आएँ, या डाक से भेजें
page-apart-meet-how = काग़ज़ ख़ुद भी भेजा जा सकता है। लिखकर रखें कि वह किसके पास है।
page-apart-avoid = किन चीज़ों से बचें
page-apart-avoid-mail = सादी ईमेल, ग्रुप चैट, और अपने-आप सिंक होने वाले फ़ोल्डर: वहाँ प्रतियाँ रह जाती हैं।
page-apart-avoid-help = जो कोई फ़ोन करके मदद की पेशकश करे, या जल्दी मचाए। ऐसे नंबर पर वापस फ़ोन करें जिसे आप पहले से जानते हों।
page-apart-avoid-two = दो शीटें एक ही रास्ते से भेजना, या किसी ऐसे व्यक्ति को भेजना जिसे आप नहीं जानते।
page-apart-avoid-search = सर्च इंजन और अनुवाद ऐप: इनसे शीट न पढ़वाएँ।

# The open vault.
page-vault-title = { $title }: कोड खुले हैं
page-vault-title-bare = कोड खुले हैं
page-vault-first = शुरू करने से पहले
page-vault-first-phone = मालिक का फ़ोन, उसका सिम कार्ड और कनेक्शन, और ईमेल का खाता बनाए रखें। इनमें अभी कुछ न बदलें।
page-vault-first-password = यहाँ का कोड साइन इन के दूसरे चरण की जगह काम आता है। ज़्यादातर खातों के लिए पासवर्ड भी चाहिए।
page-vault-first-order = खातों को इसी क्रम में लें: पहले वाले बाद वालों में काम आते हैं।
page-vault-first-stop = अगर मालिक अब नहीं रहे या बीमार हैं, तो पहले पूछ लें कि आपको साइन इन करने की इजाज़त है या नहीं।
page-vault-accounts = खाते, जिस क्रम में लेने हैं
page-vault-account = { $of } में से खाता { $at }
page-vault-login = साइन इन का नाम
page-vault-address = कहाँ
page-vault-through = किससे वापस मिलता है
page-vault-issued = बनाने की तारीख़
# Before a day that is an estimate.
page-vault-issued-about = बनाया गया, लगभग
page-vault-note = नोट
page-vault-show = दिखाएँ
page-vault-hide = छिपाएँ
page-vault-hidden = छिपा है
page-vault-show-code = कोड { $number } दिखाएँ
page-vault-show-one = इसे दिखाएँ
page-vault-show-all = सभी दिखाएँ
page-vault-copy = कॉपी करें
page-vault-copied = कॉपी हो गया
page-vault-copy-code = कोड { $number } कॉपी करें
page-vault-used = इस्तेमाल हो चुका
page-vault-used-code = कोड { $number } इस्तेमाल हो चुका
page-vault-used-on = { $day } को इस्तेमाल हुआ
page-vault-next = अगला खाता
page-vault-previous = पिछला खाता
page-vault-empty = इस खाते के लिए अभी कुछ नहीं रखा गया है।
page-vault-now = इस समय का कोड
page-vault-seconds = { $seconds } सेकंड बाक़ी
page-vault-qr = नए ऑथेंटिकेटर ऐप के लिए QR कोड दिखाएँ
page-vault-qr-how = इसे उस फ़ोन के ऑथेंटिकेटर ऐप से स्कैन करें जो अब से इस्तेमाल होगा। जो भी इसे स्कैन करेगा, उसे हमेशा यही कोड मिलते रहेंगे: इसे किसी और को न दिखाएँ।
page-vault-qr-label = इस गुप्त कुंजी का QR कोड
page-kind-codes = रिकवरी कोड
page-kind-key = रिकवरी कुंजी
page-kind-phrase = रिकवरी वाक्यांश
page-kind-seed = ऑथेंटिकेटर ऐप के कोड
page-kind-text = टेक्स्ट
page-kind-unknown = किसी नए संस्करण की चीज़
page-codes-left = { $of } में से { $left } बिना इस्तेमाल के
page-kind-labelled = { $kind }: { $label }

# Keeping it, and forgetting it.
page-keep-title = इसे रखें या मिटा दें
page-keep-how = यह पेज कुछ नहीं रखता। इसे बंद करते ही सब कुछ चला जाता है; शीटों से वह फिर खुल जाता है।
page-print = सभी कोड प्रिंट करें
page-print-how = छपे हुए पन्ने पर सब कुछ साफ़ दिखता है। उसे वैसे ही संभालें जैसे नक़द पैसे।
page-print-title = { $title }: रिकवरी कोड
page-save = vault.age के नाम से सहेजें
page-save-how = ऐसी फ़ाइल जो केवल पासफ़्रेज़ से खुलती है। इस्तेमाल हो चुके कोड के निशान भी इसमें रहते हैं।
page-save-passphrase = पासफ़्रेज़
page-save-again = वही एक बार और
page-save-made = आपके लिए एक पासफ़्रेज़ बनाया गया है। सहेजने से पहले इसे काग़ज़ पर लिख लें; आप अपना भी डाल सकते हैं।
page-save-new = दूसरा बनाएँ
page-save-empty = अभी कोई पासफ़्रेज़ नहीं है।
page-save-differ = दोनों एक जैसे नहीं हैं।
page-save-do = फ़ाइल सहेजें
page-save-done = vault.age वहाँ सहेजी गई है जहाँ आपका ब्राउज़र फ़ाइलें रखता है। यह पासफ़्रेज़ से खुलती है, और किसी चीज़ से नहीं।
page-json = बिना सुरक्षा के JSON में सहेजें
page-json-warning = यह फ़ाइल सुरक्षित नहीं है। जो भी इसे पढ़े, उसे सारे कोड मिल जाते हैं और वह नई शीटें बना सकता है। इसे तभी सहेजें जब किसी प्रोग्राम को इसकी ज़रूरत हो, और बाद में मिटा दें।
page-json-do = बिना सुरक्षा के सहेजें
page-forget = सब कुछ मिटा दें
page-forget-sure = यहाँ जो कुछ पढ़ा और खोला गया, वह मिट जाएगा। शीटें जैसी हैं वैसी ही रहेंगी।
page-forget-do = हाँ, मिटा दें
page-cancel = नहीं, वापस जाएँ

# The first thing that is seen.
page-title = kinsafe: आपके पास एक शीट है
page-private = इस उपकरण से कुछ भी बाहर नहीं जाता
page-language = भाषा
page-start-title = आपके पास ऐसी एक शीट है
page-start-lead = किसी ने यह आपको सँभालकर रखने के लिए दी है। दूसरों की शीटों के साथ मिलकर यह वे कोड खोलती है जो उन्होंने छोड़े हैं। अकेली यह कुछ नहीं खोलती।
page-start-show = इस पेज को हर शीट दिखाइए।
page-start-show-how = फ़ोटो, स्कैन या कैमरा, कुछ भी चलेगा।
page-start-says = यह बताता है कि अभी और क्या चाहिए,
page-start-says-how = और वह किसके पास हो सकता है।
page-start-then = जब शीटें पूरी हो जाती हैं, कोड यहाँ दिखते हैं,
page-start-then-how = एक के बाद एक खाता।
page-start-quiet = इस उपकरण से कुछ भी बाहर नहीं जाता, और इस पर कुछ भी रखा नहीं जाता। आप अभी इंटरनेट बंद कर सकते हैं।
page-start-picture = एक छपा हुआ पन्ना: ऊपर शीर्षक, काले-सफ़ेद चौकोर कोड, और चार-चार शब्दों की आठ पंक्तियाँ।
page-start-check = क्या मेरी शीट ठीक है? अकेली जाँचिए
page-add = पेज को शीट दिखाइए
page-add-choose = फ़ोटो या फ़ाइलें चुनिए
page-add-film = कैमरा इस्तेमाल कीजिए
page-add-type = शब्द टाइप कीजिए
page-add-how = एक साथ कई: फ़ोटो, स्कैन, PDF, टेक्स्ट, vault.age। आप फ़ाइलें यहाँ छोड़ भी सकते हैं या चिपका सकते हैं।
page-gone-title = सब कुछ भुला दिया गया
page-gone-how = इस पेज में अब कुछ नहीं है। जो आपने सहेजा या छापा, वह वहीं है जहाँ आपने रखा।
page-gone-pictures = शीटों की तस्वीरें इस फ़ोन या कंप्यूटर पर, किसी चैट में या कूड़ेदान में अब भी हो सकती हैं: उन्हें वहाँ से भी मिटाइए।
page-gone-again = फिर से शुरू कीजिए
page-foot = kinsafe मुक्त सॉफ़्टवेयर है। यह फ़ाइल बिना इंटरनेट के चलती है और सबके लिए एक जैसी है; इसमें न कोई शीट है, न कोई कोड।
page-foot-licences = अंदर की चीज़ों के लाइसेंस
# Where scripts do not run, as in the preview of a mail; it stands there in all languages.
page-cannot = यह केवल पूर्वावलोकन है। kinsafe.html फ़ाइल को सहेजिए और वेब ब्राउज़र में खोलिए, या किसी भरोसेमंद व्यक्ति से ऐसा करवाइए। शीट की तस्वीर किसी को मत भेजिए।
