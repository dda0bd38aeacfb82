reading-sheets =
    { $count ->
       *[other] yaprak { $numbers } (takım { $set })
    }
reading-vault-codes =
    { $count ->
       *[other] { $count } kasa kodu
    }
reading-vault-lines =
    { $count ->
       *[other] { $count } kasa satırı
    }
reading-sealed-vault = mühürlü bir kasa
reading-bad =
    { $count ->
       *[other] kullanılamayan { $count } kod
    }
reading-again = önceden olmayan bir şey yok
reading-others =
    { $count ->
       *[other] başka bir şeyin { $count } QR kodu
    }
reading-blank =
    { $count ->
        [1] boş bir sayfa
       *[other] boş sayfalar
    }
reading-nothing = kinsafe kodu bulunamadı
reading-sheet = yaprak { $number } (takım { $set })
reading-sheet-of = yaprak ({ $holder }), numara { $number } (takım { $set })
reading-no-code = { $name }: kod bulunamadı; { $why }
reading-too-dark = resim çok karanlık; iyi ışıkta çekin
reading-blurred = resim bulanık; kıpırdatmadan, iyi ışıkta çekin
reading-not-sharp = resimde bir yaprak varsa yeterince net değil: kamerayı bir yere dayayın, yaprağın tamamı iyi ışıkta olsun
reading-page-problem = sayfa { $page }: { $error }
reading-need-first-sheet = Henüz hiçbir yaprak okunmadı.
reading-need-good-sheet = Kullanılabilecek hiçbir yaprak henüz okunmadı.
reading-need-key-code = Kilitli kasa burada. Şimdi yaprakların kendileri gerekli.
reading-need-sheets =
    { $more ->
       *[other] { $set } takımından { $more } yaprak daha gerekli.
    }
reading-need-vault = Yapraklar yetiyor. Her yaprakta aynı olan büyük kodları da gerekli.
reading-need-vault-codes =
    { $count ->
        [1] Yapraklar yetiyor. { $of } büyük koddan { $missing } numaralı olan hâlâ gerekli.
       *[other] Yapraklar yetiyor. { $of } büyük koddan { $missing } numaralı olanlar hâlâ gerekli.
    }
reading-need-good-vault-code = Yapraklar yetiyor. Büyük kodlardan biri hasarlı ya da değiştirilmiş.
reading-need-head-line = Yapraklar yetiyor. Kasa satırlarının ilki, baş satır, hâlâ gerekli.
reading-need-vault-lines =
    { $count ->
       *[other] Yapraklar yetiyor. { $of } kasa satırından { $count } tanesi hâlâ gerekli.
    }
reading-need-choice = Burada birkaç takımın yaprakları var ve bunların birbirine ait olduğunu hiçbir şey kanıtlamıyor.
reading-need-nothing = { $set } takımının yaprakları kasayı açar.
reading-advice-picture = Yaprağın tamamının bir resmi yeter: net, iyi ışıkta ve resmi dolduracak biçimde.
reading-advice-choice = Bunlardan birini başka biri koymuş olabilir. Ötekilere, önceden bildiğiniz bir numaradan, yapraklarının başında hangi takım numarasının basılı olduğunu sorun. Biri daha yeni bir takımsa, onun yapraklarından daha çok toplayın.
reading-advice-others = Bu takımdan yaprağı olan öteki kişilere sorun.
reading-advice-again = Kullanılamayan yaprakların resimlerini düz ve iyi ışıkta yeniden çekin ya da başka birinden bir yaprak daha alın.
reading-advice-vault-codes = Büyük kodlar takımın her yaprağında aynıdır: her birinden okunaklı bir kopya yeter, hangi yapraktan olursa olsun. Takımın .age dosyası da olur.
reading-advice-vault-lines = Eksik satırlar yazılabilir. Takımın herhangi bir yaprağının büyük kodları da, .age dosyası da olur.
reading-findings-left =
    { $count ->
       *[other] bunlardan { $count } tane daha var
    }
