failed-other = { $text }
failed-already-exists = { $name } はすでにあります
failed-bad-sheets =
    シートのうち{ $bad }枚は傷んでいるか書き換えられていて、使えるシートだけでは足りません：{ $have }
failed-have = セット { $set } のシート{ $threshold }枚のうち{ $have }枚
failed-have-none = 使えるシートは見つかりませんでした
failed-bad-input =
    { $name } は読めません：{ $expected ->
        [codes] コードのはずでした
        [pdf] PDFのはずでした
        [picture] 画像のはずでした
        [picture-not-empty] 画像の中身がありません
        [pdf-or-picture] PDFか画像のはずでした
        [readable] PDF、画像、テキストのどれかのはずでした
       *[text] テキストのはずでした
    }
failed-damaged-file = { $name } は傷んでいるか、一部が欠けています
failed-record =
    { $record ->
        [head-line] 金庫の行の見出し行
        [key-block] 鍵のブロック
        [key-code] 鍵コード
        [sealed] 封をした金庫
        [vault-code] 金庫コード
        [words] 単語の一覧
       *[code] コード
    }が傷んでいます：{ $flaw ->
        [character] 文字が一つ違うか、抜けています
        [empty] 中身がありません
        [few-words] 32語より少ないです
        [last-line] 最後の行がありません
        [length] 長さが違います
        [length-of-name] 長さが名前の長さと合いません
        [long-name] 名前が長すぎます
        [name-not-text] 名前が文字ではありません
        [not-digits] KINSAFE1: の後に数字でないものがあります
        [not-whole] 文が途中で切れています
        [number-zero] シートの番号が0です
        [other-kind] 別の種類のものです
        [part-number] 番号が全体の数を超えています
        [threshold] 必要な枚数が2枚より少なくなっています
        [too-many-digits] KINSAFE1: の後の数字が多すぎます
        [too-short] 一部が足りません
       *[wrong-words] 違う単語や抜けた単語が多すぎます
    }
failed-not-intact = 無事でないものがあります：上に挙げた{ $bad }件
failed-io =
    { $name }：{ $doing ->
        [creating-folder] フォルダーを作れませんでした
        [deleting] ファイルを削除できませんでした
        [locking] ファイルをロックできませんでした
        [removing] ファイルを取り除けませんでした
        [renaming] ファイルの名前を変えられませんでした
        [saving] ファイルを保存できませんでした
        [writing] ファイルに書き込めませんでした
       *[reading] ファイルを読めませんでした
    }：{ $why }
failed-io-here =
    { $doing ->
        [answer] 答えを読めませんでした
        [asking-passphrase] パスフレーズを聞けませんでした
        [manual-page] 説明書を書けませんでした
        [writing-result] 結果を書けませんでした
       *[reading-input] 標準入力を読めませんでした
    }：{ $why }
failed-why =
    { $why ->
        [already-exists] すでにあります
        [disk-full] ディスクがいっぱいです
        [ended] 途中で終わっています
        [folder] フォルダーです
        [no-folder] フォルダーではありません
        [no-text] UTF-8のテキストではありません
        [not-found] 見つかりません
        [permission] 権限がありません
        [read-only] 読み取り専用のディスクです
       *[refused] システムに断られました
    }
failed-newer-version =
    { $made ->
        [age-file] このageファイル
        [head-line] この金庫の行の見出し行
        [vault] この金庫
       *[sheet] シート
    }は、新しい版の kinsafe で作られたものです
failed-no-key-code = 封をした金庫はありますが、シートの鍵コードが一つもありません
failed-kind =
    { $name }：{ $kind ->
        [archive] まとめたファイル（{ $format }）で、ここでは開けません
        [document] 文書（{ $format }）で、ここでは読めません
        [film] 動画で、ここでは読めません
        [mail] 本文にシートのないメールです
        [old-office] Officeの文書かOutlookのメールで、ここでは読めません
        [picture] ここでは読めない種類の画像（{ $format }）です
        [program] プログラムで、シートではありません
        [slides] スライド（{ $format }）で、ここでは読めません
        [sound] 録音で、ここでは読めません
        [table] 表（{ $format }）で、ここでは読めません
        [tiff] ここでは読めない種類のTIFF画像です
       *[empty] 中身がありません
    }
failed-keyboard = このコンピューターとは違うキーボード用に設定された読み取り機で、コードが入力されました
failed-no-file = { $name } はファイルではありません
failed-no-sheets = kinsafe のシートのコードは見つかりませんでした
failed-not-age = { $name } はageファイルではありません
failed-not-one-picture = { $name } は1枚の画像や1ページではないため、印を描けません
failed-not-enough =
    { $threshold }枚のうち{ $count }枚です。{ $count ->
        [0] セット { $set } のシートは見つかりませんでした
       *[other] 手元にあるのはセット { $set } のシート{ $have }です
    }
failed-nothing-opens = セット { $set } のシートの枚数は足りていますが、見つかった金庫はどれもこれでは開きません
failed-opens-with-sheets = { $name } は、パスフレーズではなくシートで開きます
failed-password-protected = { $name } はパスワードで保護されています
failed-picture-format = { $name } は、ここでは読めない種類の画像（{ $format }）です
failed-reading-memory = { $name }：読むには、スキャンに必要な量（{ $limit }）より多くのメモリーがいります
failed-reading-time =
    { $name }：読むのに、スキャンに必要な時間（{ $seconds }秒）より長くかかります。{ $pages ->
        [0] 1ページも読めていません
       *[other] 最初の{ $pages }ページだけ読みました
    }
failed-set-not-found = 渡されたものの中に、セット { $set } のシートはありません
failed-several-sets = { $count }つのセットのものがあり、一緒のものだと示すものがありません：{ $sets }
failed-more = ほか{ $count }件
failed-too-large = { $name } は { $limit } を超えています
failed-vault-parts-damaged = シートは足りていますが、セット { $set } の金庫コードの一つが傷んでいるか書き換えられています
failed-vault-parts-missing =
    シートは足りていますが、{ $count ->
        [0] 金庫コードが見つかりませんでした
       *[other] 金庫コード{ $of }個のうち{ $missing }がありません
    }
failed-vault-line-wrong = 金庫の行{ $number }が合いません：文字が一つ違うか、抜けています
failed-vault-lines-missing =
    シートは足りていますが、{ $count ->
        [0] 金庫の行の見出し行がありません
       *[other] 金庫の行{ $of }行のうち{ $missing }がありません
    }
failed-run = { $first }から{ $last }
failed-work-factor = { $name } の計算量の指定は{ $factor }ですが、受け入れるのは{ $most }までです
failed-wrong-passphrase = このパスフレーズでは { $name } は開きません
failed-set =
    セット { $set }：{ $sheets ->
        [0] 使えるシートはありません
       *[other] シート{ $sheets }枚（{ $threshold }枚必要）
    }、{ $opens ->
        [yes] 金庫が開きます
        [no] 何も開きません
       *[unknown] 試していません
    }{ $holders ->
        [none] {""}
       *[some] 。{ $names } のために作られたもの
    }
