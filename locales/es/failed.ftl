failed-other = { $text }
failed-already-exists = { $name } ya existe
failed-bad-sheets =
    { $bad ->
        [one] { $bad } de las hojas está dañada o alterada
       *[other] { $bad } de las hojas están dañadas o alteradas
    }, y las buenas no bastan: { $have }
failed-have = { $have } de { $threshold } hojas del juego { $set }
failed-have-none = no se encontró ninguna hoja buena
failed-bad-input =
    { $name } no se puede leer como { $expected ->
        [codes] códigos
        [pdf] un PDF
        [picture] una imagen
        [picture-not-empty] una imagen: está vacía
        [pdf-or-picture] un PDF o una imagen
        [readable] un PDF, una imagen o texto
       *[text] texto
    }
failed-damaged-file = { $name } está dañado, o le falta una parte
failed-record =
    { $record ->
        [head-line] una línea de cabecera de líneas de la caja está dañada
        [key-block] un bloque de la llave está dañado
        [key-code] un código de la llave está dañado
        [sealed] una caja sellada está dañada
        [vault-code] un código de la caja está dañado
        [words] una lista de palabras está dañada
       *[code] un código está dañado
    }: { $flaw ->
        [character] un carácter está mal o falta
        [empty] no hay nada dentro
        [few-words] tiene menos de 32 palabras
        [last-line] falta la última línea
        [length] la longitud no es la debida
        [length-of-name] la longitud no concuerda con la del nombre
        [long-name] el nombre es más largo de lo posible
        [name-not-text] el nombre no es texto
        [not-digits] tras KINSAFE1: hay algo que no son cifras
        [not-whole] el texto no está completo
        [number-zero] el número de la hoja es 0
        [other-kind] es otra cosa
        [part-number] el número es mayor que el de las partes
        [threshold] harían falta menos de 2 hojas
        [too-many-digits] tras KINSAFE1: hay más cifras de las que tiene un código
        [too-short] le falta una parte
       *[wrong-words] demasiadas palabras están mal o faltan
    }
failed-not-intact =
    no todo está intacto: { $bad } { $bad ->
        [one] cosa se nombra
       *[other] cosas se nombran
    } más arriba
failed-io =
    { $name }: { $doing ->
        [creating-folder] no se pudo crear la carpeta
        [deleting] no se pudo borrar el archivo
        [locking] no se pudo bloquear el archivo
        [removing] no se pudo quitar el archivo
        [renaming] no se pudo cambiar el nombre del archivo
        [saving] no se pudo guardar el archivo
        [writing] no se pudo escribir el archivo
       *[reading] no se pudo leer el archivo
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] no se pudo leer la respuesta
        [asking-passphrase] no se pudo pedir la frase de contraseña
        [manual-page] no se pudo escribir el manual
        [writing-result] no se pudo escribir el resultado
       *[reading-input] no se pudo leer la entrada estándar
    }: { $why }
failed-why =
    { $why ->
        [already-exists] ya existe
        [disk-full] el disco está lleno
        [ended] termina demasiado pronto
        [folder] es una carpeta
        [no-folder] no es una carpeta
        [no-text] no es texto en UTF-8
        [not-found] no existe
        [permission] falta el permiso
        [read-only] el disco solo se puede leer
       *[refused] el sistema no lo permitió
    }
failed-newer-version =
    { $made ->
        [age-file] el archivo age lo hizo
        [head-line] una línea de cabecera de líneas de la caja la hizo
        [vault] la caja la hizo
       *[sheet] una hoja la hizo
    } una versión más nueva de kinsafe
failed-no-key-code = se encontró una caja sellada, pero de ninguna hoja el código de la llave
failed-kind =
    { $name } es { $kind ->
        [archive] un archivo comprimido ({ $format }), que aquí no se abre
        [document] un documento ({ $format }), que aquí no se lee
        [film] una película, que aquí no se lee
        [mail] un correo sin una hoja en su texto
        [old-office] un documento de Office o un correo de Outlook, que aquí no se lee
        [picture] una imagen de una clase que aquí no se lee ({ $format })
        [program] un programa, no una hoja
        [slides] una presentación ({ $format }), que aquí no se lee
        [sound] una grabación de sonido, que aquí no se lee
        [table] una tabla ({ $format }), que aquí no se lee
        [tiff] una imagen TIFF de una clase que aquí no se lee
       *[empty] un archivo vacío
    }
failed-keyboard = un código lo escribió un lector ajustado a otro teclado que el de este ordenador
failed-no-file = { $name } no es un archivo
failed-no-sheets = no se encontró ningún código de una hoja de kinsafe
failed-not-age = { $name } no es un archivo age
failed-not-one-picture = { $name } no es una sola imagen o una sola página, y no se puede dibujar en ella
failed-not-enough =
    { $count } de { $threshold } hojas; { $count ->
        [0] no se encontró ninguna hoja del juego { $set }
        [one] usted tiene la hoja { $have } del juego { $set }
       *[other] usted tiene las hojas { $have } del juego { $set }
    }
failed-nothing-opens = las hojas del juego { $set } bastan en número, pero ninguna caja de las encontradas se abre con ellas
failed-opens-with-sheets = { $name } se abre con hojas, no con una frase de contraseña
failed-password-protected = { $name } está protegido con una contraseña
failed-picture-format = { $name } es una imagen de una clase que aquí no se lee ({ $format })
failed-reading-memory = { $name }: leerlo pide más memoria de la que necesita un escaneo ({ $limit })
failed-reading-time =
    { $name }: leerlo tarda más de lo que necesita un escaneo ({ $seconds } s); { $pages ->
        [0] no se leyó ninguna página
        [1] solo se leyó la primera página
       *[other] solo se leyeron las primeras { $pages } páginas
    }
failed-set-not-found = ninguna hoja del juego { $set } está entre lo que se dio
failed-several-sets = aquí hay algo de { $count } juegos, y nada prueba que vayan juntos: { $sets }
failed-more = { $count } más
failed-too-large = { $name } es mayor que { $limit }
failed-vault-parts-damaged = las hojas bastan, pero un código de la caja del juego { $set } está dañado o alterado
failed-vault-parts-missing =
    las hojas bastan, pero { $count ->
        [0] no se encontró ningún código de la caja
        [one] falta el código de la caja { $missing } de { $of }
       *[other] faltan los códigos de la caja { $missing } de { $of }
    }
failed-vault-line-wrong = la línea de la caja { $number } no está bien: un carácter está mal o falta
failed-vault-lines-missing =
    las hojas bastan, pero { $count ->
        [0] falta la línea de cabecera de las líneas de la caja
        [one] falta la línea de la caja { $missing } de { $of }
       *[other] faltan las líneas de la caja { $missing } de { $of }
    }
failed-run = { $first } a { $last }
failed-work-factor = { $name } pide un factor de trabajo de { $factor }; se acepta como mucho { $most }
failed-wrong-passphrase = la frase de contraseña no abre { $name }
failed-set =
    juego { $set }: { $sheets ->
        [0] ninguna hoja buena
        [one] 1 hoja (hacen falta { $threshold })
       *[other] { $sheets } hojas (hacen falta { $threshold })
    }, { $opens ->
        [yes] se abre una caja
        [no] no se abre nada
       *[unknown] no se probó
    }{ $holders ->
        [none] {""}
       *[some] ; hecho para { $names }
    }
