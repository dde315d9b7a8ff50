# What is on: asked in own words, narrowed, opened, put into one's own calendar; reminded before (E5, E7, E8).
-- wiesenburg is read --
-- wiesenburg has "Adventsmarkt" on 2026-11-28 15:00 to 2026-11-28 18:00 at Schlosshof Wiesenburg --
-- wiesenburg has "Lesung für Kinder" on 2026-11-29 10:00 to 2026-11-29 11:30 at Dorfgemeinschaftshaus Reetz --
-- wiesenburg has "Chorprobe" on 2026-11-24 19:00 to 2026-11-24 21:00 at Kirche Wiesenburg --
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
ana> Was ist am Wochenende los?
ana< Das ist los, am Wochenende (Wiesenburg/Mark):
   |
   | • Samstag, 28. November 2026, 15:00 bis 18:00 Uhr: Adventsmarkt, Schlosshof Wiesenburg
   | • Sonntag, 29. November 2026, 10:00 bis 11:30 Uhr: Lesung für Kinder, Dorfgemeinschaftshaus Reetz
   [Adventsmarkt]
   [Lesung für Kinder]
ana> für Kinder
ana< Das ist los, am Wochenende (Wiesenburg/Mark; Kinder):
   |
   | • Sonntag, 29. November 2026, 10:00 bis 11:30 Uhr: Lesung für Kinder, Dorfgemeinschaftshaus Reetz
   [Lesung für Kinder]
ana> und heute Abend?
ana< Dafür habe ich nichts gefunden: heute Abend (Wiesenburg/Mark).
   |
   | Das kommt als Nächstes:
   |
   | • Dienstag, 24. November 2026, 19:00 bis 21:00 Uhr: Chorprobe, Kirche Wiesenburg
   | • Samstag, 28. November 2026, 15:00 bis 18:00 Uhr: Adventsmarkt, Schlosshof Wiesenburg
   | • Sonntag, 29. November 2026, 10:00 bis 11:30 Uhr: Lesung für Kinder, Dorfgemeinschaftshaus Reetz
   | • Samstag, 5. Dezember 2026, 10:00 bis 13:00 Uhr: Wanderung, Bahnhof Wiesenburg
   [Chorprobe]
   [Adventsmarkt]
   [Lesung für Kinder]
   [Wanderung]
ana> Was ist in Reetz los?
ana< Das ist los, in der nächsten Zeit (Reetz):
   |
   | • Sonntag, 29. November 2026, 10:00 bis 11:30 Uhr: Lesung für Kinder, Dorfgemeinschaftshaus Reetz
   [Lesung für Kinder]
ana> Wanderung
ana< Das habe ich gefunden:
   |
   | • Samstag, 5. Dezember 2026, 10:00 bis 13:00 Uhr: Wanderung, Bahnhof Wiesenburg
   [Wanderung]
ana> Wann ist der Adventsmarkt?
ana< Das habe ich gefunden:
   |
   | • Samstag, 28. November 2026, 15:00 bis 18:00 Uhr: Adventsmarkt, Schlosshof Wiesenburg
   [Adventsmarkt]
ana> 1
ana< Adventsmarkt
   | Samstag, 28. November 2026, 15:00 bis 18:00 Uhr
   | Ort: Schlosshof Wiesenburg
   |
   | Quelle: Veranstaltungen in Wiesenburg
   [In meinen Kalender]
   [Vorher erinnern]
   [Zurück zur Liste]
ana> [In meinen Kalender]
ana< Hier ist der Termin als Datei. Öffnen Sie sie, dann steht er in Ihrem Kalender.
ana< 
   (file)
ana> [Vorher erinnern]
ana< Wie lange vorher soll ich Sie an „Adventsmarkt“ erinnern?
   [2 Stunden vorher]
   [4 Stunden vorher]
   [Am Tag vorher]
ana> 1
ana< Gut, ich erinnere Sie: Samstag, 28. November 2026, 13:00 Uhr.
# Questions to the town hall stay what they are.
ana> Perso abgelaufen
ana< Einen Ausweis kann man nicht verlängern, Sie beantragen einfach einen neuen. Kommen Sie dafür bitte persönlich ins Bürgerbüro und bringen Sie den alten Ausweis mit. Beim ersten Mal brauchen wir auch die Geburtsurkunde oder Eheurkunde. Das Foto muss digital sein: vom Fotogeschäft oder am Gerät im Bürgerbüro. Die Herstellung dauert etwa 2 bis 4 Wochen, und wer dringend einen Ausweis braucht, bekommt einen vorläufigen.
   |
   | Kosten: 37,00 €, unter 24 Jahren 22,80 € (Stand 2024, kann sich geändert haben)
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
ana> Wie melde ich eine Veranstaltung an?
ana< Melden Sie Ihr Fest bitte mindestens vier Wochen vorher im Ordnungsamt an, große Feste deutlich früher. Wir klären mit Ihnen Lärm, Ausschank, Sicherheit und Platz in einem Gespräch. Für Musik kommt oft die GEMA dazu. Für den Ausschank von Alkohol und für Essen gelten eigene Regeln, fragen Sie bitte nach.
   |
   | Kosten: je nach Fest; bitte im Ordnungsamt erfragen
   |
   | Zuständig: Ordnungsamt
   | Adresse: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | [Mehr dazu](https://service.brandenburg.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
-- it is 2026-11-28 14:00 --
ana< Erinnerung: Adventsmarkt
   | Samstag, 28. November 2026, 15:00 bis 18:00 Uhr
   | Ort: Schlosshof Wiesenburg
