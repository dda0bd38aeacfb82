# The words of a printed sheet and of a text sheet. Whoever reads it may be old, in a hurry or
# grieving: short sentences, no jargon, nothing that frightens. What is for a technician alone stays
# English. Between the brackets ⟦ and ⟧ stands what is typed or named as it is.

# What kind of paper it is, and which.
sheet-kind = Recovery sheet
sheet-number = Sheet { $number }
sheet-number-of = Sheet { $number } of { $of }
sheet-page = Page { $number } of { $of }

# Small words over facts, in the head. The first is for whom the sheet is.
sheet-for = For
sheet-set = Set
sheet-made = Made
sheet-opens-with = Opens with
# What stands under "Opens with".
sheet-both = both sheets
sheet-all = all { $n } sheets
sheet-any = any { $k } sheets
# The same in a sentence.
sheet-any-of = any { $k } of the { $n } sheets

# For the holder: the first words of each paragraph, and the paragraph.
sheet-what-lead = What this is.
sheet-what = One of { $n } sheets that together keep the account recovery codes of { $title }: what lets them back into their accounts when a phone or a password is gone. It takes { $enough } to open the codes.
sheet-what-someone = One of { $n } sheets that together keep someone’s account recovery codes: what lets that person back into their accounts when a phone or a password is gone. It takes { $enough } to open the codes.
sheet-alone-lead = Alone it opens nothing.
sheet-alone = This sheet by itself opens nothing and tells nothing, neither to you nor to anyone who finds it.
sheet-keep-lead = Where to keep it.
sheet-keep = Flat and dry, with your passport or other papers that you would not throw away. Tell one person you trust where it lies. Until the day on which you open it together, make no picture and no copy of it, and send it to nobody.
sheet-asked-lead = If someone asks you for it,
sheet-asked = first speak to the owner, the person who gave it to you: face to face, or on a number that you already had, even if the request seems to come from them. If the owner can no longer be asked, first speak to another holder of a sheet, and act together.
# Who has the other sheets, with a telephone number or the like behind some of them.
sheet-others-lead = The others.
sheet-others = The other sheets are with { $names }.
# One of them, and how they are reached.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = { $count } more
sheet-lost-lead = If it is lost,
sheet-lost = or a stranger may have seen it, tell the owner soon. Nothing is open because of it, and the owner can make new sheets.

# How it is opened, by anybody.
sheet-how = How to open the codes
sheet-how-gather = Call the others, and bring together { $enough }.
sheet-how-page = Open the file ⟦kinsafe.html⟧ in a web browser and show it each sheet: it says what to do then. A stick, the owner’s papers or another holder has it.
# The same, where the page is on the web too.
sheet-how-address = Open ⟦{ $address }⟧ and show it each sheet: it says what to do then. If that is gone, the file ⟦kinsafe.html⟧ does the same: a stick, the owner’s papers or another holder has it.
# Beside the code of that address, which is the one code for a phone's camera app.
sheet-point = Point your phone’s camera here
# Before lines to write on.
sheet-owner-phone = The owner’s phone
sheet-checked = Checked on
sheet-how-words = Where a key code cannot be read, its 32 words do as well.
sheet-how-files = Open the file ⟦kinsafe.html⟧ in a web browser, and give it the sheets’ files or photos of printed ones: it says what to do then. Or type ⟦kinsafe combine⟧ and the names of the files, where that program is.

# Over the codes.
sheet-key = Key code
sheet-key-here = on this sheet only
sheet-key-again = The key code again
sheet-key-again-why = in case of a stain
sheet-words = The key code in words, for typing
sheet-vault = Vault code { $number } of { $of }
sheet-vault-same = the same on every sheet · revision { $revision }
sheet-codes-two-lead = This sheet has 2 codes,
sheet-codes-two = both the same.
sheet-codes-lead = This sheet has { $count } codes:
sheet-codes =
    { $vault ->
        [one] the key code twice, and 1 vault code.
       *[other] the key code twice, and { $vault } vault codes.
    }
sheet-codes-not-for = They are not for a phone’s camera app: never search for them, never upload them.
sheet-vault-page = Vault codes, revision { $revision }. These codes are the same on every sheet of the set.
sheet-elsewhere-lead =
    { $pages ->
        [2] The vault codes are on page 2.
       *[other] The vault codes are on pages 2 to { $pages }.
    }
sheet-elsewhere = They are the same on every sheet of the set, revision { $revision }; if a page is spoiled, that of any other sheet will do. Keep the pages together.

# Over the blocks of a text sheet.
sheet-block-key = The key, on this sheet only:
sheet-block-sealed = The sealed vault, the same on every sheet, revision { $revision }:
