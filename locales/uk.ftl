# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = Українська
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = українською, Ukrainian, Ukrainisch, auf Ukrainisch, Ukrainien, украинский, по-украински, ukraiński, po ukraińsku, الأوكرانية, أوكراني, Ukraynaca, اوکراینی
# Its ISO 639-3 code.
language-iso = ukr
# Every letter of the alphabet.
language-letters = а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я
# Small and everyday words that show a message is in this language: at least sixty.
language-words = я, ти, ви, він, вона, воно, ми, вони, мій, моя, моє, мої, мого, моєму, мою, моїх, мені, мене, нам, нас, вам, вас, наш, ваш, цей, ця, це, ці, цю, той, та, ті, що, хто, де, коли, як, який, яка, яке, які, чому, куди, звідки, скільки, чи, і, й, або, але, не, ні, так, на, в, у, з, із, до, для, від, про, за, при, після, перед, без, через, над, під, є, був, була, було, були, буде, можу, може, можна, треба, потрібно, потрібен, потрібна, хочу, хотів, маю, мають, робити, зробити, отримати, подати, зареєструвати, зареєструватися, оформити, поміняти, загубив, загубила, знайти, відкрито, відкрита, відчинено, зачинено, працює, коштує, сьогодні, завтра, вчора, тут, там, зараз, вже, ще, дуже, тільки, також, якщо, бо, дякую, будь ласка, прошу, допоможіть, ратуша, ратушу, ратуші, паспорт, посвідчення, закінчився, прострочений, сміття, собака, собаку, податок, дитина, дитини, дитячий, садок, квартира, вулиця, місто, місті, години, горить, пожежа, щодо, час, між, свій, свою, рік, року, роки, йде, школи, школу, роботу, роботи, допомога, допомогу, допомоги, дозвіл, німецької, німецьку, вулиці, вулицю, будинок, будинку, моїм, моїй, моєї, нашій, немає, ніхто, лише, тому, дітей, дітям, діти, заява, заяву, документи, ключі, щоб, можливо, вночі, наступного, адресу
# One to twelve; further forms of a number behind a slash.
number-words = один/одна/одне/перший/перша/перше, два/дві/другий/друга/друге, три/третій/третя/третє, чотири/четвертий/четверта, п'ять/п'ятий/п'ята, шість/шостий/шоста, сім/сьомий/сьома, вісім/восьмий/восьма, дев'ять/дев'ятий, десять/десятий, одинадцять/одинадцятий, дванадцять/дванадцятий
# Between the parts of a list, before a blank.
list-comma = ,
# In numbers such as 4.2.
decimal-sign = ,

## Words that work without a slash: what people type when they want this. Several words are fine.

words-help = допомога, допоможи, допоможіть, довідка, як це працює, що ти вмієш, що ви вмієте, що можна запитати, help
words-menu = меню, початок, головне меню, огляд, спочатку, старт, menu, привіт, вітаю, добрий день, доброго дня, добрий ранок, доброго ранку, добрий вечір, здрастуйте
words-topics = теми, тема, усі теми, всі теми, показати теми, список тем
words-language = мова, мови, інша мова, змінити мову, вибрати мову, language
words-town = місто, громада, інше місто, інша громада, змінити місто, вибрати місто
words-district = район, інший район, змінити район, частина міста
words-privacy = конфіденційність, захист даних, політика конфіденційності, які дані ви зберігаєте, що ви зберігаєте, privacy
words-stop = стоп, кінець, завершити, закінчити, припинити, більше не писати, stop
words-delete = видалити, видали мої дані, видалити мої дані, видалити все, стерти мої дані, забудь мене, delete
words-yes = так, так будь ласка, ага, звісно, звичайно, добре, згоден, згодна, правильно, ок, гаразд
words-no = ні, ні дякую, не треба, не потрібно, неправильно
words-back = назад, повернутися, скасувати, не треба вже, неважливо
words-human = людина, працівник, жива людина, запитати ратушу, поговорити з людиною, хочу поговорити з людиною, оператор
words-report = повідомити, повідомити про проблему, хочу повідомити, хочу щось повідомити, звернення, залишити звернення, подати звернення, поскаржитися, скарга
words-cases = мої звернення, мої заявки, мої скарги, статус, статус звернення, стан звернення, що з моїм зверненням
words-thanks = дякую, щиро дякую, дуже дякую, спасибі, дякую за допомогу, до побачення, бувайте
words-wish = я хочу, хочу, я хотів би, я хотіла б, хотів би, хотіла б, мені потрібно, мені треба, чи можу я, чи можна, можна, будь ласка, тут

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = Почати спочатку
command-help-about = Як це працює
command-topics-about = Переглянути всі теми
command-language-about = Вибрати мову
command-town-about = Вибрати місто або громаду
command-district-about = Вибрати район
command-privacy-about = Що зберігається і як довго
command-stop-about = Завершити розмову
command-delete-about = Видалити мої дані

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: { $operator }.
    Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: { $contact }.
    Те, що Ви пишете, буде видалено не пізніше ніж через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }. Докладніше: [захист даних]({ $link }).
    Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
welcome-hello = Раді, що Ви тут!
welcome-which-town = Про яке місто чи громаду йдеться?
# Button: goes on without a town.
welcome-town-skip = Продовжити без вибору
# $town: name of the town.
welcome-ready = Добре, вибрано: { $town }. Що Ви хотіли б дізнатися?
welcome-ready-no-town = Добре. Що Ви хотіли б дізнатися?
# Stands above the buttons of the menu.
welcome-menu =
    Запитайте своїми словами, наприклад: «Моє посвідчення особи прострочене».
    Або виберіть:
# Answer to thanks and goodbye.
welcome-thanks = Будь ласка! Якщо буде ще щось, просто напишіть.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = Гаразд. Якщо буде ще щось, просто напишіть.
# After the button "ask a question".
welcome-ask-away = Прошу. Напишіть своє запитання своїми словами.

menu-ask = Поставити запитання
menu-topics = Переглянути теми
menu-report = Залишити звернення
menu-language = Мова
menu-town = Місто чи громада
menu-district = Район
menu-privacy = Захист даних
menu-help = Допомога

## Answers

faq-office = **Куди звертатися:** { $office }
faq-address = **Адреса:** { $address }
faq-phone = **Телефон:** { $phone }
faq-cost = **Вартість:** { $cost }
faq-link = [Докладніше]({ $link })
# The same where towns have different pages.
faq-link-in-town = [Докладніше: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = Перевірено: { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = Цим займається не ратуша, а: { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = Ця відповідь поки що є лише німецькою мовою.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = Добре, тоді я нічого не передаю.
# Several answers may be meant; the topics follow as buttons.
faq-which = Що саме Ви маєте на увазі?
faq-not-found = На жаль, я не маю відповіді на це.
faq-not-found-near = Я не маю на це певної відповіді. Можливо, йдеться про щось із цього?
# Button: gives the question to the staff.
faq-ask-town-hall = Запитати ратушу
faq-ask-what = Що Ви хотіли б запитати в ратуші? Напишіть, будь ласка, своє запитання одним повідомленням.
# Honest: stored, no promise when somebody reads it.
faq-asked = Ваше запитання збережено для ратуші. Якщо це терміново, зверніться, будь ласка, до ратуші напряму.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = Повідомлення з Вашим запитанням до ратуші видалено. Тому й запитання відкликано: воно більше не зберігається.
faq-helped-question = Чи допомогло це Вам?
faq-yes-helped = Так
faq-not-helped = Ні
faq-thanks = Дякуємо за відгук!
faq-sorry-helped-not = Мені шкода. Спробуйте запитати іншими словами або передайте запитання ратуші.
faq-topics = До якої теми належить Ваше запитання?
# $topic: name of the topic.
faq-questions-in = Запитання за темою «{ $topic }»:
faq-topic-empty = На цю тему поки що немає відповідей.
faq-more = Показати ще
faq-back = Назад
# For words such as objection, application, deadline.
faq-form-warning = **Важливо:** повідомлення тут не є офіційною заявою чи запереченням. Строки спливають і далі.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = Повернімося до мого попереднього запитання:

## Opening hours

# $time: as 12:30.
hours-open-until = Зараз відчинено, до { $time }.
hours-open-until-appointment = Зараз відчинено лише за попереднім записом, до { $time }.
hours-closed = Зараз зачинено.
# $day: today, tomorrow or the name of a day.
hours-opens = Знову відчиниться: { $day }, { $time }.
hours-opens-appointment = Знову відчиниться (лише за попереднім записом): { $day }, { $time }.
hours-closed-reason = Тимчасово зачинено: { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = Зачинено з { $from } до { $to }: { $reason }
hours-closure-plain = Зачинено з { $from } до { $to }
hours-none = Мені не відомі постійні години роботи.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days }: { $times }
# $from, $to: times.
hours-span = { $from }–{ $to }
# These stand behind such a line, in brackets.
hours-by-appointment = лише за попереднім записом
hours-even-weeks = лише в парні календарні тижні
hours-odd-weeks = лише в непарні календарні тижні
# $week: number of the week.
hours-week-is-even = Цей календарний тиждень має номер { $week }, він парний.
hours-week-is-odd = Цей календарний тиждень має номер { $week }, він непарний.
hours-today = сьогодні
hours-tomorrow = завтра
# Several days in a row, and two that are named together.
hours-days-range = { $first } – { $last }
hours-days-and = { $one } і { $two }
day-mon = понеділок
day-tue = вівторок
day-wed = середа
day-thu = четвер
day-fri = п’ятниця
day-sat = субота
day-sun = неділя
# A date. $day, $month, $year are numbers.
day-date = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year }

## Settings

settings-language-which = Яку мову Ви хочете вибрати?
# Said in the new language. $language: its name.
settings-language-set = Добре, відтепер я відповідаю такою мовою: { $language }.
settings-language-unknown = Цієї мови я ще не знаю. Виберіть, будь ласка, мову зі списку.
settings-town-which = Про яке місто чи громаду йдеться?
settings-town-set = Добре, тепер вибрано: { $town }.
settings-town-unknown = Такого місця я не знаю. Виберіть, будь ласка, зі списку.
settings-district-which = { $town }: у якому районі Ви живете? Відповідати не обов’язково.
settings-district-set = Добре, район записано: { $district }.
settings-district-unknown = Такого району я не знаю. Виберіть, будь ласка, зі списку.
# Button: no district.
settings-district-none = Не вказувати
settings-district-cleared = Добре, район не записано.
# The town has no list of districts.
settings-district-no-list = { $town }: списку районів немає.
# The person has not chosen a town yet.
settings-district-no-town = Спочатку виберіть, будь ласка, місто чи громаду.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # Захист даних коротко

    - Відповідає: { $operator }.
    - Зберігаються Ваша мова, місто чи громада, стан нашої розмови та запитання, які Ви передаєте ратуші.
    - Ратуша не бачить ні Вашого імені, ні Вашого номера.
    - Усе видаляється не пізніше ніж через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після Вашого останнього повідомлення.
    - Ви можете будь-коли видалити свої дані: словом «видалити» або командою /delete.
    - Ви маєте право знати, які дані збережено, виправити й видалити їх, а також подати скаргу до органу із захисту даних.

    Усе інше: [політика конфіденційності]({ $link })

settings-stop-sure = Хочете завершити розмову? Тоді Ваші дані буде видалено.
settings-delete-sure = Ви справді хочете видалити все, що я про Вас зберігаю?
# Buttons under the two questions above.
settings-yes-stop = Так, завершити
settings-yes-delete = Так, видалити
settings-no-keep = Ні, залишити
settings-kept = Добре, усе залишається як є.
settings-stopped = Розмову завершено, Ваші дані видалено. Якщо знову захочете щось дізнатися, просто напишіть мені. Усього найкращого!
settings-deleted = Ваші дані видалено. Коли Ви напишете знову, ми почнемо спочатку.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = Запитання, які Ви передали ратуші, залишаються там без Вашого імені.
settings-nothing-stored = Про Вас нічого не збережено.
# All words and commands.
settings-help =
    # Як Вам допомагає Bürgerdraht

    Напишіть запитання своїми словами. Вибирати можна номером або словами.

    Ці слова й команди діють завжди:

    - «теми» або /topics: переглянути всі теми
    - «події» або /events: що відбувається
    - «мої підписки» або /subscriptions: переглянути мої підписки
    - «відписатися» або /unsubscribe: скасувати всі підписки
    - «мова» або /language: вибрати мову
    - «місто» або /town: вибрати місто чи громаду
    - «район» або /district: вибрати район
    - «людина»: запитати ратушу
    - «захист даних» або /privacy: що зберігається
    - «видалити» або /delete: видалити свої дані
    - «стоп» або /stop: завершити розмову
    - «назад»: на крок назад
    - «старт» або /start: почати спочатку

    У надзвичайній ситуації телефонуйте 112, поліція відповідає за номером 110.

## In groups

# When we join a group.
group-hello = Вітаю! Я Bürgerdraht, автоматична служба (бот) Вашої ратуші. Тут я відповідаю, лише коли Ви звертаєтеся безпосередньо до мене. Особисте краще обговорити в приватному чаті.
group-wrote-privately = Це особисте. Продовжмо в приватному чаті.
# Button: opens the private chat.
group-private-button = До приватного чату
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = Я написав Вам у приватному чаті.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = сьогодні о { $time }
late-when-yesterday = учора о { $time }
# $date: a date.
late-when = { $date } року о { $time }
# Stands before an answer.
late-answer = Ви написали мені { $when }. Вибачте, що відповідаю лише зараз.
# Instead of an answer, after more than a week.
late-declined = Ви написали мені { $when }, а я, на жаль, читаю це лише зараз. Минуло забагато часу для доброї відповіді. Якщо це для Вас ще важливо, просто запитайте, будь ласка, ще раз.
# Stands before what to do in an emergency.
late-emergency = Ви написали мені { $when }, а я, на жаль, читаю це лише зараз. Якщо Вам чи іншим ще потрібна допомога, зробіть зараз ось що:

# Said to who invites us, beside the refusal.
group-refuse-stranger = На жаль, я не можу прийняти це запрошення: запрошувати мене можуть лише певні сервери та особи. Зверніться, будь ласка, до ратуші.
group-refuse-flood = Забагато запрошень за короткий час. Спробуйте, будь ласка, ще раз за годину.
# Said to those in a room when we leave it.
group-leave-large = Ця кімната для мене завелика. Запросіть мене, будь ласка, до меншої або напишіть мені приватно.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = Цей електронний лист не прочитано: він завеликий або пошкоджений. Він залишається в поштовій скриньці.

## When something does not work

sorry-unsupported = На жаль, я не розумію таких повідомлень. Напишіть мені, будь ласка, словами.
# An encrypted message whose key never came.
sorry-sealed = На жаль, мені не вдалося прочитати Ваше зашифроване повідомлення: мій пристрій не отримав ключа до нього. Надішліть його, будь ласка, ще раз. Якщо це не допоможе, перевірте, будь ласка, налаштування свого застосунку: можливо, він дає ключі лише підтвердженим пристроям.
sorry-failed = Вибачте, у мене щось пішло не так. Ваше повідомлення збережено, щоб його могла переглянути людина. Спробуйте, будь ласка, пізніше.
sorry-too-fast = Це було багато повідомлень одразу. Зачекайте, будь ласка, хвилину, і я знову відповідатиму.
sorry-enough-today = Сьогодні ми вже дуже багато написали. Завтра я знову до Ваших послуг.
sorry-unclear = Мені це не зрозуміло. Напишіть, будь ласка, ще раз іншими словами.
sorry-started-over = Вибачте, я втратив нитку розмови. Почніть, будь ласка, ще раз.
sorry-command-unknown = Цієї команди я не знаю. Слово «допомога» або /help покаже, що можливо.

## Choices

# Stands under numbered choices.
choices-hint = Відповідайте номером або словами.
# A button from an older message leads nowhere any more.
choices-gone = Цього вибору вже немає. Просто запитайте, будь ласка, ще раз.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = Файл, що належить до цього повідомлення, не вдалося передати.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = Відповідь щодо { $number }:
# Before what the staff said to somebody who had shut us out.
case-missed = Ось що надійшло щодо { $number }, поки я не міг до Вас достукатися:
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = Перекладено автоматично, можливі помилки.
case-original = Оригінал
case-now-received = { $number } знову відкрито.
case-now-in-work = { $number } тепер у роботі.
case-now-done = { $number } виконано.
case-now-passed-on = { $number } передано до іншої установи.
case-now-passed-on-note = { $number } передано до: { $note }. Далі цим займаються там.
case-now-not-possible = { $number }, на жаль, неможливо.
case-now-not-possible-note = { $number }, на жаль, неможливо. Причина: { $note }.
# Labels of choices below a word about a case.
case-add = Написати щось про це
case-not-fixed = Ще не виправлено
# An earlier message about a case was edited, or deleted.
case-corrected = Вашу зміну до { $number } отримано.
case-taken-back = Ви видалили повідомлення щодо { $number }. Я теж видалив його текст і попросив ратушу зробити те саме.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = Про що йдеться? Опишіть це одним повідомленням, за можливості вкажіть місце. Фото теж можна надіслати відразу.
concerns-what-idea = Яка у Вас ідея? Опишіть її, будь ласка, одним повідомленням.
concerns-what-tip = Що варто знати ратуші? Опишіть це, будь ласка, одним повідомленням.
concerns-what-praise = Що Вам сподобалося? Опишіть це, будь ласка, одним повідомленням.
concerns-kind-problem = Проблема
concerns-kind-idea = Ідея
concerns-kind-tip = Інформація
concerns-kind-praise = Похвала
concerns-kind-question = Запитання
# A picture or a place came before any words.
concerns-with-picture = Дякую за фото. Хочете про щось повідомити? Тоді напишіть, будь ласка, про що йдеться.
concerns-at-place = Дякую за геопозицію. Хочете повідомити про щось у цьому місці? Тоді напишіть, будь ласка, про що йдеться.
concerns-which-town = Якого міста чи громади це стосується?
concerns-about = До чого це належить? Виберіть те, що підходить найкраще.
concerns-about-else = Щось інше
concerns-not-ours = Цим займається не ратуша, а: { $body }.
concerns-phone = Телефон: { $phone }
concerns-link = В інтернеті: { $link }
concerns-forward-ask = Чи має ратуша передати туди Ваше звернення разом з усім, що Ви тут пишете?
concerns-forward = Так, передати
concerns-anyway = Усе одно надіслати ратуші
concerns-where = Де це? Поділіться геопозицією, напишіть вулицю й номер будинку або назвіть район.
concerns-pictures = Чи є у Вас фото? Надішліть його зараз, можна й кілька.
concerns-more-pictures = Дякую, фото отримано. Є ще одне? Якщо ні, продовжимо.
concerns-contact = Відповідь Ви отримаєте тут. Ратуша не дізнається, хто Ви: вона бачить лише псевдонім. Хочете, щоб із Вами можна було зв’язатися й інакше? Тоді напишіть ім’я та номер телефону або адресу електронної пошти. Їх прочитають відповідальні працівники, а я зберігатиму їх не довше ніж { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}.
concerns-here-only = Відповідати лише тут
concerns-skip = Пропустити
concerns-go-on = Далі
concerns-back = Назад
concerns-cancel = Скасувати
concerns-pardon = Мені це не зрозуміло.
# They wrote more instead of choosing what it is about.
concerns-noted = Я це додав.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = насильство, домашнє насильство, зґвалтування, зґвалтували, б'є дитину, б'є мене, хвороба, діагноз, депресія, рак, ВІЛ, вагітна, вагітність, залежність, наркотики, терапія, інвалідність
concerns-sensitive = Дещо не варто писати в месенджері на зразок Telegram, наприклад про здоров’я чи безпеку дітей. Так само можна зателефонувати, прийти або написати зашифровано через Matrix: { $contact }. Якщо хочете, ми все ж продовжимо тут.
concerns-cancelled = Гаразд, нічого не надіслано й нічого з цього не збережено.

## Concerns: the whole of it, and the receipt

concerns-summary = Чи все правильно?
concerns-summary-what = «{ $text }»
concerns-summary-about = { $kind }: { $about }
concerns-summary-where = Місце: { $place }
concerns-summary-files = { $count ->
    [one] { $count } фото або файл
    [few] { $count } фото або файли
    [many] { $count } фото або файлів
   *[other] { $count } фото або файлу
}
concerns-summary-contact = Зв’язатися можна й так: { $contact }
concerns-summary-anonymous = Відповідь лише тут, під псевдонімом
concerns-summary-team = Прочитає: { $team }
concerns-send = Надіслати
concerns-change-what = Змінити текст
concerns-change-about = Змінити тему
concerns-change-where = Змінити місце
concerns-change-pictures = Додати фото
concerns-change-contact = Змінити контакт
concerns-shared-place = надіслана геопозиція
concerns-received = Дякую, Ваше звернення отримано. Його номер: **{ $number }**. Перша відповідь надійде сюди, у цей чат. Крайній строк для неї: { $day }, { $date } року.
concerns-received-team = Прочитає: { $team }.
concerns-received-code = З цим кодом Ви можете продовжити в іншому месенджері: { $code }. Будь ласка, нікому його не повідомляйте.

## Concerns: afterwards

concerns-my-cases = Мої звернення
concerns-none = У мене ще немає Ваших звернень.
concerns-list = Ваші звернення. Яке Ви хочете переглянути?
concerns-number-unknown = За номером { $number } я не знаходжу Вашого звернення. Якщо Ви надіслали його в іншому месенджері, напишіть мені, будь ласка, код із 16 цифр звідти.
concerns-status = **{ $number }**: «{ $subject }»
concerns-status-state = Стан: { $state }
concerns-status-note = Примітка: { $note }
concerns-state-received = отримано, його читають
concerns-state-in-work = у роботі
concerns-state-done = виконано
concerns-state-passed-on = передано до іншої установи
concerns-state-not-possible = неможливо
concerns-state-withdrawn = відкликано Вами
concerns-correct = Щось виправити
concerns-withdraw = Відкликати
concerns-add-what = Що Ви хочете написати щодо { $number }? Можна надіслати й фото.
concerns-correct-what = Що треба виправити в { $number }? Напишіть, будь ласка, як правильно.
concerns-not-fixed-what = Що з { $number } ще не так? Звернення при цьому знову відкриється.
concerns-added = Дякую, це додано до { $number } і буде передано ратуші.
concerns-left = Добре, усе залишається як є.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = Це стосується { $number }? Тоді я передам це до ратуші.
concerns-something-else = Ні, це про інше
concerns-withdraw-sure = Ви справді хочете відкликати { $number }? Тоді цим більше ніхто не займатиметься.
concerns-yes-withdraw = Так, відкликати
concerns-no = Ні
concerns-withdrawn = { $number } відкликано. Ратуша про це знає.
concerns-claim-sure = Код належить до { $number }: «{ $subject }». Продовжити тут? Тоді відповіді надходитимуть лише сюди.
concerns-claim-again = Продовжити роботу зі зверненням тут?
concerns-yes-claim = Так, продовжити тут
concerns-claimed = Добре, тепер Ваше звернення продовжується тут.
# Said where it was opened.
concerns-gone-elsewhere = { $number } тепер продовжується в іншому месенджері. Відповіді сюди більше не надходитимуть.
concerns-code-unknown = За цим кодом я нічого не знаходжу. Перевірте, будь ласка, чи всі 16 цифр правильні.
concerns-code-too-many = На сьогодні забагато неправильних кодів. Спробуйте, будь ласка, ще раз завтра.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = мої дані, що ви про мене знаєте, що ти про мене знаєш, показати мої дані, mydata
command-mydata-about = Переглянути мої збережені дані
command-report-about = Повідомити про щось
command-cases-about = Переглянути мої звернення
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = Ще відкрито: { $numbers }. Це залишиться в ратуші, без Вашого імені. Відповідей Ви тоді більше не зможете отримати.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = Я не можу видалити те, що вже в ратуші: { $numbers }. Якщо й це треба видалити, запитайте, будь ласка, тут: { $contact }.
# Button, and the list behind it.
settings-consents = Згоди
settings-consents-list = На це Ви дали згоду. Її можна відкликати будь-коли:
settings-consents-none = Немає згод, які Ви могли б відкликати.
settings-consent = Згода: { $what } ({ $date })
settings-consent-withdraw = Відкликати: { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = використання Ваших контактних даних
settings-consent-forward = передача відповідальній установі
settings-consent-withdrawn-contact = Відкликано. Ваші контактні дані вилучено з відкритих звернень, і ратуша знає, що більше не може ними користуватися.
settings-consent-withdrawn-forward = Відкликано. Ратуша знає, що більше не може передавати Ваші відкриті звернення.
# All that is kept, one line each. $state: where the case stands.
mydata-here = Ось усе, що я про Вас зберіг:
# Instead of a language, a town, a district nobody named.
mydata-none = не вказано
mydata-known = Я знаю Вас з { $date }. Збережено ідентифікатор Вашого облікового запису в { $messenger }, щоб відповіді доходили до Вас.
mydata-profile = Мова: { $language }. Місто: { $town }. Район: { $district }.
mydata-talk = Збережено й те, на чому зупинилася наша розмова. Якщо Ви більше не напишете, це буде видалено не пізніше { $date }.
mydata-case = Звернення { $number } від { $date }: { $kind }, { $state }.
mydata-case-text = Ваш текст: «{ $text }»
mydata-case-place = Місце: { $place }
mydata-case-files = Файли: { $count }
mydata-case-contact = Ваші контактні дані: { $contact }
mydata-case-received = Отримали: { $who }
mydata-case-added = Від Вас додатково: «{ $text }»
mydata-case-answered = Вам у відповідь: «{ $text }»
mydata-case-until = Буде видалено тут не пізніше { $date }, якщо нічого не додасться.
mydata-question = Відкрите запитання до ратуші від { $date }: «{ $text }». Буде видалено тут не пізніше { $until }.
mydata-restriction = Обмеження до { $date }. Причина: { $reason }
mydata-restriction-for-good = Обмеження без дати завершення. Причина: { $reason }
mydata-not-here = Сюди не входять нотатки, які ратуша робить для себе, і копії, що там зберігаються. Про них запитайте, будь ласка, тут: { $contact }.
mydata-file = Те саме для комп’ютерів (JSON):
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = Ви не можете писати мені до { $until }. Причина: { $reason }. Зв’язатися з ратушею можна так: { $contact }.
restricted-banned-for-good = Ви більше не можете мені писати. Причина: { $reason }. Зв’язатися з ратушею можна так: { $contact }.
restricted-muted = Я цього не передав: до { $until } Ви не можете нічого надсилати до ратуші через мене. Причина: { $reason }. На запитання я й далі відповідаю. Зв’язатися з ратушею можна так: { $contact }.
restricted-muted-for-good = Я цього не передав: Ви більше не можете нічого надсилати до ратуші через мене. Причина: { $reason }. На запитання я й далі відповідаю. Зв’язатися з ратушею можна так: { $contact }.
restricted-enough-today = На сьогодні нових звернень досить, дякую. Завтра радо прийму ще. Якщо терміново, зв’язатися з ратушею можна так: { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = події, що відбувається, афіша, заходи
words-subscribe = підписатися, підписка
words-subscriptions = мої підписки, підписки
words-unsubscribe = відписатися, скасувати підписку
command-events-about = Що відбувається
command-subscribe-about = Підписатися на події та новини
command-subscriptions-about = Переглянути мої підписки
command-unsubscribe-about = Скасувати всі підписки
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = що … відбувається, що … буде, що … робити, поді*, заход*, афіш*, куди … піти
hears-today = сьогодні
hears-tomorrow = завтра
hears-day-after = післязавтра
hears-evening = ввечері, увечері, вечір, вечора
hears-weekend = вихідн*
hears-next = наступн*
hears-week = тижні, тиждень, тижня
hears-month = місяць, місяці, місяця
hears-mon = понеділок, понеділка
hears-tue = вівторок, вівторка
hears-wed = середа, середу, середи
hears-thu = четвер, четверга
hears-fri = п’ятниця, п’ятницю, п’ятниці
hears-sat = субота, суботу, суботи
hears-sun = неділя, неділю, неділі
# January to December; further forms behind a slash.
hears-months = січ*, лют*, берез*, квіт*, трав*, черв*, лип*, серп*, верес*, жовт*, листопад*, груд*
# Words that choose nothing.
hears-filler = що, де, коли, хто, є, буде, у, в, на, для, до, і, й, та, або, з, із, за, про, по, біля, поруч, тут, цей, ця, ці, цього, цьому, можна, мені, нам, будь, ласка, які, яка, відбувається
# To choose what one subscribes to.
hears-only = тільки, лише
hears-also = також, ще, додати
hears-stop = стоп, без, не треба
hears-pause = пауза, перерва, відпустка
hears-resume = продовжити, кінець паузи
hears-everything = все, усе, всі
hears-daily = щодня, кожного дня
hears-weekly = щотижня, кожного тижня
hears-quiet = тиша, години тиші, не турбувати
hears-waste = сміття, вивіз, відходи

## What is on: answers

menu-events = Що відбувається?
menu-subscribe = Підписатися
# The name of a stretch of time; one of them is $when of the heads below.
events-today = сьогодні
events-tomorrow = завтра
events-this-evening = сьогодні ввечері
events-this-weekend = на вихідних
events-next-weekend = на наступних вихідних
events-this-week = цього тижня
events-next-week = наступного тижня
# $date: a date. $day: name of a day.
events-on-day = { $day }, { $date }
events-on-evening = увечері, { $date }
# $month, $year: numbers, as in 12/2026.
events-in-month = { $month }/{ $year }
events-ahead = найближчим часом
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **Що відбувається { $when } ({ $place }):**
events-head-for = **Що відбувається { $when } ({ $place }; { $whom }):**
# Nothing was found; what is next follows.
events-none = Нічого не знайдено: { $when } ({ $place }).
events-none-at-all = Зараз я не знаю про жодні події: { $place }.
events-next-ones = **Найближчі події:**
events-of-words = **Ось що я знайшов:**
events-more = Інші події
events-gone = Цієї події вже немає.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when }: **{ $title }**, { $place }
events-line-plain = - { $when }: **{ $title }**
events-line-cancelled = - СКАСОВАНО: { $when }: { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day }, { $date }, { $time }
events-from-to = { $day }, { $date }, { $from }–{ $to }
events-all-day = { $day }, { $date }
events-days = { $first } – { $last }
events-until-time = { $first } – { $last }, { $time }
# One date in full.
events-where = Місце: { $place }
events-link = [Докладніше]({ $link })
events-source = Джерело: { $source }
events-cancelled = **Скасовано.** Ця подія не відбудеться.
events-seats = Місць: { $seats }
events-coming-count = Уже прийдуть: { $count }
# Buttons below it.
events-file = До мого календаря
events-remind = Нагадати заздалегідь
events-forget-reminder = Не нагадувати
events-come = Я прийду
events-stay-away = Я все ж не прийду
events-back = Назад до списку
events-file-sent = Ось подія як файл. Відкрийте його, і вона буде у Вашому календарі.
events-remind-when = За який час нагадати Вам про «{ $title }»?
# $hours: 2 or 4.
events-remind-hours = За { $hours } години
events-remind-day = За день
events-reminded = Добре, нагадаю: { $when }.
events-remind-too-late = Для цього вже запізно. «{ $title }» скоро починається.
events-reminder-dropped = Добре, не нагадуватиму.
# After “I am coming”. $title: of the event.
events-you-come = Чудово, Ви прийдете на «{ $title }». Організатор дізнається лише, скільки людей прийде, а не хто.
events-you-wait = На «{ $title }» місць немає. Ваше місце в списку очікування: { $place }. Якщо звільниться місце, я напишу Вам.
events-you-got-a-seat = Звільнилося місце: Ви прийдете на «{ $title }».
events-you-stay-away = Шкода. Вашу реєстрацію на «{ $title }» скасовано.

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = Бажаєте регулярно дізнаватися, що відбувається ({ $place }) і що нового? Тоді я писатиму Вам сам: щопонеділка про тиждень або щоранку про день. Для цього я зберігаю Ваш вибір. Завершити можна будь-коли словом «відписатися».
subscriptions-choose = Вибрано: { $what }.
subscriptions-choose-hint = Тільки дещо? Напишіть, наприклад: «тільки { $example }».
subscriptions-weekly = Так, щотижня
subscriptions-daily = Так, щодня
subscriptions-no = Ні
subscriptions-not = Добре, без підписки.
subscriptions-started = Готово. { $what }, { $rhythm }. Наступного разу: { $when }.
subscriptions-everything = усе
subscriptions-rhythm-day = щодня
subscriptions-rhythm-week = щотижня
# The list of what somebody has subscribed to.
subscriptions-yours = **Ваша підписка**
subscriptions-what = Що: { $what }
subscriptions-when = Коли: { $rhythm }, наступного разу { $when }
subscriptions-quiet = Години тиші: з { $from } до { $to }. Тоді я не пишу Вам, хіба що терміново.
subscriptions-paused = Пауза до { $when }
subscriptions-none = У Вас немає підписки.
subscriptions-stop-one = Стоп: { $what }
subscriptions-end = Скасувати все
subscriptions-pause = Пауза
subscriptions-change-rhythm-day = Краще щодня
subscriptions-change-rhythm-week = Краще щотижня
subscriptions-resume = Завершити паузу
subscriptions-ended = Усі підписки завершено, згоду видалено. Ваші звернення та налаштування лишаються, як були.
subscriptions-stopped-one = Добре, більше нічого про: { $what }.
subscriptions-not-among = Цього немає у Вашій підписці: { $what }.
subscriptions-unknown = Я не знаю «{ $words }». Можна вибрати: { $known }.
subscriptions-pause-until = До якого часу зробити паузу? Напишіть, наприклад, «до понеділка» або «до 5.1.».
subscriptions-paused-until = Добре, пауза до { $when }. Потім усе піде далі само.
subscriptions-goes-on = Добре, продовжуємо. Наступного разу: { $when }.
subscriptions-quiet-set = Добре, з { $from } до { $to } я не пишу Вам, хіба що терміново.
# Collection dates. $place: a street or tour.
waste-of = Вивіз сміття: { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **Цього тижня: { $place }**
digest-day = **Сьогодні: { $place }**
digest-news = **Новини**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = Інші події: { $count }
digest-how-to-stop = Більше не потрібно? Напишіть «відписатися».
reminder-said = **Нагадування:** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **Перенесено:** «{ $title }» тепер { $now } (було { $before }).
change-cancelled = **Скасовано:** «{ $title }», { $when }, не відбудеться.
change-place = **Інше місце:** «{ $title }», { $when }, тепер тут: { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **Відкликано:** Повідомлення «{ $beginning }» більше не чинне.
post-german-only = Це повідомлення поки що є лише німецькою.
waste-tomorrow = **Завтра ({ $day }, { $date }) вивозять:** { $what }
waste-cancelled = **Вивозу немає:** { $what }, { $date }.
settings-consent-news = Надсилання подій та новин
settings-consent-withdrawn-news = Відкликано. Усі підписки завершено, я більше не пишу Вам сам.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = Ваша підписка: { $what }, { $rhythm }.
mydata-reminder = Нагадування про подію: { $date }.
mydata-attendance = Реєстрація на подію; видаляється, щойно вона мине ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = опитування, опитувальник, взяти участь, анкета
words-skip = пропустити, пропустити питання, не знаю
words-repeat = повторити, ще раз, повтори питання
words-pause = пауза, пізніше, продовжити пізніше, перерва
words-zero = нуль, ніколи, жодного разу, ні разу, зовсім ні
command-surveys-about = Взяти участь в опитуваннях
surveys-none = Зараз для Вас немає опитувань.
surveys-list = Зараз тривають такі опитування. Яке хочете переглянути?
surveys-see-result = Результат: { $title }
surveys-sealed = Ви вже взяли участь, дякуємо! Ваші відповіді надіслано, і їх більше не можна ні з ким пов’язати. Тому змінити їх уже не можна.
surveys-full = У цьому опитуванні вже взяло участь стільки людей, скільки було заплановано. Дякуємо за інтерес!
# They stopped in the middle. $left: questions.
surveys-left = «{ $title }»: залишилося запитань: { $left }. Продовжити?
surveys-go-on = Продовжити
surveys-not-now = Не зараз
# $count: questions at most. $date: the last day.
surveys-length = Запитань: щонайбільше { $count }. Узяти участь можна до { $date }. Перерватися можна будь-коли.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **Анонімно:** Ваші відповіді зберігаються без Вашого імені. До { $date } Ви можете їх змінити; доти з Вами їх пов’язує ключ, якого ратуша не бачить. Потім ключ буде знищено, і ніхто не зможе сказати, хто що відповів.
surveys-anonymous-final = **Анонімно:** щойно Ви надішлете відповіді, ми назавжди відокремимо їх від Вас. Змінити їх потім не можна.
surveys-pseudonymous = **Під псевдонімом:** ратуша бачить Ваші відповіді разом, але не знає, хто Ви.
surveys-named = **З іменем:** ратуша бачить Ваше ім’я та Ваші відповіді.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = Підраховуємо також за: { $groups }. Групи, менші за { $smallest } осіб, окремо ніколи не показуємо.
surveys-shown-to-all = Результат зможуть побачити всі.
surveys-shown-to-participants = Результат отримають ті, хто взяв участь і цього бажає.
surveys-shown-to-staff = Результат отримає лише ратуша.
surveys-not-prevented = Я не можу запобігти тому, що постачальник Вашого месенджера знає, що Ви мені пишете, що повідомлення лишаються на Вашому пристрої і що хтось із кількома обліковими записами візьме участь кілька разів. Резервні копії, зроблені до завершення, видаляються після спливу їхнього строку.
surveys-by-district = район
surveys-by-language = мова
# A question of the survey, by whose answers others are broken down.
surveys-by-question = «{ $question }»
# A group of those who belong to none.
surveys-by-none = не вказано
surveys-begin = Почати
surveys-another-time = Добре. Якщо захочете взяти участь пізніше, просто напишіть «опитування».
surveys-progress = Запитання { $at } з { $of }
surveys-so-far = Поки що: { $answer }
surveys-how-multi-most = Щонайбільше відповідей: { $most }. Вибирайте по одній або напишіть, наприклад, «1, 3».
surveys-how-multi = Можна вибрати кілька відповідей. Вибирайте по одній або напишіть, наприклад, «1, 3».
surveys-done-choosing = Готово
surveys-how-scale = Від { $from } ({ $low }) до { $to } ({ $high })
surveys-how-number = Напишіть, будь ласка, число від { $least } до { $most }.
surveys-how-text = Напишіть своїми словами, будь ласка, без імен.
surveys-how-date = Напишіть, будь ласка, дату, наприклад 24.12.2026.
surveys-how-place = Поділіться місцем розташування або напишіть, де це.
surveys-how-photo = Надішліть, будь ласка, фото.
surveys-how-ranking = Що на першому місці?
surveys-how-ranking-next = Поки що: { $answer }. Що далі?
surveys-how-points = Скільки балів отримує «{ $what }»? Ще можна розподілити: { $left }
surveys-ways-out = Можна також написати «пропустити», «назад» або «пауза».
surveys-skip = Пропустити
surveys-back = Назад
surveys-pause = Пауза
surveys-a-picture = фото
surveys-skipped = пропущено
surveys-over = Це опитування завершено.
surveys-name = Як Вас звати? Ратуша бачить це ім’я поруч із Вашими відповідями.
surveys-cannot-skip = Без цієї відповіді, на жаль, не можна продовжити.
# All is answered. $date: the last day to change anything.
surveys-thanks = Дякуємо за участь! Усе збережено. Змінити відповіді можна до { $date }.
surveys-send-sure = Це все. Надіслати так? Потім нічого не можна буде змінити.
surveys-your-answer = { $question } { $answer }
surveys-want-result = Надіслати мені результат
surveys-send = Надіслати
surveys-change = Змінити відповідь { $number }
surveys-sent = Дякуємо, Ваші відповіді надіслано. Відтепер ніхто не зможе пов’язати їх із Вами.
surveys-will-tell = Залюбки. Після { $date } я надішлю Вам результат.
surveys-no-result = Усе ж без результату
surveys-will-not-tell = Добре, я нічого більше про це не надсилатиму.
surveys-paused = Добре, робимо паузу. Ваші відповіді збережено. Напишіть «опитування», щоб продовжити.
surveys-elsewhere = Продовжити деінде
# $code: sixteen digits.
surveys-elsewhere-code = Протягом доби надішліть мені в іншому месенджері цей код: { $code }. Тоді я знатиму, що обидва облікові записи Ваші: усе продовжиться там, і Ви рахуєтеся один раз. Нікому не давайте цей код.
surveys-joined = З поверненням! Тепер я знаю, що обидва облікові записи Ваші. Продовжуємо тут, де Ви зупинилися.
surveys-pardon = Це ще не відповідь на запитання.
surveys-reminder = В опитуванні «{ $title }» ще є запитання: { $left }. Узяти участь можна до { $date }. Продовжити? Я нагадую лише цей один раз.
surveys-no-result-yet = Результату цього опитування тут немає.
surveys-result = Результат: **{ $title }**
surveys-result-participants = Узяли участь: { $count }
surveys-result-few = Менше ніж { $smallest } відповідей. Щоб нікого не впізнали, ми їх не показуємо.
surveys-result-average = Середнє значення: { $average }
surveys-result-answers = Відповідей своїми словами: { $count }
surveys-result-bar = { $label }: { $count } ({ $percent } %)
surveys-result-group = { $group }: { $bars }
surveys-result-hidden = Групи, у яких якусь відповідь дали менше ніж { $smallest } осіб, окремо не показуємо.
surveys-did = Ви відповіли, ми зробили: **{ $title }**
mydata-survey = Опитування «{ $title }»: { $answers }
mydata-survey-sent = Опитування «{ $title }»: Ви взяли участь. Ніхто більше не знає, які відповіді Ваші.
polls-before = **Швидке голосування:** зараз тут з’явиться коротке запитання, на яке можна відповісти дотиком. Голосувати можна до { $date }, і до того часу свій голос можна змінити.
polls-limits = Зверніть увагу: усі в кімнаті бачать, як Ви голосуєте. Хто перебуває в кількох кімнатах, може проголосувати в кожній. Це не опитування, і з опитуваннями результати не змішуються.
polls-ended = Голосування завершено: **{ $question }**
polls-result-follows = Результат з усіх кімнат буде згодом.
polls-result = Результат швидкого голосування: **{ $question }**
polls-result-voters = Голосів: { $count } · Кімнат: { $rooms }
polls-result-bar = { $label }: { $count } ({ $percent } %)
polls-result-networks = Telegram: { $telegram } · Matrix: { $matrix }
polls-result-unasked = Кімнат, куди запитання не надійшло (або невідомо, чи надійшло): { $count }
mydata-poll = Швидке голосування «{ $question }»: { $picked }
