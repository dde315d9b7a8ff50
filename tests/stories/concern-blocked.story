# Somebody has blocked us: the clerk is told, and nothing more is tried (C7, P9).
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
ana> Die Schaukel in Lüsse ist gerissen
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Lüsse
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> überspringen
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> 0331 555 0100
ana< Stimmt das so?
   |
   | „Die Schaukel in Lüsse ist gerissen“
   | Mangel: Spielplätze und Sport
   | Ort: Lüsse, Bad Belzig
   | Auch erreichbar unter: 0331 555 0100
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
bauhof< [BB-2026-0001] Spielplätze und Sport: Die Schaukel in Lüsse ist gerissen
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Spielplätze und Sport
   | Ortsteil: Lüsse
   | Erreichbar auch unter: 0331 555 0100
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Die Schaukel in Lüsse ist gerissen
-- ana blocks us --
bauhof> Wir sehen sie uns morgen an.
-- 2 minutes later --
bauhof< [BB-2026-0001] Spielplätze und Sport: Die Schaukel in Lüsse ist gerissen
   | Ihre Antwort an Vogel 1 wurde nicht zugestellt: Die Person hat uns im Messenger blockiert. Wir versuchen es nicht weiter. Wenn andere Kontaktdaten im Anliegen stehen, nutzen Sie bitte diese.
-- 2 minutes later --
# She comes back, and reads what she missed, then what is written from then on.
-- ana lets us in --
ana< Das kam zu BB-2026-0001, während ich Sie nicht erreichen konnte:
   |
   | Wir sehen sie uns morgen an.
   [Etwas dazu schreiben]
bauhof< [BB-2026-0001] Spielplätze und Sport: Die Schaukel in Lüsse ist gerissen
   | Vogel 1 ist wieder erreichbar. Was Sie in der Zwischenzeit geantwortet haben, wird jetzt zugestellt.
ana> etwas dazu schreiben
ana< Was möchten Sie zu BB-2026-0001 schreiben? Ein Bild geht auch.
   [Abbrechen]
ana> Danke, bitte auch die Ketten ansehen
ana< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Spielplätze und Sport: Die Schaukel in Lüsse ist gerissen
   | Vogel 1 ergänzt:
   |
   | Danke, bitte auch die Ketten ansehen
bauhof> erledigt
ana< BB-2026-0001 ist erledigt.
   [Etwas dazu schreiben]
   [Noch nicht behoben]
