# A post that was wrong is taken back: its message says so where it stands (E10).
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
bauhof> (letter) Beitrag: Wertstoffhof | Der Wertstoffhof hat am Samstag *nicht* geöffnet.
bauhof< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | Guten Tag, das ist Ihr Beitrag BB-P-1. Noch ist nichts verschickt.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Der Wertstoffhof hat am Samstag nicht geöffnet.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: gleich nach der Freigabe
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
hauptamt< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | Guten Tag, bauhof@bad-belzig.example hat den Beitrag BB-P-1 entworfen. Bitte prüfen Sie ihn. Ohne Freigabe geht nichts hinaus.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Der Wertstoffhof hat am Samstag nicht geöffnet.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit: Fake: eine Person
   | Wann: gleich nach der Freigabe
   | Wer gerade Ruhezeit hat (wenn nichts anderes gewählt ist, 21:00 bis 07:00 Uhr), bekommt ihn erst danach.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Freigabe“: Der Beitrag geht hinaus, genau so.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt> Freigabe
bauhof< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | hauptamt@bad-belzig.example hat BB-P-1 freigegeben.
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
hauptamt< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | hauptamt@bad-belzig.example hat BB-P-1 freigegeben.
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
ana< Der Wertstoffhof hat am Samstag nicht geöffnet.
bauhof< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | BB-P-1 ist verschickt.
   |
   | Fake: 1 zugestellt
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | BB-P-1 ist verschickt.
   |
   | Fake: 1 zugestellt
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
bauhof> Zurückziehen | Tut mir leid.
bauhof< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | bauhof@bad-belzig.example hat BB-P-1 zurückgezogen. Wer ihn schon hat, liest stattdessen, dass er nicht mehr gilt; wo ein Messenger Nachrichten nicht ändern kann, kommt das als neue Nachricht. Bis hierher:
   |
   | Fake: 1 zugestellt
   |
   | Ihre weiteren Worte wurden niemandem geschickt. Wenn Sie etwas erklären möchten, schicken Sie es bitte als neuen Beitrag.
hauptamt< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | bauhof@bad-belzig.example hat BB-P-1 zurückgezogen. Wer ihn schon hat, liest stattdessen, dass er nicht mehr gilt; wo ein Messenger Nachrichten nicht ändern kann, kommt das als neue Nachricht. Bis hierher:
   |
   | Fake: 1 zugestellt
   |
   | Ihre weiteren Worte wurden niemandem geschickt. Wenn Sie etwas erklären möchten, schicken Sie es bitte als neuen Beitrag.
-- 1 minute later --
ana< (edits) Zurückgezogen: Die Nachricht „Der Wertstoffhof hat am Samstag nicht geöffnet.“ gilt nicht mehr.
bauhof< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | Dass BB-P-1 nicht mehr gilt, ist überall gesagt, wo er angekommen war:
   |
   | Fake: 1 zugestellt
hauptamt< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | Dass BB-P-1 nicht mehr gilt, ist überall gesagt, wo er angekommen war:
   |
   | Fake: 1 zugestellt
bauhof> Zurückziehen
bauhof< [BB-P-1] Der Wertstoffhof hat am Samstag nicht geöffnet.
   | Es ist nichts geschehen: BB-P-1 ist zurückgezogen.
# Whoever may not write posts is nobody here.
fremd-anderswo> (letter) Beitrag: Gewinnspiel | Klicken Sie hier!
buergerbuero@bad-belzig.example< Eine E-Mail von fremd@anderswo.example mit dem Betreff „Beitrag: Gewinnspiel“ gehört zu keinem Anliegen. Sie wurde niemandem zugestellt und liegt im Postfach des Dienstes. Wenn sie zu einem Anliegen gehört, leiten Sie sie bitte von Ihrer Dienstadresse weiter, mit der Nummer im Betreff.
# For two towns with one mailbox, the sender tells which.
bauhof-wiesenburg> (letter) Beitrag: Schlosspark | Der Schlosspark ist am Montag gesperrt.
bauhof-wiesenburg< [WM-P-1] Der Schlosspark ist am Montag gesperrt.
   | Guten Tag, das ist Ihr Beitrag WM-P-1. Noch ist nichts verschickt.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Der Schlosspark ist am Montag gesperrt.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit niemanden.
   | Wann: gleich nach der Freigabe
   | Wer gerade Ruhezeit hat (wenn nichts anderes gewählt ist, 21:00 bis 07:00 Uhr), bekommt ihn erst danach.
   |
   | Freigeben muss jemand anderes. Diesen Entwurf hat auch bekommen: buergerbuero@wiesenburg.example.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
buergerbuero-wiesenburg< [WM-P-1] Der Schlosspark ist am Montag gesperrt.
   | Guten Tag, bauhof@wiesenburg.example hat den Beitrag WM-P-1 entworfen. Bitte prüfen Sie ihn. Ohne Freigabe geht nichts hinaus.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Der Schlosspark ist am Montag gesperrt.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: alle, die abonniert haben
   | Das erreicht zurzeit niemanden.
   | Wann: gleich nach der Freigabe
   | Wer gerade Ruhezeit hat (wenn nichts anderes gewählt ist, 21:00 bis 07:00 Uhr), bekommt ihn erst danach.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Freigabe“: Der Beitrag geht hinaus, genau so.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
buergerbuero-wiesenburg> Stopp
bauhof-wiesenburg< [WM-P-1] Der Schlosspark ist am Montag gesperrt.
   | buergerbuero@wiesenburg.example hat den Entwurf WM-P-1 verworfen. Niemand hat ihn bekommen.
   |
   | Wenn Sie ihn doch verschicken möchten, schicken Sie ihn bitte als neuen Beitrag.
buergerbuero-wiesenburg< [WM-P-1] Der Schlosspark ist am Montag gesperrt.
   | buergerbuero@wiesenburg.example hat den Entwurf WM-P-1 verworfen. Niemand hat ihn bekommen.
   |
   | Wenn Sie ihn doch verschicken möchten, schicken Sie ihn bitte als neuen Beitrag.
