# What is too personal for a messenger: other ways are named first, and the person decides (P10).
ana> melden
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Ich mache mir Sorgen um das Kindeswohl bei den Nachbarn
ana< Manches gehört nicht in einen Messenger wie Telegram, zum Beispiel Gesundheit oder das Wohl von Kindern. Genauso gut können Sie anrufen, vorbeikommen oder verschlüsselt über Matrix schreiben: im Rathaus oder über die 115. Wenn Sie möchten, machen wir hier trotzdem weiter.
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> Abbrechen
ana< Gut, ich habe nichts abgeschickt und nichts davon behalten.
# Over an encrypted network nobody needs to be sent away.
ana.matrix> melden
ana.matrix< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana.matrix< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana.matrix> Ich mache mir Sorgen um das Kindeswohl bei den Nachbarn
ana.matrix< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana.matrix> Abbrechen
ana.matrix< Gut, ich habe nichts abgeschickt und nichts davon behalten.
