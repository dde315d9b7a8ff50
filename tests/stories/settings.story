# Language, town and district, by buttons, numbers and words; wrong input never ends the dialogue.
ana> /start
ana> Wiesenburg/Mark
ana> Sprache
ana> klingonisch
ana> wann ist das rathaus offen
ana> українська
ana> /town
ana> [Bad Belzig]
ana> [Ортсттайль]
