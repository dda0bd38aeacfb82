typing-how =
    Cada folha tem 32 palavras, em oito linhas de quatro. Digite-as linha
    por linha, como estão impressas. Bastam a primeira e a última letra de
    uma palavra. Digite ? para uma palavra que não consegue ler. Para
    digitar uma linha de novo, comece com o número dela. Você também pode
    colar todas as linhas de uma vez. Não tenha pressa: nada do que digitou
    se perde.
typing-keys =
    Para parar, digite stop; para deixar uma folha de fora, leave. Em vez de
    uma linha você também pode digitar o nome de um arquivo: uma imagem de
    uma folha, ou um arquivo .age.
typing-enough-already = As folhas lidas bastam. Não são precisas palavras.
typing-vault-needed =
    As palavras sozinhas não abrem o cofre. É precisa também uma imagem de
    uma folha qualquer, ou o arquivo .age. Tenha-o à mão, se puder.
typing-first-sheet = A primeira folha:
typing-next-sheet = A próxima folha:
typing-so-far = Estão aqui { $have } de { $threshold } folhas do conjunto { $set }.
typing-not-four =
    { $count ->
        [0] A linha { $line } tem quatro palavras.
        [one] A linha { $line } tem quatro palavras; esta era uma.
       *[other] A linha { $line } tem quatro palavras; estas eram { $count }.
    } Digite a linha inteira, por favor.
typing-wrong-word = A palavra { $place }, “{ $typed }”, não está na lista. Pode ser { $nearest }. Digite a linha inteira de novo, por favor.
typing-taken-for = “{ $typed }” é tomado por “{ $word }”.
typing-unknown-word = Linha { $line }, palavra { $place }, “{ $typed }”, não está na lista. Conta como uma que não se pode ler.
typing-no-such-line = As linhas têm os números de 1 a 8.
typing-needs-number = Comece com o número da linha, por favor, e depois as quatro palavras.
typing-doubled-line = Estas são as palavras da linha { $line }, que já está aqui. Ela conta uma vez.
typing-too-many-unreadable = { $count } palavras não podem ser lidas. No máximo 8 podem ser calculadas.
typing-ignored =
    { $lines ->
        [one] Uma linha disso não é de palavras de uma folha, e ficou de fora.
       *[other] { $lines } linhas disso não são de palavras de uma folha, e ficaram de fora.
    }
typing-lines-wait =
    { $count ->
        [one] Nesta folha falta a linha { $missing }.
       *[other] Nesta folha faltam as linhas { $missing }.
    } O que foi colado para a próxima folha fica guardado até lá.
typing-too-long = Foi demais de uma vez. Cole as palavras de poucas folhas de cada vez, por favor.
typing-sheet = Esta é a folha { $number } do conjunto { $set }.
typing-first-word = A primeira palavra de cada folha é “{ $word }”. Olhe de novo a linha 1, por favor.
typing-no-such-head = Nenhuma folha tem estas palavras na linha 2. Olhe-a de novo, por favor.
typing-first-lines-again = Então uma das primeiras oito palavras está errada. Digite de novo as linhas 1 e 2, por favor.
typing-corrections =
    { $count ->
        [one] Uma palavra não combina com as outras:
       *[other] { $count } palavras não combinam com as outras:
    }
typing-correction = linha { $line }, palavra { $place }, tem de ser “{ $word }”, e não “{ $typed }”
typing-correction-unread = linha { $line }, palavra { $place }, que não se podia ler, tem de ser “{ $word }”
typing-type-again = Então digite de novo, por favor, a linha que está errada, com o número na frente.
typing-too-many-wrong = há palavras erradas demais. Compare-as com o papel, e digite de novo cada linha diferente, com o número na frente. As outras ficam
typing-beyond-us = estas palavras foram feitas por uma versão mais nova do kinsafe
typing-sheet-in = A folha { $number } do conjunto { $set } está aqui.
typing-sheet-again = A folha { $number } já estava aqui. Ela conta uma vez.
typing-does-not-open = há folhas bastantes, mas elas não abrem o cofre. Talvez uma esteja mal digitada: digite-a de novo, por favor, ou outra
typing-ask-set = O seu papel diz “Set { $set }” ou “Conjunto { $set }”?
typing-ask-other-set = As outras folhas são do conjunto { $others }. Esta, do conjunto { $set }, não combina com elas. Digitar mesmo assim?
typing-ask-same-sheet = A folha { $number } já está aqui. Deixá-la e pegar outra folha?
typing-ask-corrections = O seu papel diz isso, até onde se pode ler?
typing-ask-swapped = Estas palavras fazem sentido se as linhas { $line } e { $next } trocam de lugar. No seu papel elas estão na ordem contrária?
typing-ask-left-out = Parece faltar a linha { $line }. Pelas outras linhas ela tem de ser “{ $words }”. O seu papel diz isso, até onde se pode ler?
typing-ask-leave =
    { $lines ->
        [one] Uma linha desta folha está aqui.
       *[other] { $lines } linhas desta folha estão aqui.
    } Jogar fora e começar outra folha?
typing-ask-stop = Nada foi digitado ainda. Parar?
typing-ask-stop-lines =
    { $lines ->
        [one] Uma linha está aqui. Parar e jogá-la fora?
       *[other] { $lines } linhas estão aqui. Parar e jogá-las fora?
    }
typing-ask-stop-sheets =
    Estão aqui { $have } de { $threshold } folhas{ $lines ->
        [0] {""}
        [one] , e mais uma linha
       *[other] , e mais { $lines } linhas
    }. Parar e jogar fora?
typing-ask-stop-vault-lines =
    Estão aqui todas as folhas{ $lines ->
        [0] {""}
        [one] , e uma linha do cofre
       *[other] , e { $lines } linhas do cofre
    }. Parar e jogar fora?
typing-goes-on = Bom. Tudo continua aqui.
typing-stopped =
    { $lines ->
        [one] Uma linha de uma folha ficou de fora.
       *[other] { $lines } linhas de uma folha ficaram de fora.
    }
typing-offer = Você tem outra folha em papel, e quer digitar as palavras dela?
typing-how-lines =
    Há folhas bastantes. O que ainda falta é o cofre lacrado. O mais fácil é
    uma imagem de uma folha qualquer, ou o arquivo .age. Se não tiver nenhum
    dos dois, mas linhas do cofre em papel, digite essas: primeiro a linha
    inicial, depois as outras. Digite ? para deixar uma linha para depois.
typing-name-a-file = Para uma imagem ou um arquivo .age, digite o nome dele, ou arraste-o para esta janela.
typing-all-vault-lines = Todas as linhas do cofre estão aqui.
typing-head-again = A linha inicial já está aqui.
typing-line-again = A linha { $line } já está aqui.
typing-head-wrong = Algo na linha inicial está errado. Compare-a com o papel, por favor.
typing-line-wrong = Algo na linha { $line } está errado. Compare-a com o papel, por favor.
typing-needs-head = Primeiro é precisa a linha inicial. Ela começa com KINSAFE-LINES-1.
typing-lines-newer = uma versão mais nova do kinsafe fez estas linhas do cofre
typing-no-line = Isso não é uma linha do cofre. Ela tem um número, e depois 46 letras e algarismos.
typing-other-vault = Esta linha inicial é de outro cofre do mesmo conjunto.
typing-vault-of-other-set = Esta linha inicial é do conjunto { $other }. As folhas são do conjunto { $set }.
