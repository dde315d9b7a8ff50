# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = Русский
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = по-русски, на русском, русский язык, Russian, Russisch, auf Russisch, Russe, російська, російською, rosyjski, po rosyjsku, الروسية, روسي, Rusça, روسی
# Its ISO 639-3 code.
language-iso = rus
# Every letter of the alphabet.
language-letters = а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я
# Small and everyday words that show a message is in this language: at least sixty.
language-words = я, ты, вы, он, она, оно, мы, они, мой, моя, моё, мои, моего, моему, мою, моих, мне, меня, нам, нас, вам, вас, наш, ваш, этот, эта, это, эти, эту, тот, та, те, что, кто, где, когда, как, какой, какая, какое, какие, почему, куда, откуда, сколько, ли, и, или, а, но, не, нет, да, на, в, у, с, из, к, до, для, от, о, про, за, при, после, перед, без, через, над, под, есть, был, была, было, были, будет, могу, может, можно, нужно, надо, нужен, нужна, хочу, хотел, имею, делать, сделать, получить, подать, зарегистрировать, зарегистрироваться, оформить, поменять, потерял, потеряла, найти, открыто, открыта, закрыто, работает, стоит, сегодня, завтра, вчера, здесь, там, сейчас, уже, ещё, очень, только, также, если, потому, спасибо, пожалуйста, прошу, помогите, ратуша, ратушу, ратуши, паспорт, удостоверение, истёк, просрочен, мусор, собака, собаку, налог, ребёнок, ребёнка, детский, сад, квартира, улица, город, городе, часы, горит, пожар, вывезти, выбросить, чем, который, которая, которые, какого, каком, году, год, этом, этого, наша, нашей, моей, моим, свой, бы, чтобы, потом, тоже, кому, помощь, помощью, помощи, справку, документы, школу, школе, дом, дома, домом, улице, улицу, дети, детей, заявление, ключи, никто, ночью, следующем, адрес, работу, работы, разрешение, немецкого, немецкий
# One to twelve; further forms of a number behind a slash.
number-words = один/одна/одно/первый/первая/первое, два/две/второй/вторая/второе, три/третий/третья/третье, четыре/четвёртый/четвёртая, пять/пятый/пятая, шесть/шестой/шестая, семь/седьмой/седьмая, восемь/восьмой/восьмая, девять/девятый, десять/десятый, одиннадцать/одиннадцатый, двенадцать/двенадцатый
# Between the parts of a list, before a blank.
list-comma = ,
# In numbers such as 4.2.
decimal-sign = ,

## Words that work without a slash: what people type when they want this. Several words are fine.

words-help = помощь, помоги, помогите, справка, как это работает, что ты умеешь, что вы умеете, о чём можно спросить, help
words-menu = меню, начало, главное меню, обзор, сначала, старт, menu, привет, здравствуйте, здравствуй, добрый день, доброе утро, добрый вечер
words-topics = темы, тема, все темы, показать темы, список тем
words-language = язык, языки, другой язык, сменить язык, выбрать язык, language
words-town = город, община, другой город, другая община, сменить город, выбрать город
words-district = район, другой район, сменить район, часть города
words-privacy = конфиденциальность, защита данных, политика конфиденциальности, какие данные вы храните, что вы храните, privacy
words-stop = стоп, конец, завершить, закончить, прекратить, больше не писать, stop
words-delete = удалить, удали мои данные, удалить мои данные, удалить всё, стереть мои данные, забудь меня, delete
words-yes = да, да пожалуйста, ага, конечно, хорошо, согласен, согласна, правильно, верно, ок, ладно
words-no = нет, нет спасибо, не надо, не нужно, неправильно, неверно
words-back = назад, вернуться, отменить, отмена, неважно
words-human = человек, сотрудник, живой человек, спросить ратушу, поговорить с человеком, хочу поговорить с человеком, оператор
words-report = сообщить, сообщить о проблеме, хочу сообщить, хочу кое-что сообщить, обращение, оставить обращение, подать обращение, пожаловаться, жалоба
words-cases = мои обращения, мои заявки, мои жалобы, статус, статус обращения, что с моим обращением
words-thanks = спасибо, большое спасибо, спасибо большое, благодарю, спасибо за помощь, до свидания, пока
words-wish = я хочу, хочу, я хотел бы, я хотела бы, хотел бы, хотела бы, мне нужно, мне надо, могу ли я, могу я, можно, пожалуйста, здесь

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = Начать сначала
command-help-about = Как это работает
command-topics-about = Посмотреть все темы
command-language-about = Выбрать язык
command-town-about = Выбрать город или общину
command-district-about = Выбрать район
command-privacy-about = Что хранится и как долго
command-stop-about = Завершить разговор
command-delete-about = Удалить мои данные

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    Здравствуйте! Я Bürgerdraht, автоматическая служба (бот). За неё отвечает: { $operator }.
    Я отвечаю на общие вопросы к ратуше. Пожалуйста, не пишите сюда ничего конфиденциального. К нам можно с тем же успехом обратиться иначе: { $contact }.
    То, что Вы пишете, будет удалено не позже чем через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }. Подробнее: [защита данных]({ $link }).
    Вы согласны? Тогда просто задайте вопрос или выберите что-нибудь из списка.
welcome-hello = Хорошо, что Вы здесь!
welcome-which-town = О каком городе или общине идёт речь?
# Button: goes on without a town.
welcome-town-skip = Продолжить без выбора
# $town: name of the town.
welcome-ready = Хорошо, выбрано: { $town }. Что Вы хотели бы узнать?
welcome-ready-no-town = Хорошо. Что Вы хотели бы узнать?
# Stands above the buttons of the menu.
welcome-menu =
    Спросите своими словами, например: «Моё удостоверение личности просрочено».
    Или выберите:
# Answer to thanks and goodbye.
welcome-thanks = Пожалуйста! Если будет ещё что-нибудь, просто напишите.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = Хорошо. Если будет что-то ещё, просто напишите.
# After the button "ask a question".
welcome-ask-away = Пожалуйста. Напишите свой вопрос своими словами.

menu-ask = Задать вопрос
menu-topics = Посмотреть темы
menu-report = Оставить обращение
menu-language = Язык
menu-town = Город или община
menu-district = Район
menu-privacy = Защита данных
menu-help = Помощь

## Answers

faq-office = **Куда обращаться:** { $office }
faq-address = **Адрес:** { $address }
faq-phone = **Телефон:** { $phone }
faq-cost = **Стоимость:** { $cost }
faq-link = [Подробнее]({ $link })
# The same where towns have different pages.
faq-link-in-town = [Подробнее: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = Проверено: { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = Этим занимается не ратуша, а: { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = Этот ответ пока есть только на немецком языке.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = Хорошо, тогда я ничего не передаю.
# Several answers may be meant; the topics follow as buttons.
faq-which = Что именно Вы имеете в виду?
faq-not-found = К сожалению, у меня нет ответа на это.
faq-not-found-near = У меня нет на это уверенного ответа. Может быть, речь о чём-то из этого?
# Button: gives the question to the staff.
faq-ask-town-hall = Спросить ратушу
faq-ask-what = Что Вы хотели бы спросить у ратуши? Напишите, пожалуйста, свой вопрос одним сообщением.
# Honest: stored, no promise when somebody reads it.
faq-asked = Ваш вопрос сохранён для ратуши. Если это срочно, обратитесь, пожалуйста, в ратушу напрямую.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = Сообщение с Вашим вопросом к ратуше удалено. Поэтому и вопрос отозван: он больше не хранится.
faq-helped-question = Это Вам помогло?
faq-yes-helped = Да
faq-not-helped = Нет
faq-thanks = Спасибо за отзыв!
faq-sorry-helped-not = Мне жаль. Попробуйте спросить другими словами или передайте вопрос ратуше.
faq-topics = К какой теме относится Ваш вопрос?
# $topic: name of the topic.
faq-questions-in = Вопросы по теме «{ $topic }»:
faq-topic-empty = На эту тему пока нет ответов.
faq-more = Показать ещё
faq-back = Назад
# For words such as objection, application, deadline.
faq-form-warning = **Важно:** сообщение здесь не является официальным заявлением или возражением. Сроки продолжают идти.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = Вернёмся к моему прежнему вопросу:

## Opening hours

# $time: as 12:30.
hours-open-until = Сейчас открыто, до { $time }.
hours-open-until-appointment = Сейчас открыто только по записи, до { $time }.
hours-closed = Сейчас закрыто.
# $day: today, tomorrow or the name of a day.
hours-opens = Снова откроется: { $day }, { $time }.
hours-opens-appointment = Снова откроется (только по записи): { $day }, { $time }.
hours-closed-reason = Временно закрыто: { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = Закрыто с { $from } до { $to }: { $reason }
hours-closure-plain = Закрыто с { $from } до { $to }
hours-none = Постоянные часы работы мне не известны.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days }: { $times }
# $from, $to: times.
hours-span = { $from }–{ $to }
# These stand behind such a line, in brackets.
hours-by-appointment = только по записи
hours-even-weeks = только в чётные календарные недели
hours-odd-weeks = только в нечётные календарные недели
# $week: number of the week.
hours-week-is-even = Эта календарная неделя имеет номер { $week }, она чётная.
hours-week-is-odd = Эта календарная неделя имеет номер { $week }, она нечётная.
hours-today = сегодня
hours-tomorrow = завтра
# Several days in a row, and two that are named together.
hours-days-range = { $first } – { $last }
hours-days-and = { $one } и { $two }
day-mon = понедельник
day-tue = вторник
day-wed = среда
day-thu = четверг
day-fri = пятница
day-sat = суббота
day-sun = воскресенье
# A date. $day, $month, $year are numbers.
day-date = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year }

## Settings

settings-language-which = Какой язык Вы хотите выбрать?
# Said in the new language. $language: its name.
settings-language-set = Хорошо, теперь я отвечаю на этом языке: { $language }.
settings-language-unknown = Этого языка я пока не знаю. Выберите, пожалуйста, язык из списка.
settings-town-which = О каком городе или общине идёт речь?
settings-town-set = Хорошо, теперь выбрано: { $town }.
settings-town-unknown = Такого места я не знаю. Выберите, пожалуйста, из списка.
settings-district-which = { $town }: в каком районе Вы живёте? Отвечать необязательно.
settings-district-set = Хорошо, район записан: { $district }.
settings-district-unknown = Такого района я не знаю. Выберите, пожалуйста, из списка.
# Button: no district.
settings-district-none = Не указывать
settings-district-cleared = Хорошо, район не записан.
# The town has no list of districts.
settings-district-no-list = { $town }: списка районов нет.
# The person has not chosen a town yet.
settings-district-no-town = Сначала выберите, пожалуйста, город или общину.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # Защита данных коротко

    - Отвечает: { $operator }.
    - Хранятся Ваш язык, город или община, состояние нашего разговора и вопросы, которые Вы передаёте ратуше.
    - Ратуша не видит ни Вашего имени, ни Вашего номера.
    - Всё удаляется не позже чем через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после Вашего последнего сообщения.
    - Вы можете в любое время удалить свои данные: словом «удалить» или командой /delete.
    - Вы имеете право узнать, какие данные хранятся, исправить и удалить их, а также подать жалобу в орган по защите данных.

    Всё остальное: [политика конфиденциальности]({ $link })

settings-stop-sure = Хотите завершить разговор? Тогда Ваши данные будут удалены.
settings-delete-sure = Вы действительно хотите удалить всё, что я о Вас храню?
# Buttons under the two questions above.
settings-yes-stop = Да, завершить
settings-yes-delete = Да, удалить
settings-no-keep = Нет, оставить
settings-kept = Хорошо, всё остаётся как есть.
settings-stopped = Разговор завершён, Ваши данные удалены. Если снова захотите что-нибудь узнать, просто напишите мне. Всего доброго!
settings-deleted = Ваши данные удалены. Когда Вы напишете снова, мы начнём сначала.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = Вопросы, которые Вы передали ратуше, остаются там без Вашего имени.
settings-nothing-stored = О Вас ничего не хранится.
# All words and commands.
settings-help =
    # Как Вам помогает Bürgerdraht

    Напишите вопрос своими словами. Выбирать можно номером или словами.

    Эти слова и команды действуют всегда:

    - «темы» или /topics: посмотреть все темы
    - «события» или /events: что происходит
    - «мои подписки» или /subscriptions: посмотреть мои подписки
    - «отписаться» или /unsubscribe: отменить все подписки
    - «язык» или /language: выбрать язык
    - «город» или /town: выбрать город или общину
    - «район» или /district: выбрать район
    - «человек»: спросить ратушу
    - «защита данных» или /privacy: что хранится
    - «удалить» или /delete: удалить свои данные
    - «стоп» или /stop: завершить разговор
    - «назад»: на шаг назад
    - «старт» или /start: начать сначала

    В экстренном случае звоните 112, полиция отвечает по номеру 110.

## In groups

# When we join a group.
group-hello = Здравствуйте! Я Bürgerdraht, автоматическая служба (бот) Вашей ратуши. Здесь я отвечаю, только когда Вы обращаетесь прямо ко мне. Личное лучше обсудить в приватном чате.
group-wrote-privately = Это личное. Давайте продолжим в приватном чате.
# Button: opens the private chat.
group-private-button = В приватный чат
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = Я написал Вам в приватном чате.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = сегодня в { $time }
late-when-yesterday = вчера в { $time }
# $date: a date.
late-when = { $date } года в { $time }
# Stands before an answer.
late-answer = Вы написали мне { $when }. Извините, что отвечаю только сейчас.
# Instead of an answer, after more than a week.
late-declined = Вы написали мне { $when }, а я, к сожалению, читаю это только сейчас. Прошло слишком много времени для хорошего ответа. Если это для Вас ещё важно, просто спросите, пожалуйста, ещё раз.
# Stands before what to do in an emergency.
late-emergency = Вы написали мне { $when }, а я, к сожалению, читаю это только сейчас. Если Вам или другим ещё нужна помощь, сделайте сейчас вот что:

# Said to who invites us, beside the refusal.
group-refuse-stranger = К сожалению, я не могу принять это приглашение: приглашать меня могут только определённые серверы и люди. Обратитесь, пожалуйста, в ратушу.
group-refuse-flood = Слишком много приглашений за короткое время. Пожалуйста, попробуйте ещё раз через час.
# Said to those in a room when we leave it.
group-leave-large = Эта комната для меня слишком большая. Пригласите меня, пожалуйста, в меньшую или напишите мне лично.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = Это электронное письмо не прочитано: оно слишком большое или повреждено. Оно остаётся в почтовом ящике.

## When something does not work

sorry-unsupported = К сожалению, я не понимаю таких сообщений. Напишите мне, пожалуйста, словами.
# An encrypted message whose key never came.
sorry-sealed = К сожалению, мне не удалось прочитать Ваше зашифрованное сообщение: моё устройство не получило ключ к нему. Отправьте его, пожалуйста, ещё раз. Если это не поможет, проверьте, пожалуйста, настройки своего приложения: возможно, оно даёт ключи только подтверждённым устройствам.
sorry-failed = Извините, у меня что-то пошло не так. Ваше сообщение сохранено, чтобы его мог посмотреть человек. Попробуйте, пожалуйста, позже.
sorry-too-fast = Это было много сообщений сразу. Подождите, пожалуйста, минуту, и я снова буду отвечать.
sorry-enough-today = Сегодня мы уже очень много написали. Завтра я снова к Вашим услугам.
sorry-unclear = Мне это непонятно. Напишите, пожалуйста, ещё раз другими словами.
sorry-started-over = Извините, я потерял нить разговора. Начните, пожалуйста, ещё раз.
sorry-command-unknown = Этой команды я не знаю. Слово «помощь» или /help покажет, что возможно.

## Choices

# Stands under numbered choices.
choices-hint = Отвечайте номером или словами.
# A button from an older message leads nowhere any more.
choices-gone = Этого выбора больше нет. Просто спросите, пожалуйста, ещё раз.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = Файл к этому сообщению передать не удалось.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = Ответ по { $number }:
# Before what the staff said to somebody who had shut us out.
case-missed = Вот что пришло по { $number }, пока я не мог до Вас достучаться:
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = Переведено автоматически, возможны ошибки.
case-original = Оригинал
case-now-received = { $number } снова открыто.
case-now-in-work = { $number } теперь в работе.
case-now-done = { $number } выполнено.
case-now-passed-on = { $number } передано в другое ведомство.
case-now-passed-on-note = { $number } передано: { $note }. Дальше этим занимаются там.
case-now-not-possible = { $number }, к сожалению, невозможно.
case-now-not-possible-note = { $number }, к сожалению, невозможно. Причина: { $note }.
# Labels of choices below a word about a case.
case-add = Написать что-нибудь об этом
case-not-fixed = Ещё не исправлено
# An earlier message about a case was edited, or deleted.
case-corrected = Ваше изменение к { $number } получено.
case-taken-back = Вы удалили сообщение по { $number }. Я тоже удалил его текст и попросил ратушу сделать то же самое.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = О чём идёт речь? Опишите это одним сообщением, по возможности укажите место. Фото тоже можно прислать сразу.
concerns-what-idea = Какая у Вас идея? Опишите её, пожалуйста, одним сообщением.
concerns-what-tip = Что следует знать ратуше? Опишите это, пожалуйста, одним сообщением.
concerns-what-praise = Что Вам понравилось? Опишите это, пожалуйста, одним сообщением.
concerns-kind-problem = Проблема
concerns-kind-idea = Идея
concerns-kind-tip = Информация
concerns-kind-praise = Похвала
concerns-kind-question = Вопрос
# A picture or a place came before any words.
concerns-with-picture = Спасибо за фото. Хотите о чём-то сообщить? Тогда напишите, пожалуйста, о чём идёт речь.
concerns-at-place = Спасибо за геопозицию. Хотите сообщить о чём-то в этом месте? Тогда напишите, пожалуйста, о чём идёт речь.
concerns-which-town = К какому городу или общине это относится?
concerns-about = К чему это относится? Выберите то, что подходит лучше всего.
concerns-about-else = Что-то другое
concerns-not-ours = Этим занимается не ратуша, а: { $body }.
concerns-phone = Телефон: { $phone }
concerns-link = В интернете: { $link }
concerns-forward-ask = Должна ли ратуша передать туда Ваше обращение вместе со всем, что Вы здесь пишете?
concerns-forward = Да, передать
concerns-anyway = Всё равно отправить в ратушу
concerns-where = Где это? Поделитесь геопозицией, напишите улицу и номер дома или назовите район.
concerns-pictures = Есть ли у Вас фото? Пришлите его сейчас, можно и несколько.
concerns-more-pictures = Спасибо, фото получено. Есть ещё одно? Если нет, продолжим.
concerns-contact = Ответ Вы получите здесь. Ратуша не узнает, кто Вы: она видит только псевдоним. Хотите, чтобы с Вами можно было связаться и иначе? Тогда напишите имя и номер телефона или адрес электронной почты. Их прочитают ответственные сотрудники, а я буду хранить их не дольше чем { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}.
concerns-here-only = Отвечать только здесь
concerns-skip = Пропустить
concerns-go-on = Дальше
concerns-back = Назад
concerns-cancel = Отменить
concerns-pardon = Мне это непонятно.
# They wrote more instead of choosing what it is about.
concerns-noted = Я это добавил.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = насилие, домашнее насилие, изнасилование, изнасиловали, бьёт ребёнка, бьет ребенка, бьёт меня, болезнь, диагноз, депрессия, рак, ВИЧ, беременна, беременность, зависимость, наркотики, терапия, инвалидность
concerns-sensitive = Кое-что не стоит писать в мессенджере вроде Telegram, например о здоровье или о безопасности детей. Так же можно позвонить, прийти или написать в зашифрованном виде через Matrix: { $contact }. Если хотите, мы всё же продолжим здесь.
concerns-cancelled = Хорошо, ничего не отправлено, и ничего из этого не сохранено.

## Concerns: the whole of it, and the receipt

concerns-summary = Всё верно?
concerns-summary-what = «{ $text }»
concerns-summary-about = { $kind }: { $about }
concerns-summary-where = Место: { $place }
concerns-summary-files = { $count ->
    [one] { $count } фото или файл
    [few] { $count } фото или файла
    [many] { $count } фото или файлов
   *[other] { $count } фото или файла
}
concerns-summary-contact = Связаться можно и так: { $contact }
concerns-summary-anonymous = Ответ только здесь, под псевдонимом
concerns-summary-team = Прочитает: { $team }
concerns-send = Отправить
concerns-change-what = Изменить текст
concerns-change-about = Изменить тему
concerns-change-where = Изменить место
concerns-change-pictures = Добавить фото
concerns-change-contact = Изменить контакт
concerns-shared-place = присланная геопозиция
concerns-received = Спасибо, Ваше обращение получено. Его номер: **{ $number }**. Первый ответ придёт сюда, в этот чат. Крайний срок для него: { $day }, { $date } года.
concerns-received-team = Прочитает: { $team }.
concerns-received-code = С этим кодом Вы можете продолжить в другом мессенджере: { $code }. Пожалуйста, никому его не сообщайте.

## Concerns: afterwards

concerns-my-cases = Мои обращения
concerns-none = У меня пока нет Ваших обращений.
concerns-list = Ваши обращения. Какое Вы хотите посмотреть?
concerns-number-unknown = По номеру { $number } я не нахожу Вашего обращения. Если Вы отправили его в другом мессенджере, напишите мне, пожалуйста, код из 16 цифр оттуда.
concerns-status = **{ $number }**: «{ $subject }»
concerns-status-state = Состояние: { $state }
concerns-status-note = Примечание: { $note }
concerns-state-received = получено, его читают
concerns-state-in-work = в работе
concerns-state-done = выполнено
concerns-state-passed-on = передано в другое ведомство
concerns-state-not-possible = невозможно
concerns-state-withdrawn = отозвано Вами
concerns-correct = Что-то исправить
concerns-withdraw = Отозвать
concerns-add-what = Что Вы хотите написать по { $number }? Можно прислать и фото.
concerns-correct-what = Что нужно исправить в { $number }? Напишите, пожалуйста, как правильно.
concerns-not-fixed-what = Что с { $number } ещё не так? Обращение при этом снова откроется.
concerns-added = Спасибо, это добавлено к { $number } и будет передано ратуше.
concerns-left = Хорошо, всё остаётся как есть.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = Это относится к { $number }? Тогда я передам это в ратушу.
concerns-something-else = Нет, это о другом
concerns-withdraw-sure = Вы действительно хотите отозвать { $number }? Тогда этим больше никто не будет заниматься.
concerns-yes-withdraw = Да, отозвать
concerns-no = Нет
concerns-withdrawn = { $number } отозвано. Ратуша об этом знает.
concerns-claim-sure = Код относится к { $number }: «{ $subject }». Продолжить здесь? Тогда ответы будут приходить только сюда.
concerns-claim-again = Продолжить работу с обращением здесь?
concerns-yes-claim = Да, продолжить здесь
concerns-claimed = Хорошо, теперь Ваше обращение продолжается здесь.
# Said where it was opened.
concerns-gone-elsewhere = { $number } теперь продолжается в другом мессенджере. Ответы сюда больше не приходят.
concerns-code-unknown = По этому коду я ничего не нахожу. Проверьте, пожалуйста, все ли 16 цифр верны.
concerns-code-too-many = На сегодня слишком много неверных кодов. Попробуйте, пожалуйста, ещё раз завтра.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = мои данные, что вы обо мне знаете, что ты обо мне знаешь, показать мои данные, mydata
command-mydata-about = Посмотреть мои сохранённые данные
command-report-about = Сообщить о чём-нибудь
command-cases-about = Посмотреть мои обращения
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = Ещё открыто: { $numbers }. Это останется в ратуше, без Вашего имени. Ответов Вы тогда больше не сможете получить.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = Я не могу удалить то, что уже в ратуше: { $numbers }. Если и это нужно удалить, спросите, пожалуйста, здесь: { $contact }.
# Button, and the list behind it.
settings-consents = Согласия
settings-consents-list = На это Вы дали согласие. Его можно отозвать в любое время:
settings-consents-none = Нет согласий, которые Вы могли бы отозвать.
settings-consent = Согласие: { $what } ({ $date })
settings-consent-withdraw = Отозвать: { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = использование Ваших контактных данных
settings-consent-forward = передача ответственной организации
settings-consent-withdrawn-contact = Отозвано. Ваши контактные данные удалены из открытых обращений, и ратуша знает, что больше не может их использовать.
settings-consent-withdrawn-forward = Отозвано. Ратуша знает, что больше не может передавать Ваши открытые обращения.
# All that is kept, one line each. $state: where the case stands.
mydata-here = Вот всё, что я о Вас сохранил:
# Instead of a language, a town, a district nobody named.
mydata-none = не указано
mydata-known = Я знаю Вас с { $date }. Сохранён идентификатор Вашей учётной записи в { $messenger }, чтобы ответы доходили до Вас.
mydata-profile = Язык: { $language }. Город: { $town }. Район: { $district }.
mydata-talk = Сохранено и то, на чём остановился наш разговор. Если Вы больше не напишете, это будет удалено не позднее { $date }.
mydata-case = Обращение { $number } от { $date }: { $kind }, { $state }.
mydata-case-text = Ваш текст: «{ $text }»
mydata-case-place = Место: { $place }
mydata-case-files = Файлы: { $count }
mydata-case-contact = Ваши контактные данные: { $contact }
mydata-case-received = Получили: { $who }
mydata-case-added = От Вас дополнительно: «{ $text }»
mydata-case-answered = Вам в ответ: «{ $text }»
mydata-case-until = Будет удалено здесь не позднее { $date }, если ничего не добавится.
mydata-question = Открытый вопрос ратуше от { $date }: «{ $text }». Будет удалён здесь не позднее { $until }.
mydata-restriction = Ограничение до { $date }. Причина: { $reason }
mydata-restriction-for-good = Ограничение без даты окончания. Причина: { $reason }
mydata-not-here = Сюда не входят заметки, которые ратуша делает для себя, и хранящиеся там копии. О них спросите, пожалуйста, здесь: { $contact }.
mydata-file = То же самое для компьютеров (JSON):
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = Вы не можете писать мне до { $until }. Причина: { $reason }. Связаться с ратушей можно так: { $contact }.
restricted-banned-for-good = Вы больше не можете мне писать. Причина: { $reason }. Связаться с ратушей можно так: { $contact }.
restricted-muted = Я это не передал: до { $until } Вы не можете ничего отправлять в ратушу через меня. Причина: { $reason }. На вопросы я по-прежнему отвечаю. Связаться с ратушей можно так: { $contact }.
restricted-muted-for-good = Я это не передал: Вы больше не можете ничего отправлять в ратушу через меня. Причина: { $reason }. На вопросы я по-прежнему отвечаю. Связаться с ратушей можно так: { $contact }.
restricted-enough-today = На сегодня новых обращений достаточно, спасибо. Завтра с радостью приму ещё. Если срочно, связаться с ратушей можно так: { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = события, что происходит, афиша, мероприятия
words-subscribe = подписаться, подписка
words-subscriptions = мои подписки, подписки
words-unsubscribe = отписаться, отменить подписку
command-events-about = Что происходит
command-subscribe-about = Подписаться на события и новости
command-subscriptions-about = Посмотреть мои подписки
command-unsubscribe-about = Отменить все подписки
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = что … происходит, что … будет, что … делать, событи*, мероприят*, афиш*, куда … пойти, куда … сходить
hears-today = сегодня
hears-tomorrow = завтра
hears-day-after = послезавтра
hears-evening = вечером, вечер, вечера
hears-weekend = выходн*
hears-next = следующ*
hears-week = неделе, неделя, неделю, недели
hears-month = месяц, месяце, месяца
hears-mon = понедельник, понедельника
hears-tue = вторник, вторника
hears-wed = среда, среду, среды
hears-thu = четверг, четверга
hears-fri = пятница, пятницу, пятницы
hears-sat = суббота, субботу, субботы
hears-sun = воскресенье, воскресенья
# January to December; further forms behind a slash.
hears-months = январ*, феврал*, март*, апрел*, май/мая/мае, июн*, июл*, август*, сентябр*, октябр*, ноябр*, декабр*
# Words that choose nothing.
hears-filler = что, где, когда, кто, есть, будет, в, во, на, для, до, и, или, с, со, за, о, об, по, около, рядом, тут, этот, эта, эти, этой, этом, можно, мне, нам, пожалуйста, какие, какая, происходит
# To choose what one subscribes to.
hears-only = только, лишь
hears-also = также, ещё, добавить
hears-stop = стоп, без, не надо
hears-pause = пауза, перерыв, отпуск
hears-resume = продолжить, конец паузы
hears-everything = всё, все
hears-daily = ежедневно, каждый день
hears-weekly = еженедельно, каждую неделю
hears-quiet = тишина, часы тишины, не беспокоить
hears-waste = мусор, вывоз, отходы

## What is on: answers

menu-events = Что происходит?
menu-subscribe = Подписаться
# The name of a stretch of time; one of them is $when of the heads below.
events-today = сегодня
events-tomorrow = завтра
events-this-evening = сегодня вечером
events-this-weekend = на выходных
events-next-weekend = на следующих выходных
events-this-week = на этой неделе
events-next-week = на следующей неделе
# $date: a date. $day: name of a day.
events-on-day = { $day }, { $date }
events-on-evening = вечером, { $date }
# $month, $year: numbers, as in 12/2026.
events-in-month = { $month }/{ $year }
events-ahead = в ближайшее время
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **Что происходит { $when } ({ $place }):**
events-head-for = **Что происходит { $when } ({ $place }; { $whom }):**
# Nothing was found; what is next follows.
events-none = Ничего не найдено: { $when } ({ $place }).
events-none-at-all = Сейчас я не знаю ни об одном событии: { $place }.
events-next-ones = **Ближайшие события:**
events-of-words = **Вот что я нашёл:**
events-more = Другие события
events-gone = Этого события больше нет.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when }: **{ $title }**, { $place }
events-line-plain = - { $when }: **{ $title }**
events-line-cancelled = - ОТМЕНЕНО: { $when }: { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day }, { $date }, { $time }
events-from-to = { $day }, { $date }, { $from }–{ $to }
events-all-day = { $day }, { $date }
events-days = { $first } – { $last }
events-until-time = { $first } – { $last }, { $time }
# One date in full.
events-where = Место: { $place }
events-link = [Подробнее]({ $link })
events-source = Источник: { $source }
events-cancelled = **Отменено.** Это событие не состоится.
events-seats = Мест: { $seats }
events-coming-count = Уже придут: { $count }
# Buttons below it.
events-file = В мой календарь
events-remind = Напомнить заранее
events-forget-reminder = Не напоминать
events-come = Я приду
events-stay-away = Я всё же не приду
events-back = Назад к списку
events-file-sent = Вот событие в виде файла. Откройте его, и оно будет в Вашем календаре.
events-remind-when = За какое время напомнить Вам о «{ $title }»?
# $hours: 2 or 4.
events-remind-hours = За { $hours } часа
events-remind-day = За день
events-reminded = Хорошо, напомню: { $when }.
events-remind-too-late = Для этого уже поздно. «{ $title }» скоро начинается.
events-reminder-dropped = Хорошо, не буду напоминать.
# After “I am coming”. $title: of the event.
events-you-come = Отлично, Вы придёте на «{ $title }». Организатор узнает только, сколько людей придёт, а не кто.
events-you-wait = На «{ $title }» мест нет. Ваше место в списке ожидания: { $place }. Если место освободится, я напишу Вам.
events-you-got-a-seat = Освободилось место: Вы придёте на «{ $title }».
events-you-stay-away = Жаль. Ваша запись на «{ $title }» отменена.

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = Хотите регулярно узнавать, что происходит ({ $place }) и что нового? Тогда я буду писать Вам сам: по понедельникам о неделе или каждое утро о дне. Для этого я храню Ваш выбор. Закончить можно в любой момент словом «отписаться».
subscriptions-choose = Выбрано: { $what }.
subscriptions-choose-hint = Только кое-что? Напишите, например: «только { $example }».
subscriptions-weekly = Да, каждую неделю
subscriptions-daily = Да, каждый день
subscriptions-no = Нет
subscriptions-not = Хорошо, без подписки.
subscriptions-started = Готово. { $what }, { $rhythm }. Следующий раз: { $when }.
subscriptions-everything = всё
subscriptions-rhythm-day = каждый день
subscriptions-rhythm-week = каждую неделю
# The list of what somebody has subscribed to.
subscriptions-yours = **Ваша подписка**
subscriptions-what = Что: { $what }
subscriptions-when = Когда: { $rhythm }, следующий раз { $when }
subscriptions-quiet = Часы тишины: с { $from } до { $to }. Тогда я не пишу Вам, разве что срочно.
subscriptions-paused = Пауза до { $when }
subscriptions-none = У Вас нет подписки.
subscriptions-stop-one = Стоп: { $what }
subscriptions-end = Отменить всё
subscriptions-pause = Пауза
subscriptions-change-rhythm-day = Лучше каждый день
subscriptions-change-rhythm-week = Лучше каждую неделю
subscriptions-resume = Закончить паузу
subscriptions-ended = Все подписки завершены, согласие удалено. Ваши обращения и настройки остаются, как были.
subscriptions-stopped-one = Хорошо, больше ничего о: { $what }.
subscriptions-not-among = Этого нет в Вашей подписке: { $what }.
subscriptions-unknown = Я не знаю «{ $words }». Можно выбрать: { $known }.
subscriptions-pause-until = До какого времени сделать паузу? Напишите, например, «до понедельника» или «до 5.1.».
subscriptions-paused-until = Хорошо, пауза до { $when }. Потом всё пойдёт дальше само.
subscriptions-goes-on = Хорошо, продолжаем. Следующий раз: { $when }.
subscriptions-quiet-set = Хорошо, с { $from } до { $to } я не пишу Вам, разве что срочно.
# Collection dates. $place: a street or tour.
waste-of = Вывоз мусора: { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **На этой неделе: { $place }**
digest-day = **Сегодня: { $place }**
digest-news = **Новости**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = Другие события: { $count }
digest-how-to-stop = Больше не нужно? Напишите «отписаться».
reminder-said = **Напоминание:** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **Перенесено:** «{ $title }» теперь { $now } (было { $before }).
change-cancelled = **Отменено:** «{ $title }», { $when }, не состоится.
change-place = **Другое место:** «{ $title }», { $when }, теперь здесь: { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **Отозвано:** Сообщение «{ $beginning }» больше не действует.
post-german-only = Это сообщение пока есть только на немецком.
waste-tomorrow = **Завтра ({ $day }, { $date }) вывозят:** { $what }
waste-cancelled = **Вывоза нет:** { $what }, { $date }.
settings-consent-news = Отправка событий и новостей
settings-consent-withdrawn-news = Отозвано. Все подписки завершены, я больше не пишу Вам сам.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = Ваша подписка: { $what }, { $rhythm }.
mydata-reminder = Напоминание о событии: { $date }.
mydata-attendance = Запись на событие; удаляется, как только оно пройдёт ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = опрос, опросы, принять участие, анкета
words-skip = пропустить, пропустить вопрос, не знаю
words-repeat = повторить, ещё раз, повтори вопрос
words-pause = пауза, позже, продолжить позже, перерыв
words-zero = ноль, нуль, никогда, ни разу, совсем нет
command-surveys-about = Принять участие в опросах
surveys-none = Сейчас для Вас нет опросов.
surveys-list = Сейчас идут эти опросы. Какой хотите посмотреть?
surveys-see-result = Результат: { $title }
surveys-sealed = Вы уже приняли участие, спасибо! Ваши ответы отправлены, и их больше нельзя ни с кем связать. Поэтому изменить их уже нельзя.
surveys-full = В этом опросе уже приняло участие столько людей, сколько было запланировано. Спасибо за интерес!
# They stopped in the middle. $left: questions.
surveys-left = «{ $title }»: осталось вопросов: { $left }. Продолжить?
surveys-go-on = Продолжить
surveys-not-now = Не сейчас
# $count: questions at most. $date: the last day.
surveys-length = Вопросов: не более { $count }. Участвовать можно до { $date }. Прерваться можно в любой момент.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **Анонимно:** Ваши ответы хранятся без Вашего имени. До { $date } Вы можете их изменить; до тех пор с Вами их связывает ключ, которого ратуша не видит. Затем ключ уничтожается, и никто не сможет сказать, кто что ответил.
surveys-anonymous-final = **Анонимно:** как только Вы отправите ответы, мы навсегда отделим их от Вас. Изменить их потом нельзя.
surveys-pseudonymous = **Под псевдонимом:** ратуша видит Ваши ответы вместе, но не знает, кто Вы.
surveys-named = **С именем:** ратуша видит Ваше имя и Ваши ответы.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = Подсчитываем также по: { $groups }. Группы меньше { $smallest } человек отдельно никогда не показываем.
surveys-shown-to-all = Результат смогут увидеть все.
surveys-shown-to-participants = Результат получат те, кто участвовал и этого хочет.
surveys-shown-to-staff = Результат получит только ратуша.
surveys-not-prevented = Я не могу помешать тому, что поставщик Вашего мессенджера знает, что Вы мне пишете, что сообщения остаются на Вашем устройстве и что кто-то с несколькими аккаунтами поучаствует несколько раз. Резервные копии, сделанные до окончания, удаляются по истечении их срока.
surveys-by-district = район
surveys-by-language = язык
# A question of the survey, by whose answers others are broken down.
surveys-by-question = «{ $question }»
# A group of those who belong to none.
surveys-by-none = не указано
surveys-begin = Начать
surveys-another-time = Хорошо. Если захотите поучаствовать позже, просто напишите «опрос».
surveys-progress = Вопрос { $at } из { $of }
surveys-so-far = Пока: { $answer }
surveys-how-multi-most = Не более ответов: { $most }. Выбирайте по одному или напишите, например, «1, 3».
surveys-how-multi = Можно выбрать несколько ответов. Выбирайте по одному или напишите, например, «1, 3».
surveys-done-choosing = Готово
surveys-how-scale = От { $from } ({ $low }) до { $to } ({ $high })
surveys-how-number = Напишите, пожалуйста, число от { $least } до { $most }.
surveys-how-text = Напишите своими словами, пожалуйста, без имён.
surveys-how-date = Напишите, пожалуйста, дату, например 24.12.2026.
surveys-how-place = Поделитесь местоположением или напишите, где это.
surveys-how-photo = Отправьте, пожалуйста, фото.
surveys-how-ranking = Что на первом месте?
surveys-how-ranking-next = Пока: { $answer }. Что дальше?
surveys-how-points = Сколько баллов получает «{ $what }»? Ещё можно распределить: { $left }
surveys-ways-out = Можно также написать «пропустить», «назад» или «пауза».
surveys-skip = Пропустить
surveys-back = Назад
surveys-pause = Пауза
surveys-a-picture = фото
surveys-skipped = пропущено
surveys-over = Этот опрос завершён.
surveys-name = Как Вас зовут? Ратуша видит это имя рядом с Вашими ответами.
surveys-cannot-skip = Без этого ответа, к сожалению, нельзя продолжить.
# All is answered. $date: the last day to change anything.
surveys-thanks = Спасибо за участие! Всё сохранено. Изменить ответы можно до { $date }.
surveys-send-sure = Это всё. Отправить так? Потом ничего нельзя будет изменить.
surveys-your-answer = { $question } { $answer }
surveys-want-result = Прислать мне результат
surveys-send = Отправить
surveys-change = Изменить ответ { $number }
surveys-sent = Спасибо, Ваши ответы отправлены. Теперь никто не сможет связать их с Вами.
surveys-will-tell = Охотно. После { $date } я пришлю Вам результат.
surveys-no-result = Всё же без результата
surveys-will-not-tell = Хорошо, я больше ничего об этом не пришлю.
surveys-paused = Хорошо, делаем паузу. Ваши ответы сохранены. Напишите «опрос», чтобы продолжить.
surveys-elsewhere = Продолжить в другом месте
# $code: sixteen digits.
surveys-elsewhere-code = В течение суток пришлите мне в другом мессенджере этот код: { $code }. Тогда я буду знать, что оба аккаунта Ваши: всё продолжится там, и Вы считаетесь один раз. Никому не давайте этот код.
surveys-joined = С возвращением! Теперь я знаю, что оба аккаунта Ваши. Продолжаем здесь, где Вы остановились.
surveys-pardon = Это ещё не ответ на вопрос.
surveys-reminder = В опросе «{ $title }» ещё есть вопросы: { $left }. Участвовать можно до { $date }. Продолжить? Я напоминаю только этот один раз.
surveys-no-result-yet = Результата этого опроса здесь нет.
surveys-result = Результат: **{ $title }**
surveys-result-participants = Приняли участие: { $count }
surveys-result-few = Меньше { $smallest } ответов. Чтобы никого не узнали, мы их не показываем.
surveys-result-average = Среднее значение: { $average }
surveys-result-answers = Ответов своими словами: { $count }
surveys-result-bar = { $label }: { $count } ({ $percent } %)
surveys-result-group = { $group }: { $bars }
surveys-result-hidden = Группы, в которых какой-то ответ дали меньше { $smallest } человек, отдельно не показываем.
surveys-did = Вы ответили, мы сделали: **{ $title }**
mydata-survey = Опрос «{ $title }»: { $answers }
mydata-survey-sent = Опрос «{ $title }»: Вы приняли участие. Никто больше не знает, какие ответы Ваши.
polls-before = **Быстрое голосование:** сейчас здесь появится короткий вопрос, на который можно ответить одним нажатием. Голосовать можно до { $date }, и до этого дня свой голос можно изменить.
polls-limits = Обратите внимание: все в комнате видят, как Вы голосуете. Кто состоит в нескольких комнатах, может проголосовать в каждой. Это не опрос, и с опросами результаты не смешиваются.
polls-ended = Голосование завершено: **{ $question }**
polls-result-follows = Результат из всех комнат появится позже.
polls-result = Результат быстрого голосования: **{ $question }**
polls-result-voters = Голосов: { $count } · Комнат: { $rooms }
polls-result-bar = { $label }: { $count } ({ $percent } %)
polls-result-networks = Telegram: { $telegram } · Matrix: { $matrix }
polls-result-unasked = Комнат, куда вопрос не дошёл (или неизвестно, дошёл ли): { $count }
mydata-poll = Быстрое голосование «{ $question }»: { $picked }
