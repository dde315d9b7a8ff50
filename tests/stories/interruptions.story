# F14: a question, thanks or another setting in between, and the dialogue goes on where it stood.
ana> Mensch
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage bitte in einer Nachricht.
ana> /language
ana< Welche Sprache möchten Sie?
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
ana> English
ana< Good, from now on I answer in English.
ana< Back to what I asked you before:
   |
   | What would you like to ask the town hall? Please write your question in one message.
ana> May I put a pool in my garden?
ana< Your question is stored for the town hall. If it is urgent, please contact the town hall directly.
   |
   | Important: A message here is no formal application and no objection. Deadlines keep running.
ana> /town
ana< Which town is it about?
   [Bad Belzig]
   [Wiesenburg/Mark]
ana> es brennt
ana< 112 – call the fire brigade now! Leave the building, warn others, close doors behind you. Do not use the lift. If smoke blocks your way: shut the door, go to the window, shout and wave. Say where the fire is.
ana> thanks
ana< You are welcome! If there is anything else, just write.
ana< Back to what I asked you before:
   |
   | Which town is it about?
   [Bad Belzig]
   [Wiesenburg/Mark]
ana> 1
ana< Good, my answers are for Bad Belzig now.
   [See topics]
   [District]
