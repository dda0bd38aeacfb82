program-error = error
program-warning = atención
program-note = nota
program-hint = consejo
program-yes-no = Escriba y para sí o n para no.
program-one-number = Escriba un número del 1 al { $most }.
program-one-line = Aquí se pide una sola línea. De lo pegado no se tomó nada.
program-input = entrada estándar
program-reading = Leyendo { $at } de { $of }: { $name }
program-reading-page = Leyendo { $place } de { $pages }
program-gave = { $name }: { $gave }
program-folders = las carpetas dentro de { $name } no se abren; nómbrelas también
program-blanks = se lee { $name }; un nombre con espacios necesita comillas
program-left-out = en { $folder } no se miró: { $files }; un archivo que se nombra sí se mira
program-others =
    { $count ->
        [one] 1 más
       *[other] { $count } más
    }
program-paste = Escriba o pegue los códigos, o las 32 palabras de cada hoja, una hoja tras otra. Al final pulse Enter y luego Ctrl-D (en Windows, Ctrl-Z y Enter).
program-no-file = No se nombró ningún archivo: también se pueden dar PDF, escaneos, fotos, hojas de texto y cajas selladas (.age).
program-line = línea { $number }:
program-any-line = línea (primero su número):
program-head-line = línea de cabecera:
program-vault-line = línea { $number } de { $of }:
program-choice = Aquí hay hojas de varios juegos, y nada prueba que vayan juntos. Uno de ellos puede haberlo puesto otra persona. Pregunte a los demás, por un número que usted ya tenía, qué identificador está impreso arriba en sus hojas. Si uno es un juego más nuevo, reúna más hojas de ese.
program-choose = ¿Qué identificador está en el papel en que usted confía? Su número, o Enter para terminar:
program-more-sets = Y { $count } juegos más.
program-set-progress = Juego { $set }: { $have } de { $threshold } hojas, número { $numbers }.
program-opened =
    { $count ->
        [one] Abierta con la hoja { $sheets } del juego { $set }: { $title }, revisión { $revision }, { $accounts }.
       *[other] Abierta con las hojas { $sheets } del juego { $set }: { $title }, revisión { $revision }, { $accounts }.
    }
program-untitled = una caja
program-accounts =
    { $count ->
        [one] 1 cuenta
       *[other] { $count } cuentas
    }
program-changed = Último cambio el { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] hoy
        [days]
            { $count ->
                [one] hace 1 día
               *[other] hace { $count } días
            }
        [months]
            { $count ->
                [one] hace 1 mes
               *[other] hace { $count } meses
            }
       *[years]
            { $count ->
                [one] hace 1 año
               *[other] hace { $count } años
            }
    }
program-surprise = Si eso le sorprende: ⟦--printed⟧ abre lo que está impreso en las hojas.
program-hidden = Los códigos están ocultos. ⟦--show⟧ los muestra; ⟦--out FILE⟧ guarda la caja.
program-saved = Guardado como { $name }. Es una caja de trabajo: ⟦kinsafe restore⟧ la toma, o nómbrela con ⟦--vault⟧. ⟦age -d⟧ también la abre.
program-saved-plain = Guardado como { $name }. No está cifrado: quien lo lea tiene los códigos y las llaves del juego.
program-through = se recupera por { $names }
program-account-note = nota
program-nothing = nada todavía
program-kind =
    { $kind ->
        [codes] códigos de recuperación
        [key] clave de recuperación
        [phrase] frase de recuperación
        [seed] secreto de un autenticador
        [text] nota
       *[unknown] algo de una versión más nueva
    }
program-kind-left = { $kind }, quedan { $left } de { $of }
program-kind-issued = { $kind }, del { $day }
program-kind-issued-about = { $kind }, de hacia el { $day }
program-code-used = usado el { $day }
program-proof = Código de prueba para el { $day }:
program-read-out =
    { $count ->
        [one] Léaselo por teléfono a la persona propietaria. Un código de prueba no dice nada de la hoja.
       *[other] Léaselos por teléfono a la persona propietaria. Un código de prueba no dice nada de la hoja.
    }
program-never-send = No envíe una foto de una hoja a nadie, ni siquiera a la persona propietaria.
program-annotated = Guardado como { $name }: verde es lo que se leyó, rojo lo que se vio y no se leyó.
program-saved-plan = Guardado como { $name }: qué hacer ahora, con los códigos. Un doble clic lo abre en un navegador. Bórrelo cuando termine.
program-seconds-left = quedan { $seconds } segundos
