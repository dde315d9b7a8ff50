# L1: French and Russian in one line each; who changes the language is answered in it.
-- anne speaks fr --
anne> Bonjour
anne> Wiesenburg/Mark
anne> Quand la mairie est-elle ouverte ?
-- igor speaks ru --
igor> Когда открыта ратуша?
igor> [Bad Belzig]
igor> спасибо
