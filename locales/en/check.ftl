# What is said of a sheet that is checked alone.

check-sheet = Sheet { $number } of set { $set }, { $who }.
check-made-for = made for { $holder } on { $day }
check-without-name = made without a name on { $day }
check-typed = typed from its words, which carry no name
check-good = Key code: intact. Signature: good. { $vault }
check-words = The words fit together. Only a key code has a signature to check.
check-vault-whole = Vault codes: whole.
check-vault-sealed = Sealed vault: there.
check-vault-none = Vault codes: not found.
check-vault-missing =
    { $count ->
        [one] Vault code { $missing } of { $of }: not found.
       *[other] Vault codes { $missing } of { $of }: not found.
    }
check-vault-damaged = Vault codes: damaged.
check-opens = Any { $threshold } sheets of this set open the vault; this one alone opens nothing.
