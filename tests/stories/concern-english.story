# A report in English: the person reads English, the clerk German.
-- ana speaks en --
ana> report
ana< Hello! I am Bürgerdraht, an automatic service (a bot). Responsible: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | I answer general questions to the town hall. Please do not write anything confidential here. You can just as well reach us this way: im Rathaus oder über die 115.
   | What you write is deleted after 180 days at the latest. More about this: [privacy](https://www.bad-belzig.de/datenschutz).
   | Is that all right? Then simply ask your question or choose something.
ana< What is it about? Describe it in one message, with the place if you can. You can send a picture straight away, too.
   [Idea]
   [Tip]
   [Praise]
   [Cancel]
ana> The street light in front of the church is broken
ana< Which town is it for?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Back]
   [Cancel]
ana> [Bad Belzig]
ana< Where is it? Share the location, write street and number, or name the district.
   [Skip]
   [Back]
   [Cancel]
ana> skip
ana< Do you have a picture of it? Send it now, or several.
   [Skip]
   [Back]
   [Cancel]
ana> skip
ana< You get the answer here. The town hall does not learn who you are; it sees a pseudonym only. Do you want to be reached in another way, too? Then write your name and phone number or e-mail address. The team in charge reads it, and I keep it for 180 days at most.
   [Answer here only]
   [Back]
   [Cancel]
ana> [Answer here only]
ana< Is this right?
   |
   | “The street light in front of the church is broken”
   | Problem: Street lights
   | Place: Bad Belzig
   | Answer here only, under a pseudonym
   | Read by: Works yard (Bauhof)
   [Send]
   [Change the text]
   [Change the topic]
   [Change the place]
   [Add a picture]
   [Change how to reach me]
   [Cancel]
ana> [Send]
ana< Thank you, your concern has arrived. Its number is BB-2026-0001. You get a first answer by Friday, 27 November 2026, here in this chat.
   |
   | Read by: Works yard (Bauhof).
   |
   | With this code you can go on in another messenger: (code of BB-2026-0001). Please give it to nobody.
   |
   | Important: A message here is no formal application and no objection. Deadlines keep running.
   [My concerns]
bauhof< [BB-2026-0001] Straßenlaternen: The street light in front of the church is broken
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßenlaternen
   | Sprache: English
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | The street light in front of the church is broken
bauhof> in Arbeit
ana< BB-2026-0001 is now being worked on.
   [Write something about it]
bauhof> #where-exactly
ana< Answer to BB-2026-0001:
   |
   | We could not find the place. Please tell us more exactly where it is, or send a photo or the location.
   [Write something about it]
ana> (reply to BB-2026-0001) At number 3
ana< Thank you, this has arrived at BB-2026-0001 and goes to the town hall.
bauhof< [BB-2026-0001] Straßenlaternen: The street light in front of the church is broken
   | Vogel 1 ergänzt:
   |
   | At number 3
bauhof> erledigt | #done
ana< BB-2026-0001 is done.
   |
   | This is done. Thank you for letting us know.
   [Write something about it]
   [Not fixed yet]
