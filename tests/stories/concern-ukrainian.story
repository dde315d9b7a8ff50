# A report in Ukrainian (C1, L1).
-- ana speaks uk --
ana> /start
ana< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
ana< Раді, що Ви тут!
ana< Про яке місто чи громаду йдеться?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Продовжити без вибору]
ana> /report
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Не горить вуличний ліхтар біля церкви
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> [Bad Belzig]
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Kirchplatz 3
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> 1
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> 1
ana< Stimmt das so?
   |
   | „Не горить вуличний ліхтар біля церкви“
   | Mangel: Вуличне освітлення
   | Ort: Kirchplatz 3, Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Комунальна служба (Bauhof)
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> 1
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer BB-2026-0001. Eine erste Rückmeldung bekommen Sie bis п’ятниця, 27 листопада 2026, hier in diesem Gespräch.
   |
   | Es liest: Комунальна служба (Bauhof).
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Важливо: повідомлення тут не є офіційною заявою чи запереченням. Строки спливають і далі.
   [Meine Anliegen]
bauhof< [BB-2026-0001] Straßenlaternen: Не горить вуличний ліхтар біля церкви
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßenlaternen
   | Ort: Kirchplatz 3
   | Sprache: Українська
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Не горить вуличний ліхтар біля церкви
bauhof> erledigt | Brennt wieder.
ana< BB-2026-0001 виконано.
   [Написати щось про це]
   [Ще не виправлено]
ana< Відповідь щодо BB-2026-0001:
   |
   | Brennt wieder.
   [Написати щось про це]
