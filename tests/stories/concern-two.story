# Two concerns at once are kept apart, by number and by what is answered (C12).
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
ana> Schlagloch vor der Schule
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
ana> Weitzgrunder Weg
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
   | „Schlagloch vor der Schule“
   | Mangel: Straßen und Wege
   | Ort: Weitzgrunder Weg, Bad Belzig
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
bauhof< [BB-2026-0001] Straßen und Wege: Schlagloch vor der Schule
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßen und Wege
   | Ort: Weitzgrunder Weg
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Schlagloch vor der Schule
-- 1 minute later --
ana> melden
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Die Wippe auf dem Spielplatz quietscht
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Bergholz
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
   | „Die Wippe auf dem Spielplatz quietscht“
   | Mangel: Spielplätze und Sport
   | Ort: Bergholz, Bad Belzig
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
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer BB-2026-0002. Eine erste Rückmeldung bekommen Sie bis Freitag, 27. November 2026, hier in diesem Gespräch.
   |
   | Es liest: Bauhof.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0002). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
bauhof< [BB-2026-0002] Spielplätze und Sport: Die Wippe auf dem Spielplatz quietscht
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0002
   | Von: Vogel 2 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Spielplätze und Sport
   | Ortsteil: Bergholz
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Die Wippe auf dem Spielplatz quietscht
bauhof> (BB-2026-0002) in Arbeit
ana< BB-2026-0002 ist jetzt in Arbeit.
   [Etwas dazu schreiben]
bauhof> (BB-2026-0001) Wie tief ist es?
ana< Antwort zu BB-2026-0001:
   |
   | Wie tief ist es?
   [Etwas dazu schreiben]
ana> (reply to BB-2026-0001) Eine Hand tief
ana< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Straßen und Wege: Schlagloch vor der Schule
   | Vogel 1 ergänzt:
   |
   | Eine Hand tief
ana> (reply to BB-2026-0002) (photo) Diese hier
ana< Danke, das ist bei BB-2026-0002 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0002] Spielplätze und Sport: Die Wippe auf dem Spielplatz quietscht
   | Vogel 2 ergänzt:
   |
   | Diese hier
   (photo)
ana> BB-2026-0002
ana< BB-2026-0002: „Die Wippe auf dem Spielplatz quietscht“
   | Stand: in Arbeit
   [Etwas dazu schreiben]
   [Etwas berichtigen]
   [Zurückziehen]
ana> meine Anliegen
ana< Ihre Anliegen. Welches möchten Sie ansehen?
   [BB-2026-0002 · Die Wippe auf dem Spielplatz quietscht]
   [BB-2026-0001 · Schlagloch vor der Schule]
# The same words without any number are an ordinary message.
ana> Eine Hand tief
ana< Darauf habe ich keine sichere Antwort. Ist es vielleicht etwas hiervon?
   [Fundtier und Tierheim]
   [Das Rathaus fragen]
