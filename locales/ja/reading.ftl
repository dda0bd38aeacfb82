reading-sheets =
    { $count ->
       *[other] セット { $set } のシート{ $numbers }
    }
reading-vault-codes =
    { $count ->
       *[other] 金庫コード{ $count }個
    }
reading-vault-lines =
    { $count ->
       *[other] 金庫の行{ $count }行
    }
reading-sealed-vault = 封をした金庫
reading-bad =
    { $count ->
       *[other] 使えないコード{ $count }個
    }
reading-again = 新しいものはなし
reading-others =
    { $count ->
       *[other] 関係のない QR コード{ $count }個
    }
reading-blank =
    { $count ->
       *[other] 何も書かれていないページ
    }
reading-nothing = kinsafe のコードは見つかりませんでした
reading-sheet = セット { $set } のシート{ $number }
reading-sheet-of = セット { $set } のシート{ $number }（{ $holder } の分）
reading-no-code = { $name }：コードが見つかりませんでした。{ $why }
reading-too-dark = 写真が暗すぎます。明るい所で撮ってください
reading-blurred = 写真がぶれています。明るい所で、動かさずに撮ってください
reading-not-sharp = シートが写っているとすれば、はっきり写っていません。カメラを何かの上に固定し、シート全体を明るい所で撮ってください
reading-page-problem = { $page }ページ目：{ $error }
reading-need-first-sheet = シートはまだ1枚も読み取っていません。
reading-need-good-sheet = 使えるシートは、まだ1枚も読み取っていません。
reading-need-key-code = 鍵のかかった金庫はここにあります。次は、シートそのものが必要です。
reading-need-sheets =
    { $more ->
       *[other] セット { $set } のシートが、あと{ $more }枚必要です。
    }
reading-need-vault = シートは足りています。そのほかに、シートにある大きなコードが必要です。どのシートのものも同じです。
reading-need-vault-codes =
    { $count ->
       *[other] シートは足りています。{ $of }個の大きなコードのうち、{ $missing }番がまだ必要です。
    }
reading-need-good-vault-code = シートは足りています。大きなコードの1つが、傷んでいるか、書き換えられています。
reading-need-head-line = シートは足りています。金庫の行の一番上にある見出し行が、まだ必要です。
reading-need-vault-lines =
    { $count ->
       *[other] シートは足りています。{ $of }行ある金庫の行のうち、{ $count }行がまだ必要です。
    }
reading-need-choice = いくつかのセットのシートがあります。互いに関係のあるものかどうかは、確かめられません。
reading-need-nothing = セット { $set } のシートで、金庫が開きます。
reading-advice-picture = シート全体の写真が1枚あれば足ります。明るい所で、画面いっぱいに、はっきりと撮ってください。
reading-advice-choice = どれかは、ほかのだれかが紛れ込ませたものかもしれません。以前から知っている番号でほかの人に電話をかけ、シートの一番上に印刷されたセットIDを聞いてください。新しいセットがあれば、そのシートをもっと集めてください。
reading-advice-others = このセットのシートを預かっているほかの人に、聞いてください。
reading-advice-again = 使えなかったシートを平らに置き、明るい所で写真を撮り直してください。または、ほかの人からもう1枚シートを借りてください。
reading-advice-vault-codes = 大きなコードは、セットのどのシートでも同じです。どのシートのものでもよいので、読めるものが1つずつあれば足ります。このセットの .age ファイルでもかまいません。
reading-advice-vault-lines = 足りない行は、手で入力できます。このセットのどれかのシートの大きなコードでも、このセットの .age ファイルでもかまいません。
reading-findings-left =
    { $count ->
       *[other] 同じようなものが、ほかに{ $count }件あります
    }
