# Language, town and district, by buttons, numbers and words; wrong input never ends the dialogue.
ana> /start
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
ana> Sprache
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
ana> klingonisch
ana< Diese Sprache kenne ich noch nicht. Bitte wählen Sie eine aus der Liste.
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
ana> wann ist das rathaus offen
ana< Die Sprechzeiten des Rathauses stehen gleich unter dieser Antwort. Für ein längeres Gespräch vereinbaren Sie am besten vorher einen Termin, dann hat jemand Zeit für Sie. Wenn Sie zu den Sprechzeiten nicht können, fragen Sie bitte nach einem anderen Termin.
   |
   | Zuständig: Rathaus (Gemeindeverwaltung)
   | Adresse: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | Jetzt geöffnet, und zwar bis 12:00 Uhr.
   | Dienstag: 09:00 bis 12:00 Uhr, 14:00 bis 17:30 Uhr
   | Donnerstag: 09:00 bis 12:00 Uhr, 14:00 bis 16:00 Uhr
   | Geschlossen vom 24. Dezember 2026 bis 31. Dezember 2026: Betriebsruhe zwischen den Jahren
   |
   | [Mehr dazu](https://www.wiesenburgmark.de)
   | Stand: 1. Oktober 2026
ana< Zurück zu meiner Frage von vorhin:
   |
   | Welche Sprache möchten Sie?
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
ana> українська
ana< Добре, відтепер я відповідаю такою мовою: Українська.
ana> /town
ana< Про яке місто чи громаду йдеться?
   [Bad Belzig]
   [Wiesenburg/Mark]
ana> [Bad Belzig]
ana< Добре, тепер вибрано: Bad Belzig.
   [Переглянути теми]
   [Район]
