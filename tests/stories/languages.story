# L1, L4, L6: each is answered in their language, German with a note where there is no translation,
# and the language may change in the middle of anything.
olena> коли відкрито ратушу
olena< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
olena< Години прийому (Sprechzeiten) ратуші (Rathaus) наведено одразу під цією відповіддю. Для довшої розмови найкраще заздалегідь домовитися про зустріч (Termin), тоді хтось матиме для Вас час. Якщо Ви не можете прийти в години прийому, попросіть, будь ласка, про інший час.
   |
   | Bad Belzig
   |
   | Куди звертатися: Ратуша (Rathaus)
   | Адреса: Wiesenburger Straße 6, 14806 Bad Belzig
   | Телефон: 115
   |
   | Зараз відчинено, до 11:30.
   | вівторок: 09:00–11:30, 13:00–18:00
   | четвер: 13:00–15:30
   | п’ятниця: 09:00–11:30
   | Зачинено з 24 грудня 2026 до 31 грудня 2026: Betriebsruhe zwischen den Jahren
   |
   | Wiesenburg/Mark
   |
   | Куди звертатися: Ратуша (Rathaus)
   | Адреса: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Телефон: 115
   |
   | Зараз відчинено, до 12:00.
   | вівторок: 09:00–12:00, 14:00–17:30
   | четвер: 09:00–12:00, 14:00–16:00
   | Зачинено з 24 грудня 2026 до 31 грудня 2026: Betriebsruhe zwischen den Jahren
   |
   | [Докладніше: Bad Belzig](https://www.bad-belzig.de)
   | [Докладніше: Wiesenburg/Mark](https://www.wiesenburgmark.de)
   | Перевірено: 1 жовтня 2026
   |
   | Чи допомогло це Вам?
   [Так]
   [Ні]
olena< Про яке місто чи громаду йдеться?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Продовжити без вибору]
olena> [Bad Belzig]
olena< Добре, тепер вибрано: Bad Belzig.
   [Переглянути теми]
   [Район]
-- olena speaks uk --
olena> Baumfällung
olena< Ця відповідь поки що є лише німецькою мовою.
   |
   | Bäume, Hecken und Gebüsch dürfen in der Regel nur vom 1. Oktober bis Ende Februar gefällt oder stark zurückgeschnitten werden. Das schützt brütende Vögel (Bundesnaturschutzgesetz § 39). Ein schonender Formschnitt ist immer erlaubt. Auch im Winter können Sie eine Genehmigung brauchen, fragen Sie bitte vorher. Droht ein Baum umzustürzen, rufen Sie uns gleich an, bei akuter Gefahr die 112.
   |
   | Вартість: Gebühr für eine Genehmigung bitte erfragen
   |
   | Куди звертатися: Відомство громадського порядку (Ordnungsamt)
   | Адреса: Wiesenburger Straße 6, 14806 Bad Belzig
   | Телефон: 115
   |
   | [Докладніше](https://service.brandenburg.de)
   | Перевірено: 1 жовтня 2026
   |
   | Чи допомогло це Вам?
   [Так]
   [Ні]
# A sure language of one message does not undo what she chose.
olena> /language
olena< Яку мову Ви хочете вибрати?
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
olena> українська
olena< Добре, відтепер я відповідаю такою мовою: Українська.
olena> Wo ist das Freibad?
olena< Ця відповідь поки що є лише німецькою мовою.
   |
   | Das Freibad hat in der warmen Jahreszeit geöffnet, meist von Mitte Mai bis Mitte September. Bei Gewitter oder Kälte kann es früher schließen. Die Zeiten stehen unter dieser Antwort. Nach Schwimmkursen fragen Sie bitte direkt im Bad.
   |
   | Вартість: Eintrittspreise bitte im Freibad erfragen
   |
   | Куди звертатися: Відкритий басейн (Freibad)
   |
   | Тимчасово зачинено: Winterpause.
   | Знову відчиниться: субота, 15 травня 2027, 10:00.
   | понеділок – неділя: 10:00–19:00
   | Зачинено з 14 вересня 2026 до 14 травня 2027: Winterpause
   |
   | [Докладніше](https://service.brandenburg.de)
   | Перевірено: 1 жовтня 2026
   |
   | Чи допомогло це Вам?
   [Так]
   [Ні]
samir> متى تفتح البلدية؟
samir< مرحبًا بكم! أنا Bürgerdraht، خدمة آلية (بوت). الجهة المسؤولة: ⁨Stadt Bad Belzig und Gemeinde Wiesenburg/Mark⁩.
   | أجيب عن الأسئلة العامة الموجهة إلى البلدية. يُرجى عدم كتابة أي شيء سري هنا. يمكنكم التواصل معنا بالقدر نفسه بهذه الطرق: ⁨im Rathaus oder über die 115⁩.
   | يُحذف ما تكتبونه في موعد أقصاه ⁨180⁩ يومًا. المزيد: [حماية البيانات](https://www.bad-belzig.de/datenschutz).
   | هل توافقون؟ إذن اكتبوا سؤالكم أو اختاروا شيئًا من القائمة.
samir< أوقات الدوام (Sprechzeiten) في البلدية (Rathaus) مذكورة تحت هذه الإجابة مباشرة. إذا كان الحديث سيطول فالأفضل أن تأخذوا موعدًا (Termin) مسبقًا، ليكون لدى أحد الموظفين وقت لكم. وإذا لم تستطيعوا الحضور في هذه الأوقات، فيُرجى السؤال عن موعد آخر.
   |
   | ⁨Bad Belzig⁩
   |
   | الجهة المختصة: ⁨دار البلدية (Rathaus)⁩
   | العنوان: ⁨Wiesenburger Straße 6, 14806 Bad Belzig⁩
   | الهاتف: ⁨115⁩
   |
   | مفتوح الآن، حتى الساعة ⁨11:30⁩.
   | ⁨الثلاثاء⁩: ⁨من 09:00 إلى 11:30, من 13:00 إلى 18:00⁩
   | ⁨الخميس⁩: ⁨من 13:00 إلى 15:30⁩
   | ⁨الجمعة⁩: ⁨من 09:00 إلى 11:30⁩
   | مغلق من ⁨24 ديسمبر 2026⁩ إلى ⁨31 ديسمبر 2026⁩: ⁨Betriebsruhe zwischen den Jahren⁩
   |
   | ⁨Wiesenburg/Mark⁩
   |
   | الجهة المختصة: ⁨دار البلدية (Rathaus)⁩
   | العنوان: ⁨Schlossstraße 1, 14827 Wiesenburg/Mark⁩
   | الهاتف: ⁨115⁩
   |
   | مفتوح الآن، حتى الساعة ⁨12:00⁩.
   | ⁨الثلاثاء⁩: ⁨من 09:00 إلى 12:00, من 14:00 إلى 17:30⁩
   | ⁨الخميس⁩: ⁨من 09:00 إلى 12:00, من 14:00 إلى 16:00⁩
   | مغلق من ⁨24 ديسمبر 2026⁩ إلى ⁨31 ديسمبر 2026⁩: ⁨Betriebsruhe zwischen den Jahren⁩
   |
   | [المزيد عن ذلك: ⁨Bad Belzig⁩](https://www.bad-belzig.de)
   | [المزيد عن ذلك: ⁨Wiesenburg/Mark⁩](https://www.wiesenburgmark.de)
   | آخر تحقق: ⁨1 أكتوبر 2026⁩
   |
   | هل أفادكم ذلك؟
   [نعم]
   [لا]
samir< عن أي بلدة تسألون؟
   [Bad Belzig]
   [Wiesenburg/Mark]
   [المتابعة دون اختيار بلدة]
samir> [Wiesenburg/Mark]
samir< حسنًا، البلدة المختارة الآن: ⁨Wiesenburg/Mark⁩.
   [عرض المواضيع]
   [الحي]
samir> asdf qwer
samir< للأسف ليست لديّ إجابة عن ذلك.
   [عرض المواضيع]
   [سؤال البلدية]
-- jane speaks en-GB --
jane> hello
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
jane> my id card is lost
jane< Don’t worry, this can be sorted out. Please report the loss to the citizens’ office (Bürgerbüro) soon, and if it was stolen, go to the police first. You can block the online function day and night on 116 116. After that you apply for a new ID card and, if you need one, for a provisional one at the same time. If the old card turns up again, please let us know.
   |
   | Cost: reporting and blocking are free; new ID card €37.00, under 24 years €22.80 (as of 2024)
   |
   | Responsible: Citizens’ office (Bürgerbüro)
   | Address: Wiesenburger Straße 6, 14806 Bad Belzig
   | Phone: 115
   |
   | [More about this](https://www.personalausweisportal.de)
   | As of 1 October 2026
   |
   | Did this help you?
   [Yes]
   [No]
jane> Ortsteil
jane< Which district of Bad Belzig do you live in? You do not have to say.
   [Bad Belzig (Kernstadt)]
   [Bergholz]
   [Borne]
   [Dippmannsdorf]
   [Fredersdorf]
   [Groß Briesen]
   [Hagelberg]
   [Kuhlowitz]
   [Lübnitz]
   [Lüsse]
   [Lütte]
   [Neschholz]
   [Ragösen]
   [Schwanebeck]
   [Werbig]
   [I would rather not say]
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
jane> Deutsch (Einfache Sprache)
jane< Gut. Ich antworte jetzt so: Deutsch (Einfache Sprache).
jane< Ich hatte Sie etwas gefragt:
   |
   | In welchem Ortsteil von Bad Belzig wohnen Sie? Sie müssen das nicht sagen.
   [Bad Belzig (Kernstadt)]
   [Bergholz]
   [Borne]
   [Dippmannsdorf]
   [Fredersdorf]
   [Groß Briesen]
   [Hagelberg]
   [Kuhlowitz]
   [Lübnitz]
   [Lüsse]
   [Lütte]
   [Neschholz]
   [Ragösen]
   [Schwanebeck]
   [Werbig]
   [Das sage ich nicht]
jane> Hagelberg
jane< Gut. Ihr Ortsteil ist Hagelberg.
