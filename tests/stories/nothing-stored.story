# P1, P3: who asks before anything is stored is told so, and stays unknown.
ana> /delete
ana> /stop
ana> /privacy
ana> [Meine Daten löschen]
ana> ja
ana> [Ja, löschen]
ana> löschen
