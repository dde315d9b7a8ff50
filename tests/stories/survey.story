# A survey in German (S1, S2, S3, S4, S6, S7, S8, S9): asked one by one, left, taken up again, changed.
ana> Start
ana> Bad Belzig
ana> Umfrage
ana> 1
ana> Fahrrad
# No answer, a picture, and a question of her own: none of them ends anything.
ana> Flugzeug
ana> (sticker)
ana> Perso abgelaufen?
ana> 1, 3
ana> zurück
ana> weiter
ana> zwölf
ana> 12
ana> Pause
# The next evening she is reminded, once.
-- 2 days later --
-- restart --
ana> 1
ana> 5 3 2
ana> überspringen
-- 3 days later --
ana> Umfrage
ana> [Antwort 1 ändern]
ana> Bus
ana> 4
ana> Ergebnis zuschicken
ana> /mydata
ana> /delete
ana> ja
