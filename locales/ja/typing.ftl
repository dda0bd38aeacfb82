typing-how =
    どのシートにも、4つずつ8行、全部で32の単語があります。
    印刷されているとおりに、一行ずつ入力してください。
    単語の最初の文字と最後の文字だけでも足ります。
    読めない単語は「?」と入力してください。
    行を入力し直すときは、行の番号から始めてください。
    全部の行を一度に貼り付けることもできます。
    どうぞごゆっくり。入力したものが消えることはありません。
typing-keys =
    終えるときは「stop」、このシートをやめるときは「leave」と入力してください。
    行の代わりに、シートの写真や .age ファイルのファイル名を入力することもできます。
typing-enough-already = 読み取ったシートで足りています。単語は必要ありません。
typing-vault-needed =
    単語だけでは、金庫は開きません。
    どれか1枚のシートの写真か、.age ファイルも必要です。
    できれば、手元に用意してください。
typing-first-sheet = 最初のシート：
typing-next-sheet = 次のシート：
typing-so-far = セット { $set } のシート{ $threshold }枚のうち、{ $have }枚が入りました。
typing-not-four =
    { $count ->
        [0] { $line }行目には単語が4つあります。
       *[other] { $line }行目には単語が4つあります。いま入力されたのは{ $count }個です。
    }行全体を入力してください。
typing-wrong-word =
    { $place }番目の単語「{ $typed }」は一覧にありません。{ $nearest } かもしれません。行全体をもう一度入力してください。
typing-taken-for = 「{ $typed }」は「{ $word }」とみなします。
typing-unknown-word =
    { $line }行目、{ $place }番目の単語「{ $typed }」は一覧にありません。読めない単語として扱います。
typing-no-such-line = 行の番号は1から8までです。
typing-needs-number = 行の番号から始めて、続けてその行の4つの単語を入力してください。
typing-doubled-line = これは{ $line }行目の単語で、もう入っています。一度だけ数えます。
typing-too-many-unreadable = 読めない単語が{ $count }個あります。補えるのは8個までです。
typing-ignored =
    { $lines ->
       *[other] そのうち{ $lines }行はシートの単語ではないので、外しました。
    }
typing-lines-wait =
    { $count ->
       *[other] このシートには{ $missing }行目が足りません。
    }次のシートのために貼り付けたものは、それまで取ってあります。
typing-too-long = 一度に入れるには多すぎました。何枚かのシートの分ずつ貼り付けてください。
typing-sheet = これはセット { $set } のシート{ $number }です。
typing-first-word = どのシートでも、最初の単語は「{ $word }」です。1行目をもう一度見てください。
typing-no-such-head = 2行目がこの単語になるシートはありません。もう一度見てください。
typing-first-lines-again = それなら、最初の8つの単語のどれかが違っています。1行目と2行目をもう一度入力してください。
typing-corrections =
    { $count ->
       *[other] ほかと合わない単語が{ $count }個あります：
    }
typing-correction = { $line }行目、{ $place }番目の単語は、「{ $typed }」ではなく「{ $word }」のはずです
typing-correction-unread = { $line }行目、{ $place }番目の読めなかった単語は、「{ $word }」のはずです
typing-type-again = それでは、違っている行を、行の番号から始めて、もう一度入力してください。
typing-too-many-wrong =
    違っている単語が多すぎます。紙と見比べて、違う行だけを、行の番号から始めて、もう一度入力してください。
    ほかの行は残してあります
typing-beyond-us = この単語は、新しい版の kinsafe で作られたものです
typing-sheet-in = セット { $set } のシート{ $number }が入りました。
typing-sheet-again = シート{ $number }は、もう入っています。一度だけ数えます。
typing-does-not-open =
    シートの枚数は足りていますが、金庫が開きません。どれかに入力の間違いがあるのかもしれません。
    そのシートをもう一度入力するか、別のシートを入力してください
typing-ask-set = お手元の紙に書かれているセットは「{ $set }」ですか。
typing-ask-other-set =
    ほかのシートはセット { $others } のものです。このシートはセット { $set } のもので、一緒には使えません。
    それでも入力しますか。
typing-ask-same-sheet = シート{ $number }は、もう入っています。これはやめて、別のシートにしますか。
typing-ask-corrections = 読める範囲で、お手元の紙はそうなっていますか。
typing-ask-swapped =
    { $line }行目と{ $next }行目を入れ替えると、単語が正しくそろいます。お手元の紙では、順番が逆になっていますか。
typing-ask-left-out =
    { $line }行目が抜けているようです。ほかの行から考えると、「{ $words }」のはずです。
    読める範囲で、お手元の紙はそうなっていますか。
typing-ask-leave =
    { $lines ->
       *[other] このシートの{ $lines }行が入っています。
    }これを消して、別のシートを始めますか。
typing-ask-stop = まだ何も入力していません。ここでやめますか。
typing-ask-stop-lines =
    { $lines ->
       *[other] { $lines }行が入っています。これを消して、ここでやめますか。
    }
typing-ask-stop-sheets =
    { $threshold }枚のうち{ $have }枚のシート{ $lines ->
        [0] {""}
       *[other] と、ほかに{ $lines }行
    }が入っています。これを消して、ここでやめますか。
typing-ask-stop-vault-lines =
    シートは全部{ $lines ->
        [0] {""}
       *[other] 、金庫の行は{ $lines }行{""}
    }入っています。これを消して、ここでやめますか。
typing-goes-on = わかりました。すべてそのまま残っています。
typing-stopped =
    { $lines ->
       *[other] シートの{ $lines }行は使いませんでした。
    }
typing-offer = ほかにも紙のシートがあれば、その単語を入力しますか。
typing-how-lines =
    シートは足りています。まだ足りないのは、封をした金庫です。
    一番簡単なのは、どれか1枚のシートの写真か、.age ファイルです。
    どちらもなくて、紙に金庫の行があるときは、それを入力してください。
    まず見出し行、それからほかの行です。
    後回しにする行は「?」と入力してください。
typing-name-a-file = 写真や .age ファイルを使うときは、その名前を入力するか、このウィンドウにドラッグしてください。
typing-all-vault-lines = 金庫の行が全部入りました。
typing-head-again = 見出し行は、もう入っています。
typing-line-again = { $line }行目は、もう入っています。
typing-head-wrong = 見出し行のどこかが違っています。紙と見比べてください。
typing-line-wrong = { $line }行目のどこかが違っています。紙と見比べてください。
typing-needs-head = まず見出し行が必要です。「KINSAFE-LINES-1」で始まる行です。
typing-lines-newer = この金庫の行は、新しい版の kinsafe で作られたものです
typing-no-line = これは金庫の行ではありません。金庫の行は、番号と、その後に続く46文字の英数字です。
typing-other-vault = この見出し行は、同じセットの別の金庫のものです。
typing-vault-of-other-set = この見出し行は、セット { $other } のものです。お手元のシートは、セット { $set } のものです。
