# F10, M3: a group that becomes a supergroup goes on where it was, and each speaks for themselves.
-- we join market --
market< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot) Ihres Rathauses. Hier antworte ich nur, wenn Sie mich direkt ansprechen. Persönliches besprechen wir besser im privaten Chat.
ana@market> /topics
market< Zu welchem Thema haben Sie eine Frage?
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
ben@market> /topics
market< Zu welchem Thema haben Sie eine Frage?
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
-- market moves to bazaar --
ana@bazaar> 4
bazaar< Fragen zum Thema „Müll und Wertstoffe“:
   [Sperrmüll]
   [Tonne nicht geleert]
   [Abfuhrtermine]
   [Gelber Sack]
   [Mülltonne bestellen oder abmelden]
   [Wertstoffhof]
   [Grünschnitt und Laub]
   [Schadstoffe und Sondermüll]
   [Weitere anzeigen]
   [Zurück]
ana@bazaar> asdf qwer
bazaar< Darauf habe ich leider keine Antwort.
   [Themen ansehen]
   [Zum privaten Chat → private chat, human]
ben@bazaar> Mensch
bazaar< Das ist persönlich. Lassen Sie uns das im privaten Chat klären.
   [Zum privaten Chat → private chat, human]
ben@bazaar> 1
bazaar< Darauf habe ich leider keine Antwort.
   [Themen ansehen]
   [Zum privaten Chat → private chat, human]
ana@bazaar> nein danke
bazaar< Alles klar. Wenn noch etwas ist, schreiben Sie einfach.
ana@bazaar~> 2
