# What is said of the secrets in an open vault.

opened-clock =
    this computer's clock says { $today }, but the vault was changed on { $last }: until the clock is set, do not rely on ages, days and one-time codes

opened-codes =
    { $left ->
        [0] All are used up. Make new ones at the provider.
        [one] The last one: it works once. Make new ones as soon as you are in.
       *[other] Each works once. Try the first that is not crossed out.
    }
opened-key = Can be used again; keep it after use.
opened-phrase = Enter the words in this order.
opened-seed = Add it to an authenticator app; it then shows the codes.
# Of the set in $set, or of the one that was opened ("own").
opened-since =
    Since the sheets{ $set ->
        [own] {""}
       *[other] {" "}of set { $set }
    } were printed, at revision { $revision }: { $changed ->
        [0] no account
        [one] 1 account
       *[other] { $changed } accounts
    } changed, { $new ->
        [0] none
       *[other] { $new }
    } new, { $gone ->
        [0] none
       *[other] { $gone }
    } gone.
opened-text = A note.
opened-unknown = Something of a newer version: get the newest kinsafe to see it.
