# Ana writes for the first time. She reads who we are, and gets her answer at once.
ana> perso abgelaufen
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Einen Ausweis kann man nicht verlängern, Sie beantragen einfach einen neuen. Kommen Sie dafür bitte persönlich ins Bürgerbüro und bringen Sie den alten Ausweis mit. Beim ersten Mal brauchen wir auch die Geburtsurkunde oder Eheurkunde. Das Foto muss digital sein: vom Fotogeschäft oder am Gerät im Bürgerbüro. Die Herstellung dauert etwa 2 bis 4 Wochen, und wer dringend einen Ausweis braucht, bekommt einen vorläufigen.
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
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana> Bad Belzig
ana< Gut, ich antworte jetzt für Bad Belzig.
   [Themen ansehen]
   [Ortsteil]
ana> wann hat das rathaus auf
ana< Die Sprechzeiten des Rathauses stehen gleich unter dieser Antwort. Für ein längeres Gespräch vereinbaren Sie am besten vorher einen Termin, dann hat jemand Zeit für Sie. Wenn Sie zu den Sprechzeiten nicht können, fragen Sie bitte nach einem anderen Termin.
   |
   | Zuständig: Rathaus
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | Jetzt geöffnet, und zwar bis 11:30 Uhr.
   | Dienstag: 09:00 bis 11:30 Uhr, 13:00 bis 18:00 Uhr
   | Donnerstag: 13:00 bis 15:30 Uhr
   | Freitag: 09:00 bis 11:30 Uhr
   | Geschlossen vom 24. Dezember 2026 bis 31. Dezember 2026: Betriebsruhe zwischen den Jahren
   |
   | [Mehr dazu](https://www.bad-belzig.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
-- it is 2026-12-05 10:00 --
ana> Öffnungszeiten Bürgerbüro
ana< Die Öffnungszeiten des Bürgerbüros stehen gleich unter dieser Antwort. Manche Zeiten sind nur mit Termin. Hier bekommen Sie Ausweise, Meldebescheinigungen und Führungszeugnisse, und hier melden Sie Ihren Wohnsitz an.
   |
   | Zuständig: Bürgerbüro
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | Jetzt geschlossen.
   | Öffnet wieder (nur mit Termin): Montag, 7. Dezember 2026, 09:00 Uhr.
   | Montag: 09:00 bis 12:00 Uhr (nur mit Termin), 13:00 bis 16:00 Uhr (nur mit Termin)
   | Dienstag und Donnerstag: 09:00 bis 12:00 Uhr, 13:00 bis 18:00 Uhr
   | Mittwoch: 09:00 bis 12:00 Uhr (nur mit Termin)
   | Freitag: 09:00 bis 12:00 Uhr
   | Samstag: 09:00 bis 12:00 Uhr (nur in geraden Kalenderwochen)
   | Diese Woche ist Kalenderwoche 49, eine ungerade.
   | Geschlossen vom 24. Dezember 2026 bis 31. Dezember 2026: Betriebsruhe zwischen den Jahren
   |
   | [Mehr dazu](https://www.bad-belzig.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
ana> Danke
ana< Gern geschehen! Wenn noch etwas ist, schreiben Sie einfach.
