failed-other = { $text }
failed-already-exists = { $name } पहले से है
failed-bad-sheets =
    ख़राब या बदली हुई शीटें: { $bad }, और जो ठीक हैं वे काफ़ी नहीं हैं: { $have }
failed-have = सेट { $set } की { $threshold } में से { $have } शीटें
failed-have-none = कोई ठीक शीट नहीं मिली
failed-bad-input =
    { $name } पढ़ी नहीं जा सकती: { $expected ->
        [codes] यहाँ कोड होने चाहिए थे
        [pdf] यहाँ PDF होना चाहिए था
        [picture] यहाँ तस्वीर होनी चाहिए थी
        [picture-not-empty] तस्वीर ख़ाली है
        [pdf-or-picture] यहाँ PDF या तस्वीर होनी चाहिए थी
        [readable] यहाँ PDF, तस्वीर या पाठ होना चाहिए था
       *[text] यहाँ पाठ होना चाहिए था
    }
failed-damaged-file = फ़ाइल { $name } ख़राब है, या उसका कोई हिस्सा नहीं है
failed-record =
    { $record ->
        [head-line] तिजोरी लाइनों की शीर्ष लाइन ख़राब है
        [key-block] कुंजी का खंड ख़राब है
        [key-code] कुंजी कोड ख़राब है
        [sealed] सीलबंद तिजोरी ख़राब है
        [vault-code] तिजोरी कोड ख़राब है
        [words] शब्दों की सूची ख़राब है
       *[code] कोड ख़राब है
    }: { $flaw ->
        [character] कोई अक्षर ग़लत है या छूटा है
        [empty] इसमें कुछ नहीं है
        [few-words] इसमें 32 से कम शब्द हैं
        [last-line] आख़िरी लाइन नहीं है
        [length] लंबाई ग़लत है
        [length-of-name] लंबाई नाम की लंबाई से मेल नहीं खाती
        [long-name] नाम बहुत लंबा है
        [name-not-text] नाम पाठ नहीं है
        [not-digits] KINSAFE1: के बाद अंकों के अलावा कुछ है
        [not-whole] पाठ पूरा नहीं है
        [number-zero] शीट का नंबर 0 है
        [other-kind] यह कुछ और है
        [part-number] नंबर हिस्सों की गिनती से बड़ा है
        [threshold] 2 से कम शीटें काफ़ी होतीं
        [too-many-digits] KINSAFE1: के बाद ज़रूरत से ज़्यादा अंक हैं
        [too-short] कोई हिस्सा कम है
       *[wrong-words] बहुत सारे शब्द ग़लत हैं या छूटे हैं
    }
failed-not-intact = सब कुछ सही-सलामत नहीं है: ऊपर बताई गई बातें { $bad }
failed-io =
    { $name }: { $doing ->
        [creating-folder] फ़ोल्डर नहीं बन सका
        [deleting] फ़ाइल मिटाई नहीं जा सकी
        [locking] फ़ाइल पर ताला नहीं लग सका
        [removing] फ़ाइल हटाई नहीं जा सकी
        [renaming] फ़ाइल का नाम बदला नहीं जा सका
        [saving] फ़ाइल सहेजी नहीं जा सकी
        [writing] फ़ाइल लिखी नहीं जा सकी
       *[reading] फ़ाइल पढ़ी नहीं जा सकी
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] जवाब पढ़ा नहीं जा सका
        [asking-passphrase] पासफ़्रेज़ पूछा नहीं जा सका
        [manual-page] पुस्तिका लिखी नहीं जा सकी
        [writing-result] नतीजा लिखा नहीं जा सका
       *[reading-input] मानक इनपुट पढ़ा नहीं जा सका
    }: { $why }
failed-why =
    { $why ->
        [already-exists] यह पहले से है
        [disk-full] डिस्क भर गई है
        [ended] यह बीच में ही ख़त्म हो गई
        [folder] यह फ़ोल्डर है
        [no-folder] यह फ़ोल्डर नहीं है
        [no-text] यह UTF-8 पाठ नहीं है
        [not-found] ऐसा कुछ नहीं है
        [permission] इसकी अनुमति नहीं है
        [read-only] डिस्क से केवल पढ़ा जा सकता है
       *[refused] सिस्टम ने मना कर दिया
    }
failed-newer-version =
    { $made ->
        [age-file] यह age फ़ाइल
        [head-line] तिजोरी लाइनों की यह शीर्ष लाइन
        [vault] यह तिजोरी
       *[sheet] एक शीट
    } kinsafe के किसी नए संस्करण ने बनाई है
failed-no-key-code = सीलबंद तिजोरी मिली, पर किसी शीट का कुंजी कोड नहीं मिला
failed-kind =
    { $name }: { $kind ->
        [archive] यह संग्रह ({ $format }) है, जो यहाँ नहीं खुलता
        [document] यह दस्तावेज़ ({ $format }) है, जो यहाँ नहीं पढ़ा जाता
        [film] यह वीडियो है, जो यहाँ नहीं पढ़ा जाता
        [mail] यह ऐसी मेल है जिसके पाठ में कोई शीट नहीं है
        [old-office] यह Office का दस्तावेज़ या Outlook की मेल है, जो यहाँ नहीं पढ़ी जाती
        [picture] यह ऐसी तस्वीर है जो यहाँ नहीं पढ़ी जाती ({ $format })
        [program] यह प्रोग्राम है, शीट नहीं
        [slides] यह स्लाइडें ({ $format }) हैं, जो यहाँ नहीं पढ़ी जातीं
        [sound] यह आवाज़ की रिकॉर्डिंग है, जो यहाँ नहीं पढ़ी जाती
        [table] यह तालिका ({ $format }) है, जो यहाँ नहीं पढ़ी जाती
        [tiff] यह ऐसी TIFF तस्वीर है जो यहाँ नहीं पढ़ी जाती
       *[empty] फ़ाइल ख़ाली है
    }
failed-keyboard = एक कोड ऐसे स्कैनर ने टाइप किया है जो इस कंप्यूटर के कीबोर्ड से अलग कीबोर्ड पर सेट है
failed-no-file = { $name } फ़ाइल नहीं है
failed-no-sheets = kinsafe की किसी शीट का कोई कोड नहीं मिला
failed-not-age = { $name } age फ़ाइल नहीं है
failed-not-one-picture = { $name } अकेली तस्वीर या अकेला पन्ना नहीं है, इसलिए उस पर निशान नहीं लगाए जा सकते
failed-not-enough =
    { $threshold } में से { $count } शीटें; { $count ->
        [0] सेट { $set } की कोई शीट नहीं मिली
       *[other] आपके पास सेट { $set } की ये शीटें हैं: { $have }
    }
failed-nothing-opens = सेट { $set } की शीटें गिनती में काफ़ी हैं, पर जो तिजोरी मिली वह इनसे नहीं खुलती
failed-opens-with-sheets = { $name } शीटों से खुलती है, पासफ़्रेज़ से नहीं
failed-password-protected = फ़ाइल { $name } पर पासवर्ड लगा है
failed-picture-format = { $name } ऐसी तस्वीर है जो यहाँ नहीं पढ़ी जाती ({ $format })
failed-reading-memory = { $name }: इसे पढ़ने में स्कैन की ज़रूरत ({ $limit }) से ज़्यादा मेमोरी चाहिए
failed-reading-time =
    { $name }: इसे पढ़ने में स्कैन की ज़रूरत ({ $seconds } से.) से ज़्यादा समय लगता है; { $pages ->
        [0] एक भी पन्ना नहीं पढ़ा गया
        [1] केवल पहला पन्ना पढ़ा गया
       *[other] केवल पहले { $pages } पन्ने पढ़े गए
    }
failed-set-not-found = जो दिया गया उसमें सेट { $set } की कोई शीट नहीं है
failed-several-sets = यहाँ { $count } सेटों की चीज़ें हैं, और कुछ भी यह साबित नहीं करता कि वे साथ की हैं: { $sets }
failed-more = { $count } और
failed-too-large = { $name } { $limit } से बड़ी है
failed-vault-parts-damaged = शीटें काफ़ी हैं, पर सेट { $set } का एक तिजोरी कोड ख़राब है या बदला गया है
failed-vault-parts-missing =
    शीटें काफ़ी हैं, पर { $count ->
        [0] कोई तिजोरी कोड नहीं मिला
       *[other] { $of } में से ये तिजोरी कोड नहीं हैं: { $missing }
    }
failed-vault-line-wrong = तिजोरी लाइन { $number } मेल नहीं खाती: कोई अक्षर ग़लत है या छूटा है
failed-vault-lines-missing =
    शीटें काफ़ी हैं, पर { $count ->
        [0] तिजोरी लाइनों की शीर्ष लाइन नहीं है
       *[other] { $of } में से ये तिजोरी लाइनें नहीं हैं: { $missing }
    }
failed-run = { $first } से { $last }
failed-work-factor = { $name } का कार्य-गुणांक { $factor } है; ज़्यादा से ज़्यादा { $most } स्वीकार है
failed-wrong-passphrase = यह पासफ़्रेज़ { $name } को नहीं खोलता
failed-set =
    सेट { $set }: { $sheets ->
        [0] कोई ठीक शीट नहीं
       *[other] { $sheets } शीटें ({ $threshold } चाहिए)
    }, { $opens ->
        [yes] एक तिजोरी खुलती है
        [no] कुछ नहीं खुलता
       *[unknown] आज़माया नहीं गया
    }{ $holders ->
        [none] {""}
       *[some] ; { $names } के लिए बना
    }
