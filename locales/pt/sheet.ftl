sheet-kind = Folha de recuperação
sheet-number = Folha { $number }
sheet-number-of = Folha { $number } de { $of }
sheet-page = Página { $number } de { $of }
sheet-for = Para
sheet-set = Conjunto
sheet-made = Feita em
sheet-opens-with = Abre com
sheet-both = as duas folhas
sheet-all = todas as { $n } folhas
sheet-any = { $k } folhas
sheet-any-of = { $k } das { $n } folhas, quaisquer que sejam
sheet-what-lead = O que é isto.
sheet-what = Uma das { $n } folhas que juntas guardam os códigos de recuperação das contas de { $title }: o que permite entrar de novo nas contas quando falta um telefone ou uma senha. São precisas { $enough } para abrir os códigos.
sheet-what-someone = Uma das { $n } folhas que juntas guardam os códigos de recuperação das contas de alguém: o que permite a essa pessoa entrar de novo nas contas quando falta um telefone ou uma senha. São precisas { $enough } para abrir os códigos.
sheet-alone-lead = Sozinha não abre nada.
sheet-alone = Esta folha por si só não abre nada e não diz nada, nem a você nem a quem a encontre.
sheet-keep-lead = Onde guardá-la.
sheet-keep = Plana e seca, com o seu passaporte ou outros papéis que você não jogaria fora. Diga a uma pessoa de confiança onde ela está. Até o dia em que a abrirem juntos, não faça imagem nem cópia dela, e não a envie a ninguém.
sheet-asked-lead = Se alguém a pedir a você,
sheet-asked = fale primeiro com o dono, a pessoa que a deu a você: pessoalmente, ou por um número que você já tinha, mesmo que o pedido pareça vir dele. Se já não se pode perguntar a ele, fale primeiro com outra pessoa que tenha uma folha, e ajam juntos.
sheet-lost-lead = Se ela se perder,
sheet-lost = ou um estranho puder tê-la visto, diga logo ao dono. Nada se abre por isso, e é possível fazer folhas novas.
sheet-how = Como abrir os códigos
sheet-how-gather = Ligue para os outros, e juntem { $enough }.
sheet-how-page = Abra o arquivo ⟦kinsafe.html⟧ num navegador e mostre a ele cada folha: ele diz o que fazer depois. Está num pendrive, com os papéis do dono ou com outra pessoa que tem uma folha.
sheet-how-words = Se um código da chave não puder ser lido, servem também as suas 32 palavras.
sheet-how-files = Abra o arquivo ⟦kinsafe.html⟧ num navegador, e dê a ele os arquivos das folhas ou fotos das impressas: ele diz o que fazer depois. Ou digite ⟦kinsafe combine⟧ e os nomes dos arquivos, onde houver esse programa.
sheet-key = Código da chave
sheet-key-here = só nesta folha
sheet-key-again = Outra vez a chave
sheet-key-again-why = para o caso de uma mancha
sheet-words = O código da chave em palavras, para digitar
sheet-vault = Código do cofre { $number } de { $of }
sheet-vault-same = igual em todas as folhas · revisão { $revision }
sheet-codes-two-lead = Esta folha tem 2 códigos,
sheet-codes-two = os dois iguais.
sheet-codes-lead = Esta folha tem { $count } códigos:
sheet-codes =
    { $vault ->
        [one] o código da chave duas vezes, e 1 código do cofre.
       *[other] o código da chave duas vezes, e { $vault } códigos do cofre.
    }
sheet-codes-not-for = Não são para a câmera de um celular: nunca os procure na internet, nunca os envie a lugar nenhum.
sheet-vault-page = Códigos do cofre, revisão { $revision }. Estes códigos são iguais em todas as folhas do conjunto.
sheet-elsewhere-lead =
    { $pages ->
        [2] Os códigos do cofre estão na página 2.
       *[other] Os códigos do cofre estão nas páginas 2 a { $pages }.
    }
sheet-elsewhere = São iguais em todas as folhas do conjunto, revisão { $revision }; se uma página estragar, serve a de qualquer outra folha. Guarde as páginas juntas.
sheet-block-key = A chave, só nesta folha:
sheet-block-sealed = O cofre lacrado, igual em todas as folhas, revisão { $revision }:
sheet-others-lead = Os outros.
sheet-others = As outras folhas estão com { $names }.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = mais { $count }
sheet-how-address = Abra ⟦{ $address }⟧ e mostre-lhe cada folha: a página diz o que fazer depois. Se ela não existir mais, o arquivo ⟦kinsafe.html⟧ faz o mesmo: está num pen drive, com os papéis do dono ou com outra pessoa que tem uma folha.
sheet-point = Aponte a câmera do telefone para cá
sheet-owner-phone = Telefone do dono
sheet-checked = Conferida em
