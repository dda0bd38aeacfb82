found-at = { $place }: { $what }
found-file = { $file }
found-page = { $file } página { $page }
found-line = { $file } linha { $line }
found-page-line = { $file } página { $page } linha { $line }
found-altered = a folha { $number } do conjunto { $set } foi alterada depois de feita (nome, data ou número de folhas); a parte dela está certa e foi usada
found-conflict = esta folha { $number } do conjunto { $set } contradiz a folha { $number } em { $other }
found-duplicate = a folha { $number } do conjunto { $set } de novo, como em { $first }; conta uma vez
found-foreign = a folha { $number } é de outro conjunto, { $set }, e não do conjunto { $opened }; deixada de fora
found-older = contém a revisão mais antiga { $revision } do cofre; uma mais nova foi usada
found-newer-left = contém a revisão mais nova { $revision } do cofre; a impressa foi aberta
found-newer =
    { $made ->
        [age-file] o arquivo age foi feito
        [head-line] uma linha inicial de linhas do cofre foi feita
        [vault] o cofre foi feito
       *[sheet] uma folha foi feita
    } por uma versão mais nova do kinsafe, ou nem tudo foi lido
found-not-opened = este arquivo age não se abre com estas folhas
found-not-tried = este arquivo age tem um fator de trabalho de { $factor }, e nenhum cofre lacrado de um conjunto tem mais de { $most }: está sob uma frase secreta e não foi tentado
found-part-altered = o código do cofre { $number } do conjunto { $set } está danificado ou foi alterado; deixado de fora
found-some-part-altered = um dos códigos do cofre do conjunto { $set } está danificado ou foi alterado
found-same-id = esta folha e a de { $other } têm o mesmo identificador de conjunto { $set } e são de conjuntos diferentes: uma delas foi feita para enganar
found-share-wrong = a parte da folha { $number } do conjunto { $set } não combina com as outras folhas; deixada de fora
found-signature-wrong = esta não é a folha { $number } do conjunto { $set } que diz ser: danificada, alterada ou falsa; deixada de fora
found-too-many = códigos demais; o resto não foi olhado
found-corrected = palavras corrigidas: { $words }
found-corrected-word = linha { $line } palavra { $place } é “{ $word }”
found-lost =
    { $count ->
        [one] { $kind ->
            [key] um código da chave
           *[vault] um código do cofre
        }
       *[other] { $count } { $kind ->
            [key] códigos da chave
           *[vault] códigos do cofre
        }
    }: { $cause ->
        [blank] não está ali, a página está em branco
        [blurred] visível, mas desfocado demais; tire a foto mais de perto, com boa luz, sem mexer
        [covered] visível, mas em parte coberto ou numa sombra dura; tire a foto sem uma coisa nem outra
        [cut-off] só em parte na imagem; pegue a folha inteira
        [glare] visível, mas apagado pela luz; tire a foto sem flash, fora do sol
        [too-dark] visível, mas escuro demais; tire a foto com boa luz
        [too-far] visível, mas pequeno demais; tire a foto mais de perto, ou digitalize a 300 dpi
        [too-pale] visível, mas pálido demais; tire a foto com luz boa e uniforme
       *[unclear] visível, mas não foi possível ler; tire a foto mais de perto, com a folha plana e boa luz
    }
