# A report in simple German.
ana> einfache Sprache
ana< Guten Tag! Ich bin der Bürgerdraht. Ich bin ein Computer-Programm, kein Mensch. Verantwortlich für mich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte Fragen an das Rathaus. Schreiben Sie hier bitte keine Geheimnisse. Sie können das Rathaus auch anders fragen: im Rathaus oder über die 115.
   | Nach spätestens 180 Tagen löschen wir Ihre Nachrichten. Mehr lesen: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Ist das gut für Sie? Dann schreiben Sie jetzt Ihre Frage. Oder wählen Sie etwas aus.
ana< Gut. Ich antworte jetzt so: Deutsch (Einfache Sprache).
ana< Welcher Ort ist es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Weiter ohne Ort]
ana> melden
ana< Was ist los? Schreiben Sie es mir. Sie können auch ein Bild schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Die Straßenlampe vor meinem Haus geht nicht
ana< In welcher Stadt ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> 1
ana< Wo ist das? Schreiben Sie die Straße. Oder teilen Sie den Standort.
   [Weiter ohne]
   [Zurück]
   [Abbrechen]
ana> Kirchplatz 3
ana< Haben Sie ein Bild? Dann schicken Sie es jetzt.
   [Weiter ohne]
   [Zurück]
   [Abbrechen]
ana> 1
ana< Die Antwort kommt hier an. Das Rathaus kennt Ihren Namen nicht. Soll das Rathaus Sie anrufen? Dann schreiben Sie Namen und Telefonnummer. Ich speichere das höchstens 180 Tage.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> 1
ana< Ist das richtig?
   |
   | „Die Straßenlampe vor meinem Haus geht nicht“
   | Etwas ist kaputt oder stört: Lampen an der Straße
   | Ort: Kirchplatz 3, Bad Belzig
   | Das Rathaus kennt Ihren Namen nicht
   | Das liest: Bauhof
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild dazu]
   [Telefon ändern]
   [Abbrechen]
ana> 1
ana< Danke. Das Rathaus hat Ihre Nachricht. Die Nummer ist BB-2026-0001. Sie bekommen eine Antwort bis Freitag, 27. November 2026. Die Antwort kommt hier an.
   |
   | Das liest: Bauhof.
   |
   | Das ist Ihr Code: (code of BB-2026-0001). Mit dem Code können Sie in einer anderen App weiter schreiben. Zeigen Sie den Code niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein Antrag. Sie ist auch kein Widerspruch. Achten Sie auf das Datum in Ihrem Brief.
   [Meine Anliegen]
bauhof< [BB-2026-0001] Straßenlaternen: Die Straßenlampe vor meinem Haus geht nicht
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßenlaternen
   | Ort: Kirchplatz 3
   | Sprache: Deutsch (Einfache Sprache)
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Die Straßenlampe vor meinem Haus geht nicht
bauhof> erledigt | #done
ana< BB-2026-0001 ist fertig.
   |
   | Das ist fertig. Danke für Ihre Nachricht.
   [Etwas dazu schreiben]
   [Das ist noch nicht gut]
