# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = English
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = Englisch, auf Englisch, Anglais, англійська, англійською, английский, по-английски, angielski, po angielsku, الإنجليزية, إنجليزي, İngilizce, انگلیسی
# Its ISO 639-3 code.
language-iso = eng
# Every letter of the alphabet.
language-letters = a b c d e f g h i j k l m n o p q r s t u v w x y z
# Small and everyday words that show a message is in this language: at least sixty.
language-words = I, you, he, she, it, we, they, my, your, our, their, his, her, the, a, an, this, that, these, those, and, or, but, not, no, is, are, was, were, be, been, am, have, has, had, do, does, did, don't, can, could, must, should, would, will, want, need, where, how, what, who, when, why, which, much, many, for, with, from, to, of, in, on, at, by, about, after, before, until, over, without, since, already, also, only, very, more, now, today, tomorrow, yesterday, here, there, please, thanks, thank, if, because, get, find, apply, register, renew, open, opened, closed, lost, expired, cost, costs, fire, burning, town, hall, passport, card, waste, rubbish, garbage, dog, tax, child, children, street, flat, office, appointment, opening, hours, license, licence, me, us, him, them, as, so, up, out, into, than, then, just, like, know, some, any, got, going, take, give, make, use, still, too, off, next, last, week, year, day, house, school, garden, daughter, son, car, bus, number, form, free, new, old
# One to twelve; further forms of a number behind a slash.
number-words = one/first/the first/number one, two/second/the second/number two, three/third/the third/number three, four/fourth, five/fifth, six/sixth, seven/seventh, eight/eighth, nine/ninth, ten/tenth, eleven/eleventh, twelve/twelfth
# Between the parts of a list, before a blank.
list-comma = ,
# In numbers such as 4.2.
decimal-sign = .

## Words that work without a slash: what people type when they want this. Several words are fine.

words-help = help, help me, please help, how does this work, what can you do, what can I do here
words-menu = hello, hi, good morning, good evening, menu, start, main menu, overview, start over, from the beginning, hey, good afternoon
words-topics = topics, topic, all topics, show topics, list of topics
words-language = language, languages, other language, another language, change language, switch language
words-town = town, city, place, other town, another town, change town, change place
words-district = district, other district, another district, change district
words-privacy = privacy, data protection, privacy policy, what do you store
words-stop = stop, end, finish, quit, no more messages
words-delete = delete, delete my data, erase my data, delete everything, forget me
words-yes = yes, yes please, yeah, yep, sure, right, correct, ok, okay, agreed, fine
words-no = no, no thanks, no thank you, nope, not now, wrong
words-back = back, go back, cancel, never mind, forget it
words-human = human, person, a person please, a human please, staff, ask the town hall, talk to a person, talk to a human, speak to someone
words-report = report, report something, report a problem, concern, complaint
words-cases = my concerns, my reports, cases, my cases, status
words-thanks = thanks, thank you, thank you very much, many thanks, thanks a lot, thx, bye, goodbye
words-wish = I want, I want to, I would like, I would like to, I'd like, I'd like to, I need to, I have to, can I, could I, may I, a, an, please, here

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = Start from the beginning
command-help-about = How this works
command-topics-about = See all topics
command-language-about = Choose a language
command-town-about = Choose a town
command-district-about = Choose a district
command-privacy-about = What is stored and for how long
command-stop-about = End the conversation
command-delete-about = Delete my data

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    Hello! I am Bürgerdraht, an automatic service (a bot). Responsible: { $operator }.
    I answer general questions to the town hall. Please do not write anything confidential here. You can just as well reach us this way: { $contact }.
    What you write is deleted after { $days ->
        [one] one day
       *[other] { $days } days
    } at the latest. More about this: [privacy]({ $link }).
    Is that all right? Then simply ask your question or choose something.
welcome-hello = How nice that you are here!
welcome-which-town = Which town is it about?
# Button: goes on without a town.
welcome-town-skip = Go on without a town
# $town: name of the town.
welcome-ready = Good, my answers are for { $town }. What would you like to know?
welcome-ready-no-town = Good. What would you like to know?
# Stands above the buttons of the menu.
welcome-menu =
    Ask me in your own words, for example: “My ID card has expired”.
    Or choose:
# Answer to thanks and goodbye.
welcome-thanks = You are welcome! If there is anything else, just write.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = All right. If there is anything else, just write.
# After the button "ask a question".
welcome-ask-away = Go ahead. Write your question in your own words.

menu-ask = Ask a question
menu-topics = See topics
menu-report = Report something
menu-language = Language
menu-town = Town
menu-district = District
menu-privacy = Privacy
menu-help = Help

## Answers

faq-office = **Responsible:** { $office }
faq-address = **Address:** { $address }
faq-phone = **Phone:** { $phone }
faq-cost = **Cost:** { $cost }
faq-link = [More about this]({ $link })
# The same where towns have different pages.
faq-link-in-town = [More about this: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = As of { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = This is not a task of the town hall, but of: { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = So far this answer is available in German only.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = All right, I will not pass anything on.
# Several answers may be meant; the topics follow as buttons.
faq-which = What exactly do you mean?
faq-not-found = I am sorry, I have no answer to that.
faq-not-found-near = I have no certain answer to that. Is it perhaps one of these?
# Button: gives the question to the staff.
faq-ask-town-hall = Ask the town hall
faq-ask-what = What would you like to ask the town hall? Please write your question in one message.
# Honest: stored, no promise when somebody reads it.
faq-asked = Your question is stored for the town hall. If it is urgent, please contact the town hall directly.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = The message with your question to the town hall was deleted. So the question is taken back, too; it is no longer stored.
faq-helped-question = Did this help you?
faq-yes-helped = Yes
faq-not-helped = No
faq-thanks = Thank you for telling me!
faq-sorry-helped-not = I am sorry. Feel free to ask again in other words, or pass the question to the town hall.
faq-topics = Which topic is your question about?
# $topic: name of the topic.
faq-questions-in = Questions about “{ $topic }”:
faq-topic-empty = There are no answers on this topic yet.
faq-more = Show more
faq-back = Back
# For words such as objection, application, deadline.
faq-form-warning = **Important:** A message here is no formal application and no objection. Deadlines keep running.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = Back to what I asked you before:

## Opening hours

# $time: as 12:30.
hours-open-until = Open now, until { $time }.
hours-open-until-appointment = Open now by appointment only, until { $time }.
hours-closed = Closed now.
# $day: today, tomorrow or the name of a day.
hours-opens = Opens again: { $day }, { $time }.
hours-opens-appointment = Opens again (by appointment only): { $day }, { $time }.
hours-closed-reason = Closed at the moment: { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = Closed from { $from } to { $to }: { $reason }
hours-closure-plain = Closed from { $from } to { $to }
hours-none = I do not know of any fixed opening hours.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days }: { $times }
# $from, $to: times.
hours-span = { $from } to { $to }
# These stand behind such a line, in brackets.
hours-by-appointment = by appointment only
hours-even-weeks = in even calendar weeks only
hours-odd-weeks = in odd calendar weeks only
# $week: number of the week.
hours-week-is-even = This is calendar week { $week }, an even one.
hours-week-is-odd = This is calendar week { $week }, an odd one.
hours-today = today
hours-tomorrow = tomorrow
# Several days in a row, and two that are named together.
hours-days-range = { $first } to { $last }
hours-days-and = { $one } and { $two }
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
# A date. $day, $month, $year are numbers.
day-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## Settings

settings-language-which = Which language would you like?
# Said in the new language. $language: its name.
settings-language-set = Good, from now on I answer in { $language }.
settings-language-unknown = I do not know this language yet. Please choose one from the list.
settings-town-which = Which town is it about?
settings-town-set = Good, my answers are for { $town } now.
settings-town-unknown = I do not know this town. Please choose one from the list.
settings-district-which = Which district of { $town } do you live in? You do not have to say.
settings-district-set = Good, I have noted the district { $district }.
settings-district-unknown = I do not know this district. Please choose one from the list.
# Button: no district.
settings-district-none = I would rather not say
settings-district-cleared = Good, I have noted no district.
# The town has no list of districts.
settings-district-no-list = There is no list of districts for { $town }.
# The person has not chosen a town yet.
settings-district-no-town = Please choose a town first.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # Privacy in short

    - Responsible: { $operator }.
    - Stored are your language, your town, where our conversation stands, and questions you pass to the town hall.
    - The town hall sees neither your name nor your number.
    - All of it is deleted { $days ->
        [one] one day
       *[other] { $days } days
    } after your last message at the latest.
    - You can delete your data yourself at any time: with the word “delete” or with /delete.
    - You have the right to see, correct and delete your data, and you can complain to the data protection authority.

    Everything else: [privacy policy]({ $link })
settings-stop-sure = Would you like to end the conversation? Your details will then be deleted.
settings-delete-sure = Do you really want to delete everything I have stored about you?
# Buttons under the two questions above.
settings-yes-stop = Yes, end it
settings-yes-delete = Yes, delete
settings-no-keep = No, keep it
settings-kept = Good, everything stays as it is.
settings-stopped = The conversation has ended and your details are deleted. If you would like to know something again, just write to me. All the best!
settings-deleted = Your details are deleted. When you write again, we start anew.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = Questions you passed to the town hall stay there without your name.
settings-nothing-stored = Nothing is stored about you.
# All words and commands.
settings-help =
    # How Bürgerdraht helps you

    Write your question in your own words. To choose something, answer with its number or its words.

    These words and commands always work:

    - “topics” or /topics: see all topics
    - “what is on” or /events: what is on
    - “my subscriptions” or /subscriptions: see my subscriptions
    - “unsubscribe” or /unsubscribe: end all subscriptions
    - “language” or /language: choose a language
    - “town” or /town: choose a town
    - “district” or /district: choose a district
    - “human”: ask the town hall
    - “privacy” or /privacy: what is stored
    - “delete” or /delete: delete your data
    - “stop” or /stop: end the conversation
    - “back”: one step back
    - “start” or /start: start from the beginning

    In an emergency please call 112; the police answer at 110.

## In groups

# When we join a group.
group-hello = Hello! I am Bürgerdraht, an automatic service (a bot) of your town hall. Here I answer only when you speak to me directly. Personal matters are better discussed in a private chat.
group-wrote-privately = This is personal. Let us go on in a private chat.
# Button: opens the private chat.
group-private-button = Go to the private chat
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = I have written to you in private.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = today at { $time }
late-when-yesterday = yesterday at { $time }
# $date: a date.
late-when = on { $date } at { $time }
# Stands before an answer.
late-answer = You wrote to me { $when }. I am sorry that I answer only now.
# Instead of an answer, after more than a week.
late-declined = You wrote to me { $when }, and I am sorry that I read it only now. That is too long ago for a good answer. If it still matters to you, please simply ask again.
# Stands before what to do in an emergency.
late-emergency = You wrote to me { $when }, and I am sorry that I read it only now. If you or others still need help, this is what to do now:

# Said to who invites us, beside the refusal.
group-refuse-stranger = I am sorry, I cannot accept this invitation: only certain servers and people may invite me. Please ask your town hall.
group-refuse-flood = Those were too many invitations in a short time. Please try again in an hour.
# Said to those in a room when we leave it.
group-leave-large = This room is too large for me. Please invite me into a smaller one or write to me privately.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = This e-mail was not read: it is too large or damaged. It is still in the mailbox.

## When something does not work

sorry-unsupported = I am sorry, I cannot do anything with this kind of message. Please write to me in words.
# An encrypted message whose key never came.
sorry-sealed = I am sorry, I could not read your encrypted message: my device did not get its key. Please send it again. If that does not help, please look into the settings of your app: perhaps it gives keys to verified devices only.
sorry-failed = I am sorry, something went wrong on my side. Your message is kept so that a person can look into it. Please try again later.
sorry-too-fast = Those were many messages at once. Please wait a minute, then I will answer you again.
sorry-enough-today = We have written a great deal today. I will gladly be here for you again tomorrow.
sorry-unclear = I did not understand that. Please write it once more in other words.
sorry-started-over = I am sorry, I have lost the thread. Please start once more.
sorry-command-unknown = I do not know this command. With “help” or /help you see what works.

## Choices

# Stands under numbered choices.
choices-hint = Answer with the number or with the words.
# A button from an older message leads nowhere any more.
choices-gone = This choice no longer exists. Please simply ask again.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = A file that belongs to this message could not be passed on.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = Answer to { $number }:
# Before what the staff said to somebody who had shut us out.
case-missed = This came about { $number } while I could not reach you:
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = Translated automatically, may contain mistakes.
case-original = Original
case-now-received = { $number } is open again.
case-now-in-work = { $number } is now being worked on.
case-now-done = { $number } is done.
case-now-passed-on = { $number } has been passed on to another office.
case-now-passed-on-note = { $number } has been passed on to: { $note }. They will take it from there.
case-now-not-possible = { $number } is not possible, we are sorry.
case-now-not-possible-note = { $number } is not possible, we are sorry. The reason: { $note }.
# Labels of choices below a word about a case.
case-add = Write something about it
case-not-fixed = Not fixed yet
# An earlier message about a case was edited, or deleted.
case-corrected = Your change to { $number } has arrived.
case-taken-back = You deleted a message about { $number }. I have deleted its text, too, and asked the town hall to do the same.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = What is it about? Describe it in one message, with the place if you can. You can send a picture straight away, too.
concerns-what-idea = What is your idea? Please describe it in one message.
concerns-what-tip = What should the town hall know? Please describe it in one message.
concerns-what-praise = What did you like? Please describe it in one message.
concerns-kind-problem = Problem
concerns-kind-idea = Idea
concerns-kind-tip = Tip
concerns-kind-praise = Praise
concerns-kind-question = Question
# A picture or a place came before any words.
concerns-with-picture = Thank you for the picture. Do you want to report something with it? Then please write what it is about.
concerns-at-place = Thank you for the place. Do you want to report something there? Then please write what it is about.
concerns-which-town = Which town is it for?
concerns-about = What is it about? Choose what fits best.
concerns-about-else = Something else
concerns-not-ours = This is not the town’s task. It is up to: { $body }.
concerns-phone = Phone: { $phone }
concerns-link = On the web: { $link }
concerns-forward-ask = Shall the town hall pass your concern on to them, with all you write here?
concerns-forward = Yes, pass it on
concerns-anyway = Send it to the town hall anyway
concerns-where = Where is it? Share the location, write street and number, or name the district.
concerns-pictures = Do you have a picture of it? Send it now, or several.
concerns-more-pictures = Thank you, the picture is here. Another one? Otherwise we go on.
concerns-contact = You get the answer here. The town hall does not learn who you are; it sees a pseudonym only. Do you want to be reached in another way, too? Then write your name and phone number or e-mail address. The team in charge reads it, and I keep it for { $days } days at most.
concerns-here-only = Answer here only
concerns-skip = Skip
concerns-go-on = Go on
concerns-back = Back
concerns-cancel = Cancel
concerns-pardon = I did not understand that.
# They wrote more instead of choosing what it is about.
concerns-noted = I have added that.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = child abuse, abuse, abused, rape, raped, domestic violence, beats his child, beats her child, beats me, illness, diagnosis, depression, depressed, cancer, HIV, pregnant, pregnancy, addiction, drugs, therapy, disability
concerns-sensitive = Some things do not belong in a messenger like Telegram, such as health or the safety of children. You can just as well call, come by, or write encrypted over Matrix: { $contact }. If you like, we can still go on here.
concerns-cancelled = All right, I have sent nothing and kept nothing of it.

## Concerns: the whole of it, and the receipt

concerns-summary = Is this right?
concerns-summary-what = “{ $text }”
concerns-summary-about = { $kind }: { $about }
concerns-summary-where = Place: { $place }
concerns-summary-files = { $count ->
    [one] One picture or file
   *[other] { $count } pictures or files
}
concerns-summary-contact = Can also be reached at: { $contact }
concerns-summary-anonymous = Answer here only, under a pseudonym
concerns-summary-team = Read by: { $team }
concerns-send = Send
concerns-change-what = Change the text
concerns-change-about = Change the topic
concerns-change-where = Change the place
concerns-change-pictures = Add a picture
concerns-change-contact = Change how to reach me
concerns-shared-place = the shared location
concerns-received = Thank you, your concern has arrived. Its number is **{ $number }**. You get a first answer by { $day }, { $date }, here in this chat.
concerns-received-team = Read by: { $team }.
concerns-received-code = With this code you can go on in another messenger: { $code }. Please give it to nobody.

## Concerns: afterwards

concerns-my-cases = My concerns
concerns-none = You have no concern with me yet.
concerns-list = Your concerns. Which one do you want to see?
concerns-number-unknown = I find no concern of yours under { $number }. If you reported it in another messenger, please write me the code of 16 digits from there.
concerns-status = **{ $number }**: “{ $subject }”
concerns-status-state = Where it stands: { $state }
concerns-status-note = About it: { $note }
concerns-state-received = received, being read
concerns-state-in-work = in work
concerns-state-done = done
concerns-state-passed-on = passed on to another office
concerns-state-not-possible = not possible
concerns-state-withdrawn = withdrawn by you
concerns-correct = Correct something
concerns-withdraw = Withdraw
concerns-add-what = What do you want to write about { $number }? A picture is fine, too.
concerns-correct-what = What should { $number } say instead?
concerns-not-fixed-what = What is not right yet about { $number }? This opens the concern again.
concerns-added = Thank you, this has arrived at { $number } and goes to the town hall.
concerns-left = All right, it stays as it is.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = Does this belong to { $number }? Then I pass it on to the town hall.
concerns-something-else = No, something else
concerns-withdraw-sure = Do you really want to withdraw { $number }? Then nobody looks after it any more.
concerns-yes-withdraw = Yes, withdraw
concerns-no = No
concerns-withdrawn = { $number } is withdrawn. The town hall knows.
concerns-claim-sure = The code belongs to { $number }: “{ $subject }”. Shall it go on here? Answers will then arrive here only.
concerns-claim-again = Shall the concern go on here?
concerns-yes-claim = Yes, go on here
concerns-claimed = All right, your concern goes on here now.
# Said where it was opened.
concerns-gone-elsewhere = { $number } now goes on in another messenger. Answers no longer arrive here.
concerns-code-unknown = I find nothing for this code. Please check whether all 16 digits are right.
concerns-code-too-many = These were too many wrong codes for today. Please try again tomorrow.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = my data, what do you know about me, what do you have on me, show my data, mydata
command-mydata-about = See the data kept about me
command-report-about = Report a concern
command-cases-about = See my concerns
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = Still open: { $numbers }. That stays with the town hall, without your name. You will then no longer be able to get answers to it.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = I cannot delete what is at the town hall already: { $numbers }. If that is to go as well, please ask here: { $contact }.
# Button, and the list behind it.
settings-consents = Consents
settings-consents-list = You agreed to this. You can withdraw it at any time:
settings-consents-none = There is nothing you agreed to that you could withdraw.
settings-consent = Consent: { $what } ({ $date })
settings-consent-withdraw = Withdraw: { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = use of your contact details
settings-consent-forward = passing it on to whoever is responsible
settings-consent-withdrawn-contact = Withdrawn. Your contact details are removed from your open concerns, and the town hall knows that it may not use them any more.
settings-consent-withdrawn-forward = Withdrawn. The town hall knows that it may not pass on your open concerns any more.
# All that is kept, one line each. $state: where the case stands.
mydata-here = This is all I have stored about you:
# Instead of a language, a town, a district nobody named.
mydata-none = not given
mydata-known = I have known you since { $date }. Your account id on { $messenger } is stored, so that answers reach you.
mydata-profile = Language: { $language }. Town: { $town }. District: { $district }.
mydata-talk = Where our conversation stands is stored, too. If you write nothing more, it is deleted on { $date } at the latest.
mydata-case = Concern { $number } of { $date }: { $kind }, { $state }.
mydata-case-text = Your text: “{ $text }”
mydata-case-place = Place: { $place }
mydata-case-files = Files: { $count }
mydata-case-contact = Your contact details: { $contact }
mydata-case-received = It went to: { $who }
mydata-case-added = From you about it: “{ $text }”
mydata-case-answered = To you about it: “{ $text }”
mydata-case-until = Deleted here on { $date } at the latest, if nothing more is added.
mydata-question = Open question to the town hall of { $date }: “{ $text }”. Deleted here on { $until } at the latest.
mydata-restriction = Restriction until { $date }. Reason: { $reason }
mydata-restriction-for-good = Restriction without an end date. Reason: { $reason }
mydata-not-here = Not included are notes the town hall makes for itself, and copies kept there. Please ask for them here: { $contact }.
mydata-file = The same for computers (JSON):
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = You cannot write to me until { $until }. Reason: { $reason }. You can reach the town hall like this: { $contact }.
restricted-banned-for-good = You cannot write to me any more. Reason: { $reason }. You can reach the town hall like this: { $contact }.
restricted-muted = I did not pass that on: until { $until } you cannot send anything to the town hall through me. Reason: { $reason }. I go on answering questions. You can reach the town hall like this: { $contact }.
restricted-muted-for-good = I did not pass that on: you cannot send anything to the town hall through me any more. Reason: { $reason }. I go on answering questions. You can reach the town hall like this: { $contact }.
restricted-enough-today = That is enough new concerns for today, thank you. I am glad to take more tomorrow. If it is urgent, you can reach the town hall like this: { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = what is on, what’s on, events, event calendar, whats happening, things to do
words-subscribe = subscribe, newsletter, subscription
words-subscriptions = my subscriptions, subscriptions
words-unsubscribe = unsubscribe, cancel subscription, cancel all subscriptions
command-events-about = What is on
command-subscribe-about = Subscribe to events and news
command-subscriptions-about = See my subscriptions
command-unsubscribe-about = End all subscriptions
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = what is on, whats on, what … happening, what … going on, event*, things to do, what … can … do
hears-today = today
hears-tomorrow = tomorrow
hears-day-after = day after tomorrow
hears-evening = tonight, evening, this evening
hears-weekend = weekend
hears-next = next, coming, following
hears-week = week
hears-month = month
hears-mon = monday, mondays, mon
hears-tue = tuesday, tuesdays, tue
hears-wed = wednesday, wednesdays, wed
hears-thu = thursday, thursdays, thu
hears-fri = friday, fridays, fri
hears-sat = saturday, saturdays
hears-sun = sunday, sundays
# January to December; further forms behind a slash.
hears-months = January, February, March, April, May, June, July, August, September, October, November, December
# Words that choose nothing.
hears-filler = what, where, when, who, is, are, the, a, an, on, in, at, for, of, to, and, or, near, there, this, that, please, any, some, me, us, we, i, show, tell, with, around, anything, something, does, do, take, place, happening, next, about
# To choose what one subscribes to.
hears-only = only, just
hears-also = also, too, add
hears-stop = stop, no more, without, unsubscribe from
hears-pause = pause, holiday, vacation
hears-resume = resume, end pause, continue subscriptions
hears-everything = everything, all
hears-daily = daily, every day
hears-weekly = weekly, every week
hears-quiet = quiet, quiet hours, do not disturb
hears-waste = waste, bin, bins, rubbish, garbage, waste collection

## What is on: answers

menu-events = What is on?
menu-subscribe = Subscribe
# The name of a stretch of time; one of them is $when of the heads below.
events-today = today
events-tomorrow = tomorrow
events-this-evening = this evening
events-this-weekend = at the weekend
events-next-weekend = next weekend
events-this-week = this week
events-next-week = next week
# $date: a date. $day: name of a day.
events-on-day = on { $day }, { $date }
events-on-evening = in the evening of { $date }
# $month, $year: numbers, as in 12/2026.
events-in-month = in { $month }/{ $year }
events-ahead = soon
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **What is on { $when } ({ $place }):**
events-head-for = **What is on { $when } ({ $place }; { $whom }):**
# Nothing was found; what is next follows.
events-none = I found nothing { $when } ({ $place }).
events-none-at-all = At the moment I know of no events in { $place }.
events-next-ones = **What comes next:**
events-of-words = **This is what I found:**
events-more = More events
events-gone = This event is not there any more.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when }: **{ $title }**, { $place }
events-line-plain = - { $when }: **{ $title }**
events-line-cancelled = - CANCELLED: { $when }: { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day }, { $date }, { $time }
events-from-to = { $day }, { $date }, { $from } to { $to }
events-all-day = { $day }, { $date }
events-days = { $first } to { $last }
events-until-time = { $first } to { $last }, { $time }
# One date in full.
events-where = Place: { $place }
events-link = [Read more]({ $link })
events-source = Source: { $source }
events-cancelled = **Cancelled.** This event does not take place.
events-seats = Seats: { $seats }
events-coming-count = Coming so far: { $count }
# Buttons below it.
events-file = Into my calendar
events-remind = Remind me before
events-forget-reminder = Do not remind me
events-come = I am coming
events-stay-away = I am not coming after all
events-back = Back to the list
events-file-sent = Here is the event as a file. Open it, and it is in your calendar.
events-remind-when = How long before shall I remind you of “{ $title }”?
# $hours: 2 or 4.
events-remind-hours = { $hours } hours before
events-remind-day = The day before
events-reminded = Good, I will remind you: { $when }.
events-remind-too-late = It is too late for that. “{ $title }” begins soon.
events-reminder-dropped = Good, I will not remind you.
# After “I am coming”. $title: of the event.
events-you-come = Lovely, you are coming to “{ $title }”. The organiser only learns how many come, not who.
events-you-wait = “{ $title }” is full. You are number { $place } on the waiting list. If a seat becomes free, I will write to you.
events-you-got-a-seat = A seat has become free: you are coming to “{ $title }”.
events-you-stay-away = A pity. You are no longer registered for “{ $title }”.

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = Would you like to hear regularly what is on in { $place } and what is new? I will then write to you of my own accord: on Mondays what the week brings, or every morning what the day brings. For this I store what you choose. You can end it at any time with the word “unsubscribe”.
subscriptions-choose = Chosen: { $what }.
subscriptions-choose-hint = Only certain things? Write for example: “only { $example }”.
subscriptions-weekly = Yes, every week
subscriptions-daily = Yes, every day
subscriptions-no = No
subscriptions-not = All right, no subscription.
subscriptions-started = Done. { $what }, { $rhythm }. Next time: { $when }.
subscriptions-everything = everything
subscriptions-rhythm-day = every day
subscriptions-rhythm-week = every week
# The list of what somebody has subscribed to.
subscriptions-yours = **Your subscription**
subscriptions-what = What: { $what }
subscriptions-when = When: { $rhythm }, next time { $when }
subscriptions-quiet = Quiet hours: { $from } to { $to }. I do not write to you then, except when it is urgent.
subscriptions-paused = Paused until { $when }
subscriptions-none = You have no subscription.
subscriptions-stop-one = Stop: { $what }
subscriptions-end = Unsubscribe from everything
subscriptions-pause = Pause
subscriptions-change-rhythm-day = Every day instead
subscriptions-change-rhythm-week = Every week instead
subscriptions-resume = End the pause
subscriptions-ended = All subscriptions have ended, and your consent is deleted. Your concerns and settings stay as they are.
subscriptions-stopped-one = All right, nothing more about: { $what }.
subscriptions-not-among = This is not in your subscription: { $what }.
subscriptions-unknown = I do not know “{ $words }”. You can choose: { $known }.
subscriptions-pause-until = Until when shall I pause? Write for example “until Monday” or “until 5.1.”.
subscriptions-paused-until = All right, I pause until { $when }. Then it goes on by itself.
subscriptions-goes-on = Good, it goes on. Next time: { $when }.
subscriptions-quiet-set = All right, from { $from } to { $to } I do not write to you, except when it is urgent.
# Collection dates. $place: a street or tour.
waste-of = Collection: { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **This week in { $place }**
digest-day = **Today in { $place }**
digest-news = **News**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = More events: { $count }
digest-how-to-stop = No more of this? Write “unsubscribe”.
reminder-said = **Reminder:** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **Moved:** “{ $title }” is now { $now } (before: { $before }).
change-cancelled = **Cancelled:** “{ $title }”, { $when }, does not take place.
change-place = **Another place:** “{ $title }”, { $when }, now here: { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **Withdrawn:** The message “{ $beginning }” no longer holds.
post-german-only = So far this message is in German only.
waste-tomorrow = **Tomorrow ({ $day }, { $date }) they collect:** { $what }
waste-cancelled = **No collection:** { $what } on { $date } is cancelled.
settings-consent-news = Events and news sent to you
settings-consent-withdrawn-news = Withdrawn. All subscriptions have ended, and I no longer write to you of my own accord.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = Your subscription: { $what }, { $rhythm }.
mydata-reminder = Reminder of an event on { $date }.
mydata-attendance = Registration for an event; deleted once it is over ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = survey, surveys, take part, take a survey, poll, polls
words-skip = skip, skip this, skip question, no answer, don't know
words-repeat = repeat, again, once more, repeat the question, say it again
words-pause = pause, later, continue later, break
words-zero = zero, none, never, not once, not at all
command-surveys-about = Take part in surveys
surveys-none = There is no survey for you at the moment.
surveys-list = These surveys are open. Which one would you like to see?
surveys-see-result = Result: { $title }
surveys-sealed = You have already taken part, thank you! Your answers have been sent and can no longer be traced to anybody, so they cannot be changed.
surveys-full = As many people as planned have taken part in this survey. Thank you for your interest!
# They stopped in the middle. $left: questions.
surveys-left = “{ $title }”: questions left: { $left }. Would you like to go on?
surveys-go-on = Go on
surveys-not-now = Not now
# $count: questions at most. $date: the last day.
surveys-length = Questions: { $count } at most. You can take part until { $date } and pause at any time.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **Anonymous:** Your answers are stored without your name. Until { $date } you can change them; until then a key the town hall does not see links them to you. After that the key is destroyed, and nobody can tell who answered what.
surveys-anonymous-final = **Anonymous:** As soon as you send them, your answers are separated from you for good. You cannot change them afterwards.
surveys-pseudonymous = **Under another name:** The town hall sees your answers together, but not who you are.
surveys-named = **With your name:** The town hall sees your name and your answers.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = Answers are also counted by: { $groups }. Groups of fewer than { $smallest } people are never shown on their own.
surveys-shown-to-all = Everybody can see the result.
surveys-shown-to-participants = The result goes to those who took part and want it.
surveys-shown-to-staff = Only the town hall gets the result.
surveys-not-prevented = I cannot prevent your messenger’s provider from knowing that you write to me, your messages from staying on your device, or somebody with several accounts from taking part several times. Backups made before the end are deleted when their time is up.
surveys-by-district = district
surveys-by-language = language
# A question of the survey, by whose answers others are broken down.
surveys-by-question = “{ $question }”
# A group of those who belong to none.
surveys-by-none = not stated
surveys-begin = Let’s start
surveys-another-time = All right. If you would like to take part later, just write “survey”.
surveys-progress = Question { $at } of { $of }
surveys-so-far = So far: { $answer }
surveys-how-multi-most = { $most } answers at most. Choose one after the other, or write “1, 3”, for example.
surveys-how-multi = Several answers are possible. Choose one after the other, or write “1, 3”, for example.
surveys-done-choosing = Done
surveys-how-scale = From { $from } ({ $low }) to { $to } ({ $high })
surveys-how-number = Please write a number from { $least } to { $most }.
surveys-how-text = Write in your own words, please without names.
surveys-how-date = Please write a date, such as 24.12.2026.
surveys-how-place = Share the location, or write where it is.
surveys-how-photo = Please send a picture.
surveys-how-ranking = What comes first?
surveys-how-ranking-next = So far: { $answer }. What comes next?
surveys-how-points = How many points for “{ $what }”? Left to share out: { $left }
surveys-ways-out = You can also write “skip”, “back” or “pause”.
surveys-skip = Skip
surveys-back = Back
surveys-pause = Pause
surveys-a-picture = a picture
surveys-skipped = skipped
surveys-over = This survey has closed.
surveys-name = What is your name? The town hall sees it beside your answers.
surveys-cannot-skip = We need this answer to go on.
# All is answered. $date: the last day to change anything.
surveys-thanks = Thank you for taking part! Everything is stored. You can change your answers until { $date }.
surveys-send-sure = That was all. Would you like to send it like this? Nothing can be changed afterwards.
surveys-your-answer = { $question } { $answer }
surveys-want-result = Send me the result
surveys-send = Send
surveys-change = Change answer { $number }
surveys-sent = Thank you, your answers are sent. From now on nobody can trace them to you.
surveys-will-tell = Gladly. After { $date } I will send you the result.
surveys-no-result = No result after all
surveys-will-not-tell = All right, I will not send you anything about it.
surveys-paused = All right, we pause here. What you have answered is stored. Write “survey” to go on.
surveys-elsewhere = Go on elsewhere
# $code: sixteen digits.
surveys-elsewhere-code = Within a day, send me this code in your other messenger: { $code }. Then I know that both accounts are yours: everything goes on there, and you count once. Please give the code to nobody.
surveys-joined = Welcome back! I now know that both accounts are yours. We go on here where you stopped.
surveys-pardon = That does not fit the question yet.
surveys-reminder = In the survey “{ $title }” there are questions left: { $left }. You can take part until { $date }. Go on? I remind you only this once.
surveys-no-result-yet = There is no result of this survey here.
surveys-result = Result: **{ $title }**
surveys-result-participants = People who took part: { $count }
surveys-result-few = Fewer than { $smallest } answers. We do not show them, so that nobody is recognised.
surveys-result-average = Average: { $average }
surveys-result-answers = Answers in people’s own words: { $count }
surveys-result-bar = { $label }: { $count } ({ $percent } %)
surveys-result-group = { $group }: { $bars }
surveys-result-hidden = Groups in which an answer comes from fewer than { $smallest } people are not shown on their own.
surveys-did = You answered, we acted: **{ $title }**
mydata-survey = Survey “{ $title }”: { $answers }
mydata-survey-sent = Survey “{ $title }”: you took part. Nobody can tell any more which answers are yours.
polls-before = **Quick poll:** in a moment there will be a short question to tap. You can vote until { $date }, and change your vote until then.
polls-limits = Please note: everybody in the room can see how you vote. Who is in several rooms can vote in each. A quick poll is not a survey and is never mixed into one.
polls-ended = The quick poll has ended: **{ $question }**
polls-result-follows = The result from all rooms follows.
polls-result = Result of the quick poll: **{ $question }**
polls-result-voters = Votes: { $count } · Rooms: { $rooms }
polls-result-bar = { $label }: { $count } ({ $percent }%)
polls-result-networks = Telegram: { $telegram } · Matrix: { $matrix }
polls-result-unasked = Rooms the question did not (or not surely) reach: { $count }
mydata-poll = Quick poll “{ $question }”: { $picked }
