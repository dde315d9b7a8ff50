# Back, change, cancel, wrong words, and a question in the middle (F14).
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
ana> Die Bank am Spielplatz ist zerstört
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> wie bitte?
ana< Das habe ich nicht verstanden.
   |
   | Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
# A question is answered, and the report goes on.
ana> perso abgelaufen
ana< Einen Ausweis kann man nicht verlängern, Sie beantragen einfach einen neuen. Kommen Sie dafür bitte persönlich ins Bürgerbüro und bringen Sie den alten Ausweis mit. Beim ersten Mal brauchen wir auch die Geburtsurkunde oder Eheurkunde. Das Foto muss digital sein: vom Fotogeschäft oder am Gerät im Bürgerbüro. Die Herstellung dauert etwa 2 bis 4 Wochen, und wer dringend einen Ausweis braucht, bekommt einen vorläufigen.
   |
   | Kosten: 37,00 €, unter 24 Jahren 22,80 € (Stand 2024, kann sich geändert haben)
   |
   | Bad Belzig
   |
   | Zuständig: Bürgerbüro
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | Wiesenburg/Mark
   |
   | Zuständig: Bürgerbüro
   | Adresse: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | [Mehr dazu](https://www.personalausweisportal.de)
   | Stand: 1. Oktober 2026
ana< Zurück zu meiner Frage von vorhin:
   |
   | Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> [Bad Belzig]
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Am Teich
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> zurück
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Am Burgteich
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> (sticker)
ana< Mit dieser Art von Nachricht kann ich leider nichts anfangen. Bitte schreiben Sie mir in Worten.
ana< Zurück zu meiner Frage von vorhin:
   |
   | Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> [Überspringen]
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> ana@mail.example
ana< Stimmt das so?
   |
   | „Die Bank am Spielplatz ist zerstört“
   | Mangel: Spielplätze und Sport
   | Ort: Am Burgteich, Bad Belzig
   | Auch erreichbar unter: ana@mail.example
   | Es liest: Bauhof
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
# Seen as a whole, and changed before it is sent.
-- 1 minute later --
ana> [Text ändern]
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Die Bank am Burgteich ist zerstört, die Lehne fehlt
ana< Stimmt das so?
   |
   | „Die Bank am Burgteich ist zerstört, die Lehne fehlt“
   | Mangel: Spielplätze und Sport
   | Ort: Am Burgteich, Bad Belzig
   | Auch erreichbar unter: ana@mail.example
   | Es liest: Bauhof
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> [Thema ändern]
ana< Worum geht es dabei? Wählen Sie, was am besten passt.
   [Straßen und Wege]
   [Müll in der Landschaft]
   [Straßenlaternen]
   [Vandalismus und Graffiti]
   [Verkehr, Ampeln, Schilder]
   [Parken und alte Autos]
   [Bäume, Parks und Grün]
   [Spielplätze und Sport]
   [Schnee und Glätte]
   [Wasser, Gullys, Gräben]
   [Lärm und Gestank]
   [Tiere]
   [Hindernisse und Barrieren]
   [Müllabfuhr und Tonnen]
   [Bus, Bahn und Haltestellen]
   [Schule, Kita, Gebäude]
   [Friedhöfe]
   [Rathaus und Service]
   [Etwas anderes]
   [Zurück]
   [Abbrechen]
ana> [Vandalismus und Graffiti]
ana< Stimmt das so?
   |
   | „Die Bank am Burgteich ist zerstört, die Lehne fehlt“
   | Mangel: Vandalismus und Graffiti
   | Ort: Am Burgteich, Bad Belzig
   | Auch erreichbar unter: ana@mail.example
   | Es liest: Ordnungsamt
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> [Ort ändern]
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> (location)
ana< Stimmt das so?
   |
   | „Die Bank am Burgteich ist zerstört, die Lehne fehlt“
   | Mangel: Vandalismus und Graffiti
   | Ort: der geteilte Standort, Bad Belzig
   | Auch erreichbar unter: ana@mail.example
   | Es liest: Ordnungsamt
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> [Bild hinzufügen]
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> (photo)
ana< Danke, das Bild ist da. Noch eines? Sonst geht es weiter.
   [Weiter]
   [Zurück]
   [Abbrechen]
ana> (photo) von der Seite
ana< Danke, das Bild ist da. Noch eines? Sonst geht es weiter.
   [Weiter]
   [Zurück]
   [Abbrechen]
ana> [Weiter]
ana< Stimmt das so?
   |
   | „Die Bank am Burgteich ist zerstört, die Lehne fehlt
   | von der Seite“
   | Mangel: Vandalismus und Graffiti
   | Ort: der geteilte Standort, Bad Belzig
   | 2 Bilder oder Dateien
   | Auch erreichbar unter: ana@mail.example
   | Es liest: Ordnungsamt
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> [Erreichbarkeit ändern]
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> [Nur hier antworten]
ana< Stimmt das so?
   |
   | „Die Bank am Burgteich ist zerstört, die Lehne fehlt
   | von der Seite“
   | Mangel: Vandalismus und Graffiti
   | Ort: der geteilte Standort, Bad Belzig
   | 2 Bilder oder Dateien
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Ordnungsamt
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
-- 1 minute later --
ana> was passiert dann
ana< Das habe ich nicht verstanden.
   |
   | Stimmt das so?
   |
   | „Die Bank am Burgteich ist zerstört, die Lehne fehlt
   | von der Seite“
   | Mangel: Vandalismus und Graffiti
   | Ort: der geteilte Standort, Bad Belzig
   | 2 Bilder oder Dateien
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Ordnungsamt
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> [Abbrechen]
ana< Gut, ich habe nichts abgeschickt und nichts davon behalten.
# Nothing of it is left.
ana> meine Anliegen
ana< Sie haben noch kein Anliegen bei mir.
   [Anliegen melden]
# Danger comes first in the middle of a report, too.
ana> melden
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Am Markt riecht es nach Gas
ana< 112 – aber erst draußen anrufen! Fenster auf, kein Licht, keinen Schalter und keine Klingel benutzen, keine Flamme, nicht telefonieren im Haus. Alle gehen sofort hinaus. Wenn es gefahrlos geht, Gashahn zudrehen.
