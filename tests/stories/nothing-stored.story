# P1, P3: who asks before anything is stored is told so, and stays unknown.
ana> /delete
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Über Sie ist nichts gespeichert.
ana> /stop
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Über Sie ist nichts gespeichert.
ana> /privacy
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Datenschutz, kurz gesagt
   |
   | • Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | • Gespeichert werden Ihre Sprache, Ihr Ort, der Stand unseres Gesprächs und Fragen, die Sie ans Rathaus geben.
   | • Das Rathaus sieht weder Ihren Namen noch Ihre Nummer.
   | • Spätestens 180 Tage nach Ihrer letzten Nachricht wird alles gelöscht.
   | • Löschen Sie Ihre Daten jederzeit selbst: mit dem Wort „löschen“ oder mit /delete.
   | • Sie haben das Recht auf Auskunft, Berichtigung und Löschung und können sich bei der Datenschutzaufsicht beschweren.
   |
   | Alles Weitere: [Datenschutzerklärung](https://www.bad-belzig.de/datenschutz)
   [Meine gespeicherten Daten ansehen]
   [Meine Daten löschen]
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana> [Meine Daten löschen]
ana< Möchten Sie wirklich alles löschen, was ich über Sie gespeichert habe?
   [Ja, löschen]
   [Nein, behalten]
ana> ja
ana< Ihre Angaben sind gelöscht. Wenn Sie wieder schreiben, fangen wir neu an.
   |
   | Fragen, die Sie ans Rathaus gegeben haben, bleiben dort ohne Ihren Namen.
ana> [Ja, löschen]
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Ihre Angaben sind gelöscht. Wenn Sie wieder schreiben, fangen wir neu an.
   |
   | Fragen, die Sie ans Rathaus gegeben haben, bleiben dort ohne Ihren Namen.
ana> löschen
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Über Sie ist nichts gespeichert.
