# A survey in German (S1, S2, S3, S4, S6, S7, S8, S9): asked one by one, left, taken up again, changed.
ana> Start
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Schön, dass Sie da sind!
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana> Bad Belzig
ana< Gut, ich antworte jetzt für Bad Belzig.
   [Themen ansehen]
   [Ortsteil]
ana> Umfrage
ana< Unterwegs in Bad Belzig
   | Die Stadt plant Busse, Radwege und Übergänge für das nächste Jahr. Wie kommen Sie durch die Stadt, und was fehlt Ihnen?
   |
   | Fragen: höchstens 6. Mitmachen können Sie bis 31. Dezember 2027. Unterbrechen geht jederzeit.
   |
   | Anonym: Ihre Antworten werden ohne Ihren Namen gespeichert. Bis 31. Dezember 2027 können Sie sie noch ändern; solange verbindet sie ein Schlüssel mit Ihnen, den das Rathaus nicht sieht. Danach wird der Schlüssel vernichtet, und niemand kann mehr sagen, wer was geantwortet hat.
   |
   | Ausgewertet wird auch nach: „Wie sind Sie in Bad Belzig meistens unterwegs?“, Ortsteil, Sprache. Gruppen unter 5 Personen zeigen wir nie einzeln.
   |
   | Das Ergebnis können alle sehen.
   |
   | Nicht verhindern kann ich, dass Ihr Messenger-Anbieter weiß, dass Sie mir schreiben, dass Ihre Nachrichten auf Ihrem Gerät stehen, und dass jemand mit mehreren Konten mehrmals teilnimmt. Sicherungskopien aus der Zeit vor dem Ende werden nach Ablauf ihrer Frist gelöscht.
   [Los geht’s]
   [Jetzt nicht]
ana> 1
ana< Frage 1 von 6
   | Wie sind Sie in Bad Belzig meistens unterwegs?
   [Zu Fuß]
   [Fahrrad]
   [Bus]
   [Auto]
   [Pause]
ana> Fahrrad
ana< Frage 2 von 5
   | Was müsste sich ändern, damit Sie öfter Bus fahren?
   | Mehrere Antworten sind möglich. Wählen Sie nacheinander aus, oder schreiben Sie zum Beispiel „1, 3“.
   [Öfter am Tag]
   [Auch am Wochenende]
   [Haltestelle in der Nähe]
   [Überspringen]
   [Zurück]
   [Pause]
# No answer, a picture, and a question of her own: none of them ends anything.
ana> Flugzeug
ana< Das passt noch nicht zur Frage.
   |
   | Frage 2 von 5
   | Was müsste sich ändern, damit Sie öfter Bus fahren?
   | Mehrere Antworten sind möglich. Wählen Sie nacheinander aus, oder schreiben Sie zum Beispiel „1, 3“.
   [Öfter am Tag]
   [Auch am Wochenende]
   [Haltestelle in der Nähe]
   [Überspringen]
   [Zurück]
   [Pause]
ana> (sticker)
ana< Mit dieser Art von Nachricht kann ich leider nichts anfangen. Bitte schreiben Sie mir in Worten.
ana< Zurück zu meiner Frage von vorhin:
   |
   | Frage 2 von 5
   | Was müsste sich ändern, damit Sie öfter Bus fahren?
   | Mehrere Antworten sind möglich. Wählen Sie nacheinander aus, oder schreiben Sie zum Beispiel „1, 3“.
   [Öfter am Tag]
   [Auch am Wochenende]
   [Haltestelle in der Nähe]
   [Überspringen]
   [Zurück]
   [Pause]
ana> Perso abgelaufen?
ana< Einen Ausweis kann man nicht verlängern, Sie beantragen einfach einen neuen. Kommen Sie dafür bitte persönlich ins Bürgerbüro und bringen Sie den alten Ausweis mit. Beim ersten Mal brauchen wir auch die Geburtsurkunde oder Eheurkunde. Das Foto muss digital sein: vom Fotogeschäft oder am Gerät im Bürgerbüro. Die Herstellung dauert etwa 2 bis 4 Wochen, und wer dringend einen Ausweis braucht, bekommt einen vorläufigen.
   |
   | Kosten: 37,00 €, unter 24 Jahren 22,80 € (Stand 2024, kann sich geändert haben)
   |
   | Zuständig: Bürgerbüro
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | [Mehr dazu](https://www.personalausweisportal.de)
   | Stand: 1. Oktober 2026
ana< Zurück zu meiner Frage von vorhin:
   |
   | Frage 2 von 5
   | Was müsste sich ändern, damit Sie öfter Bus fahren?
   | Mehrere Antworten sind möglich. Wählen Sie nacheinander aus, oder schreiben Sie zum Beispiel „1, 3“.
   [Öfter am Tag]
   [Auch am Wochenende]
   [Haltestelle in der Nähe]
   [Überspringen]
   [Zurück]
   [Pause]
ana> 1, 3
ana< Frage 3 von 5
   | Wie oft in der Woche fahren Sie über die Stadtgrenze?
   | Bitte schreiben Sie eine Zahl von 0 bis 50.
   | Sie können auch „überspringen“, „zurück“ oder „Pause“ schreiben.
ana> zurück
ana< Frage 2 von 5
   | Was müsste sich ändern, damit Sie öfter Bus fahren?
   | Bisher: Haltestelle in der Nähe, Öfter am Tag
   | Mehrere Antworten sind möglich. Wählen Sie nacheinander aus, oder schreiben Sie zum Beispiel „1, 3“.
   [✓ Öfter am Tag]
   [Auch am Wochenende]
   [✓ Haltestelle in der Nähe]
   [Fertig]
   [Überspringen]
   [Zurück]
   [Pause]
ana> weiter
ana< Frage 3 von 5
   | Wie oft in der Woche fahren Sie über die Stadtgrenze?
   | Bitte schreiben Sie eine Zahl von 0 bis 50.
   | Sie können auch „überspringen“, „zurück“ oder „Pause“ schreiben.
ana> sehr oft
ana< Das passt noch nicht zur Frage.
   |
   | Frage 3 von 5
   | Wie oft in der Woche fahren Sie über die Stadtgrenze?
   | Bitte schreiben Sie eine Zahl von 0 bis 50.
   | Sie können auch „überspringen“, „zurück“ oder „Pause“ schreiben.
ana> 12
ana< Frage 4 von 5
   | Verteilen Sie 10 Punkte: Wofür soll die Stadt zuerst Geld ausgeben?
   | Wie viele Punkte bekommt „Dächer an Haltestellen“? Noch zu vergeben: 10
   | Sie können auch „überspringen“, „zurück“ oder „Pause“ schreiben.
ana> Pause
ana< Gut, wir machen hier eine Pause. Was Sie schon geantwortet haben, bleibt gespeichert. Mit „Umfrage“ geht es weiter.
   [Woanders weitermachen]
# The next evening she is reminded, once.
-- 2 days later --
ana< In der Umfrage „Unterwegs in Bad Belzig“ sind noch Fragen offen: 2. Mitmachen können Sie bis 31. Dezember 2027. Weitermachen? Ich erinnere Sie nur dieses eine Mal.
   [Weitermachen]
   [Jetzt nicht]
-- restart --
ana> 1
ana< Frage 4 von 5
   | Verteilen Sie 10 Punkte: Wofür soll die Stadt zuerst Geld ausgeben?
   | Wie viele Punkte bekommt „Dächer an Haltestellen“? Noch zu vergeben: 10
   | Sie können auch „überspringen“, „zurück“ oder „Pause“ schreiben.
ana> 5 3 2
ana< Frage 5 von 5
   | Was möchten Sie der Stadt dazu noch sagen?
   | Schreiben Sie in eigenen Worten, bitte ohne Namen.
   [Überspringen]
   [Zurück]
   [Pause]
ana> überspringen
ana< Danke fürs Mitmachen! Alles ist gespeichert. Ändern können Sie Ihre Antworten bis 31. Dezember 2027.
   |
   | Wie sind Sie in Bad Belzig meistens unterwegs? Fahrrad
   |
   | Was müsste sich ändern, damit Sie öfter Bus fahren? Haltestelle in der Nähe, Öfter am Tag
   |
   | Wie oft in der Woche fahren Sie über die Stadtgrenze? 12
   |
   | Verteilen Sie 10 Punkte: Wofür soll die Stadt zuerst Geld ausgeben? Dächer an Haltestellen: 5, Radweg zum Bahnhof: 3, Sichere Übergänge: 2
   |
   | Was möchten Sie der Stadt dazu noch sagen? ausgelassen
   [Ergebnis zuschicken]
   [Antwort 1 ändern]
   [Antwort 2 ändern]
   [Antwort 3 ändern]
   [Antwort 4 ändern]
   [Antwort 5 ändern]
-- 3 days later --
ana> Umfrage
ana< Danke fürs Mitmachen! Alles ist gespeichert. Ändern können Sie Ihre Antworten bis 31. Dezember 2027.
   |
   | Wie sind Sie in Bad Belzig meistens unterwegs? Fahrrad
   |
   | Was müsste sich ändern, damit Sie öfter Bus fahren? Haltestelle in der Nähe, Öfter am Tag
   |
   | Wie oft in der Woche fahren Sie über die Stadtgrenze? 12
   |
   | Verteilen Sie 10 Punkte: Wofür soll die Stadt zuerst Geld ausgeben? Dächer an Haltestellen: 5, Radweg zum Bahnhof: 3, Sichere Übergänge: 2
   |
   | Was möchten Sie der Stadt dazu noch sagen? ausgelassen
   [Ergebnis zuschicken]
   [Antwort 1 ändern]
   [Antwort 2 ändern]
   [Antwort 3 ändern]
   [Antwort 4 ändern]
   [Antwort 5 ändern]
ana> [Antwort 1 ändern]
ana< Frage 1 von 5
   | Wie sind Sie in Bad Belzig meistens unterwegs?
   | Bisher: Fahrrad
   [Zu Fuß]
   [Fahrrad]
   [Bus]
   [Auto]
   [Pause]
ana> Bus
ana< Frage 2 von 5
   | Wie zufrieden sind Sie mit dem Bus?
   | Von 1 (gar nicht) bis 5 (sehr)
   [1]
   [2]
   [3]
   [4]
   [5]
   [Überspringen]
   [Zurück]
   [Pause]
ana> 4
ana< Danke fürs Mitmachen! Alles ist gespeichert. Ändern können Sie Ihre Antworten bis 31. Dezember 2027.
   |
   | Wie sind Sie in Bad Belzig meistens unterwegs? Bus
   |
   | Wie zufrieden sind Sie mit dem Bus? 4
   |
   | Wie oft in der Woche fahren Sie über die Stadtgrenze? 12
   |
   | Verteilen Sie 10 Punkte: Wofür soll die Stadt zuerst Geld ausgeben? Dächer an Haltestellen: 5, Radweg zum Bahnhof: 3, Sichere Übergänge: 2
   |
   | Was möchten Sie der Stadt dazu noch sagen? ausgelassen
   [Ergebnis zuschicken]
   [Antwort 1 ändern]
   [Antwort 2 ändern]
   [Antwort 3 ändern]
   [Antwort 4 ändern]
   [Antwort 5 ändern]
ana> Ergebnis zuschicken
ana< Gern. Nach dem 31. Dezember 2027 schicke ich Ihnen das Ergebnis.
   [Doch kein Ergebnis]
ana> /mydata
ana< Das ist alles, was ich über Sie gespeichert habe:
ana< Ich kenne Sie seit dem 24. November 2026. Gespeichert ist Ihre Kennung bei fake, damit Antworten bei Ihnen ankommen.
   |
   | Sprache: keine Angabe. Ort: Bad Belzig. Ortsteil: keine Angabe.
   |
   | Gespeichert ist auch, wo unser Gespräch steht. Wenn Sie nichts mehr schreiben, wird es spätestens am 28. Mai 2027 gelöscht.
   |
   | Umfrage „Unterwegs in Bad Belzig“: Verteilen Sie 10 Punkte: Wofür soll die Stadt zuerst Geld ausgeben? Sichere Übergänge: 2, Radweg zum Bahnhof: 3, Dächer an Haltestellen: 5 · Wie zufrieden sind Sie mit dem Bus? 4 · Was müsste sich ändern, damit Sie öfter Bus fahren? Haltestelle in der Nähe, Öfter am Tag · Wie sind Sie in Bad Belzig meistens unterwegs? Bus · Wie oft in der Woche fahren Sie über die Stadtgrenze? 12 · Was möchten Sie der Stadt dazu noch sagen? –
   |
   | Nicht dabei sind Vermerke, die sich das Rathaus selbst macht, und Kopien, die dort liegen. Danach fragen Sie bitte hier: im Rathaus oder über die 115.
ana< Dasselbe für Computer (JSON):
   |
   | {
   |   "as_of": "2026-11-29T09:00:00Z",
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
   |   "surveys": [
   |     {
   |       "answers": {
   |         "budget": {
   |           "points": {
   |             "crossing": 2,
   |             "cycle-path": 3,
   |             "shelters": 5
   |           }
   |         },
   |         "bus-rate": {
   |           "number": 4
   |         },
   |         "bus-why": {
   |           "several": {
   |             "codes": [
   |               "near",
   |               "often"
   |             ],
   |             "done": true
   |           }
   |         },
   |         "how": {
   |           "one": "bus"
   |         },
   |         "trips": {
   |           "number": 12
   |         },
   |         "wish": "skipped"
   |       },
   |       "name": null,
   |       "survey": "getting-around"
   |     }
   |   ],
   |   "talk_kept_until": "2027-05-28T09:00:00Z",
   |   "town": "bad-belzig"
   | }
ana> /delete
ana< Möchten Sie wirklich alles löschen, was ich über Sie gespeichert habe?
   [Ja, löschen]
   [Nein, behalten]
ana> ja
ana< Ihre Angaben sind gelöscht. Wenn Sie wieder schreiben, fangen wir neu an.
   |
   | Fragen, die Sie ans Rathaus gegeben haben, bleiben dort ohne Ihren Namen.
