# What is said while sheets are read: of each file, and of what is still needed. Short and calm: whoever
# reads it may be frightened and new to computers.

# What a file gave; several of these stand behind each other.
reading-sheets =
    { $count ->
        [one] sheet { $numbers } of set { $set }
       *[other] sheets { $numbers } of set { $set }
    }
reading-vault-codes =
    { $count ->
        [one] 1 vault code
       *[other] { $count } vault codes
    }
reading-vault-lines =
    { $count ->
        [one] 1 vault line
       *[other] { $count } vault lines
    }
reading-sealed-vault = a sealed vault
reading-bad =
    { $count ->
        [one] 1 code that cannot be used
       *[other] { $count } codes that cannot be used
    }
# Where all of it had been read before.
reading-again = nothing that was not there before
reading-others =
    { $count ->
        [one] 1 QR code of something else
       *[other] { $count } QR codes of something else
    }
reading-blank =
    { $count ->
        [one] a blank page
       *[other] blank pages
    }
reading-nothing = no kinsafe code found

# One sheet.
reading-sheet = sheet { $number } of set { $set }
reading-sheet-of = { $holder }’s sheet, number { $number } of set { $set }

# What was not seen.
reading-no-code = { $name }: no code was found; { $why }
reading-too-dark = the picture is too dark; take it in good light
reading-blurred = the picture is too blurred; hold still, in good light
reading-not-sharp = if a sheet is in the picture, it is not sharp enough: rest the camera on something, with the whole sheet in good light
reading-page-problem = page { $page }: { $error }

# What is still needed.
reading-need-first-sheet = No sheet has been read yet.
reading-need-good-sheet = No sheet that can be used has been read yet.
reading-need-key-code = The locked vault is here. Now the sheets themselves are needed.
reading-need-sheets =
    { $more ->
        [one] One more sheet of set { $set } is needed.
       *[other] { $more } more sheets of set { $set } are needed.
    }
reading-need-vault = The sheets are enough. Their large codes, the same on every sheet, are needed too.
reading-need-vault-codes =
    { $count ->
        [one] The sheets are enough. Of the { $of } large codes, number { $missing } is still needed.
       *[other] The sheets are enough. Of the { $of } large codes, numbers { $missing } are still needed.
    }
reading-need-good-vault-code = The sheets are enough. One of the large codes is damaged or was altered.
reading-need-head-line = The sheets are enough. The first of the vault lines, the head line, is still needed.
reading-need-vault-lines =
    { $count ->
        [one] The sheets are enough. One of the { $of } vault lines is still needed.
       *[other] The sheets are enough. { $count } of the { $of } vault lines are still needed.
    }
reading-need-choice = There are sheets of several sets here, and nothing proves that they belong together.
reading-need-nothing = The sheets of set { $set } open the vault.

# What to do about it. How, is said by whoever shows it.
reading-advice-picture = One picture of the whole sheet is enough, sharp, in good light, and filling the picture.
reading-advice-choice = One of them may have been put there by somebody else. Ask the others, on a number that you already had, which set id is printed at the head of their sheets. If one is a newer set, gather more of its sheets.
reading-advice-others = Ask the other people who hold a sheet of this set.
reading-advice-again = Take the pictures again of the sheets that could not be used, flat and in good light, or get one more sheet from another person.
reading-advice-vault-codes = The large codes are the same on every sheet of the set: a readable copy of each is enough, from whichever sheet. The .age file of the set does as well.
reading-advice-vault-lines = The missing lines can be typed. The large codes of any sheet of the set do as well, and so does its .age file.

# What was noticed, what did not work, and what to do about it.
reading-findings-left =
    { $count ->
        [one] there is one more of these
       *[other] there are { $count } more of these
    }
