program-error = त्रुटि
program-warning = ध्यान दें
program-note = सूचना
program-hint = सलाह
program-yes-no = हाँ के लिए y या नहीं के लिए n टाइप करें।
program-one-number = 1 से { $most } तक कोई संख्या टाइप करें।
program-one-line = यहाँ एक ही लाइन चाहिए। जो चिपकाया गया उसमें से कुछ नहीं लिया गया।
program-input = मानक इनपुट
program-reading = { $of } में से { $at } पढ़ी जा रही है: { $name }
program-reading-page = { $pages } में से पढ़ा जा रहा है: { $place }
program-gave = { $name }: { $gave }
program-folders = { $name } के अंदर के फ़ोल्डर नहीं खोले जाते; उनका नाम भी दें
program-blanks = { $name } पढ़ी जा रही है; जिस नाम में ख़ाली जगह हो उसे उद्धरण चिह्नों में लिखें
program-left-out = { $folder } में ये नहीं देखी गईं: { $files }; जिस फ़ाइल का नाम दिया जाए वह देखी जाती है
program-others = { $count } और
program-paste = कोड, या हर शीट के 32 शब्द, एक शीट के बाद दूसरी, टाइप करें या चिपकाएँ। अंत में Enter दबाएँ, फिर Ctrl-D (Windows पर Ctrl-Z और Enter)।
program-no-file = किसी फ़ाइल का नाम नहीं दिया गया: PDF, स्कैन, फ़ोटो, पाठ वाली शीटें और सीलबंद तिजोरियाँ (.age) भी दी जा सकती हैं।
program-line = लाइन { $number }:
program-any-line = लाइन (पहले उसका नंबर):
program-head-line = शीर्ष लाइन:
program-vault-line = { $of } में से लाइन { $number }:
program-choice = यहाँ कई सेटों की शीटें हैं, और कुछ भी यह साबित नहीं करता कि वे साथ की हैं। हो सकता है इनमें से कोई किसी और ने रख दी हो। बाक़ी लोगों से, ऐसे नंबर पर जो आपके पास पहले से था, पूछें कि उनकी शीटों के ऊपर कौन-सा सेट नंबर छपा है। अगर कोई सेट नया है, तो उसकी और शीटें इकट्ठा करें।
program-choose = जिस काग़ज़ पर आपको भरोसा है उस पर कौन-सा सेट नंबर है? सूची में उसका नंबर, या रुकने के लिए Enter:
program-more-sets = और { $count } सेट।
program-set-progress = सेट { $set }: { $threshold } में से { $have } शीटें, नंबर { $numbers }।
program-opened =
    { $count ->
        [one] सेट { $set } की शीट { $sheets } से खुली: { $title }, संशोधन { $revision }, { $accounts }।
       *[other] सेट { $set } की शीटों { $sheets } से खुली: { $title }, संशोधन { $revision }, { $accounts }।
    }
program-untitled = एक तिजोरी
program-accounts =
    { $count ->
        [one] { $count } खाता
       *[other] { $count } खाते
    }
program-changed = आख़िरी बदलाव { $day } को, { $ago }।
program-ago =
    { $unit ->
        [today] आज
        [days] { $count } दिन पहले
        [months]
            { $count ->
                [one] { $count } महीना पहले
               *[other] { $count } महीने पहले
            }
       *[years] { $count } साल पहले
    }
program-surprise = अगर यह आपको अजीब लगे: ⟦--printed⟧ वही खोलता है जो शीटों पर छपा है।
program-hidden = कोड छिपे हुए हैं। ⟦--show⟧ उन्हें दिखाता है; ⟦--out FILE⟧ तिजोरी को सहेजता है।
program-saved = { $name } के नाम से सहेजी गई। यह काम की तिजोरी है: इसे ⟦kinsafe restore⟧ लेता है, या ⟦--vault⟧ से इसका नाम दें। ⟦age -d⟧ भी इसे खोलता है।
program-saved-plain = { $name } के नाम से सहेजी गई। यह कूट में नहीं है: जो इसे पढ़ेगा उसके पास कोड और सेट की कुंजियाँ होंगी।
program-through = { $names } से वापस मिलता है
program-account-note = नोट
program-nothing = अभी कुछ नहीं
program-kind =
    { $kind ->
        [codes] रिकवरी कोड
        [key] रिकवरी कुंजी
        [phrase] रिकवरी वाक्यांश
        [seed] ऑथेंटिकेटर ऐप का रहस्य
        [text] नोट
       *[unknown] किसी नए संस्करण का कुछ
    }
program-kind-left = { $kind }, { $of } में से { $left } बाक़ी
program-kind-issued = { $kind }, { $day } को जारी
program-kind-issued-about = { $kind }, लगभग { $day } को जारी
program-code-used = { $day } को इस्तेमाल
program-proof = { $day } का प्रमाण कोड:
program-read-out =
    { $count ->
        [one] इसे फ़ोन पर मालिक को पढ़कर सुनाएँ। प्रमाण कोड शीट के बारे में कुछ नहीं बताता।
       *[other] इन्हें फ़ोन पर मालिक को पढ़कर सुनाएँ। प्रमाण कोड शीट के बारे में कुछ नहीं बताता।
    }
program-never-send = शीट की फ़ोटो किसी को कभी न भेजें, मालिक को भी नहीं।
program-annotated = { $name } के नाम से सहेजी गई: हरा वह है जो पढ़ा गया, लाल वह जो दिखा पर पढ़ा नहीं गया।
program-saved-plan = { $name } के नाम से सहेजी गई: अब क्या करना है, कोड के साथ। दो बार क्लिक करने पर यह ब्राउज़र में खुलती है। काम पूरा होने पर इसे मिटा दें।
program-seconds-left = { $seconds } सेकंड बाक़ी
