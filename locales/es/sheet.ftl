sheet-kind = Hoja de recuperación
sheet-number = Hoja { $number }
sheet-number-of = Hoja { $number } de { $of }
sheet-page = Página { $number } de { $of }
sheet-for = Para
sheet-set = Juego
sheet-made = Hecha el
sheet-opens-with = Se abre con
sheet-both = las dos hojas
sheet-all = las { $n } hojas
sheet-any = { $k } hojas
sheet-any-of = { $k } de las { $n } hojas, las que sean
sheet-what-lead = Qué es esto.
sheet-what = Una de las { $n } hojas que juntas guardan los códigos de recuperación de las cuentas de { $title }: lo que permite volver a entrar en las cuentas cuando falta un teléfono o una contraseña. Hacen falta { $enough } para abrir los códigos.
sheet-what-someone = Una de las { $n } hojas que juntas guardan los códigos de recuperación de las cuentas de alguien: lo que le permite volver a entrar en ellas cuando falta un teléfono o una contraseña. Hacen falta { $enough } para abrir los códigos.
sheet-alone-lead = Sola no abre nada.
sheet-alone = Esta hoja por sí sola no abre nada y no dice nada, ni a usted ni a quien la encuentre.
sheet-keep-lead = Dónde guardarla.
sheet-keep = Plana y seca, con su pasaporte u otros papeles que no tiraría. Diga a una persona de confianza dónde está. Hasta el día en que la abran juntos, no haga ninguna imagen ni copia de ella, y no la envíe a nadie.
sheet-asked-lead = Si alguien se la pide,
sheet-asked = hable primero con la persona propietaria, la que se la dio: cara a cara, o por un número que usted ya tenía, aunque la petición parezca venir de ella. Si ya no se le puede preguntar, hable primero con otra persona que tenga una hoja, y actúen juntos.
sheet-lost-lead = Si se pierde,
sheet-lost = o un extraño puede haberla visto, dígaselo pronto a la persona propietaria. No por eso se abre nada, y se pueden hacer hojas nuevas.
sheet-how = Cómo abrir los códigos
sheet-how-gather = Llame a los demás, y reúnan { $enough }.
sheet-how-page = Abra el archivo ⟦kinsafe.html⟧ en un navegador y muéstrele cada hoja: dice qué hacer después. Está en una memoria USB, con los papeles de la persona propietaria o lo tiene otra persona con una hoja.
sheet-how-words = Si un código de la llave no se puede leer, sirven también sus 32 palabras.
sheet-how-files = Abra el archivo ⟦kinsafe.html⟧ en un navegador, y dele los archivos de las hojas o fotos de las impresas: dice qué hay que hacer después. O escriba ⟦kinsafe combine⟧ y los nombres de los archivos, donde exista ese programa.
sheet-key = Código de la llave
sheet-key-here = solo en esta hoja
sheet-key-again = Otra vez la llave
sheet-key-again-why = por si hay una mancha
sheet-words = El código de la llave en palabras, para escribirlo
sheet-vault = Código de la caja { $number } de { $of }
sheet-vault-same = igual en todas las hojas · revisión { $revision }
sheet-codes-two-lead = Esta hoja tiene 2 códigos,
sheet-codes-two = los dos iguales.
sheet-codes-lead = Esta hoja tiene { $count } códigos:
sheet-codes =
    { $vault ->
        [one] el código de la llave dos veces, y 1 código de la caja.
       *[other] el código de la llave dos veces, y { $vault } códigos de la caja.
    }
sheet-codes-not-for = No son para la cámara de un teléfono: nunca los busque en internet, nunca los suba a ningún sitio.
sheet-vault-page = Códigos de la caja, revisión { $revision }. Estos códigos son iguales en todas las hojas del juego.
sheet-elsewhere-lead =
    { $pages ->
        [2] Los códigos de la caja están en la página 2.
       *[other] Los códigos de la caja están en las páginas 2 a { $pages }.
    }
sheet-elsewhere = Son iguales en todas las hojas del juego, revisión { $revision }; si una página se estropea, sirve la de cualquier otra hoja. Guarde las páginas juntas.
sheet-block-key = La llave, solo en esta hoja:
sheet-block-sealed = La caja sellada, igual en todas las hojas, revisión { $revision }:
sheet-others-lead = Los demás.
sheet-others = Las otras hojas las tienen { $names }.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = { $count } más
sheet-how-address = Abra ⟦{ $address }⟧ y enséñele cada hoja: la página dice qué hacer después. Si ya no existe, el archivo ⟦kinsafe.html⟧ hace lo mismo: está en una memoria, con los papeles de la persona propietaria o en casa de otra persona que tiene una hoja.
sheet-point = Apunte aquí con la cámara del teléfono
sheet-owner-phone = Teléfono de la persona propietaria
sheet-checked = Comprobada el
