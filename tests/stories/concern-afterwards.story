# Status, adding, correcting, withdrawing, and what is not fixed (C9).
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
ana> Die Straßenlaterne in der Mühlenstraße flackert
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> [Bad Belzig]
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Mühlenstraße 4
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
   | „Die Straßenlaterne in der Mühlenstraße flackert“
   | Mangel: Straßenlaternen
   | Ort: Mühlenstraße 4, Bad Belzig
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
bauhof< [BB-2026-0001] Straßenlaternen: Die Straßenlaterne in der Mühlenstraße flackert
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßenlaternen
   | Ort: Mühlenstraße 4
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Die Straßenlaterne in der Mühlenstraße flackert
ana> [Meine Anliegen]
ana< Ihre Anliegen. Welches möchten Sie ansehen?
   [BB-2026-0001 · Die Straßenlaterne in der Mühlenstraße flackert]
ana> 1
ana< BB-2026-0001: „Die Straßenlaterne in der Mühlenstraße flackert“
   | Stand: eingegangen, wird gelesen
   [Etwas dazu schreiben]
   [Etwas berichtigen]
   [Zurückziehen]
ana> [Etwas dazu schreiben]
ana< Was möchten Sie zu BB-2026-0001 schreiben? Ein Bild geht auch.
   [Abbrechen]
ana> (photo) Heute Nacht
ana< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Straßenlaternen: Die Straßenlaterne in der Mühlenstraße flackert
   | Vogel 1 ergänzt:
   |
   | Heute Nacht
   (photo)
ana> BB-2026-0001
ana< BB-2026-0001: „Die Straßenlaterne in der Mühlenstraße flackert“
   | Stand: eingegangen, wird gelesen
   [Etwas dazu schreiben]
   [Etwas berichtigen]
   [Zurückziehen]
ana> [Etwas berichtigen]
ana< Was soll an BB-2026-0001 anders heißen?
   [Abbrechen]
ana> Es ist die Mühlenstraße 14, nicht 4.
ana< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Straßenlaternen: Die Straßenlaterne in der Mühlenstraße flackert
   | Vogel 1 berichtigt:
   |
   | Es ist die Mühlenstraße 14, nicht 4.
-- 1 minute later --
bauhof> erledigt
ana< BB-2026-0001 ist erledigt.
   [Etwas dazu schreiben]
   [Noch nicht behoben]
ana> [Noch nicht behoben]
ana< Was ist bei BB-2026-0001 noch nicht gut? Ich mache das Anliegen damit wieder auf.
   [Abbrechen]
ana> Sie flackert immer noch.
ana< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Straßenlaternen: Die Straßenlaterne in der Mühlenstraße flackert
   | Vogel 1 schreibt, dass es noch nicht behoben ist. Das Anliegen ist wieder offen.
   |
   | Sie flackert immer noch.
bauhof> nicht möglich: Die Leitung gehört einem anderen Betreiber
ana< BB-2026-0001 ist leider nicht möglich. Der Grund: Die Leitung gehört einem anderen Betreiber.
   [Etwas dazu schreiben]
-- 1 minute later --
ana> bb 2026 1
ana< BB-2026-0001: „Die Straßenlaterne in der Mühlenstraße flackert“
   | Stand: nicht möglich
   | Dazu: Die Leitung gehört einem anderen Betreiber
   [Etwas dazu schreiben]
   [Etwas berichtigen]
ana> [Zurückziehen]
ana< Möchten Sie BB-2026-0001 wirklich zurückziehen? Dann kümmert sich niemand mehr darum.
   [Ja, zurückziehen]
   [Nein]
ana> nein
ana< Gut, es bleibt, wie es ist.
ana> [Zurückziehen]
ana< Möchten Sie BB-2026-0001 wirklich zurückziehen? Dann kümmert sich niemand mehr darum.
   [Ja, zurückziehen]
   [Nein]
ana> ja
ana< BB-2026-0001 ist zurückgezogen. Das Rathaus weiß Bescheid.
bauhof< [BB-2026-0001] Straßenlaternen: Die Straßenlaterne in der Mühlenstraße flackert
   | Vogel 1 hat das Anliegen zurückgezogen. Es ist nichts mehr zu tun.
ana> bb-2026-0001
ana< BB-2026-0001: „Die Straßenlaterne in der Mühlenstraße flackert“
   | Stand: von Ihnen zurückgezogen
   [Etwas dazu schreiben]
   [Etwas berichtigen]
# Who has nothing is told so, and nobody learns of somebody else's.
bo> Status
bo< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
bo< Sie haben noch kein Anliegen bei mir.
   [Anliegen melden]
bo< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
bo> BB-2026-0001
bo< Unter BB-2026-0001 finde ich kein Anliegen von Ihnen. Wenn Sie es in einem anderen Messenger gemeldet haben, schreiben Sie mir bitte den Code mit 16 Ziffern von dort.
bo> wo ist mein Fall BB-2026-0001
bo< Unter BB-2026-0001 finde ich kein Anliegen von Ihnen. Wenn Sie es in einem anderen Messenger gemeldet haben, schreiben Sie mir bitte den Code mit 16 Ziffern von dort.
