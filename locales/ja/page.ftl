# The page's own labels and sentences, as far as the program has none for the same. Who reads them
# holds a sheet and may be frightened: short, calm, no jargon. Arguments are texts; there are no
# plurals. What the page says before the library is there stands in page/shell/page.html.

page-back = 戻る
page-close = 閉じる
page-yes = はい
page-no = いいえ
page-working = お待ちください
page-starting = 準備しています
page-pasted = 貼り付けたもの
page-camera = カメラ

# The pile: what was read, and what is needed.
page-pile = これまでに読み取ったもの
page-add-more = 次のシートを見せる
page-reading = { $name } を読み取っています
page-reading-page = { $name } を読み取っています（{ $pages }ページ中 { $page }ページ目）
page-skip = このファイルは使わない
page-sheet = シート{ $number }
page-set = セット { $set }
page-one-gap = まだ必要
page-outlined-read = 読み取れたもの
page-outlined-unread = 見えたが、読み取れなかったもの
page-picture = { $name }（コードを枠で囲んであります）
page-choose-set = セット { $set }：{ $names }
page-choose-set-bare = セット { $set }
page-open-now = コードを開く
page-can-open = 開けるのに必要なものがそろいました
page-findings-left = ほか { $count }件
page-died = { $name } はここでは読み取れなかったので、外しました。ほかのものは、すべてそのまま残っています。
page-died-hint = そのシートの写真を撮り直すか、シートの単語を入力してください。
page-mistake = ここで問題が起きました。読み取ったものは残っています。もう一度お試しください。
page-too-large = { $name } は大きすぎて、ここでは読み取れません。
page-apart = みんなが同じ場所にいない場合
page-start-over = 全部消して、初めからやり直す

# The camera.
page-camera-title = シートをカメラの前にかざしてください
page-camera-how = シート全体を、平らにして、明るい所で見せてください。読み取れたものは枠で囲まれます。そうしたら次のシートを見せてください。ボタンを押す必要はありません。
page-camera-none = このページで使えるカメラがありません。
page-camera-none-hint = スマートフォンかカメラでシートの写真を撮り、ここで選んでください。単語を入力することもできます。
page-camera-seen = これまでに読み取ったもの：{ $sheets }。{ $codes }
page-camera-nothing = まだ何も読み取っていません。
page-camera-codes = 金庫コード：{ $count }個。
page-camera-end = カメラを閉じる

# Typing.
page-typing-title = 単語を入力する
page-typing-line = { $number }行目
page-typing-any-line = 行の番号と、その行の4つの単語
page-typing-head = 見出し行
page-typing-vault-line = 金庫の行 { $number }（{ $of }行中）
page-typing-take = この行を入れる
page-typing-offers = この文字で始まる単語
page-typing-so-far = これまでに入力したもの
page-typing-leave = このシートはやめる
page-typing-stop = 入力を終える

# A sheet alone.
page-check-title = シートに問題がないか確かめる
page-check-how = シートを1枚、このページに見せてください。写真でも、スキャンでも、PDF でもかまいません。シートが欠けていないか、本物かどうかがわかります。書かれている秘密が表示されることはありません。
page-check-choose = シートの写真を選ぶ
page-check-film = カメラを使う
page-check-good = このシートは大丈夫です
page-check-bad = どこかおかしいところがあります
page-check-proof = 今日のコード
page-check-proof-how = シートがまだ手元にあるかと持ち主から電話で聞かれたら、このコードを一文字ずつ読み上げてください。シートの中身は、このコードからは何もわかりません。
page-check-never = シートの写真は、だれにも送らないでください。持ち主にも送らないでください。

# Not all in one place.
page-apart-lead = シートを一か所に集める必要はありません。だれか一人がこのページを開いて、読み取り係になります。ほかの人は、次のどれかの方法でシートを伝えます。
page-apart-words = 電話で単語を読み上げる
page-apart-words-how = どのシートにも32の単語があります。声でその人とわかる読み取り係に電話をかけ、一行ずつ読み上げてください。読み取り係は、それをここに入力します。このほかに、どれか1枚のシートの写真が必要です。
page-apart-picture = 信頼できる方法で写真を送る
page-apart-picture-how = 知り合いどうしの間で、途中でだれにも読まれないように暗号化されたメッセージ（エンドツーエンド暗号化）で送ります。終わったら、二人とも写真を消してください。トーク画面とごみ箱からも消してください。
page-apart-meet = または、持って行くか、郵送する
page-apart-meet-how = 紙そのものを届けてもかまいません。いまだれが持っているかを書き留めておいてください。
page-apart-avoid = 避けること
page-apart-avoid-mail = 普通のメール、グループトーク、自動で同期されるフォルダー。写しが残ってしまいます。
page-apart-avoid-help = 電話をかけてきて手伝うと言う人や、急がせる人。ご自分が知っている番号にかけ直してください。
page-apart-avoid-two = 2枚のシートを同じ方法で送ること。知らない人に送ること。
page-apart-avoid-search = 検索や翻訳のアプリ。シートに向けないでください。

# The open vault.
page-vault-title = { $title }：コードが開きました
page-vault-title-bare = コードが開きました
page-vault-first = 始める前に
page-vault-first-phone = 持ち主の電話機と、その SIM カードと契約、メールアドレスは、そのまま残しておいてください。まだ何も変えないでください。
page-vault-first-password = ここにあるコードは、ログインの二つ目の手順の代わりになるものです。ほとんどのアカウントでは、パスワードも必要です。
page-vault-first-order = アカウントは、この順番に進めてください。先のものが、後のもののために役立ちます。
page-vault-first-stop = 持ち主が亡くなったり、病気だったりする場合は、ログインしてよいかどうかを、先に確かめてください。
page-vault-accounts = アカウント（進める順）
page-vault-account = { $of }件中 { $at }件目のアカウント
page-vault-login = ログイン名
page-vault-address = ログイン先
page-vault-through = 復旧に使うもの
page-vault-issued = 作成日
# Before a day that is an estimate.
page-vault-issued-about = 作成日（およそ）
page-vault-note = メモ
page-vault-show = 表示する
page-vault-hide = 隠す
page-vault-hidden = 隠してあります
page-vault-show-code = コード{ $number }を表示する
page-vault-show-one = 表示する
page-vault-show-all = 全部表示する
page-vault-copy = コピーする
page-vault-copied = コピーしました
page-vault-copy-code = コード{ $number }をコピーする
page-vault-used = 使用済み
page-vault-used-code = コード{ $number }は使用済み
page-vault-used-on = { $day } に使用
page-vault-next = 次のアカウント
page-vault-previous = 前のアカウント
page-vault-empty = このアカウントについては、まだ何も入っていません。
page-vault-now = いまのコード
page-vault-seconds = 残り { $seconds }秒
page-vault-qr = 新しい認証アプリ用の QR コードを表示する
page-vault-qr-how = これから使う電話の認証アプリで読み取ってください。読み取った人は、これから先ずっと同じコードを見られます。ほかの人には見せないでください。
page-vault-qr-label = このシードの QR コード
page-kind-codes = 復旧コード
page-kind-key = 復旧キー
page-kind-phrase = 復旧フレーズ
page-kind-seed = 認証アプリのコード
page-kind-text = 文章
page-kind-unknown = 新しい版で作られたもの
page-codes-left = { $of }個のうち、未使用は { $left }個
page-kind-labelled = { $kind }：{ $label }

# Keeping it, and forgetting it.
page-keep-title = 残すか、消すか
page-keep-how = このページには何も残りません。閉じるとすべて消えます。シートがあれば、また開けられます。
page-print = 全部のコードを印刷する
page-print-how = 印刷した紙では、すべてがそのまま読めます。現金と同じように保管してください。
page-print-title = { $title }：復旧コード
page-save = vault.age として保存する
page-save-how = パスフレーズがないと開かないファイルです。使用済みの印も一緒に保存されます。
page-save-passphrase = パスフレーズ
page-save-again = もう一度同じもの
page-save-made = パスフレーズを用意しました。保存する前に、紙に書き留めてください。ご自分で決めたものを入れることもできます。
page-save-new = 作り直す
page-save-empty = パスフレーズがまだ入っていません。
page-save-differ = 2つが同じではありません。
page-save-do = ファイルを保存する
page-save-done = vault.age を、ブラウザーのいつもの保存先に保存しました。このパスフレーズで開きます。ほかのものでは開きません。
page-json = 保護のない JSON として保存する
page-json-warning = このファイルは保護されません。読んだ人はだれでも、すべてのコードを手に入れ、新しいシートを作ることができます。何かのプログラムに必要なときだけ保存し、終わったら削除してください。
page-json-do = 保護せずに保存する
page-forget = すべて消す
page-forget-sure = ここで読み取ったものと開いたものは、すべて消えます。シートはそのままです。
page-forget-do = はい、消します
page-cancel = いいえ、戻ります

# The first thing that is seen.
page-title = kinsafe: シートをお持ちの方へ
page-private = 何もこの端末の外へ出ません
page-language = 言語
page-start-title = このようなシートをお持ちです
page-start-lead = どなたかが、あなたに預けたものです。ほかの方のシートと合わせると、その方が残したコードが開きます。一枚だけでは何も開きません。
page-start-show = このページにシートを一枚ずつ見せてください。
page-start-show-how = 写真でも、スキャンでも、カメラでもかまいません。
page-start-says = まだ何が必要か、
page-start-says-how = 誰が持っているかをお伝えします。
page-start-then = 枚数がそろうと、ここにコードが出ます。
page-start-then-how = アカウントを一つずつ順に見られます。
page-start-quiet = 何もこの端末の外へ出ず、何も残りません。今、インターネットを切ってもかまいません。
page-start-picture = 見出しと、白黒の四角いコードと、四語ずつ八行の言葉がある、印刷された紙。
page-start-check = 自分のシートは大丈夫か、一枚だけで調べる
page-add = このページにシートを見せる
page-add-choose = 写真やファイルを選ぶ
page-add-film = カメラを使う
page-add-type = 言葉を入力する
page-add-how = 一度にいくつでも: 写真、スキャン、PDF、テキスト、vault.age。ここにファイルを置いたり、貼り付けたりすることもできます。
page-gone-title = すべて消しました
page-gone-how = このページには、もう何も残っていません。保存や印刷をしたものは、その場所にあります。
page-gone-pictures = シートの写真が、この電話やパソコン、チャットやごみ箱に残っているかもしれません。そちらも消してください。
page-gone-again = もう一度始める
page-foot = kinsafe は自由に使えるソフトウェアです。このファイルはインターネットなしで動き、誰にとっても同じもので、シートもコードも入っていません。
page-foot-licences = 中に含まれるもののライセンス
# Where scripts do not run, as in the preview of a mail; it stands there in all languages.
page-cannot = これはプレビューにすぎません。kinsafe.html を保存し、ウェブブラウザーで開いてください。難しければ、信頼できる方に頼んでください。シートの写真は誰にも送らないでください。
