# A report from the first word to the clerk's answer (C1, C2, C4, C8).
ana> Ich möchte etwas melden
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Die Laterne vor der Kirche ist kaputt, seit Montag.
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
ana> Kirchplatz 3
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> (photo)
ana< Danke, das Bild ist da. Noch eines? Sonst geht es weiter.
   [Weiter]
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
   | „Die Laterne vor der Kirche ist kaputt, seit Montag.“
   | Mangel: Straßenlaternen
   | Ort: Kirchplatz 3, Bad Belzig
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
ana> [Abschicken]
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer BB-2026-0001. Eine erste Rückmeldung bekommen Sie bis Freitag, 27. November 2026, hier in diesem Gespräch.
   |
   | Es liest: Bauhof.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
bauhof< [BB-2026-0001] Straßenlaternen: Die Laterne vor der Kirche ist kaputt, seit Montag.
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßenlaternen
   | Ort: Kirchplatz 3
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Die Laterne vor der Kirche ist kaputt, seit Montag.
   (photo)
# The clerk takes it on, and answers.
-- 2 hours later --
bauhof> in Arbeit
ana< BB-2026-0001 ist jetzt in Arbeit.
   [Etwas dazu schreiben]
bauhof> Vielen Dank. Ist die Lampe ganz dunkel, oder flackert sie?
ana< Antwort zu BB-2026-0001:
   |
   | Vielen Dank. Ist die Lampe ganz dunkel, oder flackert sie?
   [Etwas dazu schreiben]
ana> (reply to BB-2026-0001) Sie ist ganz dunkel.
ana< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Straßenlaternen: Die Laterne vor der Kirche ist kaputt, seit Montag.
   | Vogel 1 ergänzt:
   |
   | Sie ist ganz dunkel.
bauhof> (photo) erledigt | Brennt wieder. | So sieht es jetzt aus.
ana< BB-2026-0001 ist erledigt.
   |
   | Brennt wieder.
   | So sieht es jetzt aus.
   (photo)
   [Etwas dazu schreiben]
   [Noch nicht behoben]
# An internal note stays among the staff, and so does what a program writes (C6, C19).
bauhof> intern | Rechnung an die Elektrofirma weitergeben.
bauhof> (away) Ich bin bis zum 5. Dezember nicht im Haus.
# A new letter with the number in its subject still finds its case (C5).
bauhof> (new letter) Ersatzteile sind bestellt, falls sie noch einmal ausgeht.
ana< Antwort zu BB-2026-0001:
   |
   | Ersatzteile sind bestellt, falls sie noch einmal ausgeht.
   [Etwas dazu schreiben]
# What we cannot pass on is said to the clerk, and nothing goes out.
bauhof> #gibt-es-nicht
bauhof< [BB-2026-0001] Straßenlaternen: Die Laterne vor der Kirche ist kaputt, seit Montag.
   | Ihre Antwort wurde nicht zugestellt: Diese Textbausteine gibt es nicht: gibt-es-nicht. Bitte prüfen Sie die Schreibweise und antworten Sie noch einmal.
bauhof> erledigt | #done
ana< BB-2026-0001 ist erledigt.
   |
   | Das ist erledigt. Danke, dass Sie uns Bescheid gesagt haben.
   [Etwas dazu schreiben]
   [Noch nicht behoben]
