typing-how =
    Her yaprakta, dörderli sekiz satırda 32 sözcük vardır. Basıldıkları gibi
    satır satır yazın. Bir sözcüğün ilk ve son harfi yeter. Okuyamadığınız
    bir sözcük için ? yazın. Bir satırı yeniden yazmak için numarasıyla
    başlayın. Bütün satırları bir kerede de yapıştırabilirsiniz. Acele
    etmeyin: yazdığınız hiçbir şey kaybolmaz.
typing-keys =
    Durmak için stop, bir yaprağı atlamak için leave yazın. Satır yerine bir
    dosyanın adını da yazabilirsiniz: bir yaprağın resmi ya da bir .age
    dosyası.
typing-enough-already = Okunan yapraklar yetiyor. Sözcük gerekmiyor.
typing-vault-needed =
    Sözcükler tek başına kasayı açmaz. Herhangi bir yaprağın bir resmi ya
    da .age dosyası da gerekir. Mümkünse hazır bulundurun.
typing-first-sheet = İlk yaprak:
typing-next-sheet = Sonraki yaprak:
typing-so-far = { $set } takımının { $threshold } yaprağından { $have } tanesi var.
typing-not-four =
    { $count ->
        [0] { $line }. satırda dört sözcük vardır.
       *[other] { $line }. satırda dört sözcük vardır; yazılan: { $count }.
    } Lütfen satırın tamamını yazın.
typing-wrong-word = { $place }. sözcük “{ $typed }” listede yok. { $nearest } olabilir. Lütfen satırın tamamını yeniden yazın.
typing-taken-for = “{ $typed }”, “{ $word }” olarak alındı.
typing-unknown-word = { $line }. satır, { $place }. sözcük, “{ $typed }” listede yok. Okunamayan bir sözcük sayılır.
typing-no-such-line = Satırların numaraları 1 ile 8 arasındadır.
typing-needs-number = Lütfen satırın numarasıyla başlayın, sonra dört sözcüğü.
typing-doubled-line = Bunlar { $line }. satırın sözcükleri; o satır zaten var. Bir kez sayılır.
typing-too-many-unreadable = { $count } sözcük okunamıyor. En çok 8 tanesi hesaplanabilir.
typing-ignored =
    { $lines ->
       *[other] Bunun { $lines } satırı bir yaprağın sözcükleri değil; atlandı.
    }
typing-lines-wait =
    { $count ->
       *[other] Bu yaprakta { $missing } numaralı satır eksik.
    } Sonraki yaprak için yapıştırılan o zamana kadar bekler.
typing-too-long = Bir kerede çok fazlaydı. Lütfen her seferinde birkaç yaprağın sözcüklerini yapıştırın.
typing-sheet = Bu, { $set } takımının { $number }. yaprağı.
typing-first-word = Her yaprağın ilk sözcüğü “{ $word }” olur. Lütfen 1. satıra yeniden bakın.
typing-no-such-head = Hiçbir yaprağın 2. satırında bu sözcükler yok. Lütfen ona yeniden bakın.
typing-first-lines-again = Öyleyse ilk sekiz sözcükten biri yanlış. Lütfen 1. ve 2. satırı yeniden yazın.
typing-corrections =
    { $count ->
       *[other] { $count } sözcük ötekilere uymuyor:
    }
typing-correction = { $line }. satır, { $place }. sözcük “{ $word }” olmalı, “{ $typed }” değil
typing-correction-unread = { $line }. satırın okunamayan { $place }. sözcüğü “{ $word }” olmalı
typing-type-again = Öyleyse lütfen yanlış olan satırı, başına numarasını koyarak yeniden yazın.
typing-too-many-wrong = çok fazla sözcük yanlış. Kâğıtla karşılaştırın ve farklı olan her satırı, başına numarasını koyarak yeniden yazın. Ötekiler duruyor
typing-beyond-us = bu sözcükleri kinsafe’in daha yeni bir sürümü yaptı
typing-sheet-in = { $set } takımının { $number }. yaprağı alındı.
typing-sheet-again = { $number }. yaprak zaten vardı. Bir kez sayılır.
typing-does-not-open = yeterince yaprak var, ama kasayı açmıyorlar. Biri yanlış yazılmış olabilir: lütfen onu yeniden yazın ya da başka birini
typing-ask-set = Kâğıdınızda “Set { $set }” ya da “Takım { $set }” mi yazıyor?
typing-ask-other-set = Öteki yapraklar { $others } takımından. Bu, { $set } takımından, onlara uymuyor. Yine de yazılsın mı?
typing-ask-same-sheet = { $number }. yaprak zaten var. Onu bırakıp başka bir yaprak alınsın mı?
typing-ask-corrections = Okunabildiği kadarıyla kâğıdınızda böyle mi yazıyor?
typing-ask-swapped = { $line }. ve { $next }. satır yer değiştirirse bu sözcükler anlamlı oluyor. Kâğıdınızda ters sırada mı duruyorlar?
typing-ask-left-out = { $line }. satır eksik görünüyor. Öteki satırlara göre “{ $words }” olmalı. Okunabildiği kadarıyla kâğıdınızda böyle mi yazıyor?
typing-ask-leave =
    { $lines ->
       *[other] Bu yaprağın { $lines } satırı yazıldı.
    } Onlar atılıp başka bir yaprağa başlansın mı?
typing-ask-stop = Henüz bir şey yazılmadı. Durulsun mu?
typing-ask-stop-lines =
    { $lines ->
       *[other] { $lines } satır yazıldı. Durulsun ve bunlar atılsın mı?
    }
typing-ask-stop-sheets =
    { $threshold } yapraktan { $have } tanesi var{ $lines ->
        [0] {""}
       *[other] , ayrıca { $lines } satır
    }. Durulsun ve bunlar atılsın mı?
typing-ask-stop-vault-lines =
    Yaprakların hepsi var{ $lines ->
        [0] {""}
       *[other] , ayrıca { $lines } kasa satırı
    }. Durulsun ve bunlar atılsın mı?
typing-goes-on = Güzel. Her şey hâlâ yerinde.
typing-stopped =
    { $lines ->
       *[other] Bir yaprağın { $lines } satırı atlandı.
    }
typing-offer = Kâğıtta bir yaprağınız daha var mı ve sözcüklerini yazmak ister misiniz?
typing-how-lines =
    Yeterince yaprak var. Hâlâ eksik olan mühürlü kasa. En kolayı herhangi
    bir yaprağın bir resmi ya da .age dosyasıdır. İkisi de yoksa ama kâğıtta
    kasa satırlarınız varsa, onları yazın: önce baş satırı, sonra ötekileri.
    Bir satırı sonraya bırakmak için ? yazın.
typing-name-a-file = Bir resim ya da .age dosyası için adını yazın ya da bu pencereye sürükleyin.
typing-all-vault-lines = Bütün kasa satırları var.
typing-head-again = Baş satır zaten var.
typing-line-again = { $line }. satır zaten var.
typing-head-wrong = Baş satırda bir yanlış var. Lütfen kâğıtla karşılaştırın.
typing-line-wrong = { $line }. satırda bir yanlış var. Lütfen kâğıtla karşılaştırın.
typing-needs-head = Önce baş satır gerekli. KINSAFE-LINES-1 ile başlar.
typing-lines-newer = bu kasa satırlarını kinsafe’in daha yeni bir sürümü yaptı
typing-no-line = Bu bir kasa satırı değil. Bir numarası, sonra 46 harf ve rakamı olur.
typing-other-vault = Bu baş satır, aynı takımın başka bir kasasına ait.
typing-vault-of-other-set = Bu baş satır { $other } takımından. Yapraklar { $set } takımından.
