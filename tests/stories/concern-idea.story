# An idea is not filed as a defect (C17), and goes to who reads ideas.
ana> Anliegen melden
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> [Idee]
ana< Welche Idee haben Sie? Beschreiben Sie sie bitte in einer Nachricht.
   [Abbrechen]
ana> Im Kurpark fehlt eine Bank im Schatten
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> [Bad Belzig]
ana< Worum geht es dabei? Wählen Sie, was am besten passt.
   [Straßen und Wege]
   [Straßenlaternen]
   [Verkehr, Ampeln, Schilder]
   [Parken und alte Autos]
   [Bäume, Parks und Grün]
   [Spielplätze und Sport]
   [Wasser, Gullys, Gräben]
   [Hindernisse und Barrieren]
   [Müllabfuhr und Tonnen]
   [Bus, Bahn und Haltestellen]
   [Schule, Kita, Gebäude]
   [Friedhöfe]
   [Leben im Ort]
   [Rathaus und Service]
   [Etwas anderes]
   [Zurück]
   [Abbrechen]
ana> [Bäume, Parks und Grün]
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Kurpark
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> nein
ana< Stimmt das so?
   |
   | „Im Kurpark fehlt eine Bank im Schatten“
   | Idee: Bäume, Parks und Grün
   | Ort: Kurpark, Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Stadtentwicklung
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> [Abschicken]
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer BB-2026-0001. Eine erste Rückmeldung bekommen Sie bis Freitag, 27. November 2026, hier in diesem Gespräch.
   |
   | Es liest: Stadtentwicklung.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
stadtentwicklung< [BB-2026-0001] Bäume, Parks und Grün: Im Kurpark fehlt eine Bank im Schatten
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Idee
   | Thema: Bäume, Parks und Grün
   | Ort: Kurpark
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Im Kurpark fehlt eine Bank im Schatten
stadtentwicklung> weitergeleitet an: Bauausschuss | #council-decides
ana< BB-2026-0001 wurde weitergegeben an: Bauausschuss. Dort geht es weiter.
   |
   | Darüber entscheiden die gewählten Vertreterinnen und Vertreter. Wir geben Ihren Vorschlag an sie weiter.
   [Etwas dazu schreiben]
-- 1 minute later --
# Praise.
ana> melden
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> [Lob]
ana< Was hat Ihnen gefallen? Beschreiben Sie es bitte in einer Nachricht.
   [Abbrechen]
ana> Der neue Spielplatz ist wunderbar, danke!
ana< Worum geht es dabei? Wählen Sie, was am besten passt.
   [Müllabfuhr und Tonnen]
   [Bus, Bahn und Haltestellen]
   [Schule, Kita, Gebäude]
   [Friedhöfe]
   [Leben im Ort]
   [Rathaus und Service]
   [Etwas anderes]
   [Zurück]
   [Abbrechen]
ana> [Etwas anderes]
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> [Nur hier antworten]
ana< Stimmt das so?
   |
   | „Der neue Spielplatz ist wunderbar, danke!“
   | Lob: Etwas anderes
   | Ort: Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Bürgerbüro
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> [Abschicken]
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer BB-2026-0002. Eine erste Rückmeldung bekommen Sie bis Freitag, 27. November 2026, hier in diesem Gespräch.
   |
   | Es liest: Bürgerbüro.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0002). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
buergerbuero< [BB-2026-0002] Etwas anderes: Der neue Spielplatz ist wunderbar, danke!
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0002
   | Von: Vogel 2 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Lob
   | Thema: Etwas anderes
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Der neue Spielplatz ist wunderbar, danke!
