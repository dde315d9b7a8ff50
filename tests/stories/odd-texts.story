# F2: long, empty and strange messages, decomposed umlauts, emoji: nothing is met with silence.
ana> /start
ana> Bad Belzig
ana> Sperrmüll
ana> SPERRMUELL ABHOHLEN
ana> 🙂
ana> 👨‍👩‍👧
ana> ?!
ana> 12345
ana> (4096 characters) Mein Perso ist abgelaufen 
ana> <b>Perso</b> *abgelaufen* [hier](https://example.org)
