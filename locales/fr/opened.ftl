opened-clock = l’horloge de cet ordinateur indique le { $today }, mais le coffre a été modifié le { $last } : tant que l’horloge n’est pas réglée, ne vous fiez pas aux âges, aux jours et aux codes à usage unique
opened-codes =
    { $left ->
        [0] Tous sont utilisés. Faites-en de nouveaux chez le fournisseur.
        [one] Le dernier : il sert une fois. Faites-en de nouveaux dès que vous êtes entré.
       *[other] Chacun sert une fois. Essayez le premier qui n’est pas barré.
    }
opened-key = Peut servir plusieurs fois ; gardez-la après usage.
opened-phrase = Entrez les mots dans cet ordre.
opened-seed = Ajoutez-la à une application d’authentification ; elle montre alors les codes.
opened-since =
    Depuis l’impression des feuilles{ $set ->
        [own] {""}
       *[other] {" "}du jeu { $set }
    }, à la révision { $revision } : comptes modifiés : { $changed }, nouveaux : { $new }, supprimés : { $gone }.
opened-text = Une note.
opened-unknown = Quelque chose d’une version plus récente : prenez le kinsafe le plus récent pour le voir.
