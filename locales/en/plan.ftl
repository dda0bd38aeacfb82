# The recovery plan: what to do once the vault is open. Whoever reads it may be grieving, and has perhaps
# never done any of this: short, calm, one thing after the other.

plan-title = What to do now
# The title is as the owner wrote it: a family's or a person's name.
plan-title-of = What to do now: { $title }
plan-made = Made on { $day }. Everything on it is to be kept from strangers.

plan-before = Before you begin
plan-before-keep = Keep the telephone contract, the SIM card and the e-mail account as they are: codes and links are sent there. Change nothing yet.
plan-before-need = A code mostly stands for the second step of a sign-in only. You may also need what follows here, and the passwords.
plan-thing =
    { $thing ->
        [phone-pin] PIN of the phone
        [main-password] The main password
       *[papers] Where the papers are
    }
plan-not-said = nobody said it
plan-hidden = it is kept

# Why an account stands where it stands. Names are those of accounts.
plan-first = Begin here: { $names } can then be recovered through it.
plan-behind = After { $names }, through which it is recovered.
plan-loop = This account and { $names } wait for each other. Begin here, with what is kept for it.

# What to do at one account.
plan-sign-in = Sign in at { $address }
plan-login = Name to sign in with: { $login }
plan-password = Where its password is: { $place }
plan-password-unknown = Its password is needed too, and nobody said where it is. Look among the papers and in a password manager; or choose where you sign in that the password is forgotten, and a new one is sent by e-mail.
# A step at the provider, in English.
plan-step = { $step }
plan-step-general = When a second step is asked for, choose another way, then a recovery code or backup code.
plan-fails = If that does not work: { $address }
plan-died = If the owner has died, this is where to ask: { $address }

# What is kept for it.
plan-note = Note
plan-kind =
    { $kind ->
        [codes] Recovery codes
        [key] Recovery key
        [phrase] Recovery phrase
        [seed] Authenticator seed
        [text] Note
       *[unknown] Something of a newer version
    }
plan-labelled = { $kind }: { $label }
plan-codes-left = { $left } of { $of } are left. Each works once: tick it off.
plan-used = used
plan-seed = Add it to an authenticator app on the phone that is used from now on; it then shows the codes.

plan-afterwards = Afterwards
plan-owner-there = If the owner is there: make new codes at every provider, set up the new phone, and make new sheets.
plan-owner-ill = If the owner is ill: do only what cannot wait, and write down what you did.
plan-owner-died = If the owner has died: the bank first, then the requests with the certificate. Save the photos before anything is closed, and close the mailbox last. An executor asks first whether they may sign in.
plan-clean-up = Mark the codes that were used. Delete the pictures of the sheets from phones, chats and the bin; then destroy this plan.

# For the owner alone: what the others would look for in vain.
plan-lacks = What is missing
plan-lacks-all = { $account }: nothing is kept that gets in
plan-lacks-password = { $account }: nobody said where its password is
plan-lacks-thing =
    { $thing ->
        [phone-pin] nobody said what the PIN of the phone is
        [main-password] nobody said who knows the main password
       *[papers] nobody said where the papers are
    }
