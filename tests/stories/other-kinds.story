# Pictures, places, stickers, edits: nothing is met with silence.
ana> (photo)
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Danke für das Bild. Möchten Sie damit etwas melden? Dann schreiben Sie bitte dazu, worum es geht.
   [Zurück]
   [Abbrechen]
ana> (photo) Sperrmüll
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> (location)
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> (sticker)
ana< Mit dieser Art von Nachricht kann ich leider nichts anfangen. Bitte schreiben Sie mir in Worten.
ana< Zurück zu meiner Frage von vorhin:
   |
   | Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> couch loswerdn
ana< Dafür ist nicht das Rathaus zuständig, sondern: APM Abfallwirtschaft Potsdam-Mittelmark
   |
   | Sperrmüll holt die Abfallwirtschaft des Landkreises (APM) ab, und zwar nach Anmeldung. Melden Sie online oder mit der Sperrmüllkarte an, was abgeholt werden soll. Sie bekommen dann einen Termin und stellen die Möbel erst kurz vorher an die Straße. Bauschutt, Reifen und Elektrogeräte gehören nicht dazu. Sie können auch selbst zum Wertstoffhof fahren. Gut erhaltene Möbel freuen vielleicht noch jemanden.
   |
   | Kosten: Abholung und Menge bitte bei der APM erfragen
   |
   | [Mehr dazu](https://www.apm-niemegk.de)
   | Stand: 1. Oktober 2026
ana< Zurück zu meiner Frage von vorhin:
   |
   | Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> (edit) couch loswerden
ana< Dafür ist nicht das Rathaus zuständig, sondern: APM Abfallwirtschaft Potsdam-Mittelmark
   |
   | Sperrmüll holt die Abfallwirtschaft des Landkreises (APM) ab, und zwar nach Anmeldung. Melden Sie online oder mit der Sperrmüllkarte an, was abgeholt werden soll. Sie bekommen dann einen Termin und stellen die Möbel erst kurz vorher an die Straße. Bauschutt, Reifen und Elektrogeräte gehören nicht dazu. Sie können auch selbst zum Wertstoffhof fahren. Gut erhaltene Möbel freuen vielleicht noch jemanden.
   |
   | Kosten: Abholung und Menge bitte bei der APM erfragen
   |
   | [Mehr dazu](https://www.apm-niemegk.de)
   | Stand: 1. Oktober 2026
ana< Zurück zu meiner Frage von vorhin:
   |
   | Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> (edit) couch loswerden
ana< Dafür ist nicht das Rathaus zuständig, sondern: APM Abfallwirtschaft Potsdam-Mittelmark
   |
   | Sperrmüll holt die Abfallwirtschaft des Landkreises (APM) ab, und zwar nach Anmeldung. Melden Sie online oder mit der Sperrmüllkarte an, was abgeholt werden soll. Sie bekommen dann einen Termin und stellen die Möbel erst kurz vorher an die Straße. Bauschutt, Reifen und Elektrogeräte gehören nicht dazu. Sie können auch selbst zum Wertstoffhof fahren. Gut erhaltene Möbel freuen vielleicht noch jemanden.
   |
   | Kosten: Abholung und Menge bitte bei der APM erfragen
   |
   | [Mehr dazu](https://www.apm-niemegk.de)
   | Stand: 1. Oktober 2026
ana< Zurück zu meiner Frage von vorhin:
   |
   | Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
-- ana blocks us --
ana> /topics
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
ana< Zurück zu meiner Frage von vorhin:
   |
   | Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
-- restart --
ana> 1
ana< Fragen zum Thema „Rathaus und Mitmachen“:
   [Briefwahl]
   [Wahllokal und Wahltag]
   [Amtsblatt]
   [Schiedsstelle]
   [Fundbüro]
   [Sprechstunde im Bürgermeisteramt]
   [Ehrenamt]
   [Öffentliches WLAN]
   [Weitere anzeigen]
   [Zurück]
ana< Zurück zu meiner Frage von vorhin:
   |
   | Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
