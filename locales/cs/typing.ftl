typing-how =
    Na každém listu je 32 slov, v osmi řádcích po čtyřech. Pište je řádek po
    řádku, jak jsou vytištěna. Stačí první a poslední písmeno slova. Místo
    slova, které nelze přečíst, napište ?. Chcete-li řádek napsat znovu,
    začněte jeho číslem. Můžete také vložit všechny řádky najednou.
    Nespěchejte: nic z toho, co jste napsali, se neztratí.
typing-keys =
    Chcete-li přestat, napište stop; chcete-li list vynechat, leave. Místo
    řádku můžete napsat i jméno souboru: obrázku listu nebo souboru .age.
typing-enough-already = Přečtených listů je dost. Slova nejsou třeba.
typing-vault-needed =
    Samotná slova trezor neotevřou. Je třeba i obrázek kteréhokoli listu,
    nebo soubor .age. Mějte jej připravený, pokud můžete.
typing-first-sheet = První list:
typing-next-sheet = Další list:
typing-so-far = Je tu { $have } z { $threshold } listů sady { $set }.
typing-not-four =
    { $count ->
        [0] Řádek { $line } má čtyři slova.
        [one] Řádek { $line } má čtyři slova; toto bylo jedno.
       *[other] Řádek { $line } má čtyři slova; napsáno: { $count }.
    } Napište prosím celý řádek.
typing-wrong-word = Slovo { $place }, „{ $typed }“, na seznamu není. Může to být { $nearest }. Napište prosím celý řádek ještě jednou.
typing-taken-for = „{ $typed }“ se bere jako „{ $word }“.
typing-unknown-word = Řádek { $line }, slovo { $place }, „{ $typed }“: na seznamu není. Počítá se jako nečitelné.
typing-no-such-line = Řádky mají čísla 1 až 8.
typing-needs-number = Začněte prosím číslem řádku, pak jeho čtyři slova.
typing-doubled-line = To jsou slova řádku { $line }, který tu už je. Počítá se jednou.
typing-too-many-unreadable = Slov, která nelze přečíst: { $count }. Dopočítat jich lze nejvýše 8.
typing-ignored =
    { $lines ->
       *[other] Z toho řádků, které nejsou slovy listu: { $lines }; vynecháno.
    }
typing-lines-wait =
    { $count ->
        [one] V tomto listu chybí řádek { $missing }.
       *[other] V tomto listu chybí řádky { $missing }.
    } Co bylo vloženo pro další list, do té doby počká.
typing-too-long = To bylo příliš najednou. Vkládejte prosím slova jen několika listů najednou.
typing-sheet = Toto je list { $number } sady { $set }.
typing-first-word = První slovo každého listu je „{ $word }“. Podívejte se prosím ještě jednou na řádek 1.
typing-no-such-head = Žádný list nemá tato slova v řádku 2. Podívejte se na něj prosím ještě jednou.
typing-first-lines-again = Pak je jedno z prvních osmi slov chybné. Napište prosím řádky 1 a 2 ještě jednou.
typing-corrections =
    { $count ->
        [one] Jedno slovo k ostatním nepatří:
       *[other] Slov, která k ostatním nepatří: { $count }
    }
typing-correction = řádek { $line }, slovo { $place }: musí být „{ $word }“, ne „{ $typed }“
typing-correction-unread = řádek { $line }, slovo { $place }, které nešlo přečíst: musí být „{ $word }“
typing-type-again = Pak prosím chybný řádek napište ještě jednou, s jeho číslem na začátku.
typing-too-many-wrong = příliš mnoho slov je chybných. Porovnejte je s papírem a každý odlišný řádek napište ještě jednou, s jeho číslem na začátku. Ostatní zůstávají
typing-beyond-us = tato slova vyrobila novější verze kinsafe
typing-sheet-in = List { $number } sady { $set } je tu.
typing-sheet-again = List { $number } tu už byl. Počítá se jednou.
typing-does-not-open = listů je dost, ale trezor neotevírají. Možná je jeden špatně napsaný: napište jej prosím ještě jednou, nebo jiný
typing-ask-set = Stojí na vašem papíru „Set { $set }“ nebo „Sada { $set }“?
typing-ask-other-set = Ostatní listy jsou ze sady { $others }. Tento, ze sady { $set }, k nim nepatří. Přesto jej psát?
typing-ask-same-sheet = List { $number } tu už je. Nechat jej a vzít jiný?
typing-ask-corrections = Stojí to tak na vašem papíru, pokud to lze přečíst?
typing-ask-swapped = Tato slova dávají smysl, když si řádky { $line } a { $next } vymění místo. Stojí na vašem papíru obráceně?
typing-ask-left-out = Zdá se, že chybí řádek { $line }. Podle ostatních řádků musí být „{ $words }“. Stojí to tak na vašem papíru, pokud to lze přečíst?
typing-ask-leave =
    { $lines ->
       *[other] Napsané řádky tohoto listu: { $lines }.
    } Zahodit je a začít jiný list?
typing-ask-stop = Zatím nic napsáno není. Přestat?
typing-ask-stop-lines =
    { $lines ->
       *[other] Napsané řádky: { $lines }. Přestat a zahodit je?
    }
typing-ask-stop-sheets =
    Je tu { $have } z { $threshold } listů{ $lines ->
        [0] {""}
       *[other] , a navíc řádků: { $lines }
    }. Přestat a zahodit je?
typing-ask-stop-vault-lines =
    Jsou tu všechny listy{ $lines ->
        [0] {""}
       *[other] , a navíc řádků trezoru: { $lines }
    }. Přestat a zahodit je?
typing-goes-on = Dobře. Vše tu stále je.
typing-stopped =
    { $lines ->
       *[other] Vynechané řádky listu: { $lines }.
    }
typing-offer = Máte na papíru ještě jeden list a chcete napsat jeho slova?
typing-how-lines =
    Listů je dost. Chybí ještě zapečetěný trezor. Nejsnazší je obrázek
    kteréhokoli listu, nebo soubor .age. Nemáte-li ani jedno, ale máte na
    papíru řádky trezoru, napište ty: nejdřív úvodní řádek, pak ostatní.
    Napište ?, chcete-li řádek odložit.
typing-name-a-file = Pro obrázek nebo soubor .age napište jeho jméno, nebo jej přetáhněte do tohoto okna.
typing-all-vault-lines = Jsou tu všechny řádky trezoru.
typing-head-again = Úvodní řádek tu už je.
typing-line-again = Řádek { $line } tu už je.
typing-head-wrong = V úvodním řádku je něco špatně. Porovnejte jej prosím s papírem.
typing-line-wrong = V řádku { $line } je něco špatně. Porovnejte jej prosím s papírem.
typing-needs-head = Nejdřív je třeba úvodní řádek. Začíná KINSAFE-LINES-1.
typing-lines-newer = tyto řádky trezoru vyrobila novější verze kinsafe
typing-no-line = To není řádek trezoru. Má číslo a pak 46 písmen a číslic.
typing-other-vault = Tento úvodní řádek je z jiného trezoru téže sady.
typing-vault-of-other-set = Tento úvodní řádek je ze sady { $other }. Listy jsou ze sady { $set }.
