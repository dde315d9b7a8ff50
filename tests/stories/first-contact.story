# Ana writes for the first time. She reads who we are, and gets her answer at once.
ana> perso abgelaufen
ana> Bad Belzig
ana> wann hat das rathaus auf
-- it is 2026-12-05 10:00 --
ana> Öffnungszeiten Bürgerbüro
ana> Danke
