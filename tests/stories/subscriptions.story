# Subscribing by words, a digest on Monday morning, a pause, quiet hours, and one word to end it (E4, E5, E6, P2).
-- wiesenburg is read --
-- wiesenburg has "Adventsmarkt" on 2026-12-05 15:00 to 2026-12-05 18:00 at Schlosshof Wiesenburg --
-- wiesenburg has "Jugendtreff" on 2026-12-02 17:00 to 2026-12-02 20:00 at Dorfgemeinschaftshaus Reetz --
-- wiesenburg has "Seniorentanz" on 2026-12-03 14:00 to 2026-12-03 17:00 at Kulturhaus --
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
ana> nur Jugend
ana< Möchten Sie regelmäßig erfahren, was in Wiesenburg/Mark los ist und was es Neues gibt? Ich schreibe Ihnen dann von selbst: montags, was in der Woche ansteht, oder jeden Morgen, was der Tag bringt. Dafür speichere ich, was Sie wählen. Sie können es jederzeit mit dem Wort „abbestellen“ beenden.
   |
   | Ausgewählt: Jugendliche.
   [Ja, jede Woche]
   [Ja, jeden Tag]
   [Nein]
ana> ja
ana< Abgemacht. Jugendliche, jede Woche. Das nächste Mal: Montag, 30. November 2026, 08:00 Uhr.
ben> /start
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
-- it is 2026-11-30 09:00 --
ana< Diese Woche in Wiesenburg/Mark
   |
   | • Mittwoch, 2. Dezember 2026, 17:00 bis 20:00 Uhr: Jugendtreff, Dorfgemeinschaftshaus Reetz
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
ben< Diese Woche in Wiesenburg/Mark
   |
   | • Mittwoch, 2. Dezember 2026, 17:00 bis 20:00 Uhr: Jugendtreff, Dorfgemeinschaftshaus Reetz
   | • Donnerstag, 3. Dezember 2026, 14:00 bis 17:00 Uhr: Seniorentanz, Kulturhaus
   | • Samstag, 5. Dezember 2026, 15:00 bis 18:00 Uhr: Adventsmarkt, Schlosshof Wiesenburg
   |
   | Neues
   |
   | • [Neue Bänke im Park](https://wiesenburg.example/news)
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
ana> auch Senioren
ana< Ihr Abo
   | Was: Ältere Menschen, Jugendliche
   | Wann: jede Woche, das nächste Mal Montag, 7. Dezember 2026, 08:00 Uhr
   | Ruhezeit: 21:00 bis 07:00 Uhr. Dann schreibe ich Ihnen nicht, außer in dringenden Fällen.
   [Stopp: Ältere Menschen]
   [Stopp: Jugendliche]
   [Lieber jeden Tag]
   [Pause]
   [Alles abbestellen]
ana> meine Abos
ana< Ihr Abo
   | Was: Ältere Menschen, Jugendliche
   | Wann: jede Woche, das nächste Mal Montag, 7. Dezember 2026, 08:00 Uhr
   | Ruhezeit: 21:00 bis 07:00 Uhr. Dann schreibe ich Ihnen nicht, außer in dringenden Fällen.
   [Stopp: Ältere Menschen]
   [Stopp: Jugendliche]
   [Lieber jeden Tag]
   [Pause]
   [Alles abbestellen]
ana> stopp Jugend
ana< Gut, nichts mehr zu: Jugendliche.
   |
   | Ihr Abo
   | Was: Ältere Menschen
   | Wann: jede Woche, das nächste Mal Montag, 7. Dezember 2026, 08:00 Uhr
   | Ruhezeit: 21:00 bis 07:00 Uhr. Dann schreibe ich Ihnen nicht, außer in dringenden Fällen.
   [Stopp: Ältere Menschen]
   [Lieber jeden Tag]
   [Pause]
   [Alles abbestellen]
ana> Ruhe von 20 bis 9
ana< Gut, von 20:00 bis 09:00 Uhr schreibe ich Ihnen nicht, außer in dringenden Fällen.
ana> Pause bis 14.12.
ana< Gut, Pause bis 14. Dezember 2026. Danach geht es von selbst weiter.
-- it is 2026-12-07 09:30 --
ana> Pause beenden
ana< Schön, es geht weiter. Das nächste Mal: Montag, 14. Dezember 2026, 09:00 Uhr.
ana> stopp Senioren
ana< Alle Abos sind beendet, die Einwilligung dazu ist gelöscht. Ihre Anliegen und Einstellungen bleiben, wie sie sind.
ana> meine Abos
ana< Sie haben kein Abo.
   [Abonnieren]
ben> abbestellen
ben< Alle Abos sind beendet, die Einwilligung dazu ist gelöscht. Ihre Anliegen und Einstellungen bleiben, wie sie sind.
-- it is 2026-12-14 12:00 --
