# A1: words of assent and refusal out of the blue, and under a question.
ana> Moin
ana> Bad Belzig
ana> ok
ana> nein danke
ana> abbrechen
ana> Perso abgelaufen
ana> nein danke
ana> /town
ana> ja
ana> nein danke
ana> was kannst du?
ana> tschüss
