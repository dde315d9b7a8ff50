# M3: where the network lets us write first, what is personal leaves the group by itself.
-- ana may be written to --
ana@market> /language
market< Ich habe Ihnen privat geschrieben.
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
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
ana@market> town
market< I have written to you in private.
ana< Which town is it about?
   [Bad Belzig]
   [Wiesenburg/Mark]
ana> Wiesenburg
ana< Good, my answers are for Wiesenburg/Mark now.
   [See topics]
   [District]
# A question for the town hall is written where nobody reads along.
ana@market> Darf ich im Kurpark mit Drohnen fliegen?
market< I have no certain answer to that. Is it perhaps one of these?
   [Baum fällen und Hecke schneiden]
   [Ask the town hall]
ana@market> [Ask the town hall]
market< I have written to you in private.
ana< What would you like to ask the town hall? Please write your question in one message.
ana> May I fly a drone in the park?
ana< Thank you, your concern has arrived. Its number is WM-2026-0001. You get a first answer by Friday, 27 November 2026, here in this chat.
   |
   | Read by: Citizens’ office (Bürgerbüro).
   |
   | With this code you can go on in another messenger: (code of WM-2026-0001). Please give it to nobody.
   |
   | Important: A message here is no formal application and no objection. Deadlines keep running.
   [My concerns]
buergerbuero-wiesenburg< [WM-2026-0001] Frage: May I fly a drone in the park?
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: WM-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Frage
   | Sprache: English
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | May I fly a drone in the park?
# Who shuts the private chat and asks again wants it again.
-- ana blocks us --
ana@market> /delete
market< I have written to you in private.
ana< Still open: WM-2026-0001. That stays with the town hall, without your name. You will then no longer be able to get answers to it.
   |
   | Do you really want to delete everything I have stored about you?
   [Yes, delete]
   [No, keep it]
ana> yes
ana< Your details are deleted. When you write again, we start anew.
   |
   | Questions you passed to the town hall stay there without your name.
   |
   | I cannot delete what is at the town hall already: WM-2026-0001. If that is to go as well, please ask here: im Rathaus oder über die 115.
# To others nothing changes.
ben@market> /language
market< Das ist persönlich. Lassen Sie uns das im privaten Chat klären.
   [Zum privaten Chat → private chat, language]
# In the group's language, though nothing is known of her in private.
-- віра may be written to --
віра@market> Підкажіть, будь ласка, де тут можна запускати дрон?
market< Я не маю на це певної відповіді. Можливо, йдеться про щось із цього?
   [Запис на прийом (Termin)]
   [Запитати ратушу]
віра@market> 2
market< Я написав Вам у приватному чаті.
віра< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
віра< Що Ви хотіли б запитати в ратуші? Напишіть, будь ласка, своє запитання одним повідомленням.
