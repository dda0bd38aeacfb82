check-sheet = Folha { $number } do conjunto { $set }, { $who }.
check-made-for = feita para { $holder } em { $day }
check-without-name = feita sem nome em { $day }
check-typed = digitada a partir das palavras, que não trazem nome
check-good = Código da chave: intacto. Assinatura: boa. { $vault }
check-words = As palavras combinam. Só um código da chave tem uma assinatura que se possa verificar.
check-vault-whole = Códigos do cofre: completos.
check-vault-sealed = Cofre lacrado: presente.
check-vault-none = Códigos do cofre: não encontrados.
check-vault-missing =
    { $count ->
        [one] Código do cofre { $missing } de { $of }: não encontrado.
       *[other] Códigos do cofre { $missing } de { $of }: não encontrados.
    }
check-vault-damaged = Códigos do cofre: danificados.
check-opens = Quaisquer { $threshold } folhas deste conjunto abrem o cofre; esta sozinha não abre nada.
