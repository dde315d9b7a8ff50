# L1: first contact in Polish.
-- marek speaks pl --
marek> Dzień dobry
marek> 2
marek> Kiedy otwarty jest ratusz?
marek> tak
marek> człowiek
marek> Czy mogę rozpalić ognisko w ogrodzie?
marek> do widzenia
