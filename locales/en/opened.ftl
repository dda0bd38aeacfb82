# What is said of the secrets in an open vault.

opened-codes =
    { $left ->
        [0] All are used up. Make new ones at the provider.
        [one] The last one: it works once. Make new ones as soon as you are in.
       *[other] Each works once. Try the first that is not crossed out.
    }
opened-key = Can be used again; keep it after use.
opened-phrase = Enter the words in this order.
opened-seed = Add it to an authenticator app; it then shows the codes.
opened-text = A note.
opened-unknown = Something of a newer version: get the newest kinsafe to see it.
