# M1: whoever writes too fast is told once, and danger is answered all the same.
ana> /privacy
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Datenschutz, kurz gesagt
   |
   | • Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | • Gespeichert werden Ihre Sprache, Ihr Ort, der Stand unseres Gesprächs und Fragen, die Sie ans Rathaus geben.
   | • Das Rathaus sieht weder Ihren Namen noch Ihre Nummer.
   | • Spätestens 180 Tage nach Ihrer letzten Nachricht wird alles gelöscht.
   | • Löschen Sie Ihre Daten jederzeit selbst: mit dem Wort „löschen“ oder mit /delete.
   | • Sie haben das Recht auf Auskunft, Berichtigung und Löschung und können sich bei der Datenschutzaufsicht beschweren.
   |
   | Alles Weitere: [Datenschutzerklärung](https://www.bad-belzig.de/datenschutz)
   [Meine gespeicherten Daten ansehen]
   [Meine Daten löschen]
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
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
ana> /help
ana< Das waren viele Nachrichten auf einmal. Bitte warten Sie eine Minute, dann antworte ich Ihnen wieder.
ana> /help
ana> es brennt
ana< 112 – rufen Sie jetzt die Feuerwehr! Verlassen Sie das Haus, warnen Sie andere, schließen Sie Türen hinter sich. Kein Aufzug. Versperrt Rauch den Weg: Tür zu, ans Fenster, rufen und winken. Sagen Sie, wo es brennt.
-- 1 minute later --
ana> danke
ana< Gern geschehen! Wenn noch etwas ist, schreiben Sie einfach.
