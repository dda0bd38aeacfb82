sheet-kind = 復旧シート
sheet-number = シート{ $number }
sheet-number-of = シート{ $number }／全{ $of }枚
sheet-page = { $number }ページ／全{ $of }ページ
sheet-for = お預かりの方
sheet-set = セット
sheet-made = 作成日
sheet-opens-with = 開くのに必要な枚数
sheet-both = 2枚とも
sheet-all = { $n }枚すべて
sheet-any = どれでも{ $k }枚
sheet-any-of = { $n }枚のうちどれでも{ $k }枚
sheet-what-lead = これは何か。
sheet-what = { $title }のアカウントの復旧コードを、{ $n }枚のシートが一緒に守っています。これはその1枚です。復旧コードは、電話やパスワードをなくしたときにアカウントへ戻るためのものです。開くには{ $enough }が必要です。
sheet-what-someone = ある人のアカウントの復旧コードを、{ $n }枚のシートが一緒に守っています。これはその1枚です。復旧コードは、電話やパスワードをなくしたときに、その人がアカウントへ戻るためのものです。開くには{ $enough }が必要です。
sheet-alone-lead = 1枚だけでは何も開きません。
sheet-alone = このシート1枚だけでは、あなたにも、拾った人にも、何も開けず、何も分かりません。
sheet-keep-lead = 保管する場所。
sheet-keep = 平らにして、湿気のない所に、パスポートなど捨てることのない書類と一緒に置いてください。信頼できる人一人に、置き場所を伝えてください。皆さんで一緒に開く日までは、写真もコピーも取らず、だれにも送らないでください。
sheet-asked-lead = だれかに渡すよう頼まれたら、
sheet-asked = まず持ち主、つまりこれをあなたに渡した人と話してください。頼んでいるのが本人のように見えても、直接会うか、以前から知っている番号で話してください。持ち主にもう尋ねられないときは、まずシートを預かるほかの人と話し、一緒に行動してください。
sheet-others-lead = ほかの方々。
sheet-others = ほかのシートを預かっている方：{ $names }。
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = ほか{ $count }人
sheet-lost-lead = なくしたときや、
sheet-lost = 知らない人に見られたかもしれないときは、早めに持ち主に伝えてください。それだけで何かが開くことはなく、持ち主は新しいシートを作れます。
sheet-how = コードの開き方
sheet-how-gather = ほかの方々に電話をして、{ $enough }を集めてください。
sheet-how-page = ファイル⟦kinsafe.html⟧をブラウザで開き、シートを1枚ずつ見せてください。次にすることが表示されます。ファイルはUSBメモリ、持ち主の書類の中、またはシートを預かるほかの人の所にあります。
sheet-how-address = ⟦{ $address }⟧を開き、シートを1枚ずつ見せてください。次にすることが表示されます。そこがもうないときは、ファイル⟦kinsafe.html⟧で同じことができます。ファイルはUSBメモリ、持ち主の書類の中、またはシートを預かるほかの人の所にあります。
sheet-point = 電話のカメラをここに向けてください
sheet-owner-phone = 持ち主の電話番号
sheet-checked = 確認した日
sheet-how-words = 鍵コードが読み取れないときは、その32個の単語でもかまいません。
sheet-how-files = ファイル⟦kinsafe.html⟧をブラウザで開き、シートのファイル、または印刷したシートの写真を渡してください。次にすることが表示されます。このプログラムがある所では、⟦kinsafe combine⟧とファイルの名前を入力してもかまいません。
sheet-key = 鍵コード
sheet-key-here = このシートだけにあります
sheet-key-again = 鍵コード（もう一度）
sheet-key-again-why = 染みに備えて
sheet-words = 鍵コードを単語で表したもの（入力用）
sheet-vault = 金庫コード{ $number }／全{ $of }個
sheet-vault-same = どのシートも同じ · 改訂{ $revision }
sheet-codes-two-lead = このシートのコードは2個で、
sheet-codes-two = どちらも同じです。
sheet-codes-lead = このシートのコードは{ $count }個です。
sheet-codes =
    { $vault ->
       *[other] 鍵コードが2回と、金庫コードが{ $vault }個です。
    }
sheet-codes-not-for = 電話のカメラアプリ用ではありません。検索したり、インターネットに載せたりしないでください。
sheet-vault-page = 金庫コード、改訂{ $revision }。これらのコードは、このセットのどのシートでも同じです。
sheet-elsewhere-lead =
    { $pages ->
        [2] 金庫コードは2ページにあります。
       *[other] 金庫コードは2～{ $pages }ページにあります。
    }
sheet-elsewhere = このセットのどのシートでも同じです（改訂{ $revision }）。ページが傷んだら、ほかのどのシートの同じページでも代わりになります。ページはまとめて保管してください。
sheet-block-key = 鍵（このシートだけにあります）：
sheet-block-sealed = 封をした金庫（どのシートも同じ、改訂{ $revision }）：
