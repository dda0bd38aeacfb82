program-error = errore
program-warning = attenzione
program-note = nota
program-hint = consiglio
program-yes-no = Scriva y per sì o n per no.
program-one-number = Scriva un numero da 1 a { $most }.
program-one-line = Qui si chiede una riga sola. Di ciò che è stato incollato non è stato preso nulla.
program-input = standard input
program-reading = Lettura di { $at } su { $of }: { $name }
program-reading-page = Lettura di { $place } su { $pages }
program-gave = { $name }: { $gave }
program-folders = le cartelle dentro { $name } non vengono aperte; nomini anche quelle
program-blanks = si legge { $name }; un nome con spazi ha bisogno delle virgolette
program-left-out = in { $folder } non si è guardato: { $files }; un file nominato da sé viene guardato
program-others =
    { $count ->
        [one] 1 altro
       *[other] altri { $count }
    }
program-paste = Scriva o incolli i codici, o le 32 parole di ogni foglio, un foglio dopo l’altro. Alla fine prema Enter, poi Ctrl-D (su Windows Ctrl-Z ed Enter).
program-no-file = Non è stato nominato nessun file: si possono dare anche PDF, scansioni, foto, fogli di testo e casseforti sigillate (.age).
program-line = riga { $number }:
program-any-line = riga (prima il suo numero):
program-head-line = riga d’inizio:
program-vault-line = riga { $number } di { $of }:
program-choice = Qui ci sono fogli di più serie, e nulla prova che vadano insieme. Una di loro può averla messa lì qualcun altro. Chieda agli altri, a un numero che aveva già, quale serie è stampata in testa ai loro fogli. Se una è più nuova, raccolga altri dei suoi fogli.
program-choose = Quale identificativo sta sulla carta di cui si fida? Il suo numero, o Enter per smettere:
program-more-sets = E altre { $count } serie.
program-set-progress = Serie { $set }: { $have } fogli su { $threshold }, numero { $numbers }.
program-opened =
    { $count ->
        [one] Aperta con il foglio { $sheets } della serie { $set }: { $title }, revisione { $revision }, { $accounts }.
       *[other] Aperta con i fogli { $sheets } della serie { $set }: { $title }, revisione { $revision }, { $accounts }.
    }
program-untitled = una cassaforte
program-accounts =
    { $count ->
        [one] 1 account
       *[other] { $count } account
    }
program-changed = Ultima modifica il { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] oggi
        [days]
            { $count ->
                [one] 1 giorno fa
               *[other] { $count } giorni fa
            }
        [months]
            { $count ->
                [one] 1 mese fa
               *[other] { $count } mesi fa
            }
       *[years]
            { $count ->
                [one] 1 anno fa
               *[other] { $count } anni fa
            }
    }
program-surprise = Se questo La sorprende: ⟦--printed⟧ apre ciò che è stampato sui fogli.
program-hidden = I codici sono nascosti. ⟦--show⟧ li mostra; ⟦--out FILE⟧ salva la cassaforte.
program-saved = Salvata come { $name }. È una cassaforte di lavoro: ⟦kinsafe restore⟧ la prende, o la nomini con ⟦--vault⟧. Anche ⟦age -d⟧ la apre.
program-saved-plain = Salvata come { $name }. Non è cifrata: chi la legge ha i codici e le chiavi della serie.
program-through = si recupera tramite { $names }
program-account-note = nota
program-nothing = ancora nulla
program-kind =
    { $kind ->
        [codes] codici di recupero
        [key] chiave di recupero
        [phrase] frase di recupero
        [seed] segreto di un autenticatore
        [text] nota
       *[unknown] qualcosa di una versione più nuova
    }
program-kind-left = { $kind }, { $left } di { $of } rimasti
program-kind-issued = { $kind }, del { $day }
program-kind-issued-about = { $kind }, intorno al { $day }
program-code-used = usato il { $day }
program-proof = Codice di prova per il { $day }:
program-read-out =
    { $count ->
        [one] Lo legga al proprietario al telefono. Un codice di prova non dice nulla del foglio.
       *[other] Li legga al proprietario al telefono. Un codice di prova non dice nulla del foglio.
    }
program-never-send = Non mandi una foto di un foglio a nessuno, nemmeno al proprietario.
program-annotated = Salvata come { $name }: verde è ciò che è stato letto, rosso ciò che è stato visto e non letto.
program-saved-plan = Salvato come { $name }: che cosa fare ora, con i codici. Un doppio clic lo apre nel browser. Lo cancelli quando ha finito.
program-seconds-left = ancora { $seconds } secondi
