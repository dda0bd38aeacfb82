check-sheet = सेट { $set } की शीट { $number }, { $who }।
check-made-for = { $holder } के लिए { $day } को बनाई गई
check-without-name = बिना नाम के { $day } को बनाई गई
check-typed = अपने शब्दों से टाइप की गई, जिनमें नाम नहीं होता
check-good = कुंजी कोड: सही-सलामत। हस्ताक्षर: सही। { $vault }
check-words = शब्द आपस में मेल खाते हैं। हस्ताक्षर की जाँच केवल कुंजी कोड से हो सकती है।
check-vault-whole = तिजोरी कोड: पूरे हैं।
check-vault-sealed = सीलबंद तिजोरी: मौजूद है।
check-vault-none = तिजोरी कोड: नहीं मिले।
check-vault-missing =
    { $count ->
        [one] { $of } में से तिजोरी कोड { $missing }: नहीं मिला।
       *[other] { $of } में से तिजोरी कोड { $missing }: नहीं मिले।
    }
check-vault-damaged = तिजोरी कोड: ख़राब हैं।
check-opens = इस सेट की कोई भी { $threshold } शीटें मिलकर तिजोरी खोलती हैं; यह अकेली कुछ नहीं खोलती।
