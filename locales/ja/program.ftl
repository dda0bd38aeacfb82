program-error = エラー
program-warning = 注意
program-note = お知らせ
program-hint = 助言
program-yes-no = はいなら y、いいえなら n を入力してください。
program-one-number = 1から{ $most }までの数を入力してください。
program-one-line = ここでは1行だけ入力してください。貼り付けたものは使っていません。
program-input = 標準入力
program-reading = 読み取り中 { $of }件のうち{ $at }件目：{ $name }
program-reading-page = 読み取り中 { $place }（全{ $pages }ページ）
program-gave = { $name }：{ $gave }
program-folders = { $name } の中のフォルダーは開きません。その名前も指定してください
program-blanks = { $name } を読みます。空白のある名前は引用符で囲んでください
program-left-out = { $folder } の中で見なかったもの：{ $files }。名前を直接指定したファイルは見ます
program-others = ほか{ $count }件
program-paste = コード、または各シートの32の単語を、1枚ずつ順に入力するか貼り付けてください。最後に Enter、続けて Ctrl-D を押してください（Windowsでは Ctrl-Z と Enter）。
program-no-file = ファイルの指定がありません。PDF、スキャン、写真、テキストのシート、封をした金庫（.age）も使えます。
program-line = { $number }行目：
program-any-line = 行（番号を先に）：
program-head-line = 見出し行：
program-vault-line = { $of }行のうち{ $number }行目：
program-choice = ここにはいくつかのセットのシートがあり、一緒のものだと示すものがありません。どれかは、ほかのだれかが紛れ込ませたものかもしれません。以前から知っている番号でほかの人に電話をかけ、シートの一番上に印刷されたセットIDを聞いてください。新しいセットがあれば、そのシートをもっと集めてください。
program-choose = 信用できる紙にあるセットIDはどれですか。その番号、やめるなら Enter：
program-more-sets = ほかに{ $count }セットあります。
program-set-progress = セット { $set }：{ $threshold }枚のうち{ $have }枚、番号{ $numbers }。
program-opened =
    { $count ->
        [one] セット { $set } のシート{ $sheets }で開きました：{ $title }、改訂{ $revision }、{ $accounts }。
       *[other] セット { $set } のシート{ $sheets }で開きました：{ $title }、改訂{ $revision }、{ $accounts }。
    }
program-untitled = 金庫
program-accounts = アカウント{ $count }件
program-changed = 最後の変更は{ $day }（{ $ago }）です。
program-ago =
    { $unit ->
        [today] 今日
        [days] { $count }日前
        [months] { $count }か月前
       *[years] { $count }年前
    }
program-surprise = 思い当たらないときは、⟦--printed⟧ でシートに印刷されたものを開けます。
program-hidden = コードは隠してあります。⟦--show⟧ で表示し、⟦--out FILE⟧ で金庫を保存します。
program-saved = { $name } として保存しました。普段使う金庫です。⟦kinsafe restore⟧ で取り込むか、⟦--vault⟧ で指定してください。⟦age -d⟧ でも開けます。
program-saved-plain = { $name } として保存しました。暗号化されていません。これを読む人は、コードとセットの鍵を手に入れます。
program-through = 復旧に使うもの：{ $names }
program-account-note = メモ
program-nothing = まだ何もありません
program-kind =
    { $kind ->
        [codes] 復旧コード
        [key] 復旧キー
        [phrase] 復旧フレーズ
        [seed] 認証アプリの秘密の鍵
        [text] メモ
       *[unknown] 新しい版で作られたもの
    }
program-kind-left = { $kind }、{ $of }個のうち残り{ $left }個
program-kind-issued = { $kind }、{ $day } 発行
program-kind-issued-about = { $kind }、{ $day } ごろ発行
program-code-used = { $day } 使用済み
program-proof = { $day }の確認コード：
program-read-out =
    { $count ->
        [one] 電話で持ち主に読み上げてください。確認コードからは、シートの中身は何も分かりません。
       *[other] 電話で持ち主にそれぞれ読み上げてください。確認コードからは、シートの中身は何も分かりません。
    }
program-never-send = シートの写真は、だれにも送らないでください。持ち主にも送らないでください。
program-annotated = { $name } として保存しました。緑は読めたもの、赤は見えたのに読めなかったものです。
program-saved-plan = { $name } として保存しました。これからすることと、コードが書いてあります。ダブルクリックするとブラウザーで開きます。終わったら削除してください。
program-seconds-left = あと{ $seconds }秒
