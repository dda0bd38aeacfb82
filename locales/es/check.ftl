check-sheet = Hoja { $number } del juego { $set }, { $who }.
check-made-for = hecha para { $holder } el { $day }
check-without-name = hecha sin nombre el { $day }
check-typed = escrita a partir de sus palabras, que no llevan nombre
check-good = Código de la llave: intacto. Firma: buena. { $vault }
check-words = Las palabras concuerdan. Solo un código de la llave tiene una firma que se pueda comprobar.
check-vault-whole = Códigos de la caja: completos.
check-vault-sealed = Caja sellada: presente.
check-vault-none = Códigos de la caja: no encontrados.
check-vault-missing =
    { $count ->
        [one] Código de la caja { $missing } de { $of }: no encontrado.
       *[other] Códigos de la caja { $missing } de { $of }: no encontrados.
    }
check-vault-damaged = Códigos de la caja: dañados.
check-opens = Cualesquiera { $threshold } hojas de este juego abren la caja; esta sola no abre nada.
