program-error = 错误
program-warning = 注意
program-note = 说明
program-hint = 建议
program-yes-no = 请输入 y（是）或 n（否）。
program-one-number = 请输入 1 到 { $most } 之间的数字。
program-one-line = 这里只需要一行。粘贴的内容一点也没有采用。
program-input = 标准输入
program-reading = 正在读取第 { $at } 个，共 { $of } 个：{ $name }
program-reading-page = 正在读取 { $place }，共 { $pages } 页
program-gave = { $name }：{ $gave }
program-folders = { $name } 里面的文件夹不会打开；请把它们也写出来
program-blanks = 正在读取 { $name }；名称里有空格时要加引号
program-left-out = { $folder } 里没有查看的：{ $files }；直接写出名称的文件会查看
program-others = 另外 { $count } 个
program-paste = 请输入或粘贴代码，或每张纸上的 32 个单词，一张接一张。最后按 Enter，再按 Ctrl-D（Windows 上是 Ctrl-Z 和 Enter）。
program-no-file = 没有写出文件：也可以给出 PDF、扫描件、照片、文字版的纸和封存的保险库（.age）。
program-line = 第 { $number } 行：
program-any-line = 行（先写行号）：
program-head-line = 首行：
program-vault-line = 第 { $number } 行，共 { $of } 行：
program-choice = 这里有几套纸，没有什么能证明它们是一起的。其中一套可能是别人放进来的。请用您早就有的号码问其他人，他们的纸最上方印的套号是什么。如果有一套更新，请再收集那一套的纸。
program-choose = 您信得过的纸上是哪个套号？请输入它的序号，或按 Enter 结束：
program-more-sets = 另外还有 { $count } 套。
program-set-progress = 套号 { $set }：{ $threshold } 张中有 { $have } 张，编号 { $numbers }。
program-opened =
    { $count ->
        [one] 用套号 { $set } 的第 { $sheets } 张纸打开：{ $title }，修订 { $revision }，{ $accounts }。
       *[other] 用套号 { $set } 的第 { $sheets } 张纸打开：{ $title }，修订 { $revision }，{ $accounts }。
    }
program-untitled = 保险库
program-accounts = { $count } 个账户
program-changed = 最后一次更改是在 { $day }，{ $ago }。
program-ago =
    { $unit ->
        [today] 今天
        [days] { $count } 天前
        [months] { $count } 个月前
       *[years] { $count } 年前
    }
program-surprise = 如果这出乎您的意料：⟦--printed⟧ 打开纸上印的那一版。
program-hidden = 代码没有显示。⟦--show⟧ 会显示它们；⟦--out FILE⟧ 会保存保险库。
program-saved = 已保存为 { $name }。这是可以使用的保险库：⟦kinsafe restore⟧ 可以取用，也可以用 ⟦--vault⟧ 指定。⟦age -d⟧ 也能打开。
program-saved-plain = 已保存为 { $name }。它没有加密：谁读了它，谁就有了代码和这一套的密钥。
program-through = 通过以下账户恢复：{ $names }
program-account-note = 备注
program-nothing = 还没有内容
program-kind =
    { $kind ->
        [codes] 恢复代码
        [key] 恢复密钥
        [phrase] 恢复短语
        [seed] 验证器的密钥
        [text] 备注
       *[unknown] 来自更新版本的内容
    }
program-kind-left = { $kind }，{ $of } 个中还剩 { $left } 个
program-kind-issued = { $kind }，{ $day } 签发
program-kind-issued-about = { $kind }，约 { $day } 签发
program-code-used = { $day } 已用
program-proof = { $day }的证明代码：
program-read-out =
    { $count ->
        [one] 请在电话里读给主人听。证明代码不会透露纸上的任何内容。
       *[other] 请在电话里逐一读给主人听。证明代码不会透露纸上的任何内容。
    }
program-never-send = 请不要把纸的照片发给任何人，对主人也不要发。
program-annotated = 已保存为 { $name }：绿色是读出的，红色是看到但没有读出的。
program-saved-plan = 已保存为 { $name }：现在要做的事，包括代码。双击即可在浏览器中打开。用完后请删除。
program-seconds-left = 还剩 { $seconds } 秒
