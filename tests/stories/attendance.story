# Who comes: a number for the organiser, a seat or a place on the waiting list for each (E14).
-- wiesenburg is read --
-- wiesenburg has "Wanderung" on 2026-12-05 10:00 to 2026-12-05 13:00 at Bahnhof Wiesenburg (Anmeldung: 1) --
ana> /start
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Schön, dass Sie da sind!
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana> Wiesenburg/Mark
ana< Gut, ich antworte jetzt für Wiesenburg/Mark.
   [Themen ansehen]
   [Ortsteil]
ana> Veranstaltungen
ana< Das ist los, in der nächsten Zeit (Wiesenburg/Mark):
   |
   | • Samstag, 5. Dezember 2026, 10:00 bis 13:00 Uhr: Wanderung, Bahnhof Wiesenburg
   [Wanderung]
ana> 1
ana< Wanderung
   | Samstag, 5. Dezember 2026, 10:00 bis 13:00 Uhr
   | Ort: Bahnhof Wiesenburg
   |
   | Quelle: Veranstaltungen in Wiesenburg
   |
   | Plätze: 1
   |
   | Zusagen bisher: 0
   [In meinen Kalender]
   [Vorher erinnern]
   [Ich komme]
   [Zurück zur Liste]
ana> [Ich komme]
ana< Schön, Sie sind bei „Wanderung“ dabei. Der Veranstalter erfährt nur, wie viele kommen, nicht wer.
ben> /start
ben< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ben< Schön, dass Sie da sind!
ben< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ben> Wiesenburg/Mark
ben< Gut, ich antworte jetzt für Wiesenburg/Mark.
   [Themen ansehen]
   [Ortsteil]
ben> Veranstaltungen
ben< Das ist los, in der nächsten Zeit (Wiesenburg/Mark):
   |
   | • Samstag, 5. Dezember 2026, 10:00 bis 13:00 Uhr: Wanderung, Bahnhof Wiesenburg
   [Wanderung]
ben> 1
ben< Wanderung
   | Samstag, 5. Dezember 2026, 10:00 bis 13:00 Uhr
   | Ort: Bahnhof Wiesenburg
   |
   | Quelle: Veranstaltungen in Wiesenburg
   |
   | Plätze: 1
   |
   | Zusagen bisher: 1
   [In meinen Kalender]
   [Vorher erinnern]
   [Ich komme]
   [Zurück zur Liste]
ben> [Ich komme]
ben< „Wanderung“ ist voll. Sie stehen auf der Warteliste auf Platz 1. Wird etwas frei, schreibe ich Ihnen.
ana> Veranstaltungen
ana< Das ist los, in der nächsten Zeit (Wiesenburg/Mark):
   |
   | • Samstag, 5. Dezember 2026, 10:00 bis 13:00 Uhr: Wanderung, Bahnhof Wiesenburg
   [Wanderung]
ana> 1
ana< Wanderung
   | Samstag, 5. Dezember 2026, 10:00 bis 13:00 Uhr
   | Ort: Bahnhof Wiesenburg
   |
   | Quelle: Veranstaltungen in Wiesenburg
   |
   | Plätze: 1
   |
   | Zusagen bisher: 1
   [In meinen Kalender]
   [Vorher erinnern]
   [Ich komme doch nicht]
   [Zurück zur Liste]
ana> [Ich komme doch nicht]
ben< Ein Platz ist frei geworden: Sie sind bei „Wanderung“ dabei.
ana< Schade. Sie sind bei „Wanderung“ nicht mehr angemeldet.
-- it is 2026-12-06 10:00 --
ben> meine Daten
ben< Das ist alles, was ich über Sie gespeichert habe:
ben< Ich kenne Sie seit dem 24. November 2026. Gespeichert ist Ihre Kennung bei fake, damit Antworten bei Ihnen ankommen.
   |
   | Sprache: keine Angabe. Ort: Wiesenburg/Mark. Ortsteil: keine Angabe.
   |
   | Gespeichert ist auch, wo unser Gespräch steht. Wenn Sie nichts mehr schreiben, wird es spätestens am 4. Juni 2027 gelöscht.
   |
   | Nicht dabei sind Vermerke, die sich das Rathaus selbst macht, und Kopien, die dort liegen. Danach fragen Sie bitte hier: im Rathaus oder über die 115.
ben< Dasselbe für Computer (JSON):
   |
   | {
   |   "as_of": "2026-12-06T09:00:00Z",
   |   "cases": [],
   |   "consents": [],
   |   "district": null,
   |   "known_since": "2026-11-24T09:00:00Z",
   |   "language": null,
   |   "messenger": "fake",
   |   "open_questions": [],
   |   "polls": [],
   |   "registrations": [],
   |   "reminders": [],
   |   "restriction": null,
   |   "subscription": null,
   |   "surveys": [],
   |   "talk_kept_until": "2027-06-04T09:00:00Z",
   |   "town": "wiesenburg"
   | }
