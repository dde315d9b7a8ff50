# Who invites us into a chat of their own is greeted as by "start": who we are, hello, and one question.
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
ana> 1
ana< Gut, ich antworte jetzt für Bad Belzig.
   [Themen ansehen]
   [Ortsteil]
# Invited once more, we are no strangers.
ana> /start
ana< Gut, ich antworte für Bad Belzig. Was möchten Sie wissen?
   |
   | Fragen Sie mich in Ihren eigenen Worten, zum Beispiel: „Mein Perso ist abgelaufen“.
   | Oder wählen Sie aus:
   [Frage stellen]
   [Themen ansehen]
   [Anliegen melden]
   [Sprache]
   [Ort]
   [Datenschutz]
   [Hilfe]
# What was asked in the same breath is answered behind the greeting, and nothing is asked twice.
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
ben> perso abgelaufen
ben< Einen Ausweis kann man nicht verlängern, Sie beantragen einfach einen neuen. Kommen Sie dafür bitte persönlich ins Bürgerbüro und bringen Sie den alten Ausweis mit. Beim ersten Mal brauchen wir auch die Geburtsurkunde oder Eheurkunde. Das Foto muss digital sein: vom Fotogeschäft oder am Gerät im Bürgerbüro. Die Herstellung dauert etwa 2 bis 4 Wochen, und wer dringend einen Ausweis braucht, bekommt einen vorläufigen.
   |
   | Kosten: 37,00 €, unter 24 Jahren 22,80 € (Stand 2024, kann sich geändert haben)
   |
   | Bad Belzig
   |
   | Zuständig: Bürgerbüro
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | Wiesenburg/Mark
   |
   | Zuständig: Bürgerbüro
   | Adresse: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | [Mehr dazu](https://www.personalausweisportal.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
