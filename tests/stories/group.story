# In a group we speak when spoken to, and send what is personal to a private chat.
ana@market~> perso abgelaufen
ana@market> perso abgelaufen
market< Einen Ausweis kann man nicht verlängern, Sie beantragen einfach einen neuen. Kommen Sie dafür bitte persönlich ins Bürgerbüro und bringen Sie den alten Ausweis mit. Beim ersten Mal brauchen wir auch die Geburtsurkunde oder Eheurkunde. Das Foto muss digital sein: vom Fotogeschäft oder am Gerät im Bürgerbüro. Die Herstellung dauert etwa 2 bis 4 Wochen, und wer dringend einen Ausweis braucht, bekommt einen vorläufigen.
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
ana@market> /language
market< Das ist persönlich. Lassen Sie uns das im privaten Chat klären.
   [Zum privaten Chat → private chat, language]
ana@market> /help
market< So hilft Ihnen der Bürgerdraht
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
ben@market~> es brennt
