found-at = { $place } : { $what }
found-file = { $file }
found-page = { $file } page { $page }
found-line = { $file } ligne { $line }
found-page-line = { $file } page { $page } ligne { $line }
found-altered = la feuille { $number } du jeu { $set } a été modifiée après avoir été faite (son nom, sa date ou le nombre de feuilles) ; sa part est juste et a été utilisée
found-conflict = cette feuille { $number } du jeu { $set } contredit la feuille { $number } dans { $other }
found-duplicate = la feuille { $number } du jeu { $set } encore, comme dans { $first } ; comptée une fois
found-foreign = la feuille { $number } est d’un autre jeu, { $set }, et non du jeu { $opened } ; laissée de côté
found-older = contient l’ancienne révision { $revision } du coffre ; une plus récente a été utilisée
found-newer-left = contient la révision plus récente { $revision } du coffre ; celle qui est imprimée a été ouverte
found-newer =
    { $made ->
        [age-file] le fichier age a été fait
        [head-line] une ligne d’en-tête de lignes du coffre a été faite
        [vault] le coffre a été fait
       *[sheet] une feuille a été faite
    } par une version plus récente de kinsafe, ou tout n’a pas été lu
found-not-opened = ce fichier age ne s’ouvre pas avec ces feuilles
found-not-tried = ce fichier age a un facteur de travail de { $factor }, et aucun coffre scellé d’un jeu n’a plus de { $most } : il est sous une phrase secrète et n’a pas été essayé
found-part-altered = le code du coffre { $number } du jeu { $set } est abîmé ou modifié ; laissé de côté
found-some-part-altered = un des codes du coffre du jeu { $set } est abîmé ou modifié
found-same-id = cette feuille et celle dans { $other } ont le même identifiant de jeu { $set } et sont de jeux différents : l’une d’elles a été faite pour tromper
found-share-wrong = la part de la feuille { $number } du jeu { $set } ne va pas avec les autres feuilles ; laissée de côté
found-signature-wrong = ce n’est pas la feuille { $number } du jeu { $set } qu’elle dit être : abîmée, modifiée ou fausse ; laissée de côté
found-too-many = trop de codes ; le reste n’a pas été regardé
found-corrected = mots corrigés : { $words }
found-corrected-word = ligne { $line } mot { $place } est « { $word } »
found-lost =
    { $count ->
        [one] { $kind ->
            [key] un code de la clé
           *[vault] un code du coffre
        }
       *[other] { $count } { $kind ->
            [key] codes de la clé
           *[vault] codes du coffre
        }
    } : { $cause ->
        [blank] absent, la page est vide
        [blurred] visible mais trop flou ; prenez la photo de plus près, sous une bonne lumière, sans bouger
        [covered] visible mais en partie caché, ou dans une ombre dure ; évitez l’un et l’autre
        [cut-off] seulement en partie dans l’image ; prenez toute la feuille
        [glare] visible mais effacé par la lumière ; prenez la photo sans flash, à l’abri du soleil
        [too-dark] visible mais trop sombre ; prenez la photo sous une bonne lumière
        [too-far] visible mais trop petit ; prenez la photo de plus près, ou numérisez à 300 dpi
        [too-pale] visible mais trop pâle ; prenez la photo sous une bonne lumière, égale partout
       *[unclear] visible mais illisible ; prenez la photo de plus près, à plat, sous une bonne lumière
    }
