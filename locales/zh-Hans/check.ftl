check-sheet = 第 { $number } 张，套号 { $set }，{ $who }。
check-made-for = 为 { $holder } 制作，{ $day }
check-without-name = 未写姓名，制作于 { $day }
check-typed = 由单词输入而来，单词里没有姓名
check-good = 密钥码：完好。签名：正确。{ $vault }
check-words = 这些单词相互吻合。只有密钥码才有可以核对的签名。
check-vault-whole = 保险库码：齐全。
check-vault-sealed = 封存的保险库：在。
check-vault-none = 保险库码：没有找到。
check-vault-missing =
    { $count ->
       *[other] 保险库码 { $missing }（共 { $of } 个）：没有找到。
    }
check-vault-damaged = 保险库码：已损坏。
check-opens = 这一套里任意 { $threshold } 张能打开保险库；单独这一张什么也打不开。
