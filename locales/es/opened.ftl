opened-clock = el reloj de este ordenador marca el { $today }, pero la caja se cambió el { $last }: mientras el reloj no esté en hora, no se fíe de antigüedades, días ni códigos de un solo uso
opened-codes =
    { $left ->
        [0] Todos están usados. Haga nuevos en el proveedor.
        [one] El último: sirve una vez. Haga nuevos en cuanto haya entrado.
       *[other] Cada uno sirve una vez. Pruebe el primero que no esté tachado.
    }
opened-key = Se puede usar más de una vez; guárdela después de usarla.
opened-phrase = Introduzca las palabras en este orden.
opened-seed = Añádala a una aplicación de autenticación; entonces muestra los códigos.
opened-since =
    Desde que se imprimieron las hojas{ $set ->
        [own] {""}
       *[other] {" "}del juego { $set }
    }, en la revisión { $revision }: cuentas cambiadas: { $changed }, nuevas: { $new }, quitadas: { $gone }.
opened-text = Una nota.
opened-unknown = Algo de una versión más nueva: consiga el kinsafe más reciente para verlo.
