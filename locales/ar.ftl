# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = العربية
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = عربي، عربية، بالعربية، بالعربي، اللغة العربية، Arabic، Arabisch، auf Arabisch، Arabe، арабська، арабською، арабский، по-арабски، arabski، po arabsku، Arapça، عربی
# Its ISO 639-3 code.
language-iso = ara
# Every letter of the alphabet.
language-letters = ا أ إ آ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه ة و ؤ ي ى ئ ء
# Small and everyday words that show a message is in this language: at least sixty.
language-words = أنا، أنت، نحن، هو، هي، هم، هذا، هذه، ذلك، تلك، التي، الذي، ما، ماذا، من، أين، متى، كيف، كم، هل، لماذا، أي، في، على، إلى، عن، مع، عند، بعد، قبل، حتى، بدون، بين، تحت، فوق، لكن، أو، ثم، لا، لم، لن، ليس، نعم، كان، كانت، يكون، يمكن، يمكنني، أستطيع، أريد، أحتاج، يجب، عندي، لدي، لي، لنا، لكم، أن، إن، أنه، إذا، لأن، قد، كل، بعض، غير، جدا، فقط، أيضا، الآن، اليوم، غدا، أمس، هنا، هناك، شكرا، فضلك، مساعدة، الحصول، أحصل، تجديد، أجدد، تسجيل، أسجل، طلب، تقديم، فقدت، ضاع، ضاعت، انتهت، صلاحية، مفتوح، مفتوحة، مغلق، يفتح، تفتح، دوام، ساعات، يكلف، تكلفة، رسوم، موعد، البلدية، الهوية، بطاقة، بطاقتي، هويتي، جواز، السفر، سفري، القمامة، النفايات، الكلب، كلبي، ضريبة، طفل، طفلي، أطفالي، الأطفال، روضة، المدرسة، شقة، الشارع، المدينة، حريق، النار، حول، خلال، دون، شارع، شارعنا، أوقات، وقت، بيت، بيتي، يوم، سنة، العام، الأوراق، المطلوبة، ترجمة، شهادة، القديم، الجديد، الجديدة، ابنتي، ابني، يعمل، لأجل، بسبب
# One to twelve; further forms of a number behind a slash.
number-words = واحد/واحدة/الأول/الأولى، اثنان/اثنين/إثنان/اثنتان/الثاني/الثانية، ثلاثة/ثلاث/الثالث/الثالثة، أربعة/أربع/الرابع/الرابعة، خمسة/خمس/الخامس/الخامسة، ستة/ست/السادس/السادسة، سبعة/سبع/السابع/السابعة، ثمانية/ثماني/ثمان/الثامن/الثامنة، تسعة/تسع/التاسع/التاسعة، عشرة/عشر/العاشر/العاشرة، أحد عشر/إحدى عشرة، اثنا عشر/اثني عشر/اثنتا عشرة
# Between the parts of a list, before a blank.
list-comma = ،
# In numbers such as 4.2.
decimal-sign = .

## Words that work without a slash: what people type when they want this. Several words are fine.

words-help = مساعدة، المساعدة، ساعدني، ساعدوني، كيف يعمل هذا، ماذا يمكنك أن تفعل، ماذا تستطيع أن تفعل، help
words-menu = القائمة، قائمة، البداية، ابدأ، القائمة الرئيسية، من البداية، menu، start، مرحبا، أهلا، أهلا وسهلا، السلام عليكم، صباح الخير، مساء الخير
words-topics = المواضيع، مواضيع، موضوع، كل المواضيع، جميع المواضيع، عرض المواضيع
words-language = اللغة، لغة، اللغات، لغة أخرى، تغيير اللغة، اختيار اللغة، language
words-town = المدينة، مدينة، البلدة، بلدة، المكان، مكان، مدينة أخرى، تغيير المدينة، اختيار المدينة
words-district = الحي، حي، حي آخر، تغيير الحي، اختيار الحي
words-privacy = الخصوصية، حماية البيانات، سياسة الخصوصية، ماذا تحفظون، ما الذي يتم حفظه، privacy
words-stop = توقف، إيقاف، إنهاء، أنهِ المحادثة، كفى، stop
words-delete = حذف، احذف، احذف بياناتي، حذف بياناتي، احذف كل شيء، حذف كل شيء، delete
words-yes = نعم، أجل، نعم من فضلك، أكيد، طبعا، موافق، موافقة، صحيح، تمام، حسنا
words-no = لا، لا شكرا، كلا، ليس الآن، غير صحيح، خطأ
words-back = رجوع، الرجوع، عودة، إلغاء، لا يهم
words-human = إنسان، شخص، موظف، موظفة، أريد التحدث مع شخص، التحدث مع موظف، اسأل البلدية، سؤال البلدية
words-report = بلاغ، إبلاغ، الإبلاغ عن شيء، الإبلاغ عن مشكلة، أريد الإبلاغ عن شيء، أريد الإبلاغ عن مشكلة، تقديم بلاغ، بلاغ جديد، شكوى، تقديم شكوى
words-cases = بلاغاتي، بلاغي، شكاواي، الحالة، حالة البلاغ، حالة بلاغي، متابعة البلاغ
words-thanks = شكرا، شكرا جزيلا، شكرا لك، شكرا لكم، ألف شكر، مع السلامة، إلى اللقاء
words-wish = أريد، أريد أن، أود، أود أن، أرغب في، هل يمكنني، هل أستطيع، من فضلك، لو سمحت، رجاء، هنا

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = البدء من جديد
command-help-about = كيف يعمل هذا
command-topics-about = عرض كل المواضيع
command-language-about = اختيار اللغة
command-town-about = اختيار البلدة
command-district-about = اختيار الحي
command-privacy-about = ما الذي يُحفظ وإلى متى
command-stop-about = إنهاء المحادثة
command-delete-about = حذف بياناتي

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    مرحبًا بكم! أنا Bürgerdraht، خدمة آلية (بوت). الجهة المسؤولة: { $operator }.
    أجيب عن الأسئلة العامة الموجهة إلى البلدية. يُرجى عدم كتابة أي شيء سري هنا. يمكنكم التواصل معنا بالقدر نفسه بهذه الطرق: { $contact }.
    يُحذف ما تكتبونه في موعد أقصاه { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. المزيد: [حماية البيانات]({ $link }).
    هل توافقون؟ إذن اكتبوا سؤالكم أو اختاروا شيئًا من القائمة.
welcome-hello = أهلًا وسهلًا بكم!
welcome-which-town = عن أي بلدة تسألون؟
# Button: goes on without a town.
welcome-town-skip = المتابعة دون اختيار بلدة
# $town: name of the town.
welcome-ready = حسنًا، البلدة المختارة: { $town }. ماذا تودون أن تعرفوا؟
welcome-ready-no-town = حسنًا. ماذا تودون أن تعرفوا؟
# Stands above the buttons of the menu.
welcome-menu =
    اسألوا بكلماتكم، على سبيل المثال: «انتهت صلاحية بطاقة هويتي».
    أو اختاروا:
# Answer to thanks and goodbye.
welcome-thanks = على الرحب والسعة! إذا كان هناك أي شيء آخر، فاكتبوا إليّ.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = حسنًا. إذا احتجتم إلى شيء آخر فاكتبوا لي.
# After the button "ask a question".
welcome-ask-away = تفضلوا. اكتبوا سؤالكم بكلماتكم.

menu-ask = طرح سؤال
menu-topics = عرض المواضيع
menu-report = الإبلاغ عن شيء
menu-language = اللغة
menu-town = البلدة
menu-district = الحي
menu-privacy = حماية البيانات
menu-help = المساعدة

## Answers

faq-office = **الجهة المختصة:** { $office }
faq-address = **العنوان:** { $address }
faq-phone = **الهاتف:** { $phone }
faq-cost = **الرسوم:** { $cost }
faq-link = [المزيد عن ذلك]({ $link })
# The same where towns have different pages.
faq-link-in-town = [المزيد عن ذلك: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = آخر تحقق: { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = هذا ليس من اختصاص البلدية، بل من اختصاص: { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = هذه الإجابة متوفرة حتى الآن باللغة الألمانية فقط.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = حسنًا، لن أحوّل شيئًا إذن.
# Several answers may be meant; the topics follow as buttons.
faq-which = ماذا تقصدون بالضبط؟
faq-not-found = للأسف ليست لديّ إجابة عن ذلك.
faq-not-found-near = ليست لديّ إجابة مؤكدة عن ذلك. هل تقصدون ربما أحد هذه الأمور؟
# Button: gives the question to the staff.
faq-ask-town-hall = سؤال البلدية
faq-ask-what = ماذا تودون أن تسألوا البلدية؟ يُرجى كتابة سؤالكم في رسالة واحدة.
# Honest: stored, no promise when somebody reads it.
faq-asked = تم حفظ سؤالكم للبلدية. إذا كان الأمر عاجلًا، فيُرجى التواصل مع البلدية مباشرة.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = حُذفت الرسالة التي فيها سؤالكم للبلدية. لذلك سُحب السؤال أيضًا، ولم يعد محفوظًا.
faq-helped-question = هل أفادكم ذلك؟
faq-yes-helped = نعم
faq-not-helped = لا
faq-thanks = شكرًا على رأيكم!
faq-sorry-helped-not = يؤسفني ذلك. يمكنكم السؤال بكلمات أخرى أو تحويل السؤال إلى البلدية.
faq-topics = ما موضوع سؤالكم؟
# $topic: name of the topic.
faq-questions-in = أسئلة حول «{ $topic }»:
faq-topic-empty = لا توجد بعدُ إجابات حول هذا الموضوع.
faq-more = عرض المزيد
faq-back = رجوع
# For words such as objection, application, deadline.
faq-form-warning = **مهم:** الرسالة هنا ليست طلبًا رسميًا ولا اعتراضًا. المواعيد النهائية تبقى سارية.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = عودة إلى سؤالي السابق:

## Opening hours

# $time: as 12:30.
hours-open-until = مفتوح الآن، حتى الساعة { $time }.
hours-open-until-appointment = مفتوح الآن بموعد مسبق فقط، حتى الساعة { $time }.
hours-closed = مغلق الآن.
# $day: today, tomorrow or the name of a day.
hours-opens = يفتح مجددًا: { $day }، الساعة { $time }.
hours-opens-appointment = يفتح مجددًا (بموعد مسبق فقط): { $day }، الساعة { $time }.
hours-closed-reason = مغلق حاليًا: { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = مغلق من { $from } إلى { $to }: { $reason }
hours-closure-plain = مغلق من { $from } إلى { $to }
hours-none = لا أعرف أوقات دوام ثابتة.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days }: { $times }
# $from, $to: times.
hours-span = من { $from } إلى { $to }
# These stand behind such a line, in brackets.
hours-by-appointment = بموعد مسبق فقط
hours-even-weeks = في الأسابيع الزوجية من السنة فقط
hours-odd-weeks = في الأسابيع الفردية من السنة فقط
# $week: number of the week.
hours-week-is-even = رقم هذا الأسبوع من السنة { $week }، وهو زوجي.
hours-week-is-odd = رقم هذا الأسبوع من السنة { $week }، وهو فردي.
hours-today = اليوم
hours-tomorrow = غدًا
# Several days in a row, and two that are named together.
hours-days-range = من { $first } إلى { $last }
hours-days-and = { $one } و{ $two }
day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد
# A date. $day, $month, $year are numbers.
day-date = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }

## Settings

settings-language-which = أي لغة تريدون؟
# Said in the new language. $language: its name.
settings-language-set = حسنًا، سأجيب من الآن بهذه اللغة: { $language }.
settings-language-unknown = لا أعرف هذه اللغة بعد. يُرجى اختيار لغة من القائمة.
settings-town-which = عن أي بلدة تسألون؟
settings-town-set = حسنًا، البلدة المختارة الآن: { $town }.
settings-town-unknown = لا أعرف هذه البلدة. يُرجى الاختيار من القائمة.
settings-district-which = { $town }: في أي حي تسكنون؟ الإجابة اختيارية.
settings-district-set = حسنًا، تم تسجيل الحي: { $district }.
settings-district-unknown = لا أعرف هذا الحي. يُرجى الاختيار من القائمة.
# Button: no district.
settings-district-none = أفضّل عدم الذكر
settings-district-cleared = حسنًا، لم يُسجَّل أي حي.
# The town has no list of districts.
settings-district-no-list = { $town }: لا توجد قائمة بالأحياء.
# The person has not chosen a town yet.
settings-district-no-town = يُرجى اختيار البلدة أولًا.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # حماية البيانات باختصار

    - الجهة المسؤولة: { $operator }.
    - تُحفظ لغتكم وبلدتكم وحالة محادثتنا والأسئلة التي تحوّلونها إلى البلدية.
    - لا ترى البلدية اسمكم ولا رقمكم.
    - يُحذف كل شيء بعد رسالتكم الأخيرة في موعد أقصاه { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
    - يمكنكم حذف بياناتكم بأنفسكم في أي وقت: بكلمة «حذف» أو بالأمر /delete.
    - يحق لكم معرفة بياناتكم وتصحيحها وحذفها، وتقديم شكوى إلى هيئة حماية البيانات.

    كل ما عدا ذلك: [سياسة الخصوصية]({ $link })

settings-stop-sure = هل تريدون إنهاء المحادثة؟ ستُحذف عندئذ بياناتكم.
settings-delete-sure = هل تريدون حقًا حذف كل ما أحفظه عنكم؟
# Buttons under the two questions above.
settings-yes-stop = نعم، إنهاء
settings-yes-delete = نعم، حذف
settings-no-keep = لا، إبقاء
settings-kept = حسنًا، يبقى كل شيء كما هو.
settings-stopped = انتهت المحادثة وحُذفت بياناتكم. إذا أردتم معرفة شيء مجددًا، فاكتبوا إليّ. مع أطيب التمنيات!
settings-deleted = حُذفت بياناتكم. عندما تكتبون مجددًا نبدأ من جديد.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = الأسئلة التي حوّلتموها إلى البلدية تبقى هناك دون اسمكم.
settings-nothing-stored = لا شيء محفوظ عنكم.
# All words and commands.
settings-help =
    # كيف يساعدكم Bürgerdraht

    اكتبوا سؤالكم بكلماتكم. للاختيار أجيبوا بالرقم أو بالكلمات.

    هذه الكلمات والأوامر تعمل دائمًا:

    - «المواضيع» أو /topics: عرض كل المواضيع
    - «الفعاليات» أو /events: ماذا يحدث
    - «اشتراكاتي» أو /subscriptions: عرض اشتراكاتي
    - «إلغاء الاشتراك» أو /unsubscribe: إنهاء كل الاشتراكات
    - «اللغة» أو /language: اختيار اللغة
    - «البلدة» أو /town: اختيار البلدة
    - «الحي» أو /district: اختيار الحي
    - «شخص»: سؤال البلدية
    - «حماية البيانات» أو /privacy: ما الذي يُحفظ
    - «حذف» أو /delete: حذف بياناتكم
    - «إيقاف» أو /stop: إنهاء المحادثة
    - «رجوع»: خطوة إلى الوراء
    - «البداية» أو /start: البدء من جديد

    في حالات الطوارئ يُرجى الاتصال بالرقم 112، ورقم الشرطة هو 110.

## In groups

# When we join a group.
group-hello = مرحبًا بكم! أنا Bürgerdraht، خدمة آلية (بوت) من بلديتكم. أجيب هنا فقط عندما يُوجَّه الكلام إليّ مباشرة. أما الأمور الشخصية فالأفضل مناقشتها في محادثة خاصة.
group-wrote-privately = هذا أمر شخصي. لنتابع في محادثة خاصة.
# Button: opens the private chat.
group-private-button = إلى المحادثة الخاصة
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = كتبتُ إليكم في محادثة خاصة.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = اليوم الساعة { $time }
late-when-yesterday = أمس الساعة { $time }
# $date: a date.
late-when = في { $date } الساعة { $time }
# Stands before an answer.
late-answer = كتبتم إليّ { $when }. أعتذر لأنني لا أجيب إلا الآن.
# Instead of an answer, after more than a week.
late-declined = كتبتم إليّ { $when }، وللأسف لم أقرأ رسالتكم إلا الآن. مضى عليها وقت أطول من أن أجيب إجابة جيدة. إذا كان الأمر لا يزال مهمًا لكم، فيُرجى السؤال مرة أخرى.
# Stands before what to do in an emergency.
late-emergency = كتبتم إليّ { $when }، وللأسف لم أقرأ رسالتكم إلا الآن. إذا كنتم أنتم أو غيركم لا تزالون بحاجة إلى المساعدة، فافعلوا الآن ما يلي:

# Said to who invites us, beside the refusal.
group-refuse-stranger = عذرًا، لا يمكنني قبول هذه الدعوة: لا يُسمح بدعوتي إلا لخوادم وأشخاص محدّدين. يُرجى سؤال مبنى البلدية.
group-refuse-flood = كانت الدعوات كثيرة في وقت قصير. يُرجى المحاولة مرة أخرى بعد ساعة.
# Said to those in a room when we leave it.
group-leave-large = هذه الغرفة كبيرة عليّ. يُرجى دعوتي إلى غرفة أصغر أو الكتابة إليّ على انفراد.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = لم تُقرأ هذه الرسالة الإلكترونية: فهي كبيرة جدًا أو تالفة. وهي باقية في صندوق البريد.

## When something does not work

sorry-unsupported = للأسف لا أفهم هذا النوع من الرسائل. يُرجى الكتابة إليّ بالكلمات.
# An encrypted message whose key never came.
sorry-sealed = للأسف لم أستطع قراءة رسالتكم المشفّرة: لم يحصل جهازي على مفتاحها. يُرجى إرسالها مرة أخرى. إذا لم ينفع ذلك، فيُرجى النظر في إعدادات تطبيقكم: ربما يعطي المفاتيح للأجهزة الموثّقة فقط.
sorry-failed = عذرًا، حدث خطأ عندي. حُفظت رسالتكم لكي يطّلع عليها أحد الموظفين. يُرجى المحاولة لاحقًا.
sorry-too-fast = وصلت رسائل كثيرة دفعة واحدة. يُرجى الانتظار دقيقة، وبعدها أجيب من جديد.
sorry-enough-today = كتبنا اليوم الكثير. يسعدني أن أساعدكم مجددًا غدًا.
sorry-unclear = لم أفهم ذلك. يُرجى كتابته مرة أخرى بكلمات مختلفة.
sorry-started-over = عذرًا، فقدتُ تسلسل المحادثة. يُرجى البدء مرة أخرى.
sorry-command-unknown = لا أعرف هذا الأمر. كلمة «مساعدة» أو /help تُظهر ما هو ممكن.

## Choices

# Stands under numbered choices.
choices-hint = أجيبوا بالرقم أو بالكلمات.
# A button from an older message leads nowhere any more.
choices-gone = لم يعد هذا الخيار موجودًا. يُرجى السؤال مرة أخرى.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = تعذّر إرسال ملف مرفق بهذه الرسالة.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = الرد على { $number }:
# Before what the staff said to somebody who had shut us out.
case-missed = وصل هذا بشأن { $number } حين لم أتمكن من الوصول إليكم:
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = تُرجم آليًا وقد يحتوي على أخطاء.
case-original = النص الأصلي
case-now-received = { $number } مفتوح من جديد.
case-now-in-work = يجري العمل الآن على { $number }.
case-now-done = أُنجز { $number }.
case-now-passed-on = أُحيل { $number } إلى جهة أخرى.
case-now-passed-on-note = أُحيل { $number } إلى: { $note }. وهناك تستمر معالجته.
case-now-not-possible = { $number } غير ممكن للأسف.
case-now-not-possible-note = { $number } غير ممكن للأسف. السبب: { $note }.
# Labels of choices below a word about a case.
case-add = كتابة شيء عن ذلك
case-not-fixed = لم يُصلَح بعد
# An earlier message about a case was edited, or deleted.
case-corrected = وصل تعديلكم على { $number }.
case-taken-back = حذفتم رسالة عن { $number }. حذفتُ نصها عندي أيضًا وطلبتُ من البلدية حذفه.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = ما الأمر؟ يُرجى وصفه في رسالة واحدة، مع ذكر المكان إن أمكن. ويمكنكم إرسال صورة معه أيضًا.
concerns-what-idea = ما فكرتكم؟ يُرجى وصفها في رسالة واحدة.
concerns-what-tip = ماذا ينبغي أن تعرف البلدية؟ يُرجى وصف ذلك في رسالة واحدة.
concerns-what-praise = ما الذي أعجبكم؟ يُرجى وصف ذلك في رسالة واحدة.
concerns-kind-problem = مشكلة
concerns-kind-idea = فكرة
concerns-kind-tip = ملاحظة
concerns-kind-praise = ثناء
concerns-kind-question = سؤال
# A picture or a place came before any words.
concerns-with-picture = شكرًا على الصورة. هل تودون الإبلاغ عن شيء من خلالها؟ إذن يُرجى كتابة موضوع البلاغ.
concerns-at-place = شكرًا على الموقع. هل تودون الإبلاغ عن شيء هناك؟ إذن يُرجى كتابة موضوع البلاغ.
concerns-which-town = لأي بلدة هذا البلاغ؟
concerns-about = ما موضوع البلاغ؟ اختاروا الأنسب.
concerns-about-else = شيء آخر
concerns-not-ours = هذا ليس من اختصاص البلدية، بل من اختصاص: { $body }.
concerns-phone = الهاتف: { $phone }
concerns-link = على الإنترنت: { $link }
concerns-forward-ask = هل تريدون أن تحوّل البلدية بلاغكم إلى هذه الجهة، مع كل ما تكتبونه هنا؟
concerns-forward = نعم، تحويل
concerns-anyway = إرسال إلى البلدية رغم ذلك
concerns-where = أين ذلك؟ شاركوا الموقع، أو اكتبوا الشارع ورقم المنزل، أو اذكروا الحي.
concerns-pictures = هل لديكم صورة لذلك؟ أرسلوها الآن، ويمكنكم إرسال عدة صور.
concerns-more-pictures = شكرًا، وصلت الصورة. هل هناك صورة أخرى؟ وإلا فلنتابع.
concerns-contact = يصلكم الرد هنا. لا تعرف البلدية من أنتم، بل ترى اسمًا مستعارًا فقط. هل تودون أن يمكن التواصل معكم بطريقة أخرى أيضًا؟ إذن اكتبوا الاسم ورقم الهاتف أو عنوان البريد الإلكتروني. يقرأ الفريق المختص هذه البيانات، وأحتفظ بها مدة أقصاها { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
concerns-here-only = الرد هنا فقط
concerns-skip = تخطّي
concerns-go-on = متابعة
concerns-back = رجوع
concerns-cancel = إلغاء
concerns-pardon = لم أفهم ذلك.
# They wrote more instead of choosing what it is about.
concerns-noted = أضفتُ ذلك.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = عنف منزلي، العنف المنزلي، اعتداء، اغتصاب، يضرب طفله، تضرب طفلها، يضربني، مرض، تشخيص، اكتئاب، سرطان، حامل، الحمل، إدمان، مخدرات، علاج نفسي، إعاقة
concerns-sensitive = بعض الأمور لا مكان لها في تطبيق مراسلة مثل Telegram، كالصحة أو سلامة الأطفال. يمكنكم بالقدر نفسه الاتصال أو الحضور أو الكتابة مشفّرًا عبر Matrix: { $contact }. وإذا أردتم نتابع هنا رغم ذلك.
concerns-cancelled = حسنًا، لم أرسل شيئًا ولم أحتفظ بشيء من ذلك.

## Concerns: the whole of it, and the receipt

concerns-summary = هل هذا صحيح؟
concerns-summary-what = «{ $text }»
concerns-summary-about = { $kind }: { $about }
concerns-summary-where = المكان: { $place }
concerns-summary-files = { $count ->
    [zero] { $count } صورة أو ملف
    [one] صورة واحدة أو ملف واحد
    [two] صورتان أو ملفان
    [few] { $count } صور أو ملفات
    [many] { $count } صورة أو ملفًا
   *[other] { $count } صورة أو ملف
}
concerns-summary-contact = يمكن التواصل أيضًا عبر: { $contact }
concerns-summary-anonymous = الرد هنا فقط، باسم مستعار
concerns-summary-team = يقرؤه: { $team }
concerns-send = إرسال
concerns-change-what = تغيير النص
concerns-change-about = تغيير الموضوع
concerns-change-where = تغيير المكان
concerns-change-pictures = إضافة صورة
concerns-change-contact = تغيير طريقة التواصل
concerns-shared-place = الموقع الذي شاركتموه
concerns-received = شكرًا، وصل بلاغكم. رقمه **{ $number }**. يصلكم رد أول في موعد أقصاه يوم { $day }، { $date }، هنا في هذه المحادثة.
concerns-received-team = يقرؤه: { $team }.
concerns-received-code = بهذا الرمز يمكنكم المتابعة في تطبيق مراسلة آخر: { $code }. يُرجى عدم إعطائه لأحد.

## Concerns: afterwards

concerns-my-cases = بلاغاتي
concerns-none = ليس لديكم أي بلاغ عندي بعد.
concerns-list = بلاغاتكم. أيّها تودون أن تروا؟
concerns-number-unknown = لا أجد بلاغًا لكم بالرقم { $number }. إذا قدّمتموه في تطبيق مراسلة آخر، فيُرجى أن تكتبوا لي الرمز المكوّن من 16 رقمًا من هناك.
concerns-status = **{ $number }**: «{ $subject }»
concerns-status-state = الحالة: { $state }
concerns-status-note = توضيح: { $note }
concerns-state-received = وصل وتجري قراءته
concerns-state-in-work = يجري العمل عليه
concerns-state-done = أُنجز
concerns-state-passed-on = أُحيل إلى جهة أخرى
concerns-state-not-possible = غير ممكن
concerns-state-withdrawn = سحبتموه
concerns-correct = تصحيح شيء
concerns-withdraw = سحب البلاغ
concerns-add-what = ماذا تودون أن تكتبوا عن { $number }؟ يمكنكم إرسال صورة أيضًا.
concerns-correct-what = ما الذي تودون تصحيحه في { $number }؟ يُرجى كتابة الصحيح.
concerns-not-fixed-what = ما الذي لم يُصلَح بعد في { $number }؟ بردّكم يُفتح البلاغ من جديد.
concerns-added = شكرًا، أُضيف ذلك إلى { $number } وسيصل إلى البلدية.
concerns-left = حسنًا، يبقى الأمر كما هو.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = هل يخصّ هذا { $number }؟ عندها أنقله إلى البلدية.
concerns-something-else = لا، شيء آخر
concerns-withdraw-sure = هل تريدون حقًا سحب { $number }؟ عندئذ لن يهتم به أحد بعد ذلك.
concerns-yes-withdraw = نعم، سحب
concerns-no = لا
concerns-withdrawn = سُحب { $number }. البلدية على علم بذلك.
concerns-claim-sure = هذا الرمز للبلاغ { $number }: «{ $subject }». هل نتابعه هنا؟ عندئذ تصل الردود إلى هنا فقط.
concerns-claim-again = هل نتابع البلاغ هنا؟
concerns-yes-claim = نعم، المتابعة هنا
concerns-claimed = حسنًا، نتابع بلاغكم هنا من الآن.
# Said where it was opened.
concerns-gone-elsewhere = يستمر { $number } الآن في تطبيق مراسلة آخر. لن تصل الإجابات إلى هنا بعد الآن.
concerns-code-unknown = لا أجد شيئًا لهذا الرمز. يُرجى التحقق من أن الأرقام الستة عشر كلها صحيحة.
concerns-code-too-many = أُدخلت اليوم رموز خاطئة أكثر من المسموح. يُرجى المحاولة مرة أخرى غدًا.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = بياناتي، ماذا تعرف عني، ماذا تعرفون عني، أرني بياناتي، عرض بياناتي، mydata
command-mydata-about = الاطلاع على بياناتي المحفوظة
command-report-about = الإبلاغ عن أمر
command-cases-about = الاطلاع على طلباتي
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = ما زال مفتوحًا: { $numbers }. يبقى ذلك لدى البلدية دون اسمكم. لن يمكنكم عندئذ تلقي ردود عليه.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = لا أستطيع حذف ما وصل إلى البلدية: { $numbers }. إن أردتم حذفه أيضًا فاسألوا هنا من فضلكم: { $contact }.
# Button, and the list behind it.
settings-consents = الموافقات
settings-consents-list = هذا ما وافقتم عليه. يمكنكم سحب الموافقة في أي وقت:
settings-consents-none = لا توجد موافقة يمكنكم سحبها.
settings-consent = موافقة: { $what } ({ $date })
settings-consent-withdraw = سحب: { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = استخدام بيانات الاتصال الخاصة بكم
settings-consent-forward = التحويل إلى الجهة المختصة
settings-consent-withdrawn-contact = سُحبت الموافقة. أُزيلت بيانات الاتصال من طلباتكم المفتوحة، وتعلم البلدية أنه لم يعد يجوز لها استخدامها.
settings-consent-withdrawn-forward = سُحبت الموافقة. تعلم البلدية أنه لم يعد يجوز لها تحويل طلباتكم المفتوحة.
# All that is kept, one line each. $state: where the case stands.
mydata-here = هذا كل ما حفظته عنكم:
# Instead of a language, a town, a district nobody named.
mydata-none = غير مذكور
mydata-known = أعرفكم منذ { $date }. معرّف حسابكم في { $messenger } محفوظ كي تصلكم الردود.
mydata-profile = اللغة: { $language }. البلدة: { $town }. الحي: { $district }.
mydata-talk = محفوظ أيضًا أين وصلت محادثتنا. إذا لم تكتبوا بعد الآن يُحذف ذلك في موعد أقصاه { $date }.
mydata-case = الطلب { $number } بتاريخ { $date }: { $kind }، { $state }.
mydata-case-text = نصكم: «{ $text }»
mydata-case-place = المكان: { $place }
mydata-case-files = الملفات: { $count }
mydata-case-contact = بيانات الاتصال: { $contact }
mydata-case-received = وصل إلى: { $who }
mydata-case-added = أضفتم: «{ $text }»
mydata-case-answered = كُتب إليكم: «{ $text }»
mydata-case-until = يُحذف هنا في موعد أقصاه { $date } إن لم يُضف شيء.
mydata-question = سؤال مفتوح إلى البلدية بتاريخ { $date }: «{ $text }». يُحذف هنا في موعد أقصاه { $until }.
mydata-restriction = تقييد حتى { $date }. السبب: { $reason }
mydata-restriction-for-good = تقييد دون تاريخ انتهاء. السبب: { $reason }
mydata-not-here = لا يشمل ذلك ما تدوّنه البلدية لنفسها ولا النسخ الموجودة لديها. اسألوا عنها هنا من فضلكم: { $contact }.
mydata-file = الشيء نفسه للحاسوب (JSON):
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = لا يمكنكم الكتابة إليّ حتى { $until }. السبب: { $reason }. يمكنكم الوصول إلى البلدية هكذا: { $contact }.
restricted-banned-for-good = لم يعد بإمكانكم الكتابة إليّ. السبب: { $reason }. يمكنكم الوصول إلى البلدية هكذا: { $contact }.
restricted-muted = لم أحوّل ذلك: لا يمكنكم حتى { $until } إرسال شيء إلى البلدية عن طريقي. السبب: { $reason }. سأواصل الإجابة عن الأسئلة. يمكنكم الوصول إلى البلدية هكذا: { $contact }.
restricted-muted-for-good = لم أحوّل ذلك: لم يعد بإمكانكم إرسال شيء إلى البلدية عن طريقي. السبب: { $reason }. سأواصل الإجابة عن الأسئلة. يمكنكم الوصول إلى البلدية هكذا: { $contact }.
restricted-enough-today = يكفي هذا من الطلبات الجديدة لليوم، شكرًا. يسرّني أن أتلقى غيرها غدًا. إن كان الأمر عاجلًا فيمكنكم الوصول إلى البلدية هكذا: { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = الفعاليات, فعاليات, ماذا يحدث, ماذا يوجد
words-subscribe = اشتراك, أريد الاشتراك, اشترك
words-subscriptions = اشتراكاتي
words-unsubscribe = إلغاء الاشتراك, إلغاء كل الاشتراكات
command-events-about = ماذا يحدث
command-subscribe-about = الاشتراك في الفعاليات والأخبار
command-subscriptions-about = عرض اشتراكاتي
command-unsubscribe-about = إنهاء كل الاشتراكات
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = ماذا … يحدث, ما … يحدث, ماذا … يجري, ما … يجري, ماذا … يوجد, ماذا … هناك, ما الفعاليات, فعالي*, الفعالي*, أحداث, الأحداث, أين … نذهب, ماذا … نفعل
hears-today = اليوم
hears-tomorrow = غدا, غدًا, بكرة
hears-day-after = بعد غد, بعد بكرة
hears-evening = مساء, المساء, الليلة, هذا المساء
hears-weekend = عطلة نهاية الأسبوع, نهاية هذا الأسبوع, عطلة هذا الأسبوع, نهاية الأسبوع
hears-next = القادم, القادمة, المقبل, المقبلة
hears-week = الأسبوع, أسبوع
hears-month = الشهر, شهر
hears-mon = الاثنين, الإثنين, اثنين
hears-tue = الثلاثاء, ثلاثاء
hears-wed = الأربعاء, أربعاء
hears-thu = الخميس, خميس
hears-fri = الجمعة, جمعة
hears-sat = السبت, سبت
hears-sun = الأحد, أحد
# January to December; further forms behind a slash.
hears-months = يناير/كانون الثاني, فبراير/شباط, مارس/آذار, أبريل/نيسان, مايو/أيار, يونيو/حزيران, يوليو/تموز, أغسطس/آب, سبتمبر/أيلول, أكتوبر/تشرين الأول, نوفمبر/تشرين الثاني, ديسمبر/كانون الأول
# Words that choose nothing.
hears-filler = ماذا, ما, الذي, أين, متى, من, هل, هو, هي, في, على, إلى, عن, مع, و, أو, هذا, هذه, يوم, يوجد, هناك, هنا, قرب, بالقرب, لنا, لي, أي, يحدث, تقام, تقع
# To choose what one subscribes to.
hears-only = فقط, حصرا
hears-also = أيضا, وأيضا, أضف
hears-stop = أوقف, بدون, لا أريد
hears-pause = توقف مؤقت, استراحة, إجازة
hears-resume = استئناف, إنهاء التوقف
hears-everything = كل شيء, الكل
hears-daily = يوميا, كل يوم
hears-weekly = أسبوعيا, كل أسبوع
hears-quiet = هدوء, ساعات الهدوء, عدم الإزعاج
hears-waste = القمامة, قمامة, النفايات, نفايات

## What is on: answers

menu-events = ماذا يحدث؟
menu-subscribe = الاشتراك
# The name of a stretch of time; one of them is $when of the heads below.
events-today = اليوم
events-tomorrow = غدًا
events-this-evening = هذا المساء
events-this-weekend = في نهاية هذا الأسبوع
events-next-weekend = في نهاية الأسبوع القادم
events-this-week = هذا الأسبوع
events-next-week = الأسبوع القادم
# $date: a date. $day: name of a day.
events-on-day = { $day }، { $date }
events-on-evening = مساء { $date }
# $month, $year: numbers, as in 12/2026.
events-in-month = { $month }/{ $year }
events-ahead = قريبًا
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **ماذا يحدث { $when } ({ $place }):**
events-head-for = **ماذا يحدث { $when } ({ $place }؛ { $whom }):**
# Nothing was found; what is next follows.
events-none = لم أجد شيئًا: { $when } ({ $place }).
events-none-at-all = لا أعرف حاليًا أي مواعيد في { $place }.
events-next-ones = **هذه أقرب المواعيد:**
events-of-words = **هذا ما وجدته:**
events-more = مواعيد أخرى
events-gone = لم يعد هذا الموعد موجودًا.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when }: **{ $title }**، { $place }
events-line-plain = - { $when }: **{ $title }**
events-line-cancelled = - أُلغي: { $when }: { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day }، { $date }، الساعة { $time }
events-from-to = { $day }، { $date }، من { $from } إلى { $to }
events-all-day = { $day }، { $date }
events-days = من { $first } إلى { $last }
events-until-time = من { $first } إلى { $last }، { $time }
# One date in full.
events-where = المكان: { $place }
events-link = [المزيد]({ $link })
events-source = المصدر: { $source }
events-cancelled = **أُلغي.** لن تقام هذه الفعالية.
events-seats = الأماكن: { $seats }
events-coming-count = سيحضر حتى الآن: { $count }
# Buttons below it.
events-file = إلى تقويمي
events-remind = ذكّرني قبلها
events-forget-reminder = لا تذكّرني
events-come = سأحضر
events-stay-away = لن أحضر
events-back = العودة إلى القائمة
events-file-sent = هذا هو الموعد على شكل ملف. افتحوه فيُضاف إلى تقويمكم.
events-remind-when = قبل كم من الوقت أذكّركم بـ «{ $title }»؟
# $hours: 2 or 4.
events-remind-hours = { $hours ->
    [zero] قبل { $hours } ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $hours } ساعات
    [many] قبل { $hours } ساعة
   *[other] قبل { $hours } ساعة
}
events-remind-day = قبل يوم
events-reminded = حسنًا، سأذكّركم: { $when }.
events-remind-too-late = فات الأوان لذلك. «{ $title }» يبدأ قريبًا.
events-reminder-dropped = حسنًا، لن أذكّركم.
# After “I am coming”. $title: of the event.
events-you-come = جميل، لكم مكان في «{ $title }». لا يعرف المنظم إلا عدد الحاضرين، لا أسماءهم.
events-you-wait = لا أماكن في «{ $title }». رقمكم في قائمة الانتظار: { $place }. إذا توفر مكان أكتب إليكم.
events-you-got-a-seat = توفر مكان: لكم مكان في «{ $title }».
events-you-stay-away = للأسف. أُلغي تسجيلكم في «{ $title }».

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = هل تودون أن تعرفوا بانتظام ما يحدث في { $place } وما الجديد؟ سأكتب إليكم عندئذ من تلقاء نفسي: كل يوم اثنين عن الأسبوع، أو كل صباح عن اليوم. لهذا أحفظ ما تختارونه. يمكنكم إنهاء ذلك في أي وقت بكتابة «إلغاء الاشتراك».
subscriptions-choose = الاختيار: { $what }.
subscriptions-choose-hint = أشياء معينة فقط؟ اكتبوا مثلًا: «فقط { $example }».
subscriptions-weekly = نعم، كل أسبوع
subscriptions-daily = نعم، كل يوم
subscriptions-no = لا
subscriptions-not = حسنًا، بلا اشتراك.
subscriptions-started = تم. { $what }، { $rhythm }. المرة القادمة: { $when }.
subscriptions-everything = كل شيء
subscriptions-rhythm-day = كل يوم
subscriptions-rhythm-week = كل أسبوع
# The list of what somebody has subscribed to.
subscriptions-yours = **اشتراككم**
subscriptions-what = ماذا: { $what }
subscriptions-when = متى: { $rhythm }، المرة القادمة { $when }
subscriptions-quiet = ساعات الهدوء: من { $from } إلى { $to }. لا أكتب إليكم فيها إلا لأمر عاجل.
subscriptions-paused = توقف حتى { $when }
subscriptions-none = ليس لديكم اشتراك.
subscriptions-stop-one = إيقاف: { $what }
subscriptions-end = إلغاء الكل
subscriptions-pause = توقف مؤقت
subscriptions-change-rhythm-day = الأفضل كل يوم
subscriptions-change-rhythm-week = الأفضل كل أسبوع
subscriptions-resume = إنهاء التوقف
subscriptions-ended = انتهت كل الاشتراكات وحُذفت موافقتكم. بلاغاتكم وإعداداتكم تبقى كما هي.
subscriptions-stopped-one = حسنًا، لا شيء بعد الآن عن: { $what }.
subscriptions-not-among = هذا ليس في اشتراككم: { $what }.
subscriptions-unknown = لا أعرف «{ $words }». يمكن اختيار: { $known }.
subscriptions-pause-until = حتى متى أتوقف؟ اكتبوا مثلًا «حتى الاثنين» أو «حتى 5.1.».
subscriptions-paused-until = حسنًا، توقف حتى { $when }. ثم يستمر من تلقاء نفسه.
subscriptions-goes-on = حسنًا، نستمر. المرة القادمة: { $when }.
subscriptions-quiet-set = حسنًا، من { $from } إلى { $to } لا أكتب إليكم إلا لأمر عاجل.
# Collection dates. $place: a street or tour.
waste-of = جمع النفايات: { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **هذا الأسبوع في { $place }**
digest-day = **اليوم في { $place }**
digest-news = **أخبار**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = مواعيد أخرى: { $count }
digest-how-to-stop = لا تريدون المزيد؟ اكتبوا «إلغاء الاشتراك».
reminder-said = **تذكير:** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **تغير الموعد:** «{ $title }» الآن { $now } (كان { $before }).
change-cancelled = **أُلغي:** «{ $title }»، { $when }، لن يقام.
change-place = **مكان آخر:** «{ $title }»، { $when }، الآن هنا: { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **سُحبت:** الرسالة «{ $beginning }» لم تعد سارية.
post-german-only = هذه الرسالة متوفرة حاليًا بالألمانية فقط.
waste-tomorrow = **غدًا ({ $day }، { $date }) يُجمع:** { $what }
waste-cancelled = **لا جمع:** { $what }، { $date }.
settings-consent-news = إرسال الفعاليات والأخبار
settings-consent-withdrawn-news = سُحبت الموافقة. انتهت كل الاشتراكات، ولن أكتب إليكم من تلقاء نفسي.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = اشتراككم: { $what }، { $rhythm }.
mydata-reminder = تذكير بموعد في { $date }.
mydata-attendance = تسجيل في فعالية؛ يُحذف بعد انتهائها ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = استبيان، استطلاع، استطلاعات، المشاركة
words-skip = تخطٍّ، تخطي، تخطي السؤال، لا أعرف
words-repeat = أعد، إعادة، مرة أخرى، أعد السؤال
words-pause = استراحة، لاحقًا، أكمل لاحقًا، توقف مؤقت
words-zero = صفر، ولا مرة، لا شيء
command-surveys-about = المشاركة في الاستطلاعات
surveys-none = لا يوجد حاليًا استطلاع لكم.
surveys-list = هذه الاستطلاعات جارية الآن. أيها تريدون الاطلاع عليه؟
surveys-see-result = النتيجة: { $title }
surveys-sealed = لقد شاركتم بالفعل، شكرًا! أُرسلت إجاباتكم ولم يعد بالإمكان ربطها بأي شخص، ولذلك لا يمكن تغييرها.
surveys-full = شارك في هذا الاستطلاع العدد المقرّر من الناس. شكرًا لاهتمامكم!
# They stopped in the middle. $left: questions.
surveys-left = «{ $title }»: الأسئلة المتبقية: { $left }. هل تريدون المتابعة؟
surveys-go-on = متابعة
surveys-not-now = ليس الآن
# $count: questions at most. $date: the last day.
surveys-length = عدد الأسئلة: { $count } على الأكثر. يمكنكم المشاركة حتى { $date } والتوقف في أي وقت.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **بلا اسم:** تُحفظ إجاباتكم دون اسمكم. يمكنكم تغييرها حتى { $date }، وحتى ذلك الحين يربطها بكم مفتاح لا تراه البلدية. بعد ذلك يُتلف المفتاح، ولا يستطيع أحد أن يعرف من أجاب بماذا.
surveys-anonymous-final = **بلا اسم:** بمجرد الإرسال نفصل إجاباتكم عنكم إلى الأبد. لا يمكن تغييرها بعد ذلك.
surveys-pseudonymous = **باسم مستعار:** ترى البلدية إجاباتكم معًا، لكنها لا تعرف من أنتم.
surveys-named = **بالاسم:** ترى البلدية اسمكم وإجاباتكم.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = تُحسب الإجابات أيضًا بحسب: { $groups }. لا نعرض أبدًا مجموعة تقل عن { $smallest } أشخاص على حدة.
surveys-shown-to-all = يمكن للجميع رؤية النتيجة.
surveys-shown-to-participants = تصل النتيجة إلى من شارك ويرغب فيها.
surveys-shown-to-staff = تصل النتيجة إلى البلدية فقط.
surveys-not-prevented = لا أستطيع منع مزوّد تطبيقكم من معرفة أنكم تكتبون إليّ، ولا بقاء رسائلكم على جهازكم، ولا مشاركة شخص لديه عدة حسابات أكثر من مرة. النسخ الاحتياطية التي أُخذت قبل الانتهاء تُحذف عند انقضاء مدتها.
surveys-by-district = الحي
surveys-by-language = اللغة
# A question of the survey, by whose answers others are broken down.
surveys-by-question = «{ $question }»
# A group of those who belong to none.
surveys-by-none = غير محدد
surveys-begin = لنبدأ
surveys-another-time = حسنًا. إذا أردتم المشاركة لاحقًا فاكتبوا «استطلاع».
surveys-progress = السؤال { $at } من { $of }
surveys-so-far = حتى الآن: { $answer }
surveys-how-multi-most = { $most } إجابات على الأكثر. اختاروا واحدة تلو الأخرى، أو اكتبوا مثلًا «1، 3».
surveys-how-multi = يمكن اختيار عدة إجابات. اختاروا واحدة تلو الأخرى، أو اكتبوا مثلًا «1، 3».
surveys-done-choosing = انتهيت
surveys-how-scale = من { $from } ({ $low }) إلى { $to } ({ $high })
surveys-how-number = يُرجى كتابة عدد من { $least } إلى { $most }.
surveys-how-text = اكتبوا بكلماتكم، من دون أسماء من فضلكم.
surveys-how-date = يُرجى كتابة تاريخ، مثل 24.12.2026.
surveys-how-place = شاركوا الموقع، أو اكتبوا أين هو.
surveys-how-photo = يُرجى إرسال صورة.
surveys-how-ranking = ما الأول؟
surveys-how-ranking-next = حتى الآن: { $answer }. ما التالي؟
surveys-how-points = كم نقطة لـ«{ $what }»؟ المتبقي للتوزيع: { $left }
surveys-ways-out = يمكنكم أيضًا كتابة «تخطي» أو «رجوع» أو «استراحة».
surveys-skip = تخطي
surveys-back = رجوع
surveys-pause = استراحة
surveys-a-picture = صورة
surveys-skipped = تم التخطي
surveys-over = انتهى هذا الاستطلاع.
surveys-name = ما اسمكم؟ ترى البلدية هذا الاسم إلى جانب إجاباتكم.
surveys-cannot-skip = نحتاج إلى هذه الإجابة للمتابعة.
# All is answered. $date: the last day to change anything.
surveys-thanks = شكرًا لمشاركتكم! حُفظ كل شيء. يمكنكم تغيير إجاباتكم حتى { $date }.
surveys-send-sure = هذا كل شيء. هل تريدون الإرسال هكذا؟ لا يمكن تغيير شيء بعد ذلك.
surveys-your-answer = { $question } { $answer }
surveys-want-result = أرسلوا لي النتيجة
surveys-send = إرسال
surveys-change = تغيير الإجابة { $number }
surveys-sent = شكرًا، أُرسلت إجاباتكم. من الآن لا يستطيع أحد ربطها بكم.
surveys-will-tell = بكل سرور. بعد { $date } أرسل إليكم النتيجة.
surveys-no-result = لا حاجة إلى النتيجة
surveys-will-not-tell = حسنًا، لن أرسل إليكم شيئًا آخر عن ذلك.
surveys-paused = حسنًا، نتوقف هنا. إجاباتكم محفوظة. اكتبوا «استطلاع» للمتابعة.
surveys-elsewhere = المتابعة في مكان آخر
# $code: sixteen digits.
surveys-elsewhere-code = أرسلوا إليّ خلال يوم واحد هذا الرمز في تطبيقكم الآخر: { $code }. عندها أعرف أن الحسابين لكم: يستمر كل شيء هناك وتُحسبون مرة واحدة. يُرجى عدم إعطاء الرمز لأحد.
surveys-joined = مرحبًا بعودتكم! أعرف الآن أن الحسابين لكم. نتابع هنا من حيث توقفتم.
surveys-pardon = هذا لا يناسب السؤال بعد.
surveys-reminder = في الاستطلاع «{ $title }» بقيت أسئلة: { $left }. يمكنكم المشاركة حتى { $date }. هل نتابع؟ أذكّركم هذه المرة فقط.
surveys-no-result-yet = لا توجد هنا نتيجة لهذا الاستطلاع.
surveys-result = النتيجة: **{ $title }**
surveys-result-participants = عدد المشاركين: { $count }
surveys-result-few = أقل من { $smallest } إجابات. لا نعرضها كي لا يُعرف أحد.
surveys-result-average = المتوسط: { $average }
surveys-result-answers = إجابات بكلمات الناس: { $count }
surveys-result-bar = { $label }: { $count } ({ $percent } %)
surveys-result-group = { $group }: { $bars }
surveys-result-hidden = المجموعات التي جاءت فيها إجابة من أقل من { $smallest } أشخاص لا نعرضها على حدة.
surveys-did = أجبتم فعملنا: **{ $title }**
mydata-survey = الاستطلاع «{ $title }»: { $answers }
mydata-survey-sent = الاستطلاع «{ $title }»: شاركتم فيه. لم يعد أحد يعرف أي الإجابات لكم.
polls-before = **تصويت سريع:** سيظهر هنا بعد قليل سؤال قصير يمكنكم الإجابة عنه بلمسة. يمكنكم التصويت حتى { $date }، وتغيير صوتكم حتى ذلك الحين.
polls-limits = يرجى الانتباه: كل من في الغرفة يمكنه أن يرى كيف تصوّتون. ومن هو في عدة غرف يمكنه التصويت في كل منها. هذا التصويت ليس استطلاعًا ولا يُخلط بأي استطلاع.
polls-ended = انتهى التصويت: **{ $question }**
polls-result-follows = ستأتي نتيجة كل الغرف لاحقًا.
polls-result = نتيجة التصويت السريع: **{ $question }**
polls-result-voters = الأصوات: { $count } · الغرف: { $rooms }
polls-result-bar = { $label }: { $count } ({ $percent } %)
polls-result-networks = Telegram: { $telegram } · Matrix: { $matrix }
polls-result-unasked = الغرف التي لم يصلها السؤال (أو ليس مؤكدًا أنه وصلها): { $count }
mydata-poll = التصويت السريع «{ $question }»: { $picked }
