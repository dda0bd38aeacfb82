failed-other = { $text }
failed-already-exists = { $name } já existe
failed-bad-sheets =
    { $bad ->
        [one] { $bad } das folhas está danificada ou foi alterada
       *[other] { $bad } das folhas estão danificadas ou foram alteradas
    }, e as boas não bastam: { $have }
failed-have = { $have } de { $threshold } folhas do conjunto { $set }
failed-have-none = nenhuma folha boa foi encontrada
failed-bad-input =
    { $name } não pode ser lido como { $expected ->
        [codes] códigos
        [pdf] PDF
        [picture] imagem
        [picture-not-empty] imagem: está vazia
        [pdf-or-picture] PDF ou imagem
        [readable] PDF, imagem ou texto
       *[text] texto
    }
failed-damaged-file = { $name } está danificado, ou falta uma parte dele
failed-record =
    { $record ->
        [head-line] uma linha inicial de linhas do cofre está danificada
        [key-block] um bloco da chave está danificado
        [key-code] um código da chave está danificado
        [sealed] um cofre lacrado está danificado
        [vault-code] um código do cofre está danificado
        [words] uma lista de palavras está danificada
       *[code] um código está danificado
    }: { $flaw ->
        [character] um caractere está errado ou falta
        [empty] não há nada dentro
        [few-words] tem menos de 32 palavras
        [last-line] falta a última linha
        [length] o comprimento está errado
        [length-of-name] o comprimento não combina com o do nome
        [long-name] o nome é mais longo do que pode ser
        [name-not-text] o nome não é texto
        [not-digits] depois de KINSAFE1: há algo que não são algarismos
        [not-whole] o texto não está inteiro
        [number-zero] o número da folha é 0
        [other-kind] é outra coisa
        [part-number] o número é maior que o das partes
        [threshold] seriam precisas menos de 2 folhas
        [too-many-digits] depois de KINSAFE1: há mais algarismos do que um código tem
        [too-short] falta uma parte
       *[wrong-words] palavras demais estão erradas ou faltam
    }
failed-not-intact =
    nem tudo está intacto: { $bad } { $bad ->
        [one] coisa está indicada
       *[other] coisas estão indicadas
    } acima
failed-io =
    { $name }: { $doing ->
        [creating-folder] não foi possível criar a pasta
        [deleting] não foi possível apagar o arquivo
        [locking] não foi possível bloquear o arquivo
        [removing] não foi possível remover o arquivo
        [renaming] não foi possível renomear o arquivo
        [saving] não foi possível salvar o arquivo
        [writing] não foi possível gravar o arquivo
       *[reading] não foi possível ler o arquivo
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] não foi possível ler a resposta
        [asking-passphrase] não foi possível pedir a frase secreta
        [manual-page] não foi possível gravar o manual
        [writing-result] não foi possível gravar o resultado
       *[reading-input] não foi possível ler a entrada padrão
    }: { $why }
failed-why =
    { $why ->
        [already-exists] já existe
        [disk-full] o disco está cheio
        [ended] termina cedo demais
        [folder] é uma pasta
        [no-folder] não é uma pasta
        [no-text] não é texto em UTF-8
        [not-found] não existe
        [permission] falta a permissão
        [read-only] o disco só pode ser lido
       *[refused] o sistema recusou
    }
failed-newer-version =
    { $made ->
        [age-file] o arquivo age foi feito
        [head-line] uma linha inicial de linhas do cofre foi feita
        [vault] o cofre foi feito
       *[sheet] uma folha foi feita
    } por uma versão mais nova do kinsafe
failed-no-key-code = um cofre lacrado foi encontrado, mas de nenhuma folha o código da chave
failed-kind =
    { $name } é { $kind ->
        [archive] um arquivo compactado ({ $format }), que não é aberto aqui
        [document] um documento ({ $format }), que não é lido aqui
        [film] um filme, que não é lido aqui
        [mail] um e-mail sem uma folha no texto
        [old-office] um documento do Office ou um e-mail do Outlook, que não é lido aqui
        [picture] uma imagem de um tipo que não é lido aqui ({ $format })
        [program] um programa, não uma folha
        [slides] uma apresentação ({ $format }), que não é lida aqui
        [sound] uma gravação de som, que não é lida aqui
        [table] uma tabela ({ $format }), que não é lida aqui
        [tiff] uma imagem TIFF de um tipo que não é lido aqui
       *[empty] um arquivo vazio
    }
failed-keyboard = um código foi digitado por um leitor ajustado a outro teclado que não o deste computador
failed-no-file = { $name } não é um arquivo
failed-no-sheets = nenhum código de uma folha do kinsafe foi encontrado
failed-not-age = { $name } não é um arquivo age
failed-not-one-picture = { $name } não é uma só imagem ou uma só página, e não se pode desenhar nela
failed-not-enough =
    { $count } de { $threshold } folhas; { $count ->
        [0] nenhuma folha do conjunto { $set } foi encontrada
        [one] você tem a folha { $have } do conjunto { $set }
       *[other] você tem as folhas { $have } do conjunto { $set }
    }
failed-nothing-opens = as folhas do conjunto { $set } bastam em número, mas nenhum cofre encontrado se abre com elas
failed-opens-with-sheets = { $name } se abre com folhas, não com uma frase secreta
failed-password-protected = { $name } está protegido por uma senha
failed-picture-format = { $name } é uma imagem de um tipo que não é lido aqui ({ $format })
failed-reading-memory = { $name }: a leitura exige mais memória do que uma digitalização precisa ({ $limit })
failed-reading-time =
    { $name }: a leitura demora mais do que uma digitalização precisa ({ $seconds } s); { $pages ->
        [0] nenhuma página foi lida
        [1] só a primeira página foi lida
       *[other] só as primeiras { $pages } páginas foram lidas
    }
failed-set-not-found = nenhuma folha do conjunto { $set } está no que foi dado
failed-several-sets = há aqui algo de { $count } conjuntos, e nada prova que sejam do mesmo dono: { $sets }
failed-more = mais { $count }
failed-too-large = { $name } é maior que { $limit }
failed-vault-parts-damaged = as folhas bastam, mas um código do cofre do conjunto { $set } está danificado ou foi alterado
failed-vault-parts-missing =
    as folhas bastam, mas { $count ->
        [0] nenhum código do cofre foi encontrado
        [one] falta o código do cofre { $missing } de { $of }
       *[other] faltam os códigos do cofre { $missing } de { $of }
    }
failed-vault-line-wrong = a linha do cofre { $number } não confere: um caractere está errado ou falta
failed-vault-lines-missing =
    as folhas bastam, mas { $count ->
        [0] falta a linha inicial das linhas do cofre
        [one] falta a linha do cofre { $missing } de { $of }
       *[other] faltam as linhas do cofre { $missing } de { $of }
    }
failed-run = { $first } a { $last }
failed-work-factor = { $name } pede um fator de trabalho de { $factor }; aceita-se no máximo { $most }
failed-wrong-passphrase = a frase secreta não abre { $name }
failed-set =
    conjunto { $set }: { $sheets ->
        [0] nenhuma folha boa
        [one] { $sheets } folha (são precisas { $threshold })
       *[other] { $sheets } folhas (são precisas { $threshold })
    }, { $opens ->
        [yes] um cofre se abre
        [no] nada se abre
       *[unknown] não tentado
    }{ $holders ->
        [none] {""}
       *[some] ; feito para { $names }
    }
