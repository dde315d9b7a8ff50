# A place alone opens a report, too (C11, C18).
ana> (location)
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Danke für den Standort. Möchten Sie von dort etwas melden? Dann schreiben Sie bitte, worum es geht.
   [Zurück]
   [Abbrechen]
ana> Der Papierkorb an der Bank ist voll und wird nie geleert
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> Bad Belzig
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> nein
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> nein
ana< Stimmt das so?
   |
   | „Der Papierkorb an der Bank ist voll und wird nie geleert“
   | Mangel: Müll in der Landschaft
   | Ort: der geteilte Standort, Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Ordnungsamt
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> ja
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer BB-2026-0001. Eine erste Rückmeldung bekommen Sie bis Freitag, 27. November 2026, hier in diesem Gespräch.
   |
   | Es liest: Ordnungsamt.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
ordnungsamt< [BB-2026-0001] Müll in der Landschaft: Der Papierkorb an der Bank ist voll und wird nie geleert
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Müll in der Landschaft
   | Ort: 52.14000, 12.59000
   | https://www.openstreetmap.org/?mlat=52.14000&mlon=12.59000#map=18/52.14000/12.59000
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Der Papierkorb an der Bank ist voll und wird nie geleert
-- 1 minute later --
# Without any place, where it has none.
ana> melden
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Im Bürgerbüro war das Warten zu lang
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> [Überspringen]
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> [Überspringen]
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> [Nur hier antworten]
ana< Stimmt das so?
   |
   | „Im Bürgerbüro war das Warten zu lang“
   | Mangel: Rathaus und Service
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
buergerbuero< [BB-2026-0002] Rathaus und Service: Im Bürgerbüro war das Warten zu lang
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0002
   | Von: Vogel 2 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Rathaus und Service
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Im Bürgerbüro war das Warten zu lang
