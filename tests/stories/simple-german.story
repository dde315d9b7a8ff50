# L2: plain German from the first word to the last.
-- karl speaks de --
karl> /language
karl< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
karl< Welche Sprache möchten Sie?
   [Deutsch]
   [Deutsch (Einfache Sprache)]
   [English]
   [Français]
   [Polski]
   [Türkçe]
   [Русский]
   [Українська]
   [العربية]
   [فارسی]
karl> leichte Sprache
karl< Gut. Ich antworte jetzt so: Deutsch (Einfache Sprache).
karl> Hallo
karl< Schön, dass Sie da sind!
karl< Welcher Ort ist es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Weiter ohne Ort]
karl> [Wiesenburg/Mark]
karl< Gut. Ihr Ort ist jetzt Wiesenburg/Mark.
   [Themen zeigen]
   [Ortsteil]
karl> Perso abgelaufen
karl< Sie brauchen einen neuen Ausweis. Kommen Sie dafür selbst ins Bürgerbüro. Bringen Sie den alten Ausweis mit. Ist es Ihr erster Ausweis? Dann bringen Sie auch die Geburtsurkunde oder die Eheurkunde mit. Sie brauchen auch ein digitales Foto. Das bekommen Sie im Fotogeschäft oder am Gerät im Bürgerbüro. Der Ausweis ist nach etwa 2 bis 4 Wochen fertig. Ist es sehr eilig? Dann bekommen Sie einen vorläufigen Ausweis.
   |
   | Das kostet es: 37,00 €. Sind Sie jünger als 24 Jahre? Dann 22,80 € (Stand 2024, kann heute anders sein)
   |
   | Dieses Amt hilft: Bürgerbüro
   | Adresse: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | [Mehr lesen](https://www.personalausweisportal.de)
   | Geprüft am 1. Oktober 2026
   |
   | Hat das geholfen?
   [Ja]
   [Nein]
karl> nein
karl< Das tut mir leid. Fragen Sie noch einmal mit anderen Wörtern. Oder fragen Sie das Rathaus.
   [Das Rathaus fragen]
   [Themen zeigen]
karl> Das Rathaus fragen
karl< Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage in einer Nachricht.
karl> danke
karl< Gern! Haben Sie noch eine Frage? Dann schreiben Sie mir.
karl< Ich hatte Sie etwas gefragt:
   |
   | Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage in einer Nachricht.
karl> löschen
karl< Soll ich wirklich alle Ihre Daten löschen?
   [Ja, löschen]
   [Nein, behalten]
karl> ja
karl< Ihre Daten sind gelöscht. Schreiben Sie wieder? Dann fangen wir neu an.
   |
   | Ihre Fragen an das Rathaus bleiben im Rathaus. Ihr Name steht nicht dabei.
