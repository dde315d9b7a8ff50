# A post with a time of its own: too late to be released, put off, stopped before it goes; and one in the night (E10, T7, E6).
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
ana> Bad Belzig
ana< Gut, ich antworte jetzt für Bad Belzig.
   [Themen ansehen]
   [Ortsteil]
ana> abonnieren
ana< Möchten Sie regelmäßig erfahren, was in Bad Belzig los ist und was es Neues gibt? Ich schreibe Ihnen dann von selbst: montags, was in der Woche ansteht, oder jeden Morgen, was der Tag bringt. Dafür speichere ich, was Sie wählen. Sie können es jederzeit mit dem Wort „abbestellen“ beenden.
   |
   | Nur Bestimmtes? Schreiben Sie zum Beispiel: „nur Jugend“ oder „nur Bad Belzig (Kernstadt)“.
   [Ja, jede Woche]
   [Ja, jeden Tag]
   [Nein]
ana> ja
ana< Abgemacht. alles, jede Woche. Das nächste Mal: Montag, 30. November 2026, 08:00 Uhr.
presse> (letter) Beitrag: Stromausfall | Wann: heute 18:00 | Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
presse< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | Guten Tag, das ist Ihr Beitrag BB-P-1. Noch ist nichts verschickt.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: Dienstag, 24.11.2026, 18:00 Uhr
   | Wer gerade Ruhezeit hat (wenn nichts anderes gewählt ist, 21:00 bis 07:00 Uhr), bekommt ihn erst danach.
   |
   | Freigeben muss jemand anderes. Diesen Entwurf hat auch bekommen: hauptamt@bad-belzig.example.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | Guten Tag, presse@bad-belzig.example hat den Beitrag BB-P-1 entworfen. Bitte prüfen Sie ihn. Ohne Freigabe geht nichts hinaus.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: Dienstag, 24.11.2026, 18:00 Uhr
   | Wer gerade Ruhezeit hat (wenn nichts anderes gewählt ist, 21:00 bis 07:00 Uhr), bekommt ihn erst danach.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Freigabe“: Der Beitrag geht hinaus, genau so.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
-- it is 2026-11-24 18:30 --
hauptamt> Freigabe
hauptamt< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | Es ist nichts geschehen: BB-P-1 sollte am Dienstag, 24.11.2026, 18:00 Uhr hinausgehen. Das ist schon vorbei. Antworten Sie mit „Ändern“ und darunter „Wann: sofort“ oder einem neuen Zeitpunkt; danach kann er freigegeben werden.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Freigabe“: Der Beitrag geht hinaus, genau so.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt> Ändern | Wann: morgen 22:00
hauptamt< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | Guten Tag, das ist Ihr Beitrag BB-P-1. Noch ist nichts verschickt.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: Mittwoch, 25.11.2026, 22:00 Uhr
   | Das liegt in der Ruhezeit. Wer nichts anderes gewählt hat, bekommt ihn ab Donnerstag, 26.11.2026, 07:00 Uhr.
   |
   | Freigeben muss jemand anderes. Diesen Entwurf hat auch bekommen: presse@bad-belzig.example.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | Guten Tag, hauptamt@bad-belzig.example hat den Beitrag BB-P-1 geändert. Was vorher zu lesen war, kann niemand mehr freigeben. Er ist jetzt so:
   |
   | So ist er zu lesen (Deutsch):
   |
   | Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: Mittwoch, 25.11.2026, 22:00 Uhr
   | Das liegt in der Ruhezeit. Wer nichts anderes gewählt hat, bekommt ihn ab Donnerstag, 26.11.2026, 07:00 Uhr.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Freigabe“: Der Beitrag geht hinaus, genau so.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse> Freigabe
hauptamt< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | presse@bad-belzig.example hat BB-P-1 freigegeben.
   |
   | Der Beitrag geht hinaus am Mittwoch, 25.11.2026, 22:00 Uhr.
   |
   | Das erreicht zurzeit: Fake: eine Person
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Stopp“: Was noch nicht verschickt ist, wird es auch nicht mehr.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | presse@bad-belzig.example hat BB-P-1 freigegeben.
   |
   | Der Beitrag geht hinaus am Mittwoch, 25.11.2026, 22:00 Uhr.
   |
   | Das erreicht zurzeit: Fake: eine Person
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Stopp“: Was noch nicht verschickt ist, wird es auch nicht mehr.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
-- it is 2026-11-25 12:00 --
presse> (letter) BB-P-1 | Stopp
hauptamt< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | presse@bad-belzig.example hat BB-P-1 gestoppt, bevor er hinausging. Niemand hat ihn bekommen.
   |
   | Wenn Sie ihn doch verschicken möchten, schicken Sie ihn bitte als neuen Beitrag.
presse< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | presse@bad-belzig.example hat BB-P-1 gestoppt, bevor er hinausging. Niemand hat ihn bekommen.
   |
   | Wenn Sie ihn doch verschicken möchten, schicken Sie ihn bitte als neuen Beitrag.
-- it is 2026-11-25 22:30 --
presse> Stand
presse< [BB-P-1] Am Donnerstag ist von 9 bis 12 Uhr der Strom weg.
   | BB-P-1 ist gestoppt.
   |
   | Bisher hat ihn niemand bekommen.
   |
   | Wer was getan hat:
   | Dienstag, 24.11.2026, 10:00 Uhr: presse@bad-belzig.example, Entwurf
   | Dienstag, 24.11.2026, 18:30 Uhr: hauptamt@bad-belzig.example, Änderung
   | Dienstag, 24.11.2026, 18:30 Uhr: presse@bad-belzig.example, Freigabe
   | Mittwoch, 25.11.2026, 12:00 Uhr: presse@bad-belzig.example, Stopp
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
# What is urgent passes the night, and what is not waits for the morning.
presse> (letter) Beitrag: Wasser | Dringend | Bitte kochen Sie das Trinkwasser ab.
presse< [BB-P-2] Bitte kochen Sie das Trinkwasser ab.
   | Guten Tag, das ist Ihr Beitrag BB-P-2. Noch ist nichts verschickt.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Bitte kochen Sie das Trinkwasser ab.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: gleich nach der Freigabe
   | Dringend: Der Beitrag geht auch in der Ruhezeit hinaus und an alle, die gerade pausieren.
   |
   | Freigeben muss jemand anderes. Diesen Entwurf hat auch bekommen: hauptamt@bad-belzig.example.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt< [BB-P-2] Bitte kochen Sie das Trinkwasser ab.
   | Guten Tag, presse@bad-belzig.example hat den Beitrag BB-P-2 entworfen. Bitte prüfen Sie ihn. Ohne Freigabe geht nichts hinaus.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Bitte kochen Sie das Trinkwasser ab.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: gleich nach der Freigabe
   | Dringend: Der Beitrag geht auch in der Ruhezeit hinaus und an alle, die gerade pausieren.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Freigabe“: Der Beitrag geht hinaus, genau so.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt> Freigabe
hauptamt< [BB-P-2] Bitte kochen Sie das Trinkwasser ab.
   | hauptamt@bad-belzig.example hat BB-P-2 freigegeben.
   |
   | Der Beitrag geht jetzt hinaus.
   |
   | Das erreicht zurzeit: Fake: eine Person
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Stopp“: Was noch nicht verschickt ist, wird es auch nicht mehr.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse< [BB-P-2] Bitte kochen Sie das Trinkwasser ab.
   | hauptamt@bad-belzig.example hat BB-P-2 freigegeben.
   |
   | Der Beitrag geht jetzt hinaus.
   |
   | Das erreicht zurzeit: Fake: eine Person
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Stopp“: Was noch nicht verschickt ist, wird es auch nicht mehr.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse> (letter) Beitrag: Bad | Das Freibad öffnet im Mai.
presse< [BB-P-3] Das Freibad öffnet im Mai.
   | Guten Tag, das ist Ihr Beitrag BB-P-3. Noch ist nichts verschickt.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Das Freibad öffnet im Mai.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: gleich nach der Freigabe
   | Das liegt in der Ruhezeit. Wer nichts anderes gewählt hat, bekommt ihn ab Donnerstag, 26.11.2026, 07:00 Uhr.
   |
   | Freigeben muss jemand anderes. Diesen Entwurf hat auch bekommen: hauptamt@bad-belzig.example.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt< [BB-P-3] Das Freibad öffnet im Mai.
   | Guten Tag, presse@bad-belzig.example hat den Beitrag BB-P-3 entworfen. Bitte prüfen Sie ihn. Ohne Freigabe geht nichts hinaus.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Das Freibad öffnet im Mai.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: gleich nach der Freigabe
   | Das liegt in der Ruhezeit. Wer nichts anderes gewählt hat, bekommt ihn ab Donnerstag, 26.11.2026, 07:00 Uhr.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Freigabe“: Der Beitrag geht hinaus, genau so.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt> Freigabe
hauptamt< [BB-P-3] Das Freibad öffnet im Mai.
   | hauptamt@bad-belzig.example hat BB-P-3 freigegeben.
   |
   | Der Beitrag geht jetzt hinaus.
   |
   | Das erreicht zurzeit: Fake: eine Person
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Stopp“: Was noch nicht verschickt ist, wird es auch nicht mehr.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse< [BB-P-3] Das Freibad öffnet im Mai.
   | hauptamt@bad-belzig.example hat BB-P-3 freigegeben.
   |
   | Der Beitrag geht jetzt hinaus.
   |
   | Das erreicht zurzeit: Fake: eine Person
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Stopp“: Was noch nicht verschickt ist, wird es auch nicht mehr.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
-- 1 minute later --
ana< Bitte kochen Sie das Trinkwasser ab.
hauptamt< [BB-P-2] Bitte kochen Sie das Trinkwasser ab.
   | BB-P-2 ist verschickt.
   |
   | Fake: 1 zugestellt
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse< [BB-P-2] Bitte kochen Sie das Trinkwasser ab.
   | BB-P-2 ist verschickt.
   |
   | Fake: 1 zugestellt
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt> Stopp
hauptamt< [BB-P-2] Bitte kochen Sie das Trinkwasser ab.
   | Es ist nichts geschehen: BB-P-2 ist verschickt.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse> (BB-P-2) Stand
presse< [BB-P-2] Bitte kochen Sie das Trinkwasser ab.
   | BB-P-2 ist verschickt.
   |
   | Fake: 1 zugestellt
   |
   | Wer was getan hat:
   | Mittwoch, 25.11.2026, 22:30 Uhr: presse@bad-belzig.example, Entwurf
   | Mittwoch, 25.11.2026, 22:30 Uhr: hauptamt@bad-belzig.example, Freigabe
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
-- it is 2026-11-26 09:00 --
ana< Das Freibad öffnet im Mai.
hauptamt< [BB-P-3] Das Freibad öffnet im Mai.
   | BB-P-3 ist verschickt.
   |
   | Fake: 1 zugestellt
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse< [BB-P-3] Das Freibad öffnet im Mai.
   | BB-P-3 ist verschickt.
   |
   | Fake: 1 zugestellt
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
