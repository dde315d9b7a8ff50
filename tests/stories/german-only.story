# L4: an answer that is not translated is given in German, with a note before it; a way of writing German needs none.
-- jane speaks en --
jane> /start
jane< Hello! I am Bürgerdraht, an automatic service (a bot). Responsible: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | I answer general questions to the town hall. Please do not write anything confidential here. You can just as well reach us this way: im Rathaus oder über die 115.
   | What you write is deleted after 180 days at the latest. More about this: [privacy](https://www.bad-belzig.de/datenschutz).
   | Is that all right? Then simply ask your question or choose something.
jane< How nice that you are here!
jane< Which town is it about?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Go on without a town]
jane> Bad Belzig
jane< Good, my answers are for Bad Belzig now.
   [See topics]
   [District]
jane> /language
jane< Which language would you like?
   [Deutsch]
   [Deutsch (Einfache Sprache)]
   [English]
   [Français]
   [Polski]
   [Türkçe]
   [Русский]
   [Українська]
   [العربية]
   [فارسی]
jane> English
jane< Good, from now on I answer in English.
jane> Wo kann ich einen Baum fällen lassen?
jane< So far this answer is available in German only.
   |
   | Bäume, Hecken und Gebüsch dürfen in der Regel nur vom 1. Oktober bis Ende Februar gefällt oder stark zurückgeschnitten werden. Das schützt brütende Vögel (Bundesnaturschutzgesetz § 39). Ein schonender Formschnitt ist immer erlaubt. Auch im Winter können Sie eine Genehmigung brauchen, fragen Sie bitte vorher. Droht ein Baum umzustürzen, rufen Sie uns gleich an, bei akuter Gefahr die 112.
   |
   | Cost: Gebühr für eine Genehmigung bitte erfragen
   |
   | Responsible: Public order office (Ordnungsamt)
   | Address: Wiesenburger Straße 6, 14806 Bad Belzig
   | Phone: 115
   |
   | [More about this](https://service.brandenburg.de)
   | As of 1 October 2026
   |
   | Did this help you?
   [Yes]
   [No]
jane> /language
jane< Which language would you like?
   [Deutsch]
   [Deutsch (Einfache Sprache)]
   [English]
   [Français]
   [Polski]
   [Türkçe]
   [Русский]
   [Українська]
   [العربية]
   [فارسی]
jane> Einfache Sprache
jane< Gut. Ich antworte jetzt so: Deutsch (Einfache Sprache).
jane> Wo ist das Freibad?
jane< Das Freibad hat in der warmen Jahreszeit geöffnet, meist von Mitte Mai bis Mitte September. Bei Gewitter oder Kälte kann es früher schließen. Die Zeiten stehen unter dieser Antwort. Nach Schwimmkursen fragen Sie bitte direkt im Bad.
   |
   | Das kostet es: Eintrittspreise bitte im Freibad erfragen
   |
   | Dieses Amt hilft: Freibad
   |
   | Im Moment ist geschlossen: Winterpause.
   | Dann ist wieder offen: Samstag, 15. Mai 2027, 10:00 Uhr.
   | Montag bis Sonntag: 10:00 bis 19:00 Uhr
   | Vom 14. September 2026 bis 14. Mai 2027 ist geschlossen: Winterpause
   |
   | [Mehr lesen](https://service.brandenburg.de)
   | Geprüft am 1. Oktober 2026
   |
   | Hat das geholfen?
   [Ja]
   [Nein]
