# Whoever does not want to change a part after all still has the whole; more words are never lost (C1).
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
ana> Etwas stimmt hier nicht
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> Bad Belzig
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
ana> Vor der Kita steht seit Wochen ein Bauzaun quer
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> 1
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Kirchplatz
ana< Das habe ich dazugeschrieben.
   |
   | Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> weiter
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> nur hier antworten
ana< Stimmt das so?
   |
   | „Etwas stimmt hier nicht
   | Vor der Kita steht seit Wochen ein Bauzaun quer
   | Kirchplatz“
   | Mangel: Schule, Kita, Gebäude
   | Ort: Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Liegenschaften und Gebäude
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> Ort ändern
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Abbrechen
ana< Gut, es bleibt, wie es ist.
   |
   | Stimmt das so?
   |
   | „Etwas stimmt hier nicht
   | Vor der Kita steht seit Wochen ein Bauzaun quer
   | Kirchplatz“
   | Mangel: Schule, Kita, Gebäude
   | Ort: Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Liegenschaften und Gebäude
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> Text ändern
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> zurück
ana< Gut, es bleibt, wie es ist.
   |
   | Stimmt das so?
   |
   | „Etwas stimmt hier nicht
   | Vor der Kita steht seit Wochen ein Bauzaun quer
   | Kirchplatz“
   | Mangel: Schule, Kita, Gebäude
   | Ort: Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Liegenschaften und Gebäude
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
   | Es liest: Liegenschaften und Gebäude.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
liegenschaften< [BB-2026-0001] Schule, Kita, Gebäude: Etwas stimmt hier nicht Vor der Kita steht seit Wochen ein …
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Schule, Kita, Gebäude
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Etwas stimmt hier nicht
   | Vor der Kita steht seit Wochen ein Bauzaun quer
   | Kirchplatz
