found-at = { $place }：{ $what }
found-file = { $file }
found-page = { $file } 第 { $page } 页
found-line = { $file } 第 { $line } 行
found-page-line = { $file } 第 { $page } 页第 { $line } 行
found-altered = 套号 { $set } 的第 { $number } 张纸在制作后被改动过（姓名、日期或张数）；其中的份额正确，已经使用
found-conflict = 套号 { $set } 的这张第 { $number } 张纸与 { $other } 中的第 { $number } 张互相矛盾
found-duplicate = 套号 { $set } 的第 { $number } 张纸又出现一次，与 { $first } 中的相同；只算一次
found-foreign = 第 { $number } 张纸属于另一套 { $set }，不是 { $opened }；没有采用
found-older = 含有保险库较旧的修订 { $revision }；已使用较新的
found-newer-left = 含有保险库较新的修订 { $revision }；打开的是印出的那一版
found-newer =
    { $made ->
        [age-file] 这个 age 文件
        [head-line] 保险库行的首行
        [vault] 这个保险库
       *[sheet] 有一张纸
    }是更新版本的 kinsafe 制作的，或者没有读全
found-not-opened = 这些纸打不开这个 age 文件
found-not-tried = 这个 age 文件的工作系数为 { $factor }，而一套的封存保险库不会超过 { $most }：它由密码短语保护，没有试
found-part-altered = 套号 { $set } 的保险库码 { $number } 损坏或被改动；没有采用
found-some-part-altered = 套号 { $set } 有一个保险库码损坏或被改动
found-same-id = 这张纸与 { $other } 中的纸套号同为 { $set }，却属于不同的套：其中一张是用来骗人的
found-share-wrong = 套号 { $set } 第 { $number } 张纸的份额与其他纸不符；没有采用
found-signature-wrong = 这不是它自称的套号 { $set } 的第 { $number } 张纸：已损坏、被改动或是伪造的；没有采用
found-too-many = 代码太多；其余的没有查看
found-corrected = 更正的单词：{ $words }
found-corrected-word = 第 { $line } 行第 { $place } 个是“{ $word }”
found-lost =
    没有读出的{ $kind ->
        [key] 密钥码
       *[vault] 保险库码
    } { $count } 个：{ $cause ->
        [blank] 这一页是空白的
        [blurred] 看得见，但太模糊；请在光线好的地方靠近拍，手不要动
        [covered] 看得见，但一部分被遮住或在深影里；拍的时候请避开这两样
        [cut-off] 只有一部分在画面里；请拍下整张纸
        [glare] 看得见，但被光照白了；请不用闪光灯，避开阳光再拍
        [too-dark] 看得见，但太暗；请在光线好的地方拍
        [too-far] 看得见，但太小；请靠近拍，或用 300 dpi 扫描
        [too-pale] 看得见，但太淡；请在明亮均匀的光线下拍
       *[unclear] 看得见，但读不出来；请把纸放平，在光线好的地方靠近拍
    }
