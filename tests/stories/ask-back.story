# F3, F5: short words that may mean several things. We ask which, by name, and offer a person.
ana> /start wiesenburg
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
ana> anmelden
ana< Was meinen Sie genau?
   [Wohnsitz anmelden]
   [Hund anmelden]
   [Veranstaltung anmelden]
   [Das Rathaus fragen]
ana> Ausweis
ana< Darauf habe ich keine sichere Antwort. Ist es vielleicht etwas hiervon?
   [Ausweis verloren oder gestohlen]
   [Personalausweis abgelaufen]
   [Ausweis abholen]
   [Das Rathaus fragen]
ana> Hund
ana< Darauf habe ich keine sichere Antwort. Ist es vielleicht etwas hiervon?
   [Hund abmelden]
   [Hund anmelden]
   [Leinenpflicht und gefährliche Hunde]
   [Das Rathaus fragen]
ana> Müll
ana< Was meinen Sie genau?
   [Abfuhrtermine]
   [Wilder Müll]
   [Wertstoffhof]
   [Das Rathaus fragen]
ana> 1
ana< Dafür ist nicht das Rathaus zuständig, sondern: APM Abfallwirtschaft Potsdam-Mittelmark
   |
   | Ihre Termine stehen im Abfallkalender der APM, nach Ort und Straße. Sie können ihn dort auch in Ihren Kalender laden. Vor und nach Feiertagen verschiebt sich die Abfuhr, am Karfreitag zum Beispiel auf den Samstag davor. Stellen Sie die Tonne am besten am Abend vorher raus.
   |
   | Kosten: kostenlos
   |
   | [Mehr dazu](https://www.apm-niemegk.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
ana> Termin
ana< Einen Termin bekommen Sie über die Internetseite, telefonisch oder direkt am Tresen im Bürgerbüro. Sagen Sie bitte gleich dazu, worum es geht, dann können wir genug Zeit einplanen. Wenn Ihnen etwas dazwischenkommt, sagen Sie den Termin bitte ab: Dann freut sich jemand anderes. In diesem Chat können Sie noch keine Termine buchen.
   |
   | Kosten: kostenlos
   |
   | Zuständig: Bürgerbüro
   | Adresse: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | [Mehr dazu](https://www.wiesenburgmark.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
ana> Mensch
ana< Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage bitte in einer Nachricht.
