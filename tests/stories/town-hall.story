# What we do not know goes to a person.
ana> asdf qwer
ana> Das Rathaus fragen
-- again --
ana> Mensch
ana> zurück
ana> Mensch
ana> Darf ich im Kurpark mit Drohnen fliegen?
ana> /delete
ana> nein
ana> löschen
ana> ja
