sheet-kind = Obnovovací list
sheet-number = List { $number }
sheet-number-of = List { $number } z { $of }
sheet-page = Stránka { $number } z { $of }
sheet-for = Pro
sheet-set = Sada
sheet-made = Vyrobeno
sheet-opens-with = Otevírají
sheet-both = oba listy
sheet-all = všechny listy ({ $n })
sheet-any = kterékoli listy: { $k }
sheet-any-of = listy v počtu { $k } z { $n }, kterékoli
sheet-what-lead = Co to je.
sheet-what = Jeden z listů (celkem { $n }), které spolu uchovávají obnovovací kódy účtů: { $title }. Díky nim se lze dostat zpět k účtům, když chybí telefon nebo heslo. K otevření kódů je třeba: { $enough }.
sheet-what-someone = Jeden z listů (celkem { $n }), které spolu uchovávají něčí obnovovací kódy. Díky nim se ten člověk dostane zpět ke svým účtům, když chybí telefon nebo heslo. K otevření kódů je třeba: { $enough }.
sheet-alone-lead = Sám neotevře nic.
sheet-alone = Tento list sám o sobě nic neotevře a nic neprozradí, ani vám, ani tomu, kdo jej najde.
sheet-keep-lead = Kde jej uložit.
sheet-keep = Rovně a v suchu, u cestovního pasu nebo jiných papírů, které byste nevyhodili. Řekněte jednomu člověku, kterému věříte, kde leží. Do dne, kdy jej společně otevřete, z něj nedělejte žádný obrázek ani kopii a nikomu jej neposílejte.
sheet-asked-lead = Když vás o něj někdo požádá,
sheet-asked = promluvte si nejdřív s majitelem, tím, kdo vám jej dal: tváří v tvář, nebo na čísle, které jste už měli, i když se zdá, že žádost je od něj. Nelze-li se ho už zeptat, promluvte si nejdřív s někým dalším, kdo má list, a jednejte společně.
sheet-lost-lead = Když se ztratí
sheet-lost = nebo jej mohl vidět někdo cizí, řekněte to brzy majiteli. Nic se tím neotevřelo a lze vyrobit nové listy.
sheet-how = Jak kódy otevřít
sheet-how-gather = Zavolejte ostatním a dejte dohromady { $enough }.
sheet-how-page = Otevřete soubor ⟦kinsafe.html⟧ v prohlížeči a ukažte mu každý list: řekne, co dělat dál. Je na flash disku, u papírů majitele, nebo jej má někdo další s listem.
sheet-how-words = Nelze-li kód klíče přečíst, postačí i jeho 32 slov.
sheet-how-files = Otevřete soubor ⟦kinsafe.html⟧ v prohlížeči a dejte mu soubory listů nebo fotografie vytištěných: řekne, co dělat dál. Nebo tam, kde ten program je, napište ⟦kinsafe combine⟧ a jména souborů.
sheet-key = Kód klíče
sheet-key-here = jen na tomto listu
sheet-key-again = Ještě jednou kód klíče
sheet-key-again-why = pro případ skvrny
sheet-words = Kód klíče ve slovech, k napsání
sheet-vault = Kód trezoru { $number } z { $of }
sheet-vault-same = stejný na každém listu · verze { $revision }
sheet-codes-two-lead = Tento list má 2 kódy,
sheet-codes-two = oba stejné.
sheet-codes-lead = Kódy na tomto listu: { $count }.
sheet-codes =
    { $vault ->
        [one] Kód klíče dvakrát a 1 kód trezoru.
       *[other] Kód klíče dvakrát a kódy trezoru: { $vault }.
    }
sheet-codes-not-for = Nejsou pro aplikaci fotoaparátu v telefonu: nikdy je nevyhledávejte a nikam je nenahrávejte.
sheet-vault-page = Kódy trezoru, verze { $revision }. Tyto kódy jsou na každém listu sady stejné.
sheet-elsewhere-lead =
    { $pages ->
        [2] Kódy trezoru jsou na stránce 2.
       *[other] Kódy trezoru jsou na stránkách 2 až { $pages }.
    }
sheet-elsewhere = Jsou stejné na každém listu sady, verze { $revision }; je-li stránka zničená, postačí stránka kteréhokoli jiného listu. Stránky nechte pohromadě.
sheet-block-key = Klíč, jen na tomto listu:
sheet-block-sealed = Zapečetěný trezor, stejný na každém listu, verze { $revision }:
sheet-others-lead = Ostatní.
sheet-others = Ostatní listy mají { $names }.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = ještě { $count }
sheet-how-address = Otevřete ⟦{ $address }⟧ a ukažte tam každý list: stránka řekne, co dál. Pokud už není, totéž dělá soubor ⟦kinsafe.html⟧: je na flash disku, v papírech majitele nebo u někoho dalšího, kdo má list.
sheet-point = Sem namiřte fotoaparát telefonu
sheet-owner-phone = Telefon majitele
sheet-checked = Zkontrolováno
