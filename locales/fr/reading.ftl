reading-sheets =
    { $count ->
        [one] feuille { $numbers } du jeu { $set }
       *[other] feuilles { $numbers } du jeu { $set }
    }
reading-vault-codes =
    { $count ->
        [one] 1 code du coffre
       *[other] { $count } codes du coffre
    }
reading-vault-lines =
    { $count ->
        [one] 1 ligne du coffre
       *[other] { $count } lignes du coffre
    }
reading-sealed-vault = un coffre scellé
reading-bad =
    { $count ->
        [one] 1 code inutilisable
       *[other] { $count } codes inutilisables
    }
reading-again = rien qui n’était déjà là
reading-others =
    { $count ->
        [one] 1 code QR d’autre chose
       *[other] { $count } codes QR d’autre chose
    }
reading-blank =
    { $count ->
        [one] une page blanche
       *[other] pages blanches
    }
reading-nothing = aucun code de kinsafe trouvé
reading-sheet = feuille { $number } du jeu { $set }
reading-sheet-of = feuille de { $holder }, numéro { $number } du jeu { $set }
reading-no-code = { $name } : aucun code trouvé ; { $why }
reading-too-dark = l’image est trop sombre ; prenez-la sous une bonne lumière
reading-blurred = l’image est trop floue ; ne bougez pas, sous une bonne lumière
reading-not-sharp = si une feuille est sur l’image, elle n’est pas assez nette : posez l’appareil sur quelque chose, la feuille entière sous une bonne lumière
reading-page-problem = page { $page } : { $error }
reading-need-first-sheet = Aucune feuille n’a encore été lue.
reading-need-good-sheet = Aucune feuille utilisable n’a encore été lue.
reading-need-key-code = Le coffre fermé est là. Il faut maintenant les feuilles elles-mêmes.
reading-need-sheets =
    { $more ->
        [one] Il manque encore une feuille du jeu { $set }.
       *[other] Il manque encore { $more } feuilles du jeu { $set }.
    }
reading-need-vault = Les feuilles suffisent. Il faut aussi leurs grands codes, les mêmes sur chaque feuille.
reading-need-vault-codes =
    { $count ->
        [one] Les feuilles suffisent. Des { $of } grands codes, il manque encore le numéro { $missing }.
       *[other] Les feuilles suffisent. Des { $of } grands codes, il manque encore les numéros { $missing }.
    }
reading-need-good-vault-code = Les feuilles suffisent. L’un des grands codes est abîmé ou a été modifié.
reading-need-head-line = Les feuilles suffisent. Il manque encore la première des lignes du coffre, la ligne d’en-tête.
reading-need-vault-lines =
    { $count ->
        [one] Les feuilles suffisent. Il manque encore une des { $of } lignes du coffre.
       *[other] Les feuilles suffisent. Il manque encore { $count } des { $of } lignes du coffre.
    }
reading-need-choice = Il y a ici des feuilles de plusieurs jeux, et rien ne prouve qu’elles vont ensemble.
reading-need-nothing = Les feuilles du jeu { $set } ouvrent le coffre.
reading-advice-picture = Une image de la feuille entière suffit : nette, sous une bonne lumière, et remplissant l’image.
reading-advice-choice = L’un d’eux a peut-être été ajouté par quelqu’un d’autre. Demandez aux autres, à un numéro que vous aviez déjà, quel identifiant est imprimé en tête de leurs feuilles. Si l’un est un jeu plus récent, réunissez davantage de ses feuilles.
reading-advice-others = Demandez aux autres personnes qui ont une feuille de ce jeu.
reading-advice-again = Reprenez les images des feuilles inutilisables, à plat et sous une bonne lumière, ou obtenez une feuille de plus d’une autre personne.
reading-advice-vault-codes = Les grands codes sont les mêmes sur chaque feuille du jeu : un exemplaire lisible de chacun suffit, de n’importe quelle feuille. Le fichier .age du jeu convient aussi.
reading-advice-vault-lines = Les lignes qui manquent peuvent être tapées. Les grands codes d’une feuille quelconque du jeu conviennent aussi, et de même son fichier .age.
reading-findings-left =
    { $count ->
        [one] il y en a encore un
       *[other] il y en a encore { $count }
    }
