reading-sheets =
    { $count ->
       *[other] 第 { $numbers } 张（套号 { $set }）
    }
reading-vault-codes =
    { $count ->
       *[other] { $count } 个保险库码
    }
reading-vault-lines =
    { $count ->
       *[other] { $count } 行保险库行
    }
reading-sealed-vault = 封存的保险库
reading-bad =
    { $count ->
       *[other] { $count } 个不能用的码
    }
reading-again = 没有新的内容
reading-others =
    { $count ->
       *[other] { $count } 个其他的二维码
    }
reading-blank =
    { $count ->
       *[other] 空白页
    }
reading-nothing = 没有找到 kinsafe 的码
reading-sheet = 第 { $number } 张（套号 { $set }）
reading-sheet-of = { $holder } 的纸，第 { $number } 张（套号 { $set }）
reading-no-code = { $name }：没有找到码；{ $why }
reading-too-dark = 照片太暗；请在光线好的地方拍
reading-blurred = 照片太模糊；请拿稳，光线要好
reading-not-sharp = 如果照片里有纸，它不够清晰：请把相机靠稳，让整张纸光线良好
reading-page-problem = 第 { $page } 页：{ $error }
reading-need-first-sheet = 还没有读到任何一张纸。
reading-need-good-sheet = 还没有读到能用的纸。
reading-need-key-code = 锁着的保险库已经有了。现在需要那些纸本身。
reading-need-sheets =
    { $more ->
       *[other] 还需要 { $more } 张套号 { $set } 的纸。
    }
reading-need-vault = 纸已经够了。还需要上面的大码，每张纸上都一样。
reading-need-vault-codes =
    { $count ->
       *[other] 纸已经够了。{ $of } 个大码中还缺第 { $missing } 个。
    }
reading-need-good-vault-code = 纸已经够了。有一个大码损坏了或被改过。
reading-need-head-line = 纸已经够了。还需要保险库行的第一行，也就是首行。
reading-need-vault-lines =
    { $count ->
       *[other] 纸已经够了。{ $of } 行保险库行中还缺 { $count } 行。
    }
reading-need-choice = 这里有几套不同的纸，没有什么能证明它们属于一起。
reading-need-nothing = 套号 { $set } 的纸能打开保险库。
reading-advice-picture = 整张纸一张照片就够：清晰，光线好，占满画面。
reading-advice-choice = 其中一套可能是别人放进来的。请用您早就有的号码问其他人，他们的纸最上方印的套号是什么。如果有一套更新，请再收集那一套的纸。
reading-advice-others = 请问其他持有这一套纸的人。
reading-advice-again = 请把不能用的纸重新拍照，放平，光线要好，或者再向另一个人要一张。
reading-advice-vault-codes = 大码在这一套的每张纸上都一样：每个码有一份读得出的就够，来自哪张纸都可以。这一套的 .age 文件也可以。
reading-advice-vault-lines = 缺的行可以手工输入。这一套任何一张纸的大码也可以，.age 文件也可以。
reading-findings-left =
    { $count ->
       *[other] 这样的还有 { $count } 条
    }
