opened-clock = bu bilgisayarın saati { $today } gösteriyor, ama kasa { $last } günü değiştirildi: saat ayarlanana kadar sürelere, günlere ve tek kullanımlık kodlara güvenmeyin
opened-codes =
    { $left ->
        [0] Hepsi kullanıldı. Sağlayıcıda yenilerini alın.
        [1] Sonuncusu: bir kez geçerlidir. Girer girmez yenilerini alın.
       *[other] Her biri bir kez geçerlidir. Üstü çizilmemiş ilkini deneyin.
    }
opened-key = Birden çok kez kullanılabilir; kullandıktan sonra saklayın.
opened-phrase = Sözcükleri bu sırayla girin.
opened-seed = Bir kimlik doğrulama uygulamasına ekleyin; o zaman kodları gösterir.
opened-since =
    Yapraklar{ $set ->
        [own] {""}
       *[other] {" "}(takım { $set })
    } basıldığından beri, sürüm { $revision }: değişen hesap: { $changed }, yeni: { $new }, çıkarılan: { $gone }.
opened-text = Bir not.
opened-unknown = Daha yeni bir sürümden bir şey: görmek için en yeni kinsafe’i edinin.
