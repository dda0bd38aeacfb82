failed-other = { $text }
failed-already-exists = { $name } existe déjà
failed-bad-sheets =
    { $bad ->
        [one] { $bad } des feuilles est abîmée ou modifiée
       *[other] { $bad } des feuilles sont abîmées ou modifiées
    }, et les bonnes ne suffisent pas : { $have }
failed-have = { $have } feuilles sur { $threshold } du jeu { $set }
failed-have-none = aucune bonne feuille n’a été trouvée
failed-bad-input =
    { $name } ne peut pas être lu comme { $expected ->
        [codes] des codes
        [pdf] un PDF
        [picture] une image
        [picture-not-empty] une image : elle est vide
        [pdf-or-picture] un PDF ou une image
        [readable] un PDF, une image ou du texte
       *[text] du texte
    }
failed-damaged-file = { $name } est abîmé, ou il en manque une partie
failed-record =
    { $record ->
        [head-line] une ligne d’en-tête de lignes du coffre est abîmée
        [key-block] un bloc de clé est abîmé
        [key-code] un code de la clé est abîmé
        [sealed] un coffre scellé est abîmé
        [vault-code] un code du coffre est abîmé
        [words] une liste de mots est abîmée
       *[code] un code est abîmé
    } : { $flaw ->
        [character] un caractère est faux ou manque
        [empty] il n’y a rien dedans
        [few-words] il y a moins de 32 mots
        [last-line] la dernière ligne manque
        [length] la longueur est fausse
        [length-of-name] la longueur ne correspond pas à celle du nom
        [long-name] le nom est plus long que possible
        [name-not-text] le nom n’est pas du texte
        [not-digits] autre chose que des chiffres suit KINSAFE1:
        [not-whole] le texte n’est pas entier
        [number-zero] le numéro de la feuille est 0
        [other-kind] c’est autre chose
        [part-number] le numéro dépasse le nombre de parties
        [threshold] il faudrait moins de 2 feuilles
        [too-many-digits] il y a après KINSAFE1: plus de chiffres qu’un code n’en a
        [too-short] il en manque une partie
       *[wrong-words] trop de mots sont faux ou manquent
    }
failed-not-intact =
    tout n’est pas intact : { $bad } { $bad ->
        [one] chose est nommée
       *[other] choses sont nommées
    } plus haut
failed-io =
    { $name } : { $doing ->
        [creating-folder] le dossier n’a pas pu être créé
        [deleting] le fichier n’a pas pu être supprimé
        [locking] le fichier n’a pas pu être verrouillé
        [removing] le fichier n’a pas pu être retiré
        [renaming] le fichier n’a pas pu être renommé
        [saving] le fichier n’a pas pu être enregistré
        [writing] le fichier n’a pas pu être écrit
       *[reading] le fichier n’a pas pu être lu
    } : { $why }
failed-io-here =
    { $doing ->
        [answer] la réponse n’a pas pu être lue
        [asking-passphrase] la phrase secrète n’a pas pu être demandée
        [manual-page] le manuel n’a pas pu être écrit
        [writing-result] le résultat n’a pas pu être écrit
       *[reading-input] l’entrée standard n’a pas pu être lue
    } : { $why }
failed-why =
    { $why ->
        [already-exists] cela existe déjà
        [disk-full] le disque est plein
        [ended] il se termine trop tôt
        [folder] c’est un dossier
        [no-folder] ce n’est pas un dossier
        [no-text] ce n’est pas du texte en UTF-8
        [not-found] cela n’existe pas
        [permission] vous n’en avez pas le droit
        [read-only] le disque ne peut qu’être lu
       *[refused] le système a refusé
    }
failed-newer-version =
    { $made ->
        [age-file] le fichier age a été fait
        [head-line] une ligne d’en-tête de lignes du coffre a été faite
        [vault] le coffre a été fait
       *[sheet] une feuille a été faite
    } par une version plus récente de kinsafe
failed-no-key-code = un coffre scellé a été trouvé, mais aucun code de la clé d’une feuille
failed-kind =
    { $name } est { $kind ->
        [archive] une archive ({ $format }), qui n’est pas ouverte ici
        [document] un document ({ $format }), qui n’est pas lu ici
        [film] un film, qui n’est pas lu ici
        [mail] un courriel sans feuille dans son texte
        [old-office] un document Office ou un courriel d’Outlook, qui n’est pas lu ici
        [picture] une image d’une sorte qui n’est pas lue ici ({ $format })
        [program] un programme, pas une feuille
        [slides] une présentation ({ $format }), qui n’est pas lue ici
        [sound] un enregistrement sonore, qui n’est pas lu ici
        [table] un tableau ({ $format }), qui n’est pas lu ici
        [tiff] une image TIFF d’une sorte qui n’est pas lue ici
       *[empty] vide
    }
failed-keyboard = un code a été tapé par un lecteur réglé pour un autre clavier que celui de cet ordinateur
failed-no-file = { $name } n’est pas un fichier
failed-no-sheets = aucun code d’une feuille de kinsafe n’a été trouvé
failed-not-age = { $name } n’est pas un fichier age
failed-not-one-picture = { $name } n’est pas une seule image ou une seule page, rien ne peut y être dessiné
failed-not-enough =
    { $count } feuilles sur { $threshold } ; { $count ->
        [0] aucune feuille du jeu { $set } n’a été trouvée
        [one] vous avez la feuille { $have } du jeu { $set }
       *[other] vous avez les feuilles { $have } du jeu { $set }
    }
failed-nothing-opens = les feuilles du jeu { $set } suffisent en nombre, mais aucun coffre trouvé ne s’ouvre avec elles
failed-opens-with-sheets = { $name } s’ouvre avec des feuilles, pas avec une phrase secrète
failed-password-protected = { $name } est protégé par un mot de passe
failed-picture-format = { $name } est une image d’une sorte qui n’est pas lue ici ({ $format })
failed-reading-memory = { $name } : le lire demande plus de mémoire qu’il n’en faut pour un scan ({ $limit })
failed-reading-time =
    { $name } : le lire prend plus de temps qu’il n’en faut pour un scan ({ $seconds } s) ; { $pages ->
        [0] aucune page n’a été lue
        [1] seule la première page a été lue
       *[other] seules les { $pages } premières pages ont été lues
    }
failed-set-not-found = aucune feuille du jeu { $set } n’est parmi ce qui a été donné
failed-several-sets = il y a ici quelque chose de { $count } jeux, et rien ne prouve qu’ils vont ensemble : { $sets }
failed-more = { $count } autres
failed-too-large = { $name } dépasse { $limit }
failed-vault-parts-damaged = les feuilles suffisent, mais un code du coffre du jeu { $set } est abîmé ou modifié
failed-vault-parts-missing =
    les feuilles suffisent, mais { $count ->
        [0] aucun code du coffre n’a été trouvé
        [one] le code du coffre { $missing } sur { $of } manque
       *[other] les codes du coffre { $missing } sur { $of } manquent
    }
failed-vault-line-wrong = la ligne du coffre { $number } n’est pas juste : un caractère est faux ou manque
failed-vault-lines-missing =
    les feuilles suffisent, mais { $count ->
        [0] la ligne d’en-tête des lignes du coffre manque
        [one] la ligne du coffre { $missing } sur { $of } manque
       *[other] les lignes du coffre { $missing } sur { $of } manquent
    }
failed-run = { $first } à { $last }
failed-work-factor = { $name } demande un facteur de travail de { $factor } ; au plus { $most } est accepté
failed-wrong-passphrase = la phrase secrète n’ouvre pas { $name }
failed-set =
    jeu { $set } : { $sheets ->
        [0] aucune bonne feuille
        [one] { $sheets } feuille (il en faut { $threshold })
       *[other] { $sheets } feuilles (il en faut { $threshold })
    }, { $opens ->
        [yes] un coffre s’ouvre
        [no] rien ne s’ouvre
       *[unknown] pas essayé
    }{ $holders ->
        [none] {""}
       *[some] {" "}; fait pour { $names }
    }
