reading-sheets =
    { $count ->
        [one] सेट { $set } की शीट { $numbers }
       *[other] सेट { $set } की शीटें { $numbers }
    }
reading-vault-codes =
    { $count ->
        [one] { $count } तिजोरी कोड
       *[other] { $count } तिजोरी कोड
    }
reading-vault-lines =
    { $count ->
        [one] { $count } तिजोरी लाइन
       *[other] { $count } तिजोरी लाइनें
    }
reading-sealed-vault = एक सीलबंद तिजोरी
reading-bad =
    { $count ->
        [one] { $count } कोड जो काम नहीं आ सकता
       *[other] { $count } कोड जो काम नहीं आ सकते
    }
reading-again = इसमें कुछ नया नहीं है
reading-others =
    { $count ->
        [one] किसी और चीज़ का { $count } QR कोड
       *[other] किसी और चीज़ के { $count } QR कोड
    }
reading-blank =
    { $count ->
        [one] एक ख़ाली पन्ना
       *[other] ख़ाली पन्ने
    }
reading-nothing = kinsafe का कोई कोड नहीं मिला
reading-sheet = सेट { $set } की शीट { $number }
reading-sheet-of = { $holder } की शीट, सेट { $set } में नंबर { $number }
reading-no-code = { $name }: कोई कोड नहीं मिला; { $why }
reading-too-dark = तस्वीर में बहुत अँधेरा है; अच्छी रोशनी में लें
reading-blurred = तस्वीर बहुत धुंधली है; हाथ हिलाए बिना, अच्छी रोशनी में लें
reading-not-sharp = अगर तस्वीर में शीट है, तो वह काफ़ी साफ़ नहीं है: कैमरे को किसी चीज़ पर टिकाएँ, और पूरी शीट को अच्छी रोशनी में रखें
reading-page-problem = पन्ना { $page }: { $error }
reading-need-first-sheet = अभी तक कोई शीट नहीं पढ़ी गई।
reading-need-good-sheet = अभी तक ऐसी कोई शीट नहीं पढ़ी गई जो काम आ सके।
reading-need-key-code = ताला लगी तिजोरी यहाँ है। अब ख़ुद शीटें चाहिए।
reading-need-sheets =
    { $more ->
        [one] सेट { $set } की { $more } और शीट चाहिए।
       *[other] सेट { $set } की { $more } और शीटें चाहिए।
    }
reading-need-vault = शीटें काफ़ी हैं। उनके बड़े कोड भी चाहिए, जो हर शीट पर एक जैसे हैं।
reading-need-vault-codes =
    { $count ->
        [one] शीटें काफ़ी हैं। { $of } बड़े कोडों में से नंबर { $missing } अभी चाहिए।
       *[other] शीटें काफ़ी हैं। { $of } बड़े कोडों में से नंबर { $missing } अभी चाहिए।
    }
reading-need-good-vault-code = शीटें काफ़ी हैं। बड़े कोडों में से एक ख़राब है या बदला गया है।
reading-need-head-line = शीटें काफ़ी हैं। तिजोरी लाइनों में सबसे पहली, यानी शीर्ष लाइन, अभी चाहिए।
reading-need-vault-lines =
    { $count ->
        [one] शीटें काफ़ी हैं। { $of } तिजोरी लाइनों में से { $count } अभी चाहिए।
       *[other] शीटें काफ़ी हैं। { $of } तिजोरी लाइनों में से { $count } अभी चाहिए।
    }
reading-need-choice = यहाँ कई सेटों की शीटें हैं, और यह साबित नहीं होता कि वे एक साथ की हैं।
reading-need-nothing = सेट { $set } की शीटें तिजोरी खोलती हैं।
reading-advice-picture = पूरी शीट की एक तस्वीर काफ़ी है, साफ़, अच्छी रोशनी में, और ऐसी कि शीट तस्वीर को भर दे।
reading-advice-choice = हो सकता है इनमें से कोई किसी और ने रख दी हो। बाक़ी लोगों से, ऐसे नंबर पर जो आपके पास पहले से था, पूछें कि उनकी शीटों पर सबसे ऊपर कौन-सी सेट आईडी छपी है। अगर कोई सेट नया है, तो उसकी और शीटें जुटाएँ।
reading-advice-others = उन दूसरे लोगों से पूछें जिनके पास इस सेट की शीट है।
reading-advice-again = जो शीटें काम नहीं आ सकीं, उनकी तस्वीरें समतल रखकर, अच्छी रोशनी में फिर से लें, या किसी और व्यक्ति से एक और शीट लें।
reading-advice-vault-codes = बड़े कोड सेट की हर शीट पर एक जैसे हैं: हर कोड की एक पढ़ने लायक़ प्रति काफ़ी है, चाहे किसी भी शीट से हो। सेट की .age फ़ाइल से भी काम चल जाता है।
reading-advice-vault-lines = जो लाइनें नहीं हैं, वे टाइप की जा सकती हैं। सेट की किसी भी शीट के बड़े कोड से भी काम चल जाता है, और सेट की .age फ़ाइल से भी।
reading-findings-left =
    { $count ->
        [one] ऐसी { $count } बात और है
       *[other] ऐसी { $count } बातें और हैं
    }
