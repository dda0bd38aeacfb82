typing-how =
    Chaque feuille a 32 mots, en huit lignes de quatre. Tapez-les ligne par
    ligne, comme ils sont imprimés. La première et la dernière lettre d’un
    mot suffisent. Tapez ? pour un mot que vous ne pouvez pas lire. Pour
    retaper une ligne, commencez par son numéro. Vous pouvez aussi coller
    toutes les lignes à la fois. Prenez votre temps : rien de ce que vous
    avez tapé ne se perd.
typing-keys =
    Pour arrêter, tapez stop ; pour laisser une feuille de côté, leave. Au
    lieu d’une ligne, vous pouvez aussi taper le nom d’un fichier : une
    image d’une feuille, ou un fichier .age.
typing-enough-already = Les feuilles lues suffisent. Aucun mot n’est nécessaire.
typing-vault-needed =
    Les mots seuls n’ouvrent pas le coffre. Il faut aussi une image d’une
    feuille quelconque, ou le fichier .age. Préparez-le, si vous pouvez.
typing-first-sheet = La première feuille :
typing-next-sheet = La feuille suivante :
typing-so-far = { $have } feuilles sur { $threshold } du jeu { $set } sont là.
typing-not-four =
    { $count ->
        [0] La ligne { $line } a quatre mots.
        [one] La ligne { $line } a quatre mots ; il y en avait un.
       *[other] La ligne { $line } a quatre mots ; il y en avait { $count }.
    } Tapez la ligne entière, s’il vous plaît.
typing-wrong-word = Le mot { $place }, « { $typed } », n’est pas sur la liste. C’est peut-être { $nearest }. Retapez la ligne entière, s’il vous plaît.
typing-taken-for = « { $typed } » est pris pour « { $word } ».
typing-unknown-word = Ligne { $line }, mot { $place }, « { $typed } » n’est pas sur la liste. Il compte comme un mot illisible.
typing-no-such-line = Les lignes ont les numéros 1 à 8.
typing-needs-number = Commencez par le numéro de la ligne, puis ses quatre mots.
typing-doubled-line = Ce sont les mots de la ligne { $line }, qui est déjà là. Elle compte une fois.
typing-too-many-unreadable = { $count } mots sont illisibles. Au plus 8 peuvent être calculés.
typing-ignored =
    { $lines ->
        [one] Une ligne de cela n’est pas faite de mots d’une feuille et a été laissée de côté.
       *[other] { $lines } lignes de cela ne sont pas faites de mots d’une feuille et ont été laissées de côté.
    }
typing-lines-wait =
    { $count ->
        [one] Dans cette feuille, la ligne { $missing } manque.
       *[other] Dans cette feuille, les lignes { $missing } manquent.
    } Ce qui a été collé pour la feuille suivante attend jusque-là.
typing-too-long = C’était trop à la fois. Collez les mots de quelques feuilles à la fois.
typing-sheet = C’est la feuille { $number } du jeu { $set }.
typing-first-word = Le premier mot de chaque feuille est « { $word } ». Regardez encore la ligne 1, s’il vous plaît.
typing-no-such-head = Aucune feuille n’a ces mots à la ligne 2. Regardez-la encore, s’il vous plaît.
typing-first-lines-again = Alors l’un des huit premiers mots est faux. Retapez les lignes 1 et 2, s’il vous plaît.
typing-corrections =
    { $count ->
        [one] Un mot ne va pas avec les autres :
       *[other] { $count } mots ne vont pas avec les autres :
    }
typing-correction = ligne { $line }, mot { $place }, doit être « { $word } », et non « { $typed } »
typing-correction-unread = ligne { $line }, mot { $place }, qui était illisible, doit être « { $word } »
typing-type-again = Alors retapez la ligne qui est fausse, avec son numéro devant.
typing-too-many-wrong = trop de mots sont faux. Comparez-les avec le papier, et retapez chaque ligne différente, avec son numéro devant. Les autres sont gardées
typing-beyond-us = ces mots ont été faits par une version plus récente de kinsafe
typing-sheet-in = La feuille { $number } du jeu { $set } est là.
typing-sheet-again = La feuille { $number } était déjà là. Elle compte une fois.
typing-does-not-open = il y a assez de feuilles, mais elles n’ouvrent pas le coffre. L’une est peut-être mal tapée : retapez-la, ou une autre
typing-ask-set = Votre papier porte-t-il « Set { $set } » ou « Jeu { $set } » ?
typing-ask-other-set = Les autres feuilles sont du jeu { $others }. Celle-ci, du jeu { $set }, ne va pas avec elles. La taper quand même ?
typing-ask-same-sheet = La feuille { $number } est déjà là. La laisser, et prendre une autre feuille ?
typing-ask-corrections = Votre papier le dit-il ainsi, autant qu’on puisse lire ?
typing-ask-swapped = Ces mots ont un sens si les lignes { $line } et { $next } changent de place. Sont-elles dans l’autre ordre sur votre papier ?
typing-ask-left-out = La ligne { $line } semble manquer. D’après les autres lignes, elle doit être « { $words } ». Votre papier le dit-il ainsi, autant qu’on puisse lire ?
typing-ask-leave =
    { $lines ->
        [one] Une ligne de cette feuille est là.
       *[other] { $lines } lignes de cette feuille sont là.
    } Les jeter, et commencer une autre feuille ?
typing-ask-stop = Rien n’a encore été tapé. Arrêter ?
typing-ask-stop-lines =
    { $lines ->
        [one] Une ligne est là. Arrêter et la jeter ?
       *[other] { $lines } lignes sont là. Arrêter et les jeter ?
    }
typing-ask-stop-sheets =
    { $have } feuilles sur { $threshold } sont là{ $lines ->
        [0] {""}
        [one] , et une ligne de plus
       *[other] , et { $lines } lignes de plus
    }. Arrêter et les jeter ?
typing-ask-stop-vault-lines =
    Les feuilles sont toutes là{ $lines ->
        [0] {""}
        [one] , et une ligne du coffre
       *[other] , et { $lines } lignes du coffre
    }. Arrêter et les jeter ?
typing-goes-on = Bien. Tout est encore là.
typing-stopped =
    { $lines ->
        [one] Une ligne d’une feuille a été laissée de côté.
       *[other] { $lines } lignes d’une feuille ont été laissées de côté.
    }
typing-offer = Avez-vous une autre feuille sur papier, et voulez-vous taper ses mots ?
typing-how-lines =
    Il y a assez de feuilles. Ce qui manque encore est le coffre scellé. Une
    image d’une feuille quelconque est le plus simple, ou le fichier .age.
    Si vous n’avez ni l’un ni l’autre, mais des lignes du coffre sur papier,
    tapez-les : d’abord la ligne d’en-tête, puis les autres. Tapez ? pour
    remettre une ligne à plus tard.
typing-name-a-file = Pour une image ou un fichier .age, tapez son nom, ou faites-le glisser dans cette fenêtre.
typing-all-vault-lines = Toutes les lignes du coffre sont là.
typing-head-again = La ligne d’en-tête est déjà là.
typing-line-again = La ligne { $line } est déjà là.
typing-head-wrong = Quelque chose dans la ligne d’en-tête est faux. Comparez-la avec le papier.
typing-line-wrong = Quelque chose dans la ligne { $line } est faux. Comparez-la avec le papier.
typing-needs-head = Il faut d’abord la ligne d’en-tête. Elle commence par KINSAFE-LINES-1.
typing-lines-newer = une version plus récente de kinsafe a fait ces lignes du coffre
typing-no-line = Ce n’est pas une ligne du coffre. Elle a un numéro, puis 46 lettres et chiffres.
typing-other-vault = Cette ligne d’en-tête est d’un autre coffre du même jeu.
typing-vault-of-other-set = Cette ligne d’en-tête est du jeu { $other }. Les feuilles sont du jeu { $set }.
