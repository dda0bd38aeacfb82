# What is said of the secrets in an open vault.

opened-clock =
    このパソコンの時計では今日は { $today } ですが、金庫は { $last } に変更されています。
    時計を合わせるまでは、経過日数、日付、ワンタイムコードをあてにしないでください

opened-codes =
    { $left ->
        [0] 全部使い終わりました。発行元のサービスで新しいコードを作ってください。
        [1] 最後の1つです。使えるのは一度だけです。ログインできたら、すぐに新しいコードを作ってください。
       *[other] どれも一度だけ使えます。線で消されていない最初のものから試してください。
    }
opened-key = 何度でも使えます。使った後も取っておいてください。
opened-phrase = この順番で単語を入力してください。
opened-seed = 認証アプリに追加してください。その後は、アプリにコードが表示されます。
# Of the set in $set, or of the one that was opened ("own").
opened-since =
    { $set ->
        [own] {""}
       *[other] セット { $set } の{""}
    }シートが印刷されてから（第{ $revision }版）、変わったアカウントは{ $changed ->
        [0] ありません
       *[other] { $changed }件です
    }。新しいものは{ $new ->
        [0] なく
       *[other] { $new }件
    }、なくなったものは{ $gone ->
        [0] ありません
       *[other] { $gone }件です
    }。
opened-text = メモです。
opened-unknown = 新しい版で作られたものです。見るには、最新の kinsafe を入手してください。
