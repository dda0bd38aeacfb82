plan-title = Qué hacer ahora
plan-title-of = Qué hacer ahora: { $title }
plan-made = Hecho el { $day }. Guarde todo lo que hay aquí lejos de extraños.
plan-before = Antes de empezar
plan-before-keep = Deje como están el contrato del teléfono, la tarjeta SIM y el buzón de correo electrónico: allí llegan códigos y enlaces. No cambie nada todavía.
plan-before-need = Un código casi siempre vale solo para el segundo paso de la entrada. Quizá necesite también lo que sigue, y las contraseñas.
plan-thing =
    { $thing ->
        [phone-pin] PIN del teléfono
        [main-password] La contraseña principal
       *[papers] Dónde están los papeles
    }
plan-not-said = nadie lo dijo
plan-hidden = está guardado
plan-first = Empiece aquí: { $names } se recuperan después por ella.
plan-behind = Después de { $names }, por donde se recupera.
plan-loop = Esta cuenta y { $names } se esperan una a otra. Empiece aquí, con lo que se guarda para ella.
plan-sign-in = Entre en { $address }
plan-login = Nombre para entrar: { $login }
plan-password = Dónde está la contraseña: { $place }
plan-password-unknown = La contraseña también hace falta, y nadie dijo dónde está. Busque entre los papeles y en un gestor de contraseñas; o elija, donde se inicia sesión, que la contraseña se olvidó, y llega una nueva por correo electrónico.
plan-step = En inglés: { $step }
plan-step-general = Cuando pida un segundo paso, elija otra manera y luego un código de recuperación o de respaldo.
plan-fails = Si eso no funciona: { $address }
plan-died = Si la persona propietaria ha muerto, pregunte aquí: { $address }
plan-note = Nota
plan-kind =
    { $kind ->
        [codes] Códigos de recuperación
        [key] Clave de recuperación
        [phrase] Frase de recuperación
        [seed] Secreto de un autenticador
        [text] Nota
       *[unknown] Algo de una versión más nueva
    }
plan-labelled = { $kind }: { $label }
plan-codes-left = Quedan { $left } de { $of }. Cada uno vale una vez: márquelo.
plan-used = usado
plan-seed = Añádalo a una aplicación de autenticación en el teléfono que se usará desde ahora; entonces muestra los códigos.
plan-afterwards = Después
plan-owner-there = Si la persona propietaria está: haga códigos nuevos en cada servicio, prepare el teléfono nuevo y haga hojas nuevas.
plan-owner-ill = Si está enferma: haga solo lo que no puede esperar, y anote lo que hizo.
plan-owner-died = Si ha muerto: primero el banco, luego las solicitudes con el certificado. Guarde las fotos antes de que se cierre nada, y cierre el buzón al final. Quien lleva la herencia pregunta antes si puede entrar.
plan-clean-up = Marque los códigos usados. Borre las imágenes de las hojas de teléfonos, chats y papelera; después destruya este plan.
plan-lacks = Qué falta
plan-lacks-all = { $account }: no se guarda nada con que entrar
plan-lacks-password = { $account }: nadie dijo dónde está la contraseña
plan-lacks-thing =
    { $thing ->
        [phone-pin] nadie dijo el PIN del teléfono
        [main-password] nadie dijo quién sabe la contraseña principal
       *[papers] nadie dijo dónde están los papeles
    }
