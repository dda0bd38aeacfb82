check-sheet = セット { $set } のシート{ $number }（{ $who }）。
check-made-for = { $day } 作成、{ $holder } の分
check-without-name = { $day } 作成、名前なし
check-typed = 単語から入力したもの。単語に名前は含まれません
check-good = 鍵コード：傷みはありません。署名：本物です。{ $vault }
check-words = 単語の組み合わせに間違いはありません。署名を確かめられるのは、鍵コードだけです。
check-vault-whole = 金庫コード：そろっています。
check-vault-sealed = 封をした金庫：あります。
check-vault-none = 金庫コード：見つかりません。
check-vault-missing =
    { $count ->
       *[other] 金庫コード：{ $of }個のうち、{ $missing }番が見つかりません。
    }
check-vault-damaged = 金庫コード：傷んでいます。
check-opens = このセットのシートがどれでも{ $threshold }枚あれば、金庫は開きます。この1枚だけでは何も開きません。
