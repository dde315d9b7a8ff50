# F2: long, empty and strange messages, decomposed umlauts, emoji: nothing is met with silence.
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
ana> Bad Belzig
ana< Gut, ich antworte jetzt für Bad Belzig.
   [Themen ansehen]
   [Ortsteil]
ana> Sperrmüll
ana< Dafür ist nicht das Rathaus zuständig, sondern: APM Abfallwirtschaft Potsdam-Mittelmark
   |
   | Sperrmüll holt die Abfallwirtschaft des Landkreises (APM) ab, und zwar nach Anmeldung. Melden Sie online oder mit der Sperrmüllkarte an, was abgeholt werden soll. Sie bekommen dann einen Termin und stellen die Möbel erst kurz vorher an die Straße. Bauschutt, Reifen und Elektrogeräte gehören nicht dazu. Sie können auch selbst zum Wertstoffhof fahren. Gut erhaltene Möbel freuen vielleicht noch jemanden.
   |
   | Kosten: Abholung und Menge bitte bei der APM erfragen
   |
   | [Mehr dazu](https://www.apm-niemegk.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
ana> SPERRMUELL ABHOHLEN
ana< Dafür ist nicht das Rathaus zuständig, sondern: APM Abfallwirtschaft Potsdam-Mittelmark
   |
   | Sperrmüll holt die Abfallwirtschaft des Landkreises (APM) ab, und zwar nach Anmeldung. Melden Sie online oder mit der Sperrmüllkarte an, was abgeholt werden soll. Sie bekommen dann einen Termin und stellen die Möbel erst kurz vorher an die Straße. Bauschutt, Reifen und Elektrogeräte gehören nicht dazu. Sie können auch selbst zum Wertstoffhof fahren. Gut erhaltene Möbel freuen vielleicht noch jemanden.
   |
   | Kosten: Abholung und Menge bitte bei der APM erfragen
   |
   | [Mehr dazu](https://www.apm-niemegk.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
ana> 🙂
ana< Das habe ich nicht verstanden. Bitte schreiben Sie es noch einmal mit anderen Worten.
ana> 👨‍👩‍👧
ana< Das habe ich nicht verstanden. Bitte schreiben Sie es noch einmal mit anderen Worten.
ana> ?!
ana< Das habe ich nicht verstanden. Bitte schreiben Sie es noch einmal mit anderen Worten.
ana> 12345
ana< Darauf habe ich leider keine Antwort.
   [Themen ansehen]
   [Das Rathaus fragen]
ana> (4096 characters) Mein Perso ist abgelaufen 
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
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
ana> <b>Perso</b> *abgelaufen* [hier](https://example.org)
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
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
