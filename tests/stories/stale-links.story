# M3: links and buttons from another time. A word that is no longer known begins at the beginning.
ana> /start gewinnspiel-2019
ana> /start language
ana> zurück
ana> /concern
ana> /start human
ana> nein danke
