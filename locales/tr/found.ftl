found-at = { $place }: { $what }
found-file = { $file }
found-page = { $file }, sayfa { $page }
found-line = { $file }, satır { $line }
found-page-line = { $file }, sayfa { $page }, satır { $line }
found-altered = { $set } takımının { $number } numaralı yaprağı yapıldıktan sonra değiştirilmiş (adı, tarihi ya da yaprak sayısı); payı doğru ve kullanıldı
found-conflict = { $set } takımının bu { $number } numaralı yaprağı, { $other } içindeki { $number } numaralı yaprakla çelişiyor
found-duplicate = { $set } takımının { $number } numaralı yaprağı bir kez daha, { $first } içindeki gibi; bir kez sayıldı
found-foreign = { $number } numaralı yaprak { $opened } takımından değil, başka bir takımdan, { $set }; bir yana bırakıldı
found-older = kasanın daha eski { $revision } sürümü; daha yenisi kullanıldı
found-newer-left = kasanın daha yeni { $revision } sürümü; basılı olan açıldı
found-newer =
    { $made ->
        [age-file] age dosyasını
        [head-line] kasa satırlarının baş satırını
        [vault] kasayı
       *[sheet] bir yaprağı
    } kinsafe’in daha yeni bir sürümü yaptı ya da tamamı okunmadı
found-not-opened = bu age dosyası bu yapraklarla açılmıyor
found-not-tried = bu age dosyasının iş katsayısı { $factor }, oysa bir takımın mühürlü kasasında { $most } üstü olmaz: bir parola tümcesi altında ve denenmedi
found-part-altered = { $set } takımının { $number } numaralı kasa kodu zarar görmüş ya da değiştirilmiş; bir yana bırakıldı
found-some-part-altered = { $set } takımının kasa kodlarından biri zarar görmüş ya da değiştirilmiş
found-same-id = bu yaprakla { $other } içindeki aynı takım numarasını, { $set }, taşıyor ama başka takımlardan: biri aldatmak için yapılmış
found-share-wrong = { $set } takımının { $number } numaralı yaprağının payı öteki yapraklara uymuyor; bir yana bırakıldı
found-signature-wrong = bu, söylediği gibi { $set } takımının { $number } numaralı yaprağı değil: zarar görmüş, değiştirilmiş ya da sahte; bir yana bırakıldı
found-too-many = çok fazla kod; kalanına bakılmadı
found-corrected = düzeltilen sözcükler: { $words }
found-corrected-word = satır { $line }, sözcük { $place }: “{ $word }”
found-lost =
    { $kind ->
        [key] okunamayan anahtar kodu: { $count }
       *[vault] okunamayan kasa kodu: { $count }
    }; { $cause ->
        [blank] sayfa boş
        [blurred] görünüyor ama çok bulanık; daha yakından, iyi ışıkta, elinizi oynatmadan çekin
        [covered] görünüyor ama bir bölümü kapalı ya da sert gölgede; ikisi de olmadan çekin
        [cut-off] resimde yalnızca bir bölümü var; yaprağın tamamını çekin
        [glare] görünüyor ama ışıktan silinmiş; flaşsız, güneşten uzakta çekin
        [too-dark] görünüyor ama çok karanlık; iyi ışıkta çekin
        [too-far] görünüyor ama çok küçük; daha yakından çekin ya da 300 dpi ile tarayın
        [too-pale] görünüyor ama çok soluk; iyi ve eşit ışıkta çekin
       *[unclear] görünüyor ama okunamadı; daha yakından, düz, iyi ışıkta çekin
    }
