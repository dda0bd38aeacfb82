found-at = { $place }：{ $what }
found-file = { $file }
found-page = { $file } の{ $page }ページ
found-line = { $file } の{ $line }行目
found-page-line = { $file } の{ $page }ページ{ $line }行目
found-altered = セット { $set } のシート{ $number }は、作られた後で書き換えられています（名前、日付、または枚数）。分け前は正しく、使いました
found-conflict = このセット { $set } のシート{ $number }は、{ $other } のシート{ $number }と食い違っています
found-duplicate = セット { $set } のシート{ $number }がもう一度ありました（{ $first } と同じ）。1枚と数えます
found-foreign = シート{ $number }は、セット { $opened } ではなく別のセット { $set } のものです。除きました
found-older = 金庫の古い改訂{ $revision }が入っています。新しいほうを使いました
found-newer-left = 金庫の新しい改訂{ $revision }が入っています。印刷されたほうを開きました
found-newer =
    { $made ->
        [age-file] このageファイル
        [head-line] この金庫の行の見出し行
        [vault] この金庫
       *[sheet] シート
    }は、新しい版の kinsafe で作られたか、全部は読めていません
found-not-opened = このageファイルは、このシートでは開きません
found-not-tried = このageファイルの計算量の指定は{ $factor }で、セットの封をした金庫は{ $most }までです。パスフレーズで閉じられたもので、試していません
found-part-altered = セット { $set } の金庫コード{ $number }は傷んでいるか書き換えられています。除きました
found-some-part-altered = セット { $set } の金庫コードの一つが傷んでいるか書き換えられています
found-same-id = このシートと { $other } のシートは、同じセットID { $set } ですが別のセットのものです。どちらかは、だますために作られたものです
found-share-wrong = セット { $set } のシート{ $number }の分け前は、ほかのシートと合いません。除きました
found-signature-wrong = これは、書いてあるとおりのセット { $set } のシート{ $number }ではありません。傷んだか、書き換えられたか、偽物です。除きました
found-too-many = コードが多すぎます。残りは見ていません
found-corrected = 直した単語：{ $words }
found-corrected-word = { $line }行目の{ $place }番目は「{ $word }」
found-lost =
    読めなかった{ $kind ->
        [key] 鍵コード
       *[vault] 金庫コード
    }{ $count }個：{ $cause ->
        [blank] 何も写っていないページです
        [blurred] 見えていますが、ぼやけています。明るい所で、近づいて、動かさずに撮ってください
        [covered] 見えていますが、一部が隠れているか、濃い影の中です。どちらもないように撮ってください
        [cut-off] 一部しか写っていません。シート全体を撮ってください
        [glare] 見えていますが、光で白く飛んでいます。フラッシュなしで、日なたを避けて撮ってください
        [too-dark] 見えていますが、暗すぎます。明るい所で撮ってください
        [too-far] 見えていますが、小さすぎます。近づいて撮るか、300 dpiでスキャンしてください
        [too-pale] 見えていますが、薄すぎます。明るくむらのない光で撮ってください
       *[unclear] 見えていますが、読めませんでした。明るい所で、平らに置いて、近づいて撮ってください
    }
