# What we do not know goes to a person.
ana> asdf qwer
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Darauf habe ich leider keine Antwort.
   [Themen ansehen]
   [Das Rathaus fragen]
ana> Das Rathaus fragen
ana< Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage bitte in einer Nachricht.
-- again --
ana> Mensch
ana< Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage bitte in einer Nachricht.
ana> zurück
ana< Gut, dann gebe ich nichts weiter.
ana> Mensch
ana< Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage bitte in einer Nachricht.
ana> Darf ich im Kurpark mit Drohnen fliegen?
ana< Ihre Frage ist für das Rathaus gespeichert. Wenn es eilt, wenden Sie sich bitte direkt ans Rathaus.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
ana> /delete
ana< Möchten Sie wirklich alles löschen, was ich über Sie gespeichert habe?
   [Ja, löschen]
   [Nein, behalten]
ana> nein
ana< Gut, es bleibt alles, wie es ist.
ana> löschen
ana< Möchten Sie wirklich alles löschen, was ich über Sie gespeichert habe?
   [Ja, löschen]
   [Nein, behalten]
ana> ja
ana< Ihre Angaben sind gelöscht. Wenn Sie wieder schreiben, fangen wir neu an.
   |
   | Fragen, die Sie ans Rathaus gegeben haben, bleiben dort ohne Ihren Namen.
