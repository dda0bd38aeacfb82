opened-clock = o relógio deste computador mostra { $today }, mas o cofre foi alterado em { $last }: enquanto o relógio não for acertado, não confie em idades, dias e códigos de uso único
opened-codes =
    { $left ->
        [0] Todos já foram usados. Faça novos no provedor.
        [one] O último: vale uma vez. Faça novos assim que entrar.
       *[other] Cada um vale uma vez. Tente o primeiro que não está riscado.
    }
opened-key = Pode ser usada mais de uma vez; guarde-a depois de usar.
opened-phrase = Digite as palavras nesta ordem.
opened-seed = Adicione-a a um aplicativo autenticador; ele passa a mostrar os códigos.
opened-since =
    Desde que as folhas{ $set ->
        [own] {""}
       *[other] {" "}do conjunto { $set }
    } foram impressas, na revisão { $revision }: contas alteradas: { $changed }, novas: { $new }, removidas: { $gone }.
opened-text = Uma nota.
opened-unknown = Algo de uma versão mais nova: obtenha o kinsafe mais recente para ver.
