# The same in Ukrainian: asked, subscribed, told, ended (E4, E5, E7).
-- wiesenburg is read --
-- wiesenburg has "Adventsmarkt" on 2026-12-05 15:00 to 2026-12-05 18:00 at Schlosshof Wiesenburg --
-- oksana speaks uk --
oksana> /start
oksana< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
oksana< Раді, що Ви тут!
oksana< Про яке місто чи громаду йдеться?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Продовжити без вибору]
oksana> Wiesenburg/Mark
oksana< Добре, тепер вибрано: Wiesenburg/Mark.
   [Переглянути теми]
   [Район]
oksana> Що відбувається 5 грудня?
oksana< Що відбувається субота, 5 грудня 2026 (Wiesenburg/Mark):
   |
   | • субота, 5 грудня 2026, 15:00–18:00: Adventsmarkt, Schlosshof Wiesenburg
   [Adventsmarkt]
oksana> підписатися
oksana< Бажаєте регулярно дізнаватися, що відбувається (Wiesenburg/Mark) і що нового? Тоді я писатиму Вам сам: щопонеділка про тиждень або щоранку про день. Для цього я зберігаю Ваш вибір. Завершити можна будь-коли словом «відписатися».
   |
   | Тільки дещо? Напишіть, наприклад: «тільки Wiesenburg».
   [Так, щотижня]
   [Так, щодня]
   [Ні]
oksana> так
oksana< Готово. усе, щотижня. Наступного разу: понеділок, 30 листопада 2026, 08:00.
-- it is 2026-11-30 09:00 --
oksana< Цього тижня: Wiesenburg/Mark
   |
   | • субота, 5 грудня 2026, 15:00–18:00: Adventsmarkt, Schlosshof Wiesenburg
   |
   | Більше не потрібно? Напишіть «відписатися».
oksana> відписатися
oksana< Усі підписки завершено, згоду видалено. Ваші звернення та налаштування лишаються, як були.
