# What stopped the work, as one fact without a full stop that names the thing: whoever has sheets meets
# it. In English these are the errors' own words.

# What only its owner meets, in English.
failed-other = { $text }

failed-already-exists = { $name } exists already
# The second half is one of the two that follow, or none of the sheets is good.
failed-bad-sheets =
    { $bad ->
        [one] { $bad } of the sheets is damaged or altered
       *[other] { $bad } of the sheets are damaged or altered
    }, and the good ones are not enough: { $have }
failed-have = { $have } of { $threshold } sheets of set { $set }
failed-have-none = no good sheet was found
failed-bad-input =
    { $name } cannot be read as { $expected ->
        [codes] codes
        [pdf] a PDF
        [picture] a picture
        [picture-not-empty] a picture: it is empty
        [pdf-or-picture] a PDF or a picture
        [readable] a PDF, a picture or text
       *[text] text
    }
failed-damaged-file = { $name } is damaged, or a part of it is missing
# A record is what one code, one list of words or one block of text says. What is wrong with it is for
# whoever helps; a holder reads the first half.
failed-record =
    a { $record ->
        [head-line] head line of vault lines
        [key-block] key block
        [key-code] key code
        [sealed] sealed vault
        [vault-code] vault code
        [words] list of words
       *[code] code
    } is damaged: { $flaw ->
        [character] a character is wrong or missing
        [empty] it is empty
        [few-words] it has fewer than 32 words
        [last-line] its last line is missing
        [length] its length is wrong
        [length-of-name] its length does not match the length of the name
        [long-name] the name is longer than can be
        [name-not-text] the name is not text
        [not-digits] something else than digits follows KINSAFE1:
        [not-whole] its text is not whole
        [number-zero] the sheet's number is 0
        [other-kind] it is of another kind
        [part-number] its number is not among its parts
        [threshold] the threshold is below 2
        [too-many-digits] more digits follow KINSAFE1: than a code holds
        [too-short] it is too short
       *[wrong-words] too many words are wrong or missing
    }
failed-not-intact =
    not everything is intact: { $bad } { $bad ->
        [one] thing is
       *[other] things are
    } named above
# What was being done, to which file, and what the system says.
failed-io =
    { $doing ->
        [creating-folder] creating the folder
        [deleting] deleting
        [locking] locking
        [removing] removing
        [renaming] renaming
        [saving] saving
        [writing] writing
       *[reading] reading
    } { $name }: { $why }
# The same, where it is no file.
failed-io-here =
    { $doing ->
        [answer] reading the answer
        [asking-passphrase] asking for the passphrase
        [manual-page] writing the manual page
        [writing-result] writing the result
       *[reading-input] reading standard input
    }: { $why }
failed-why =
    { $why ->
        [already-exists] exists already
        [disk-full] the disk is full
        [ended] ended too early
        [folder] is a folder
        [no-folder] is not a folder
        [no-text] is not text in UTF-8
        [not-found] no such file or folder
        [permission] permission denied
        [read-only] the disk can only be read
       *[refused] the system refused
    }
failed-newer-version =
    { $made ->
        [age-file] the age file
        [head-line] a head line of vault lines
        [vault] the vault
       *[sheet] a sheet
    } was made by a newer version of kinsafe
failed-no-key-code = a sealed vault was found, but no key code of any sheet
# What a file is that is neither a picture, a PDF nor text.
failed-kind =
    { $name } is { $kind ->
        [archive] an archive ({ $format }), which is not opened here
        [document] a document ({ $format }), which is not read here
        [film] a film, which is not read here
        [mail] a mail without a sheet in its text
        [old-office] an Office document or a mail of Outlook, which is not read here
        [picture] a picture of a kind that is not read here ({ $format })
        [program] a program, not a sheet
        [slides] a set of slides ({ $format }), which is not read here
        [sound] a sound recording, which is not read here
        [table] a table ({ $format }), which is not read here
        [tiff] a TIFF picture of a kind that is not read here
       *[empty] empty
    }
failed-keyboard = a code was typed by a scanner that is set for another keyboard than this computer's
failed-no-file = { $name } is not a file
failed-no-sheets = no code of a kinsafe sheet was found
failed-not-age = { $name } is not an age file
failed-not-one-picture = { $name } is not one picture or one page, so it cannot be drawn on
failed-not-enough =
    { $count } of { $threshold } sheets; { $count ->
        [0] no sheet of set { $set } was found
        [one] you have sheet { $have } of set { $set }
       *[other] you have sheets { $have } of set { $set }
    }
failed-nothing-opens = the sheets of set { $set } are enough in number, but no vault that was found opens with them
failed-opens-with-sheets = { $name } opens with sheets, not with a passphrase
failed-password-protected = { $name } is protected with a password
failed-picture-format = { $name } is a picture of a kind that is not read here ({ $format })
failed-reading-memory = { $name }: reading it takes more memory than a scan needs ({ $limit })
failed-reading-time =
    { $name }: reading it takes longer than a scan needs ({ $seconds } s), and { $pages ->
        [0] no page was
        [1] only its first page was
       *[other] only its first { $pages } pages were
    } read
failed-set-not-found = no sheet of set { $set } is among what was given
failed-several-sets = there is something of { $count } sets, and nothing proves that they belong together: { $sets }
# At the end of a list of which not all is shown.
failed-more = { $count } more
failed-too-large = { $name } is larger than { $limit }
failed-vault-parts-damaged = the sheets are enough, but a vault code of set { $set } is damaged or altered
failed-vault-parts-missing =
    the sheets are enough, but { $count ->
        [0] no vault code was found
        [one] vault code { $missing } of { $of } is missing
       *[other] vault codes { $missing } of { $of } are missing
    }
failed-vault-line-wrong = vault line { $number } does not check: a character of it is wrong or missing
failed-vault-lines-missing =
    the sheets are enough, but { $count ->
        [0] the head line of the vault lines is missing
        [one] vault line { $missing } of { $of } is missing
       *[other] vault lines { $missing } of { $of } are missing
    }
# Numbers in a row.
failed-run = { $first } to { $last }
failed-work-factor = { $name } asks for a work factor of { $factor }; at most { $most } is accepted
failed-wrong-passphrase = the passphrase does not open { $name }

# A set that was found in a pile: how many good sheets, how many open it, whether they do, for whom.
failed-set =
    set { $set }: { $sheets ->
        [0] no good sheet
        [one] 1 sheet (it takes { $threshold })
       *[other] { $sheets } sheets (it takes { $threshold })
    }, { $opens ->
        [yes] a vault opens
        [no] nothing opens
       *[unknown] not tried
    }{ $holders ->
        [none] {""}
       *[some] ; made for { $names }
    }
