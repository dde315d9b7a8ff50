# F4: by topic, without typing more than a number. F8: did it help? F5: what do you mean?
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
ana> Themen
ana< Zu welchem Thema haben Sie eine Frage?
   [Rathaus und Mitmachen]
   [Ausweis und Urkunden]
   [An- und Ummelden]
   [Müll und Wertstoffe]
   [Familie, Schule, Freizeit]
   [Haus, Garten, Tiere]
   [Straße, Bus, Auto]
   [Gewerbe und Veranstaltungen]
   [Geld und Soziales]
   [Neu in Deutschland]
ana> 2
ana< Fragen zum Thema „Ausweis und Urkunden“:
   [Personalausweis abgelaufen]
   [Foto für Ausweis oder Pass]
   [Ausweis abholen]
   [Ausweis verloren oder gestohlen]
   [Vorläufiger Ausweis]
   [PIN für den Online-Ausweis]
   [Geburtsurkunde]
   [Eheurkunde]
   [Weitere anzeigen]
   [Zurück]
ana> 1
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
ana> nein
ana< Das tut mir leid. Fragen Sie gern noch einmal mit anderen Worten, oder geben Sie die Frage ans Rathaus.
   [Das Rathaus fragen]
   [Themen ansehen]
ana> Themen
ana< Zu welchem Thema haben Sie eine Frage?
   [Rathaus und Mitmachen]
   [Ausweis und Urkunden]
   [An- und Ummelden]
   [Müll und Wertstoffe]
   [Familie, Schule, Freizeit]
   [Haus, Garten, Tiere]
   [Straße, Bus, Auto]
   [Gewerbe und Veranstaltungen]
   [Geld und Soziales]
   [Neu in Deutschland]
ana> zwei
ana< Fragen zum Thema „Ausweis und Urkunden“:
   [Personalausweis abgelaufen]
   [Foto für Ausweis oder Pass]
   [Ausweis abholen]
   [Ausweis verloren oder gestohlen]
   [Vorläufiger Ausweis]
   [PIN für den Online-Ausweis]
   [Geburtsurkunde]
   [Eheurkunde]
   [Weitere anzeigen]
   [Zurück]
ana> [Weitere anzeigen]
ana< Fragen zum Thema „Ausweis und Urkunden“:
   [Heiraten]
   [Sterbefall und Sterbeurkunde]
   [Namensänderung]
   [Reisepass]
   [Ausweis oder Pass für Kinder]
   [Führungszeugnis]
   [Beglaubigung]
   [Fischereischein und Angeln]
   [Zurück]
ana> anmelden
ana< Was meinen Sie genau?
   [Wohnsitz anmelden]
   [Hund anmelden]
   [Veranstaltung anmelden]
   [Das Rathaus fragen]
ana> abmelden
ana< Was meinen Sie genau?
   [Wohnsitz abmelden]
   [Hund abmelden]
   [Gewerbe abmelden]
   [Das Rathaus fragen]
