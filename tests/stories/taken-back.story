# C14: who takes a message back finds none of its words kept. Only who asked the town hall is told.
ana> Mensch
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage bitte in einer Nachricht.
ana> Darf ich im Kurpark mit Drohnen fliegen?
ana< Ihre Frage ist für das Rathaus gespeichert. Wenn es eilt, wenden Sie sich bitte direkt ans Rathaus.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
ana> (takes back) Darf ich im Kurpark mit Drohnen fliegen?
ana< Die Nachricht mit Ihrer Frage ans Rathaus wurde gelöscht. Damit ist auch die Frage zurückgenommen; sie ist nicht mehr gespeichert.
-- again --
ana> (takes back) Darf ich im Kurpark mit Drohnen fliegen?
# A question we could not answer is no longer there to be passed on.
ana> Wo darf mein Heißluftballon landen
ana< Darauf habe ich leider keine Antwort.
   [Themen ansehen]
   [Das Rathaus fragen]
ana> (takes back) Wo darf mein Heißluftballon landen
ana> [Das Rathaus fragen]
ana< Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage bitte in einer Nachricht.
# What she passes on later comes back by the message that asked it, not by the word that sent it on.
ana> zurück
ana< Gut, dann gebe ich nichts weiter.
ana> Wo darf ich zelten lernen gehen
ana< Was meinen Sie genau?
   [Deutschkurs]
   [Wahllokal und Wahltag]
   [Das Rathaus fragen]
ana> Mensch
ana< Ihre Frage ist für das Rathaus gespeichert. Wenn es eilt, wenden Sie sich bitte direkt ans Rathaus.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
ana> (takes back) Wo darf ich zelten lernen gehen
ana< Die Nachricht mit Ihrer Frage ans Rathaus wurde gelöscht. Damit ist auch die Frage zurückgenommen; sie ist nicht mehr gespeichert.
# A moderator tidies up in the group; there is nothing to say to that.
ben@market> asdf qwer
market< Darauf habe ich leider keine Antwort.
   [Themen ansehen]
   [Zum privaten Chat → private chat, human]
ana@market~> (takes back) asdf qwer
ben@market> /topics
market< Zu welchem Thema haben Sie eine Frage?
   [Rathaus und Mitmachen]
   [Ausweis und Urkunden]
   [An- und Ummelden]
   [Müll und Wertstoffe]
   [Familie, Schule, Freizeit]
   [Haus, Garten, Tiere]
   [Straße, Bus, Auto]
   [Gewerbe und Veranstaltungen]
   [Geld und Soziales]
   [Neu in Deutschland]
# Nothing was kept of this one.
ana> danke
ana< Gern geschehen! Wenn noch etwas ist, schreiben Sie einfach.
ana> (takes back) danke
# In her own language.
віра> Чи можна тут запускати дрон?
віра< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
віра< Я не маю на це певної відповіді. Можливо, йдеться про щось із цього?
   [Запис на прийом (Termin)]
   [Запитати ратушу]
віра> людина
віра< Ваше запитання збережено для ратуші. Якщо це терміново, зверніться, будь ласка, до ратуші напряму.
   |
   | Важливо: повідомлення тут не є офіційною заявою чи запереченням. Строки спливають і далі.
віра> (takes back) Чи можна тут запускати дрон?
віра< Повідомлення з Вашим запитанням до ратуші видалено. Тому й запитання відкликано: воно більше не зберігається.
