program-error = hata
program-warning = uyarı
program-note = not
program-hint = öneri
program-yes-no = Evet için y, hayır için n yazın.
program-one-number = 1 ile { $most } arasında bir sayı yazın.
program-one-line = Burada tek bir satır isteniyor. Yapıştırılandan hiçbir şey alınmadı.
program-input = standart girdi
program-reading = Okunuyor { $at } / { $of }: { $name }
program-reading-page = Okunuyor { $place } / { $pages }
program-gave = { $name }: { $gave }
program-folders = { $name } içindeki klasörler açılmıyor; onların adını da verin
program-blanks = { $name } okunuyor; içinde boşluk olan bir ad tırnak ister
program-left-out = { $folder } içinde bakılmayanlar: { $files }; adı verilen dosyaya bakılır
program-others = { $count } tane daha
program-paste = Kodları ya da her yaprağın 32 sözcüğünü, yaprak yaprak, yazın veya yapıştırın. Sonunda Enter’a, sonra Ctrl-D’ye basın (Windows’ta Ctrl-Z ve Enter).
program-no-file = Hiç dosya adı verilmedi: PDF, tarama, fotoğraf, metin yaprakları ve mühürlü kasalar (.age) da verilebilir.
program-line = satır { $number }:
program-any-line = satır (önce numarası):
program-head-line = baş satır:
program-vault-line = satır { $number } / { $of }:
program-choice = Burada birkaç takımın yaprakları var ve bunların birbirine ait olduğunu kanıtlayan bir şey yok. Bunlardan birini başka biri koymuş olabilir. Ötekilere, önceden bildiğiniz bir numaradan, yapraklarının başında hangi takım numarasının basılı olduğunu sorun. Biri daha yeni bir takımsa, onun yapraklarından daha çok toplayın.
program-choose = Güvendiğiniz kâğıtta hangi takım numarası var? Listedeki sırası, ya da bitirmek için Enter:
program-more-sets = Ve { $count } takım daha.
program-set-progress = Takım { $set }: { $threshold } yapraktan { $have } tanesi, numara { $numbers }.
program-opened =
    { $count ->
        [one] { $set } takımının { $sheets } numaralı yaprağıyla açıldı: { $title }, sürüm { $revision }, { $accounts }.
       *[other] { $set } takımının { $sheets } numaralı yapraklarıyla açıldı: { $title }, sürüm { $revision }, { $accounts }.
    }
program-untitled = bir kasa
program-accounts = { $count } hesap
program-changed = Son değişiklik: { $day }, { $ago }.
program-ago =
    { $unit ->
        [today] bugün
        [days] { $count } gün önce
        [months] { $count } ay önce
       *[years] { $count } yıl önce
    }
program-surprise = Bu sizi şaşırtıyorsa: ⟦--printed⟧ yapraklarda basılı olanı açar.
program-hidden = Kodlar gizli. ⟦--show⟧ onları gösterir; ⟦--out FILE⟧ kasayı kaydeder.
program-saved = { $name } olarak kaydedildi. Bu bir çalışma kasasıdır: ⟦kinsafe restore⟧ onu alır, ya da ⟦--vault⟧ ile adını verin. ⟦age -d⟧ de açar.
program-saved-plain = { $name } olarak kaydedildi. Şifreli değil: okuyan, kodlara ve takımın anahtarlarına sahip olur.
program-through = şununla kurtarılır: { $names }
program-account-note = not
program-nothing = henüz bir şey yok
program-kind =
    { $kind ->
        [codes] kurtarma kodları
        [key] kurtarma anahtarı
        [phrase] kurtarma sözcükleri
        [seed] kimlik doğrulayıcının gizi
        [text] not
       *[unknown] daha yeni bir sürümden bir şey
    }
program-kind-left = { $kind }, { $of } tanesinden { $left } kaldı
program-kind-issued = { $kind }, veriliş { $day }
program-kind-issued-about = { $kind }, veriliş yaklaşık { $day }
program-code-used = kullanıldı { $day }
program-proof = { $day } için kanıt kodu:
program-read-out =
    { $count ->
        [one] Onu telefonda sahibine okuyun. Kanıt kodu yaprak hakkında hiçbir şey söylemez.
       *[other] Onları telefonda sahibine okuyun. Kanıt kodu yaprak hakkında hiçbir şey söylemez.
    }
program-never-send = Bir yaprağın fotoğrafını kimseye göndermeyin, sahibine bile.
program-annotated = { $name } olarak kaydedildi: yeşil okunan, kırmızı görülüp okunmayandır.
program-saved-plan = { $name } olarak kaydedildi: şimdi ne yapılacağı, kodlarla birlikte. Çift tıklama onu tarayıcıda açar. İşiniz bitince silin.
program-seconds-left = { $seconds } saniye kaldı
