sheet-kind = Feuille de récupération
sheet-number = Feuille { $number }
sheet-number-of = Feuille { $number } sur { $of }
sheet-page = Page { $number } sur { $of }
sheet-for = Pour
sheet-set = Jeu
sheet-made = Faite le
sheet-opens-with = S’ouvre avec
sheet-both = les deux feuilles
sheet-all = les { $n } feuilles
sheet-any = { $k } feuilles
sheet-any-of = { $k } des { $n } feuilles, n’importe lesquelles
sheet-what-lead = Ce que c’est.
sheet-what = L’une des { $n } feuilles qui gardent ensemble les codes de récupération des comptes de { $title } : ce qui permet de rentrer dans les comptes quand un téléphone ou un mot de passe est perdu. Il faut { $enough } pour ouvrir les codes.
sheet-what-someone = L’une des { $n } feuilles qui gardent ensemble les codes de récupération des comptes d’une personne : ce qui lui permet de rentrer dans ses comptes quand un téléphone ou un mot de passe est perdu. Il faut { $enough } pour ouvrir les codes.
sheet-alone-lead = Seule, elle n’ouvre rien.
sheet-alone = Cette feuille à elle seule n’ouvre rien et ne dit rien, ni à vous ni à qui la trouve.
sheet-keep-lead = Où la garder.
sheet-keep = À plat et au sec, avec votre passeport ou d’autres papiers que vous ne jetteriez pas. Dites à une personne de confiance où elle est. Jusqu’au jour où vous l’ouvrirez ensemble, n’en faites ni image ni copie, et ne l’envoyez à personne.
sheet-asked-lead = Si quelqu’un vous la demande,
sheet-asked = parlez d’abord au propriétaire, la personne qui vous l’a donnée : en face, ou à un numéro que vous aviez déjà, même si la demande semble venir d’elle. S’il n’est plus possible de lui demander, parlez d’abord à une autre personne qui a une feuille, et agissez ensemble.
sheet-lost-lead = Si elle est perdue,
sheet-lost = ou si un inconnu a pu la voir, dites-le bientôt au propriétaire. Rien n’est ouvert pour autant, et il peut faire de nouvelles feuilles.
sheet-how = Comment ouvrir les codes
sheet-how-gather = Appelez les autres, et réunissez { $enough }.
sheet-how-page = Ouvrez le fichier ⟦kinsafe.html⟧ dans un navigateur, et montrez-lui chaque feuille : il dit ensuite quoi faire. Il est sur une clé USB, avec les papiers du propriétaire ou chez une autre personne qui a une feuille.
sheet-how-words = Si un code de la clé est illisible, ses 32 mots conviennent aussi.
sheet-how-files = Ouvrez le fichier ⟦kinsafe.html⟧ dans un navigateur, et donnez-lui les fichiers des feuilles ou des photos de celles imprimées : il dit ensuite ce qu’il faut faire. Ou tapez ⟦kinsafe combine⟧ et les noms des fichiers, là où ce programme existe.
sheet-key = Code de la clé
sheet-key-here = sur cette feuille seulement
sheet-key-again = Encore la clé
sheet-key-again-why = en cas de tache
sheet-words = Le code de la clé en mots, à taper
sheet-vault = Code du coffre { $number } sur { $of }
sheet-vault-same = le même sur chaque feuille · révision { $revision }
sheet-codes-two-lead = Cette feuille a 2 codes,
sheet-codes-two = tous deux les mêmes.
sheet-codes-lead = Cette feuille a { $count } codes :
sheet-codes =
    { $vault ->
        [one] le code de la clé deux fois, et 1 code du coffre.
       *[other] le code de la clé deux fois, et { $vault } codes du coffre.
    }
sheet-codes-not-for = Ils ne sont pas pour l’appareil photo d’un téléphone : ne les cherchez jamais sur internet, ne les envoyez nulle part.
sheet-vault-page = Codes du coffre, révision { $revision }. Ces codes sont les mêmes sur chaque feuille du jeu.
sheet-elsewhere-lead =
    { $pages ->
        [2] Les codes du coffre sont à la page 2.
       *[other] Les codes du coffre sont aux pages 2 à { $pages }.
    }
sheet-elsewhere = Ils sont les mêmes sur chaque feuille du jeu, révision { $revision } ; si une page est abîmée, celle de toute autre feuille convient. Gardez les pages ensemble.
sheet-block-key = La clé, sur cette feuille seulement :
sheet-block-sealed = Le coffre scellé, le même sur chaque feuille, révision { $revision } :
sheet-others-lead = Les autres.
sheet-others = Les autres feuilles sont chez { $names }.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = { $count } autres
sheet-how-address = Ouvrez ⟦{ $address }⟧ et montrez-y chaque feuille : la page dit ce qu’il faut faire ensuite. Si elle n’existe plus, le fichier ⟦kinsafe.html⟧ fait de même : il est sur une clé, dans les papiers du propriétaire ou chez une autre personne qui a une feuille.
sheet-point = Dirigez l’appareil photo du téléphone ici
sheet-owner-phone = Téléphone du propriétaire
sheet-checked = Vérifié le
