opened-clock = hodiny tohoto počítače ukazují { $today }, ale trezor byl změněn { $last }: dokud nejsou hodiny nastaveny, nespoléhejte na stáří, dny a jednorázové kódy
opened-codes =
    { $left ->
        [0] Všechny jsou použité. U poskytovatele si udělejte nové.
        [one] Poslední: platí jednou. Udělejte nové, jakmile budete uvnitř.
       *[other] Každý platí jednou. Zkuste první, který není přeškrtnutý.
    }
opened-key = Lze použít vícekrát; po použití jej uschovejte.
opened-phrase = Zadejte slova v tomto pořadí.
opened-seed = Přidejte jej do ověřovací aplikace; ta pak ukazuje kódy.
opened-since =
    Od vytištění listů{ $set ->
        [own] {""}
       *[other] {" "}sady { $set }
    }, verze { $revision }: změněné účty: { $changed }, nové: { $new }, odebrané: { $gone }.
opened-text = Poznámka.
opened-unknown = Něco z novější verze: abyste to viděli, pořiďte si nejnovější kinsafe.
