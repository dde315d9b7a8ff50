# An event that was told of is moved, then cancelled: said once, in the morning, to whom it had been told (E3, E6).
-- wiesenburg is read --
-- wiesenburg has "Adventsmarkt" on 2026-12-05 15:00 to 2026-12-05 18:00 at Schlosshof Wiesenburg --
-- wiesenburg has "Konzert" on 2026-12-20 17:00 to 2026-12-20 19:00 at Kirche Wiesenburg --
-- 2 hours later --
-- wiesenburg tells "Wasser in Reetz abgestellt" --
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
ana> abonnieren
ana< Möchten Sie regelmäßig erfahren, was in Wiesenburg/Mark los ist und was es Neues gibt? Ich schreibe Ihnen dann von selbst: montags, was in der Woche ansteht, oder jeden Morgen, was der Tag bringt. Dafür speichere ich, was Sie wählen. Sie können es jederzeit mit dem Wort „abbestellen“ beenden.
   |
   | Nur Bestimmtes? Schreiben Sie zum Beispiel: „nur Jugend“ oder „nur Wiesenburg“.
   [Ja, jede Woche]
   [Ja, jeden Tag]
   [Nein]
ana> ja
ana< Abgemacht. alles, jede Woche. Das nächste Mal: Montag, 30. November 2026, 08:00 Uhr.
-- it is 2026-11-30 12:00 --
ana< Diese Woche in Wiesenburg/Mark
   |
   | • Samstag, 5. Dezember 2026, 15:00 bis 18:00 Uhr: Adventsmarkt, Schlosshof Wiesenburg
   |
   | Neues
   |
   | • [Wasser in Reetz abgestellt](https://wiesenburg.example/news)
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
# Nobody has been told of the concert yet, nor of these news: they have no place in what is edited.
-- wiesenburg tells "Bücherbus kommt wieder" --
-- wiesenburg moves "Konzert" to 2026-12-20 18:00 to 2026-12-20 20:00 --
-- wiesenburg moves "Adventsmarkt" to 2026-12-05 16:00 to 2026-12-05 19:00 --
# At eleven in the evening everybody sleeps.
-- it is 2026-12-01 23:00 --
ana< (edits) Diese Woche in Wiesenburg/Mark
   |
   | • Samstag, 5. Dezember 2026, 16:00 bis 19:00 Uhr: Adventsmarkt, Schlosshof Wiesenburg
   |
   | Neues
   |
   | • [Wasser in Reetz abgestellt](https://wiesenburg.example/news)
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
ana< Verlegt: „Adventsmarkt“ ist jetzt Samstag, 5. Dezember 2026, 16:00 bis 19:00 Uhr (bisher Samstag, 5. Dezember 2026, 15:00 bis 18:00 Uhr).
-- wiesenburg cancels "Adventsmarkt" --
-- it is 2026-12-02 06:30 --
-- it is 2026-12-02 07:30 --
ana< (edits) Diese Woche in Wiesenburg/Mark
   |
   | • ABGESAGT: Samstag, 5. Dezember 2026, 16:00 bis 19:00 Uhr: Adventsmarkt
   |
   | Neues
   |
   | • [Wasser in Reetz abgestellt](https://wiesenburg.example/news)
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
ana< Abgesagt: „Adventsmarkt“, Samstag, 5. Dezember 2026, 16:00 bis 19:00 Uhr, findet nicht statt.
-- restart --
-- it is 2026-12-03 12:00 --
