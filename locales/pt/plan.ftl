plan-title = O que fazer agora
plan-title-of = O que fazer agora: { $title }
plan-made = Feito em { $day }. Guarde tudo o que está aqui longe de estranhos.
plan-before = Antes de começar
plan-before-keep = Deixe como estão o contrato do telefone, o chip e a caixa de e-mail: é lá que chegam códigos e links. Não mude nada ainda.
plan-before-need = Um código quase sempre vale só para o segundo passo da entrada. Talvez você precise também do que segue, e das senhas.
plan-thing =
    { $thing ->
        [phone-pin] PIN do telefone
        [main-password] A senha principal
       *[papers] Onde estão os papéis
    }
plan-not-said = ninguém disse
plan-hidden = está guardado
plan-first = Comece aqui: { $names } se recuperam depois por esta conta.
plan-behind = Depois de { $names }, por onde se recupera.
plan-loop = Esta conta e { $names } esperam uma pela outra. Comece aqui, com o que está guardado para ela.
plan-sign-in = Entre em { $address }
plan-login = Nome para entrar: { $login }
plan-password = Onde está a senha: { $place }
plan-password-unknown = A senha também é precisa, e ninguém disse onde está. Procure nos papéis e num gerenciador de senhas; ou escolha, onde se entra na conta, que a senha foi esquecida, e uma nova chega por e-mail.
plan-step = Em inglês: { $step }
plan-step-general = Quando pedir um segundo passo, escolha outro modo e depois um código de recuperação ou de backup.
plan-fails = Se isso não funcionar: { $address }
plan-died = Se o dono morreu, pergunte aqui: { $address }
plan-note = Nota
plan-kind =
    { $kind ->
        [codes] Códigos de recuperação
        [key] Chave de recuperação
        [phrase] Frase de recuperação
        [seed] Segredo de um autenticador
        [text] Nota
       *[unknown] Algo de uma versão mais nova
    }
plan-labelled = { $kind }: { $label }
plan-codes-left = Restam { $left } de { $of }. Cada um vale uma vez: marque-o.
plan-used = usado
plan-seed = Adicione-o a um aplicativo autenticador no telefone que será usado daqui em diante; ele passa a mostrar os códigos.
plan-afterwards = Depois
plan-owner-there = Se o dono está presente: faça códigos novos em cada serviço, prepare o telefone novo e faça folhas novas.
plan-owner-ill = Se o dono está doente: faça só o que não pode esperar, e anote o que fez.
plan-owner-died = Se o dono morreu: primeiro o banco, depois os pedidos com a certidão. Guarde as fotos antes de fechar qualquer coisa, e feche a caixa de correio por último. Quem cuida da herança pergunta antes se pode entrar.
plan-clean-up = Marque os códigos usados. Apague as imagens das folhas de telefones, conversas e lixeira; depois destrua este plano.
plan-lacks = O que falta
plan-lacks-all = { $account }: nada do que está guardado dá acesso
plan-lacks-password = { $account }: ninguém disse onde está a senha
plan-lacks-thing =
    { $thing ->
        [phone-pin] ninguém disse o PIN do telefone
        [main-password] ninguém disse quem sabe a senha principal
       *[papers] ninguém disse onde estão os papéis
    }
