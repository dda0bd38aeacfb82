plan-title = Ce qu’il faut faire maintenant
plan-title-of = Ce qu’il faut faire maintenant : { $title }
plan-made = Fait le { $day }. Gardez tout ce qui s’y trouve à l’abri des étrangers.
plan-before = Avant de commencer
plan-before-keep = Laissez le contrat de téléphone, la carte SIM et la boîte e-mail comme ils sont : les codes et les liens y arrivent. Ne changez encore rien.
plan-before-need = Un code ne remplace le plus souvent que la deuxième étape d’une connexion. Il vous faudra peut-être aussi ce qui suit, et les mots de passe.
plan-thing =
    { $thing ->
        [phone-pin] Code PIN du téléphone
        [main-password] Le mot de passe principal
       *[papers] Où sont les papiers
    }
plan-not-said = personne ne l’a dit
plan-hidden = c’est conservé
plan-first = Commencez ici : { $names } se récupèrent ensuite par lui.
plan-behind = Après { $names }, par quoi il se récupère.
plan-loop = Ce compte et { $names } s’attendent l’un l’autre. Commencez ici, avec ce qui est conservé pour lui.
plan-sign-in = Connectez-vous à { $address }
plan-login = Nom de connexion : { $login }
plan-password = Où est le mot de passe : { $place }
plan-password-unknown = Le mot de passe est nécessaire aussi, et personne n’a dit où il est. Cherchez dans les papiers et dans un gestionnaire de mots de passe ; ou choisissez, là où l’on se connecte, que le mot de passe est oublié : un nouveau arrive par e-mail.
plan-step = En anglais : { $step }
plan-step-general = Quand une deuxième étape est demandée, choisissez une autre méthode, puis un code de récupération ou de secours.
plan-fails = Si cela ne va pas : { $address }
plan-died = Si le propriétaire est mort, c’est ici qu’il faut demander : { $address }
plan-note = Note
plan-kind =
    { $kind ->
        [codes] Codes de récupération
        [key] Clé de récupération
        [phrase] Mots de récupération
        [seed] Secret d’un authentificateur
        [text] Note
       *[unknown] Quelque chose d’une version plus récente
    }
plan-labelled = { $kind } : { $label }
plan-codes-left = Il en reste { $left } sur { $of }. Chacun sert une fois : cochez-le.
plan-used = utilisé
plan-seed = Ajoutez-le à une application d’authentification sur le téléphone qui servira désormais ; elle montre alors les codes.
plan-afterwards = Ensuite
plan-owner-there = Si le propriétaire est là : faites de nouveaux codes partout, préparez le nouveau téléphone et faites de nouvelles feuilles.
plan-owner-ill = Si le propriétaire est malade : ne faites que ce qui ne peut attendre, et notez ce que vous avez fait.
plan-owner-died = Si le propriétaire est mort : d’abord la banque, puis les demandes avec l’acte de décès. Sauvez les photos avant que rien ne soit fermé, et fermez la boîte aux lettres en dernier. Qui règle la succession demande d’abord s’il peut se connecter.
plan-clean-up = Cochez les codes utilisés. Supprimez les images des feuilles des téléphones, des messageries et de la corbeille ; détruisez ensuite ce plan.
plan-lacks = Ce qui manque
plan-lacks-all = { $account } : rien de ce qui est conservé n’y donne accès
plan-lacks-password = { $account } : personne n’a dit où est le mot de passe
plan-lacks-thing =
    { $thing ->
        [phone-pin] personne n’a dit le code PIN du téléphone
        [main-password] personne n’a dit qui connaît le mot de passe principal
       *[papers] personne n’a dit où sont les papiers
    }
