plan-title = Şimdi ne yapmalı
plan-title-of = Şimdi ne yapmalı: { $title }
plan-made = { $day } tarihinde yapıldı. Buradaki her şeyi yabancılardan saklayın.
plan-before = Başlamadan önce
plan-before-keep = Telefon sözleşmesini, SIM kartı ve e-posta kutusunu olduğu gibi bırakın: kodlar ve bağlantılar oraya gelir. Henüz bir şey değiştirmeyin.
plan-before-need = Bir kod çoğunlukla yalnızca girişin ikinci adımının yerine geçer. Aşağıdakiler ve parolalar da gerekebilir.
plan-thing =
    { $thing ->
        [phone-pin] Telefonun PIN’i
        [main-password] Ana parola
       *[papers] Kâğıtlar nerede
    }
plan-not-said = kimse söylemedi
plan-hidden = saklanıyor
plan-first = Buradan başlayın: { $names } sonra bununla kurtarılır.
plan-behind = Önce { $names }: bu hesap onunla kurtarılır.
plan-loop = Bu hesap ile { $names } birbirini bekliyor. Buradan, onun için saklananla başlayın.
plan-sign-in = Giriş yeri: { $address }
plan-login = Giriş adı: { $login }
plan-password = Parolası nerede: { $place }
plan-password-unknown = Parolası da gerekli, ama nerede olduğunu kimse söylemedi. Kâğıtlara ve bir parola yöneticisine bakın; ya da giriş yerinde parolanın unutulduğunu seçin, yenisi e-posta kutusuna gelir.
plan-step = İngilizce: { $step }
plan-step-general = İkinci adım istenince başka bir yol, sonra kurtarma ya da yedek kodu seçin.
plan-fails = Olmazsa: { $address }
plan-died = Sahibi öldüyse buraya sorun: { $address }
plan-note = Not
plan-kind =
    { $kind ->
        [codes] Kurtarma kodları
        [key] Kurtarma anahtarı
        [phrase] Kurtarma sözcükleri
        [seed] Kimlik doğrulayıcının gizi
        [text] Not
       *[unknown] Daha yeni bir sürümden bir şey
    }
plan-labelled = { $kind }: { $label }
plan-codes-left = { $of } tanesinden { $left } kaldı. Her biri bir kez geçer: işaretleyin.
plan-used = kullanıldı
plan-seed = Bundan sonra kullanılacak telefondaki bir doğrulama uygulamasına ekleyin; kodları o gösterir.
plan-afterwards = Sonra
plan-owner-there = Sahibi yanınızdaysa: her sağlayıcıdan yeni kodlar alın, yeni telefonu kurun ve yeni yapraklar yapın.
plan-owner-ill = Sahibi hastaysa: yalnızca bekleyemeyecek olanı yapın ve yaptıklarınızı yazın.
plan-owner-died = Sahibi öldüyse: önce banka, sonra ölüm belgesiyle yapılacak başvurular. Bir şey kapatılmadan önce fotoğrafları saklayın, e-posta kutusunu en son kapatın. Mirası düzenleyen, önce giriş yapıp yapamayacağını sorar.
plan-clean-up = Kullanılan kodları işaretleyin. Yaprakların resimlerini telefonlardan, sohbetlerden ve çöp kutusundan silin; sonra bu planı yok edin.
plan-lacks = Eksik olanlar
plan-lacks-all = { $account }: içeri girmeyi sağlayan hiçbir şey saklanmıyor
plan-lacks-password = { $account }: parolasının nerede olduğunu kimse söylemedi
plan-lacks-thing =
    { $thing ->
        [phone-pin] telefonun PIN’ini kimse söylemedi
        [main-password] ana parolayı kimin bildiğini kimse söylemedi
       *[papers] kâğıtların nerede olduğunu kimse söylemedi
    }
