reading-sheets =
    { $count ->
        [one] folha { $numbers } do conjunto { $set }
       *[other] folhas { $numbers } do conjunto { $set }
    }
reading-vault-codes =
    { $count ->
        [one] 1 código do cofre
       *[other] { $count } códigos do cofre
    }
reading-vault-lines =
    { $count ->
        [one] 1 linha do cofre
       *[other] { $count } linhas do cofre
    }
reading-sealed-vault = um cofre lacrado
reading-bad =
    { $count ->
        [one] 1 código que não pode ser usado
       *[other] { $count } códigos que não podem ser usados
    }
reading-again = nada que já não estivesse aqui
reading-others =
    { $count ->
        [one] 1 código QR de outra coisa
       *[other] { $count } códigos QR de outra coisa
    }
reading-blank =
    { $count ->
        [one] uma página em branco
       *[other] páginas em branco
    }
reading-nothing = nenhum código do kinsafe encontrado
reading-sheet = folha { $number } do conjunto { $set }
reading-sheet-of = folha de { $holder }, número { $number } do conjunto { $set }
reading-no-code = { $name }: nenhum código encontrado; { $why }
reading-too-dark = a imagem está escura demais; tire-a com boa luz
reading-blurred = a imagem está tremida ou desfocada; fique parado, com boa luz
reading-not-sharp = se há uma folha na imagem, ela não está nítida o bastante: apoie a câmera em algo, com a folha inteira e boa luz
reading-page-problem = página { $page }: { $error }
reading-need-first-sheet = Nenhuma folha foi lida ainda.
reading-need-good-sheet = Nenhuma folha que sirva foi lida ainda.
reading-need-key-code = O cofre fechado está aqui. Agora são precisas as próprias folhas.
reading-need-sheets =
    { $more ->
        [one] Falta mais uma folha do conjunto { $set }.
       *[other] Faltam mais { $more } folhas do conjunto { $set }.
    }
reading-need-vault = As folhas bastam. São precisos também os códigos grandes delas, iguais em todas.
reading-need-vault-codes =
    { $count ->
        [one] As folhas bastam. Dos { $of } códigos grandes falta ainda o número { $missing }.
       *[other] As folhas bastam. Dos { $of } códigos grandes faltam ainda os números { $missing }.
    }
reading-need-good-vault-code = As folhas bastam. Um dos códigos grandes está danificado ou foi alterado.
reading-need-head-line = As folhas bastam. Falta ainda a primeira das linhas do cofre, a linha inicial.
reading-need-vault-lines =
    { $count ->
        [one] As folhas bastam. Falta ainda uma das { $of } linhas do cofre.
       *[other] As folhas bastam. Faltam ainda { $count } das { $of } linhas do cofre.
    }
reading-need-choice = Há aqui folhas de vários conjuntos, e nada prova que pertencem juntas.
reading-need-nothing = As folhas do conjunto { $set } abrem o cofre.
reading-advice-picture = Basta uma imagem da folha inteira: nítida, com boa luz e enchendo a imagem.
reading-advice-choice = Um deles pode ter sido posto ali por outra pessoa. Pergunte aos outros, por um número que você já tinha, qual identificador está impresso no alto das folhas deles. Se um for um conjunto mais novo, junte mais folhas dele.
reading-advice-others = Pergunte às outras pessoas que têm uma folha deste conjunto.
reading-advice-again = Tire de novo as imagens das folhas que não serviram, planas e com boa luz, ou obtenha mais uma folha de outra pessoa.
reading-advice-vault-codes = Os códigos grandes são iguais em todas as folhas do conjunto: basta uma cópia legível de cada um, de qualquer folha. O arquivo .age do conjunto também serve.
reading-advice-vault-lines = As linhas que faltam podem ser digitadas. Os códigos grandes de qualquer folha do conjunto também servem, e o arquivo .age dele.
reading-findings-left =
    { $count ->
        [one] há mais um destes
       *[other] há mais { $count } destes
    }
