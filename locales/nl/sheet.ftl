sheet-kind = Herstelblad
sheet-number = Blad { $number }
sheet-number-of = Blad { $number } van { $of }
sheet-page = Bladzijde { $number } van { $of }
sheet-for = Voor
sheet-set = Set
sheet-made = Gemaakt op
sheet-opens-with = Gaat open met
sheet-both = beide bladen
sheet-all = alle { $n } bladen
sheet-any = { $k } bladen
sheet-any-of = { $k } van de { $n } bladen, welke dan ook
sheet-what-lead = Wat dit is.
sheet-what = Een van { $n } bladen die samen de herstelcodes van de accounts van { $title } bewaren: wat weer toegang geeft tot de accounts als een telefoon of wachtwoord weg is. Om de codes te openen zijn { $enough } nodig.
sheet-what-someone = Een van { $n } bladen die samen iemands herstelcodes bewaren: wat die persoon weer toegang geeft tot zijn accounts als een telefoon of wachtwoord weg is. Om de codes te openen zijn { $enough } nodig.
sheet-alone-lead = Alleen opent het niets.
sheet-alone = Dit blad op zichzelf opent niets en vertelt niets, niet aan u en niet aan wie het vindt.
sheet-keep-lead = Waar u het bewaart.
sheet-keep = Plat en droog, bij uw paspoort of andere papieren die u niet zou weggooien. Zeg tegen één mens die u vertrouwt waar het ligt. Maak er tot de dag waarop u het samen opent geen foto en geen kopie van, en stuur het naar niemand.
sheet-asked-lead = Als iemand u erom vraagt,
sheet-asked = spreek dan eerst met de eigenaar, degene die het u gaf: onder vier ogen, of op een nummer dat u al had, ook als het verzoek van hem of haar lijkt te komen. Kan dat niet meer, spreek dan eerst met iemand anders die een blad heeft, en doe het samen.
sheet-lost-lead = Als het kwijt is,
sheet-lost = of een vreemde kan het hebben gezien, zeg het dan snel tegen de eigenaar. Er gaat niets door open, en er kunnen nieuwe bladen worden gemaakt.
sheet-how = Zo opent u de codes
sheet-how-gather = Bel de anderen, en breng { $enough } bij elkaar.
sheet-how-page = Open het bestand ⟦kinsafe.html⟧ in een browser en laat het elk blad zien: het zegt wat u dan moet doen. Het staat op een stick, ligt bij de papieren van de eigenaar, of iemand anders met een blad heeft het.
sheet-how-words = Is een sleutelcode niet te lezen, dan zijn de 32 woorden ook goed.
sheet-how-files = Open het bestand ⟦kinsafe.html⟧ in een browser, en geef het de bestanden van de bladen of foto’s van geprinte bladen: het zegt wat u dan moet doen. Of typ ⟦kinsafe combine⟧ en de namen van de bestanden, waar dat programma is.
sheet-key = Sleutelcode
sheet-key-here = alleen op dit blad
sheet-key-again = Nog eens de sleutel
sheet-key-again-why = voor het geval van een vlek
sheet-words = De sleutelcode in woorden, om te typen
sheet-vault = Kluiscode { $number } van { $of }
sheet-vault-same = op elk blad gelijk · versie { $revision }
sheet-codes-two-lead = Dit blad heeft 2 codes,
sheet-codes-two = allebei gelijk.
sheet-codes-lead = Dit blad heeft { $count } codes:
sheet-codes =
    { $vault ->
        [one] de sleutelcode twee keer, en 1 kluiscode.
       *[other] de sleutelcode twee keer, en { $vault } kluiscodes.
    }
sheet-codes-not-for = Ze zijn niet voor de camera-app van een telefoon: zoek er nooit naar, upload ze nooit.
sheet-vault-page = Kluiscodes, versie { $revision }. Deze codes zijn op elk blad van de set gelijk.
sheet-elsewhere-lead =
    { $pages ->
        [2] De kluiscodes staan op bladzijde 2.
       *[other] De kluiscodes staan op de bladzijden 2 tot en met { $pages }.
    }
sheet-elsewhere = Ze zijn op elk blad van de set gelijk, versie { $revision }; is een bladzijde bedorven, dan is die van elk ander blad ook goed. Houd de bladzijden bij elkaar.
sheet-block-key = De sleutel, alleen op dit blad:
sheet-block-sealed = De verzegelde kluis, op elk blad gelijk, versie { $revision }:
sheet-others-lead = De anderen.
sheet-others = De andere bladen zijn bij { $names }.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = nog { $count }
sheet-how-address = Open ⟦{ $address }⟧ en laat er elk blad aan zien: de pagina zegt wat er dan moet gebeuren. Bestaat die niet meer, dan doet het bestand ⟦kinsafe.html⟧ hetzelfde: op een stick, bij de papieren van de eigenaar of bij iemand anders die een blad heeft.
sheet-point = Richt hier de camera van uw telefoon op
sheet-owner-phone = Telefoon van de eigenaar
sheet-checked = Gecontroleerd op
