sheet-kind = Kurtarma yaprağı
sheet-number = Yaprak { $number }
sheet-number-of = Yaprak { $number } / { $of }
sheet-page = Sayfa { $number } / { $of }
sheet-for = Kime
sheet-set = Takım
sheet-made = Yapıldığı gün
sheet-opens-with = Açan
sheet-both = iki yaprak birlikte
sheet-all = bütün yapraklar ({ $n })
sheet-any = herhangi { $k } yaprak
sheet-any-of = { $n } yapraktan herhangi { $k } tanesi
sheet-what-lead = Bu nedir.
sheet-what = { $title } hesaplarının kurtarma kodlarını birlikte saklayan { $n } yapraktan biri: bir telefon ya da parola kaybolduğunda hesaplara yeniden girmeyi sağlar. Kodları açmak için gereken: { $enough }.
sheet-what-someone = Birinin kurtarma kodlarını birlikte saklayan { $n } yapraktan biri: bir telefon ya da parola kaybolduğunda o kişinin hesaplarına yeniden girmesini sağlar. Kodları açmak için gereken: { $enough }.
sheet-alone-lead = Tek başına hiçbir şey açmaz.
sheet-alone = Bu yaprak tek başına hiçbir şey açmaz ve hiçbir şey söylemez; ne size ne de onu bulana.
sheet-keep-lead = Nerede saklanmalı.
sheet-keep = Düz ve kuru, pasaportunuzla ya da atmayacağınız başka kâğıtlarla birlikte. Güvendiğiniz bir kişiye nerede olduğunu söyleyin. Birlikte açacağınız güne kadar resmini çekmeyin, kopyasını çıkarmayın ve kimseye göndermeyin.
sheet-asked-lead = Biri sizden isterse,
sheet-asked = önce sahibiyle, onu size veren kişiyle konuşun: yüz yüze ya da önceden bildiğiniz bir numaradan, istek ondan geliyor gibi görünse bile. Artık ona sorulamıyorsa, önce yaprağı olan başka biriyle konuşun ve birlikte davranın.
sheet-lost-lead = Kaybolursa
sheet-lost = ya da bir yabancı görmüş olabilirse, çok geçmeden sahibine söyleyin. Bununla hiçbir şey açılmış olmaz ve yeni yapraklar yapılabilir.
sheet-how = Kodlar nasıl açılır
sheet-how-gather = Ötekileri arayın ve bir araya getirin: { $enough }.
sheet-how-page = ⟦kinsafe.html⟧ dosyasını bir web tarayıcısında açın ve ona her yaprağı gösterin: sonra ne yapılacağını söyler. Bir USB bellekte, sahibinin kâğıtlarının yanında ya da yaprağı olan başka birindedir.
sheet-how-words = Bir anahtar kodu okunamazsa 32 sözcüğü de olur.
sheet-how-files = ⟦kinsafe.html⟧ dosyasını bir web tarayıcısında açın ve ona yaprakların dosyalarını ya da basılı olanların fotoğraflarını verin: sonra ne yapılacağını söyler. Ya da bu programın olduğu yerde ⟦kinsafe combine⟧ ve dosyaların adlarını yazın.
sheet-key = Anahtar kodu
sheet-key-here = yalnızca bu yaprakta
sheet-key-again = Yine anahtar kodu
sheet-key-again-why = leke olursa diye
sheet-words = Sözcüklerle anahtar kodu, yazmak için
sheet-vault = Kasa kodu { $number } / { $of }
sheet-vault-same = her yaprakta aynı · sürüm { $revision }
sheet-codes-two-lead = Bu yaprakta 2 kod var,
sheet-codes-two = ikisi de aynı.
sheet-codes-lead = Bu yaprakta { $count } kod var:
sheet-codes =
    { $vault ->
       *[other] anahtar kodu iki kez ve { $vault } kasa kodu.
    }
sheet-codes-not-for = Bunlar telefonun kamera uygulaması için değildir: onları asla aramayın, asla yüklemeyin.
sheet-vault-page = Kasa kodları, sürüm { $revision }. Bu kodlar takımın her yaprağında aynıdır.
sheet-elsewhere-lead =
    { $pages ->
        [2] Kasa kodları 2. sayfadadır.
       *[other] Kasa kodları 2. sayfadan { $pages }. sayfaya kadardır.
    }
sheet-elsewhere = Takımın her yaprağında aynıdırlar, sürüm { $revision }; bir sayfa bozulursa herhangi başka bir yaprağınki olur. Sayfaları bir arada tutun.
sheet-block-key = Anahtar, yalnızca bu yaprakta:
sheet-block-sealed = Mühürlü kasa, her yaprakta aynı, sürüm { $revision }:
sheet-others-lead = Ötekiler.
sheet-others = Öteki yapraklar şu kişilerde: { $names }.
sheet-others-reached = { $name } ({ $contact })
sheet-others-more = { $count } kişi daha
sheet-how-address = ⟦{ $address }⟧ sayfasını açın ve her yaprağı ona gösterin: sonra ne yapılacağını söyler. Sayfa artık yoksa ⟦kinsafe.html⟧ dosyası aynı işi yapar: bir USB bellekte, sahibinin kâğıtları arasında ya da yaprağı olan başka birindedir.
sheet-point = Telefonun kamerasını buraya tutun
sheet-owner-phone = Sahibinin telefonu
sheet-checked = Bakıldı
