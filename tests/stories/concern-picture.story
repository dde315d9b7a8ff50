# A picture alone opens a report (C11).
-- ana speaks de --
ana> (photo)
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Danke für das Bild. Möchten Sie damit etwas melden? Dann schreiben Sie bitte dazu, worum es geht.
   [Zurück]
   [Abbrechen]
ana> Hier liegt ein Haufen Altreifen im Wald
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> Wiesenburg
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> (location)
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> Jana Beispiel, 0331 555 0100
ana< Stimmt das so?
   |
   | „Hier liegt ein Haufen Altreifen im Wald“
   | Mangel: Müll in der Landschaft
   | Ort: der geteilte Standort, Wiesenburg/Mark
   | Ein Bild oder eine Datei
   | Auch erreichbar unter: Jana Beispiel, 0331 555 0100
   | Es liest: Ordnungsamt
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> ja
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer WM-2026-0001. Eine erste Rückmeldung bekommen Sie bis Freitag, 27. November 2026, hier in diesem Gespräch.
   |
   | Es liest: Ordnungsamt.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of WM-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
ordnungsamt-wiesenburg< [WM-2026-0001] Müll in der Landschaft: Hier liegt ein Haufen Altreifen im Wald
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: WM-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Müll in der Landschaft
   | Ort: 52.14000, 12.59000
   | https://www.openstreetmap.org/?mlat=52.14000&mlon=12.59000#map=18/52.14000/12.59000
   | Erreichbar auch unter: Jana Beispiel, 0331 555 0100
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Hier liegt ein Haufen Altreifen im Wald
   (photo)
-- 1 minute later --
# With words under it, it has said what it is about.
ana> (photo) Schlagloch in der Lindenstraße
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Borne
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> [Nur hier antworten]
ana< Stimmt das so?
   |
   | „Schlagloch in der Lindenstraße“
   | Mangel: Straßen und Wege
   | Ort: Borne, Bad Belzig
   | Ein Bild oder eine Datei
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
bauhof< [BB-2026-0001] Straßen und Wege: Schlagloch in der Lindenstraße
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 2 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßen und Wege
   | Ortsteil: Borne
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Schlagloch in der Lindenstraße
   (photo)
