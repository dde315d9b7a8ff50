# F3, F5: short words that may mean several things. We ask which, by name, and offer a person.
ana> /start wiesenburg
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Schön, dass Sie da sind!
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana> Wiesenburg/Mark
ana< Gut, ich antworte jetzt für Wiesenburg/Mark.
   [Themen ansehen]
   [Ortsteil]
ana> anmelden
ana< Was meinen Sie genau?
   [Wohnsitz anmelden]
   [Hund anmelden]
   [Veranstaltung anmelden]
   [Das Rathaus fragen]
ana> Ausweis
ana< Darauf habe ich keine sichere Antwort. Ist es vielleicht etwas hiervon?
   [Ausweis verloren oder gestohlen]
   [Personalausweis abgelaufen]
   [Ausweis abholen]
   [Das Rathaus fragen]
ana> Hund
ana< Yeni aile üyeniz hayırlı olsun! Lütfen köpeği iki hafta içinde mali işlere (Kämmerei) formla, internetten ya da yerinde kaydettirin. Ardından vergi bildirimini (Hundesteuer) ve köpek künyesini (Hundemarke) alırsınız. Büyük köpekler için (omuz yüksekliği 40 cm’den ya da ağırlığı 20 kg’dan başlayarak) zabıta dairesine (Ordnungsamt) ayrıca bildirim gerekip gerekmediğini sorun. Kaybolan künyeyi yenileriz.
   |
   | Ücret: kayıt ücretsiz, sonra köpek vergisi (Hundesteuer)
   |
   | Yetkili birim: Mali işler (Kämmerei)
   | Adres: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | [Daha fazla bilgi](https://service.brandenburg.de)
   | Bilgi tarihi: 1 Ekim 2026
   |
   | Bu size yardımcı oldu mu?
   [Evet]
   [Hayır]
ana> Müll
ana< Tam olarak neyi kastediyorsunuz?
   [Çöp toplama günleri]
   [Wilder Müll]
   [Geri dönüşüm (Wertstoffhof)]
   [Belediyeye sor]
ana> 1
ana< Bu konuda belediye değil, şu kurum yetkilidir: İlçe atık şirketi (APM)
   |
   | Günleriniz, yere ve sokağa göre APM’nin çöp takvimindedir (Abfallkalender). Oradan kendi takviminize de yükleyebilirsiniz. Resmî tatillerden önce ve sonra günler kayar, örneğin Kutsal Cuma’da (Karfreitag) bir önceki cumartesiye alınır. Kutuyu en iyisi bir akşam önceden dışarı koyun.
   |
   | Ücret: ücretsiz
   |
   | [Daha fazla bilgi](https://www.apm-niemegk.de)
   | Bilgi tarihi: 1 Ekim 2026
   |
   | Bu size yardımcı oldu mu?
   [Evet]
   [Hayır]
ana> Termin
ana< Randevuyu (Termin) internet sitesinden, telefonla ya da doğrudan vatandaş bürosundaki (Bürgerbüro) bankodan alırsınız. Lütfen konunuzu hemen söyleyin, böylece yeterli zaman ayırabiliriz. Bir engeliniz çıkarsa lütfen randevuyu iptal edin: Başka biri sevinir. Bu sohbette henüz randevu alınamıyor.
   |
   | Ücret: ücretsiz
   |
   | Yetkili birim: Vatandaş bürosu (Bürgerbüro)
   | Adres: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | [Daha fazla bilgi](https://www.wiesenburgmark.de)
   | Bilgi tarihi: 1 Ekim 2026
   |
   | Bu size yardımcı oldu mu?
   [Evet]
   [Hayır]
ana> Mensch
ana< Belediyeye ne sormak istersiniz? Lütfen sorunuzu tek bir mesajda yazın.
