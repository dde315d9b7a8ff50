# Tomorrow's bins, the evening before, for one's own tour (E11).
-- wiesenburg empties "Papiertonne" on 2026-12-01 --
-- wiesenburg empties "Biotonne" on 2026-12-01 --
-- wiesenburg empties "Restmüll" on 2026-12-24 --
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
ana> Müll Reetz
ana< Möchten Sie regelmäßig erfahren, was in Wiesenburg/Mark los ist und was es Neues gibt? Ich schreibe Ihnen dann von selbst: montags, was in der Woche ansteht, oder jeden Morgen, was der Tag bringt. Dafür speichere ich, was Sie wählen. Sie können es jederzeit mit dem Wort „abbestellen“ beenden.
   |
   | Ausgewählt: alles, Abfuhr: Müllabfuhr Reetz.
   [Ja, jede Woche]
   [Ja, jeden Tag]
   [Nein]
ana> ja
ana< Abgemacht. alles, Abfuhr: Müllabfuhr Reetz, jede Woche. Das nächste Mal: Montag, 30. November 2026, 08:00 Uhr.
-- it is 2026-11-30 17:59 --
-- it is 2026-11-30 18:05 --
ana< Morgen (Dienstag, 1. Dezember 2026) wird abgeholt: Biotonne, Papiertonne
-- it is 2026-12-02 12:00 --
