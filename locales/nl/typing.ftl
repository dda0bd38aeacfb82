typing-how =
    Elk blad heeft 32 woorden, in acht regels van vier. Typ ze regel voor
    regel, zoals ze zijn geprint. De eerste en de laatste letter van een
    woord zijn genoeg. Typ ? voor een woord dat u niet kunt lezen. Om een
    regel nog eens te typen, begint u met zijn nummer. U kunt ook alle
    regels tegelijk plakken. Neem de tijd: niets wat u hebt getypt gaat
    verloren.
typing-keys =
    Om te stoppen typt u stop; om een blad over te slaan leave. In plaats
    van een regel kunt u ook de naam van een bestand typen: een foto van een
    blad, of een .age-bestand.
typing-enough-already = De gelezen bladen zijn genoeg. Er zijn geen woorden nodig.
typing-vault-needed =
    Woorden alleen openen de kluis niet. Er is ook een foto van een
    willekeurig blad nodig, of het .age-bestand. Leg het klaar, als u kunt.
typing-first-sheet = Het eerste blad:
typing-next-sheet = Het volgende blad:
typing-so-far = Er zijn { $have } van de { $threshold } bladen van set { $set }.
typing-not-four =
    { $count ->
        [0] Regel { $line } heeft vier woorden.
        [one] Regel { $line } heeft vier woorden; dit was er één.
       *[other] Regel { $line } heeft vier woorden; dit waren er { $count }.
    } Typ alstublieft de hele regel.
typing-wrong-word = Woord { $place }, “{ $typed }”, staat niet op de lijst. Het kan { $nearest } zijn. Typ alstublieft de hele regel nog eens.
typing-taken-for = “{ $typed }” wordt opgevat als “{ $word }”.
typing-unknown-word = Regel { $line }, woord { $place }, “{ $typed }”, staat niet op de lijst. Het telt als een woord dat niet te lezen is.
typing-no-such-line = De regels hebben de nummers 1 tot en met 8.
typing-needs-number = Begin alstublieft met het nummer van de regel, dan de vier woorden.
typing-doubled-line = Dit zijn de woorden van regel { $line }, die er al is. Hij telt één keer.
typing-too-many-unreadable = { $count } woorden zijn niet te lezen. Hoogstens 8 kunnen worden berekend.
typing-ignored =
    { $lines ->
        [one] Eén regel daarvan bestaat niet uit woorden van een blad en is overgeslagen.
       *[other] { $lines } regels daarvan bestaan niet uit woorden van een blad en zijn overgeslagen.
    }
typing-lines-wait =
    { $count ->
        [one] In dit blad ontbreekt regel { $missing }.
       *[other] In dit blad ontbreken de regels { $missing }.
    } Wat voor het volgende blad is geplakt, blijft tot dan liggen.
typing-too-long = Dat was te veel tegelijk. Plak alstublieft de woorden van een paar bladen tegelijk.
typing-sheet = Dit is blad { $number } van set { $set }.
typing-first-word = Het eerste woord van elk blad is “{ $word }”. Kijk alstublieft nog eens naar regel 1.
typing-no-such-head = Geen blad heeft deze woorden op regel 2. Kijk er alstublieft nog eens naar.
typing-first-lines-again = Dan is een van de eerste acht woorden fout. Typ alstublieft de regels 1 en 2 nog eens.
typing-corrections =
    { $count ->
        [one] Eén woord past niet bij de andere:
       *[other] { $count } woorden passen niet bij de andere:
    }
typing-correction = regel { $line }, woord { $place }, moet “{ $word }” zijn, niet “{ $typed }”
typing-correction-unread = regel { $line }, woord { $place }, dat niet te lezen was, moet “{ $word }” zijn
typing-type-again = Typ dan alstublieft de regel die fout is nog eens, met zijn nummer ervoor.
typing-too-many-wrong = te veel woorden zijn fout. Vergelijk ze met het papier, en typ elke regel die anders is nog eens, met zijn nummer ervoor. De andere blijven staan
typing-beyond-us = deze woorden zijn gemaakt door een nieuwere versie van kinsafe
typing-sheet-in = Blad { $number } van set { $set } is er.
typing-sheet-again = Blad { $number } was er al. Het telt één keer.
typing-does-not-open = er zijn bladen genoeg, maar ze openen de kluis niet. Misschien is er een verkeerd getypt: typ het nog eens, of een ander
typing-ask-set = Staat er op uw papier “Set { $set }”?
typing-ask-other-set = De andere bladen zijn van set { $others }. Dit blad, van set { $set }, hoort er niet bij. Toch typen?
typing-ask-same-sheet = Blad { $number } is er al. Het laten, en een ander blad nemen?
typing-ask-corrections = Staat dat zo op uw papier, voor zover het te lezen is?
typing-ask-swapped = Deze woorden kloppen als de regels { $line } en { $next } van plaats wisselen. Staan ze op uw papier andersom?
typing-ask-left-out = Regel { $line } lijkt te ontbreken. Volgens de andere regels moet hij “{ $words }” zijn. Staat dat zo op uw papier, voor zover het te lezen is?
typing-ask-leave =
    { $lines ->
        [one] Er is één regel van dit blad.
       *[other] Er zijn { $lines } regels van dit blad.
    } Weggooien, en een ander blad beginnen?
typing-ask-stop = Er is nog niets getypt. Stoppen?
typing-ask-stop-lines =
    { $lines ->
        [one] Er is één regel. Stoppen en weggooien?
       *[other] Er zijn { $lines } regels. Stoppen en weggooien?
    }
typing-ask-stop-sheets =
    Er zijn { $have } van de { $threshold } bladen{ $lines ->
        [0] {""}
        [one] , en één regel meer
       *[other] , en { $lines } regels meer
    }. Stoppen en weggooien?
typing-ask-stop-vault-lines =
    De bladen zijn er allemaal{ $lines ->
        [0] {""}
        [one] , en één kluisregel
       *[other] , en { $lines } kluisregels
    }. Stoppen en weggooien?
typing-goes-on = Goed. Alles is er nog.
typing-stopped =
    { $lines ->
        [one] Eén regel van een blad is overgeslagen.
       *[other] { $lines } regels van een blad zijn overgeslagen.
    }
typing-offer = Hebt u nog een blad op papier, en wilt u de woorden typen?
typing-how-lines =
    Er zijn bladen genoeg. Wat nog ontbreekt is de verzegelde kluis. Een
    foto van een willekeurig blad is het gemakkelijkst, of het .age-bestand.
    Hebt u geen van beide, maar wel kluisregels op papier, typ die dan:
    eerst de kopregel, dan de andere. Typ ? om een regel uit te stellen.
typing-name-a-file = Typ voor een foto of een .age-bestand de naam ervan, of sleep het in dit venster.
typing-all-vault-lines = Alle kluisregels zijn er.
typing-head-again = De kopregel is er al.
typing-line-again = Regel { $line } is er al.
typing-head-wrong = Er is iets fout in de kopregel. Vergelijk hem alstublieft met het papier.
typing-line-wrong = Er is iets fout in regel { $line }. Vergelijk hem alstublieft met het papier.
typing-needs-head = Eerst is de kopregel nodig. Hij begint met KINSAFE-LINES-1.
typing-lines-newer = een nieuwere versie van kinsafe heeft deze kluisregels gemaakt
typing-no-line = Dat is geen kluisregel. Die heeft een nummer, en dan 46 letters en cijfers.
typing-other-vault = Deze kopregel hoort bij een andere kluis van dezelfde set.
typing-vault-of-other-set = Deze kopregel is van set { $other }. De bladen zijn van set { $set }.
