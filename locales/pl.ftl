# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = Polski
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = po polsku, język polski, Polish, Polnisch, auf Polnisch, Polonais, польська, польською, польский, по-польски, البولندية, بولندي, Lehçe, Polonca, لهستانی
# Its ISO 639-3 code.
language-iso = pol
# Every letter of the alphabet.
language-letters = a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż
# Small and everyday words that show a message is in this language: at least sixty.
language-words = ja, ty, on, ona, ono, my, wy, oni, mój, moja, moje, moi, mojego, mojej, moją, mnie, mi, nam, nas, wam, was, nasz, wasz, ten, ta, to, te, tę, tego, tej, tym, tych, co, kto, gdzie, kiedy, jak, jaki, jaka, jakie, dlaczego, dokąd, skąd, ile, czy, i, albo, lub, ale, nie, tak, na, w, we, u, z, ze, do, dla, od, o, za, przy, po, przed, bez, przez, nad, pod, jest, są, był, była, było, były, będzie, mogę, może, można, trzeba, muszę, potrzebuję, potrzebny, potrzebna, chcę, chciałbym, chciałabym, mam, mieć, robić, zrobić, dostać, złożyć, zgłosić, zarejestrować, zameldować, wyrobić, wymienić, zgubiłem, zgubiłam, znaleźć, otwarte, otwarty, zamknięte, czynne, czynny, kosztuje, dzisiaj, dziś, jutro, wczoraj, tutaj, tu, tam, teraz, już, jeszcze, bardzo, tylko, także, też, jeśli, bo, dziękuję, proszę, pomocy, urząd, urzędzie, urzędu, ratusz, dowód, paszport, osobisty, stracił, wygasł, śmieci, pies, psa, podatek, dziecko, dziecka, przedszkole, mieszkanie, ulica, miasto, mieście, godziny, pali, pożar, termin, się, sobie, swój, swoje, moim, naszą, rok, roku, który, która, które, szkoły, szkoła, dokumenty, formularz, nowy, nowym, stary, starą, dom, domem, sobotę, nocy, następne
# One to twelve; further forms of a number behind a slash.
number-words = jeden/jedna/jedno/pierwszy/pierwsza/pierwsze, dwa/dwie/drugi/druga/drugie, trzy/trzeci/trzecia/trzecie, cztery/czwarty/czwarta, pięć/piąty/piąta, sześć/szósty/szósta, siedem/siódmy/siódma, osiem/ósmy/ósma, dziewięć/dziewiąty, dziesięć/dziesiąty, jedenaście/jedenasty, dwanaście/dwunasty
# Between the parts of a list, before a blank.
list-comma = ,
# In numbers such as 4.2.
decimal-sign = ,

## Words that work without a slash: what people type when they want this. Several words are fine.

words-help = pomoc, pomóż, pomóż mi, proszę o pomoc, jak to działa, co potrafisz, o co mogę zapytać, help
words-menu = menu, start, menu główne, przegląd, początek, od początku, dzień dobry, dobry wieczór, cześć, witam, hej
words-topics = tematy, temat, wszystkie tematy, pokaż tematy, lista tematów
words-language = język, języki, inny język, zmień język, zmienić język, wybierz język, language
words-town = miasto, gmina, miejscowość, inne miasto, inna gmina, zmień miasto, wybierz miasto
words-district = dzielnica, inna dzielnica, zmień dzielnicę, część miasta
words-privacy = prywatność, ochrona danych, polityka prywatności, jakie dane przechowujecie, privacy
words-stop = stop, koniec, zakończ, zakończyć, przestań, żadnych wiadomości
words-delete = usuń, usunąć, usuń moje dane, usunąć moje dane, usuń wszystko, skasuj moje dane, zapomnij mnie, delete
words-yes = tak, tak proszę, jasne, oczywiście, dobrze, zgadzam się, zgoda, zgadza się, ok, okej
words-no = nie, nie dziękuję, nie trzeba, źle, nieprawda
words-back = wstecz, wróć, powrót, anuluj, nieważne
words-human = człowiek, pracownik, osoba, żywa osoba, zapytaj urząd, zapytać urząd, rozmowa z człowiekiem, chcę rozmawiać z człowiekiem
words-report = zgłoś, zgłosić, zgłoszenie, zgłoś sprawę, zgłosić sprawę, zgłoś problem, zgłosić problem, chcę coś zgłosić, skarga
words-cases = moje sprawy, moje zgłoszenia, moje skargi, status, status sprawy, stan sprawy, co z moją sprawą
words-thanks = dziękuję, dziękuję bardzo, bardzo dziękuję, dzięki, dziękuję za pomoc, do widzenia, pa
words-wish = chcę, ja chcę, chciałbym, chciałabym, muszę, czy mogę, mogę, proszę, tutaj

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = Zacznij od początku
command-help-about = Jak to działa
command-topics-about = Zobacz wszystkie tematy
command-language-about = Wybierz język
command-town-about = Wybierz miejscowość
command-district-about = Wybierz dzielnicę
command-privacy-about = Co jest zapisywane i jak długo
command-stop-about = Zakończ rozmowę
command-delete-about = Usuń moje dane

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    Dzień dobry! Jestem Bürgerdraht, automatyczna usługa (bot). Odpowiada za nią: { $operator }.
    Odpowiadam na ogólne pytania do urzędu miasta. Proszę nie pisać tu niczego poufnego. Równie dobrze można się z nami skontaktować inaczej: { $contact }.
    To, co Państwo piszą, zostanie usunięte najpóźniej po { $days ->
        [one] { $days } dniu
        [few] { $days } dniach
        [many] { $days } dniach
       *[other] { $days } dnia
    }. Więcej: [ochrona danych]({ $link }).
    Zgoda? W takim razie proszę po prostu zadać pytanie albo coś wybrać.
welcome-hello = Miło, że Państwo tu są!
welcome-which-town = O którą miejscowość chodzi?
# Button: goes on without a town.
welcome-town-skip = Dalej bez wyboru
# $town: name of the town.
welcome-ready = Dobrze, wybrano: { $town }. Co chcieliby Państwo wiedzieć?
welcome-ready-no-town = Dobrze. Co chcieliby Państwo wiedzieć?
# Stands above the buttons of the menu.
welcome-menu =
    Proszę pytać własnymi słowami, na przykład: „Mój dowód osobisty stracił ważność”.
    Albo wybrać:
# Answer to thanks and goodbye.
welcome-thanks = Nie ma za co! W razie dalszych pytań proszę po prostu napisać.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = W porządku. Jeśli będzie coś jeszcze, proszę po prostu napisać.
# After the button "ask a question".
welcome-ask-away = Proszę bardzo. Proszę napisać pytanie własnymi słowami.

menu-ask = Zadaj pytanie
menu-topics = Zobacz tematy
menu-report = Zgłoś sprawę
menu-language = Język
menu-town = Miejscowość
menu-district = Dzielnica
menu-privacy = Ochrona danych
menu-help = Pomoc

## Answers

faq-office = **Właściwy urząd:** { $office }
faq-address = **Adres:** { $address }
faq-phone = **Telefon:** { $phone }
faq-cost = **Koszt:** { $cost }
faq-link = [Więcej na ten temat]({ $link })
# The same where towns have different pages.
faq-link-in-town = [Więcej na ten temat: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = Stan na: { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = Nie zajmuje się tym urząd miasta, lecz: { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = Ta odpowiedź jest na razie dostępna tylko po niemiecku.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = Dobrze, w takim razie niczego nie przekazuję.
# Several answers may be meant; the topics follow as buttons.
faq-which = O co dokładnie chodzi?
faq-not-found = Niestety nie mam na to odpowiedzi.
faq-not-found-near = Nie mam na to pewnej odpowiedzi. Może chodzi o coś z tego?
# Button: gives the question to the staff.
faq-ask-town-hall = Zapytaj urząd
faq-ask-what = O co chcieliby Państwo zapytać urząd? Proszę napisać pytanie w jednej wiadomości.
# Honest: stored, no promise when somebody reads it.
faq-asked = Pytanie zostało zapisane dla urzędu. Jeśli sprawa jest pilna, proszę zwrócić się bezpośrednio do urzędu.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = Wiadomość z pytaniem do urzędu została usunięta. Dlatego pytanie też zostało wycofane i nie jest już zapisane.
faq-helped-question = Czy to pomogło?
faq-yes-helped = Tak
faq-not-helped = Nie
faq-thanks = Dziękuję za opinię!
faq-sorry-helped-not = Przykro mi. Proszę zapytać jeszcze raz innymi słowami albo przekazać pytanie urzędowi.
faq-topics = Jakiego tematu dotyczy pytanie?
# $topic: name of the topic.
faq-questions-in = Pytania na temat „{ $topic }”:
faq-topic-empty = Na ten temat nie ma jeszcze odpowiedzi.
faq-more = Pokaż więcej
faq-back = Wstecz
# For words such as objection, application, deadline.
faq-form-warning = **Ważne:** wiadomość tutaj nie jest formalnym wnioskiem ani sprzeciwem. Terminy biegną dalej.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = Wracając do mojego wcześniejszego pytania:

## Opening hours

# $time: as 12:30.
hours-open-until = Teraz otwarte, do godziny { $time }.
hours-open-until-appointment = Teraz otwarte tylko po umówieniu terminu, do godziny { $time }.
hours-closed = Teraz zamknięte.
# $day: today, tomorrow or the name of a day.
hours-opens = Ponowne otwarcie: { $day }, { $time }.
hours-opens-appointment = Ponowne otwarcie (tylko po umówieniu terminu): { $day }, { $time }.
hours-closed-reason = Obecnie zamknięte: { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = Zamknięte od { $from } do { $to }: { $reason }
hours-closure-plain = Zamknięte od { $from } do { $to }
hours-none = Nie znam stałych godzin otwarcia.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days }: { $times }
# $from, $to: times.
hours-span = { $from }–{ $to }
# These stand behind such a line, in brackets.
hours-by-appointment = tylko po umówieniu terminu
hours-even-weeks = tylko w parzyste tygodnie kalendarzowe
hours-odd-weeks = tylko w nieparzyste tygodnie kalendarzowe
# $week: number of the week.
hours-week-is-even = Ten tydzień kalendarzowy ma numer { $week } i jest parzysty.
hours-week-is-odd = Ten tydzień kalendarzowy ma numer { $week } i jest nieparzysty.
hours-today = dzisiaj
hours-tomorrow = jutro
# Several days in a row, and two that are named together.
hours-days-range = { $first } – { $last }
hours-days-and = { $one } i { $two }
day-mon = poniedziałek
day-tue = wtorek
day-wed = środa
day-thu = czwartek
day-fri = piątek
day-sat = sobota
day-sun = niedziela
# A date. $day, $month, $year are numbers.
day-date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }

## Settings

settings-language-which = Jaki język wybrać?
# Said in the new language. $language: its name.
settings-language-set = Dobrze, od teraz odpowiadam w tym języku: { $language }.
settings-language-unknown = Tego języka jeszcze nie znam. Proszę wybrać język z listy.
settings-town-which = O którą miejscowość chodzi?
settings-town-set = Dobrze, wybrano teraz: { $town }.
settings-town-unknown = Nie znam tej miejscowości. Proszę wybrać z listy.
settings-district-which = { $town }: w której dzielnicy Państwo mieszkają? Odpowiedź jest dobrowolna.
settings-district-set = Dobrze, zapisana dzielnica: { $district }.
settings-district-unknown = Nie znam tej dzielnicy. Proszę wybrać z listy.
# Button: no district.
settings-district-none = Wolę nie podawać
settings-district-cleared = Dobrze, dzielnica nie jest zapisana.
# The town has no list of districts.
settings-district-no-list = { $town }: nie ma listy dzielnic.
# The person has not chosen a town yet.
settings-district-no-town = Proszę najpierw wybrać miejscowość.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # Ochrona danych w skrócie

    - Odpowiada: { $operator }.
    - Zapisywane są: język, miejscowość, stan naszej rozmowy oraz pytania przekazane urzędowi.
    - Urząd nie widzi ani nazwiska, ani numeru.
    - Wszystko jest usuwane najpóźniej { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } po ostatniej wiadomości.
    - Swoje dane można w każdej chwili usunąć: słowem „usuń” albo poleceniem /delete.
    - Mają Państwo prawo do informacji o swoich danych, ich poprawienia i usunięcia oraz do skargi do organu ochrony danych.

    Wszystko inne: [polityka prywatności]({ $link })

settings-stop-sure = Czy zakończyć rozmowę? Zapisane dane zostaną wtedy usunięte.
settings-delete-sure = Czy na pewno usunąć wszystko, co mam zapisane?
# Buttons under the two questions above.
settings-yes-stop = Tak, zakończ
settings-yes-delete = Tak, usuń
settings-no-keep = Nie, zostaw
settings-kept = Dobrze, wszystko zostaje bez zmian.
settings-stopped = Rozmowa jest zakończona, dane zostały usunięte. Jeśli znów pojawi się pytanie, wystarczy do mnie napisać. Wszystkiego dobrego!
settings-deleted = Dane zostały usunięte. Przy następnej wiadomości zaczniemy od nowa.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = Pytania przekazane urzędowi zostają tam bez nazwiska.
settings-nothing-stored = Nie mam zapisanych żadnych danych.
# All words and commands.
settings-help =
    # Jak pomaga Bürgerdraht

    Proszę napisać pytanie własnymi słowami. Wybierać można numerem albo słowami.

    Te słowa i polecenia działają zawsze:

    - „tematy” albo /topics: zobacz wszystkie tematy
    - „wydarzenia” albo /events: co się dzieje
    - „moje subskrypcje” albo /subscriptions: zobacz moje subskrypcje
    - „wypisz mnie” albo /unsubscribe: zakończ wszystkie subskrypcje
    - „język” albo /language: wybierz język
    - „miasto” albo /town: wybierz miejscowość
    - „dzielnica” albo /district: wybierz dzielnicę
    - „człowiek”: zapytaj urząd
    - „ochrona danych” albo /privacy: co jest zapisywane
    - „usuń” albo /delete: usuń swoje dane
    - „stop” albo /stop: zakończ rozmowę
    - „wstecz”: krok wstecz
    - „start” albo /start: zacznij od początku

    W nagłym wypadku proszę dzwonić pod numer 112, policja odbiera pod numerem 110.

## In groups

# When we join a group.
group-hello = Dzień dobry! Jestem Bürgerdraht, automatyczna usługa (bot) urzędu miasta. Tutaj odpowiadam tylko na wiadomości skierowane bezpośrednio do mnie. Sprawy osobiste lepiej omówić w prywatnym czacie.
group-wrote-privately = To sprawa osobista. Porozmawiajmy dalej w prywatnym czacie.
# Button: opens the private chat.
group-private-button = Do prywatnego czatu
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = Moja wiadomość jest w prywatnym czacie.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = dzisiaj o godzinie { $time }
late-when-yesterday = wczoraj o godzinie { $time }
# $date: a date.
late-when = { $date } roku o godzinie { $time }
# Stands before an answer.
late-answer = Wiadomość do mnie została napisana { $when }. Przepraszam, że odpowiadam dopiero teraz.
# Instead of an answer, after more than a week.
late-declined = Wiadomość do mnie została napisana { $when }, a ja niestety czytam ją dopiero teraz. To zbyt dawno, aby dobrze odpowiedzieć. Jeśli sprawa jest nadal ważna, proszę po prostu zapytać jeszcze raz.
# Stands before what to do in an emergency.
late-emergency = Wiadomość do mnie została napisana { $when }, a ja niestety czytam ją dopiero teraz. Jeśli pomoc jest nadal potrzebna, proszę zrobić teraz tak:

# Said to who invites us, beside the refusal.
group-refuse-stranger = Niestety nie mogę przyjąć tego zaproszenia: zapraszać mnie mogą tylko określone serwery i osoby. Proszę zwrócić się do urzędu.
group-refuse-flood = Za dużo zaproszeń w krótkim czasie. Proszę spróbować ponownie za godzinę.
# Said to those in a room when we leave it.
group-leave-large = Ten pokój jest dla mnie za duży. Proszę zaprosić mnie do mniejszego albo napisać do mnie prywatnie.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = Ten e-mail nie został odczytany: jest za duży albo uszkodzony. Nadal leży w skrzynce.

## When something does not work

sorry-unsupported = Niestety nie rozumiem wiadomości tego rodzaju. Proszę napisać słowami.
# An encrypted message whose key never came.
sorry-sealed = Niestety nie mogę odczytać zaszyfrowanej wiadomości: moje urządzenie nie dostało do niej klucza. Proszę wysłać ją jeszcze raz. Jeśli to nie pomoże, proszę zajrzeć do ustawień aplikacji: być może daje klucze tylko zweryfikowanym urządzeniom.
sorry-failed = Przepraszam, coś poszło u mnie nie tak. Wiadomość jest zachowana, aby mógł na nią spojrzeć człowiek. Proszę spróbować później.
sorry-too-fast = To było dużo wiadomości naraz. Proszę poczekać minutę, potem znów będę odpowiadać.
sorry-enough-today = Dzisiaj napisaliśmy już bardzo dużo. Jutro znów chętnie pomogę.
sorry-unclear = Tego nie rozumiem. Proszę napisać jeszcze raz innymi słowami.
sorry-started-over = Przepraszam, wątek rozmowy się zgubił. Proszę zacząć jeszcze raz.
sorry-command-unknown = Nie znam tego polecenia. Słowo „pomoc” albo /help pokaże, co jest możliwe.

## Choices

# Stands under numbered choices.
choices-hint = Proszę odpowiedzieć numerem albo słowami.
# A button from an older message leads nowhere any more.
choices-gone = Tego wyboru już nie ma. Proszę po prostu zapytać jeszcze raz.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = Nie udało się przekazać pliku dołączonego do tej wiadomości.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = Odpowiedź do { $number }:
# Before what the staff said to somebody who had shut us out.
case-missed = To przyszło w sprawie { $number }, gdy nie mogłem się z Państwem skontaktować:
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = Przetłumaczono automatycznie, możliwe błędy.
case-original = Oryginał
case-now-received = Sprawa { $number } jest znów otwarta.
case-now-in-work = Sprawa { $number } jest teraz w toku.
case-now-done = Sprawa { $number } jest załatwiona.
case-now-passed-on = Sprawa { $number } została przekazana do innego urzędu.
case-now-passed-on-note = Sprawa { $number } została przekazana do: { $note }. Tam będzie dalej prowadzona.
case-now-not-possible = Sprawa { $number } jest niestety niemożliwa do załatwienia.
case-now-not-possible-note = Sprawa { $number } jest niestety niemożliwa do załatwienia. Powód: { $note }.
# Labels of choices below a word about a case.
case-add = Napisać coś do tej sprawy
case-not-fixed = Jeszcze nie naprawione
# An earlier message about a case was edited, or deleted.
case-corrected = Zmiana do sprawy { $number } dotarła.
case-taken-back = Wiadomość do sprawy { $number } została usunięta. Jej tekst usunąłem także u siebie i poprosiłem urząd o to samo.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = O co chodzi? Proszę opisać to w jednej wiadomości, w miarę możliwości z miejscem. Zdjęcie też można wysłać od razu.
concerns-what-idea = Jaki to pomysł? Proszę opisać go w jednej wiadomości.
concerns-what-tip = O czym urząd powinien wiedzieć? Proszę opisać to w jednej wiadomości.
concerns-what-praise = Co się Państwu podobało? Proszę opisać to w jednej wiadomości.
concerns-kind-problem = Problem
concerns-kind-idea = Pomysł
concerns-kind-tip = Informacja
concerns-kind-praise = Pochwała
concerns-kind-question = Pytanie
# A picture or a place came before any words.
concerns-with-picture = Dziękuję za zdjęcie. Czy chcą Państwo coś zgłosić? W takim razie proszę napisać, o co chodzi.
concerns-at-place = Dziękuję za lokalizację. Czy chcą Państwo coś tam zgłosić? W takim razie proszę napisać, o co chodzi.
concerns-which-town = Której miejscowości to dotyczy?
concerns-about = Czego to dotyczy? Proszę wybrać to, co pasuje najlepiej.
concerns-about-else = Coś innego
concerns-not-ours = Nie zajmuje się tym urząd miasta, lecz: { $body }.
concerns-phone = Telefon: { $phone }
concerns-link = W internecie: { $link }
concerns-forward-ask = Czy urząd ma przekazać tam Państwa sprawę razem ze wszystkim, co Państwo tu piszą?
concerns-forward = Tak, przekaż
concerns-anyway = Mimo to wyślij do urzędu
concerns-where = Gdzie to jest? Proszę udostępnić lokalizację, napisać ulicę i numer domu albo podać dzielnicę.
concerns-pictures = Czy mają Państwo zdjęcie? Proszę wysłać je teraz, może być kilka.
concerns-more-pictures = Dziękuję, zdjęcie dotarło. Jeszcze jedno? Jeśli nie, idziemy dalej.
concerns-contact = Odpowiedź przyjdzie tutaj. Urząd nie dowie się, kim Państwo są: widzi tylko pseudonim. Czy ma być możliwy także inny kontakt? W takim razie proszę napisać imię i nazwisko oraz numer telefonu albo adres e-mail. Przeczytają je właściwi pracownicy, a ja przechowam je najwyżej { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}.
concerns-here-only = Odpowiedź tylko tutaj
concerns-skip = Pomiń
concerns-go-on = Dalej
concerns-back = Wstecz
concerns-cancel = Anuluj
concerns-pardon = Tego nie rozumiem.
# They wrote more instead of choosing what it is about.
concerns-noted = Dopisałem to.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = przemoc domowa, molestowanie, gwałt, zgwałcona, znęca się, bije dziecko, bije mnie, choroba, diagnoza, depresja, rak, HIV, ciąża, w ciąży, uzależnienie, narkotyki, terapia, niepełnosprawność
concerns-sensitive = Niektóre sprawy nie nadają się do komunikatora takiego jak Telegram, na przykład zdrowie albo dobro dzieci. Równie dobrze można zadzwonić, przyjść albo napisać szyfrowaną wiadomość przez Matrix: { $contact }. Jeśli Państwo chcą, możemy mimo to kontynuować tutaj.
concerns-cancelled = Dobrze, nic nie zostało wysłane i nic z tego nie jest zapisane.

## Concerns: the whole of it, and the receipt

concerns-summary = Czy wszystko się zgadza?
concerns-summary-what = „{ $text }”
concerns-summary-about = { $kind }: { $about }
concerns-summary-where = Miejsce: { $place }
concerns-summary-files = { $count ->
    [one] { $count } zdjęcie lub plik
    [few] { $count } zdjęcia lub pliki
    [many] { $count } zdjęć lub plików
   *[other] { $count } zdjęcia lub pliku
}
concerns-summary-contact = Kontakt możliwy także tak: { $contact }
concerns-summary-anonymous = Odpowiedź tylko tutaj, pod pseudonimem
concerns-summary-team = Przeczyta: { $team }
concerns-send = Wyślij
concerns-change-what = Zmień tekst
concerns-change-about = Zmień temat
concerns-change-where = Zmień miejsce
concerns-change-pictures = Dodaj zdjęcie
concerns-change-contact = Zmień kontakt
concerns-shared-place = udostępniona lokalizacja
concerns-received = Dziękuję, sprawa dotarła. Jej numer to **{ $number }**. Pierwsza odpowiedź przyjdzie tutaj, w tym czacie, najpóźniej: { $day }, { $date } roku.
concerns-received-team = Przeczyta: { $team }.
concerns-received-code = Z tym kodem można kontynuować w innym komunikatorze: { $code }. Proszę nikomu go nie podawać.

## Concerns: afterwards

concerns-my-cases = Moje sprawy
concerns-none = Nie mam jeszcze żadnej Państwa sprawy.
concerns-list = Państwa sprawy. Którą pokazać?
concerns-number-unknown = Pod numerem { $number } nie znajduję Państwa sprawy. Jeśli została zgłoszona w innym komunikatorze, proszę napisać mi stamtąd kod z 16 cyfr.
concerns-status = **{ $number }**: „{ $subject }”
concerns-status-state = Stan: { $state }
concerns-status-note = Szczegóły: { $note }
concerns-state-received = dotarła, jest czytana
concerns-state-in-work = w toku
concerns-state-done = załatwiona
concerns-state-passed-on = przekazana do innego urzędu
concerns-state-not-possible = niemożliwa do załatwienia
concerns-state-withdrawn = wycofana przez Państwa
concerns-correct = Popraw coś
concerns-withdraw = Wycofaj
concerns-add-what = Co chcieliby Państwo napisać do sprawy { $number }? Może być też zdjęcie.
concerns-correct-what = Co trzeba poprawić w sprawie { $number }? Proszę napisać, jak ma być.
concerns-not-fixed-what = Co w sprawie { $number } nie jest jeszcze w porządku? Sprawa zostanie przez to znów otwarta.
concerns-added = Dziękuję, to dotarło do sprawy { $number } i trafi do urzędu.
concerns-left = Dobrze, wszystko zostaje bez zmian.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = Czy to dotyczy { $number }? Wtedy przekażę to do urzędu.
concerns-something-else = Nie, chodzi o coś innego
concerns-withdraw-sure = Czy na pewno wycofać sprawę { $number }? Wtedy nikt się nią już nie zajmie.
concerns-yes-withdraw = Tak, wycofaj
concerns-no = Nie
concerns-withdrawn = Sprawa { $number } jest wycofana. Urząd o tym wie.
concerns-claim-sure = Kod należy do sprawy { $number }: „{ $subject }”. Czy kontynuować ją tutaj? Odpowiedzi będą wtedy przychodzić tylko tutaj.
concerns-claim-again = Czy kontynuować sprawę tutaj?
concerns-yes-claim = Tak, kontynuuj tutaj
concerns-claimed = Dobrze, sprawa jest teraz prowadzona dalej tutaj.
# Said where it was opened.
concerns-gone-elsewhere = { $number } toczy się teraz w innym komunikatorze. Odpowiedzi już tu nie przychodzą.
concerns-code-unknown = Do tego kodu nic nie znajduję. Proszę sprawdzić, czy wszystkie z 16 cyfr są poprawne.
concerns-code-too-many = Jak na dzisiaj było za dużo błędnych kodów. Proszę spróbować ponownie jutro.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = moje dane, co o mnie wiesz, co o mnie wiecie, pokaż moje dane, mydata
command-mydata-about = Zobaczyć zapisane dane o mnie
command-report-about = Zgłosić sprawę
command-cases-about = Zobaczyć moje sprawy
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = Jeszcze otwarte: { $numbers }. To zostaje w urzędzie, bez nazwiska. Odpowiedzi nie będzie już można otrzymać.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = Nie mogę usunąć tego, co jest już w urzędzie: { $numbers }. O usunięcie także tego proszę pytać tutaj: { $contact }.
# Button, and the list behind it.
settings-consents = Zgody
settings-consents-list = Na to wyrażono zgodę. Można ją w każdej chwili wycofać:
settings-consents-none = Nie ma żadnej zgody, którą można by wycofać.
settings-consent = Zgoda: { $what } ({ $date })
settings-consent-withdraw = Wycofać: { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = użycie danych kontaktowych
settings-consent-forward = przekazanie właściwej instytucji
settings-consent-withdrawn-contact = Wycofano. Dane kontaktowe zostały usunięte z otwartych spraw, a urząd wie, że nie może ich już używać.
settings-consent-withdrawn-forward = Wycofano. Urząd wie, że nie może już przekazywać otwartych spraw dalej.
# All that is kept, one line each. $state: where the case stands.
mydata-here = To wszystko, co zapisałem:
# Instead of a language, a town, a district nobody named.
mydata-none = nie podano
mydata-known = Znamy się od { $date }. Zapisany jest identyfikator konta w { $messenger }, aby odpowiedzi docierały.
mydata-profile = Język: { $language }. Miejscowość: { $town }. Dzielnica: { $district }.
mydata-talk = Zapisany jest też stan naszej rozmowy. Bez dalszych wiadomości zostanie usunięty najpóźniej { $date }.
mydata-case = Sprawa { $number } z { $date }: { $kind }, { $state }.
mydata-case-text = Treść: „{ $text }”
mydata-case-place = Miejsce: { $place }
mydata-case-files = Pliki: { $count }
mydata-case-contact = Dane kontaktowe: { $contact }
mydata-case-received = Trafiła do: { $who }
mydata-case-added = Dopisano: „{ $text }”
mydata-case-answered = Odpowiedź: „{ $text }”
mydata-case-until = Tutaj zostanie usunięta najpóźniej { $date }, jeśli nic nie dojdzie.
mydata-question = Otwarte pytanie do urzędu z { $date }: „{ $text }”. Tutaj zostanie usunięte najpóźniej { $until }.
mydata-restriction = Ograniczenie do { $date }. Powód: { $reason }
mydata-restriction-for-good = Ograniczenie bez daty końcowej. Powód: { $reason }
mydata-not-here = Nie ma tu własnych notatek urzędu ani przechowywanych tam kopii. O nie proszę pytać tutaj: { $contact }.
mydata-file = To samo dla komputerów (JSON):
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = Do { $until } nie można do mnie pisać. Powód: { $reason }. Kontakt z urzędem: { $contact }.
restricted-banned-for-good = Nie można już do mnie pisać. Powód: { $reason }. Kontakt z urzędem: { $contact }.
restricted-muted = Tego nie przekazałem: do { $until } nie można niczego wysyłać przeze mnie do urzędu. Powód: { $reason }. Na pytania nadal odpowiadam. Kontakt z urzędem: { $contact }.
restricted-muted-for-good = Tego nie przekazałem: nie można już niczego wysyłać przeze mnie do urzędu. Powód: { $reason }. Na pytania nadal odpowiadam. Kontakt z urzędem: { $contact }.
restricted-enough-today = Na dziś wystarczy nowych spraw, dziękuję. Jutro chętnie przyjmę kolejne. W pilnej sprawie kontakt z urzędem: { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = wydarzenia, imprezy, co się dzieje, kalendarz imprez
words-subscribe = subskrybuj, subskrypcja, zasubskrybuj
words-subscriptions = moje subskrypcje, subskrypcje
words-unsubscribe = wypisz mnie, anuluj subskrypcję, zrezygnuj z subskrypcji
command-events-about = Co się dzieje
command-subscribe-about = Subskrybuj wydarzenia i nowości
command-subscriptions-about = Zobacz moje subskrypcje
command-unsubscribe-about = Zakończ wszystkie subskrypcje
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = co się … dzieje, dzieje się, wydarze*, imprez*, co … robić, gdzie … pójść
hears-today = dziś, dzisiaj
hears-tomorrow = jutro
hears-day-after = pojutrze
hears-evening = wieczór, wieczorem
hears-weekend = weekend*
hears-next = następn*, przyszł*, kolejn*
hears-week = tydzień, tygodniu, tygodnia
hears-month = miesiąc, miesiącu
hears-mon = poniedziałek, poniedziałku
hears-tue = wtorek, wtorku
hears-wed = środa, środę, środy
hears-thu = czwartek, czwartku
hears-fri = piątek, piątku
hears-sat = sobota, sobotę, soboty
hears-sun = niedziela, niedzielę, niedzieli
# January to December; further forms behind a slash.
hears-months = stycz*, lut*, marca/marzec/marcu, kwie*, maj/maja/maju, czerw*, lipca/lipiec/lipcu, sierp*, wrze*, październik*, listopad*, grud*
# Words that choose nothing.
hears-filler = co, się, dzieje, gdzie, kiedy, jest, są, w, we, na, dla, do, od, i, a, oraz, lub, z, ze, o, czy, ten, ta, to, tym, tej, jakie, jest, będzie, blisko, koło, tu, można, proszę, mi, nas
# To choose what one subscribes to.
hears-only = tylko, wyłącznie
hears-also = też, także, również
hears-stop = stop, bez, już nie
hears-pause = pauza, przerwa, urlop
hears-resume = wznów, koniec przerwy
hears-everything = wszystko, wszystkie
hears-daily = codziennie, każdego dnia
hears-weekly = co tydzień, tygodniowo
hears-quiet = cisza, cisza nocna
hears-waste = śmieci, odpady, kosz, wywóz

## What is on: answers

menu-events = Co się dzieje?
menu-subscribe = Subskrybuj
# The name of a stretch of time; one of them is $when of the heads below.
events-today = dziś
events-tomorrow = jutro
events-this-evening = dziś wieczorem
events-this-weekend = w weekend
events-next-weekend = w następny weekend
events-this-week = w tym tygodniu
events-next-week = w przyszłym tygodniu
# $date: a date. $day: name of a day.
events-on-day = { $day }, { $date }
events-on-evening = wieczorem, { $date }
# $month, $year: numbers, as in 12/2026.
events-in-month = { $month }/{ $year }
events-ahead = wkrótce
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **Co się dzieje: { $when } ({ $place })**
events-head-for = **Co się dzieje: { $when } ({ $place }; { $whom })**
# Nothing was found; what is next follows.
events-none = Nic nie znaleziono: { $when } ({ $place }).
events-none-at-all = W tej chwili nie znam żadnych terminów: { $place }.
events-next-ones = **Najbliższe terminy:**
events-of-words = **Oto, co udało się znaleźć:**
events-more = Więcej terminów
events-gone = Tego terminu już nie ma.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when }: **{ $title }**, { $place }
events-line-plain = - { $when }: **{ $title }**
events-line-cancelled = - ODWOŁANE: { $when }: { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day }, { $date }, godz. { $time }
events-from-to = { $day }, { $date }, godz. { $from }–{ $to }
events-all-day = { $day }, { $date }
events-days = { $first } – { $last }
events-until-time = { $first } – { $last }, godz. { $time }
# One date in full.
events-where = Miejsce: { $place }
events-link = [Więcej]({ $link })
events-source = Źródło: { $source }
events-cancelled = **Odwołane.** To wydarzenie się nie odbędzie.
events-seats = Miejsca: { $seats }
events-coming-count = Zgłoszenia do tej pory: { $count }
# Buttons below it.
events-file = Do mojego kalendarza
events-remind = Przypomnij wcześniej
events-forget-reminder = Nie przypominaj
events-come = Przyjdę
events-stay-away = Jednak nie przyjdę
events-back = Wróć do listy
events-file-sent = Oto termin jako plik. Proszę go otworzyć, a będzie w Państwa kalendarzu.
events-remind-when = Ile wcześniej przypomnieć o „{ $title }”?
# $hours: 2 or 4.
events-remind-hours = { $hours } godziny wcześniej
events-remind-day = Dzień wcześniej
events-reminded = Dobrze, przypomnę: { $when }.
events-remind-too-late = Na to jest już za późno. „{ $title }” wkrótce się zaczyna.
events-reminder-dropped = Dobrze, nie będę przypominać.
# After “I am coming”. $title: of the event.
events-you-come = Świetnie, „{ $title }”: jest dla Państwa miejsce. Organizator dowie się tylko, ile osób przyjdzie, a nie kto.
events-you-wait = „{ $title }”: brak miejsc. Miejsce na liście oczekujących: { $place }. Gdy coś się zwolni, napiszę.
events-you-got-a-seat = Zwolniło się miejsce: „{ $title }” – można przyjść.
events-you-stay-away = Szkoda. Zgłoszenie na „{ $title }” jest wycofane.

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = Czy chcą Państwo regularnie dowiadywać się, co się dzieje ({ $place }) i co nowego? Będę wtedy pisać sam: w poniedziałki, co przyniesie tydzień, albo codziennie rano, co przyniesie dzień. W tym celu zapisuję Państwa wybór. Można to zakończyć w każdej chwili słowami „wypisz mnie”.
subscriptions-choose = Wybrano: { $what }.
subscriptions-choose-hint = Tylko niektóre rzeczy? Proszę napisać na przykład: „tylko { $example }”.
subscriptions-weekly = Tak, co tydzień
subscriptions-daily = Tak, codziennie
subscriptions-no = Nie
subscriptions-not = Dobrze, bez subskrypcji.
subscriptions-started = Gotowe. { $what }, { $rhythm }. Następnym razem: { $when }.
subscriptions-everything = wszystko
subscriptions-rhythm-day = codziennie
subscriptions-rhythm-week = co tydzień
# The list of what somebody has subscribed to.
subscriptions-yours = **Państwa subskrypcja**
subscriptions-what = Co: { $what }
subscriptions-when = Kiedy: { $rhythm }, następnym razem { $when }
subscriptions-quiet = Cisza: od { $from } do { $to }. Wtedy nie piszę, chyba że coś jest pilne.
subscriptions-paused = Przerwa do { $when }
subscriptions-none = Nie mają Państwo subskrypcji.
subscriptions-stop-one = Stop: { $what }
subscriptions-end = Zakończ wszystko
subscriptions-pause = Przerwa
subscriptions-change-rhythm-day = Wolę codziennie
subscriptions-change-rhythm-week = Wolę co tydzień
subscriptions-resume = Zakończ przerwę
subscriptions-ended = Wszystkie subskrypcje są zakończone, zgoda jest usunięta. Zgłoszenia i ustawienia pozostają bez zmian.
subscriptions-stopped-one = Dobrze, nic więcej na temat: { $what }.
subscriptions-not-among = Tego nie ma w Państwa subskrypcji: { $what }.
subscriptions-unknown = Nie znam „{ $words }”. Można wybrać: { $known }.
subscriptions-pause-until = Do kiedy ma trwać przerwa? Proszę napisać na przykład „do poniedziałku” albo „do 5.1.”.
subscriptions-paused-until = Dobrze, przerwa do { $when }. Potem wszystko ruszy samo.
subscriptions-goes-on = Dobrze, piszę dalej. Następnym razem: { $when }.
subscriptions-quiet-set = Dobrze, od { $from } do { $to } nie piszę, chyba że coś jest pilne.
# Collection dates. $place: a street or tour.
waste-of = Wywóz: { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **W tym tygodniu: { $place }**
digest-day = **Dziś: { $place }**
digest-news = **Nowości**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = Więcej terminów: { $count }
digest-how-to-stop = Już nie? Proszę napisać „wypisz mnie”.
reminder-said = **Przypomnienie:** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **Przeniesione:** „{ $title }” jest teraz: { $now } (dotąd: { $before }).
change-cancelled = **Odwołane:** „{ $title }”, { $when }, nie odbędzie się.
change-place = **Inne miejsce:** „{ $title }”, { $when }, teraz tutaj: { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **Wycofane:** Wiadomość „{ $beginning }” już nie obowiązuje.
post-german-only = Ta wiadomość jest na razie tylko po niemiecku.
waste-tomorrow = **Jutro ({ $day }, { $date }) odbierane są:** { $what }
waste-cancelled = **Bez wywozu:** { $what }, { $date }.
settings-consent-news = Przesyłanie wydarzeń i nowości
settings-consent-withdrawn-news = Wycofano. Wszystkie subskrypcje są zakończone, sam już nie piszę.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = Państwa subskrypcja: { $what }, { $rhythm }.
mydata-reminder = Przypomnienie o terminie: { $date }.
mydata-attendance = Zgłoszenie na wydarzenie; usuwane, gdy się skończy ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = ankieta, ankiety, sondaż, wziąć udział
words-skip = pomiń, pominąć, pomiń pytanie, nie wiem
words-repeat = powtórz, jeszcze raz, powtórz pytanie
words-pause = pauza, później, przerwa, dokończę później
words-zero = zero, nigdy, ani razu, wcale
command-surveys-about = Wziąć udział w ankietach
surveys-none = Obecnie nie ma dla Państwa żadnej ankiety.
surveys-list = Trwają te ankiety. Którą chcą Państwo zobaczyć?
surveys-see-result = Wynik: { $title }
surveys-sealed = Dziękujemy, udział już wzięty! Odpowiedzi są wysłane i nie da się ich już z nikim powiązać. Dlatego nie można ich zmienić.
surveys-full = W tej ankiecie wzięło już udział tyle osób, ile przewidziano. Dziękujemy za zainteresowanie!
# They stopped in the middle. $left: questions.
surveys-left = „{ $title }”: pozostałe pytania: { $left }. Kontynuować?
surveys-go-on = Kontynuuj
surveys-not-now = Nie teraz
# $count: questions at most. $date: the last day.
surveys-length = Pytań: najwyżej { $count }. Udział można wziąć do { $date }. Przerwać można w każdej chwili.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **Anonimowo:** odpowiedzi są zapisywane bez nazwiska. Do { $date } można je zmienić; do tego czasu łączy je z Państwem klucz, którego urząd nie widzi. Potem klucz zostanie zniszczony i nikt nie będzie mógł powiedzieć, kto co odpowiedział.
surveys-anonymous-final = **Anonimowo:** po wysłaniu odpowiedzi na zawsze oddzielimy je od Państwa. Potem nie można ich już zmienić.
surveys-pseudonymous = **Pod pseudonimem:** urząd widzi odpowiedzi razem, ale nie wie, kim Państwo są.
surveys-named = **Z nazwiskiem:** urząd widzi nazwisko i odpowiedzi.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = Liczymy także według: { $groups }. Grup mniejszych niż { $smallest } osób nigdy nie pokazujemy osobno.
surveys-shown-to-all = Wynik mogą zobaczyć wszyscy.
surveys-shown-to-participants = Wynik otrzymają ci, którzy wzięli udział i chcą go poznać.
surveys-shown-to-staff = Wynik otrzyma tylko urząd.
surveys-not-prevented = Nie mogę zapobiec temu, że dostawca komunikatora wie, że Państwo do mnie piszą, że wiadomości zostają na Państwa urządzeniu i że ktoś z kilkoma kontami weźmie udział kilka razy. Kopie zapasowe sprzed końca ankiety są usuwane po upływie ich terminu.
surveys-by-district = dzielnica
surveys-by-language = język
# A question of the survey, by whose answers others are broken down.
surveys-by-question = „{ $question }”
# A group of those who belong to none.
surveys-by-none = nie podano
surveys-begin = Zaczynamy
surveys-another-time = Dobrze. Jeśli zechcą Państwo wziąć udział później, wystarczy napisać „ankieta”.
surveys-progress = Pytanie { $at } z { $of }
surveys-so-far = Dotychczas: { $answer }
surveys-how-multi-most = Najwyżej odpowiedzi: { $most }. Proszę wybierać po kolei albo napisać na przykład „1, 3”.
surveys-how-multi = Można wybrać kilka odpowiedzi. Proszę wybierać po kolei albo napisać na przykład „1, 3”.
surveys-done-choosing = Gotowe
surveys-how-scale = Od { $from } ({ $low }) do { $to } ({ $high })
surveys-how-number = Proszę napisać liczbę od { $least } do { $most }.
surveys-how-text = Proszę napisać własnymi słowami, bez nazwisk.
surveys-how-date = Proszę napisać datę, na przykład 24.12.2026.
surveys-how-place = Proszę udostępnić lokalizację albo napisać, gdzie to jest.
surveys-how-photo = Proszę przysłać zdjęcie.
surveys-how-ranking = Co jest na pierwszym miejscu?
surveys-how-ranking-next = Dotychczas: { $answer }. Co następne?
surveys-how-points = Ile punktów dostaje „{ $what }”? Pozostało do rozdania: { $left }
surveys-ways-out = Można też napisać „pomiń”, „wstecz” albo „pauza”.
surveys-skip = Pomiń
surveys-back = Wstecz
surveys-pause = Pauza
surveys-a-picture = zdjęcie
surveys-skipped = pominięto
surveys-over = Ta ankieta jest zakończona.
surveys-name = Jak się Państwo nazywają? Urząd widzi to nazwisko obok odpowiedzi.
surveys-cannot-skip = Bez tej odpowiedzi niestety nie można iść dalej.
# All is answered. $date: the last day to change anything.
surveys-thanks = Dziękujemy za udział! Wszystko jest zapisane. Odpowiedzi można zmienić do { $date }.
surveys-send-sure = To wszystko. Wysłać w tej postaci? Potem nie będzie można nic zmienić.
surveys-your-answer = { $question } { $answer }
surveys-want-result = Prześlij mi wynik
surveys-send = Wyślij
surveys-change = Zmień odpowiedź { $number }
surveys-sent = Dziękujemy, odpowiedzi są wysłane. Od teraz nikt nie może ich z Państwem powiązać.
surveys-will-tell = Chętnie. Po { $date } prześlę wynik.
surveys-no-result = Jednak bez wyniku
surveys-will-not-tell = Dobrze, nie będę już nic w tej sprawie przesyłać.
surveys-paused = Dobrze, robimy przerwę. Dotychczasowe odpowiedzi są zapisane. Aby kontynuować, proszę napisać „ankieta”.
surveys-elsewhere = Kontynuuj gdzie indziej
# $code: sixteen digits.
surveys-elsewhere-code = W ciągu jednego dnia proszę przesłać mi w innym komunikatorze ten kod: { $code }. Wtedy będę wiedzieć, że oba konta należą do tej samej osoby: wszystko toczy się dalej tam i liczy się raz. Proszę nikomu nie podawać kodu.
surveys-joined = Witamy ponownie! Wiem już, że oba konta należą do tej samej osoby. Kontynuujemy tutaj.
surveys-pardon = To jeszcze nie pasuje do pytania.
surveys-reminder = W ankiecie „{ $title }” są jeszcze pytania: { $left }. Udział można wziąć do { $date }. Kontynuować? Przypominam tylko ten jeden raz.
surveys-no-result-yet = Nie ma tu wyniku tej ankiety.
surveys-result = Wynik: **{ $title }**
surveys-result-participants = Udział wzięło: { $count }
surveys-result-few = Mniej niż { $smallest } odpowiedzi. Nie pokazujemy ich, aby nikogo nie rozpoznano.
surveys-result-average = Średnia: { $average }
surveys-result-answers = Odpowiedzi własnymi słowami: { $count }
surveys-result-bar = { $label }: { $count } ({ $percent } %)
surveys-result-group = { $group }: { $bars }
surveys-result-hidden = Grup, w których jakaś odpowiedź pochodzi od mniej niż { $smallest } osób, nie pokazujemy osobno.
surveys-did = Państwo odpowiedzieli, my działamy: **{ $title }**
mydata-survey = Ankieta „{ $title }”: { $answers }
mydata-survey-sent = Ankieta „{ $title }”: wzięli Państwo udział. Nikt już nie wie, które odpowiedzi są Państwa.
polls-before = **Szybkie głosowanie:** za chwilę pojawi się tu krótkie pytanie, na które wystarczy dotknąć odpowiedzi. Głosować można do { $date } i do tego czasu można zmienić swój głos.
polls-limits = Proszę pamiętać: wszyscy w pokoju widzą, jak Państwo głosują. Kto jest w kilku pokojach, może zagłosować w każdym. To nie jest ankieta i z żadną ankietą wyniki nie są łączone.
polls-ended = Głosowanie zakończone: **{ $question }**
polls-result-follows = Wynik ze wszystkich pokoi pojawi się wkrótce.
polls-result = Wynik szybkiego głosowania: **{ $question }**
polls-result-voters = Głosy: { $count } · Pokoje: { $rooms }
polls-result-bar = { $label }: { $count } ({ $percent } %)
polls-result-networks = Telegram: { $telegram } · Matrix: { $matrix }
polls-result-unasked = Pokoje, do których pytanie nie dotarło (albo nie ma pewności): { $count }
mydata-poll = Szybkie głosowanie „{ $question }”: { $picked }
