# L1: first contact in Turkish, dotted and dotless i in all their cases.
-- elif speaks tr --
elif> Merhaba
elif< Merhaba! Ben Bürgerdraht, otomatik bir hizmetim (bot). Sorumlu: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Belediyeye yönelik genel soruları yanıtlıyorum. Lütfen buraya gizli bilgiler yazmayın. Bize şu yollarla da aynı şekilde ulaşabilirsiniz: im Rathaus oder über die 115.
   | Yazdıklarınız en geç 180 gün sonra silinir. Ayrıntılar: [veri koruma](https://www.bad-belzig.de/datenschutz).
   | Kabul ediyor musunuz? O zaman sorunuzu sorun ya da bir seçenek seçin.
elif< Hoş geldiniz!
elif< Hangi yer için soruyorsunuz?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Yer seçmeden devam et]
elif> Bad Belzig
elif< Tamam, artık seçilen yer: Bad Belzig.
   [Konuları gör]
   [Mahalle]
elif> Kimlik kartımın süresi doldu, ne yapmalıyım?
elif< Kimlik kartı (Personalausweis) uzatılmaz, yenisi için başvurursunuz. Bunun için lütfen vatandaş bürosuna (Bürgerbüro) kendiniz gelin ve eski kimliğinizi getirin. İlk başvuruda doğum ya da evlenme belgeniz de gerekir. Fotoğraf dijital olmalıdır: fotoğrafçıdan ya da Bürgerbüro’daki cihazdan. Kart yaklaşık 2 ila 4 haftada hazır olur; acil ihtiyacı olana geçici kimlik verilir.
   |
   | Ücret: 37,00 €, 24 yaşından küçükler için 22,80 € (2024 itibarıyla, değişmiş olabilir)
   |
   | Yetkili birim: Vatandaş bürosu (Bürgerbüro)
   | Adres: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | [Daha fazla bilgi](https://www.personalausweisportal.de)
   | Bilgi tarihi: 1 Ekim 2026
   |
   | Bu size yardımcı oldu mu?
   [Evet]
   [Hayır]
elif> HAYIR
elif< Üzgünüm. Başka sözlerle yeniden sorabilir ya da soruyu belediyeye iletebilirsiniz.
   [Belediyeye sor]
   [Konuları gör]
elif> dil
elif< Hangi dili istersiniz?
   [Deutsch]
   [Deutsch (Einfache Sprache)]
   [English]
   [Français]
   [Polski]
   [Türkçe]
   [Русский]
   [Українська]
   [العربية]
   [فارسی]
elif> Türkçe
elif< Tamam, bundan sonra şu dilde yanıt veriyorum: Türkçe.
elif> teşekkürler
elif< Rica ederim! Başka bir sorunuz olursa yazmanız yeterli.
