# What is said while the words of sheets are typed. Whoever reads it may be old, frightened, and
# new to computers: short and calm, no jargon. A front end sets these sentences in by two blanks
# where they answer a line.

# Before the first line.
typing-how =
    Each sheet has 32 words, in eight lines of four. Type them line by line,
    as they are printed. The first and the last letter of a word are enough.
    Type ? for a word that you cannot read. To type a line once more, begin
    it with its number. You can also paste all lines at once. Take your
    time: nothing that you have typed gets lost.
# What a terminal adds.
typing-keys =
    To stop, type stop; to leave a sheet out, leave. Instead of a line you can
    also type the name of a file: a picture of a sheet, or an .age file.
typing-enough-already = The sheets that were read are enough. No words are needed.
# Neither a vault code nor an .age file was read.
typing-vault-needed =
    Words alone do not open the vault. One picture of any one sheet is needed
    as well, or the .age file. Have it ready, if you can.

# Before each sheet.
typing-first-sheet = The first sheet:
typing-next-sheet = The next sheet:
typing-so-far = { $have } of { $threshold } sheets of set { $set } are in.

# After a line.
typing-not-four =
    { $count ->
        [0] Line { $line } has four words.
        [one] Line { $line } has four words; this was one.
       *[other] Line { $line } has four words; these were { $count }.
    } Please type the whole line.
typing-wrong-word =
    Word { $place }, "{ $typed }", is not on the list. It may be { $nearest }. Please type the whole line again.
typing-taken-for = "{ $typed }" is taken for "{ $word }".
typing-unknown-word =
    Line { $line }, word { $place }, "{ $typed }", is not on the list. It counts as one that cannot be read.
typing-no-such-line = The lines have the numbers 1 to 8.
typing-needs-number = Please begin with the number of the line, then its four words.
typing-doubled-line = These are the words of line { $line }, which is in already. It counts once.
typing-too-many-unreadable = { $count } words cannot be read. At most 8 can be worked out.
typing-ignored =
    { $lines ->
        [one] One line of that is not words of a sheet, and was left out.
       *[other] { $lines } lines of that are not words of a sheet, and were left out.
    }
typing-lines-wait =
    { $count ->
        [one] In this sheet, line { $missing } is missing.
       *[other] In this sheet, lines { $missing } are missing.
    } What was pasted for the next sheet is kept until then.
typing-too-long = That was too much at once. Please paste the words of a few sheets at a time.

# After the first eight words.
typing-sheet = This is sheet { $number } of set { $set }.
typing-first-word = The first word of every sheet is "{ $word }". Please look at line 1 again.
typing-no-such-head = No sheet has these words on line 2. Please look at it again.
typing-first-lines-again = Then one of the first eight words is wrong. Please type lines 1 and 2 again.

# After all words.
typing-corrections =
    { $count ->
        [one] One word does not go with the others:
       *[other] { $count } words do not go with the others:
    }
typing-correction = line { $line }, word { $place }, must be "{ $word }", not "{ $typed }"
typing-correction-unread = line { $line }, word { $place }, which could not be read, must be "{ $word }"
typing-type-again = Then please type the line that is wrong once more, with its number in front.
typing-too-many-wrong =
    too many words are wrong. Please compare them with the paper, and type each line that differs once more, with its number in front. The others are kept
typing-beyond-us = these words were made by a newer version of kinsafe
typing-sheet-in = Sheet { $number } of set { $set } is in.
typing-sheet-again = Sheet { $number } was in already. It counts once.
typing-does-not-open =
    there are sheets enough, but they do not open the vault. One may be mistyped: please type it again, or another one
# What the combiner noticed.

# Questions, answered by yes or no.
typing-ask-set = Does your paper say "Set { $set }"?
typing-ask-other-set =
    The other sheets are of set { $others }. This one, of set { $set }, does not go with them. Type it all the same?
typing-ask-same-sheet = Sheet { $number } is in already. Leave it, and take another sheet?
typing-ask-corrections = Does your paper say so, as far as it can be read?
typing-ask-swapped =
    These words make sense if lines { $line } and { $next } change places. Do they stand on your paper the other way round?
typing-ask-left-out =
    Line { $line } seems to be missing. By the other lines it has to be "{ $words }". Does your paper say so, as far as it can be read?
typing-ask-leave =
    { $lines ->
        [one] One line of this sheet is in.
       *[other] { $lines } lines of this sheet are in.
    } Throw them away, and begin another sheet?
typing-ask-stop = Nothing has been typed yet. Stop?
typing-ask-stop-lines =
    { $lines ->
        [one] One line is in. Stop and throw it away?
       *[other] { $lines } lines are in. Stop and throw them away?
    }
typing-ask-stop-sheets =
    { $have } of { $threshold } sheets are in{ $lines ->
        [0] {""}
        [one] , and one line more
       *[other] , and { $lines } lines more
    }. Stop and throw them away?
typing-ask-stop-vault-lines =
    The sheets are all in{ $lines ->
        [0] {""}
        [one] , and one vault line
       *[other] , and { $lines } vault lines
    }. Stop and throw them away?
typing-goes-on = Good. Everything is still there.

# What was left over when somebody stopped.
typing-stopped =
    { $lines ->
        [one] One line of a sheet was left out.
       *[other] { $lines } lines of a sheet were left out.
    }
# Where the files gave some sheets, but not enough.
typing-offer = Do you have another sheet on paper, and want to type its words?

# Vault lines.
typing-how-lines =
    There are sheets enough. What is still missing is the sealed vault. One
    picture of any one sheet is the easiest way, or the .age file. If you
    have neither, but vault lines on paper, type those: the head line first,
    then the others. Type ? to put a line off.
# What a terminal adds.
typing-name-a-file = For a picture or an .age file, type its name, or drag it into this window.
typing-all-vault-lines = All vault lines are in.
typing-head-again = The head line is in already.
typing-line-again = Line { $line } is in already.
typing-head-wrong = Something in the head line is wrong. Please compare it with the paper.
typing-line-wrong = Something in line { $line } is wrong. Please compare it with the paper.
typing-needs-head = The head line is needed first. It begins with KINSAFE-LINES-1.
typing-lines-newer = a newer version of kinsafe made these vault lines
typing-no-line = That is no vault line. It has a number, and then 46 letters and digits.
typing-other-vault = This head line is of another vault of the same set.
typing-vault-of-other-set = This head line is of set { $other }. The sheets are of set { $set }.
