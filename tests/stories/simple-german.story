# L2: plain German from the first word to the last.
-- karl speaks de --
karl> /language
karl> leichte Sprache
karl> Hallo
karl> [Wiesenburg/Mark]
karl> Perso abgelaufen
karl> nein
karl> Das Rathaus fragen
karl> danke
karl> löschen
karl> ja
