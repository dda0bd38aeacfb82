# The page's own labels and sentences, as far as the program has none for the same. Who reads them
# holds a sheet and may be frightened: short, calm, no jargon. Arguments are texts; there are no
# plurals. What the page says before the library is there stands in page/shell/page.html.

page-back = Back
page-close = Close
page-yes = Yes
page-no = No
page-working = One moment
page-starting = Getting ready
page-pasted = What you pasted
page-camera = The camera

# The pile: what was read, and what is needed.
page-pile = What is here so far
page-add-more = Show another sheet
page-reading = Reading { $name }
page-reading-page = Reading { $name }, page { $page } of { $pages }
page-skip = Leave this file out
page-sheet = Sheet { $number }
page-set = Set { $set }
page-one-gap = still needed
page-outlined-read = read
page-outlined-unread = seen, but not read
page-picture = { $name }, with the codes outlined
page-choose-set = Set { $set }: { $names }
page-choose-set-bare = Set { $set }
page-open-now = Open the codes
page-can-open = There is enough to open it
page-findings-left = And { $count } more
page-died = { $name } could not be read here, and was left out. Everything else is still here.
page-died-hint = Take a new picture of that sheet, or type its words.
page-mistake = Something went wrong here. What was read is still here; please try it once more.
page-too-large = { $name } is too large to be read here.
page-apart = We are not all in one place
page-start-over = Begin again, and forget all this

# The camera.
page-camera-title = Hold a sheet in front of the camera
page-camera-how = The whole sheet, flat, in good light. What is read is outlined. Then show the next one; nothing has to be pressed.
page-camera-none = There is no camera here that this page may use.
page-camera-none-hint = Take photos of the sheets with a phone or camera, and choose them here; or type the words.
page-camera-seen = { $sheets } read so far. { $codes }
page-camera-nothing = Nothing read yet.
page-camera-codes = Vault codes: { $count }.
page-camera-end = Close the camera

# Typing.
page-typing-title = Type the words
page-typing-line = Line { $number }
page-typing-any-line = The number of a line, and its four words
page-typing-head = The head line
page-typing-vault-line = Vault line { $number } of { $of }
page-typing-take = Take this line
page-typing-offers = Words that begin like this
page-typing-so-far = Typed so far
page-typing-leave = Leave this sheet out
page-typing-stop = Stop typing

# A sheet alone.
page-check-title = Is my sheet good?
page-check-how = Show this page one sheet: a photo, a scan or a PDF of it. It says whether the sheet is whole and genuine. Nothing on it is revealed.
page-check-choose = Choose a picture of the sheet
page-check-film = Use the camera
page-check-good = This sheet is good
page-check-bad = Something is not as it should be
page-check-proof = The code of today
page-check-proof-how = If the owner asks you on the phone whether you still have the sheet, read out this code, letter by letter. It tells nothing of what is on the sheet.
page-check-never = Never send a photo of the sheet to anybody, not even to the owner.

# Not all in one place.
page-apart-lead = The sheets need not be in one room. One of you opens this page and is the reader; the others bring their sheets in one of these ways.
page-apart-words = Read the words over the phone
page-apart-words-how = Each sheet has 32 words. Call the reader, whose voice you know, and read out the words line by line. The reader types them here. Of one of the sheets, any one, the reader needs a picture besides.
page-apart-picture = Send a picture, on a way that you trust
page-apart-picture-how = A message that is encrypted from end to end, between two people who know each other. Both delete the picture afterwards, also from the chat and from the bin.
page-apart-meet = Or bring it, or post it
page-apart-meet-how = The paper itself can travel. Keep a note of who has it.
page-apart-avoid = What to avoid
page-apart-avoid-mail = Plain mail, group chats, and folders that synchronise: copies stay there.
page-apart-avoid-help = Anybody who calls and offers help, or is in a hurry. Call back on a number that you know.
page-apart-avoid-two = Two sheets on the same way, or to a person whom you do not know.
page-apart-avoid-search = Search engines and translation apps: do not point them at a sheet.

# The open vault.
page-vault-title = { $title }: the codes are open
page-vault-title-bare = The codes are open
page-vault-first = Before you start
page-vault-first-phone = Keep the phone, its SIM card and its contract, and the e-mail account. Change nothing about them yet.
page-vault-first-password = A code here takes the place of the second step of signing in. For most accounts the password is needed too.
page-vault-first-order = Go through the accounts in this order: the first ones help with the later ones.
page-vault-first-stop = If the owner has died or is ill, ask first whether you may sign in.
page-vault-accounts = Accounts, in the order to go through
page-vault-account = Account { $at } of { $of }
page-vault-steps = What to do
page-vault-afterwards = Afterwards
page-vault-through = Recovered through
page-vault-issued = Made on
# Before a day that is an estimate.
page-vault-issued-about = Made about
page-vault-note = Note
page-vault-show = Show
page-vault-hide = Hide
page-vault-hidden = hidden
page-vault-show-code = Show code { $number }
page-vault-show-one = Show it
page-vault-show-all = Show all of them
page-vault-copy = Copy
page-vault-copied = Copied
page-vault-copy-code = Copy code { $number }
page-vault-used = Used
page-vault-used-code = Code { $number } is used
page-vault-used-on = used on { $day }
page-vault-next = Next account
page-vault-previous = Previous account
page-vault-empty = Nothing is kept for this account yet.
page-vault-now = The code at this moment
page-vault-seconds = { $seconds } seconds left
page-vault-qr = Show the QR code for a new authenticator
page-vault-qr-how = Scan it with an authenticator app on the phone that will be used from now on. Whoever scans it gets the same codes for ever: show it to nobody else.
page-vault-qr-label = QR code of this seed
page-kind-codes = Recovery codes
page-kind-key = Recovery key
page-kind-phrase = Recovery phrase
page-kind-seed = Codes of an authenticator
page-kind-text = Text
page-kind-unknown = Something of a newer version
page-codes-left = { $left } of { $of } unused
page-kind-labelled = { $kind }: { $label }

# Keeping it, and forgetting it.
page-keep-title = Keep it, or forget it
page-keep-how = This page keeps nothing. When you close it, everything is gone; the sheets open it again.
page-print = Print all codes
page-print-how = The printed page shows everything in plain sight. Keep it as you would keep cash.
page-print-title = { $title }: recovery codes
page-save = Save as vault.age
page-save-how = A file that opens only with a passphrase. The ticks for used codes are kept in it.
page-save-passphrase = The passphrase
page-save-again = The same once more
page-save-made = A passphrase was made for you. Write it on paper before you save; you can also put in your own.
page-save-new = Make another
page-save-empty = There is no passphrase yet.
page-save-differ = The two are not the same.
page-save-do = Save the file
page-save-done = vault.age is saved where your browser puts files. It opens with the passphrase, and with nothing else.
page-json = Save as plain JSON
page-json-warning = This file is not protected. Whoever reads it has all the codes and can make new sheets. Save it only if a program needs it, and delete it afterwards.
page-json-do = Save it unprotected
page-forget = Forget everything
page-forget-sure = Everything that was read and opened here is forgotten. The sheets stay as they are.
page-forget-do = Yes, forget it
page-cancel = No, go back

# The first thing that is seen.
page-title = kinsafe: you have a sheet
page-private = Nothing leaves this device
page-language = Language
page-start-title = You have a sheet like this one
page-start-lead = Someone gave it to you to keep. Together with the sheets of others it opens the codes that they left. Alone it opens nothing.
page-start-show = Show this page each sheet.
page-start-show-how = A photo, a scan or the camera will do.
page-start-says = It says what is still needed,
page-start-says-how = and who may have it.
page-start-then = When there are enough, the codes are here,
page-start-then-how = one account after the other.
page-start-quiet = Nothing leaves this device, and nothing is kept on it. You can switch off the internet now.
page-start-picture = A printed page with a heading, square black and white codes, and eight lines of four words.
page-start-check = Is my sheet good? Check it alone
page-add = Show the page a sheet
page-add-choose = Choose photos or files
page-add-film = Use the camera
page-add-type = Type the words
page-add-how = Many at once: photos, scans, PDF, text, vault.age. You can also drop files here or paste.
page-gone-title = Everything is forgotten
page-gone-how = This page holds nothing any more. What you saved or printed is where you put it.
page-gone-pictures = Pictures of the sheets may still be on this phone or computer, in a chat or in the bin: delete them there too.
page-gone-again = Begin again
page-foot = kinsafe is free software. This file works without the internet and is the same for everybody; it holds no sheet and no code.
page-foot-licences = Licences of what is inside
# Where scripts do not run, as in the preview of a mail; it stands there in all languages.
page-cannot = This is only a preview. Save the file kinsafe.html and open it in a web browser, or ask a person whom you trust to do it. Do not send anybody a picture of a sheet.
