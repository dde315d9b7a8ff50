# A year with us: digests every Monday, reminders, bins and holidays, both changes of the clock (E3, E5, E6, E11).
-- wiesenburg is read --
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
# A holiday shifts the bins by a day: the source knows, and so do we.
-- wiesenburg empties "Biotonne" on 2026-12-28 --
-- wiesenburg empties "Restmüll" on 2026-12-29 --
-- wiesenburg has "Silvesterlauf" on 2026-12-31 14:00 to 2026-12-31 16:00 at Schlosspark --
-- it is 2027-01-03 12:00 --
ana< Morgen (Montag, 28. Dezember 2026) wird abgeholt: Biotonne
ana< Diese Woche in Wiesenburg/Mark
   |
   | • Donnerstag, 31. Dezember 2026, 14:00 bis 16:00 Uhr: Silvesterlauf, Schlosspark
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
ana< Morgen (Dienstag, 29. Dezember 2026) wird abgeholt: Restmüll
# The night of 28 March has no half past two; Monday's digest is at eight all the same.
-- wiesenburg has "Frühlingsfest" on 2027-04-01 15:00 to 2027-04-01 18:00 at Dorfplatz --
-- it is 2027-03-28 12:00 --
ana> was ist los am 1. April
ana< Das ist los, am Donnerstag, 1. April 2027 (Wiesenburg/Mark):
   |
   | • Donnerstag, 1. April 2027, 15:00 bis 18:00 Uhr: Frühlingsfest, Dorfplatz
   [Frühlingsfest]
-- it is 2027-03-29 07:59 --
-- it is 2027-03-29 09:00 --
ana< Diese Woche in Wiesenburg/Mark
   |
   | • Donnerstag, 1. April 2027, 15:00 bis 18:00 Uhr: Frühlingsfest, Dorfplatz
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
# Easter Monday: the bins come a day later.
-- wiesenburg empties "Papiertonne" on 2027-03-30 --
-- it is 2027-03-29 22:00 --
ana< Morgen (Dienstag, 30. März 2027) wird abgeholt: Papiertonne
# A change in the night waits for the morning.
-- wiesenburg moves "Frühlingsfest" to 2027-04-02 15:00 to 2027-04-02 18:00 --
-- it is 2027-03-30 06:59 --
-- it is 2027-03-30 08:00 --
ana< (edits) Diese Woche in Wiesenburg/Mark
   |
   | • Freitag, 2. April 2027, 15:00 bis 18:00 Uhr: Frühlingsfest, Dorfplatz
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
ana< Verlegt: „Frühlingsfest“ ist jetzt Freitag, 2. April 2027, 15:00 bis 18:00 Uhr (bisher Donnerstag, 1. April 2027, 15:00 bis 18:00 Uhr).
# Nothing to tell is nothing told: spring and summer go by. A reminder comes at night, too: it was asked for.
-- wiesenburg has "Nachtwanderung" on 2027-06-21 23:30 to 2027-06-22 02:00 at Burgturm --
-- it is 2027-06-20 10:00 --
ana> was ist los am 21. Juni
ana< Das ist los, morgen (Wiesenburg/Mark):
   |
   | • Montag, 21. Juni 2027, 23:30 bis 02:00 Uhr: Nachtwanderung, Burgturm
   [Nachtwanderung]
ana> [Nachtwanderung]
ana< Nachtwanderung
   | Montag, 21. Juni 2027, 23:30 bis 02:00 Uhr
   | Ort: Burgturm
   |
   | Quelle: Veranstaltungen in Wiesenburg
   [In meinen Kalender]
   [Vorher erinnern]
   [Zurück zur Liste]
ana> [Vorher erinnern]
ana< Wie lange vorher soll ich Sie an „Nachtwanderung“ erinnern?
   [2 Stunden vorher]
   [4 Stunden vorher]
   [Am Tag vorher]
ana> 1
ana< Gut, ich erinnere Sie: Montag, 21. Juni 2027, 21:30 Uhr.
-- it is 2027-06-21 09:00 --
ana< Diese Woche in Wiesenburg/Mark
   |
   | • Montag, 21. Juni 2027, 23:30 bis 02:00 Uhr: Nachtwanderung, Burgturm
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
-- it is 2027-06-21 23:00 --
ana< Erinnerung: Nachtwanderung
   | Montag, 21. Juni 2027, 23:30 bis 02:00 Uhr
   | Ort: Burgturm
-- it is 2027-10-30 12:00 --
# The night of 31 October has half past two twice; the digest and the bins come once.
-- wiesenburg has "Laternenumzug" on 2027-11-03 17:00 to 2027-11-03 18:30 at Schlosshof Wiesenburg --
-- wiesenburg empties "Gelbe Tonne" on 2027-11-01 --
-- it is 2027-10-31 17:59 --
-- it is 2027-10-31 19:00 --
ana< Morgen (Montag, 1. November 2027) wird abgeholt: Gelbe Tonne
-- it is 2027-11-01 07:59 --
-- it is 2027-11-01 09:00 --
ana< Diese Woche in Wiesenburg/Mark
   |
   | • Mittwoch, 3. November 2027, 17:00 bis 18:30 Uhr: Laternenumzug, Schlosshof Wiesenburg
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
-- wiesenburg cancels "Laternenumzug" --
ana< (edits) Diese Woche in Wiesenburg/Mark
   |
   | • ABGESAGT: Mittwoch, 3. November 2027, 17:00 bis 18:30 Uhr: Laternenumzug
   |
   | Nicht mehr? Schreiben Sie „abbestellen“.
ana< Abgesagt: „Laternenumzug“, Mittwoch, 3. November 2027, 17:00 bis 18:30 Uhr, findet nicht statt.
-- it is 2027-11-24 12:00 --
ana> abbestellen
ana< Alle Abos sind beendet, die Einwilligung dazu ist gelöscht. Ihre Anliegen und Einstellungen bleiben, wie sie sind.
-- wiesenburg has "Adventsmarkt" on 2027-12-04 15:00 to 2027-12-04 18:00 at Schlosshof Wiesenburg --
-- it is 2027-12-05 12:00 --
