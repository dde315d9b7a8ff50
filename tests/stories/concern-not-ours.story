# Not the town's task: who it is, and passed on with consent (C15, F6).
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
ana> Die Müllabfuhr hat unsere gelbe Tonne wieder nicht geleert
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> [Bad Belzig]
ana< Dafür ist nicht die Stadt zuständig, sondern: APM Abfallwirtschaft Potsdam-Mittelmark.
   | Im Netz: https://www.apm-niemegk.de
   |
   | Soll das Rathaus Ihr Anliegen mit allem, was Sie hier schreiben, dorthin weitergeben?
   [Ja, weitergeben]
   [Trotzdem ans Rathaus schicken]
   [Zurück]
   [Abbrechen]
ana> [Ja, weitergeben]
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Lindenstraße 12
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
   | „Die Müllabfuhr hat unsere gelbe Tonne wieder nicht geleert“
   | Mangel: Müllabfuhr und Tonnen
   | Ort: Lindenstraße 12, Bad Belzig
   | Antwort nur hier, unter einem Decknamen
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
   | Es liest: Bad Belzig.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
buergerbuero< [BB-2026-0001] Müllabfuhr und Tonnen: Die Müllabfuhr hat unsere gelbe Tonne wieder nicht geleert
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Dafür ist nicht die Stadt zuständig, sondern: APM Abfallwirtschaft Potsdam-Mittelmark. Die Person ist einverstanden, dass ihr Anliegen dorthin weitergegeben wird.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Müllabfuhr und Tonnen
   | Ort: Lindenstraße 12
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Die Müllabfuhr hat unsere gelbe Tonne wieder nicht geleert
buergerbuero> weitergeleitet an: APM | Die APM meldet sich direkt.
ana< BB-2026-0001 wurde weitergegeben an: APM. Dort geht es weiter.
   |
   | Die APM meldet sich direkt.
   [Etwas dazu schreiben]
-- 1 minute later --
# Or sent to the town hall all the same.
ana> melden
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Schlagloch auf der B102 hinter dem Ortsschild
ana< Dafür ist nicht die Stadt zuständig, sondern: Landesbetrieb Straßenwesen Brandenburg.
   | Im Netz: https://www.ls.brandenburg.de
   |
   | Soll das Rathaus Ihr Anliegen mit allem, was Sie hier schreiben, dorthin weitergeben?
   [Ja, weitergeben]
   [Trotzdem ans Rathaus schicken]
   [Zurück]
   [Abbrechen]
ana> [Trotzdem ans Rathaus schicken]
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> überspringen
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> überspringen
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> [Nur hier antworten]
ana< Stimmt das so?
   |
   | „Schlagloch auf der B102 hinter dem Ortsschild“
   | Mangel: Straßen und Wege
   | Ort: Bad Belzig
   | Antwort nur hier, unter einem Decknamen
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
   | Es liest: Bad Belzig.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0002). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
buergerbuero< [BB-2026-0002] Straßen und Wege: Schlagloch auf der B102 hinter dem Ortsschild
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0002
   | Von: Vogel 2 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßen und Wege
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Schlagloch auf der B102 hinter dem Ortsschild
