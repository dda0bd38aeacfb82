found-at = { $place }: { $what }
found-file = { $file }
found-page = { $file } página { $page }
found-line = { $file } línea { $line }
found-page-line = { $file } página { $page } línea { $line }
found-altered = la hoja { $number } del juego { $set } se alteró después de hacerse (su nombre, su fecha o el número de hojas); su parte está bien y se usó
found-conflict = esta hoja { $number } del juego { $set } contradice la hoja { $number } de { $other }
found-duplicate = la hoja { $number } del juego { $set } otra vez, como en { $first }; cuenta una vez
found-foreign = la hoja { $number } es de otro juego, { $set }, no del juego { $opened }; se dejó fuera
found-older = contiene la revisión más antigua { $revision } de la caja; se usó una más nueva
found-newer-left = contiene la revisión más nueva { $revision } de la caja; se abrió la impresa
found-newer =
    { $made ->
        [age-file] el archivo age lo hizo
        [head-line] una línea de cabecera de líneas de la caja la hizo
        [vault] la caja la hizo
       *[sheet] una hoja la hizo
    } una versión más nueva de kinsafe, o no se leyó entera
found-not-opened = este archivo age no se abre con estas hojas
found-not-tried = este archivo age tiene un factor de trabajo de { $factor }, y ninguna caja sellada de un juego tiene más de { $most }: está bajo una frase de contraseña y no se probó
found-part-altered = el código de la caja { $number } del juego { $set } está dañado o alterado; se dejó fuera
found-some-part-altered = uno de los códigos de la caja del juego { $set } está dañado o alterado
found-same-id = esta hoja y la de { $other } tienen el mismo identificador de juego { $set } y son de juegos distintos: una de ellas se hizo para engañar
found-share-wrong = la parte de la hoja { $number } del juego { $set } no va con las otras hojas; se dejó fuera
found-signature-wrong = esta no es la hoja { $number } del juego { $set } que dice ser: dañada, alterada o falsificada; se dejó fuera
found-too-many = demasiados códigos; el resto no se miró
found-corrected = palabras corregidas: { $words }
found-corrected-word = línea { $line } palabra { $place } es «{ $word }»
found-lost =
    { $count ->
        [one] { $kind ->
            [key] un código de la llave
           *[vault] un código de la caja
        }
       *[other] { $count } { $kind ->
            [key] códigos de la llave
           *[vault] códigos de la caja
        }
    }: { $cause ->
        [blank] no está, la página está en blanco
        [blurred] está, pero demasiado borroso; tome la foto más cerca, con buena luz y sin moverse
        [covered] está, pero cubierto en parte o en una sombra dura; tome la foto sin lo uno ni lo otro
        [cut-off] solo en parte en la imagen; tome la hoja entera
        [glare] está, pero borrado por la luz; tome la foto sin flash, fuera del sol
        [too-dark] está, pero demasiado oscuro; tome la foto con buena luz
        [too-far] está, pero demasiado pequeño; tome la foto más cerca, o escanee a 300 dpi
        [too-pale] está, pero demasiado pálido; tome la foto con luz buena y pareja
       *[unclear] está, pero no se pudo leer; tome la foto más cerca, plana, con buena luz
    }
