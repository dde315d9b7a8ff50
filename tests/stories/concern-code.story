# The case goes on in another messenger, by the code (P12, C10).
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
ana> Der Gully in der Gartenstraße ist verstopft
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> Bad Belzig
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Gartenstraße 2
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> überspringen
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> nur hier antworten
ana< Stimmt das so?
   |
   | „Der Gully in der Gartenstraße ist verstopft“
   | Mangel: Wasser, Gullys, Gräben
   | Ort: Gartenstraße 2, Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Bauhof
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> abschicken
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer BB-2026-0001. Eine erste Rückmeldung bekommen Sie bis Freitag, 27. November 2026, hier in diesem Gespräch.
   |
   | Es liest: Bauhof.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
bauhof< [BB-2026-0001] Wasser, Gullys, Gräben: Der Gully in der Gartenstraße ist verstopft
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Wasser, Gullys, Gräben
   | Ort: Gartenstraße 2
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Der Gully in der Gartenstraße ist verstopft
ana.matrix> 1234 5678 9012 3456
ana.matrix< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana.matrix< Zu diesem Code finde ich nichts. Bitte sehen Sie nach, ob alle 16 Ziffern stimmen.
ana.matrix< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana.matrix> (code of BB-2026-0001)
ana.matrix< Der Code gehört zu BB-2026-0001: „Der Gully in der Gartenstraße ist verstopft“. Soll es hier weitergehen? Antworten kommen dann nur noch hier an.
   [Ja, hier weiter]
   [Nein]
ana.matrix> nein
ana.matrix< Gut, es bleibt, wie es ist.
ana.matrix> (code of BB-2026-0001)
ana.matrix< Der Code gehört zu BB-2026-0001: „Der Gully in der Gartenstraße ist verstopft“. Soll es hier weitergehen? Antworten kommen dann nur noch hier an.
   [Ja, hier weiter]
   [Nein]
ana.matrix> ja
ana< BB-2026-0001 geht jetzt in einem anderen Messenger weiter. Antworten kommen hier nicht mehr an.
ana.matrix< Gut, Ihr Anliegen geht jetzt hier weiter.
   [Meine Anliegen]
ana.matrix> [Meine Anliegen]
ana.matrix< Ihre Anliegen. Welches möchten Sie ansehen?
   [BB-2026-0001 · Der Gully in der Gartenstraße ist verstopft]
bauhof> in Arbeit | Wir kommen am Donnerstag.
ana.matrix< BB-2026-0001 ist jetzt in Arbeit.
   |
   | Wir kommen am Donnerstag.
   [Etwas dazu schreiben]
ana.matrix> (reply to BB-2026-0001) Danke, das Tor ist offen.
ana.matrix< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Wasser, Gullys, Gräben: Der Gully in der Gartenstraße ist verstopft
   | Vogel 1 ergänzt:
   |
   | Danke, das Tor ist offen.
# In the first messenger it is over.
ana> meine Anliegen
ana< Sie haben noch kein Anliegen bei mir.
   [Anliegen melden]
ana> BB-2026-0001
ana< Unter BB-2026-0001 finde ich kein Anliegen von Ihnen. Wenn Sie es in einem anderen Messenger gemeldet haben, schreiben Sie mir bitte den Code mit 16 Ziffern von dort.
# Guessing leads nowhere.
bo> 1111 1111 1111 1111
bo< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
bo< Zu diesem Code finde ich nichts. Bitte sehen Sie nach, ob alle 16 Ziffern stimmen.
bo< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
bo> 1111 1111 1111 1112
bo< Zu diesem Code finde ich nichts. Bitte sehen Sie nach, ob alle 16 Ziffern stimmen.
bo> 1111 1111 1111 1113
bo< Zu diesem Code finde ich nichts. Bitte sehen Sie nach, ob alle 16 Ziffern stimmen.
bo> 1111 1111 1111 1114
bo< Zu diesem Code finde ich nichts. Bitte sehen Sie nach, ob alle 16 Ziffern stimmen.
bo> 1111 1111 1111 1115
bo< Zu diesem Code finde ich nichts. Bitte sehen Sie nach, ob alle 16 Ziffern stimmen.
bo> (code of BB-2026-0001)
bo< Das waren für heute zu viele falsche Codes. Bitte versuchen Sie es morgen noch einmal.
-- 1 day later --
bo> 1111 1111 1111 1116
bo< Zu diesem Code finde ich nichts. Bitte sehen Sie nach, ob alle 16 Ziffern stimmen.
