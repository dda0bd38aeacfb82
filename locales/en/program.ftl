# What the program in a terminal says to somebody with sheets: in combine, check and typing. Between the
# brackets ⟦ and ⟧ stands what is typed as it is.

# What a line begins with: what stopped the work, what did not, what is good to know, what to do.
program-error = error
program-warning = warning
program-note = note
program-hint = hint

# Answers. The letters y and n stay as they are.
program-yes-no = Please type y for yes or n for no.
program-one-number = Please type a number from 1 to { $most }.
program-one-line = One line is asked for here. Nothing of what was pasted was taken.

# Reading.
program-input = standard input
program-reading = Reading { $at } of { $of }: { $name }
program-reading-page = Reading { $place } of { $pages }
program-gave = { $name }: { $gave }
program-folders = folders inside { $name } are not opened; name them too
program-blanks = { $name } is read; a name with blanks in it needs quotation marks around it
program-left-out = in { $folder } not looked at: { $files }; a file that is named itself is
# At the end of a list of files.
program-others =
    { $count ->
        [one] 1 other
       *[other] { $count } others
    }
program-paste = Type or paste the codes, or the 32 words of each sheet, one sheet after the other. At the end press Enter, then Ctrl-D (on Windows Ctrl-Z and Enter).
program-no-file = No file was named: PDFs, scans, photos, text sheets and sealed vaults (.age) can be given too.

# Typing: what stands before what is typed.
program-line = line { $number }:
program-any-line = line (its number first):
program-head-line = head line:
program-vault-line = line { $number } of { $of }:

# Choosing among several sets.
program-choice = There are sheets of several sets here, and nothing proves that they belong together. One of them may have been put there by somebody else. Ask the others, on a number that you already had, which set id is printed at the head of their sheets. If one is a newer set of yours, gather more of its sheets.
program-choose = Which set id is on the paper that you trust? Its number, or Enter to stop:
program-more-sets = And { $count } more sets.
program-set-progress = Set { $set }: { $have } of { $threshold } sheets, number { $numbers }.

# What was opened. The title of the vault is its owner's.
program-opened =
    { $count ->
        [one] Opened with sheet { $sheets } of set { $set }: { $title }, revision { $revision }, { $accounts }.
       *[other] Opened with sheets { $sheets } of set { $set }: { $title }, revision { $revision }, { $accounts }.
    }
program-untitled = a vault
program-accounts =
    { $count ->
        [one] 1 account
       *[other] { $count } accounts
    }
program-changed = It was last changed on { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] today
        [days]
            { $count ->
                [one] 1 day ago
               *[other] { $count } days ago
            }
        [months]
            { $count ->
                [one] 1 month ago
               *[other] { $count } months ago
            }
       *[years]
            { $count ->
                [one] 1 year ago
               *[other] { $count } years ago
            }
    }
program-surprise = If that surprises you: ⟦--printed⟧ opens what is printed on the sheets.
program-hidden = The codes are hidden. ⟦--show⟧ shows them; ⟦--out FILE⟧ saves the vault.
program-saved = Saved as { $name }. It is a working vault: ⟦kinsafe restore⟧ takes it, or name it with ⟦--vault⟧. ⟦age -d⟧ opens it too.
program-saved-plain = Saved as { $name }. It is not encrypted: whoever reads it has the codes and the keys of the set.
program-saved-plan = Saved as { $name }: what to do now, with the codes. A double click opens it in a browser. Delete it when you are done.
# Behind the present code of an authenticator seed.
program-seconds-left = { $seconds } seconds left

# An account, with what is kept for it.
program-through = recovered through { $names }
program-account-note = note
program-nothing = nothing yet
program-kind =
    { $kind ->
        [codes] recovery codes
        [key] recovery key
        [phrase] recovery phrase
        [seed] authenticator seed
        [text] note
       *[unknown] something of a newer version
    }
program-kind-left = { $kind }, { $left } of { $of } left
program-kind-issued = { $kind }, issued { $day }
program-kind-issued-about = { $kind }, issued about { $day }
program-code-used = used { $day }

# A sheet that is checked alone.
program-proof = Proof code for { $day }:
program-read-out =
    { $count ->
        [one] Read it out to the owner on the phone. A proof code tells nothing of the sheet.
       *[other] Read them out to the owner on the phone. A proof code tells nothing of the sheet.
    }
program-never-send = Never send a photo of a sheet to anybody, not even to the owner.
program-annotated = Saved as { $name }: green is what was read, red what was seen and not read.
