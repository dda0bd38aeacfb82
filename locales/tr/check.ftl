check-sheet = Yaprak { $number }, takım { $set }, { $who }.
check-made-for = { $holder } için yapıldı, { $day }
check-without-name = ad yazılmadan yapıldı, { $day }
check-typed = sözcüklerinden yazıldı; sözcükler ad taşımaz
check-good = Anahtar kodu: sağlam. İmza: doğru. { $vault }
check-words = Sözcükler birbirine uyuyor. Denetlenecek imza yalnızca anahtar kodunda vardır.
check-vault-whole = Kasa kodları: tam.
check-vault-sealed = Mühürlü kasa: var.
check-vault-none = Kasa kodları: bulunamadı.
check-vault-missing =
    { $count ->
       *[other] Kasa kodu { $missing } (toplam { $of }): bulunamadı.
    }
check-vault-damaged = Kasa kodları: hasarlı.
check-opens = Bu takımın herhangi { $threshold } yaprağı kasayı açar; yalnız bu yaprak hiçbir şey açmaz.
