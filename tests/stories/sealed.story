# An encrypted message whose key never came is answered once, and whoever waits goes on waiting.
ana> (sealed)
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Ihre verschlüsselte Nachricht konnte ich leider nicht lesen: Mein Gerät hat den Schlüssel dazu nicht bekommen. Bitte senden Sie sie noch einmal. Wenn das nicht hilft, sehen Sie bitte in den Einstellungen Ihrer App nach: Vielleicht gibt sie Schlüssel nur an bestätigte Geräte weiter.
ana> /town
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
ana> (sealed)
ana< Ihre verschlüsselte Nachricht konnte ich leider nicht lesen: Mein Gerät hat den Schlüssel dazu nicht bekommen. Bitte senden Sie sie noch einmal. Wenn das nicht hilft, sehen Sie bitte in den Einstellungen Ihrer App nach: Vielleicht gibt sie Schlüssel nur an bestätigte Geräte weiter.
ana> 1
ana< Gut, ich antworte jetzt für Bad Belzig.
   [Themen ansehen]
   [Ortsteil]
ana> (15 hours ago) (sealed)
ana< Sie haben mir gestern um 19:00 Uhr geschrieben. Bitte entschuldigen Sie, dass ich erst jetzt antworte.
   |
   | Ihre verschlüsselte Nachricht konnte ich leider nicht lesen: Mein Gerät hat den Schlüssel dazu nicht bekommen. Bitte senden Sie sie noch einmal. Wenn das nicht hilft, sehen Sie bitte in den Einstellungen Ihrer App nach: Vielleicht gibt sie Schlüssel nur an bestätigte Geräte weiter.
ana> (9 days ago) (sealed)
ana< Sie haben mir am 15. November 2026 um 10:00 Uhr geschrieben. Bitte entschuldigen Sie, dass ich erst jetzt antworte.
   |
   | Ihre verschlüsselte Nachricht konnte ich leider nicht lesen: Mein Gerät hat den Schlüssel dazu nicht bekommen. Bitte senden Sie sie noch einmal. Wenn das nicht hilft, sehen Sie bitte in den Einstellungen Ihrer App nach: Vielleicht gibt sie Schlüssel nur an bestätigte Geräte weiter.
-- віра speaks uk --
віра> (sealed)
віра< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
віра< На жаль, мені не вдалося прочитати Ваше зашифроване повідомлення: мій пристрій не отримав ключа до нього. Надішліть його, будь ласка, ще раз. Якщо це не допоможе, перевірте, будь ласка, налаштування свого застосунку: можливо, він дає ключі лише підтвердженим пристроям.
віра> Привіт
віра< Раді, що Ви тут!
віра< Про яке місто чи громаду йдеться?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Продовжити без вибору]
ben@market> (sealed)
market< Ihre verschlüsselte Nachricht konnte ich leider nicht lesen: Mein Gerät hat den Schlüssel dazu nicht bekommen. Bitte senden Sie sie noch einmal. Wenn das nicht hilft, sehen Sie bitte in den Einstellungen Ihrer App nach: Vielleicht gibt sie Schlüssel nur an bestätigte Geräte weiter.
ben@market~> (sealed)
