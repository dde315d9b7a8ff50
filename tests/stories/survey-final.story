# Final when sent, by whoever has a messenger (S4, S7, S10, S14): nobody counts twice, and the result goes to who wants it.
ana> Start
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Schön, dass Sie da sind!
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana> Wiesenburg/Mark
ana< Gut, ich antworte jetzt für Wiesenburg/Mark.
   [Themen ansehen]
   [Ortsteil]
ana> Umfrage
ana< Der Schlosspark
   | Der Park bekommt neue Bänke und Wege. Zwei kurze Fragen dazu.
   |
   | Fragen: höchstens 2. Mitmachen können Sie bis 31. Dezember 2027. Unterbrechen geht jederzeit.
   |
   | Anonym: Sobald Sie abschicken, trennen wir Ihre Antworten für immer von Ihnen. Ändern können Sie sie dann nicht mehr.
   |
   | Ausgewertet wird auch nach: Ortsteil. Gruppen unter 5 Personen zeigen wir nie einzeln.
   |
   | Das Ergebnis bekommen die, die mitgemacht haben und es möchten.
   |
   | Nicht verhindern kann ich, dass Ihr Messenger-Anbieter weiß, dass Sie mir schreiben, dass Ihre Nachrichten auf Ihrem Gerät stehen, und dass jemand mit mehreren Konten mehrmals teilnimmt. Sicherungskopien aus der Zeit vor dem Ende werden nach Ablauf ihrer Frist gelöscht.
   [Los geht’s]
   [Jetzt nicht]
ana> ja
ana< Frage 1 von 2
   | Wie oft sind Sie im Park?
   [Jede Woche]
   [Seltener]
   [Nie]
   [Pause]
ana> Jede Woche
ana< Frage 2 von 2
   | Was ist Ihnen am wichtigsten? Bringen Sie es in eine Reihenfolge, das Wichtigste zuerst.
   | Was kommt zuerst?
   [Bänke]
   [Breite Wege]
   [Spielgeräte]
   [Überspringen]
   [Zurück]
   [Pause]
ana> Bänke
ana< Frage 2 von 2
   | Was ist Ihnen am wichtigsten? Bringen Sie es in eine Reihenfolge, das Wichtigste zuerst.
   | Bisher: Bänke. Was kommt danach?
   [Breite Wege]
   [Spielgeräte]
   [Überspringen]
   [Zurück]
   [Pause]
ana> Spielgeräte
ana< Das war alles. Möchten Sie so abschicken? Danach lässt sich nichts mehr ändern.
   |
   | Wie oft sind Sie im Park? Jede Woche
   |
   | Was ist Ihnen am wichtigsten? Bringen Sie es in eine Reihenfolge, das Wichtigste zuerst. Bänke, Spielgeräte, Breite Wege
   [Abschicken]
   [Antwort 1 ändern]
   [Antwort 2 ändern]
ana> ja
ana< Danke, Ihre Antworten sind abgeschickt. Ab jetzt kann sie niemand mehr Ihnen zuordnen.
   [Ergebnis zuschicken]
ana> Ergebnis zuschicken
ana< Gern. Nach dem 31. Dezember 2027 schicke ich Ihnen das Ergebnis.
   [Doch kein Ergebnis]
ana> Umfrage
ana< Sie haben hier schon teilgenommen, danke! Ihre Antworten sind abgeschickt und niemandem mehr zuzuordnen. Deshalb lassen sie sich nicht mehr ändern.
-- 2 minutes later --
ben.matrix> Start
ben.matrix< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ben.matrix< Schön, dass Sie da sind!
ben.matrix< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ben.matrix> Wiesenburg/Mark
ben.matrix< Gut, ich antworte jetzt für Wiesenburg/Mark.
   [Themen ansehen]
   [Ortsteil]
ben.matrix> Umfrage
ben.matrix< Der Schlosspark
   | Der Park bekommt neue Bänke und Wege. Zwei kurze Fragen dazu.
   |
   | Fragen: höchstens 2. Mitmachen können Sie bis 31. Dezember 2027. Unterbrechen geht jederzeit.
   |
   | Anonym: Sobald Sie abschicken, trennen wir Ihre Antworten für immer von Ihnen. Ändern können Sie sie dann nicht mehr.
   |
   | Ausgewertet wird auch nach: Ortsteil. Gruppen unter 5 Personen zeigen wir nie einzeln.
   |
   | Das Ergebnis bekommen die, die mitgemacht haben und es möchten.
   |
   | Nicht verhindern kann ich, dass Ihr Messenger-Anbieter weiß, dass Sie mir schreiben, dass Ihre Nachrichten auf Ihrem Gerät stehen, und dass jemand mit mehreren Konten mehrmals teilnimmt. Sicherungskopien aus der Zeit vor dem Ende werden nach Ablauf ihrer Frist gelöscht.
   [Los geht’s]
   [Jetzt nicht]
ben.matrix> ja
ben.matrix< Frage 1 von 2
   | Wie oft sind Sie im Park?
   [Jede Woche]
   [Seltener]
   [Nie]
   [Pause]
ben.matrix> Jede Woche
ben.matrix< Frage 2 von 2
   | Was ist Ihnen am wichtigsten? Bringen Sie es in eine Reihenfolge, das Wichtigste zuerst.
   | Was kommt zuerst?
   [Bänke]
   [Breite Wege]
   [Spielgeräte]
   [Überspringen]
   [Zurück]
   [Pause]
ben.matrix> 1, 2, 3
ben.matrix< Das war alles. Möchten Sie so abschicken? Danach lässt sich nichts mehr ändern.
   |
   | Wie oft sind Sie im Park? Jede Woche
   |
   | Was ist Ihnen am wichtigsten? Bringen Sie es in eine Reihenfolge, das Wichtigste zuerst. Bänke, Breite Wege, Spielgeräte
   [Abschicken]
   [Antwort 1 ändern]
   [Antwort 2 ändern]
ben.matrix> ja
ben.matrix< Danke, Ihre Antworten sind abgeschickt. Ab jetzt kann sie niemand mehr Ihnen zuordnen.
   [Ergebnis zuschicken]
-- 2 minutes later --
-- eva speaks uk --
eva> /start
eva< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
eva< Раді, що Ви тут!
eva< Про яке місто чи громаду йдеться?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Продовжити без вибору]
eva> Wiesenburg/Mark
eva< Добре, тепер вибрано: Wiesenburg/Mark.
   [Переглянути теми]
   [Район]
eva> опитування
eva< Замковий парк
   | У парку з’являться нові лавки та доріжки. Два короткі запитання про це.
   |
   | Запитань: щонайбільше 2. Узяти участь можна до 31 грудня 2027. Перерватися можна будь-коли.
   |
   | Анонімно: щойно Ви надішлете відповіді, ми назавжди відокремимо їх від Вас. Змінити їх потім не можна.
   |
   | Підраховуємо також за: район. Групи, менші за 5 осіб, окремо ніколи не показуємо.
   |
   | Результат отримають ті, хто взяв участь і цього бажає.
   |
   | Я не можу запобігти тому, що постачальник Вашого месенджера знає, що Ви мені пишете, що повідомлення лишаються на Вашому пристрої і що хтось із кількома обліковими записами візьме участь кілька разів. Резервні копії, зроблені до завершення, видаляються після спливу їхнього строку.
   [Почати]
   [Не зараз]
eva> так
eva< Запитання 1 з 2
   | Як часто ви буваєте в парку?
   [Щотижня]
   [Рідше]
   [Ніколи]
   [Пауза]
eva> Щотижня
eva< Запитання 2 з 2
   | Що для вас найважливіше? Розташуйте за порядком, найважливіше — першим.
   | Що на першому місці?
   [Лавки]
   [Широкі доріжки]
   [Ігрові споруди]
   [Пропустити]
   [Назад]
   [Пауза]
eva> 3 2 1
eva< Це все. Надіслати так? Потім нічого не можна буде змінити.
   |
   | Як часто ви буваєте в парку? Щотижня
   |
   | Що для вас найважливіше? Розташуйте за порядком, найважливіше — першим. Ігрові споруди, Широкі доріжки, Лавки
   [Надіслати]
   [Змінити відповідь 1]
   [Змінити відповідь 2]
eva> так
eva< Дякуємо, Ваші відповіді надіслано. Відтепер ніхто не зможе пов’язати їх із Вами.
   [Надіслати мені результат]
eva> [Надіслати мені результат]
eva< Залюбки. Після 31 грудня 2027 я надішлю Вам результат.
   [Усе ж без результату]
-- 2 minutes later --
-- tom speaks ar --
tom.matrix> /start
tom.matrix< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
tom.matrix< Schön, dass Sie da sind!
tom.matrix< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
tom.matrix> العربية
tom.matrix< حسنًا، سأجيب من الآن بهذه اللغة: ⁨العربية⁩.
tom.matrix> Wiesenburg/Mark
tom.matrix< حسنًا، البلدة المختارة الآن: ⁨Wiesenburg/Mark⁩.
   [عرض المواضيع]
   [الحي]
tom.matrix> استطلاع
tom.matrix< حديقة القصر
   | ستحصل الحديقة على مقاعد وممرّات جديدة. سؤالان قصيران حول ذلك.
   |
   | عدد الأسئلة: ⁨2⁩ على الأكثر. يمكنكم المشاركة حتى ⁨31 ديسمبر 2027⁩ والتوقف في أي وقت.
   |
   | بلا اسم: بمجرد الإرسال نفصل إجاباتكم عنكم إلى الأبد. لا يمكن تغييرها بعد ذلك.
   |
   | تُحسب الإجابات أيضًا بحسب: ⁨الحي⁩. لا نعرض أبدًا مجموعة تقل عن ⁨5⁩ أشخاص على حدة.
   |
   | تصل النتيجة إلى من شارك ويرغب فيها.
   |
   | لا أستطيع منع مزوّد تطبيقكم من معرفة أنكم تكتبون إليّ، ولا بقاء رسائلكم على جهازكم، ولا مشاركة شخص لديه عدة حسابات أكثر من مرة. النسخ الاحتياطية التي أُخذت قبل الانتهاء تُحذف عند انقضاء مدتها.
   [لنبدأ]
   [ليس الآن]
tom.matrix> نعم
tom.matrix< السؤال ⁨1⁩ من ⁨2⁩
   | كم مرة تزورون الحديقة؟
   [كل أسبوع]
   [أقل من ذلك]
   [أبدًا]
   [استراحة]
tom.matrix> أبدًا
tom.matrix< السؤال ⁨2⁩ من ⁨2⁩
   | ما الأهم بالنسبة إليكم؟ رتّبوها، الأهم أولًا.
   | ما الأول؟
   [مقاعد]
   [ممرّات واسعة]
   [ألعاب للأطفال]
   [تخطي]
   [رجوع]
   [استراحة]
tom.matrix> ٢ ١
tom.matrix< هذا كل شيء. هل تريدون الإرسال هكذا؟ لا يمكن تغيير شيء بعد ذلك.
   |
   | ⁨كم مرة تزورون الحديقة؟⁩ ⁨أبدًا⁩
   |
   | ⁨ما الأهم بالنسبة إليكم؟ رتّبوها، الأهم أولًا.⁩ ⁨ممرّات واسعة، مقاعد، ألعاب للأطفال⁩
   [إرسال]
   [تغيير الإجابة ⁨1⁩]
   [تغيير الإجابة ⁨2⁩]
tom.matrix> نعم
tom.matrix< شكرًا، أُرسلت إجاباتكم. من الآن لا يستطيع أحد ربطها بكم.
   [أرسلوا لي النتيجة]
tom.matrix> [أرسلوا لي النتيجة]
tom.matrix< بكل سرور. بعد ⁨31 ديسمبر 2027⁩ أرسل إليكم النتيجة.
   [لا حاجة إلى النتيجة]
-- 2 minutes later --
udo> Start
udo< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
udo< Schön, dass Sie da sind!
udo< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
udo> Wiesenburg/Mark
udo< Gut, ich antworte jetzt für Wiesenburg/Mark.
   [Themen ansehen]
   [Ortsteil]
udo> Umfrage
udo< Der Schlosspark
   | Der Park bekommt neue Bänke und Wege. Zwei kurze Fragen dazu.
   |
   | Fragen: höchstens 2. Mitmachen können Sie bis 31. Dezember 2027. Unterbrechen geht jederzeit.
   |
   | Anonym: Sobald Sie abschicken, trennen wir Ihre Antworten für immer von Ihnen. Ändern können Sie sie dann nicht mehr.
   |
   | Ausgewertet wird auch nach: Ortsteil. Gruppen unter 5 Personen zeigen wir nie einzeln.
   |
   | Das Ergebnis bekommen die, die mitgemacht haben und es möchten.
   |
   | Nicht verhindern kann ich, dass Ihr Messenger-Anbieter weiß, dass Sie mir schreiben, dass Ihre Nachrichten auf Ihrem Gerät stehen, und dass jemand mit mehreren Konten mehrmals teilnimmt. Sicherungskopien aus der Zeit vor dem Ende werden nach Ablauf ihrer Frist gelöscht.
   [Los geht’s]
   [Jetzt nicht]
udo> ja
udo< Frage 1 von 2
   | Wie oft sind Sie im Park?
   [Jede Woche]
   [Seltener]
   [Nie]
   [Pause]
udo> Nie
udo< Frage 2 von 2
   | Was ist Ihnen am wichtigsten? Bringen Sie es in eine Reihenfolge, das Wichtigste zuerst.
   | Was kommt zuerst?
   [Bänke]
   [Breite Wege]
   [Spielgeräte]
   [Überspringen]
   [Zurück]
   [Pause]
udo> überspringen
udo< Das war alles. Möchten Sie so abschicken? Danach lässt sich nichts mehr ändern.
   |
   | Wie oft sind Sie im Park? Nie
   |
   | Was ist Ihnen am wichtigsten? Bringen Sie es in eine Reihenfolge, das Wichtigste zuerst. ausgelassen
   [Abschicken]
   [Antwort 1 ändern]
   [Antwort 2 ändern]
udo> ja
udo< Danke, Ihre Antworten sind abgeschickt. Ab jetzt kann sie niemand mehr Ihnen zuordnen.
   [Ergebnis zuschicken]
# It closes, and on the next look those who asked for it are told.
-- it is 2028-01-03 10:00 --
ana< Ergebnis: Der Schlosspark
   | Mitgemacht haben: 5
   |
   | Wie oft sind Sie im Park?
   | Jede Woche: 3 (60 %)
   | Seltener: 0 (0 %)
   | Nie: 2 (40 %)
   |
   | Was ist Ihnen am wichtigsten? Bringen Sie es in eine Reihenfolge, das Wichtigste zuerst.
   | Weniger als 5 Antworten. Damit niemand erkannt wird, zeigen wir sie nicht.
   (photo)
eva< Результат: Замковий парк
   | Узяли участь: 5
   |
   | Як часто ви буваєте в парку?
   | Щотижня: 3 (60 %)
   | Рідше: 0 (0 %)
   | Ніколи: 2 (40 %)
   |
   | Що для вас найважливіше? Розташуйте за порядком, найважливіше — першим.
   | Менше ніж 5 відповідей. Щоб нікого не впізнали, ми їх не показуємо.
   (photo)
tom.matrix< النتيجة: ⁨حديقة القصر⁩
   | عدد المشاركين: ⁨5⁩
   |
   | كم مرة تزورون الحديقة؟
   | ⁨كل أسبوع⁩: ⁨3⁩ (⁨60⁩ %)
   | ⁨أقل من ذلك⁩: ⁨0⁩ (⁨0⁩ %)
   | ⁨أبدًا⁩: ⁨2⁩ (⁨40⁩ %)
   |
   | ما الأهم بالنسبة إليكم؟ رتّبوها، الأهم أولًا.
   | أقل من ⁨5⁩ إجابات. لا نعرضها كي لا يُعرف أحد.
   (photo)
ben.matrix> Umfrage
ben.matrix< Zurzeit läuft für Sie keine Umfrage.
