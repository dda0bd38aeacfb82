# What was noticed while sheets were read and put together: where, and what. It did not stop the work.

found-at = { $place }: { $what }

# Where: with a page if the file has several, with a line if it is a text.
found-file = { $file }
found-page = { $file } page { $page }
found-line = { $file } line { $line }
found-page-line = { $file } page { $page } line { $line }

found-altered = sheet { $number } of set { $set } was altered after it was made (its name, date or number of sheets); its share is right and was used
found-conflict = this sheet { $number } of set { $set } contradicts the sheet { $number } in { $other }
found-duplicate = sheet { $number } of set { $set } again, as in { $first }; counted once
found-foreign = sheet { $number } is of another set, { $set }, not of set { $opened }; left out
found-older = holds the older revision { $revision } of the vault; a newer one was used
found-newer-left = holds the newer revision { $revision } of the vault; the printed one was opened
found-newer =
    { $made ->
        [age-file] the age file
        [head-line] a head line of vault lines
        [vault] the vault
       *[sheet] a sheet
    } was made by a newer version of kinsafe, or not all of it was read
found-not-opened = this age file does not open with these sheets
found-not-tried = this age file has a work factor of { $factor }, and no sealed vault of a set has more than { $most }: it is under a passphrase and was not tried
found-part-altered = vault code { $number } of set { $set } is damaged or altered; left out
found-some-part-altered = one of the vault codes of set { $set } is damaged or altered
found-same-id = this sheet and that in { $other } have the same set id { $set } and are of different sets: one of them was made to deceive
found-share-wrong = the share of sheet { $number } of set { $set } does not fit the other sheets; left out
found-signature-wrong = this is not the sheet { $number } of set { $set } that it says: damaged, altered or forged; left out
found-too-many = too many codes; the rest was not looked at
found-corrected = corrected the words: { $words }
found-corrected-word = line { $line } word { $place } is "{ $word }"

# Codes that were seen in a picture and not read, and what to do about it.
found-lost =
    { $count ->
        [one] a { $kind ->
            [key] key code
           *[vault] vault code
        } is
       *[other] { $count } { $kind ->
            [key] key codes
           *[vault] vault codes
        } are
    } { $cause ->
        [blank] not there: the page is blank
        [blurred] there but too blurred; take it closer, in good light, holding still
        [covered] there but partly covered, or in a hard shadow; take it clear of both
        [cut-off] only partly in the picture; take the whole sheet
        [glare] there but washed out by light; take it without flash, out of the sun
        [too-dark] there but too dark; take the picture in good light
        [too-far] there but too small; take the picture closer, or scan at 300 dpi
        [too-pale] there but too pale; take the picture in good, even light
       *[unclear] there but could not be read; take it closer, flat, in good light
    }
