# A1: words of assent and refusal out of the blue, and under a question.
ana> Moin
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
ana> ok
ana< Alles klar. Wenn noch etwas ist, schreiben Sie einfach.
ana> nein danke
ana< Alles klar. Wenn noch etwas ist, schreiben Sie einfach.
ana> abbrechen
ana< Alles klar. Wenn noch etwas ist, schreiben Sie einfach.
ana> Perso abgelaufen
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
ana> nein danke
ana< Alles klar. Wenn noch etwas ist, schreiben Sie einfach.
ana> /town
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
ana> ja
ana< Diesen Ort kenne ich nicht. Bitte wählen Sie einen aus der Liste.
   [Bad Belzig]
   [Wiesenburg/Mark]
ana> nein danke
ana< Gut, es bleibt alles, wie es ist.
ana> was kannst du?
ana< So hilft Ihnen der Bürgerdraht
   |
   | Schreiben Sie Ihre Frage in eigenen Worten. Auswählen können Sie mit der Nummer oder mit den Worten.
   |
   | Diese Wörter und Befehle gehen immer:
   |
   | • „Themen“ oder /topics: alle Themen ansehen
   | • „Veranstaltungen“ oder /events: was los ist
   | • „meine Abos“ oder /subscriptions: meine Abos ansehen
   | • „abbestellen“ oder /unsubscribe: alle Abos beenden
   | • „Sprache“ oder /language: Sprache wählen
   | • „Ort“ oder /town: Ort wählen
   | • „Ortsteil“ oder /district: Ortsteil wählen
   | • „Mensch“: das Rathaus fragen
   | • „Datenschutz“ oder /privacy: was gespeichert wird
   | • „löschen“ oder /delete: Ihre Daten löschen
   | • „Stopp“ oder /stop: Gespräch beenden
   | • „Zurück“: einen Schritt zurück
   | • „Start“ oder /start: von vorn anfangen
   |
   | Im Notfall rufen Sie bitte die 112 an, die Polizei erreichen Sie unter 110.
   [Themen ansehen]
ana> tschüss
ana< Gern geschehen! Wenn noch etwas ist, schreiben Sie einfach.
