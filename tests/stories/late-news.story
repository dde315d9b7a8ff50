# E5: what was read before a digest went out, and written down after it, stands in the next one (and only there).
ben> hallo
ben< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ben< Schön, dass Sie da sind!
ben< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ben> Wiesenburg/Mark
ben< Gut, ich antworte jetzt für Wiesenburg/Mark.
   [Themen ansehen]
   [Ortsteil]
ben> abonnieren
ben< Möchten Sie regelmäßig erfahren, was in Wiesenburg/Mark los ist und was es Neues gibt? Ich schreibe Ihnen dann von selbst: montags, was in der Woche ansteht, oder jeden Morgen, was der Tag bringt. Dafür speichere ich, was Sie wählen. Sie können es jederzeit mit dem Wort „abbestellen“ beenden.
   |
   | Nur Bestimmtes? Schreiben Sie zum Beispiel: „nur Jugend“ oder „nur Wiesenburg“.
   [Ja, jede Woche]
   [Ja, jeden Tag]
   [Nein]
ben> Ja, jede Woche
ben< Abgemacht. alles, jede Woche. Das nächste Mal: Montag, 30. November 2026, 08:00 Uhr.
-- wiesenburg tells "Neue Bänke im Park" --
-- it is 2026-11-30 08:30 --
-- wiesenburg tells "Brücke gesperrt" read an hour ago --
-- it is 2026-12-07 08:30 --
ben< Neues
   |
   | • [Brücke gesperrt](https://wiesenburg.example/news)
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
-- wiesenburg tells "Brücke wieder frei" --
-- it is 2026-12-14 08:30 --
ben< Neues
   |
   | • [Brücke wieder frei](https://wiesenburg.example/news)
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
