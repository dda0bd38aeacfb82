reading-sheets =
    { $count ->
        [one] hoja { $numbers } del juego { $set }
       *[other] hojas { $numbers } del juego { $set }
    }
reading-vault-codes =
    { $count ->
        [one] 1 código de la caja
       *[other] { $count } códigos de la caja
    }
reading-vault-lines =
    { $count ->
        [one] 1 línea de la caja
       *[other] { $count } líneas de la caja
    }
reading-sealed-vault = una caja sellada
reading-bad =
    { $count ->
        [one] 1 código que no se puede usar
       *[other] { $count } códigos que no se pueden usar
    }
reading-again = nada que no estuviera ya
reading-others =
    { $count ->
        [one] 1 código QR de otra cosa
       *[other] { $count } códigos QR de otra cosa
    }
reading-blank =
    { $count ->
        [one] una página en blanco
       *[other] páginas en blanco
    }
reading-nothing = no se encontró ningún código de kinsafe
reading-sheet = hoja { $number } del juego { $set }
reading-sheet-of = hoja de { $holder }, número { $number } del juego { $set }
reading-no-code = { $name }: no se encontró ningún código; { $why }
reading-too-dark = la imagen es demasiado oscura; hágala con buena luz
reading-blurred = la imagen está movida o borrosa; no se mueva, con buena luz
reading-not-sharp = si hay una hoja en la imagen, no es bastante nítida: apoye la cámara en algo, con la hoja entera y buena luz
reading-page-problem = página { $page }: { $error }
reading-need-first-sheet = Todavía no se ha leído ninguna hoja.
reading-need-good-sheet = Todavía no se ha leído ninguna hoja que sirva.
reading-need-key-code = La caja cerrada está aquí. Ahora hacen falta las hojas mismas.
reading-need-sheets =
    { $more ->
        [one] Falta una hoja más del juego { $set }.
       *[other] Faltan { $more } hojas más del juego { $set }.
    }
reading-need-vault = Las hojas bastan. Hacen falta también sus códigos grandes, que son iguales en todas.
reading-need-vault-codes =
    { $count ->
        [one] Las hojas bastan. De los { $of } códigos grandes falta todavía el número { $missing }.
       *[other] Las hojas bastan. De los { $of } códigos grandes faltan todavía los números { $missing }.
    }
reading-need-good-vault-code = Las hojas bastan. Uno de los códigos grandes está dañado o fue alterado.
reading-need-head-line = Las hojas bastan. Falta todavía la primera de las líneas de la caja, la línea de cabecera.
reading-need-vault-lines =
    { $count ->
        [one] Las hojas bastan. Falta todavía una de las { $of } líneas de la caja.
       *[other] Las hojas bastan. Faltan todavía { $count } de las { $of } líneas de la caja.
    }
reading-need-choice = Aquí hay hojas de varios juegos, y nada prueba que vayan juntas.
reading-need-nothing = Las hojas del juego { $set } abren la caja.
reading-advice-picture = Basta una imagen de la hoja entera: nítida, con buena luz y llenando la imagen.
reading-advice-choice = Uno de ellos puede haberlo puesto otra persona. Pregunte a los demás, por un número que usted ya tenía, qué identificador está impreso arriba en sus hojas. Si uno es un juego más nuevo, reúna más hojas de ese.
reading-advice-others = Pregunte a las otras personas que tienen una hoja de este juego.
reading-advice-again = Haga otra vez las imágenes de las hojas que no sirvieron, planas y con buena luz, o consiga una hoja más de otra persona.
reading-advice-vault-codes = Los códigos grandes son iguales en todas las hojas del juego: basta una copia legible de cada uno, de la hoja que sea. También sirve el archivo .age del juego.
reading-advice-vault-lines = Las líneas que faltan se pueden escribir. También sirven los códigos grandes de cualquier hoja del juego, y su archivo .age.
reading-findings-left =
    { $count ->
        [one] hay uno más de estos
       *[other] hay { $count } más de estos
    }
