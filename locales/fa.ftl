# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = فارسی
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = زبان فارسی، به فارسی، دری، Persian، Farsi، Dari، Persisch، auf Persisch، auf Farsi، Persan، перська، перською، фарсі، персидский، по-персидски، фарси، perski، po persku، الفارسية، فارسي، Farsça
# Its ISO 639-3 code.
language-iso = pes
# Every letter of the alphabet.
language-letters = ا آ أ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ؤ ه ی ئ ء
# Small and everyday words that show a message is in this language: at least sixty.
language-words = من، تو، او، ما، شما، آنها، این، آن، که، چه، چی، کی، کجا، کجاست، چطور، چگونه، چرا، چقدر، چند، کدام، آیا، در، به، از، با، برای، تا، بر، بدون، بعد، قبل، پیش، روی، زیر، را، رو، و، یا، ولی، اما، اگر، چون، هم، نیز، است، هست، نیست، بود، شد، شده، شود، باید، می‌توانم، میتوانم، می‌شود، میشود، می‌خواهم، میخواهم، می‌خوام، می‌کنم، می‌کند، کنم، کنید، کرد، کردن، بگیرم، گرفتن، بدهم، دارم، دارد، ندارم، دارید، هستم، لازم، نیاز، خیلی، فقط، هنوز، امروز، فردا، دیروز، اینجا، آنجا، الان، حالا، لطفا، ممنون، متشکرم، کمک، ثبت، نام، تمدید، درخواست، گم، باز، بسته، ساعت، ساعات، کاری، هزینه، وقت، نوبت، شهرداری، کارت، شناسایی، گذرنامه، پاسپورت، پاسپورتم، زباله، آشغال، سگ، سگم، مالیات، کودک، بچه، بچه‌ام، مهدکودک، مدرسه، خانه، خیابان، شهر، آتش، آتش‌سوزی، خود، بین، وقتی، همه، هیچ، سال، روز، ماه، شنبه، خانه‌ام، جدید، کهنه، مدارک، مدارکی، فرم، کنیم، کند، کرده، گرفته، می‌رود، می‌شه، دهم، بعدی، جلوی، دخترم، پسرم
# One to twelve; further forms of a number behind a slash.
number-words = یک/اول/اولی، دو/دوم/دومی، سه/سوم/سومی، چهار/چهارم/چهارمی، پنج/پنجم، شش/ششم/شیش، هفت/هفتم، هشت/هشتم، نه/نهم، ده/دهم، یازده/یازدهم، دوازده/دوازدهم
# Between the parts of a list, before a blank.
list-comma = ،
# In numbers such as 4.2.
decimal-sign = .

## Words that work without a slash: what people type when they want this. Several words are fine.

words-help = کمک، راهنما، راهنمایی، کمکم کن، لطفا کمک کنید، این چطور کار می‌کند، چه کار می‌توانی بکنی، help
words-menu = منو، فهرست، شروع، آغاز، فهرست اصلی، از اول، menu، start، سلام، سلام علیکم، درود، صبح بخیر، عصر بخیر، وقت بخیر، روز بخیر
words-topics = موضوع‌ها، موضوعات، موضوع، همه موضوع‌ها، نمایش موضوع‌ها، فهرست موضوع‌ها
words-language = زبان، زبان‌ها، زبان دیگر، تغییر زبان، انتخاب زبان، language
words-town = شهر، محل، شهر دیگر، تغییر شهر، انتخاب شهر
words-district = محله، محله دیگر، تغییر محله، انتخاب محله
words-privacy = حریم خصوصی، حفاظت از داده‌ها، حفاظت داده‌ها، چه چیزی ذخیره می‌کنید، privacy
words-stop = توقف، پایان، تمام، بس است، پایان گفتگو، stop
words-delete = حذف، پاک کن، داده‌هایم را پاک کن، حذف داده‌ها، همه را پاک کن، همه چیز را پاک کن، delete
words-yes = بله، آره، آری، بله لطفا، البته، موافقم، درست است، درسته، باشه، حتما، اوکی
words-no = نه، خیر، نخیر، نه ممنون، نه متشکرم، لازم نیست، نمی‌خواهم، غلط
words-back = برگشت، بازگشت، برگرد، لغو، انصراف، مهم نیست
words-human = انسان، شخص، کارمند، آدم، صحبت با انسان، صحبت با کارمند، از شهرداری بپرس، می‌خواهم با کسی صحبت کنم
words-report = گزارش، گزارش دادن، گزارش مشکل، گزارش خرابی، ثبت گزارش، می‌خواهم گزارش بدهم، می‌خواهم چیزی را گزارش کنم، می‌خواهم مشکلی را گزارش کنم، شکایت، شکایت دارم
words-cases = گزارش‌های من، گزارش های من، گزارش‌هایم، گزارش من، شکایت‌های من، وضعیت، وضعیت گزارش، پیگیری، پیگیری گزارش
words-thanks = ممنون، خیلی ممنون، متشکرم، سپاسگزارم، مرسی، تشکر، خداحافظ
words-wish = می‌خواهم، من می‌خواهم، دوست دارم، می‌توانم، آیا می‌توانم، لطفا، لطفاً، اینجا

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = شروع از اول
command-help-about = این چطور کار می‌کند
command-topics-about = دیدن همهٔ موضوع‌ها
command-language-about = انتخاب زبان
command-town-about = انتخاب شهر
command-district-about = انتخاب محله
command-privacy-about = چه چیزی و تا کی ذخیره می‌شود
command-stop-about = پایان گفتگو
command-delete-about = حذف داده‌های من

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    سلام! من Bürgerdraht هستم، یک سرویس خودکار (ربات). مسئول: { $operator }.
    به پرسش‌های عمومی از شهرداری پاسخ می‌دهم. لطفاً اینجا چیز محرمانه‌ای ننویسید. از این راه‌ها هم به همان خوبی می‌توانید با ما تماس بگیرید: { $contact }.
    آنچه می‌نویسید حداکثر پس از { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    } پاک می‌شود. اطلاعات بیشتر: [حفاظت از داده‌ها]({ $link }).
    موافق هستید؟ پس پرسش خود را بنویسید یا یکی از گزینه‌ها را انتخاب کنید.
welcome-hello = خوش آمدید!
welcome-which-town = دربارهٔ کدام شهر می‌پرسید؟
# Button: goes on without a town.
welcome-town-skip = ادامه بدون انتخاب شهر
# $town: name of the town.
welcome-ready = خوب، شهر انتخاب‌شده: { $town }. چه می‌خواهید بدانید؟
welcome-ready-no-town = خوب. چه می‌خواهید بدانید؟
# Stands above the buttons of the menu.
welcome-menu =
    با کلمات خودتان بپرسید، مثلاً: «کارت شناسایی من منقضی شده است».
    یا انتخاب کنید:
# Answer to thanks and goodbye.
welcome-thanks = خواهش می‌کنم! اگر چیز دیگری بود، کافی است بنویسید.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = بسیار خوب. اگر کار دیگری بود، فقط بنویسید.
# After the button "ask a question".
welcome-ask-away = بفرمایید. پرسش خود را با کلمات خودتان بنویسید.

menu-ask = طرح پرسش
menu-topics = دیدن موضوع‌ها
menu-report = گزارش دادن
menu-language = زبان
menu-town = شهر
menu-district = محله
menu-privacy = حفاظت از داده‌ها
menu-help = راهنما

## Answers

faq-office = **ادارهٔ مسئول:** { $office }
faq-address = **نشانی:** { $address }
faq-phone = **تلفن:** { $phone }
faq-cost = **هزینه:** { $cost }
faq-link = [اطلاعات بیشتر]({ $link })
# The same where towns have different pages.
faq-link-in-town = [اطلاعات بیشتر: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = تاریخ بررسی: { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = این کار وظیفهٔ شهرداری نیست، بلکه وظیفهٔ: { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = این پاسخ فعلاً فقط به زبان آلمانی موجود است.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = خوب، پس چیزی نمی‌فرستم.
# Several answers may be meant; the topics follow as buttons.
faq-which = دقیقاً منظورتان کدام است؟
faq-not-found = متأسفانه پاسخی برای این ندارم.
faq-not-found-near = پاسخ مطمئنی برای این ندارم. شاید منظورتان یکی از این‌هاست؟
# Button: gives the question to the staff.
faq-ask-town-hall = پرسیدن از شهرداری
faq-ask-what = چه می‌خواهید از شهرداری بپرسید؟ لطفاً پرسش خود را در یک پیام بنویسید.
# Honest: stored, no promise when somebody reads it.
faq-asked = پرسش شما برای شهرداری ذخیره شد. اگر فوری است، لطفاً مستقیماً با شهرداری تماس بگیرید.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = پیامی که پرسش شما از شهرداری در آن بود، پاک شد. پس پرسش هم پس گرفته شد و دیگر ذخیره نیست.
faq-helped-question = آیا این به شما کمک کرد؟
faq-yes-helped = بله
faq-not-helped = خیر
faq-thanks = از بازخورد شما سپاسگزارم!
faq-sorry-helped-not = متأسفم. می‌توانید با کلمات دیگری بپرسید یا پرسش را به شهرداری بسپارید.
faq-topics = پرسش شما دربارهٔ کدام موضوع است؟
# $topic: name of the topic.
faq-questions-in = پرسش‌ها دربارهٔ «{ $topic }»:
faq-topic-empty = دربارهٔ این موضوع هنوز پاسخی نیست.
faq-more = نمایش بیشتر
faq-back = بازگشت
# For words such as objection, application, deadline.
faq-form-warning = **مهم:** پیام در اینجا درخواست رسمی یا اعتراض به شمار نمی‌آید. مهلت‌ها همچنان ادامه دارند.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = برگردیم به پرسش قبلی من:

## Opening hours

# $time: as 12:30.
hours-open-until = اکنون باز است، تا ساعت { $time }.
hours-open-until-appointment = اکنون فقط با وقت قبلی باز است، تا ساعت { $time }.
hours-closed = اکنون بسته است.
# $day: today, tomorrow or the name of a day.
hours-opens = باز می‌شود: { $day }، ساعت { $time }.
hours-opens-appointment = باز می‌شود (فقط با وقت قبلی): { $day }، ساعت { $time }.
hours-closed-reason = فعلاً بسته است: { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = بسته از { $from } تا { $to }: { $reason }
hours-closure-plain = بسته از { $from } تا { $to }
hours-none = ساعات کار ثابتی نمی‌شناسم.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days }: { $times }
# $from, $to: times.
hours-span = از { $from } تا { $to }
# These stand behind such a line, in brackets.
hours-by-appointment = فقط با وقت قبلی
hours-even-weeks = فقط در هفته‌های زوج سال
hours-odd-weeks = فقط در هفته‌های فرد سال
# $week: number of the week.
hours-week-is-even = این هفته، هفتهٔ { $week } سال و زوج است.
hours-week-is-odd = این هفته، هفتهٔ { $week } سال و فرد است.
hours-today = امروز
hours-tomorrow = فردا
# Several days in a row, and two that are named together.
hours-days-range = { $first } تا { $last }
hours-days-and = { $one } و { $two }
day-mon = دوشنبه
day-tue = سه‌شنبه
day-wed = چهارشنبه
day-thu = پنجشنبه
day-fri = جمعه
day-sat = شنبه
day-sun = یکشنبه
# A date. $day, $month, $year are numbers.
day-date = { $day } { $month ->
    [1] ژانویهٔ
    [2] فوریهٔ
    [3] مارس
    [4] آوریل
    [5] مهٔ
    [6] ژوئن
    [7] ژوئیهٔ
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
} { $year }

## Settings

settings-language-which = کدام زبان را می‌خواهید؟
# Said in the new language. $language: its name.
settings-language-set = خوب، از این پس به این زبان پاسخ می‌دهم: { $language }.
settings-language-unknown = این زبان را هنوز نمی‌شناسم. لطفاً یکی را از فهرست انتخاب کنید.
settings-town-which = دربارهٔ کدام شهر می‌پرسید؟
settings-town-set = خوب، اکنون شهر انتخاب‌شده این است: { $town }.
settings-town-unknown = این محل را نمی‌شناسم. لطفاً از فهرست انتخاب کنید.
settings-district-which = { $town }: در کدام محله زندگی می‌کنید؟ پاسخ دادن اختیاری است.
settings-district-set = خوب، محله یادداشت شد: { $district }.
settings-district-unknown = این محله را نمی‌شناسم. لطفاً از فهرست انتخاب کنید.
# Button: no district.
settings-district-none = نمی‌خواهم بگویم
settings-district-cleared = خوب، محله‌ای یادداشت نشده است.
# The town has no list of districts.
settings-district-no-list = { $town }: فهرست محله‌ها وجود ندارد.
# The person has not chosen a town yet.
settings-district-no-town = لطفاً نخست یک شهر انتخاب کنید.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # حفاظت از داده‌ها به‌اختصار

    - مسئول: { $operator }.
    - زبان شما، شهر شما، وضعیت گفتگوی ما و پرسش‌هایی که به شهرداری می‌سپارید ذخیره می‌شود.
    - شهرداری نه نام شما را می‌بیند و نه شمارهٔ شما را.
    - همه چیز حداکثر { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    } پس از آخرین پیام شما پاک می‌شود.
    - هر زمان می‌توانید داده‌های خود را خودتان پاک کنید: با کلمهٔ «حذف» یا با /delete.
    - شما حق دارید از داده‌های خود آگاه شوید، آن‌ها را اصلاح یا پاک کنید و به نهاد حفاظت از داده‌ها شکایت کنید.

    بقیهٔ اطلاعات: [سیاست حریم خصوصی]({ $link })

settings-stop-sure = می‌خواهید گفتگو را پایان دهید؟ در این صورت اطلاعات شما پاک می‌شود.
settings-delete-sure = واقعاً می‌خواهید همهٔ آنچه دربارهٔ شما ذخیره کرده‌ام پاک شود؟
# Buttons under the two questions above.
settings-yes-stop = بله، پایان
settings-yes-delete = بله، حذف
settings-no-keep = خیر، بماند
settings-kept = خوب، همه چیز همان‌طور می‌ماند.
settings-stopped = گفتگو پایان یافت و اطلاعات شما پاک شد. اگر باز چیزی خواستید بدانید، کافی است برایم بنویسید. موفق باشید!
settings-deleted = اطلاعات شما پاک شد. اگر دوباره بنویسید، از نو شروع می‌کنیم.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = پرسش‌هایی که به شهرداری سپرده‌اید، بدون نام شما آنجا می‌ماند.
settings-nothing-stored = دربارهٔ شما چیزی ذخیره نشده است.
# All words and commands.
settings-help =
    # راهنمای Bürgerdraht

    پرسش خود را با کلمات خودتان بنویسید. برای انتخاب، با شماره یا با کلمات پاسخ دهید.

    این کلمات و فرمان‌ها همیشه کار می‌کنند:

    - «موضوع‌ها» یا /topics: دیدن همهٔ موضوع‌ها
    - «رویدادها» یا /events: چه خبر است
    - «عضویت‌های من» یا /subscriptions: دیدن عضویت‌های من
    - «لغو عضویت» یا /unsubscribe: پایان همه عضویت‌ها
    - «زبان» یا /language: انتخاب زبان
    - «شهر» یا /town: انتخاب شهر
    - «محله» یا /district: انتخاب محله
    - «کارمند»: پرسیدن از شهرداری
    - «حفاظت از داده‌ها» یا /privacy: چه چیزی ذخیره می‌شود
    - «حذف» یا /delete: حذف داده‌های شما
    - «پایان» یا /stop: پایان گفتگو
    - «بازگشت»: یک گام به عقب
    - «شروع» یا /start: شروع از اول

    در مواقع اضطراری لطفاً با 112 تماس بگیرید؛ شمارهٔ پلیس 110 است.

## In groups

# When we join a group.
group-hello = سلام! من Bürgerdraht هستم، سرویس خودکار (ربات) شهرداری شما. اینجا فقط وقتی پاسخ می‌دهم که مستقیماً با من صحبت کنید. موضوع‌های شخصی را بهتر است در گفتگوی خصوصی مطرح کنید.
group-wrote-privately = این موضوع شخصی است. بیایید در گفتگوی خصوصی ادامه دهیم.
# Button: opens the private chat.
group-private-button = به گفتگوی خصوصی
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = در گفتگوی خصوصی برایتان نوشتم.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = امروز ساعت { $time }
late-when-yesterday = دیروز ساعت { $time }
# $date: a date.
late-when = در { $date } ساعت { $time }
# Stands before an answer.
late-answer = شما { $when } برایم نوشتید. ببخشید که تازه حالا پاسخ می‌دهم.
# Instead of an answer, after more than a week.
late-declined = شما { $when } برایم نوشتید و متأسفانه تازه حالا آن را می‌خوانم. برای یک پاسخ خوب زمان زیادی گذشته است. اگر هنوز برایتان مهم است، لطفاً یک بار دیگر بپرسید.
# Stands before what to do in an emergency.
late-emergency = شما { $when } برایم نوشتید و متأسفانه تازه حالا آن را می‌خوانم. اگر شما یا دیگران هنوز به کمک نیاز دارید، حالا این کار را بکنید:

# Said to who invites us, beside the refusal.
group-refuse-stranger = متأسفانه نمی‌توانم این دعوت را بپذیرم: فقط سرورها و افراد مشخصی اجازه دارند مرا دعوت کنند. لطفاً از شهرداری بپرسید.
group-refuse-flood = تعداد دعوت‌ها در زمان کوتاه زیاد بود. لطفاً یک ساعت دیگر دوباره تلاش کنید.
# Said to those in a room when we leave it.
group-leave-large = این اتاق برای من خیلی بزرگ است. لطفاً مرا به اتاق کوچک‌تری دعوت کنید یا خصوصی به من بنویسید.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = این ایمیل خوانده نشد: بیش از حد بزرگ یا آسیب‌دیده است. ایمیل همچنان در صندوق است.

## When something does not work

sorry-unsupported = متأسفانه این نوع پیام را نمی‌فهمم. لطفاً با کلمات برایم بنویسید.
# An encrypted message whose key never came.
sorry-sealed = متأسفانه نتوانستم پیام رمزگذاری‌شدهٔ شما را بخوانم: دستگاه من کلید آن را نگرفت. لطفاً آن را یک بار دیگر بفرستید. اگر کمکی نکرد، لطفاً تنظیمات برنامهٔ خود را ببینید: شاید کلیدها را فقط به دستگاه‌های تأییدشده می‌دهد.
sorry-failed = ببخشید، در کار من اشکالی پیش آمد. پیام شما نگه داشته شد تا یک کارمند آن را ببیند. لطفاً بعداً دوباره امتحان کنید.
sorry-too-fast = پیام‌های زیادی یک‌باره رسید. لطفاً یک دقیقه صبر کنید، سپس دوباره پاسخ می‌دهم.
sorry-enough-today = امروز خیلی با هم نوشتیم. فردا با کمال میل دوباره در خدمتم.
sorry-unclear = این را نفهمیدم. لطفاً یک بار دیگر با کلمات دیگری بنویسید.
sorry-started-over = ببخشید، رشتهٔ گفتگو از دستم رفت. لطفاً دوباره شروع کنید.
sorry-command-unknown = این فرمان را نمی‌شناسم. کلمهٔ «کمک» یا /help نشان می‌دهد چه کارهایی ممکن است.

## Choices

# Stands under numbered choices.
choices-hint = با شماره یا با کلمات پاسخ دهید.
# A button from an older message leads nowhere any more.
choices-gone = این گزینه دیگر وجود ندارد. لطفاً دوباره بپرسید.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = فایلی که به این پیام تعلق دارد قابل ارسال نبود.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = پاسخ به { $number }:
# Before what the staff said to somebody who had shut us out.
case-missed = وقتی نمی‌توانستم به شما برسم، این دربارهٔ { $number } آمد:
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = به‌صورت خودکار ترجمه شده و ممکن است خطا داشته باشد.
case-original = متن اصلی
case-now-received = { $number } دوباره باز است.
case-now-in-work = اکنون روی { $number } کار می‌شود.
case-now-done = { $number } انجام شد.
case-now-passed-on = { $number } به ادارهٔ دیگری سپرده شد.
case-now-passed-on-note = { $number } سپرده شد به: { $note }. ادامهٔ کار آنجاست.
case-now-not-possible = متأسفانه { $number } ممکن نیست.
case-now-not-possible-note = متأسفانه { $number } ممکن نیست. دلیل: { $note }.
# Labels of choices below a word about a case.
case-add = نوشتن چیزی دربارهٔ آن
case-not-fixed = هنوز درست نشده
# An earlier message about a case was edited, or deleted.
case-corrected = تغییر شما در { $number } رسید.
case-taken-back = پیامی دربارهٔ { $number } را پاک کردید. متن آن را من هم پاک کردم و از شهرداری خواستم همین کار را بکند.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = موضوع چیست؟ لطفاً آن را در یک پیام شرح دهید، در صورت امکان با ذکر محل. می‌توانید همین حالا عکس هم بفرستید.
concerns-what-idea = ایدهٔ شما چیست؟ لطفاً آن را در یک پیام شرح دهید.
concerns-what-tip = شهرداری چه چیزی را باید بداند؟ لطفاً آن را در یک پیام شرح دهید.
concerns-what-praise = از چه چیزی خوشتان آمد؟ لطفاً آن را در یک پیام شرح دهید.
concerns-kind-problem = مشکل
concerns-kind-idea = ایده
concerns-kind-tip = نکته
concerns-kind-praise = قدردانی
concerns-kind-question = پرسش
# A picture or a place came before any words.
concerns-with-picture = از عکس سپاسگزارم. می‌خواهید با آن چیزی را گزارش دهید؟ پس لطفاً بنویسید موضوع چیست.
concerns-at-place = از موقعیت مکانی سپاسگزارم. می‌خواهید چیزی را در آنجا گزارش دهید؟ پس لطفاً بنویسید موضوع چیست.
concerns-which-town = این برای کدام شهر است؟
concerns-about = دربارهٔ چیست؟ لطفاً مناسب‌ترین مورد را انتخاب کنید.
concerns-about-else = چیز دیگر
concerns-not-ours = این کار وظیفهٔ شهرداری نیست. مسئول آن: { $body }.
concerns-phone = تلفن: { $phone }
concerns-link = در اینترنت: { $link }
concerns-forward-ask = آیا شهرداری گزارش شما را با همهٔ آنچه اینجا می‌نویسید به آنجا بسپارد؟
concerns-forward = بله، بسپارد
concerns-anyway = با این حال فرستادن به شهرداری
concerns-where = این کجاست؟ موقعیت مکانی را بفرستید، خیابان و شمارهٔ پلاک را بنویسید یا محله را نام ببرید.
concerns-pictures = آیا عکسی از آن دارید؟ حالا آن را بفرستید؛ چند عکس هم می‌توانید بفرستید.
concerns-more-pictures = متشکرم، عکس رسید. عکس دیگری هم هست؟ وگرنه ادامه می‌دهیم.
concerns-contact = پاسخ را همین‌جا می‌گیرید. شهرداری نمی‌فهمد شما چه کسی هستید؛ فقط یک نام مستعار می‌بیند. می‌خواهید از راه دیگری هم بتوان با شما تماس گرفت؟ پس نام و شمارهٔ تلفن یا نشانی ایمیل خود را بنویسید. گروه مسئول آن را می‌خواند و من آن را حداکثر { $days } روز نگه می‌دارم.
concerns-here-only = پاسخ فقط همین‌جا
concerns-skip = رد شدن
concerns-go-on = ادامه
concerns-back = بازگشت
concerns-cancel = لغو
concerns-pardon = این را نفهمیدم.
# They wrote more instead of choosing what it is about.
concerns-noted = آن را اضافه کردم.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = خشونت خانگی، آزار، تجاوز، بچه‌اش را می‌زند، مرا می‌زند، بیماری، تشخیص، افسردگی، سرطان، باردار، بارداری، اعتیاد، مواد مخدر، درمان روانی، معلولیت
concerns-sensitive = بعضی چیزها جایشان در پیام‌رسانی مانند Telegram نیست، مثلاً سلامتی یا امنیت کودکان. به همان خوبی می‌توانید تلفن کنید، بیایید یا رمزگذاری‌شده از راه Matrix بنویسید: { $contact }. اگر بخواهید، با این حال همین‌جا ادامه می‌دهیم.
concerns-cancelled = خوب، چیزی نفرستادم و چیزی از آن نگه نداشتم.

## Concerns: the whole of it, and the receipt

concerns-summary = آیا این درست است؟
concerns-summary-what = «{ $text }»
concerns-summary-about = { $kind }: { $about }
concerns-summary-where = محل: { $place }
concerns-summary-files = { $count ->
    [one] یک عکس یا فایل
   *[other] { $count } عکس یا فایل
}
concerns-summary-contact = راه دیگر تماس: { $contact }
concerns-summary-anonymous = پاسخ فقط همین‌جا، با نام مستعار
concerns-summary-team = این را می‌خواند: { $team }
concerns-send = فرستادن
concerns-change-what = تغییر متن
concerns-change-about = تغییر موضوع
concerns-change-where = تغییر محل
concerns-change-pictures = افزودن عکس
concerns-change-contact = تغییر راه تماس
concerns-shared-place = موقعیت مکانی فرستاده‌شده
concerns-received = متشکرم، گزارش شما رسید. شمارهٔ آن **{ $number }** است. نخستین پاسخ را حداکثر تا { $day }، { $date }، همین‌جا در این گفتگو می‌گیرید.
concerns-received-team = این را می‌خواند: { $team }.
concerns-received-code = با این کد می‌توانید در پیام‌رسان دیگری ادامه دهید: { $code }. لطفاً آن را به کسی ندهید.

## Concerns: afterwards

concerns-my-cases = گزارش‌های من
concerns-none = هنوز گزارشی پیش من ندارید.
concerns-list = گزارش‌های شما. کدام را می‌خواهید ببینید؟
concerns-number-unknown = با شمارهٔ { $number } گزارشی از شما پیدا نمی‌کنم. اگر آن را در پیام‌رسان دیگری داده‌اید، لطفاً کد 16 رقمی آنجا را برایم بنویسید.
concerns-status = **{ $number }**: «{ $subject }»
concerns-status-state = وضعیت: { $state }
concerns-status-note = توضیح: { $note }
concerns-state-received = رسیده است و خوانده می‌شود
concerns-state-in-work = روی آن کار می‌شود
concerns-state-done = انجام شد
concerns-state-passed-on = به ادارهٔ دیگری سپرده شد
concerns-state-not-possible = ممکن نیست
concerns-state-withdrawn = شما آن را پس گرفتید
concerns-correct = اصلاح چیزی
concerns-withdraw = پس گرفتن
concerns-add-what = دربارهٔ { $number } چه می‌خواهید بنویسید؟ عکس هم می‌توانید بفرستید.
concerns-correct-what = چه چیزی در { $number } باید اصلاح شود؟ لطفاً درستِ آن را بنویسید.
concerns-not-fixed-what = در { $number } چه چیزی هنوز درست نشده است؟ با پاسخ شما گزارش دوباره باز می‌شود.
concerns-added = متشکرم، این به { $number } افزوده شد و به شهرداری می‌رسد.
concerns-left = خوب، همان‌طور می‌ماند.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = آیا این به { $number } مربوط است؟ پس آن را به شهرداری می‌رسانم.
concerns-something-else = نه، چیز دیگری است
concerns-withdraw-sure = واقعاً می‌خواهید { $number } را پس بگیرید؟ در این صورت دیگر کسی به آن رسیدگی نمی‌کند.
concerns-yes-withdraw = بله، پس می‌گیرم
concerns-no = خیر
concerns-withdrawn = { $number } پس گرفته شد. شهرداری خبر دارد.
concerns-claim-sure = این کد مربوط به { $number } است: «{ $subject }». آیا اینجا ادامه یابد؟ در این صورت پاسخ‌ها فقط به اینجا می‌رسند.
concerns-claim-again = آیا گزارش اینجا ادامه یابد؟
concerns-yes-claim = بله، ادامه در اینجا
concerns-claimed = خوب، گزارش شما از این پس اینجا ادامه می‌یابد.
# Said where it was opened.
concerns-gone-elsewhere = { $number } اکنون در پیام‌رسان دیگری ادامه دارد. پاسخ‌ها دیگر به اینجا نمی‌رسند.
concerns-code-unknown = برای این کد چیزی پیدا نمی‌کنم. لطفاً ببینید آیا هر 16 رقم درست است.
concerns-code-too-many = امروز تعداد کدهای نادرست بیش از حد بود. لطفاً فردا دوباره تلاش کنید.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = داده‌هایم، داده‌های من، دربارهٔ من چه می‌دانی، دربارهٔ من چه می‌دانید، نمایش داده‌هایم، mydata
command-mydata-about = دیدن داده‌های ذخیره‌شدهٔ من
command-report-about = گزارش یک موضوع
command-cases-about = دیدن درخواست‌هایم
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = هنوز باز است: { $numbers }. این بدون نام شما نزد شهرداری می‌ماند. دیگر نمی‌توانید پاسخی برای آن بگیرید.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = آنچه به شهرداری رسیده است را نمی‌توانم پاک کنم: { $numbers }. اگر آن هم باید پاک شود، لطفاً اینجا بپرسید: { $contact }.
# Button, and the list behind it.
settings-consents = رضایت‌ها
settings-consents-list = با این موارد موافقت کرده‌اید. هر زمان می‌توانید آن را پس بگیرید:
settings-consents-none = رضایتی نیست که بتوانید پس بگیرید.
settings-consent = رضایت: { $what } ({ $date })
settings-consent-withdraw = پس گرفتن: { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = استفاده از اطلاعات تماس شما
settings-consent-forward = فرستادن به نهاد مسئول
settings-consent-withdrawn-contact = پس گرفته شد. اطلاعات تماس شما از درخواست‌های بازتان حذف شد و شهرداری می‌داند که دیگر نباید از آن استفاده کند.
settings-consent-withdrawn-forward = پس گرفته شد. شهرداری می‌داند که دیگر نباید درخواست‌های باز شما را به جای دیگری بفرستد.
# All that is kept, one line each. $state: where the case stands.
mydata-here = این همهٔ چیزی است که دربارهٔ شما ذخیره کرده‌ام:
# Instead of a language, a town, a district nobody named.
mydata-none = گفته نشده
mydata-known = شما را از { $date } می‌شناسم. شناسهٔ حساب شما در { $messenger } ذخیره شده تا پاسخ‌ها به شما برسد.
mydata-profile = زبان: { $language }. شهر: { $town }. محله: { $district }.
mydata-talk = این هم ذخیره شده که گفتگوی ما به کجا رسیده است. اگر دیگر ننویسید، حداکثر تا { $date } پاک می‌شود.
mydata-case = درخواست { $number } از { $date }: { $kind }، { $state }.
mydata-case-text = متن شما: «{ $text }»
mydata-case-place = مکان: { $place }
mydata-case-files = فایل‌ها: { $count }
mydata-case-contact = اطلاعات تماس شما: { $contact }
mydata-case-received = رسیده به: { $who }
mydata-case-added = افزودهٔ شما: «{ $text }»
mydata-case-answered = نوشته به شما: «{ $text }»
mydata-case-until = اگر چیزی افزوده نشود، اینجا حداکثر تا { $date } پاک می‌شود.
mydata-question = پرسش باز از شهرداری در { $date }: «{ $text }». اینجا حداکثر تا { $until } پاک می‌شود.
mydata-restriction = محدودیت تا { $date }. دلیل: { $reason }
mydata-restriction-for-good = محدودیت بدون تاریخ پایان. دلیل: { $reason }
mydata-not-here = یادداشت‌هایی که شهرداری برای خودش می‌نویسد و نسخه‌های موجود در آنجا در این فهرست نیست. لطفاً دربارهٔ آن‌ها اینجا بپرسید: { $contact }.
mydata-file = همان برای رایانه (JSON):
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = تا { $until } نمی‌توانید به من بنویسید. دلیل: { $reason }. راه تماس با شهرداری: { $contact }.
restricted-banned-for-good = دیگر نمی‌توانید به من بنویسید. دلیل: { $reason }. راه تماس با شهرداری: { $contact }.
restricted-muted = این را نفرستادم: تا { $until } نمی‌توانید از طریق من چیزی به شهرداری بفرستید. دلیل: { $reason }. همچنان به پرسش‌ها پاسخ می‌دهم. راه تماس با شهرداری: { $contact }.
restricted-muted-for-good = این را نفرستادم: دیگر نمی‌توانید از طریق من چیزی به شهرداری بفرستید. دلیل: { $reason }. همچنان به پرسش‌ها پاسخ می‌دهم. راه تماس با شهرداری: { $contact }.
restricted-enough-today = برای امروز درخواست‌های تازه کافی است، سپاس. فردا با کمال میل باز هم می‌پذیرم. اگر فوری است، راه تماس با شهرداری: { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = رویدادها, رویداد, برنامه‌ها, چه خبر است
words-subscribe = عضویت, عضو شدن
words-subscriptions = عضویت‌های من
words-unsubscribe = لغو عضویت, لغو همه عضویت‌ها
command-events-about = چه خبر است
command-subscribe-about = عضویت برای رویدادها و خبرها
command-subscriptions-about = دیدن عضویت‌های من
command-unsubscribe-about = پایان همه عضویت‌ها
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = چه خبر, رویداد*, چه … برنامه, برنامه‌ها, کجا … برویم, چه کار … کنیم, چی هست
hears-today = امروز
hears-tomorrow = فردا
hears-day-after = پس‌فردا, پسفردا
hears-evening = عصر, امشب, شب
hears-weekend = آخر هفته, آخرهفته
hears-next = آینده, بعد, بعدی
hears-week = هفته
hears-month = ماه
hears-mon = دوشنبه
hears-tue = سه‌شنبه, سه شنبه
hears-wed = چهارشنبه, چهار شنبه
hears-thu = پنج‌شنبه, پنجشنبه, پنج شنبه
hears-fri = جمعه
hears-sat = شنبه
hears-sun = یکشنبه, یک‌شنبه
# January to December; further forms behind a slash.
hears-months = ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر
# Words that choose nothing.
hears-filler = چه, چی, کجا, کی, کدام, است, هست, در, برای, به, از, تا, و, یا, با, این, آن, روز, نزدیک, اینجا, لطفا, ما, من, خبر, برگزار, می‌شود, میشود
# To choose what one subscribes to.
hears-only = فقط, تنها
hears-also = همچنین, اضافه
hears-stop = توقف, بدون, نمی‌خواهم
hears-pause = وقفه, مکث, تعطیلات
hears-resume = ادامه, پایان وقفه
hears-everything = همه, همه چیز
hears-daily = روزانه, هر روز
hears-weekly = هفتگی, هر هفته
hears-quiet = سکوت, ساعت سکوت, مزاحم نشوید
hears-waste = زباله, سطل

## What is on: answers

menu-events = چه خبر است؟
menu-subscribe = عضویت
# The name of a stretch of time; one of them is $when of the heads below.
events-today = امروز
events-tomorrow = فردا
events-this-evening = امشب
events-this-weekend = آخر این هفته
events-next-weekend = آخر هفته آینده
events-this-week = این هفته
events-next-week = هفته آینده
# $date: a date. $day: name of a day.
events-on-day = { $day }، { $date }
events-on-evening = عصر { $date }
# $month, $year: numbers, as in 12/2026.
events-in-month = { $month }/{ $year }
events-ahead = به‌زودی
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **چه خبر است { $when } ({ $place }):**
events-head-for = **چه خبر است { $when } ({ $place }؛ { $whom }):**
# Nothing was found; what is next follows.
events-none = چیزی پیدا نکردم: { $when } ({ $place }).
events-none-at-all = در حال حاضر برنامه‌ای نمی‌شناسم: { $place }.
events-next-ones = **نزدیک‌ترین برنامه‌ها:**
events-of-words = **این‌ها را پیدا کردم:**
events-more = برنامه‌های دیگر
events-gone = این برنامه دیگر وجود ندارد.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when }: **{ $title }**، { $place }
events-line-plain = - { $when }: **{ $title }**
events-line-cancelled = - لغو شد: { $when }: { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day }، { $date }، ساعت { $time }
events-from-to = { $day }، { $date }، از { $from } تا { $to }
events-all-day = { $day }، { $date }
events-days = از { $first } تا { $last }
events-until-time = از { $first } تا { $last }، { $time }
# One date in full.
events-where = مکان: { $place }
events-link = [بیشتر]({ $link })
events-source = منبع: { $source }
events-cancelled = **لغو شد.** این برنامه برگزار نمی‌شود.
events-seats = جا: { $seats }
events-coming-count = تا حالا می‌آیند: { $count }
# Buttons below it.
events-file = به تقویم من
events-remind = قبلش یادآوری کن
events-forget-reminder = یادآوری نکن
events-come = می‌آیم
events-stay-away = نمی‌آیم
events-back = بازگشت به فهرست
events-file-sent = این برنامه به شکل فایل است. آن را باز کنید تا در تقویم شما باشد.
events-remind-when = چقدر قبل از «{ $title }» یادآوری کنم؟
# $hours: 2 or 4.
events-remind-hours = { $hours } ساعت قبل
events-remind-day = یک روز قبل
events-reminded = خوب، یادآوری می‌کنم: { $when }.
events-remind-too-late = برای این کار دیر است. «{ $title }» به‌زودی شروع می‌شود.
events-reminder-dropped = خوب، یادآوری نمی‌کنم.
# After “I am coming”. $title: of the event.
events-you-come = عالی، در «{ $title }» جا دارید. برگزارکننده فقط می‌داند چند نفر می‌آیند، نه چه کسانی.
events-you-wait = «{ $title }» پر است. شماره شما در فهرست انتظار: { $place }. اگر جایی خالی شود به شما می‌نویسم.
events-you-got-a-seat = جایی خالی شد: در «{ $title }» جا دارید.
events-you-stay-away = حیف. ثبت‌نام شما در «{ $title }» لغو شد.

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = می‌خواهید مرتب بدانید در { $place } چه خبر است و چه تازه‌ای هست؟ در این صورت خودم به شما می‌نویسم: دوشنبه‌ها درباره هفته، یا هر صبح درباره روز. برای این کار انتخاب شما را نگه می‌دارم. هر وقت بخواهید با نوشتن «لغو عضویت» تمام می‌شود.
subscriptions-choose = انتخاب: { $what }.
subscriptions-choose-hint = فقط بعضی چیزها؟ مثلاً بنویسید: «فقط { $example }».
subscriptions-weekly = بله، هر هفته
subscriptions-daily = بله، هر روز
subscriptions-no = نه
subscriptions-not = خوب، بدون عضویت.
subscriptions-started = انجام شد. { $what }، { $rhythm }. بار بعد: { $when }.
subscriptions-everything = همه چیز
subscriptions-rhythm-day = هر روز
subscriptions-rhythm-week = هر هفته
# The list of what somebody has subscribed to.
subscriptions-yours = **عضویت شما**
subscriptions-what = چه: { $what }
subscriptions-when = کی: { $rhythm }، بار بعد { $when }
subscriptions-quiet = ساعت سکوت: از { $from } تا { $to }. در این زمان نمی‌نویسم، مگر فوری باشد.
subscriptions-paused = وقفه تا { $when }
subscriptions-none = عضویتی ندارید.
subscriptions-stop-one = توقف: { $what }
subscriptions-end = لغو همه
subscriptions-pause = وقفه
subscriptions-change-rhythm-day = بهتر هر روز
subscriptions-change-rhythm-week = بهتر هر هفته
subscriptions-resume = پایان وقفه
subscriptions-ended = همه عضویت‌ها تمام شد و رضایت شما پاک شد. گزارش‌ها و تنظیمات شما همان‌طور می‌ماند.
subscriptions-stopped-one = خوب، دیگر چیزی درباره این نیست: { $what }.
subscriptions-not-among = این در عضویت شما نیست: { $what }.
subscriptions-unknown = «{ $words }» را نمی‌شناسم. می‌توان انتخاب کرد: { $known }.
subscriptions-pause-until = تا کی وقفه باشد؟ مثلاً بنویسید «تا دوشنبه» یا «تا 5.1.».
subscriptions-paused-until = خوب، وقفه تا { $when }. بعد خودش ادامه پیدا می‌کند.
subscriptions-goes-on = خوب، ادامه می‌دهیم. بار بعد: { $when }.
subscriptions-quiet-set = خوب، از { $from } تا { $to } نمی‌نویسم، مگر فوری باشد.
# Collection dates. $place: a street or tour.
waste-of = جمع‌آوری زباله: { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **این هفته در { $place }**
digest-day = **امروز در { $place }**
digest-news = **خبرها**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = برنامه‌های دیگر: { $count }
digest-how-to-stop = دیگر نمی‌خواهید؟ بنویسید «لغو عضویت».
reminder-said = **یادآوری:** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **زمان تازه:** «{ $title }» حالا { $now } است (پیش‌تر { $before }).
change-cancelled = **لغو شد:** «{ $title }»، { $when }، برگزار نمی‌شود.
change-place = **جای دیگر:** «{ $title }»، { $when }، حالا اینجا: { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **پس گرفته شد:** پیام «{ $beginning }» دیگر معتبر نیست.
post-german-only = این پیام فعلاً فقط به آلمانی است.
waste-tomorrow = **فردا ({ $day }، { $date }) جمع می‌شود:** { $what }
waste-cancelled = **جمع‌آوری نیست:** { $what }، { $date }.
settings-consent-news = فرستادن رویدادها و خبرها
settings-consent-withdrawn-news = پس گرفته شد. همه عضویت‌ها تمام شد و دیگر خودم نمی‌نویسم.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = عضویت شما: { $what }، { $rhythm }.
mydata-reminder = یادآوری برنامه‌ای در { $date }.
mydata-attendance = ثبت‌نام در برنامه‌ای؛ پس از پایان آن پاک می‌شود ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = نظرسنجی، نظرسنجی‌ها، شرکت در نظرسنجی
words-skip = رد کردن، بعدی، رد کن، نمی‌دانم
words-repeat = تکرار، دوباره، تکرار کن، پرسش را تکرار کن
words-pause = مکث، بعداً، استراحت کوتاه، ادامه بعداً
words-zero = صفر، هرگز، هیچ وقت، هیچ
command-surveys-about = شرکت در نظرسنجی‌ها
surveys-none = اکنون نظرسنجی‌ای برای شما نیست.
surveys-list = این نظرسنجی‌ها اکنون باز هستند. کدام را می‌خواهید ببینید؟
surveys-see-result = نتیجه: { $title }
surveys-sealed = شما قبلاً شرکت کرده‌اید، سپاس! پاسخ‌هایتان فرستاده شده و دیگر به هیچ‌کس قابل انتساب نیست؛ به همین دلیل نمی‌توان آنها را تغییر داد.
surveys-full = به تعداد پیش‌بینی‌شده در این نظرسنجی شرکت کرده‌اند. از توجه شما سپاسگزاریم!
# They stopped in the middle. $left: questions.
surveys-left = «{ $title }»: پرسش‌های باقی‌مانده: { $left }. ادامه می‌دهید؟
surveys-go-on = ادامه
surveys-not-now = اکنون نه
# $count: questions at most. $date: the last day.
surveys-length = شمار پرسش‌ها: حداکثر { $count }. تا { $date } می‌توانید شرکت کنید و هر وقت خواستید مکث کنید.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **بی‌نام:** پاسخ‌هایتان بدون نام شما نگهداری می‌شود. تا { $date } می‌توانید آنها را تغییر دهید؛ تا آن زمان کلیدی که شهرداری نمی‌بیند آنها را به شما پیوند می‌دهد. سپس کلید نابود می‌شود و هیچ‌کس نمی‌تواند بگوید چه کسی چه پاسخی داده است.
surveys-anonymous-final = **بی‌نام:** همین که بفرستید، پاسخ‌هایتان را برای همیشه از شما جدا می‌کنیم. پس از آن نمی‌توان تغییرشان داد.
surveys-pseudonymous = **با نام مستعار:** شهرداری پاسخ‌هایتان را با هم می‌بیند، اما نمی‌داند شما کیستید.
surveys-named = **با نام:** شهرداری نام و پاسخ‌هایتان را می‌بیند.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = شمارش همچنین بر پایهٔ: { $groups }. گروه‌های کمتر از { $smallest } نفر را هرگز جداگانه نشان نمی‌دهیم.
surveys-shown-to-all = همه می‌توانند نتیجه را ببینند.
surveys-shown-to-participants = نتیجه به کسانی می‌رسد که شرکت کرده‌اند و آن را می‌خواهند.
surveys-shown-to-staff = نتیجه فقط به شهرداری می‌رسد.
surveys-not-prevented = نمی‌توانم جلوی این‌ها را بگیرم: ارائه‌دهندهٔ پیام‌رسان شما می‌داند که به من می‌نویسید، پیام‌هایتان روی دستگاهتان می‌ماند، و کسی با چند حساب می‌تواند چند بار شرکت کند. نسخه‌های پشتیبان پیش از پایان، پس از گذشت مهلتشان پاک می‌شوند.
surveys-by-district = محله
surveys-by-language = زبان
# A question of the survey, by whose answers others are broken down.
surveys-by-question = «{ $question }»
# A group of those who belong to none.
surveys-by-none = نامشخص
surveys-begin = شروع کنیم
surveys-another-time = بسیار خوب. اگر بعداً خواستید شرکت کنید، فقط بنویسید «نظرسنجی».
surveys-progress = پرسش { $at } از { $of }
surveys-so-far = تا اینجا: { $answer }
surveys-how-multi-most = حداکثر { $most } پاسخ. یکی‌یکی انتخاب کنید، یا مثلاً بنویسید «1، 3».
surveys-how-multi = چند پاسخ ممکن است. یکی‌یکی انتخاب کنید، یا مثلاً بنویسید «1، 3».
surveys-done-choosing = تمام شد
surveys-how-scale = از { $from } ({ $low }) تا { $to } ({ $high })
surveys-how-number = لطفاً عددی از { $least } تا { $most } بنویسید.
surveys-how-text = با کلمات خودتان بنویسید، لطفاً بدون نام.
surveys-how-date = لطفاً یک تاریخ بنویسید، مثلاً 24.12.2026.
surveys-how-place = موقعیت را بفرستید، یا بنویسید کجاست.
surveys-how-photo = لطفاً یک عکس بفرستید.
surveys-how-ranking = چه چیزی اول است؟
surveys-how-ranking-next = تا اینجا: { $answer }. بعدی چیست؟
surveys-how-points = «{ $what }» چند امتیاز بگیرد؟ باقی‌مانده برای تقسیم: { $left }
surveys-ways-out = می‌توانید بنویسید «رد کردن»، «بازگشت» یا «مکث».
surveys-skip = رد کردن
surveys-back = بازگشت
surveys-pause = مکث
surveys-a-picture = یک عکس
surveys-skipped = رد شد
surveys-over = این نظرسنجی پایان یافته است.
surveys-name = نام شما چیست؟ شهرداری این نام را کنار پاسخ‌هایتان می‌بیند.
surveys-cannot-skip = برای ادامه به این پاسخ نیاز داریم.
# All is answered. $date: the last day to change anything.
surveys-thanks = از شرکت شما سپاسگزاریم! همه چیز ذخیره شد. تا { $date } می‌توانید پاسخ‌هایتان را تغییر دهید.
surveys-send-sure = همین بود. به همین شکل بفرستم؟ پس از آن چیزی را نمی‌توان تغییر داد.
surveys-your-answer = { $question } { $answer }
surveys-want-result = نتیجه را برایم بفرست
surveys-send = فرستادن
surveys-change = تغییر پاسخ { $number }
surveys-sent = سپاس، پاسخ‌هایتان فرستاده شد. از این پس هیچ‌کس نمی‌تواند آنها را به شما نسبت دهد.
surveys-will-tell = با کمال میل. پس از { $date } نتیجه را برایتان می‌فرستم.
surveys-no-result = نتیجه نمی‌خواهم
surveys-will-not-tell = بسیار خوب، دیگر چیزی در این باره نمی‌فرستم.
surveys-paused = بسیار خوب، اینجا مکث می‌کنیم. پاسخ‌هایتان ذخیره شده است. برای ادامه بنویسید «نظرسنجی».
surveys-elsewhere = ادامه در جای دیگر
# $code: sixteen digits.
surveys-elsewhere-code = تا یک روز این رمز را در پیام‌رسان دیگرتان برایم بفرستید: { $code }. آنگاه می‌دانم که هر دو حساب از شماست: همه چیز آنجا ادامه می‌یابد و یک بار شمرده می‌شوید. لطفاً رمز را به کسی ندهید.
surveys-joined = خوش برگشتید! اکنون می‌دانم که هر دو حساب از شماست. از همان جا که ماندید ادامه می‌دهیم.
surveys-pardon = این هنوز با پرسش جور نیست.
surveys-reminder = در نظرسنجی «{ $title }» هنوز پرسش مانده است: { $left }. تا { $date } می‌توانید شرکت کنید. ادامه می‌دهید؟ فقط همین یک بار یادآوری می‌کنم.
surveys-no-result-yet = اینجا نتیجه‌ای از این نظرسنجی نیست.
surveys-result = نتیجه: **{ $title }**
surveys-result-participants = شمار شرکت‌کنندگان: { $count }
surveys-result-few = کمتر از { $smallest } پاسخ. برای اینکه کسی شناخته نشود، آنها را نشان نمی‌دهیم.
surveys-result-average = میانگین: { $average }
surveys-result-answers = پاسخ‌ها به زبان خود مردم: { $count }
surveys-result-bar = { $label }: { $count } ({ $percent } %)
surveys-result-group = { $group }: { $bars }
surveys-result-hidden = گروه‌هایی را که پاسخی در آنها از کمتر از { $smallest } نفر است، جداگانه نشان نمی‌دهیم.
surveys-did = شما پاسخ دادید، ما کاری کردیم: **{ $title }**
mydata-survey = نظرسنجی «{ $title }»: { $answers }
mydata-survey-sent = نظرسنجی «{ $title }»: شما شرکت کرده‌اید. دیگر کسی نمی‌داند کدام پاسخ‌ها از شماست.
polls-before = **نظرخواهی سریع:** به‌زودی یک پرسش کوتاه اینجا می‌آید که با یک لمس می‌توانید پاسخ دهید. تا { $date } می‌توانید رأی بدهید و رأی خود را تغییر دهید.
polls-limits = لطفاً توجه کنید: همه در این اتاق می‌توانند ببینند شما چگونه رأی می‌دهید. هر کس در چند اتاق باشد می‌تواند در هر کدام رأی بدهد. این نظرخواهی یک نظرسنجی نیست و با هیچ نظرسنجی درآمیخته نمی‌شود.
polls-ended = نظرخواهی پایان یافت: **{ $question }**
polls-result-follows = نتیجهٔ همهٔ اتاق‌ها به‌زودی می‌آید.
polls-result = نتیجهٔ نظرخواهی سریع: **{ $question }**
polls-result-voters = رأی‌ها: { $count } · اتاق‌ها: { $rooms }
polls-result-bar = { $label }: { $count } ({ $percent } %)
polls-result-networks = Telegram: { $telegram } · Matrix: { $matrix }
polls-result-unasked = اتاق‌هایی که پرسش به آن‌ها نرسید (یا رسیدنش قطعی نیست): { $count }
mydata-poll = نظرخواهی سریع «{ $question }»: { $picked }
