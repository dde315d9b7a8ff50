# The same survey in Ukrainian (S1, S5, S6): German words, number words and a button pressed later count as well.
-- ana speaks uk --
ana> /start
ana< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
ana< Раді, що Ви тут!
ana< Про яке місто чи громаду йдеться?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Продовжити без вибору]
ana> [Bad Belzig]
ana< Добре, тепер вибрано: Bad Belzig.
   [Переглянути теми]
   [Район]
ana> опитування
ana< Як ми пересуваємося Бад-Бельцігом
   | Місто планує автобуси, велодоріжки й переходи на наступний рік. Як ви пересуваєтеся містом і чого вам бракує?
   |
   | Запитань: щонайбільше 6. Узяти участь можна до 31 грудня 2027. Перерватися можна будь-коли.
   |
   | Анонімно: Ваші відповіді зберігаються без Вашого імені. До 31 грудня 2027 Ви можете їх змінити; доти з Вами їх пов’язує ключ, якого ратуша не бачить. Потім ключ буде знищено, і ніхто не зможе сказати, хто що відповів.
   |
   | Підраховуємо також за: «Як ви найчастіше пересуваєтеся Бад-Бельцігом?», район, мова. Групи, менші за 5 осіб, окремо ніколи не показуємо.
   |
   | Результат зможуть побачити всі.
   |
   | Я не можу запобігти тому, що постачальник Вашого месенджера знає, що Ви мені пишете, що повідомлення лишаються на Вашому пристрої і що хтось із кількома обліковими записами візьме участь кілька разів. Резервні копії, зроблені до завершення, видаляються після спливу їхнього строку.
   [Почати]
   [Не зараз]
ana> так
ana< Запитання 1 з 6
   | Як ви найчастіше пересуваєтеся Бад-Бельцігом?
   [Пішки]
   [Велосипед]
   [Автобус]
   [Автомобіль]
   [Пауза]
ana> Автобус
ana< Запитання 2 з 5
   | Наскільки ви задоволені автобусом?
   | Від 1 (зовсім ні) до 5 (дуже)
   [1]
   [2]
   [3]
   [4]
   [5]
   [Пропустити]
   [Назад]
   [Пауза]
ana> чотири
ana< Запитання 3 з 5
   | Скільки разів на тиждень ви їздите за межі міста?
   | Напишіть, будь ласка, число від 0 до 50.
   | Можна також написати «пропустити», «назад» або «пауза».
ana> 3
ana< Запитання 4 з 5
   | Розподіліть 10 балів: на що місто має витратити гроші насамперед?
   | Скільки балів отримує «Навіси на зупинках»? Ще можна розподілити: 10
   | Можна також написати «пропустити», «назад» або «пауза».
ana> пауза
ana< Добре, робимо паузу. Ваші відповіді збережено. Напишіть «опитування», щоб продовжити.
   [Продовжити деінде]
-- restart --
ana> /surveys
ana< «Як ми пересуваємося Бад-Бельцігом»: залишилося запитань: 2. Продовжити?
   [Продовжити]
   [Не зараз]
ana> так
ana< Запитання 4 з 5
   | Розподіліть 10 балів: на що місто має витратити гроші насамперед?
   | Скільки балів отримує «Навіси на зупинках»? Ще можна розподілити: 10
   | Можна також написати «пропустити», «назад» або «пауза».
# In the middle she goes on in German.
ana> Deutsch
ana< Gut, ab jetzt antworte ich auf Deutsch.
ana< Zurück zu meiner Frage von vorhin:
   |
   | Frage 4 von 5
   | Verteilen Sie 10 Punkte: Wofür soll die Stadt zuerst Geld ausgeben?
   | Wie viele Punkte bekommt „Dächer an Haltestellen“? Noch zu vergeben: 10
   | Sie können auch „überspringen“, „zurück“ oder „Pause“ schreiben.
ana> 10 0 0
ana< Frage 5 von 5
   | Was möchten Sie der Stadt dazu noch sagen?
   | Schreiben Sie in eigenen Worten, bitte ohne Namen.
   [Überspringen]
   [Zurück]
   [Pause]
ana> Mehr Bänke
ana< Danke fürs Mitmachen! Alles ist gespeichert. Ändern können Sie Ihre Antworten bis 31. Dezember 2027.
   |
   | Wie sind Sie in Bad Belzig meistens unterwegs? Bus
   |
   | Wie zufrieden sind Sie mit dem Bus? 4
   |
   | Wie oft in der Woche fahren Sie über die Stadtgrenze? 3
   |
   | Verteilen Sie 10 Punkte: Wofür soll die Stadt zuerst Geld ausgeben? Dächer an Haltestellen: 10, Radweg zum Bahnhof: 0, Sichere Übergänge: 0
   |
   | Was möchten Sie der Stadt dazu noch sagen? Mehr Bänke
   [Ergebnis zuschicken]
   [Antwort 1 ändern]
   [Antwort 2 ändern]
   [Antwort 3 ändern]
   [Antwort 4 ändern]
   [Antwort 5 ändern]
# A button of the first question still works.
ana> [Пішки]
ana< Frage 2 von 5
   | Was müsste sich ändern, damit Sie öfter Bus fahren?
   | Mehrere Antworten sind möglich. Wählen Sie nacheinander aus, oder schreiben Sie zum Beispiel „1, 3“.
   [Öfter am Tag]
   [Auch am Wochenende]
   [Haltestelle in der Nähe]
   [Überspringen]
   [Zurück]
   [Pause]
ana> Auch am Wochenende
ana< Frage 2 von 5
   | Was müsste sich ändern, damit Sie öfter Bus fahren?
   | Mehrere Antworten sind möglich. Wählen Sie nacheinander aus, oder schreiben Sie zum Beispiel „1, 3“.
   [Öfter am Tag]
   [✓ Auch am Wochenende]
   [Haltestelle in der Nähe]
   [Fertig]
   [Überspringen]
   [Zurück]
   [Pause]
ana> [Fertig]
ana< Danke fürs Mitmachen! Alles ist gespeichert. Ändern können Sie Ihre Antworten bis 31. Dezember 2027.
   |
   | Wie sind Sie in Bad Belzig meistens unterwegs? Zu Fuß
   |
   | Was müsste sich ändern, damit Sie öfter Bus fahren? Auch am Wochenende
   |
   | Wie oft in der Woche fahren Sie über die Stadtgrenze? 3
   |
   | Verteilen Sie 10 Punkte: Wofür soll die Stadt zuerst Geld ausgeben? Dächer an Haltestellen: 10, Radweg zum Bahnhof: 0, Sichere Übergänge: 0
   |
   | Was möchten Sie der Stadt dazu noch sagen? Mehr Bänke
   [Ergebnis zuschicken]
   [Antwort 1 ändern]
   [Antwort 2 ändern]
   [Antwort 3 ändern]
   [Antwort 4 ändern]
   [Antwort 5 ändern]
