typing-how =
    每张纸有 32 个单词，分八行，每行四个。请照印的样子一行一行输入。每个单词只要第一个和最后一个字母就够。看不清的单词请输入
    ?。要重新输入某一行，请以行号开头。也可以一次粘贴所有行。请慢慢来：输入的内容不会丢失。
typing-keys =
    要停止，请输入 stop；要跳过一张纸，请输入 leave。也可以不输入行，而输入文件名：一张纸的照片，或 .age 文件。
typing-enough-already = 读到的纸已经够了。不需要单词。
typing-vault-needed =
    单靠单词打不开保险库。还需要任意一张纸的照片，或 .age 文件。可以的话请先准备好。
typing-first-sheet = 第一张：
typing-next-sheet = 下一张：
typing-so-far = 套号 { $set } 的 { $threshold } 张中已有 { $have } 张。
typing-not-four =
    { $count ->
        [0] 第 { $line } 行有四个单词。
       *[other] 第 { $line } 行有四个单词；刚才是 { $count } 个。
    }请输入整行。
typing-wrong-word = 第 { $place } 个单词“{ $typed }”不在单词表里。可能是 { $nearest }。请重新输入整行。
typing-taken-for = “{ $typed }”当作“{ $word }”。
typing-unknown-word = 第 { $line } 行第 { $place } 个单词“{ $typed }”不在单词表里。当作看不清的单词。
typing-no-such-line = 行号是 1 到 8。
typing-needs-number = 请以行号开头，后面是它的四个单词。
typing-doubled-line = 这是第 { $line } 行的单词，已经有了。只算一次。
typing-too-many-unreadable = 有 { $count } 个单词看不清。最多能推算 8 个。
typing-ignored =
    { $lines ->
       *[other] 其中有 { $lines } 行不是纸上的单词，已跳过。
    }
typing-lines-wait =
    { $count ->
       *[other] 这张纸缺第 { $missing } 行。
    }为下一张粘贴的内容会保留到那时。
typing-too-long = 一次太多了。请每次只粘贴几张纸的单词。
typing-sheet = 这是套号 { $set } 的第 { $number } 张。
typing-first-word = 每张纸的第一个单词都是“{ $word }”。请再看看第 1 行。
typing-no-such-head = 没有哪张纸的第 2 行是这些单词。请再看看。
typing-first-lines-again = 那么前八个单词中有一个错了。请重新输入第 1 行和第 2 行。
typing-corrections =
    { $count ->
       *[other] 有 { $count } 个单词与其他的不合：
    }
typing-correction = 第 { $line } 行第 { $place } 个单词应该是“{ $word }”，而不是“{ $typed }”
typing-correction-unread = 第 { $line } 行第 { $place } 个看不清的单词应该是“{ $word }”
typing-type-again = 那么请重新输入错的那一行，前面写上行号。
typing-too-many-wrong = 错的单词太多。请与纸核对，把每一行不同的重新输入，前面写上行号。其他的保留
typing-beyond-us = 这些单词是更新版本的 kinsafe 制作的
typing-sheet-in = 套号 { $set } 的第 { $number } 张已输入。
typing-sheet-again = 第 { $number } 张已经有了。只算一次。
typing-does-not-open = 纸已经够了，但打不开保险库。可能有一张输错了：请重新输入它，或输入另一张
typing-ask-set = 您的纸上写的是“Set { $set }”或“套号 { $set }”吗？
typing-ask-other-set = 其他的纸是套号 { $others }。这一张是套号 { $set }，与它们不合。还是要输入吗？
typing-ask-same-sheet = 第 { $number } 张已经有了。放下它，换另一张吗？
typing-ask-corrections = 在看得清的范围内，您的纸上是这样写的吗？
typing-ask-swapped = 如果第 { $line } 行和第 { $next } 行互换，这些单词就合理了。您的纸上是反过来的吗？
typing-ask-left-out = 似乎缺第 { $line } 行。按其他行推算，它应该是“{ $words }”。在看得清的范围内，您的纸上是这样写的吗？
typing-ask-leave =
    { $lines ->
       *[other] 这张纸已输入 { $lines } 行。
    }丢弃它们，开始另一张吗？
typing-ask-stop = 还没有输入任何内容。停止吗？
typing-ask-stop-lines =
    { $lines ->
       *[other] 已输入 { $lines } 行。停止并丢弃它们吗？
    }
typing-ask-stop-sheets =
    { $threshold } 张中已有 { $have } 张{ $lines ->
        [0] {""}
       *[other] ，另有 { $lines } 行
    }。停止并丢弃它们吗？
typing-ask-stop-vault-lines =
    所有的纸都有了{ $lines ->
        [0] {""}
       *[other] ，另有 { $lines } 行保险库行
    }。停止并丢弃它们吗？
typing-goes-on = 好的。一切都还在。
typing-stopped =
    { $lines ->
       *[other] 有一张纸的 { $lines } 行没有采用。
    }
typing-offer = 您还有一张纸，想输入它的单词吗？
typing-how-lines =
    纸已经够了。还缺的是封存的保险库。任意一张纸的照片最简单，或者 .age
    文件。如果两样都没有，但纸上有保险库行，请输入它们：先是首行，然后是其他行。输入 ? 可以把一行留到以后。
typing-name-a-file = 要给照片或 .age 文件，请输入文件名，或把它拖进这个窗口。
typing-all-vault-lines = 所有保险库行都有了。
typing-head-again = 首行已经有了。
typing-line-again = 第 { $line } 行已经有了。
typing-head-wrong = 首行里有错。请与纸核对。
typing-line-wrong = 第 { $line } 行里有错。请与纸核对。
typing-needs-head = 先需要首行。它以 KINSAFE-LINES-1 开头。
typing-lines-newer = 这些保险库行是更新版本的 kinsafe 制作的
typing-no-line = 这不是保险库行。它有一个行号，然后是 46 个字母和数字。
typing-other-vault = 这个首行属于同一套的另一个保险库。
typing-vault-of-other-set = 这个首行是套号 { $other } 的。纸是套号 { $set } 的。
