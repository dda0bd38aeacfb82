program-error = erreur
program-warning = attention
program-note = remarque
program-hint = conseil
program-yes-no = Tapez y pour oui ou n pour non.
program-one-number = Tapez un nombre de 1 à { $most }.
program-one-line = Une seule ligne est demandée ici. Rien de ce qui a été collé n’a été pris.
program-input = entrée standard
program-reading = Lecture de { $at } sur { $of } : { $name }
program-reading-page = Lecture de { $place } sur { $pages }
program-gave = { $name } : { $gave }
program-folders = les dossiers dans { $name } ne sont pas ouverts ; nommez-les aussi
program-blanks = { $name } est lu ; un nom avec des espaces a besoin de guillemets
program-left-out = dans { $folder }, pas regardé : { $files } ; un fichier nommé lui-même est regardé
program-others =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
program-paste = Tapez ou collez les codes, ou les 32 mots de chaque feuille, une feuille après l’autre. À la fin, appuyez sur Enter, puis Ctrl-D (sous Windows Ctrl-Z et Enter).
program-no-file = Aucun fichier n’a été nommé : des PDF, scans, photos, feuilles en texte et coffres scellés (.age) peuvent aussi être donnés.
program-line = ligne { $number } :
program-any-line = ligne (son numéro d’abord) :
program-head-line = ligne d’en-tête :
program-vault-line = ligne { $number } sur { $of } :
program-choice = Il y a ici des feuilles de plusieurs jeux, et rien ne prouve qu’ils vont ensemble. L’un d’eux a peut-être été ajouté par quelqu’un d’autre. Demandez aux autres, à un numéro que vous aviez déjà, quel identifiant est imprimé en tête de leurs feuilles. Si l’un est un jeu plus récent, réunissez davantage de ses feuilles.
program-choose = Quel identifiant est sur le papier en qui vous avez confiance ? Son numéro, ou Enter pour arrêter :
program-more-sets = Et { $count } autres jeux.
program-set-progress = Jeu { $set } : { $have } feuilles sur { $threshold }, numéro { $numbers }.
program-opened =
    { $count ->
        [one] Ouvert avec la feuille { $sheets } du jeu { $set } : { $title }, révision { $revision }, { $accounts }.
       *[other] Ouvert avec les feuilles { $sheets } du jeu { $set } : { $title }, révision { $revision }, { $accounts }.
    }
program-untitled = un coffre
program-accounts =
    { $count ->
        [one] { $count } compte
       *[other] { $count } comptes
    }
program-changed = Dernier changement le { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] aujourd’hui
        [days]
            { $count ->
                [one] il y a { $count } jour
               *[other] il y a { $count } jours
            }
        [months] il y a { $count } mois
       *[years]
            { $count ->
                [one] il y a { $count } an
               *[other] il y a { $count } ans
            }
    }
program-surprise = Si cela vous surprend : ⟦--printed⟧ ouvre ce qui est imprimé sur les feuilles.
program-hidden = Les codes sont cachés. ⟦--show⟧ les montre ; ⟦--out FILE⟧ enregistre le coffre.
program-saved = Enregistré sous { $name }. C’est un coffre de travail : ⟦kinsafe restore⟧ le prend, ou nommez-le avec ⟦--vault⟧. ⟦age -d⟧ l’ouvre aussi.
program-saved-plain = Enregistré sous { $name }. Il n’est pas chiffré : qui le lit a les codes et les clés du jeu.
program-through = se récupère par { $names }
program-account-note = note
program-nothing = rien encore
program-kind =
    { $kind ->
        [codes] codes de récupération
        [key] clé de récupération
        [phrase] mots de récupération
        [seed] secret d’un authentificateur
        [text] note
       *[unknown] quelque chose d’une version plus récente
    }
program-kind-left = { $kind }, { $left } sur { $of } restants
program-kind-issued = { $kind }, émis le { $day }
program-kind-issued-about = { $kind }, émis vers le { $day }
program-code-used = utilisé le { $day }
program-proof = Code de preuve pour le { $day } :
program-read-out =
    { $count ->
        [one] Lisez-le au propriétaire au téléphone. Un code de preuve ne dit rien de la feuille.
       *[other] Lisez-les au propriétaire au téléphone. Un code de preuve ne dit rien de la feuille.
    }
program-never-send = N’envoyez une photo d’une feuille à personne, pas même au propriétaire.
program-annotated = Enregistré sous { $name } : en vert ce qui a été lu, en rouge ce qui a été vu et pas lu.
program-saved-plan = Enregistré sous { $name } : ce qu’il faut faire maintenant, avec les codes. Un double clic l’ouvre dans un navigateur. Supprimez-le quand vous aurez fini.
program-seconds-left = encore { $seconds } secondes
