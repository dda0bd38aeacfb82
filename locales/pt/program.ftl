program-error = erro
program-warning = atenção
program-note = nota
program-hint = conselho
program-yes-no = Digite y para sim ou n para não.
program-one-number = Digite um número de 1 a { $most }.
program-one-line = Aqui se pede uma só linha. Nada do que foi colado foi aceito.
program-input = entrada padrão
program-reading = Lendo { $at } de { $of }: { $name }
program-reading-page = Lendo { $place } de { $pages }
program-gave = { $name }: { $gave }
program-folders = as pastas dentro de { $name } não são abertas; indique-as também
program-blanks = { $name } está sendo lido; um nome com espaços precisa de aspas
program-left-out = em { $folder } não foi olhado: { $files }; um arquivo indicado pelo nome é olhado
program-others =
    { $count ->
        [one] { $count } outro
       *[other] { $count } outros
    }
program-paste = Digite ou cole os códigos, ou as 32 palavras de cada folha, uma folha depois da outra. No fim, aperte Enter e depois Ctrl-D (no Windows, Ctrl-Z e Enter).
program-no-file = Nenhum arquivo foi indicado: também se podem dar PDF, digitalizações, fotos, folhas de texto e cofres lacrados (.age).
program-line = linha { $number }:
program-any-line = linha (primeiro o número):
program-head-line = linha inicial:
program-vault-line = linha { $number } de { $of }:
program-choice = Há aqui folhas de vários conjuntos, e nada prova que sejam do mesmo dono. Um deles pode ter sido posto ali por outra pessoa. Pergunte aos outros, por um número que você já tinha, qual identificador está impresso no alto das folhas deles. Se um for um conjunto mais novo, junte mais folhas dele.
program-choose = Qual identificador está no papel em que você confia? O número dele, ou Enter para parar:
program-more-sets = E mais { $count } conjuntos.
program-set-progress = Conjunto { $set }: { $have } de { $threshold } folhas, número { $numbers }.
program-opened =
    { $count ->
        [one] Aberto com a folha { $sheets } do conjunto { $set }: { $title }, revisão { $revision }, { $accounts }.
       *[other] Aberto com as folhas { $sheets } do conjunto { $set }: { $title }, revisão { $revision }, { $accounts }.
    }
program-untitled = um cofre
program-accounts =
    { $count ->
        [one] { $count } conta
       *[other] { $count } contas
    }
program-changed = Última mudança em { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] hoje
        [days]
            { $count ->
                [one] há { $count } dia
               *[other] há { $count } dias
            }
        [months]
            { $count ->
                [one] há { $count } mês
               *[other] há { $count } meses
            }
       *[years]
            { $count ->
                [one] há { $count } ano
               *[other] há { $count } anos
            }
    }
program-surprise = Se isso surpreende você: ⟦--printed⟧ abre o que está impresso nas folhas.
program-hidden = Os códigos estão ocultos. ⟦--show⟧ os mostra; ⟦--out FILE⟧ salva o cofre.
program-saved = Salvo como { $name }. É um cofre de trabalho: ⟦kinsafe restore⟧ o aceita, ou indique-o com ⟦--vault⟧. ⟦age -d⟧ também o abre.
program-saved-plain = Salvo como { $name }. Não está cifrado: quem o lê tem os códigos e as chaves do conjunto.
program-through = recupera-se por { $names }
program-account-note = nota
program-nothing = nada ainda
program-kind =
    { $kind ->
        [codes] códigos de recuperação
        [key] chave de recuperação
        [phrase] frase de recuperação
        [seed] segredo de um autenticador
        [text] nota
       *[unknown] algo de uma versão mais nova
    }
program-kind-left = { $kind }, restam { $left } de { $of }
program-kind-issued = { $kind }, de { $day }
program-kind-issued-about = { $kind }, de por volta de { $day }
program-code-used = usado em { $day }
program-proof = Código de prova para { $day }:
program-read-out =
    { $count ->
        [one] Leia-o ao dono pelo telefone. Um código de prova não diz nada da folha.
       *[other] Leia-os ao dono pelo telefone. Um código de prova não diz nada da folha.
    }
program-never-send = Não envie uma foto de uma folha a ninguém, nem mesmo ao dono.
program-annotated = Salvo como { $name }: verde é o que foi lido, vermelho o que foi visto e não lido.
program-saved-plan = Salvo como { $name }: o que fazer agora, com os códigos. Um clique duplo o abre no navegador. Apague-o quando terminar.
program-seconds-left = faltam { $seconds } segundos
