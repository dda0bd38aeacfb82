failed-other = { $text }
failed-already-exists = { $name } 已经存在
failed-bad-sheets =
    有 { $bad } 张纸损坏或被改动，完好的又不够：{ $have }
failed-have = 套号 { $set } 的 { $threshold } 张纸中有 { $have } 张
failed-have-none = 没有找到完好的纸
failed-bad-input =
    { $name } 无法读取：{ $expected ->
        [codes] 这里应该是代码
        [pdf] 这里应该是 PDF
        [picture] 这里应该是图片
        [picture-not-empty] 图片是空的
        [pdf-or-picture] 这里应该是 PDF 或图片
        [readable] 这里应该是 PDF、图片或文字
       *[text] 这里应该是文字
    }
failed-damaged-file = { $name } 已损坏，或缺少一部分
failed-record =
    { $record ->
        [head-line] 保险库行的首行
        [key-block] 密钥块
        [key-code] 密钥码
        [sealed] 封存的保险库
        [vault-code] 保险库码
        [words] 单词表
       *[code] 代码
    }已损坏：{ $flaw ->
        [character] 有一个字符不对或缺少
        [empty] 里面什么也没有
        [few-words] 不足 32 个单词
        [last-line] 缺少最后一行
        [length] 长度不对
        [length-of-name] 长度与姓名的长度不符
        [long-name] 姓名过长
        [name-not-text] 姓名不是文字
        [not-digits] KINSAFE1: 后面有不是数字的东西
        [not-whole] 文字不完整
        [number-zero] 纸的编号是 0
        [other-kind] 这是别的东西
        [part-number] 编号超出了总数
        [threshold] 所需张数少于 2
        [too-many-digits] KINSAFE1: 后面的数字过多
        [too-short] 缺少一部分
       *[wrong-words] 不对或缺少的单词太多
    }
failed-not-intact = 并非全部完好：上面列出了 { $bad } 项
failed-io =
    { $name }：{ $doing ->
        [creating-folder] 无法创建文件夹
        [deleting] 无法删除文件
        [locking] 无法锁定文件
        [removing] 无法移除文件
        [renaming] 无法重命名文件
        [saving] 无法保存文件
        [writing] 无法写入文件
       *[reading] 无法读取文件
    }：{ $why }
failed-io-here =
    { $doing ->
        [answer] 无法读取回答
        [asking-passphrase] 无法询问密码短语
        [manual-page] 无法写出手册
        [writing-result] 无法写出结果
       *[reading-input] 无法读取标准输入
    }：{ $why }
failed-why =
    { $why ->
        [already-exists] 已经存在
        [disk-full] 磁盘已满
        [ended] 提前结束
        [folder] 这是文件夹
        [no-folder] 这不是文件夹
        [no-text] 这不是 UTF-8 文字
        [not-found] 没有这个
        [permission] 没有权限
        [read-only] 磁盘只能读取
       *[refused] 系统拒绝了
    }
failed-newer-version =
    { $made ->
        [age-file] 这个 age 文件
        [head-line] 保险库行的首行
        [vault] 这个保险库
       *[sheet] 有一张纸
    }是更新版本的 kinsafe 制作的
failed-no-key-code = 找到了封存的保险库，但没有任何一张纸的密钥码
failed-kind =
    { $name }：{ $kind ->
        [archive] 这是压缩包（{ $format }），这里不会打开
        [document] 这是文档（{ $format }），这里不能读取
        [film] 这是影片，这里不能读取
        [mail] 这是一封邮件，正文里没有纸的内容
        [old-office] 这是 Office 文档或 Outlook 邮件，这里不能读取
        [picture] 这是这里不能读取的一种图片（{ $format }）
        [program] 这是程序，不是纸
        [slides] 这是幻灯片（{ $format }），这里不能读取
        [sound] 这是录音，这里不能读取
        [table] 这是表格（{ $format }），这里不能读取
        [tiff] 这是这里不能读取的一种 TIFF 图片
       *[empty] 文件是空的
    }
failed-keyboard = 有一个代码是由扫描器输入的，而它设置的键盘与这台电脑的不同
failed-no-file = { $name } 不是文件
failed-no-sheets = 没有找到 kinsafe 纸上的代码
failed-not-age = { $name } 不是 age 文件
failed-not-one-picture = { $name } 不是单独一张图片或一页，无法在上面标记
failed-not-enough =
    { $threshold } 张中有 { $count } 张；{ $count ->
        [0] 没有找到套号 { $set } 的纸
       *[other] 您有套号 { $set } 的第 { $have } 张
    }
failed-nothing-opens = 套号 { $set } 的纸张数已够，但找到的保险库都不能用它们打开
failed-opens-with-sheets = { $name } 要用纸打开，不是用密码短语
failed-password-protected = { $name } 有密码保护
failed-picture-format = { $name } 是这里不能读取的一种图片（{ $format }）
failed-reading-memory = { $name }：读取它需要的内存超过一份扫描所需（{ $limit }）
failed-reading-time =
    { $name }：读取它的时间超过一份扫描所需（{ $seconds } 秒）；{ $pages ->
        [0] 一页也没有读
       *[other] 只读了前 { $pages } 页
    }
failed-set-not-found = 给出的内容里没有套号 { $set } 的纸
failed-several-sets = 这里有 { $count } 套的内容，没有什么能证明它们是一起的：{ $sets }
failed-more = 另外 { $count } 个
failed-too-large = { $name } 超过 { $limit }
failed-vault-parts-damaged = 纸已经够了，但套号 { $set } 的一个保险库码损坏或被改动
failed-vault-parts-missing =
    纸已经够了，但{ $count ->
        [0] 没有找到保险库码
       *[other] 缺少保险库码 { $missing }（共 { $of } 个）
    }
failed-vault-line-wrong = 保险库行 { $number } 不符：有一个字符不对或缺少
failed-vault-lines-missing =
    纸已经够了，但{ $count ->
        [0] 缺少保险库行的首行
       *[other] 缺少保险库行 { $missing }（共 { $of } 行）
    }
failed-run = { $first } 至 { $last }
failed-work-factor = { $name } 要求的工作系数为 { $factor }；最多接受 { $most }
failed-wrong-passphrase = 这个密码短语打不开 { $name }
failed-set =
    套号 { $set }：{ $sheets ->
        [0] 没有完好的纸
       *[other] { $sheets } 张纸（需要 { $threshold } 张）
    }，{ $opens ->
        [yes] 能打开保险库
        [no] 什么也打不开
       *[unknown] 没有试
    }{ $holders ->
        [none] {""}
       *[some] ；为 { $names } 制作
    }
