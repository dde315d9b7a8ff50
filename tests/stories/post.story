# A clerk's own post: drafted, tried, not released by its writer, released by somebody else, sent, reported (E10, T7, T6).
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
ana> nur Jugend
ana< Möchten Sie regelmäßig erfahren, was in Bad Belzig los ist und was es Neues gibt? Ich schreibe Ihnen dann von selbst: montags, was in der Woche ansteht, oder jeden Morgen, was der Tag bringt. Dafür speichere ich, was Sie wählen. Sie können es jederzeit mit dem Wort „abbestellen“ beenden.
   |
   | Ausgewählt: Jugendliche.
   [Ja, jede Woche]
   [Ja, jeden Tag]
   [Nein]
ana> ja
ana< Abgemacht. Jugendliche, jede Woche. Das nächste Mal: Montag, 30. November 2026, 08:00 Uhr.
-- ukra speaks uk --
ukra> /start
ukra< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
ukra< Раді, що Ви тут!
ukra< Про яке місто чи громаду йдеться?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Продовжити без вибору]
ukra> Bad Belzig
ukra< Добре, тепер вибрано: Bad Belzig.
   [Переглянути теми]
   [Район]
ukra> підписатися
ukra< Бажаєте регулярно дізнаватися, що відбувається (Bad Belzig) і що нового? Тоді я писатиму Вам сам: щопонеділка про тиждень або щоранку про день. Для цього я зберігаю Ваш вибір. Завершити можна будь-коли словом «відписатися».
   |
   | Тільки дещо? Напишіть, наприклад: «тільки Bad Belzig (Kernstadt)».
   [Так, щотижня]
   [Так, щодня]
   [Ні]
ukra> так
ukra< Готово. усе, щотижня. Наступного разу: понеділок, 30 листопада 2026, 08:00.
max.matrix> /start
max.matrix< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
max.matrix< Schön, dass Sie da sind!
max.matrix< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
max.matrix> Bad Belzig
max.matrix< Gut, ich antworte jetzt für Bad Belzig.
   [Themen ansehen]
   [Ortsteil]
max.matrix> abonnieren
max.matrix< Möchten Sie regelmäßig erfahren, was in Bad Belzig los ist und was es Neues gibt? Ich schreibe Ihnen dann von selbst: montags, was in der Woche ansteht, oder jeden Morgen, was der Tag bringt. Dafür speichere ich, was Sie wählen. Sie können es jederzeit mit dem Wort „abbestellen“ beenden.
   |
   | Nur Bestimmtes? Schreiben Sie zum Beispiel: „nur Jugend“ oder „nur Bad Belzig (Kernstadt)“.
   [Ja, jede Woche]
   [Ja, jeden Tag]
   [Nein]
max.matrix> nur Hagelberg
max.matrix< Möchten Sie regelmäßig erfahren, was in Bad Belzig los ist und was es Neues gibt? Ich schreibe Ihnen dann von selbst: montags, was in der Woche ansteht, oder jeden Morgen, was der Tag bringt. Dafür speichere ich, was Sie wählen. Sie können es jederzeit mit dem Wort „abbestellen“ beenden.
   |
   | Ausgewählt: alles, Abfuhr: Müllabfuhr Hagelberg und Klein Glien.
   [Ja, jede Woche]
   [Ja, jeden Tag]
   [Nein]
max.matrix> ja
max.matrix< Abgemacht. alles, Abfuhr: Müllabfuhr Hagelberg und Klein Glien, jede Woche. Das nächste Mal: Montag, 30. November 2026, 08:00 Uhr.
# What cannot be understood goes back with all that is to be mended.
presse> (letter) Beitrag: Sporthalle | An: Astronauten | Wann: gestern 8:00 | # Achtung | Die Sport*halle* ist zu.
presse< Beitrag:
   | Guten Tag, aus Ihrem Beitrag konnten wir noch keinen Entwurf machen. Verschickt ist nichts.
   |
   | - „An: Astronauten“: Das kennen wir hier nicht. Zur Auswahl stehen Kinder, Jugendliche, Familien, Ältere Menschen, Neu Zugezogene, Aus dem Rathaus, Sitzungen und Politik, Baustellen und Sperrungen, Kultur und Feste, Musik, Märkte, Sport, Natur und Wandern, Lernen und Digitales, Vereine und Ehrenamt, Bad Belzig (Kernstadt), Bergholz, Borne, Dippmannsdorf, Fredersdorf, Groß Briesen, Hagelberg, Kuhlowitz, Lübnitz, Lüsse, Lütte, Neschholz, Ragösen, Schwanebeck, Werbig, oder „alle“.
   | - „Wann: gestern 8:00“: Das ist schon vorbei. Schreiben Sie bitte einen Zeitpunkt, der noch kommt, oder „sofort“.
   | - Überschriften mit # zeigt kein Messenger. Schreiben Sie stattdessen **fett** in eine eigene Zeile. (Vor dem Text einer weiteren Sprache steht ihr Name in eckigen Klammern: [English].)
   | - Ein Stern mitten im Wort macht den Text kursiv. Schreiben Sie einen Doppelpunkt, wie in Bürger:innen, oder beide Formen.
   |
   | Das haben Sie geschrieben:
   |
   | An: Astronauten
   | Wann: gestern 8:00
   | # Achtung
   | Die Sport*halle* ist zu.
   |
   | ---
   | Antworten Sie einfach auf diese E-Mail, mit dem ganzen Beitrag. Zum Beispiel:
   | An: Jugend, Hagelberg
   | Wann: morgen 8:00
   | Die Sporthalle ist am Samstag geschlossen.
presse> An: Jugend | Die **Sporthalle** am Weitzgrunder Weg ist am Samstag geschlossen. | | [English] | The sports hall is closed on Saturday.
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag …
   | Guten Tag, das ist Ihr Beitrag BB-P-1. Noch ist nichts verschickt.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Die Sporthalle am Weitzgrunder Weg ist am Samstag geschlossen.
   |
   | So ist er zu lesen (English):
   |
   | The sports hall is closed on Saturday.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: Zielgruppe Jugendliche
   | Dazu zählen auch alle, die nichts ausgewählt haben.
   | Das erreicht zurzeit: Fake: 2 Personen; Matrix: eine Person
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
hauptamt< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag …
   | Guten Tag, presse@bad-belzig.example hat den Beitrag BB-P-1 entworfen. Bitte prüfen Sie ihn. Ohne Freigabe geht nichts hinaus.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Die Sporthalle am Weitzgrunder Weg ist am Samstag geschlossen.
   |
   | So ist er zu lesen (English):
   |
   | The sports hall is closed on Saturday.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: Zielgruppe Jugendliche
   | Dazu zählen auch alle, die nichts ausgewählt haben.
   | Das erreicht zurzeit: Fake: 2 Personen; Matrix: eine Person
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
presse> Test
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag …
   | Die Sporthalle am Weitzgrunder Weg ist am Samstag geschlossen.
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag …
   | The sports hall is closed on Saturday.
# Nobody releases their own.
presse> Freigabe
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag …
   | Es ist nichts geschehen: BB-P-1 haben Sie selbst geschrieben. Freigeben muss jemand anderes.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse> Vielen Dank für die schnelle Antwort!
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag …
   | Es ist nichts geschehen: Die erste Zeile Ihrer Antwort zu BB-P-1 haben wir nicht verstanden.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
hauptamt> Ändern | Die **Sporthalle** am Weitzgrunder Weg ist am Samstag *ganztägig* geschlossen.
hauptamt< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig …
   | Guten Tag, das ist Ihr Beitrag BB-P-1. Noch ist nichts verschickt.
   |
   | So ist er zu lesen (Deutsch):
   |
   | Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig geschlossen.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: Zielgruppe Jugendliche
   | Dazu zählen auch alle, die nichts ausgewählt haben.
   | Das erreicht zurzeit: Fake: 2 Personen; Matrix: eine Person
   | Wann: gleich nach der Freigabe
   | Wer gerade Ruhezeit hat (wenn nichts anderes gewählt ist, 21:00 bis 07:00 Uhr), bekommt ihn erst danach.
   |
   | Freigeben muss jemand anderes. Diesen Entwurf hat auch bekommen: presse@bad-belzig.example.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig …
   | Guten Tag, hauptamt@bad-belzig.example hat den Beitrag BB-P-1 geändert. Was vorher zu lesen war, kann niemand mehr freigeben. Er ist jetzt so:
   |
   | So ist er zu lesen (Deutsch):
   |
   | Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig geschlossen.
   |
   | Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
   |
   | An: Zielgruppe Jugendliche
   | Dazu zählen auch alle, die nichts ausgewählt haben.
   | Das erreicht zurzeit: Fake: 2 Personen; Matrix: eine Person
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
# The writer of the first edition has not written this one.
hauptamt> Frei
hauptamt< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig …
   | Es ist nichts geschehen: BB-P-1 haben Sie selbst geschrieben. Freigeben muss jemand anderes.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
   | „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
   | „Stopp“: Der Entwurf wird verworfen.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse> Freigabe
hauptamt< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig …
   | presse@bad-belzig.example hat BB-P-1 freigegeben.
   |
   | Der Beitrag geht jetzt hinaus.
   |
   | Das erreicht zurzeit: Fake: 2 Personen; Matrix: eine Person
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Stopp“: Was noch nicht verschickt ist, wird es auch nicht mehr.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig …
   | presse@bad-belzig.example hat BB-P-1 freigegeben.
   |
   | Der Beitrag geht jetzt hinaus.
   |
   | Das erreicht zurzeit: Fake: 2 Personen; Matrix: eine Person
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Stopp“: Was noch nicht verschickt ist, wird es auch nicht mehr.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
-- 1 minute later --
ana< Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig geschlossen.
max.matrix< Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig geschlossen.
ukra< Це повідомлення поки що є лише німецькою.
   |
   | Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig geschlossen.
hauptamt< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig …
   | BB-P-1 ist verschickt.
   |
   | Fake: 2 zugestellt
   | Matrix: 1 zugestellt
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig …
   | BB-P-1 ist verschickt.
   |
   | Fake: 2 zugestellt
   | Matrix: 1 zugestellt
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse> Stand
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig …
   | BB-P-1 ist verschickt.
   |
   | Fake: 2 zugestellt
   | Matrix: 1 zugestellt
   |
   | Wer was getan hat:
   | Dienstag, 24.11.2026, 10:00 Uhr: presse@bad-belzig.example, Entwurf
   | Dienstag, 24.11.2026, 10:00 Uhr: presse@bad-belzig.example, Test
   | Dienstag, 24.11.2026, 10:00 Uhr: hauptamt@bad-belzig.example, Änderung
   | Dienstag, 24.11.2026, 10:00 Uhr: presse@bad-belzig.example, Freigabe
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
presse> Freigabe
presse< [BB-P-1] Die Sporthalle am Weitzgrunder Weg ist am Samstag ganztägig …
   | Es ist nichts geschehen: BB-P-1 ist verschickt.
   |
   | ---
   | So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
   | „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
   | „Stand“: Wie weit er ist und wer was getan hat.
-- 1 minute later --
