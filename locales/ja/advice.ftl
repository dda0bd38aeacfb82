# What somebody with sheets can do about what went wrong. How, is said by whoever shows it.

advice-another-copy = 別の控えを使ってください。
advice-input = 読み取れるのは、PDF、PNG、JPEG、HEIC、TIFF、WebP、テキストです。
advice-key-code = 各シートの鍵コードは、32の単語の横にあるものです。
advice-keyboard = スキャナーの設定をこのパソコンのキーボードに合わせてください（説明書に、国ごとの設定用コードがあります）。または、スキャンする間だけ、このパソコンのキーボードを「英語（米国）」にしてください。シートの写真でもかまいません。
advice-newer = 最新の kinsafe を入手してください。お手元のものに問題はありません。ただし、コードを手で入力したり貼り付けたりした場合は、まず数字が全部そろっているかを確かめてください。
advice-not-age = kinsafe の金庫は「age-encryption.org」という文字で始まります。別のファイルではありませんか。
advice-not-intact = 平らに置いて、明るい所で、全部のページをもう一度スキャンしてください。それでも変わらなければ、持ち主に新しいシートを頼んでください。
advice-nothing-opens = 別のシートの金庫コードか、このセットの .age ファイルを加えてください。シートを手で入力した場合は、単語をもう一度読み直してください。
advice-passphrase = 大文字と小文字、空白、キーボードの言語も関係します。もう一度お試しください。
advice-password-protected = PDF を見るアプリで開き、新しい PDF として印刷するか書き出して、それを使ってください。
advice-picture-format = 写真を見るアプリで開き、JPEG か PNG で保存するか書き出して、それを使ってください。
advice-reading-memory = ファイルを見るアプリで開き、新しい PDF として印刷するか、ページを1インチあたり300ピクセル以下の PNG で保存して、それを使ってください。
advice-reading-time = ファイルを見るアプリで開き、コードのあるページだけを新しい PDF として印刷するか、PNG で保存して、それを使ってください。
advice-record = シートをもう一度スキャンしてください。それでもうまくいかなければ、同じセットの別のシートを使ってください。
advice-set-id = セットIDは、各シートの一番上にあります。英字と数字を合わせて8文字です。
advice-vault-line = 紙と一文字ずつ見比べてください。
advice-work-factor = まともなプログラムなら、このようには書きません。このファイルの出どころを信用しないでください。

# What to give instead of a file of another kind.
advice-kind-archive = 圧縮を解いて、中に入っているファイルを渡してください。
advice-kind-document = 開いて、PDF として保存するか印刷し、それを渡してください。中の写真を1枚ずつ保存してもかまいません。
advice-kind-empty = コピーかダウンロードが、途中で終わったのかもしれません。もう一度入手してください。
advice-kind-film = シートを1枚ずつ、明るい所ではっきりと写真に撮り、それを渡してください。
advice-kind-mail = メールに添付されたものを保存して、そのファイルを渡してください。
advice-kind-old-office = 開いて、PDF として保存するか印刷し、それを渡してください。シートが添付されたメールなら、添付を保存して、それを渡してください。
advice-kind-picture = 写真を見るアプリで開き、PNG か PDF で保存するか書き出して、それを渡してください。
advice-kind-program = シートを渡してください。PDF、写真、テキストのどれでもかまいません。
advice-kind-sound = シートの写真を渡すか、シートの単語を入力してください。
advice-kind-tiff = 写真を見るアプリで開き、PNG か PDF で保存して、それを渡してください。
