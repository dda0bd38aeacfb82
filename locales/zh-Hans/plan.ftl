plan-title = 现在要做的事
plan-title-of = 现在要做的事：{ $title }
plan-made = 制作于{ $day }。请不要让外人看到这里的任何内容。
plan-before = 开始之前
plan-before-keep = 请保留电话合约、SIM 卡和邮箱，不要变动：代码和链接会发到那里。现在什么也不要改。
plan-before-need = 代码通常只代替登录的第二步。您可能还需要下面这些，以及密码。
plan-thing =
    { $thing ->
        [phone-pin] 手机的 PIN
        [main-password] 主密码
       *[papers] 文件放在哪里
    }
plan-not-said = 没有人说过
plan-hidden = 已经保存
plan-first = 从这里开始：之后可以通过它恢复 { $names }。
plan-behind = 在 { $names } 之后：要通过它恢复。
plan-loop = 这个账户和 { $names } 互相等待。请从这里开始，用为它保存的内容。
plan-sign-in = 登录网址：{ $address }
plan-login = 登录名：{ $login }
plan-password = 密码在哪里：{ $place }
plan-password-unknown = 还需要它的密码，但没有人说过密码在哪里。请在文件里和密码管理器里找；也可以在登录页面选择忘记密码，新密码会发到邮箱。
plan-step = 英文：{ $step }
plan-step-general = 要求第二步时，请选择其他方式，再选恢复代码或备用代码。
plan-fails = 如果不行：{ $address }
plan-died = 如果主人已经去世，请在这里询问：{ $address }
plan-note = 备注
plan-kind =
    { $kind ->
        [codes] 恢复代码
        [key] 恢复密钥
        [phrase] 恢复短语
        [seed] 验证器的密钥
        [text] 备注
       *[unknown] 来自更新版本的内容
    }
plan-labelled = { $kind }：{ $label }
plan-codes-left = { $of } 个中还剩 { $left } 个。每个只能用一次：用后请打勾。
plan-used = 已用
plan-seed = 把它加到今后使用的手机上的验证器里，之后它会显示代码。
plan-afterwards = 之后
plan-owner-there = 如果主人在场：请在每一处重新生成代码，设置新手机，并制作新的纸。
plan-owner-ill = 如果主人生病：只做不能等的事，并记下做了什么。
plan-owner-died = 如果主人已经去世：先办银行，再凭证明提出申请。关闭任何东西之前先保存照片，最后才关闭邮箱。处理遗产的人要先问是否可以登录。
plan-clean-up = 请标出用过的代码。从手机、聊天和回收站里删除纸的照片；然后销毁这份计划。
plan-lacks = 缺少什么
plan-lacks-all = { $account }：没有保存任何能进入的东西
plan-lacks-password = { $account }：没有人说过它的密码在哪里
plan-lacks-thing =
    { $thing ->
        [phone-pin] 没有人说过手机的 PIN
        [main-password] 没有人说过谁知道主密码
       *[papers] 没有人说过文件放在哪里
    }
