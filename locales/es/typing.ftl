typing-how =
    Cada hoja tiene 32 palabras, en ocho líneas de cuatro. Escríbalas línea
    por línea, como están impresas. Bastan la primera y la última letra de
    una palabra. Escriba ? por una palabra que no pueda leer. Para escribir
    otra vez una línea, empiece por su número. También puede pegar todas las
    líneas a la vez. Tómese su tiempo: nada de lo que ha escrito se pierde.
typing-keys =
    Para parar, escriba stop; para dejar fuera una hoja, leave. En lugar de
    una línea puede escribir también el nombre de un archivo: una imagen de
    una hoja, o un archivo .age.
typing-enough-already = Las hojas leídas bastan. No hacen falta palabras.
typing-vault-needed =
    Las palabras solas no abren la caja. Hace falta también una imagen de
    una hoja cualquiera, o el archivo .age. Téngalo a mano, si puede.
typing-first-sheet = La primera hoja:
typing-next-sheet = La hoja siguiente:
typing-so-far = Están { $have } de { $threshold } hojas del juego { $set }.
typing-not-four =
    { $count ->
        [0] La línea { $line } tiene cuatro palabras.
        [one] La línea { $line } tiene cuatro palabras; esta era una.
       *[other] La línea { $line } tiene cuatro palabras; estas eran { $count }.
    } Por favor, escriba la línea entera.
typing-wrong-word = La palabra { $place }, «{ $typed }», no está en la lista. Puede ser { $nearest }. Por favor, escriba otra vez la línea entera.
typing-taken-for = «{ $typed }» se toma por «{ $word }».
typing-unknown-word = Línea { $line }, palabra { $place }, «{ $typed }», no está en la lista. Cuenta como una que no se puede leer.
typing-no-such-line = Las líneas tienen los números del 1 al 8.
typing-needs-number = Por favor, empiece por el número de la línea, y después sus cuatro palabras.
typing-doubled-line = Son las palabras de la línea { $line }, que ya está. Cuenta una vez.
typing-too-many-unreadable = { $count } palabras no se pueden leer. Como mucho se pueden calcular 8.
typing-ignored =
    { $lines ->
        [one] Una línea de eso no son palabras de una hoja, y se dejó fuera.
       *[other] { $lines } líneas de eso no son palabras de una hoja, y se dejaron fuera.
    }
typing-lines-wait =
    { $count ->
        [one] En esta hoja falta la línea { $missing }.
       *[other] En esta hoja faltan las líneas { $missing }.
    } Lo que se pegó para la hoja siguiente se guarda hasta entonces.
typing-too-long = Era demasiado de una vez. Por favor, pegue las palabras de pocas hojas cada vez.
typing-sheet = Esta es la hoja { $number } del juego { $set }.
typing-first-word = La primera palabra de cada hoja es «{ $word }». Por favor, mire otra vez la línea 1.
typing-no-such-head = Ninguna hoja tiene estas palabras en la línea 2. Por favor, mírela otra vez.
typing-first-lines-again = Entonces una de las primeras ocho palabras está mal. Por favor, escriba otra vez las líneas 1 y 2.
typing-corrections =
    { $count ->
        [one] Una palabra no va con las demás:
       *[other] { $count } palabras no van con las demás:
    }
typing-correction = línea { $line }, palabra { $place }, tiene que ser «{ $word }», no «{ $typed }»
typing-correction-unread = línea { $line }, palabra { $place }, que no se podía leer, tiene que ser «{ $word }»
typing-type-again = Entonces, por favor, escriba otra vez la línea que está mal, con su número delante.
typing-too-many-wrong = hay demasiadas palabras mal. Compárelas con el papel, y escriba otra vez cada línea distinta, con su número delante. Las demás se guardan
typing-beyond-us = estas palabras las hizo una versión más nueva de kinsafe
typing-sheet-in = La hoja { $number } del juego { $set } está dentro.
typing-sheet-again = La hoja { $number } ya estaba. Cuenta una vez.
typing-does-not-open = hay hojas bastantes, pero no abren la caja. Puede que una esté mal escrita: escríbala otra vez, por favor, u otra
typing-ask-set = ¿Dice su papel «Set { $set }» o «Juego { $set }»?
typing-ask-other-set = Las otras hojas son del juego { $others }. Esta, del juego { $set }, no va con ellas. ¿Escribirla de todos modos?
typing-ask-same-sheet = La hoja { $number } ya está. ¿Dejarla y tomar otra hoja?
typing-ask-corrections = ¿Lo dice así su papel, hasta donde se puede leer?
typing-ask-swapped = Estas palabras tienen sentido si las líneas { $line } y { $next } cambian de lugar. ¿Están al revés en su papel?
typing-ask-left-out = Parece que falta la línea { $line }. Según las otras líneas tiene que ser «{ $words }». ¿Lo dice así su papel, hasta donde se puede leer?
typing-ask-leave =
    { $lines ->
        [one] Una línea de esta hoja está dentro.
       *[other] { $lines } líneas de esta hoja están dentro.
    } ¿Tirarlas y empezar otra hoja?
typing-ask-stop = Todavía no se ha escrito nada. ¿Parar?
typing-ask-stop-lines =
    { $lines ->
        [one] Una línea está dentro. ¿Parar y tirarla?
       *[other] { $lines } líneas están dentro. ¿Parar y tirarlas?
    }
typing-ask-stop-sheets =
    Están { $have } de { $threshold } hojas{ $lines ->
        [0] {""}
        [one] , y una línea más
       *[other] , y { $lines } líneas más
    }. ¿Parar y tirarlas?
typing-ask-stop-vault-lines =
    Están todas las hojas{ $lines ->
        [0] {""}
        [one] , y una línea de la caja
       *[other] , y { $lines } líneas de la caja
    }. ¿Parar y tirarlas?
typing-goes-on = Bien. Todo sigue aquí.
typing-stopped =
    { $lines ->
        [one] Se dejó fuera una línea de una hoja.
       *[other] Se dejaron fuera { $lines } líneas de una hoja.
    }
typing-offer = ¿Tiene otra hoja en papel, y quiere escribir sus palabras?
typing-how-lines =
    Hay hojas bastantes. Lo que falta todavía es la caja sellada. Lo más
    fácil es una imagen de una hoja cualquiera, o el archivo .age. Si no
    tiene ninguna de las dos cosas, pero sí líneas de la caja en papel,
    escríbalas: primero la línea de cabecera, después las demás. Escriba ?
    para dejar una línea para más tarde.
typing-name-a-file = Para una imagen o un archivo .age, escriba su nombre, o arrástrelo a esta ventana.
typing-all-vault-lines = Están todas las líneas de la caja.
typing-head-again = La línea de cabecera ya está.
typing-line-again = La línea { $line } ya está.
typing-head-wrong = Algo está mal en la línea de cabecera. Por favor, compárela con el papel.
typing-line-wrong = Algo está mal en la línea { $line }. Por favor, compárela con el papel.
typing-needs-head = Primero hace falta la línea de cabecera. Empieza por KINSAFE-LINES-1.
typing-lines-newer = una versión más nueva de kinsafe hizo estas líneas de la caja
typing-no-line = Eso no es una línea de la caja. Tiene un número, y después 46 letras y cifras.
typing-other-vault = Esta línea de cabecera es de otra caja del mismo juego.
typing-vault-of-other-set = Esta línea de cabecera es del juego { $other }. Las hojas son del juego { $set }.
