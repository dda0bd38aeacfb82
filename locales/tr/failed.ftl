failed-other = { $text }
failed-already-exists = { $name } zaten var
failed-bad-sheets =
    yaprakların { $bad } tanesi zarar görmüş ya da değiştirilmiş, iyi olanlar da yetmiyor: { $have }
failed-have = { $set } takımının { $threshold } yaprağından { $have } tanesi
failed-have-none = hiç iyi yaprak bulunamadı
failed-bad-input =
    { $name } okunamıyor: { $expected ->
        [codes] kodlar bekleniyordu
        [pdf] bir PDF bekleniyordu
        [picture] bir resim bekleniyordu
        [picture-not-empty] resim boş
        [pdf-or-picture] bir PDF ya da resim bekleniyordu
        [readable] bir PDF, resim ya da metin bekleniyordu
       *[text] metin bekleniyordu
    }
failed-damaged-file = { $name } zarar görmüş ya da bir parçası eksik
failed-record =
    { $record ->
        [head-line] kasa satırlarının baş satırı zarar görmüş
        [key-block] bir anahtar bloğu zarar görmüş
        [key-code] bir anahtar kodu zarar görmüş
        [sealed] mühürlü bir kasa zarar görmüş
        [vault-code] bir kasa kodu zarar görmüş
        [words] bir sözcük listesi zarar görmüş
       *[code] bir kod zarar görmüş
    }: { $flaw ->
        [character] bir karakter yanlış ya da eksik
        [empty] içinde bir şey yok
        [few-words] 32’den az sözcük var
        [last-line] son satır eksik
        [length] uzunluğu yanlış
        [length-of-name] uzunluğu adın uzunluğuna uymuyor
        [long-name] ad olabileceğinden uzun
        [name-not-text] ad metin değil
        [not-digits] KINSAFE1: ardından rakam olmayan bir şey geliyor
        [not-whole] metin tam değil
        [number-zero] yaprağın numarası 0
        [other-kind] bu başka bir şey
        [part-number] numara parça sayısından büyük
        [threshold] 2’den az yaprak yeterdi
        [too-many-digits] KINSAFE1: ardında bir kodda olandan çok rakam var
        [too-short] bir parçası eksik
       *[wrong-words] çok fazla sözcük yanlış ya da eksik
    }
failed-not-intact =
    her şey sağlam değil: yukarıda { $bad } { $bad ->
        [one] sorun
       *[other] sorun
    } anıldı
failed-io =
    { $name }: { $doing ->
        [creating-folder] klasör oluşturulamadı
        [deleting] dosya silinemedi
        [locking] dosya kilitlenemedi
        [removing] dosya kaldırılamadı
        [renaming] dosyanın adı değiştirilemedi
        [saving] dosya kaydedilemedi
        [writing] dosya yazılamadı
       *[reading] dosya okunamadı
    }: { $why }
failed-io-here =
    { $doing ->
        [answer] yanıt okunamadı
        [asking-passphrase] parola tümcesi sorulamadı
        [manual-page] kılavuz yazılamadı
        [writing-result] sonuç yazılamadı
       *[reading-input] standart girdi okunamadı
    }: { $why }
failed-why =
    { $why ->
        [already-exists] zaten var
        [disk-full] disk dolu
        [ended] çok erken bitiyor
        [folder] bu bir klasör
        [no-folder] bu bir klasör değil
        [no-text] bu UTF-8 metin değil
        [not-found] böyle bir şey yok
        [permission] izin yok
        [read-only] disk yalnızca okunabiliyor
       *[refused] sistem kabul etmedi
    }
failed-newer-version =
    { $made ->
        [age-file] age dosyasını
        [head-line] kasa satırlarının baş satırını
        [vault] kasayı
       *[sheet] bir yaprağı
    } kinsafe’in daha yeni bir sürümü yaptı
failed-no-key-code = mühürlü bir kasa bulundu ama hiçbir yaprağın anahtar kodu bulunamadı
failed-kind =
    { $name }: { $kind ->
        [archive] bu bir arşiv ({ $format }), burada açılmıyor
        [document] bu bir belge ({ $format }), burada okunmuyor
        [film] bu bir film, burada okunmuyor
        [mail] bu, metninde yaprak olmayan bir e-posta
        [old-office] bu bir Office belgesi ya da Outlook e-postası, burada okunmuyor
        [picture] bu, burada okunmayan türden bir resim ({ $format })
        [program] bu bir program, yaprak değil
        [slides] bu bir sunu ({ $format }), burada okunmuyor
        [sound] bu bir ses kaydı, burada okunmuyor
        [table] bu bir tablo ({ $format }), burada okunmuyor
        [tiff] bu, burada okunmayan türden bir TIFF resmi
       *[empty] dosya boş
    }
failed-keyboard = bir kodu, bu bilgisayarınkinden başka bir klavyeye ayarlı bir tarayıcı yazdı
failed-no-file = { $name } bir dosya değil
failed-no-sheets = kinsafe yaprağına ait hiçbir kod bulunamadı
failed-not-age = { $name } bir age dosyası değil
failed-not-one-picture = { $name } tek bir resim ya da tek bir sayfa değil, bu yüzden üzerine çizilemez
failed-not-enough =
    { $threshold } yapraktan { $count } tanesi; { $count ->
        [0] { $set } takımından hiç yaprak bulunamadı
       *[other] { $set } takımından elinizdeki yapraklar: { $have }
    }
failed-nothing-opens = { $set } takımının yaprakları sayıca yetiyor ama bulunan hiçbir kasa bunlarla açılmıyor
failed-opens-with-sheets = { $name } parola tümcesiyle değil, yapraklarla açılır
failed-password-protected = { $name } parolayla korunuyor
failed-picture-format = { $name } burada okunmayan türden bir resim ({ $format })
failed-reading-memory = { $name }: okumak için bir taramanın gerektirdiğinden çok bellek gerekiyor ({ $limit })
failed-reading-time =
    { $name }: okumak bir taramanın gerektirdiğinden uzun sürüyor ({ $seconds } sn); { $pages ->
        [0] hiçbir sayfa okunmadı
        [1] yalnızca ilk sayfa okundu
       *[other] yalnızca ilk { $pages } sayfa okundu
    }
failed-set-not-found = verilenler arasında { $set } takımından yaprak yok
failed-several-sets = burada { $count } takımdan bir şeyler var ve bunların birbirine ait olduğunu kanıtlayan bir şey yok: { $sets }
failed-more = { $count } tane daha
failed-too-large = { $name } şundan büyük: { $limit }
failed-vault-parts-damaged = yapraklar yetiyor ama { $set } takımının bir kasa kodu zarar görmüş ya da değiştirilmiş
failed-vault-parts-missing =
    yapraklar yetiyor ama { $count ->
        [0] hiç kasa kodu bulunamadı
        [1] { $missing } numaralı kasa kodu (toplam { $of }) eksik
       *[other] { $missing } numaralı kasa kodları (toplam { $of }) eksik
    }
failed-vault-line-wrong = { $number } numaralı kasa satırı tutmuyor: bir karakter yanlış ya da eksik
failed-vault-lines-missing =
    yapraklar yetiyor ama { $count ->
        [0] kasa satırlarının baş satırı eksik
        [1] { $missing } numaralı kasa satırı (toplam { $of }) eksik
       *[other] { $missing } numaralı kasa satırları (toplam { $of }) eksik
    }
failed-run = { $first }–{ $last }
failed-work-factor = { $name } { $factor } iş katsayısı istiyor; en çok { $most } kabul edilir
failed-wrong-passphrase = parola tümcesi { $name } dosyasını açmıyor
failed-set =
    { $set } takımı: { $sheets ->
        [0] iyi yaprak yok
       *[other] { $sheets } yaprak ({ $threshold } gerekli)
    }, { $opens ->
        [yes] bir kasa açılıyor
        [no] hiçbir şey açılmıyor
       *[unknown] denenmedi
    }{ $holders ->
        [none] {""}
       *[some] ; kimler için: { $names }
    }
