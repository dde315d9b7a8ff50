# Danger comes before everything, before the first notice and in the middle of a dialogue.
ana> es brennt
ana< 112 – rufen Sie jetzt die Feuerwehr! Verlassen Sie das Haus, warnen Sie andere, schließen Sie Türen hinter sich. Kein Aufzug. Versperrt Rauch den Weg: Tür zu, ans Fenster, rufen und winken. Sagen Sie, wo es brennt.
ana> /language
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Welche Sprache möchten Sie?
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
ana> допоможіть пожежа
ana< 112 – негайно телефонуйте! Вийдіть з будинку, попередьте інших, зачиніть за собою двері. Не користуйтеся ліфтом. Якщо вихід у диму: зачиніть двері, станьте біля вікна, кличте й махайте. Скажіть, де горить.
ana> 3
ana< Good, from now on I answer in English.
