plan-title = これからすること
plan-title-of = これからすること：{ $title }
plan-made = { $day }作成。ここにあるものは、すべて他人の目に触れないようにしてください。
plan-before = 始める前に
plan-before-keep = 電話の契約、SIMカード、メールボックスは、そのままにしておいてください。コードやリンクはそこに届きます。まだ何も変えないでください。
plan-before-need = コードは、たいていサインインの2段階目の代わりになるだけです。次のものや、パスワードも必要かもしれません。
plan-thing =
    { $thing ->
        [phone-pin] 電話のPIN
        [main-password] 主なパスワード
       *[papers] 書類のある場所
    }
plan-not-said = だれも書き残していません
plan-hidden = 保管してあります
plan-first = ここから始めてください。{ $names } は、この後これで復旧できます。
plan-behind = { $names } の後です。それを使って復旧します。
plan-loop = このアカウントと { $names } は、互いに相手を必要としています。保管されているものを使って、ここから始めてください。
plan-sign-in = サインインする所：{ $address }
plan-login = サインインの名前：{ $login }
plan-password = パスワードのある場所：{ $place }
plan-password-unknown = パスワードも必要ですが、どこにあるかはだれも書き残していません。書類やパスワード管理アプリを探してください。または、サインインの画面でパスワードを忘れたことを選ぶと、新しいものがメールで届きます。
plan-step = 英語で：{ $step }
plan-step-general = 2段階目を求められたら、別の方法を選び、復旧コードかバックアップコードを選んでください。
plan-fails = うまくいかないとき：{ $address }
plan-died = 持ち主が亡くなっているときは、ここに尋ねてください：{ $address }
plan-note = メモ
plan-kind =
    { $kind ->
        [codes] 復旧コード
        [key] 復旧キー
        [phrase] 復旧フレーズ
        [seed] 認証アプリの秘密の鍵
        [text] メモ
       *[unknown] 新しい版で作られたもの
    }
plan-labelled = { $kind }：{ $label }
plan-codes-left = { $of }個のうち{ $left }個残っています。1個は1回だけ使えます。使ったら印を付けてください。
plan-used = 使用済み
plan-seed = これから使う電話の認証アプリに加えてください。するとコードが表示されます。
plan-afterwards = その後
plan-owner-there = 持ち主がいるとき：どのサービスでも新しいコードを作り、新しい電話を設定し、新しいシートを作ってください。
plan-owner-ill = 持ち主が病気のとき：待てないことだけをして、したことを書き留めてください。
plan-owner-died = 持ち主が亡くなったとき：まず銀行、次に証明書を添えた申請です。何かを閉じる前に写真を保存し、メールボックスは最後に閉じてください。遺産を扱う人は、サインインしてよいかを先に確かめます。
plan-clean-up = 使ったコードに印を付けてください。シートの写真を、電話、チャット、ごみ箱から消し、その後でこの紙も処分してください。
plan-lacks = 足りないもの
plan-lacks-all = { $account }：入るためのものが何も保管されていません
plan-lacks-password = { $account }：パスワードのある場所をだれも書き残していません
plan-lacks-thing =
    { $thing ->
        [phone-pin] 電話のPINをだれも書き残していません
        [main-password] 主なパスワードをだれが知っているか、書き残されていません
       *[papers] 書類のある場所をだれも書き残していません
    }
