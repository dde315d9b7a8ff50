# Nobody answers: after three working days the team is reminded, after ten whoever is above it (C16).
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
ana> Der Gehweg in der Straße der Einheit ist aufgebrochen
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
ana> Straße der Einheit 20
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
   | „Der Gehweg in der Straße der Einheit ist aufgebrochen“
   | Mangel: Straßen und Wege
   | Ort: Straße der Einheit 20, Bad Belzig
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
bauhof< [BB-2026-0001] Straßen und Wege: Der Gehweg in der Straße der Einheit ist aufgebrochen
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßen und Wege
   | Ort: Straße der Einheit 20
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Der Gehweg in der Straße der Einheit ist aufgebrochen
-- it is 2026-11-27 10:00 --
-- it is 2026-11-30 08:00 --
bauhof< [BB-2026-0001] Straßen und Wege: Der Gehweg in der Straße der Einheit ist aufgebrochen
   | Erinnerung: Bis 27.11.2026 war eine erste Rückmeldung versprochen. Bisher hat niemand geantwortet.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßen und Wege
   | Ort: Straße der Einheit 20
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Der Gehweg in der Straße der Einheit ist aufgebrochen
-- 1 hour later --
-- it is 2026-12-08 10:00 --
-- it is 2026-12-09 08:00 --
hauptamt< [BB-2026-0001] Straßen und Wege: Der Gehweg in der Straße der Einheit ist aufgebrochen
   | Seit 10 Arbeitstagen hat niemand auf dieses Anliegen geantwortet. Zuständig: Bauhof.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßen und Wege
   | Ort: Straße der Einheit 20
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Der Gehweg in der Straße der Einheit ist aufgebrochen
-- 1 day later --
# A mailbox that takes no letters is told to whoever is above it, at once (C6).
bauhof> (returned) mailbox full
hauptamt< [BB-2026-0001] Straßen und Wege: Der Gehweg in der Straße der Einheit ist aufgebrochen
   | Ein Brief an das zuständige Team kam als unzustellbar zurück. Bitte prüfen Sie dessen Postfach; hier ist das Anliegen:
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßen und Wege
   | Ort: Straße der Einheit 20
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Der Gehweg in der Straße der Einheit ist aufgebrochen
-- it is 2026-12-10 12:00 --
bauhof> in Arbeit
ana< BB-2026-0001 ist jetzt in Arbeit.
   [Etwas dazu schreiben]
-- it is 2026-12-31 12:00 --
