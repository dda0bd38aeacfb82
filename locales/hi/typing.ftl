# What is said while the words of sheets are typed. Whoever reads it may be old, frightened, and
# new to computers: short and calm, no jargon. A front end sets these sentences in by two blanks
# where they answer a line.

# Before the first line.
typing-how =
    हर शीट पर 32 शब्द हैं, आठ लाइनों में, हर लाइन में चार। उन्हें एक-एक लाइन करके
    टाइप करें, जैसे वे छपे हैं। हर शब्द का पहला और आख़िरी अक्षर काफ़ी है।
    जो शब्द आप पढ़ न सकें, उसकी जगह “?” टाइप करें। किसी लाइन को फिर से टाइप करना हो,
    तो उसके नंबर से शुरू करें। आप सारी लाइनें एक साथ पेस्ट भी कर सकते हैं।
    आराम से करें: आपने जो टाइप किया है, वह कहीं नहीं जाता।
# What a terminal adds.
typing-keys =
    रुकने के लिए “stop” टाइप करें; शीट छोड़ने के लिए “leave”। लाइन की जगह आप
    किसी फ़ाइल का नाम भी टाइप कर सकते हैं: शीट की तस्वीर, या .age फ़ाइल।
typing-enough-already = जो शीटें पढ़ी गईं, वे काफ़ी हैं। शब्दों की ज़रूरत नहीं।
# Neither a vault code nor an .age file was read.
typing-vault-needed =
    केवल शब्दों से तिजोरी नहीं खुलती। किसी भी एक शीट की एक तस्वीर भी चाहिए,
    या .age फ़ाइल। हो सके तो उसे तैयार रखें।

# Before each sheet.
typing-first-sheet = पहली शीट:
typing-next-sheet = अगली शीट:
typing-so-far = सेट { $set } की जो शीटें आ गई हैं: { $threshold } में से { $have }।

# After a line.
typing-not-four =
    { $count ->
        [0] लाइन { $line } में चार शब्द हैं।
        [one] लाइन { $line } में चार शब्द हैं; यहाँ एक ही था।
       *[other] लाइन { $line } में चार शब्द हैं; यहाँ { $count } थे।
    } कृपया पूरी लाइन टाइप करें।
typing-wrong-word =
    शब्द { $place }, “{ $typed }”, सूची में नहीं है। शायद यह { $nearest } हो। कृपया पूरी लाइन फिर से टाइप करें।
typing-taken-for = “{ $typed }” को “{ $word }” माना गया है।
typing-unknown-word =
    लाइन { $line }, शब्द { $place }, “{ $typed }”, सूची में नहीं है। इसे ऐसा शब्द माना गया है जो पढ़ा नहीं जा सकता।
typing-no-such-line = लाइनों के नंबर 1 से 8 तक हैं।
typing-needs-number = कृपया लाइन के नंबर से शुरू करें, फिर उसके चार शब्द लिखें।
typing-doubled-line = ये लाइन { $line } के शब्द हैं, जो पहले ही आ चुकी है। इसे एक ही बार गिना जाता है।
typing-too-many-unreadable = जो शब्द पढ़े नहीं जा सकते: { $count }। ज़्यादा से ज़्यादा 8 का पता लगाया जा सकता है।
typing-ignored =
    { $lines ->
        [one] उसमें से { $lines } लाइन में शीट के शब्द नहीं हैं, इसलिए वह छोड़ दी गई।
       *[other] उसमें से { $lines } लाइनों में शीट के शब्द नहीं हैं, इसलिए वे छोड़ दी गईं।
    }
typing-lines-wait =
    { $count ->
        [one] इस शीट में लाइन { $missing } नहीं है।
       *[other] इस शीट में लाइनें { $missing } नहीं हैं।
    } अगली शीट के लिए जो पेस्ट किया गया, वह तब तक रखा रहेगा।
typing-too-long = एक बार में यह बहुत ज़्यादा था। कृपया एक बार में कुछ ही शीटों के शब्द पेस्ट करें।

# After the first eight words.
typing-sheet = यह सेट { $set } की शीट { $number } है।
typing-first-word = हर शीट का पहला शब्द “{ $word }” है। कृपया लाइन 1 फिर से देखें।
typing-no-such-head = किसी शीट की लाइन 2 में ये शब्द नहीं होते। कृपया उसे फिर से देखें।
typing-first-lines-again = तो पहले आठ शब्दों में से कोई एक ग़लत है। कृपया लाइन 1 और 2 फिर से टाइप करें।

# After all words.
typing-corrections =
    { $count ->
        [one] { $count } शब्द बाक़ी शब्दों से मेल नहीं खाता:
       *[other] { $count } शब्द बाक़ी शब्दों से मेल नहीं खाते:
    }
typing-correction = लाइन { $line }, शब्द { $place }, “{ $word }” होना चाहिए, “{ $typed }” नहीं
typing-correction-unread = लाइन { $line }, शब्द { $place }, जो पढ़ा नहीं जा सका, “{ $word }” होना चाहिए
typing-type-again = तो कृपया ग़लत लाइन को एक बार फिर टाइप करें, आगे उसका नंबर लिखकर।
typing-too-many-wrong =
    बहुत सारे शब्द ग़लत हैं। कृपया उन्हें काग़ज़ से मिलाएँ, और जो लाइन अलग हो उसे एक बार फिर टाइप करें,
    आगे उसका नंबर लिखकर। बाक़ी लाइनें रखी हुई हैं
typing-beyond-us = ये शब्द kinsafe के किसी नए संस्करण ने बनाए हैं
typing-sheet-in = सेट { $set } की शीट { $number } आ गई है।
typing-sheet-again = शीट { $number } पहले ही आ चुकी थी। इसे एक ही बार गिना जाता है।
typing-does-not-open =
    शीटें काफ़ी हैं, लेकिन उनसे तिजोरी नहीं खुलती। हो सकता है किसी शीट को टाइप करने में ग़लती हुई हो:
    कृपया उसे फिर से टाइप करें, या कोई दूसरी शीट
# What the combiner noticed.
typing-noticed = { $finding }

# Questions, answered by yes or no.
typing-ask-set = क्या आपके काग़ज़ पर सेट “{ $set }” लिखा है?
typing-ask-other-set =
    बाक़ी शीटें सेट { $others } की हैं। यह सेट { $set } की है और उनके साथ नहीं चलती। फिर भी टाइप करें?
typing-ask-same-sheet = शीट { $number } पहले ही आ चुकी है। इसे छोड़कर कोई दूसरी शीट लें?
typing-ask-corrections = जहाँ तक पढ़ा जा सकता है, क्या आपके काग़ज़ पर यही लिखा है?
typing-ask-swapped =
    लाइन { $line } और { $next } की जगह आपस में बदल दें, तो ये शब्द सही बैठते हैं। क्या आपके काग़ज़ पर वे उलटे क्रम में हैं?
typing-ask-left-out =
    लगता है लाइन { $line } छूट गई है। बाक़ी लाइनों के हिसाब से वह “{ $words }” होनी चाहिए।
    जहाँ तक पढ़ा जा सकता है, क्या आपके काग़ज़ पर यही लिखा है?
typing-ask-leave =
    { $lines ->
        [one] इस शीट की { $lines } लाइन आ चुकी है। इसे मिटाकर
       *[other] इस शीट की { $lines } लाइनें आ चुकी हैं। इन्हें मिटाकर
    } दूसरी शीट शुरू करें?
typing-ask-stop = अभी कुछ टाइप नहीं हुआ है। रुक जाएँ?
typing-ask-stop-lines =
    { $lines ->
        [one] { $lines } लाइन आ चुकी है। रुक जाएँ और जो आया है उसे मिटा दें?
       *[other] { $lines } लाइनें आ चुकी हैं। रुक जाएँ और जो आया है उसे मिटा दें?
    }
typing-ask-stop-sheets =
    जो शीटें आ चुकी हैं: { $threshold } में से { $have }{ $lines ->
        [0] {""}
        [one] , और ऊपर से { $lines } लाइन
       *[other] , और ऊपर से { $lines } लाइनें
    }। रुक जाएँ और जो आया है उसे मिटा दें?
typing-ask-stop-vault-lines =
    सारी शीटें{ $lines ->
        [0] {""}
        [one] {" "}और { $lines } तिजोरी लाइन
       *[other] {" "}और { $lines } तिजोरी लाइनें
    } आ चुकी हैं। रुक जाएँ और जो आया है उसे मिटा दें?
typing-goes-on = ठीक है। सब कुछ अब भी यहीं है।

# What was left over when somebody stopped.
typing-stopped =
    { $lines ->
        [one] एक शीट की { $lines } लाइन छोड़ दी गई।
       *[other] एक शीट की { $lines } लाइनें छोड़ दी गईं।
    }
# Where the files gave some sheets, but not enough.
typing-offer = क्या आपके पास काग़ज़ पर कोई और शीट है, और आप उसके शब्द टाइप करना चाहते हैं?

# Vault lines.
typing-how-lines =
    शीटें काफ़ी हैं। अब केवल सीलबंद तिजोरी की कमी है। सबसे आसान तरीक़ा है
    किसी भी एक शीट की तस्वीर, या .age फ़ाइल। अगर आपके पास दोनों नहीं हैं,
    पर काग़ज़ पर तिजोरी लाइनें हैं, तो उन्हें टाइप करें: पहले शीर्ष लाइन,
    फिर बाक़ी। किसी लाइन को बाद के लिए छोड़ना हो, तो “?” टाइप करें।
# What a terminal adds.
typing-name-a-file = तस्वीर या .age फ़ाइल के लिए उसका नाम टाइप करें, या उसे खींचकर इस विंडो में ले आएँ।
typing-all-vault-lines = सारी तिजोरी लाइनें आ गई हैं।
typing-head-again = शीर्ष लाइन पहले ही आ चुकी है।
typing-line-again = लाइन { $line } पहले ही आ चुकी है।
typing-head-wrong = शीर्ष लाइन में कुछ ग़लत है। कृपया उसे काग़ज़ से मिलाएँ।
typing-line-wrong = लाइन { $line } में कुछ ग़लत है। कृपया उसे काग़ज़ से मिलाएँ।
typing-needs-head = पहले शीर्ष लाइन चाहिए। वह KINSAFE-LINES-1 से शुरू होती है।
typing-lines-newer = ये तिजोरी लाइनें kinsafe के किसी नए संस्करण ने बनाई हैं
typing-no-line = यह तिजोरी लाइन नहीं है। उसमें एक नंबर होता है, फिर 46 अक्षर और अंक।
typing-other-vault = यह शीर्ष लाइन इसी सेट की किसी दूसरी तिजोरी की है।
typing-vault-of-other-set = यह शीर्ष लाइन सेट { $other } की है। शीटें सेट { $set } की हैं।
