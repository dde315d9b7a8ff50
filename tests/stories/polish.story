# L1: first contact in Polish.
-- marek speaks pl --
marek> Dzień dobry
marek< Dzień dobry! Jestem Bürgerdraht, automatyczna usługa (bot). Odpowiada za nią: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Odpowiadam na ogólne pytania do urzędu miasta. Proszę nie pisać tu niczego poufnego. Równie dobrze można się z nami skontaktować inaczej: im Rathaus oder über die 115.
   | To, co Państwo piszą, zostanie usunięte najpóźniej po 180 dniach. Więcej: [ochrona danych](https://www.bad-belzig.de/datenschutz).
   | Zgoda? W takim razie proszę po prostu zadać pytanie albo coś wybrać.
marek< Miło, że Państwo tu są!
marek< O którą miejscowość chodzi?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Dalej bez wyboru]
marek> 2
marek< Dobrze, wybrano teraz: Wiesenburg/Mark.
   [Zobacz tematy]
   [Dzielnica]
marek> Kiedy otwarty jest ratusz?
marek< Godziny przyjęć (Sprechzeiten) ratusza (Rathaus) podane są zaraz pod tą odpowiedzią. Na dłuższą rozmowę najlepiej wcześniej umówić się na termin (Termin), wtedy ktoś będzie miał dla Państwa czas. Jeśli nie mogą Państwo przyjść w tych godzinach, proszę zapytać o inny termin.
   |
   | Właściwy urząd: Ratusz (Rathaus)
   | Adres: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | Teraz otwarte, do godziny 12:00.
   | wtorek: 09:00–12:00, 14:00–17:30
   | czwartek: 09:00–12:00, 14:00–16:00
   | Zamknięte od 24 grudnia 2026 do 31 grudnia 2026: Betriebsruhe zwischen den Jahren
   |
   | [Więcej na ten temat](https://www.wiesenburgmark.de)
   | Stan na: 1 października 2026
   |
   | Czy to pomogło?
   [Tak]
   [Nie]
marek> tak
marek< Dziękuję za opinię!
marek> człowiek
marek< O co chcieliby Państwo zapytać urząd? Proszę napisać pytanie w jednej wiadomości.
marek> Czy mogę rozpalić ognisko w ogrodzie?
marek< Dziękuję, sprawa dotarła. Jej numer to WM-2026-0001. Pierwsza odpowiedź przyjdzie tutaj, w tym czacie, najpóźniej: piątek, 27 listopada 2026 roku.
   |
   | Przeczyta: Biuro obsługi mieszkańców (Bürgerbüro).
   |
   | Z tym kodem można kontynuować w innym komunikatorze: (code of WM-2026-0001). Proszę nikomu go nie podawać.
   |
   | Ważne: wiadomość tutaj nie jest formalnym wnioskiem ani sprzeciwem. Terminy biegną dalej.
   [Moje sprawy]
buergerbuero-wiesenburg< [WM-2026-0001] Frage: Czy mogę rozpalić ognisko w ogrodzie?
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: WM-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Frage
   | Sprache: Polski
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Czy mogę rozpalić ognisko w ogrodzie?
marek> do widzenia
marek< Nie ma za co! W razie dalszych pytań proszę po prostu napisać.
