# What somebody with sheets can do about what went wrong. How, is said by whoever shows it.

advice-another-copy = Use another copy.
advice-input = PDF, PNG, JPEG, HEIC, TIFF, WebP and text can be read.
advice-key-code = The key code of each sheet is the one beside the 32 words.
advice-keyboard = Set the scanner for the keyboard of this computer (its manual has a code to scan for each country), or this computer for a US keyboard while you scan. A picture of the sheet does as well.
advice-newer = Get the newest kinsafe; nothing is wrong with what you have. Only if the code was typed or pasted, see first that all its digits are there.
advice-not-age = A kinsafe vault begins with the words age-encryption.org. Is it another file?
advice-not-intact = Scan it again, flat, in good light and with all its pages. If it stays so, ask the owner for a new sheet.
advice-nothing-opens = Add the vault codes of another sheet, or the .age file of this set. If sheets were typed, read their words again.
advice-passphrase = Capital letters, spaces and the keyboard's language all count. Try again.
advice-password-protected = Open it in a PDF viewer, print or export it to a new PDF, and use that.
advice-picture-format = Open it in a picture viewer, save or export it as JPEG or PNG, and use that.
advice-reading-memory = Open it in a viewer and print it to a new PDF, or save its pages as PNG with at most 300 pixels an inch, and use that.
advice-reading-time = Open it in a viewer and print the pages with codes to a new PDF, or save them as PNG, and use that.
advice-record = Scan the sheet again; if it still fails, use another sheet of the set.
advice-set-id = The set id stands at the head of each sheet: eight letters and digits.
advice-vault-line = Compare it with the paper, character by character.
advice-work-factor = No honest program writes this. Do not trust where the file came from.

# What to give instead of a file of another kind.
advice-kind-archive = Unpack it, and give the files that are in it.
advice-kind-document = Open it, save or print it as a PDF, and give that. Pictures in it can also be saved one by one.
advice-kind-empty = It was perhaps not copied or downloaded to its end. Get it again.
advice-kind-film = Take a picture of each sheet, sharp and in good light, and give these.
advice-kind-mail = Save what is attached to the mail, and give these files.
advice-kind-old-office = Open it, save or print it as a PDF, and give that. If it is a mail with sheets attached, save these, and give them.
advice-kind-picture = Open it in a viewer, save or export it as PNG or PDF, and give that.
advice-kind-program = Give the sheets: PDF, pictures or text.
advice-kind-sound = Give pictures of the sheets, or type their words.
advice-kind-tiff = Open it in a picture viewer, save it as PNG or PDF, and give that.
