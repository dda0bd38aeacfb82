opened-clock = 这台电脑的时钟是 { $today }，但保险库在 { $last } 改动过：时钟校准之前，请不要相信时间长短、日期和一次性验证码
opened-codes =
    { $left ->
        [0] 全部用完了。请到服务商那里生成新的。
        [1] 最后一个：只能用一次。登录后请尽快生成新的。
       *[other] 每个只能用一次。请先试第一个没有划掉的。
    }
opened-key = 可以多次使用；用过之后请继续保存。
opened-phrase = 请按这个顺序输入单词。
opened-seed = 请把它加进身份验证器应用；之后它会显示验证码。
opened-since =
    自从这些纸{ $set ->
        [own] {""}
       *[other] （套号 { $set }）
    }印出以后（修订 { $revision }）：改动的账户 { $changed } 个，新增 { $new } 个，去掉 { $gone } 个。
opened-text = 一条备注。
opened-unknown = 来自更新版本的内容：请用最新的 kinsafe 查看。
