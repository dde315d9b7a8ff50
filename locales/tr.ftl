# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = Türkçe
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = Turkce, Turkish, Türkisch, auf Türkisch, Turc, турецька, турецькою, турецкий, по-турецки, turecki, po turecku, التركية, تركي, ترکی استانبولی, ترکی
# Its ISO 639-3 code.
language-iso = tur
# Every letter of the alphabet.
language-letters = a b c ç d e f g ğ h ı i i̇ j k l m n o ö p r s ş t u ü v y z â î û
# Small and everyday words that show a message is in this language: at least sixty.
language-words = ben, sen, biz, siz, onlar, benim, senin, bizim, sizin, onun, bana, sana, bize, size, beni, bu, şu, bunu, bunun, ve, veya, ya da, ama, fakat, değil, var, yok, mı, mi, mu, mü, ne, nedir, nerede, nereye, nereden, nasıl, neden, niçin, kim, hangi, kaç, kadar, için, ile, göre, sonra, önce, bir, çok, daha, en, hem, her, şey, ise, eğer, çünkü, evet, hayır, lütfen, teşekkürler, teşekkür, istiyorum, istiyoruz, gerekiyor, gerekli, lazım, olur, oldu, olarak, olan, alabilirim, yapabilirim, yapmam, yapmak, almak, bulabilirim, ediyorum, edebilirim, başvurabilirim, başvuru, kayıt, kaydı, yenilemek, uzatmak, açık, kapalı, saat, saatleri, kaçta, bugün, yarın, dün, burada, şimdi, nüfus, kimlik, kimliğim, kimliğimin, pasaport, pasaportum, süresi, doldu, kaybettim, çöp, köpek, vergisi, vergi, çocuk, çocuğum, anaokulu, kreş, ev, evim, sokak, şehir, belediye, belediyesi, ücret, ücreti, randevu, yangın, yanıyor, dairesi, ilk, son, yeni, eski, kendi, kimin, kimi, kime, nelerdir, neler, kimdir, zaman, gelecek, geçen, hafta, yıl, yılda, gün, günü, okul, okula, form, formu, belge, belgeler, belgesi, ettirmek, istiyor, yasak, yapılır, yapılıyor, alınır, edilir, alabilir, miyim, mıyım, misiniz, gibi, diye, bulunur
# One to twelve; further forms of a number behind a slash.
number-words = bir/birinci, iki/ikinci, üç/üçüncü/uc, dört/dördüncü/dort, beş/beşinci/bes, altı/altıncı/alti, yedi/yedinci, sekiz/sekizinci, dokuz/dokuzuncu, on/onuncu, on bir/onbir, on iki/oniki
# Between the parts of a list, before a blank.
list-comma = ,
# In numbers such as 4.2.
decimal-sign = ,

## Words that work without a slash: what people type when they want this. Several words are fine.

words-help = yardım, yardim, yardım et, yardım edin, bu nasıl çalışıyor, neler yapabilirsin, neler yapabilirsiniz, ne sorabilirim, help
words-menu = menü, menu, başlat, başla, ana menü, genel bakış, baştan, baştan başla, merhaba, selam, günaydın, iyi günler, iyi akşamlar
words-topics = konular, konu, tüm konular, bütün konular, konuları göster, konu listesi
words-language = dil, diller, başka dil, dili değiştir, dil seç, language
words-town = şehir, belde, yer, başka şehir, başka yer, şehri değiştir, şehir seç, yer seç
words-district = mahalle, başka mahalle, mahalleyi değiştir, semt
words-privacy = gizlilik, veri koruma, kişisel veriler, gizlilik politikası, neleri saklıyorsunuz, privacy
words-stop = dur, stop, bitir, son, sonlandır, artık yazma
words-delete = sil, verilerimi sil, her şeyi sil, hepsini sil, beni unut, delete
words-yes = evet, evet lütfen, tabii, elbette, tamam, olur, kabul, kabul ediyorum, doğru, ok
words-no = hayır, hayır teşekkürler, istemiyorum, gerek yok, yanlış
words-back = geri, geri dön, iptal, vazgeç, boş ver
words-human = insan, görevli, çalışan, memur, bir insanla konuşmak istiyorum, belediyeye sor, biriyle konuşmak istiyorum
words-report = bildir, bildirmek istiyorum, bir şey bildir, bir şey bildirmek istiyorum, sorun bildir, sorun bildirmek istiyorum, arıza bildir, bildirim, bildirim yap, şikâyet, şikâyet et, şikâyetim var
words-cases = bildirimlerim, bildirimim, bildirdiklerim, şikâyetlerim, durum, son durum, ne durumda, bildirimim ne durumda
words-thanks = teşekkürler, teşekkür ederim, çok teşekkürler, çok teşekkür ederim, sağ olun, sağ ol, hoşça kalın, güle güle
words-wish = istiyorum, isterim, ben, lütfen, burada, yapmak istiyorum, etmek istiyorum

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = Baştan başla
command-help-about = Nasıl çalışır
command-topics-about = Tüm konuları gör
command-language-about = Dil seç
command-town-about = Yer seç
command-district-about = Mahalle seç
command-privacy-about = Neler, ne kadar süre saklanıyor
command-stop-about = Konuşmayı bitir
command-delete-about = Verilerimi sil

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    Merhaba! Ben Bürgerdraht, otomatik bir hizmetim (bot). Sorumlu: { $operator }.
    Belediyeye yönelik genel soruları yanıtlıyorum. Lütfen buraya gizli bilgiler yazmayın. Bize şu yollarla da aynı şekilde ulaşabilirsiniz: { $contact }.
    Yazdıklarınız en geç { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } sonra silinir. Ayrıntılar: [veri koruma]({ $link }).
    Kabul ediyor musunuz? O zaman sorunuzu sorun ya da bir seçenek seçin.
welcome-hello = Hoş geldiniz!
welcome-which-town = Hangi yer için soruyorsunuz?
# Button: goes on without a town.
welcome-town-skip = Yer seçmeden devam et
# $town: name of the town.
welcome-ready = Tamam, seçilen yer: { $town }. Ne öğrenmek istersiniz?
welcome-ready-no-town = Tamam. Ne öğrenmek istersiniz?
# Stands above the buttons of the menu.
welcome-menu =
    Kendi sözlerinizle sorun, örneğin: “Kimliğimin süresi doldu”.
    Ya da seçin:
# Answer to thanks and goodbye.
welcome-thanks = Rica ederim! Başka bir sorunuz olursa yazmanız yeterli.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = Tamam. Başka bir şey olursa bana yazmanız yeterli.
# After the button "ask a question".
welcome-ask-away = Buyurun. Sorunuzu kendi sözlerinizle yazın.

menu-ask = Soru sor
menu-topics = Konuları gör
menu-report = Bir şey bildir
menu-language = Dil
menu-town = Yer
menu-district = Mahalle
menu-privacy = Veri koruma
menu-help = Yardım

## Answers

faq-office = **Yetkili birim:** { $office }
faq-address = **Adres:** { $address }
faq-phone = **Telefon:** { $phone }
faq-cost = **Ücret:** { $cost }
faq-link = [Daha fazla bilgi]({ $link })
# The same where towns have different pages.
faq-link-in-town = [Daha fazla bilgi: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = Bilgi tarihi: { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = Bu konuda belediye değil, şu kurum yetkilidir: { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = Bu yanıt şimdilik yalnızca Almanca.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = Tamam, o zaman hiçbir şey iletmiyorum.
# Several answers may be meant; the topics follow as buttons.
faq-which = Tam olarak neyi kastediyorsunuz?
faq-not-found = Maalesef bunun için bir yanıtım yok.
faq-not-found-near = Bunun için kesin bir yanıtım yok. Belki bunlardan biridir?
# Button: gives the question to the staff.
faq-ask-town-hall = Belediyeye sor
faq-ask-what = Belediyeye ne sormak istersiniz? Lütfen sorunuzu tek bir mesajda yazın.
# Honest: stored, no promise when somebody reads it.
faq-asked = Sorunuz belediye için kaydedildi. Acilse lütfen doğrudan belediyeye başvurun.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = Belediyeye sorduğunuz soruyu içeren mesaj silindi. Böylece soru da geri alındı; artık kayıtlı değil.
faq-helped-question = Bu size yardımcı oldu mu?
faq-yes-helped = Evet
faq-not-helped = Hayır
faq-thanks = Geri bildiriminiz için teşekkürler!
faq-sorry-helped-not = Üzgünüm. Başka sözlerle yeniden sorabilir ya da soruyu belediyeye iletebilirsiniz.
faq-topics = Sorunuz hangi konuyla ilgili?
# $topic: name of the topic.
faq-questions-in = “{ $topic }” konusundaki sorular:
faq-topic-empty = Bu konuda henüz yanıt yok.
faq-more = Daha fazla göster
faq-back = Geri
# For words such as objection, application, deadline.
faq-form-warning = **Önemli:** Buraya yazılan bir mesaj resmî başvuru ya da itiraz yerine geçmez. Süreler işlemeye devam eder.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = Az önceki soruma dönelim:

## Opening hours

# $time: as 12:30.
hours-open-until = Şu anda açık, kapanış: { $time }.
hours-open-until-appointment = Şu anda yalnızca randevuyla açık, kapanış: { $time }.
hours-closed = Şu anda kapalı.
# $day: today, tomorrow or the name of a day.
hours-opens = Yeniden açılış: { $day }, { $time }.
hours-opens-appointment = Yeniden açılış (yalnızca randevuyla): { $day }, { $time }.
hours-closed-reason = Şu sıralar kapalı: { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = { $from } – { $to } arası kapalı: { $reason }
hours-closure-plain = { $from } – { $to } arası kapalı
hours-none = Sabit açılış saatlerini bilmiyorum.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days }: { $times }
# $from, $to: times.
hours-span = { $from }–{ $to }
# These stand behind such a line, in brackets.
hours-by-appointment = yalnızca randevuyla
hours-even-weeks = yalnızca çift takvim haftalarında
hours-odd-weeks = yalnızca tek takvim haftalarında
# $week: number of the week.
hours-week-is-even = Bu hafta { $week }. takvim haftası, yani çift hafta.
hours-week-is-odd = Bu hafta { $week }. takvim haftası, yani tek hafta.
hours-today = bugün
hours-tomorrow = yarın
# Several days in a row, and two that are named together.
hours-days-range = { $first } – { $last }
hours-days-and = { $one } ve { $two }
day-mon = Pazartesi
day-tue = Salı
day-wed = Çarşamba
day-thu = Perşembe
day-fri = Cuma
day-sat = Cumartesi
day-sun = Pazar
# A date. $day, $month, $year are numbers.
day-date = { $day } { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
} { $year }

## Settings

settings-language-which = Hangi dili istersiniz?
# Said in the new language. $language: its name.
settings-language-set = Tamam, bundan sonra şu dilde yanıt veriyorum: { $language }.
settings-language-unknown = Bu dili henüz bilmiyorum. Lütfen listeden bir dil seçin.
settings-town-which = Hangi yer için soruyorsunuz?
settings-town-set = Tamam, artık seçilen yer: { $town }.
settings-town-unknown = Bu yeri bilmiyorum. Lütfen listeden birini seçin.
settings-district-which = { $town }: Hangi mahallede oturuyorsunuz? Yanıtlamak zorunda değilsiniz.
settings-district-set = Tamam, not edilen mahalle: { $district }.
settings-district-unknown = Bu mahalleyi bilmiyorum. Lütfen listeden birini seçin.
# Button: no district.
settings-district-none = Belirtmek istemiyorum
settings-district-cleared = Tamam, mahalle not edilmedi.
# The town has no list of districts.
settings-district-no-list = { $town }: mahalle listesi yok.
# The person has not chosen a town yet.
settings-district-no-town = Lütfen önce bir yer seçin.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # Kısaca veri koruma

    - Sorumlu: { $operator }.
    - Diliniz, yeriniz, konuşmamızın durumu ve belediyeye ilettiğiniz sorular saklanır.
    - Belediye ne adınızı ne de numaranızı görür.
    - Son mesajınızdan en geç { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } sonra her şey silinir.
    - Verilerinizi istediğiniz zaman kendiniz silebilirsiniz: “sil” sözcüğüyle ya da /delete komutuyla.
    - Verileriniz hakkında bilgi alma, onları düzelttirme ve sildirme hakkınız vardır; veri koruma kurumuna şikâyette de bulunabilirsiniz.

    Diğer her şey: [gizlilik politikası]({ $link })

settings-stop-sure = Konuşmayı bitirmek istiyor musunuz? O zaman bilgileriniz silinir.
settings-delete-sure = Hakkınızda sakladığım her şeyi gerçekten silmek istiyor musunuz?
# Buttons under the two questions above.
settings-yes-stop = Evet, bitir
settings-yes-delete = Evet, sil
settings-no-keep = Hayır, kalsın
settings-kept = Tamam, her şey olduğu gibi kalıyor.
settings-stopped = Konuşma bitti, bilgileriniz silindi. Yeniden bir şey öğrenmek isterseniz bana yazmanız yeterli. Her şey gönlünüzce olsun!
settings-deleted = Bilgileriniz silindi. Yeniden yazdığınızda baştan başlarız.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = Belediyeye ilettiğiniz sorular orada adınız olmadan kalır.
settings-nothing-stored = Hakkınızda hiçbir şey saklanmıyor.
# All words and commands.
settings-help =
    # Bürgerdraht size nasıl yardımcı olur

    Sorunuzu kendi sözlerinizle yazın. Seçmek için numarayı ya da sözcükleri yazabilirsiniz.

    Bu sözcükler ve komutlar her zaman geçerlidir:

    - “konular” ya da /topics: tüm konuları gör
    - “etkinlikler” ya da /events: neler var
    - “aboneliklerim” ya da /subscriptions: aboneliklerimi gör
    - “abonelikten çık” ya da /unsubscribe: tüm abonelikleri bitir
    - “dil” ya da /language: dil seç
    - “yer” ya da /town: yer seç
    - “mahalle” ya da /district: mahalle seç
    - “insan”: belediyeye sor
    - “veri koruma” ya da /privacy: neler saklanıyor
    - “sil” ya da /delete: verilerini sil
    - “dur” ya da /stop: konuşmayı bitir
    - “geri”: bir adım geri
    - “başlat” ya da /start: baştan başla

    Acil durumda lütfen 112’yi arayın; polisin numarası 110.

## In groups

# When we join a group.
group-hello = Merhaba! Ben Bürgerdraht, belediyenizin otomatik hizmetiyim (bot). Burada yalnızca doğrudan bana yazdığınızda yanıt veririm. Kişisel konuları özel sohbette konuşmak daha iyi.
group-wrote-privately = Bu kişisel bir konu. Özel sohbette devam edelim.
# Button: opens the private chat.
group-private-button = Özel sohbete geç
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = Size özel sohbette yazdım.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = bugün, saat { $time }
late-when-yesterday = dün, saat { $time }
# $date: a date.
late-when = { $date }, saat { $time }
# Stands before an answer.
late-answer = Mesajınıza ({ $when }) ancak şimdi yanıt verebiliyorum, özür dilerim.
# Instead of an answer, after more than a week.
late-declined = Mesajınızı ({ $when }) maalesef ancak şimdi okuyabildim. İyi bir yanıt için üzerinden çok zaman geçti. Sizin için hâlâ önemliyse lütfen bir kez daha sorun.
# Stands before what to do in an emergency.
late-emergency = Mesajınızı ({ $when }) maalesef ancak şimdi okuyabildim. Sizin ya da başkalarının hâlâ yardıma ihtiyacı varsa şimdi şunu yapın:

# Said to who invites us, beside the refusal.
group-refuse-stranger = Üzgünüm, bu daveti kabul edemiyorum: Beni yalnızca belirli sunucular ve kişiler davet edebilir. Lütfen belediyenize sorun.
group-refuse-flood = Kısa sürede çok fazla davet geldi. Lütfen bir saat sonra yeniden deneyin.
# Said to those in a room when we leave it.
group-leave-large = Bu oda benim için fazla büyük. Lütfen beni daha küçük bir odaya davet edin ya da bana özel olarak yazın.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = Bu e-posta okunmadı: Çok büyük ya da bozuk. Posta kutusunda duruyor.

## When something does not work

sorry-unsupported = Maalesef bu tür mesajları anlayamıyorum. Lütfen bana sözcüklerle yazın.
# An encrypted message whose key never came.
sorry-sealed = Maalesef şifreli mesajınızı okuyamadım: cihazım mesajın anahtarını almadı. Lütfen bir kez daha gönderin. İşe yaramazsa lütfen uygulamanızın ayarlarına bakın: belki anahtarları yalnızca doğrulanmış cihazlara veriyordur.
sorry-failed = Özür dilerim, bende bir şeyler ters gitti. Mesajınız, bir görevlinin bakabilmesi için saklandı. Lütfen daha sonra yeniden deneyin.
sorry-too-fast = Bir anda çok mesaj geldi. Lütfen bir dakika bekleyin, sonra yeniden yanıt vereceğim.
sorry-enough-today = Bugün çok yazıştık. Yarın yine memnuniyetle yardımcı olurum.
sorry-unclear = Bunu anlayamadım. Lütfen başka sözlerle bir kez daha yazın.
sorry-started-over = Üzgünüm, konuşmanın ipini kaçırdım. Lütfen bir kez daha başlayın.
sorry-command-unknown = Bu komutu bilmiyorum. “Yardım” sözcüğü ya da /help neler yapılabildiğini gösterir.

## Choices

# Stands under numbered choices.
choices-hint = Numarayla ya da sözcüklerle yanıt verin.
# A button from an older message leads nowhere any more.
choices-gone = Bu seçenek artık yok. Lütfen sorunuzu yeniden sorun.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = Bu iletiye ait bir dosya aktarılamadı.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = { $number } için yanıt:
# Before what the staff said to somebody who had shut us out.
case-missed = Size ulaşamadığım sırada { $number } hakkında şunlar geldi:
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = Otomatik çevrilmiştir, hata içerebilir.
case-original = Özgün metin
case-now-received = { $number } yeniden açıldı.
case-now-in-work = { $number } üzerinde şimdi çalışılıyor.
case-now-done = { $number } tamamlandı.
case-now-passed-on = { $number } başka bir daireye iletildi.
case-now-passed-on-note = { $number } şuraya iletildi: { $note }. İşlem orada sürecek.
case-now-not-possible = { $number } ne yazık ki mümkün değil.
case-now-not-possible-note = { $number } ne yazık ki mümkün değil. Nedeni: { $note }.
# Labels of choices below a word about a case.
case-add = Bununla ilgili bir şey yaz
case-not-fixed = Henüz düzelmedi
# An earlier message about a case was edited, or deleted.
case-corrected = { $number } için değişikliğiniz ulaştı.
case-taken-back = { $number } ile ilgili bir mesajı sildiniz. Metnini ben de sildim ve belediyeden de silmesini istedim.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = Konu nedir? Lütfen tek bir mesajda anlatın, mümkünse yerini de yazın. Hemen bir resim de gönderebilirsiniz.
concerns-what-idea = Fikriniz nedir? Lütfen tek bir mesajda anlatın.
concerns-what-tip = Belediye neyi bilmeli? Lütfen tek bir mesajda anlatın.
concerns-what-praise = Neyi beğendiniz? Lütfen tek bir mesajda anlatın.
concerns-kind-problem = Sorun
concerns-kind-idea = Fikir
concerns-kind-tip = Bilgilendirme
concerns-kind-praise = Övgü
concerns-kind-question = Soru
# A picture or a place came before any words.
concerns-with-picture = Resim için teşekkürler. Bununla bir şey bildirmek ister misiniz? O zaman lütfen konunun ne olduğunu yazın.
concerns-at-place = Konum için teşekkürler. Oradan bir şey bildirmek ister misiniz? O zaman lütfen konunun ne olduğunu yazın.
concerns-which-town = Bu hangi yer için?
concerns-about = Hangi konuyla ilgili? Lütfen en uygun olanı seçin.
concerns-about-else = Başka bir şey
concerns-not-ours = Bu konuda belediye değil, şu kurum yetkilidir: { $body }.
concerns-phone = Telefon: { $phone }
concerns-link = İnternette: { $link }
concerns-forward-ask = Belediye, bildiriminizi burada yazdığınız her şeyle birlikte oraya iletsin mi?
concerns-forward = Evet, iletsin
concerns-anyway = Yine de belediyeye gönder
concerns-where = Nerede? Konumu paylaşın, sokağı ve kapı numarasını yazın ya da mahalleyi belirtin.
concerns-pictures = Bununla ilgili resminiz var mı? Şimdi gönderin; birden fazla da olabilir.
concerns-more-pictures = Teşekkürler, resim geldi. Bir tane daha var mı? Yoksa devam edelim.
concerns-contact = Yanıtı buradan alırsınız. Belediye kim olduğunuzu öğrenmez; yalnızca bir takma ad görür. Size başka bir yoldan da ulaşılmasını ister misiniz? O zaman adınızı ve telefon numaranızı ya da e-posta adresinizi yazın. Bunları yetkili ekip okur; ben de en fazla { $days } gün saklarım.
concerns-here-only = Yalnızca buradan yanıtla
concerns-skip = Atla
concerns-go-on = Devam et
concerns-back = Geri
concerns-cancel = İptal
concerns-pardon = Bunu anlayamadım.
# They wrote more instead of choosing what it is about.
concerns-noted = Bunu ekledim.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = aile içi şiddet, şiddet, istismar, tecavüz, çocuğunu dövüyor, beni dövüyor, hastalık, teşhis, depresyon, kanser, HIV, hamile, hamilelik, bağımlılık, uyuşturucu, terapi, engelli
concerns-sensitive = Bazı konular Telegram gibi bir mesajlaşma uygulamasına uygun değildir, örneğin sağlık ya da çocukların güvenliği. Aynı şekilde arayabilir, gelebilir ya da Matrix üzerinden şifreli yazabilirsiniz: { $contact }. İsterseniz yine de burada devam edelim.
concerns-cancelled = Tamam, hiçbir şey göndermedim ve hiçbir şey saklamadım.

## Concerns: the whole of it, and the receipt

concerns-summary = Böyle doğru mu?
concerns-summary-what = “{ $text }”
concerns-summary-about = { $kind }: { $about }
concerns-summary-where = Yer: { $place }
concerns-summary-files = { $count ->
    [one] Bir resim ya da dosya
   *[other] { $count } resim ya da dosya
}
concerns-summary-contact = Şuradan da ulaşılabilir: { $contact }
concerns-summary-anonymous = Yanıt yalnızca burada, takma adla
concerns-summary-team = Okuyan: { $team }
concerns-send = Gönder
concerns-change-what = Metni değiştir
concerns-change-about = Konuyu değiştir
concerns-change-where = Yeri değiştir
concerns-change-pictures = Resim ekle
concerns-change-contact = İletişim bilgisini değiştir
concerns-shared-place = paylaşılan konum
concerns-received = Teşekkürler, bildiriminiz ulaştı. Numarası: **{ $number }**. İlk yanıtı en geç { $date } { $day } günü burada, bu sohbette alırsınız.
concerns-received-team = Okuyan: { $team }.
concerns-received-code = Bu kodla başka bir mesajlaşma uygulamasında devam edebilirsiniz: { $code }. Lütfen kodu kimseye vermeyin.

## Concerns: afterwards

concerns-my-cases = Bildirimlerim
concerns-none = Bende henüz bir bildiriminiz yok.
concerns-list = Bildirimleriniz. Hangisini görmek istersiniz?
concerns-number-unknown = { $number } numarasıyla size ait bir bildirim bulamıyorum. Başka bir mesajlaşma uygulamasından bildirdiyseniz lütfen oradaki 16 haneli kodu bana yazın.
concerns-status = **{ $number }**: “{ $subject }”
concerns-status-state = Durum: { $state }
concerns-status-note = Açıklama: { $note }
concerns-state-received = ulaştı, okunuyor
concerns-state-in-work = üzerinde çalışılıyor
concerns-state-done = tamamlandı
concerns-state-passed-on = başka bir daireye iletildi
concerns-state-not-possible = mümkün değil
concerns-state-withdrawn = tarafınızdan geri çekildi
concerns-correct = Bir şeyi düzelt
concerns-withdraw = Geri çek
concerns-add-what = { $number } hakkında ne yazmak istersiniz? Resim de gönderebilirsiniz.
concerns-correct-what = { $number } içinde neyi düzeltmek istersiniz? Lütfen doğrusunu yazın.
concerns-not-fixed-what = { $number } ile ilgili henüz ne düzelmedi? Yanıtınızla bildirim yeniden açılır.
concerns-added = Teşekkürler, bu { $number } bildirimine eklendi ve belediyeye gidiyor.
concerns-left = Tamam, olduğu gibi kalıyor.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = Bu { $number } ile mi ilgili? Öyleyse belediyeye iletirim.
concerns-something-else = Hayır, başka bir şey
concerns-withdraw-sure = { $number } bildirimini gerçekten geri çekmek istiyor musunuz? O zaman artık kimse ilgilenmez.
concerns-yes-withdraw = Evet, geri çek
concerns-no = Hayır
concerns-withdrawn = { $number } geri çekildi. Belediyenin haberi var.
concerns-claim-sure = Bu kod { $number } bildirimine ait: “{ $subject }”. Burada devam edilsin mi? O zaman yanıtlar yalnızca buraya gelir.
concerns-claim-again = Bildirime burada devam edilsin mi?
concerns-yes-claim = Evet, burada devam edilsin
concerns-claimed = Tamam, bildiriminize artık burada devam ediyoruz.
# Said where it was opened.
concerns-gone-elsewhere = { $number } artık başka bir mesajlaşma uygulamasında sürüyor. Yanıtlar buraya gelmeyecek.
concerns-code-unknown = Bu kodla ilgili bir şey bulamıyorum. Lütfen 16 hanenin hepsinin doğru olup olmadığına bakın.
concerns-code-too-many = Bugün için çok fazla yanlış kod girildi. Lütfen yarın yeniden deneyin.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = verilerim, benim verilerim, hakkımda ne biliyorsun, hakkımda ne biliyorsunuz, verilerimi göster, mydata
command-mydata-about = Saklanan verilerimi gör
command-report-about = Bir konu bildir
command-cases-about = Bildirdiğim konuları gör
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = Hâlâ açık: { $numbers }. Bu, adınız olmadan belediyede kalır. O zaman artık yanıt alamazsınız.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = Belediyeye ulaşmış olanı silemem: { $numbers }. Onun da silinmesini isterseniz lütfen buraya sorun: { $contact }.
# Button, and the list behind it.
settings-consents = Onaylar
settings-consents-list = Şunlara onay verdiniz. Onayınızı istediğiniz zaman geri alabilirsiniz:
settings-consents-none = Geri alabileceğiniz bir onay yok.
settings-consent = Onay: { $what } ({ $date })
settings-consent-withdraw = Geri al: { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = iletişim bilginizin kullanılması
settings-consent-forward = yetkili kuruma iletilmesi
settings-consent-withdrawn-contact = Geri alındı. İletişim bilginiz açık konularınızdan çıkarıldı; belediye onu artık kullanamayacağını biliyor.
settings-consent-withdrawn-forward = Geri alındı. Belediye, açık konularınızı artık başka yere iletemeyeceğini biliyor.
# All that is kept, one line each. $state: where the case stands.
mydata-here = Hakkınızda sakladığım her şey şu:
# Instead of a language, a town, a district nobody named.
mydata-none = belirtilmedi
mydata-known = Sizi { $date } tarihinden beri tanıyorum. Yanıtlar size ulaşsın diye { $messenger } hesabınızın kimliği saklanır.
mydata-profile = Dil: { $language }. Yer: { $town }. Mahalle: { $district }.
mydata-talk = Konuşmamızın nerede kaldığı da saklanır. Bir daha yazmazsanız en geç { $date } tarihinde silinir.
mydata-case = { $date } tarihli { $number } numaralı konu: { $kind }, { $state }.
mydata-case-text = Yazdığınız: “{ $text }”
mydata-case-place = Yer: { $place }
mydata-case-files = Dosyalar: { $count }
mydata-case-contact = İletişim bilginiz: { $contact }
mydata-case-received = İletilen yer: { $who }
mydata-case-added = Sizin eklediğiniz: “{ $text }”
mydata-case-answered = Size yazılan: “{ $text }”
mydata-case-until = Yeni bir şey eklenmezse burada en geç { $date } tarihinde silinir.
mydata-question = Belediyeye { $date } tarihli açık soru: “{ $text }”. Burada en geç { $until } tarihinde silinir.
mydata-restriction = { $date } tarihine kadar kısıtlama. Neden: { $reason }
mydata-restriction-for-good = Bitiş tarihi olmayan kısıtlama. Neden: { $reason }
mydata-not-here = Belediyenin kendi notları ve oradaki kopyalar buna dahil değildir. Onlar için lütfen buraya sorun: { $contact }.
mydata-file = Aynısı bilgisayarlar için (JSON):
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = { $until } tarihine kadar bana yazamazsınız. Neden: { $reason }. Belediyeye şöyle ulaşırsınız: { $contact }.
restricted-banned-for-good = Artık bana yazamazsınız. Neden: { $reason }. Belediyeye şöyle ulaşırsınız: { $contact }.
restricted-muted = Bunu iletmedim: { $until } tarihine kadar benim üzerimden belediyeye bir şey gönderemezsiniz. Neden: { $reason }. Soruları yanıtlamaya devam ederim. Belediyeye şöyle ulaşırsınız: { $contact }.
restricted-muted-for-good = Bunu iletmedim: Artık benim üzerimden belediyeye bir şey gönderemezsiniz. Neden: { $reason }. Soruları yanıtlamaya devam ederim. Belediyeye şöyle ulaşırsınız: { $contact }.
restricted-enough-today = Bugünlük bu kadar yeni konu yeter, teşekkürler. Yarın yenilerini memnuniyetle alırım. Acilse belediyeye şöyle ulaşırsınız: { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = etkinlikler, etkinlik, neler var, etkinlik takvimi
words-subscribe = abone ol, abonelik
words-subscriptions = aboneliklerim, abonelikler
words-unsubscribe = abonelikten çık, aboneliği iptal et, aboneliği bitir
command-events-about = Neler var
command-subscribe-about = Etkinliklere abone ol
command-subscriptions-about = Aboneliklerimi gör
command-unsubscribe-about = Tüm abonelikleri bitir
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = neler var, neler oluyor, ne var, etkinlik*, ne yapabilir*, ne yapılır
hears-today = bugün
hears-tomorrow = yarın
hears-day-after = öbür gün, yarından sonra
hears-evening = akşam, bu akşam, akşamı, akşama
hears-weekend = hafta sonu, haftasonu, hafta sonunda
hears-next = gelecek, önümüzdeki, sonraki, haftaya
hears-week = hafta, haftaya, bu hafta
hears-month = ay, ayda
hears-mon = pazartesi
hears-tue = salı
hears-wed = çarşamba
hears-thu = perşembe
hears-fri = cuma
hears-sat = cumartesi
hears-sun = pazar, pazar günü
# January to December; further forms behind a slash.
hears-months = Ocak*, Şubat*, Mart*, Nisan*, Mayıs*, Haziran*, Temmuz*, Ağustos*, Eylül*, Ekim*, Kasım*, Aralık*
# Words that choose nothing.
hears-filler = ne, neler, nerede, ne zaman, zaman, var, mı, mi, mu, için, bu, ve, ile, de, da, bir, olan, gün, günü, yakın, yakında, burada, lütfen, bana, bize, hangi
# To choose what one subscribes to.
hears-only = sadece, yalnızca
hears-also = ayrıca, ekle, de ekle
hears-stop = durdur, dur, istemiyorum, olmasın
hears-pause = ara ver, mola, tatil
hears-resume = devam et, arayı bitir
hears-everything = hepsi, her şey, tümü
hears-daily = her gün, günlük
hears-weekly = her hafta, haftalık
hears-quiet = sessiz, sessizlik, sessiz saatler
hears-waste = çöp, çöpler, atık

## What is on: answers

menu-events = Neler var?
menu-subscribe = Abone ol
# The name of a stretch of time; one of them is $when of the heads below.
events-today = bugün
events-tomorrow = yarın
events-this-evening = bu akşam
events-this-weekend = bu hafta sonu
events-next-weekend = gelecek hafta sonu
events-this-week = bu hafta
events-next-week = gelecek hafta
# $date: a date. $day: name of a day.
events-on-day = { $day }, { $date }
events-on-evening = { $date } akşamı
# $month, $year: numbers, as in 12/2026.
events-in-month = { $month }/{ $year }
events-ahead = yakında
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **Neler var: { $when } ({ $place })**
events-head-for = **Neler var: { $when } ({ $place }; { $whom })**
# Nothing was found; what is next follows.
events-none = Bir şey bulamadım: { $when } ({ $place }).
events-none-at-all = Şu anda bildiğim bir etkinlik yok: { $place }.
events-next-ones = **Sırada bunlar var:**
events-of-words = **Bulduklarım:**
events-more = Diğer etkinlikler
events-gone = Bu etkinlik artık yok.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when }: **{ $title }**, { $place }
events-line-plain = - { $when }: **{ $title }**
events-line-cancelled = - İPTAL: { $when }: { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day }, { $date }, saat { $time }
events-from-to = { $day }, { $date }, saat { $from }–{ $to }
events-all-day = { $day }, { $date }
events-days = { $first } – { $last }
events-until-time = { $first } – { $last }, saat { $time }
# One date in full.
events-where = Yer: { $place }
events-link = [Devamı]({ $link })
events-source = Kaynak: { $source }
events-cancelled = **İptal edildi.** Bu etkinlik yapılmayacak.
events-seats = Yer sayısı: { $seats }
events-coming-count = Şimdiye kadar gelecekler: { $count }
# Buttons below it.
events-file = Takvimime ekle
events-remind = Önceden hatırlat
events-forget-reminder = Hatırlatma
events-come = Geliyorum
events-stay-away = Gelmiyorum
events-back = Listeye dön
events-file-sent = Etkinlik dosya olarak burada. Dosyayı açarsanız takviminize eklenir.
events-remind-when = “{ $title }” için ne kadar önce hatırlatayım?
# $hours: 2 or 4.
events-remind-hours = { $hours } saat önce
events-remind-day = Bir gün önce
events-reminded = Tamam, hatırlatacağım: { $when }.
events-remind-too-late = Bunun için artık geç. “{ $title }” birazdan başlıyor.
events-reminder-dropped = Tamam, hatırlatmayacağım.
# After “I am coming”. $title: of the event.
events-you-come = Güzel, “{ $title }” için yeriniz var. Düzenleyen yalnızca kaç kişinin geldiğini öğrenir, kimin geldiğini değil.
events-you-wait = “{ $title }” dolu. Bekleme listesinde sıranız: { $place }. Yer açılırsa size yazarım.
events-you-got-a-seat = Bir yer açıldı: “{ $title }” için yeriniz var.
events-you-stay-away = Yazık. “{ $title }” için kaydınız silindi.

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = { $place } için neler olduğunu ve yenilikleri düzenli olarak öğrenmek ister misiniz? O zaman size kendiliğimden yazarım: pazartesileri haftanın, ya da her sabah günün etkinliklerini. Bunun için seçiminizi saklarım. İstediğiniz zaman “abonelikten çık” yazarak bitirebilirsiniz.
subscriptions-choose = Seçilen: { $what }.
subscriptions-choose-hint = Yalnızca belirli konular mı? Örneğin şöyle yazın: “sadece { $example }”.
subscriptions-weekly = Evet, her hafta
subscriptions-daily = Evet, her gün
subscriptions-no = Hayır
subscriptions-not = Peki, abonelik yok.
subscriptions-started = Tamam. { $what }, { $rhythm }. Bir sonraki: { $when }.
subscriptions-everything = hepsi
subscriptions-rhythm-day = her gün
subscriptions-rhythm-week = her hafta
# The list of what somebody has subscribed to.
subscriptions-yours = **Aboneliğiniz**
subscriptions-what = Ne: { $what }
subscriptions-when = Ne zaman: { $rhythm }, bir sonraki { $when }
subscriptions-quiet = Sessiz saatler: { $from } – { $to }. O zaman size yazmam, acil durumlar dışında.
subscriptions-paused = Ara: { $when } tarihine kadar
subscriptions-none = Aboneliğiniz yok.
subscriptions-stop-one = Durdur: { $what }
subscriptions-end = Hepsini bitir
subscriptions-pause = Ara ver
subscriptions-change-rhythm-day = Her gün olsun
subscriptions-change-rhythm-week = Her hafta olsun
subscriptions-resume = Arayı bitir
subscriptions-ended = Tüm abonelikler bitti, izniniz silindi. Bildirimleriniz ve ayarlarınız olduğu gibi kalır.
subscriptions-stopped-one = Tamam, artık bununla ilgili bir şey yok: { $what }.
subscriptions-not-among = Bu, aboneliğinizde yok: { $what }.
subscriptions-unknown = “{ $words }” bilmiyorum. Seçebilecekleriniz: { $known }.
subscriptions-pause-until = Ne zamana kadar ara vereyim? Örneğin “pazartesi” ya da “5.1.” yazın.
subscriptions-paused-until = Tamam, { $when } tarihine kadar ara. Sonra kendiliğinden devam eder.
subscriptions-goes-on = Güzel, devam ediyor. Bir sonraki: { $when }.
subscriptions-quiet-set = Tamam, { $from } ile { $to } arasında size yazmam, acil durumlar dışında.
# Collection dates. $place: a street or tour.
waste-of = Çöp toplama: { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **Bu hafta: { $place }**
digest-day = **Bugün: { $place }**
digest-news = **Yenilikler**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = Diğer etkinlikler: { $count }
digest-how-to-stop = Artık istemiyor musunuz? “abonelikten çık” yazın.
reminder-said = **Hatırlatma:** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **Tarih değişti:** “{ $title }” artık { $now } (önceden { $before }).
change-cancelled = **İptal:** “{ $title }”, { $when }, yapılmayacak.
change-place = **Yer değişti:** “{ $title }”, { $when }, artık burada: { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **Geri çekildi:** “{ $beginning }” mesajı artık geçerli değil.
post-german-only = Bu mesaj şimdilik yalnızca Almanca.
waste-tomorrow = **Yarın ({ $day }, { $date }) toplanacak:** { $what }
waste-cancelled = **Toplama yok:** { $what }, { $date }.
settings-consent-news = Etkinlik ve yeniliklerin gönderilmesi
settings-consent-withdrawn-news = Geri çekildi. Tüm abonelikler bitti, artık kendiliğimden yazmam.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = Aboneliğiniz: { $what }, { $rhythm }.
mydata-reminder = Bir etkinlik için hatırlatma: { $date }.
mydata-attendance = Bir etkinliğe kayıt; etkinlik bitince silinir ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = anket, anketler, ankete katıl, katılmak
words-skip = atla, soruyu atla, geç, bilmiyorum
words-repeat = tekrar, tekrarla, bir daha, soruyu tekrarla
words-pause = ara, mola, sonra, sonra devam
words-zero = sıfır, hiç, asla, hiçbir zaman
command-surveys-about = Anketlere katılmak
surveys-none = Şu anda size yönelik bir anket yok.
surveys-list = Şu anketler sürüyor. Hangisine bakmak istersiniz?
surveys-see-result = Sonuç: { $title }
surveys-sealed = Zaten katıldınız, teşekkürler! Yanıtlarınız gönderildi ve artık kimseyle ilişkilendirilemez. Bu yüzden değiştirilemez.
surveys-full = Bu ankete öngörülen sayıda kişi katıldı. İlginiz için teşekkürler!
# They stopped in the middle. $left: questions.
surveys-left = “{ $title }”: kalan soru: { $left }. Devam edelim mi?
surveys-go-on = Devam et
surveys-not-now = Şimdi değil
# $count: questions at most. $date: the last day.
surveys-length = Soru sayısı: en çok { $count }. { $date } gününe kadar katılabilirsiniz. İstediğiniz zaman ara verebilirsiniz.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **Anonim:** Yanıtlarınız adınız olmadan saklanır. { $date } gününe kadar değiştirebilirsiniz; o zamana kadar onları size belediyenin görmediği bir anahtar bağlar. Sonra anahtar yok edilir ve kimin ne yanıtladığını kimse bilemez.
surveys-anonymous-final = **Anonim:** Gönderdiğiniz anda yanıtlarınızı sizden kalıcı olarak ayırırız. Sonra değiştiremezsiniz.
surveys-pseudonymous = **Takma adla:** Belediye yanıtlarınızı bir arada görür, ama kim olduğunuzu bilmez.
surveys-named = **Adınızla:** Belediye adınızı ve yanıtlarınızı görür.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = Ayrıca şunlara göre sayılır: { $groups }. { $smallest } kişiden küçük grupları asla ayrı göstermeyiz.
surveys-shown-to-all = Sonucu herkes görebilir.
surveys-shown-to-participants = Sonuç, katılıp da isteyenlere gönderilir.
surveys-shown-to-staff = Sonucu yalnızca belediye alır.
surveys-not-prevented = Şunları engelleyemem: Mesajlaşma sağlayıcınız bana yazdığınızı bilir, mesajlarınız cihazınızda kalır, birden çok hesabı olan biri birkaç kez katılabilir. Bitişten önceki yedekler süreleri dolunca silinir.
surveys-by-district = semt
surveys-by-language = dil
# A question of the survey, by whose answers others are broken down.
surveys-by-question = “{ $question }”
# A group of those who belong to none.
surveys-by-none = belirtilmemiş
surveys-begin = Başlayalım
surveys-another-time = Peki. Daha sonra katılmak isterseniz “anket” yazmanız yeter.
surveys-progress = Soru { $at } / { $of }
surveys-so-far = Şimdiye kadar: { $answer }
surveys-how-multi-most = En çok { $most } yanıt. Tek tek seçin ya da örneğin “1, 3” yazın.
surveys-how-multi = Birden çok yanıt seçebilirsiniz. Tek tek seçin ya da örneğin “1, 3” yazın.
surveys-done-choosing = Tamam, bitti
surveys-how-scale = { $from } ({ $low }) ile { $to } ({ $high }) arasında
surveys-how-number = Lütfen { $least } ile { $most } arasında bir sayı yazın.
surveys-how-text = Kendi sözlerinizle yazın, lütfen ad vermeden.
surveys-how-date = Lütfen bir tarih yazın, örneğin 24.12.2026.
surveys-how-place = Konumu paylaşın ya da nerede olduğunu yazın.
surveys-how-photo = Lütfen bir resim gönderin.
surveys-how-ranking = İlk sırada ne var?
surveys-how-ranking-next = Şimdiye kadar: { $answer }. Sırada ne var?
surveys-how-points = “{ $what }” kaç puan alsın? Dağıtılacak kalan: { $left }
surveys-ways-out = “Atla”, “geri” ya da “ara” da yazabilirsiniz.
surveys-skip = Atla
surveys-back = Geri
surveys-pause = Ara ver
surveys-a-picture = bir resim
surveys-skipped = atlandı
surveys-over = Bu anket sona erdi.
surveys-name = Adınız nedir? Belediye bu adı yanıtlarınızın yanında görür.
surveys-cannot-skip = Devam etmek için bu yanıt gerekli.
# All is answered. $date: the last day to change anything.
surveys-thanks = Katıldığınız için teşekkürler! Hepsi kaydedildi. Yanıtlarınızı { $date } gününe kadar değiştirebilirsiniz.
surveys-send-sure = Hepsi bu kadar. Böyle gönderelim mi? Sonra hiçbir şey değiştirilemez.
surveys-your-answer = { $question } { $answer }
surveys-want-result = Sonucu bana gönder
surveys-send = Gönder
surveys-change = Yanıt { $number } değişsin
surveys-sent = Teşekkürler, yanıtlarınız gönderildi. Artık kimse onları sizinle ilişkilendiremez.
surveys-will-tell = Memnuniyetle. { $date } gününden sonra sonucu size gönderirim.
surveys-no-result = Sonuç istemiyorum
surveys-will-not-tell = Peki, bununla ilgili başka bir şey göndermem.
surveys-paused = Peki, burada ara verelim. Yanıtlarınız kayıtlı. Devam etmek için “anket” yazın.
surveys-elsewhere = Başka yerde devam et
# $code: sixteen digits.
surveys-elsewhere-code = Bir gün içinde diğer mesajlaşma uygulamanızda bana şu kodu gönderin: { $code }. O zaman iki hesabın da sizin olduğunu bilirim: Her şey orada sürer ve bir kez sayılırsınız. Lütfen kodu kimseye vermeyin.
surveys-joined = Yeniden hoş geldiniz! İki hesabın da sizin olduğunu artık biliyorum. Kaldığınız yerden burada devam ediyoruz.
surveys-pardon = Bu henüz soruya uymuyor.
surveys-reminder = “{ $title }” anketinde kalan soru: { $left }. { $date } gününe kadar katılabilirsiniz. Devam edelim mi? Yalnızca bu kez hatırlatıyorum.
surveys-no-result-yet = Bu anketin burada bir sonucu yok.
surveys-result = Sonuç: **{ $title }**
surveys-result-participants = Katılan: { $count }
surveys-result-few = { $smallest } yanıttan az. Kimse tanınmasın diye göstermiyoruz.
surveys-result-average = Ortalama: { $average }
surveys-result-answers = Kendi sözleriyle yanıt: { $count }
surveys-result-bar = { $label }: { $count } (% { $percent })
surveys-result-group = { $group }: { $bars }
surveys-result-hidden = Bir yanıtın { $smallest } kişiden azından geldiği grupları ayrı göstermiyoruz.
surveys-did = Siz yanıtladınız, biz yaptık: **{ $title }**
mydata-survey = Anket “{ $title }”: { $answers }
mydata-survey-sent = Anket “{ $title }”: katıldınız. Hangi yanıtların sizin olduğunu artık kimse bilmiyor.
polls-before = **Hızlı yoklama:** birazdan burada dokunarak yanıtlayabileceğiniz kısa bir soru olacak. { $date } tarihine kadar oy verebilir ve oyunuzu değiştirebilirsiniz.
polls-limits = Lütfen unutmayın: odadaki herkes nasıl oy verdiğinizi görebilir. Birden fazla odada olanlar her birinde oy verebilir. Bu bir anket değildir ve hiçbir anketle karıştırılmaz.
polls-ended = Yoklama sona erdi: **{ $question }**
polls-result-follows = Tüm odaların sonucu birazdan gelecek.
polls-result = Hızlı yoklamanın sonucu: **{ $question }**
polls-result-voters = Oylar: { $count } · Odalar: { $rooms }
polls-result-bar = { $label }: { $count } (%{ $percent })
polls-result-networks = Telegram: { $telegram } · Matrix: { $matrix }
polls-result-unasked = Sorunun ulaşmadığı (ya da ulaştığı kesin olmayan) odalar: { $count }
mydata-poll = Hızlı yoklama “{ $question }”: { $picked }
