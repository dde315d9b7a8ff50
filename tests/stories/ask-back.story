# F3, F5: short words that may mean several things. We ask which, by name, and offer a person.
ana> /start wiesenburg
ana> Wiesenburg/Mark
ana> anmelden
ana> Ausweis
ana> Hund
ana> Müll
ana> 1
ana> Termin
ana> Mensch
