# F10, M3: a group that becomes a supergroup goes on where it was, and each speaks for themselves.
-- we join market --
ana@market> /topics
ben@market> /topics
-- market moves to bazaar --
ana@bazaar> 4
ana@bazaar> asdf qwer
ben@bazaar> Mensch
ben@bazaar> 1
ana@bazaar> nein danke
ana@bazaar~> 2
