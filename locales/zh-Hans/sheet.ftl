sheet-kind = 恢复纸
sheet-number = 第 { $number } 张
sheet-number-of = 第 { $number } 张，共 { $of } 张
sheet-page = 第 { $number } 页，共 { $of } 页
sheet-for = 交给
sheet-set = 套号
sheet-made = 制作日期
sheet-opens-with = 打开需要
sheet-both = 两张纸
sheet-all = 全部 { $n } 张纸
sheet-any = 任意 { $k } 张纸
sheet-any-of = { $n } 张纸中的任意 { $k } 张
sheet-what-lead = 这是什么。
sheet-what = 共有 { $n } 张纸，一起保管着{ $title }的账户恢复代码，这是其中一张。手机或密码没有了，就靠恢复代码重新进入账户。打开这些代码需要{ $enough }。
sheet-what-someone = 共有 { $n } 张纸，一起保管着某个人的账户恢复代码，这是其中一张。手机或密码没有了，这个人就靠恢复代码重新进入账户。打开这些代码需要{ $enough }。
sheet-alone-lead = 单独一张什么也打不开。
sheet-alone = 单独这张纸什么也打不开，什么也看不出来，对您如此，对捡到它的人也如此。
sheet-keep-lead = 放在哪里。
sheet-keep = 平放、保持干燥，和护照或其他您不会扔掉的证件放在一起。把存放的地方告诉一个您信任的人。在你们一起打开它的那天之前，请不要拍照或复印，也不要发给任何人。
sheet-asked-lead = 如果有人向您要它，
sheet-asked = 请先和主人谈，也就是把它交给您的人：当面谈，或者打您早就有的号码，即使这个要求看上去就是主人提出的。如果已经无法问主人，请先和另一位持有纸的人谈，然后一起行动。
sheet-others-lead = 其他人。
sheet-others = 其他纸在这些人手里：{ $names }。
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = 另外 { $count } 人
sheet-lost-lead = 如果丢了，
sheet-lost = 或者可能被陌生人看到，请尽快告诉主人。这并不会让任何东西被打开，主人可以做新的纸。
sheet-how = 怎样打开这些代码
sheet-how-gather = 打电话给其他人，凑齐{ $enough }。
sheet-how-page = 在浏览器里打开文件 ⟦kinsafe.html⟧，让它看每一张纸：它会告诉您接下来怎么做。这个文件在U盘上、在主人的文件里，或在另一位持有纸的人那里。
sheet-how-address = 打开 ⟦{ $address }⟧，让它看每一张纸：它会告诉您接下来怎么做。如果那里已经没有了，文件 ⟦kinsafe.html⟧ 也一样：它在U盘上、在主人的文件里，或在另一位持有纸的人那里。
sheet-point = 请把手机摄像头对准这里
sheet-owner-phone = 主人的电话
sheet-checked = 检查日期
sheet-how-words = 如果密钥码读不出来，用它的 32 个单词也可以。
sheet-how-files = 在浏览器里打开文件 ⟦kinsafe.html⟧，把这些纸的文件或者打印出来的纸的照片交给它：它会告诉您接下来怎么做。在装有这个程序的地方，也可以输入 ⟦kinsafe combine⟧ 和文件名。
sheet-key = 密钥码
sheet-key-here = 只在这张纸上
sheet-key-again = 再印一次密钥码
sheet-key-again-why = 以防有污渍
sheet-words = 用单词写出的密钥码，供输入
sheet-vault = 保险库码 { $number }，共 { $of } 个
sheet-vault-same = 每张纸都相同 · 修订 { $revision }
sheet-codes-two-lead = 这张纸上有 2 个码，
sheet-codes-two = 两个相同。
sheet-codes-lead = 这张纸上有 { $count } 个码：
sheet-codes =
    { $vault ->
       *[other] 密钥码两次，保险库码 { $vault } 个。
    }
sheet-codes-not-for = 它们不是给手机相机用的：请不要搜索它们，也不要上传。
sheet-vault-page = 保险库码，修订 { $revision }。这些码在这一套的每张纸上都相同。
sheet-elsewhere-lead =
    { $pages ->
        [2] 保险库码在第 2 页。
       *[other] 保险库码在第 2 到 { $pages } 页。
    }
sheet-elsewhere = 它们在这一套的每张纸上都相同，为修订 { $revision }；如果一页损坏，用任何一张其他纸的同一页都行。请把各页放在一起。
sheet-block-key = 密钥，只在这张纸上：
sheet-block-sealed = 封好的保险库，每张纸都相同，修订 { $revision }：
