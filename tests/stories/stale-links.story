# M3: links and buttons from another time. A word that is no longer known begins at the beginning.
ana> /start gewinnspiel-2019
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Schön, dass Sie da sind!
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana> /start language
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
ana> zurück
ana< Gut, es bleibt alles, wie es ist.
ana> /concern
ana< Diesen Befehl kenne ich nicht. Mit „Hilfe“ oder /help sehen Sie, was geht.
ana> /start human
ana< Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage bitte in einer Nachricht.
ana> nein danke
ana< Gut, dann gebe ich nichts weiter.
