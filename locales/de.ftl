# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = Deutsch
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = Hochdeutsch, German, Allemand, німецька, німецькою, немецкий, по-немецки, niemiecki, po niemiecku, الألمانية, ألماني, Almanca, آلمانی
# Its ISO 639-3 code.
language-iso = deu
# Every letter of the alphabet.
language-letters = a b c d e f g h i j k l m n o p q r s t u v w x y z ä ö ü ß
# Small and everyday words that show a message is in this language: at least sixty.
language-words = ich, du, er, sie, es, wir, ihr, mein, meine, meinen, meinem, meiner, unser, unsere, der, die, das, den, dem, des, ein, eine, einen, einem, einer, kein, keine, und, oder, aber, nicht, ist, sind, war, bin, hat, habe, haben, wird, werden, wurde, kann, können, muss, müssen, darf, soll, sollte, möchte, will, brauche, braucht, gibt, wo, wie, was, wer, wann, warum, wohin, woher, welche, welcher, welches, wieviel, viel, für, mit, von, vom, zu, zum, zur, bei, beim, nach, aus, auf, im, ins, am, an, bis, über, ohne, seit, noch, schon, auch, nur, sehr, mehr, jetzt, heute, morgen, gestern, hier, dort, bitte, danke, man, sich, mir, mich, dich, ihnen, uns, wenn, weil, dass, kostet, kosten, beantragen, anmelden, abmelden, ummelden, abholen, geöffnet, abgelaufen, verloren, brennt, loswerden, Rathaus, Ausweis, Personalausweis, Perso, Reisepass, Müll, Sperrmüll, Hundesteuer, Öffnungszeiten, Termin, Wohnung, Kind, Kinder, Straße, Stadt, Bürgerbüro, Hund, Hilfe, neue, neuer, neues, neuen, alte, alten, Antrag, Anmeldung, Deutschland, alle, alles, etwas, nichts, jemand, damit, dann, doch, mal, so, da, gegen, zwischen, während, als, unter, Tonne, Mülltonne, Schule, Haus, Garten, Jahr, Woche
# One to twelve; further forms of a number behind a slash.
number-words = eins/ein/eine/erste/erstens/das erste, zwei/zwo/zweite/zweitens/das zweite, drei/dritte/das dritte, vier/vierte/das vierte, fünf/fünfte, sechs/sechste, sieben/siebte, acht/achte, neun/neunte, zehn/zehnte, elf/elfte, zwölf/zwölfte
# Between the parts of a list, before a blank.
list-comma = ,
# In numbers such as 4.2.
decimal-sign = ,

## Words that work without a slash: what people type when they want this. Several words are fine.

words-help = Hilfe, hilf mir, Hilfe bitte, help, wie geht das, was kannst du, was können Sie, was kann ich hier machen
words-menu = Hallo, Hi, Guten Tag, Guten Morgen, Guten Abend, Moin, Menü, Start, Hauptmenü, Übersicht, Anfang, von vorn, menu
words-topics = Themen, Thema, alle Themen, Themen ansehen, Themenliste
words-language = Sprache, Sprachen, andere Sprache, Sprache ändern, Sprache wechseln, language
words-town = Ort, Stadt, Gemeinde, anderer Ort, andere Stadt, Ort ändern, Ort wechseln, Stadt ändern, Stadt wechseln
words-district = Ortsteil, anderer Ortsteil, Ortsteil ändern, Ortsteil wechseln
words-privacy = Datenschutz, Datenschutzerklärung, privacy, was speichert ihr, was speichern Sie
words-stop = Stop, Stopp, Ende, beenden, aufhören, abmelden vom Chat, keine Nachrichten mehr
words-delete = löschen, meine Daten löschen, alles löschen, Daten löschen, vergiss mich, delete
words-yes = ja, ja bitte, ja gern, ja gerne, jawohl, jo, klar, genau, richtig, stimmt, ok, okay, einverstanden, in Ordnung, ja danke
words-no = nein, nein danke, nee, nö, lieber nicht, nicht nötig, falsch
words-back = zurück, abbrechen, Abbruch, doch nicht, egal, vergiss es
words-human = Mensch, Mitarbeiter, Mitarbeiterin, Person, Rathaus fragen, ans Rathaus, mit einem Menschen sprechen, jemanden sprechen, echter Mensch, Ansprechpartner
words-report = Anliegen, Anliegen melden, etwas melden, melden, Problem melden, Mangel melden, Schaden melden, Meldung, report
words-cases = meine Anliegen, meine Meldungen, Status, Stand, wie ist der Stand, cases
words-thanks = danke, danke schön, dankeschön, vielen Dank, besten Dank, herzlichen Dank, danke sehr, super danke, tschüss, auf Wiedersehen
# What may stand before or behind such words: "ich möchte etwas melden, bitte".
words-wish = ich möchte, ich möchte gern, ich möchte gerne, ich würde gern, ich würde gerne, ich will, ich muss, kann ich, könnte ich, darf ich, einen, eine, ein, bitte, hier

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = Von vorn anfangen
command-help-about = So funktioniert es
command-topics-about = Alle Themen ansehen
command-language-about = Sprache wählen
command-town-about = Ort wählen
command-district-about = Ortsteil wählen
command-privacy-about = Was gespeichert wird und wie lange
command-stop-about = Gespräch beenden
command-delete-about = Meine Daten löschen

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: { $operator }.
    Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: { $contact }.
    Was Sie schreiben, wird nach spätestens { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } gelöscht. Mehr dazu: [Datenschutz]({ $link }).
    Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
welcome-hello = Schön, dass Sie da sind!
welcome-which-town = Um welchen Ort geht es?
# Button: goes on without a town.
welcome-town-skip = Ohne Ort weiter
# $town: name of the town.
welcome-ready = Gut, ich antworte für { $town }. Was möchten Sie wissen?
welcome-ready-no-town = Gut. Was möchten Sie wissen?
# Stands above the buttons of the menu.
welcome-menu =
    Fragen Sie mich in Ihren eigenen Worten, zum Beispiel: „Mein Perso ist abgelaufen“.
    Oder wählen Sie aus:
# Answer to thanks and goodbye.
welcome-thanks = Gern geschehen! Wenn noch etwas ist, schreiben Sie einfach.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = Alles klar. Wenn noch etwas ist, schreiben Sie einfach.
# After the button "ask a question".
welcome-ask-away = Gern. Schreiben Sie Ihre Frage in Ihren eigenen Worten.

menu-ask = Frage stellen
menu-topics = Themen ansehen
menu-report = Anliegen melden
menu-language = Sprache
menu-town = Ort
menu-district = Ortsteil
menu-privacy = Datenschutz
menu-help = Hilfe

## Answers

faq-office = **Zuständig:** { $office }
faq-address = **Adresse:** { $address }
faq-phone = **Telefon:** { $phone }
faq-cost = **Kosten:** { $cost }
faq-link = [Mehr dazu]({ $link })
# The same where towns have different pages.
faq-link-in-town = [Mehr dazu: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = Stand: { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = Dafür ist nicht das Rathaus zuständig, sondern: { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = Diese Antwort gibt es bisher nur auf Deutsch.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = Gut, dann gebe ich nichts weiter.
# Several answers may be meant; the topics follow as buttons.
faq-which = Was meinen Sie genau?
faq-not-found = Darauf habe ich leider keine Antwort.
faq-not-found-near = Darauf habe ich keine sichere Antwort. Ist es vielleicht etwas hiervon?
# Button: gives the question to the staff.
faq-ask-town-hall = Das Rathaus fragen
faq-ask-what = Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage bitte in einer Nachricht.
# Honest: stored, no promise when somebody reads it.
faq-asked = Ihre Frage ist für das Rathaus gespeichert. Wenn es eilt, wenden Sie sich bitte direkt ans Rathaus.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = Die Nachricht mit Ihrer Frage ans Rathaus wurde gelöscht. Damit ist auch die Frage zurückgenommen; sie ist nicht mehr gespeichert.
faq-helped-question = Hat Ihnen das geholfen?
faq-yes-helped = Ja
faq-not-helped = Nein
faq-thanks = Danke für Ihre Rückmeldung!
faq-sorry-helped-not = Das tut mir leid. Fragen Sie gern noch einmal mit anderen Worten, oder geben Sie die Frage ans Rathaus.
faq-topics = Zu welchem Thema haben Sie eine Frage?
# $topic: name of the topic.
faq-questions-in = Fragen zum Thema „{ $topic }“:
faq-topic-empty = Zu diesem Thema gibt es noch keine Antworten.
faq-more = Weitere anzeigen
faq-back = Zurück
# For words such as objection, application, deadline.
faq-form-warning = **Wichtig:** Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = Zurück zu meiner Frage von vorhin:

## Opening hours

# $time: as 12:30.
hours-open-until = Jetzt geöffnet, und zwar bis { $time } Uhr.
hours-open-until-appointment = Jetzt nur mit Termin geöffnet, und zwar bis { $time } Uhr.
hours-closed = Jetzt geschlossen.
# $day: today, tomorrow or the name of a day.
hours-opens = Öffnet wieder: { $day }, { $time } Uhr.
hours-opens-appointment = Öffnet wieder (nur mit Termin): { $day }, { $time } Uhr.
hours-closed-reason = Zurzeit geschlossen: { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = Geschlossen vom { $from } bis { $to }: { $reason }
hours-closure-plain = Geschlossen vom { $from } bis { $to }
hours-none = Feste Öffnungszeiten sind mir nicht bekannt.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days }: { $times }
# $from, $to: times.
hours-span = { $from } bis { $to } Uhr
# These stand behind such a line, in brackets.
hours-by-appointment = nur mit Termin
hours-even-weeks = nur in geraden Kalenderwochen
hours-odd-weeks = nur in ungeraden Kalenderwochen
# $week: number of the week.
hours-week-is-even = Diese Woche ist Kalenderwoche { $week }, eine gerade.
hours-week-is-odd = Diese Woche ist Kalenderwoche { $week }, eine ungerade.
hours-today = heute
hours-tomorrow = morgen
# Several days in a row, and two that are named together.
hours-days-range = { $first } bis { $last }
hours-days-and = { $one } und { $two }
day-mon = Montag
day-tue = Dienstag
day-wed = Mittwoch
day-thu = Donnerstag
day-fri = Freitag
day-sat = Samstag
day-sun = Sonntag
# A date. $day, $month, $year are numbers.
day-date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }

## Settings

settings-language-which = Welche Sprache möchten Sie?
# Said in the new language. $language: its name.
settings-language-set = Gut, ab jetzt antworte ich auf { $language }.
settings-language-unknown = Diese Sprache kenne ich noch nicht. Bitte wählen Sie eine aus der Liste.
settings-town-which = Um welchen Ort geht es?
settings-town-set = Gut, ich antworte jetzt für { $town }.
settings-town-unknown = Diesen Ort kenne ich nicht. Bitte wählen Sie einen aus der Liste.
settings-district-which = In welchem Ortsteil von { $town } wohnen Sie? Die Angabe ist freiwillig.
settings-district-set = Gut, Ortsteil { $district } ist notiert.
settings-district-unknown = Diesen Ortsteil kenne ich nicht. Bitte wählen Sie einen aus der Liste.
# Button: no district.
settings-district-none = Keine Angabe
settings-district-cleared = Gut, ich habe keinen Ortsteil notiert.
# The town has no list of districts.
settings-district-no-list = Für { $town } gibt es keine Liste der Ortsteile.
# The person has not chosen a town yet.
settings-district-no-town = Bitte wählen Sie zuerst einen Ort.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # Datenschutz, kurz gesagt

    - Verantwortlich: { $operator }.
    - Gespeichert werden Ihre Sprache, Ihr Ort, der Stand unseres Gesprächs und Fragen, die Sie ans Rathaus geben.
    - Das Rathaus sieht weder Ihren Namen noch Ihre Nummer.
    - Spätestens { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } nach Ihrer letzten Nachricht wird alles gelöscht.
    - Löschen Sie Ihre Daten jederzeit selbst: mit dem Wort „löschen“ oder mit /delete.
    - Sie haben das Recht auf Auskunft, Berichtigung und Löschung und können sich bei der Datenschutzaufsicht beschweren.

    Alles Weitere: [Datenschutzerklärung]({ $link })
settings-stop-sure = Möchten Sie das Gespräch beenden? Ihre Angaben werden dann gelöscht.
settings-delete-sure = Möchten Sie wirklich alles löschen, was ich über Sie gespeichert habe?
# Buttons under the two questions above.
settings-yes-stop = Ja, beenden
settings-yes-delete = Ja, löschen
settings-no-keep = Nein, behalten
settings-kept = Gut, es bleibt alles, wie es ist.
settings-stopped = Das Gespräch ist beendet, Ihre Angaben sind gelöscht. Wenn Sie wieder etwas wissen möchten, schreiben Sie mir einfach. Alles Gute!
settings-deleted = Ihre Angaben sind gelöscht. Wenn Sie wieder schreiben, fangen wir neu an.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = Fragen, die Sie ans Rathaus gegeben haben, bleiben dort ohne Ihren Namen.
settings-nothing-stored = Über Sie ist nichts gespeichert.
# All words and commands.
settings-help =
    # So hilft Ihnen der Bürgerdraht

    Schreiben Sie Ihre Frage in eigenen Worten. Auswählen können Sie mit der Nummer oder mit den Worten.

    Diese Wörter und Befehle gehen immer:

    - „Themen“ oder /topics: alle Themen ansehen
    - „Veranstaltungen“ oder /events: was los ist
    - „meine Abos“ oder /subscriptions: meine Abos ansehen
    - „abbestellen“ oder /unsubscribe: alle Abos beenden
    - „Sprache“ oder /language: Sprache wählen
    - „Ort“ oder /town: Ort wählen
    - „Ortsteil“ oder /district: Ortsteil wählen
    - „Mensch“: das Rathaus fragen
    - „Datenschutz“ oder /privacy: was gespeichert wird
    - „löschen“ oder /delete: Ihre Daten löschen
    - „Stopp“ oder /stop: Gespräch beenden
    - „Zurück“: einen Schritt zurück
    - „Start“ oder /start: von vorn anfangen

    Im Notfall rufen Sie bitte die 112 an, die Polizei erreichen Sie unter 110.

## In groups

# When we join a group.
group-hello = Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot) Ihres Rathauses. Hier antworte ich nur, wenn Sie mich direkt ansprechen. Persönliches besprechen wir besser im privaten Chat.
group-wrote-privately = Das ist persönlich. Lassen Sie uns das im privaten Chat klären.
# Button: opens the private chat.
group-private-button = Zum privaten Chat
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = Ich habe Ihnen privat geschrieben.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = heute um { $time } Uhr
late-when-yesterday = gestern um { $time } Uhr
# $date: a date.
late-when = am { $date } um { $time } Uhr
# Stands before an answer.
late-answer = Sie haben mir { $when } geschrieben. Bitte entschuldigen Sie, dass ich erst jetzt antworte.
# Instead of an answer, after more than a week.
late-declined = Sie haben mir { $when } geschrieben, und ich lese es leider erst jetzt. Für eine gute Antwort ist das zu lange her. Wenn es für Sie noch wichtig ist, fragen Sie bitte einfach noch einmal.
# Stands before what to do in an emergency.
late-emergency = Sie haben mir { $when } geschrieben, und ich lese es leider erst jetzt. Wenn Sie oder andere noch Hilfe brauchen, gilt jetzt:

# Said to who invites us, beside the refusal.
group-refuse-stranger = Diese Einladung kann ich leider nicht annehmen: Mich dürfen nur bestimmte Server und Personen einladen. Bitte wenden Sie sich an Ihr Rathaus.
group-refuse-flood = Das waren zu viele Einladungen in kurzer Zeit. Bitte versuchen Sie es in einer Stunde noch einmal.
# Said to those in a room when we leave it.
group-leave-large = Dieser Raum ist für mich zu groß. Bitte laden Sie mich in einen kleineren ein oder schreiben Sie mir privat.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = Diese E-Mail wurde nicht gelesen: Sie ist zu groß oder beschädigt. Sie liegt weiter im Postfach.

## When something does not work

sorry-unsupported = Mit dieser Art von Nachricht kann ich leider nichts anfangen. Bitte schreiben Sie mir in Worten.
# An encrypted message whose key never came.
sorry-sealed = Ihre verschlüsselte Nachricht konnte ich leider nicht lesen: Mein Gerät hat den Schlüssel dazu nicht bekommen. Bitte senden Sie sie noch einmal. Wenn das nicht hilft, sehen Sie bitte in den Einstellungen Ihrer App nach: Vielleicht gibt sie Schlüssel nur an bestätigte Geräte weiter.
sorry-failed = Entschuldigung, da ist bei mir etwas schiefgegangen. Ihre Nachricht ist aufgehoben, damit ein Mensch nachsehen kann. Bitte versuchen Sie es später noch einmal.
sorry-too-fast = Das waren viele Nachrichten auf einmal. Bitte warten Sie eine Minute, dann antworte ich Ihnen wieder.
sorry-enough-today = Heute haben wir schon sehr viel geschrieben. Morgen bin ich gern wieder für Sie da.
sorry-unclear = Das habe ich nicht verstanden. Bitte schreiben Sie es noch einmal mit anderen Worten.
sorry-started-over = Ich habe leider den Faden verloren. Bitte fangen Sie noch einmal an.
sorry-command-unknown = Diesen Befehl kenne ich nicht. Mit „Hilfe“ oder /help sehen Sie, was geht.

## Choices

# Stands under numbered choices.
choices-hint = Antworten Sie mit der Nummer oder mit den Worten.
# A button from an older message leads nowhere any more.
choices-gone = Diese Auswahl gibt es nicht mehr. Bitte fragen Sie einfach noch einmal.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = Eine Datei zu dieser Nachricht konnte nicht übermittelt werden.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = Antwort zu { $number }:
# Before what the staff said to somebody who had shut us out.
case-missed = Das kam zu { $number }, während ich Sie nicht erreichen konnte:
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = Automatisch übersetzt, kann Fehler enthalten.
case-original = Original
case-now-received = { $number } ist wieder offen.
case-now-in-work = { $number } ist jetzt in Arbeit.
case-now-done = { $number } ist erledigt.
case-now-passed-on = { $number } wurde an eine andere Stelle weitergegeben.
case-now-passed-on-note = { $number } wurde weitergegeben an: { $note }. Dort geht es weiter.
case-now-not-possible = { $number } ist leider nicht möglich.
case-now-not-possible-note = { $number } ist leider nicht möglich. Der Grund: { $note }.
# Labels of choices below a word about a case.
case-add = Etwas dazu schreiben
case-not-fixed = Noch nicht behoben
# An earlier message about a case was edited, or deleted.
case-corrected = Ihre Änderung ist bei { $number } angekommen.
case-taken-back = Sie haben eine Nachricht zu { $number } gelöscht. Ich habe den Text auch bei mir gelöscht und das Rathaus darum gebeten.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
concerns-what-idea = Welche Idee haben Sie? Beschreiben Sie sie bitte in einer Nachricht.
concerns-what-tip = Welchen Hinweis haben Sie? Beschreiben Sie ihn bitte in einer Nachricht.
concerns-what-praise = Was hat Ihnen gefallen? Beschreiben Sie es bitte in einer Nachricht.
concerns-kind-problem = Mangel
concerns-kind-idea = Idee
concerns-kind-tip = Hinweis
concerns-kind-praise = Lob
concerns-kind-question = Frage
# A picture or a place came before any words.
concerns-with-picture = Danke für das Bild. Möchten Sie damit etwas melden? Dann schreiben Sie bitte dazu, worum es geht.
concerns-at-place = Danke für den Standort. Möchten Sie von dort etwas melden? Dann schreiben Sie bitte, worum es geht.
concerns-which-town = Für welchen Ort ist das?
concerns-about = Worum geht es dabei? Wählen Sie, was am besten passt.
concerns-about-else = Etwas anderes
concerns-not-ours = Dafür ist nicht die Stadt zuständig, sondern: { $body }.
concerns-phone = Telefon: { $phone }
concerns-link = Im Netz: { $link }
concerns-forward-ask = Soll das Rathaus Ihr Anliegen mit allem, was Sie hier schreiben, dorthin weitergeben?
concerns-forward = Ja, weitergeben
concerns-anyway = Trotzdem ans Rathaus schicken
concerns-where = Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
concerns-pictures = Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
concerns-more-pictures = Danke, das Bild ist da. Noch eines? Sonst geht es weiter.
concerns-contact = Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens { $days } Tage auf.
concerns-here-only = Nur hier antworten
concerns-skip = Überspringen
concerns-go-on = Weiter
concerns-back = Zurück
concerns-cancel = Abbrechen
concerns-pardon = Das habe ich nicht verstanden.
# They wrote more instead of choosing what it is about.
concerns-noted = Das habe ich dazugeschrieben.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = Kindeswohl, Kindeswohlgefährdung, Jugendamt, Missbrauch, missbraucht, misshandelt, Misshandlung, Vergewaltigung, vergewaltigt, häusliche Gewalt, schlägt sein Kind, schlägt ihr Kind, schlägt mich, Krankheit, Diagnose, Depression, depressiv, Krebs, HIV, schwanger, Schwangerschaft, Sucht, Drogen, Therapie, Behinderung
concerns-sensitive = Manches gehört nicht in einen Messenger wie Telegram, zum Beispiel Gesundheit oder das Wohl von Kindern. Genauso gut können Sie anrufen, vorbeikommen oder verschlüsselt über Matrix schreiben: { $contact }. Wenn Sie möchten, machen wir hier trotzdem weiter.
concerns-cancelled = Gut, ich habe nichts abgeschickt und nichts davon behalten.

## Concerns: the whole of it, and the receipt

concerns-summary = Stimmt das so?
concerns-summary-what = „{ $text }“
concerns-summary-about = { $kind }: { $about }
concerns-summary-where = Ort: { $place }
concerns-summary-files = { $count ->
    [one] Ein Bild oder eine Datei
   *[other] { $count } Bilder oder Dateien
}
concerns-summary-contact = Auch erreichbar unter: { $contact }
concerns-summary-anonymous = Antwort nur hier, unter einem Decknamen
concerns-summary-team = Es liest: { $team }
concerns-send = Abschicken
concerns-change-what = Text ändern
concerns-change-about = Thema ändern
concerns-change-where = Ort ändern
concerns-change-pictures = Bild hinzufügen
concerns-change-contact = Erreichbarkeit ändern
concerns-shared-place = der geteilte Standort
concerns-received = Danke, Ihr Anliegen ist angekommen. Es hat die Nummer **{ $number }**. Eine erste Rückmeldung bekommen Sie bis { $day }, { $date }, hier in diesem Gespräch.
concerns-received-team = Es liest: { $team }.
concerns-received-code = Mit diesem Code können Sie in einem anderen Messenger weitermachen: { $code }. Bitte geben Sie ihn niemandem.

## Concerns: afterwards

concerns-my-cases = Meine Anliegen
concerns-none = Sie haben noch kein Anliegen bei mir.
concerns-list = Ihre Anliegen. Welches möchten Sie ansehen?
concerns-number-unknown = Unter { $number } finde ich kein Anliegen von Ihnen. Wenn Sie es in einem anderen Messenger gemeldet haben, schreiben Sie mir bitte den Code mit 16 Ziffern von dort.
concerns-status = **{ $number }**: „{ $subject }“
concerns-status-state = Stand: { $state }
concerns-status-note = Dazu: { $note }
concerns-state-received = eingegangen, wird gelesen
concerns-state-in-work = in Arbeit
concerns-state-done = erledigt
concerns-state-passed-on = an eine andere Stelle weitergegeben
concerns-state-not-possible = nicht möglich
concerns-state-withdrawn = von Ihnen zurückgezogen
concerns-correct = Etwas berichtigen
concerns-withdraw = Zurückziehen
concerns-add-what = Was möchten Sie zu { $number } schreiben? Ein Bild geht auch.
concerns-correct-what = Was soll an { $number } anders heißen?
concerns-not-fixed-what = Was ist bei { $number } noch nicht gut? Ich mache das Anliegen damit wieder auf.
concerns-added = Danke, das ist bei { $number } angekommen und geht ans Rathaus.
concerns-left = Gut, es bleibt, wie es ist.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = Gehört das zu { $number }? Dann gebe ich es ans Rathaus weiter.
concerns-something-else = Nein, etwas anderes
concerns-withdraw-sure = Möchten Sie { $number } wirklich zurückziehen? Dann kümmert sich niemand mehr darum.
concerns-yes-withdraw = Ja, zurückziehen
concerns-no = Nein
concerns-withdrawn = { $number } ist zurückgezogen. Das Rathaus weiß Bescheid.
concerns-claim-sure = Der Code gehört zu { $number }: „{ $subject }“. Soll es hier weitergehen? Antworten kommen dann nur noch hier an.
concerns-claim-again = Soll das Anliegen hier weitergehen?
concerns-yes-claim = Ja, hier weiter
concerns-claimed = Gut, Ihr Anliegen geht jetzt hier weiter.
# Said where it was opened.
concerns-gone-elsewhere = { $number } geht jetzt in einem anderen Messenger weiter. Antworten kommen hier nicht mehr an.
concerns-code-unknown = Zu diesem Code finde ich nichts. Bitte sehen Sie nach, ob alle 16 Ziffern stimmen.
concerns-code-too-many = Das waren für heute zu viele falsche Codes. Bitte versuchen Sie es morgen noch einmal.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = meine Daten, was weißt du über mich, was wissen Sie über mich, Auskunft über mich, meine Daten ansehen, mydata
command-mydata-about = Meine gespeicherten Daten ansehen
command-report-about = Ein Anliegen melden
command-cases-about = Meine Anliegen ansehen
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = Noch offen: { $numbers }. Das bleibt beim Rathaus, ohne Ihren Namen. Antworten darauf können Sie dann nicht mehr bekommen.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = Nicht löschen kann ich, was schon beim Rathaus liegt: { $numbers }. Wenn auch das weg soll, fragen Sie bitte hier: { $contact }.
# Button, and the list behind it.
settings-consents = Einwilligungen
settings-consents-list = Darin haben Sie eingewilligt. Sie können es jederzeit widerrufen:
settings-consents-none = Sie haben in nichts eingewilligt, was Sie widerrufen könnten.
settings-consent = Einwilligung: { $what } ({ $date })
settings-consent-withdraw = Widerrufen: { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = Nutzung Ihrer Kontaktangabe
settings-consent-forward = Weitergabe an die zuständige Stelle
settings-consent-withdrawn-contact = Widerrufen. Ihre Kontaktangabe ist aus Ihren offenen Anliegen entfernt, und das Rathaus weiß, dass es sie nicht mehr nutzen darf.
settings-consent-withdrawn-forward = Widerrufen. Das Rathaus weiß, dass es Ihre offenen Anliegen nicht mehr weitergeben darf.
# All that is kept, one line each. $state: where the case stands.
mydata-here = Das ist alles, was ich über Sie gespeichert habe:
# Instead of a language, a town, a district nobody named.
mydata-none = keine Angabe
mydata-known = Ich kenne Sie seit dem { $date }. Gespeichert ist Ihre Kennung bei { $messenger }, damit Antworten bei Ihnen ankommen.
mydata-profile = Sprache: { $language }. Ort: { $town }. Ortsteil: { $district }.
mydata-talk = Gespeichert ist auch, wo unser Gespräch steht. Wenn Sie nichts mehr schreiben, wird es spätestens am { $date } gelöscht.
mydata-case = Anliegen { $number } vom { $date }: { $kind }, { $state }.
mydata-case-text = Ihr Text: „{ $text }“
mydata-case-place = Stelle: { $place }
mydata-case-files = Dateien: { $count }
mydata-case-contact = Ihre Kontaktangabe: { $contact }
mydata-case-received = Bekommen hat es: { $who }
mydata-case-added = Von Ihnen dazu: „{ $text }“
mydata-case-answered = An Sie dazu: „{ $text }“
mydata-case-until = Hier gelöscht spätestens am { $date }, wenn nichts mehr dazukommt.
mydata-question = Offene Frage ans Rathaus vom { $date }: „{ $text }“. Hier gelöscht spätestens am { $until }.
mydata-restriction = Einschränkung bis { $date }. Grund: { $reason }
mydata-restriction-for-good = Einschränkung ohne Enddatum. Grund: { $reason }
mydata-not-here = Nicht dabei sind Vermerke, die sich das Rathaus selbst macht, und Kopien, die dort liegen. Danach fragen Sie bitte hier: { $contact }.
mydata-file = Dasselbe für Computer (JSON):
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = Sie können mir bis { $until } nicht schreiben. Grund: { $reason }. Das Rathaus erreichen Sie so: { $contact }.
restricted-banned-for-good = Sie können mir nicht mehr schreiben. Grund: { $reason }. Das Rathaus erreichen Sie so: { $contact }.
restricted-muted = Das habe ich nicht weitergegeben: Bis { $until } können Sie dem Rathaus über mich nichts schicken. Grund: { $reason }. Fragen beantworte ich weiterhin. Das Rathaus erreichen Sie so: { $contact }.
restricted-muted-for-good = Das habe ich nicht weitergegeben: Sie können dem Rathaus über mich nichts mehr schicken. Grund: { $reason }. Fragen beantworte ich weiterhin. Das Rathaus erreichen Sie so: { $contact }.
restricted-enough-today = Für heute sind das genug neue Anliegen, danke. Morgen nehme ich gern weitere an. Eilt es, erreichen Sie das Rathaus so: { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = Veranstaltungen, Veranstaltung, Veranstaltungskalender, was ist los, was läuft, Events, events, Feste, Kalender
words-subscribe = abonnieren, Abo, Newsletter, Abo bestellen, Neuigkeiten abonnieren, subscribe
words-subscriptions = meine Abos, Abos, meine Abonnements, subscriptions
words-unsubscribe = abbestellen, Abo abbestellen, alles abbestellen, Abo kündigen, unsubscribe
command-events-about = Was los ist
command-subscribe-about = Veranstaltungen und Neues abonnieren
command-subscriptions-about = Meine Abos ansehen
command-unsubscribe-about = Alle Abos beenden
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = was … los, ist … los, los ist, veranstaltung*, event*, was geht … ab, was läuft, was … unternehmen, was kann man … machen, wo kann man … hingehen, freizeittipp*
hears-today = heute, heut
hears-tomorrow = morgen
hears-day-after = übermorgen
hears-evening = abend, abends, heute abend, morgen abend, nachts
hears-weekend = wochenende, wochenend*
hears-next = nächste*, kommende*, folgende*
hears-week = woche
hears-month = monat
hears-mon = montag, montags, montagabend
hears-tue = dienstag, dienstags, dienstagabend
hears-wed = mittwoch, mittwochs, mittwochabend
hears-thu = donnerstag, donnerstags, donnerstagabend
hears-fri = freitag, freitags, freitagabend
hears-sat = samstag, samstags, sonnabend, samstagabend
hears-sun = sonntag, sonntags, sonntagabend
# January to December; further forms behind a slash.
hears-months = Januar/Jänner, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember
# Words that choose nothing.
hears-filler = mehr, was, wo, wer, wann, ist, sind, findet, finden, statt, gibt, es, denn, so, bei, uns, in, im, am, an, auf, und, oder, der, die, das, den, dem, des, ein, eine, einen, für, von, zu, zum, zur, hier, nahe, nähe, mit, noch, mal, bitte, alles, ich, wir, kann, man, können, etwas, diese, dieser, dieses, diesen, dort, um, ab, nach, los, zeig, zeige, mir, zeigen, sie, welche, welcher, aktuelle, nächste, nächsten, nächster, kommt, läuft, geht
# To choose what one subscribes to.
hears-only = nur, ausschließlich, lieber nur
hears-also = auch, zusätzlich, dazu, und auch
hears-stop = stopp, stop, kein, keine, keinen, abbestellen, ohne, weg mit
hears-pause = pause, pausiere, pausieren, urlaub
hears-resume = weiter mit abos, pause beenden, pause aus, wieder weiter
hears-everything = alles, alle
hears-daily = täglich, jeden tag, tagesüberblick
hears-weekly = wöchentlich, jede woche, wochenüberblick
hears-quiet = ruhe, ruhezeit, nachtruhe, ruhezeiten
hears-waste = müll, tonne, tonnen, abfuhr, abfuhrtermine, müllabfuhr, mülltermine, müllkalender

## What is on: answers

menu-events = Was ist los?
menu-subscribe = Abonnieren
# The name of a stretch of time; one of them is $when of the heads below.
events-today = heute
events-tomorrow = morgen
events-this-evening = heute Abend
events-this-weekend = am Wochenende
events-next-weekend = am nächsten Wochenende
events-this-week = in dieser Woche
events-next-week = in der nächsten Woche
# $date: a date. $day: name of a day.
events-on-day = am { $day }, { $date }
events-on-evening = am Abend des { $date }
# $month, $year: numbers, as in 12/2026.
events-in-month = im Monat { $month }/{ $year }
events-ahead = in der nächsten Zeit
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **Das ist los, { $when } ({ $place }):**
events-head-for = **Das ist los, { $when } ({ $place }; { $whom }):**
# Nothing was found; what is next follows.
events-none = Dafür habe ich nichts gefunden: { $when } ({ $place }).
events-none-at-all = Im Moment kenne ich keine Termine für { $place }.
events-next-ones = **Das kommt als Nächstes:**
events-of-words = **Das habe ich gefunden:**
events-more = Weitere Termine
events-gone = Diesen Termin gibt es nicht mehr.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when }: **{ $title }**, { $place }
events-line-plain = - { $when }: **{ $title }**
events-line-cancelled = - ABGESAGT: { $when }: { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day }, { $date }, { $time } Uhr
events-from-to = { $day }, { $date }, { $from } bis { $to } Uhr
events-all-day = { $day }, { $date }
events-days = { $first } bis { $last }
events-until-time = { $first } bis { $last }, { $time } Uhr
# One date in full.
events-where = Ort: { $place }
events-link = [Mehr dazu]({ $link })
events-source = Quelle: { $source }
events-cancelled = **Abgesagt.** Dieser Termin findet nicht statt.
events-seats = Plätze: { $seats }
events-coming-count = Zusagen bisher: { $count }
# Buttons below it.
events-file = In meinen Kalender
events-remind = Vorher erinnern
events-forget-reminder = Doch nicht erinnern
events-come = Ich komme
events-stay-away = Ich komme doch nicht
events-back = Zurück zur Liste
events-file-sent = Hier ist der Termin als Datei. Öffnen Sie sie, dann steht er in Ihrem Kalender.
events-remind-when = Wie lange vorher soll ich Sie an „{ $title }“ erinnern?
# $hours: 2 or 4.
events-remind-hours = { $hours } Stunden vorher
events-remind-day = Am Tag vorher
events-reminded = Gut, ich erinnere Sie: { $when }.
events-remind-too-late = Dafür ist es schon zu spät. „{ $title }“ beginnt gleich.
events-reminder-dropped = Gut, ich erinnere Sie nicht.
# After “I am coming”. $title: of the event.
events-you-come = Schön, Sie sind bei „{ $title }“ dabei. Der Veranstalter erfährt nur, wie viele kommen, nicht wer.
events-you-wait = „{ $title }“ ist voll. Sie stehen auf der Warteliste auf Platz { $place }. Wird etwas frei, schreibe ich Ihnen.
events-you-got-a-seat = Ein Platz ist frei geworden: Sie sind bei „{ $title }“ dabei.
events-you-stay-away = Schade. Sie sind bei „{ $title }“ nicht mehr angemeldet.

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = Möchten Sie regelmäßig erfahren, was in { $place } los ist und was es Neues gibt? Ich schreibe Ihnen dann von selbst: montags, was in der Woche ansteht, oder jeden Morgen, was der Tag bringt. Dafür speichere ich, was Sie wählen. Sie können es jederzeit mit dem Wort „abbestellen“ beenden.
subscriptions-choose = Ausgewählt: { $what }.
subscriptions-choose-hint = Nur Bestimmtes? Schreiben Sie zum Beispiel: „nur Jugend“ oder „nur { $example }“.
subscriptions-weekly = Ja, jede Woche
subscriptions-daily = Ja, jeden Tag
subscriptions-no = Nein
subscriptions-not = Gut, kein Abo.
subscriptions-started = Abgemacht. { $what }, { $rhythm }. Das nächste Mal: { $when }.
subscriptions-everything = alles
subscriptions-rhythm-day = jeden Tag
subscriptions-rhythm-week = jede Woche
# The list of what somebody has subscribed to.
subscriptions-yours = **Ihr Abo**
subscriptions-what = Was: { $what }
subscriptions-when = Wann: { $rhythm }, das nächste Mal { $when }
subscriptions-quiet = Ruhezeit: { $from } bis { $to } Uhr. Dann schreibe ich Ihnen nicht, außer in dringenden Fällen.
subscriptions-paused = Pause bis { $when }
subscriptions-none = Sie haben kein Abo.
subscriptions-stop-one = Stopp: { $what }
subscriptions-end = Alles abbestellen
subscriptions-pause = Pause
subscriptions-change-rhythm-day = Lieber jeden Tag
subscriptions-change-rhythm-week = Lieber jede Woche
subscriptions-resume = Pause beenden
subscriptions-ended = Alle Abos sind beendet, die Einwilligung dazu ist gelöscht. Ihre Anliegen und Einstellungen bleiben, wie sie sind.
subscriptions-stopped-one = Gut, nichts mehr zu: { $what }.
subscriptions-not-among = Das ist nicht in Ihrem Abo: { $what }.
subscriptions-unknown = „{ $words }“ kenne ich nicht. Wählen kann man: { $known }.
subscriptions-pause-until = Bis wann soll ich Pause machen? Schreiben Sie zum Beispiel „bis Montag“ oder „bis 5.1.“.
subscriptions-paused-until = Gut, Pause bis { $when }. Danach geht es von selbst weiter.
subscriptions-goes-on = Schön, es geht weiter. Das nächste Mal: { $when }.
subscriptions-quiet-set = Gut, von { $from } bis { $to } Uhr schreibe ich Ihnen nicht, außer in dringenden Fällen.
# Collection dates. $place: a street or tour.
waste-of = Abfuhr: { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **Diese Woche in { $place }**
digest-day = **Heute in { $place }**
digest-news = **Neues**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = Weitere Termine: { $count }
digest-how-to-stop = Nicht mehr? Schreiben Sie „abbestellen“.
reminder-said = **Erinnerung:** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **Verlegt:** „{ $title }“ ist jetzt { $now } (bisher { $before }).
change-cancelled = **Abgesagt:** „{ $title }“, { $when }, findet nicht statt.
change-place = **Anderer Ort:** „{ $title }“, { $when }, jetzt hier: { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **Zurückgezogen:** Die Nachricht „{ $beginning }“ gilt nicht mehr.
post-german-only = Diese Nachricht gibt es bisher nur auf Deutsch.
waste-tomorrow = **Morgen ({ $day }, { $date }) wird abgeholt:** { $what }
waste-cancelled = **Keine Abfuhr:** { $what } am { $date } fällt aus.
settings-consent-news = Zusendung von Veranstaltungen und Neuigkeiten
settings-consent-withdrawn-news = Widerrufen. Alle Abos sind beendet, ich schreibe Ihnen nicht mehr von selbst.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = Ihr Abo: { $what }, { $rhythm }.
mydata-reminder = Erinnerung an einen Termin am { $date }.
mydata-attendance = Anmeldung zu einem Termin; gelöscht, sobald er vorbei ist ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = Umfrage, Umfragen, an Umfrage teilnehmen, Umfrage machen, mitmachen, abstimmen, survey
words-skip = überspringen, weiter, auslassen, Frage überspringen, keine Angabe, weiß nicht, skip
words-repeat = wiederholen, noch einmal, nochmal, Frage wiederholen, wie war die Frage, repeat
words-pause = Pause, später weiter, später, Unterbrechung, pause
words-zero = null, niemals, keinmal, kein Mal, gar nicht, überhaupt nicht
command-surveys-about = An Umfragen teilnehmen
surveys-none = Zurzeit läuft für Sie keine Umfrage.
surveys-list = Diese Umfragen laufen gerade. Welche möchten Sie ansehen?
surveys-see-result = Ergebnis: { $title }
surveys-sealed = Sie haben hier schon teilgenommen, danke! Ihre Antworten sind abgeschickt und niemandem mehr zuzuordnen. Deshalb lassen sie sich nicht mehr ändern.
surveys-full = Bei dieser Umfrage haben schon so viele mitgemacht, wie vorgesehen waren. Danke für Ihr Interesse!
# They stopped in the middle. $left: questions.
surveys-left = „{ $title }“: Noch offene Fragen: { $left }. Möchten Sie weitermachen?
surveys-go-on = Weitermachen
surveys-not-now = Jetzt nicht
# $count: questions at most. $date: the last day.
surveys-length = Fragen: höchstens { $count }. Mitmachen können Sie bis { $date }. Unterbrechen geht jederzeit.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **Anonym:** Ihre Antworten werden ohne Ihren Namen gespeichert. Bis { $date } können Sie sie noch ändern; solange verbindet sie ein Schlüssel mit Ihnen, den das Rathaus nicht sieht. Danach wird der Schlüssel vernichtet, und niemand kann mehr sagen, wer was geantwortet hat.
surveys-anonymous-final = **Anonym:** Sobald Sie abschicken, trennen wir Ihre Antworten für immer von Ihnen. Ändern können Sie sie dann nicht mehr.
surveys-pseudonymous = **Unter Decknamen:** Das Rathaus sieht Ihre Antworten zusammen, aber nicht, wer Sie sind.
surveys-named = **Mit Namen:** Das Rathaus sieht Ihren Namen und Ihre Antworten.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = Ausgewertet wird auch nach: { $groups }. Gruppen unter { $smallest } Personen zeigen wir nie einzeln.
surveys-shown-to-all = Das Ergebnis können alle sehen.
surveys-shown-to-participants = Das Ergebnis bekommen die, die mitgemacht haben und es möchten.
surveys-shown-to-staff = Das Ergebnis bekommt nur das Rathaus.
surveys-not-prevented = Nicht verhindern kann ich, dass Ihr Messenger-Anbieter weiß, dass Sie mir schreiben, dass Ihre Nachrichten auf Ihrem Gerät stehen, und dass jemand mit mehreren Konten mehrmals teilnimmt. Sicherungskopien aus der Zeit vor dem Ende werden nach Ablauf ihrer Frist gelöscht.
surveys-by-district = Ortsteil
surveys-by-language = Sprache
# A question of the survey, by whose answers others are broken down.
surveys-by-question = „{ $question }“
# A group of those who belong to none.
surveys-by-none = ohne Angabe
surveys-begin = Los geht’s
surveys-another-time = Gut. Wenn Sie später mitmachen möchten, schreiben Sie einfach „Umfrage“.
surveys-progress = Frage { $at } von { $of }
surveys-so-far = Bisher: { $answer }
surveys-how-multi-most = Höchstens { $most } Antworten. Wählen Sie nacheinander aus, oder schreiben Sie zum Beispiel „1, 3“.
surveys-how-multi = Mehrere Antworten sind möglich. Wählen Sie nacheinander aus, oder schreiben Sie zum Beispiel „1, 3“.
surveys-done-choosing = Fertig
surveys-how-scale = Von { $from } ({ $low }) bis { $to } ({ $high })
surveys-how-number = Bitte schreiben Sie eine Zahl von { $least } bis { $most }.
surveys-how-text = Schreiben Sie in eigenen Worten, bitte ohne Namen.
surveys-how-date = Bitte schreiben Sie ein Datum, zum Beispiel 24.12.2026.
surveys-how-place = Teilen Sie den Standort, oder schreiben Sie, wo es ist.
surveys-how-photo = Bitte schicken Sie ein Bild.
surveys-how-ranking = Was kommt zuerst?
surveys-how-ranking-next = Bisher: { $answer }. Was kommt danach?
surveys-how-points = Wie viele Punkte bekommt „{ $what }“? Noch zu vergeben: { $left }
surveys-ways-out = Sie können auch „überspringen“, „zurück“ oder „Pause“ schreiben.
surveys-skip = Überspringen
surveys-back = Zurück
surveys-pause = Pause
surveys-a-picture = ein Bild
surveys-skipped = ausgelassen
surveys-over = Diese Umfrage ist beendet.
surveys-name = Wie heißen Sie? Das Rathaus sieht diesen Namen neben Ihren Antworten.
surveys-cannot-skip = Diese Frage brauchen wir leider, um weiterzumachen.
# All is answered. $date: the last day to change anything.
surveys-thanks = Danke fürs Mitmachen! Alles ist gespeichert. Ändern können Sie Ihre Antworten bis { $date }.
surveys-send-sure = Das war alles. Möchten Sie so abschicken? Danach lässt sich nichts mehr ändern.
surveys-your-answer = { $question } { $answer }
surveys-want-result = Ergebnis zuschicken
surveys-send = Abschicken
surveys-change = Antwort { $number } ändern
surveys-sent = Danke, Ihre Antworten sind abgeschickt. Ab jetzt kann sie niemand mehr Ihnen zuordnen.
surveys-will-tell = Gern. Nach dem { $date } schicke ich Ihnen das Ergebnis.
surveys-no-result = Doch kein Ergebnis
surveys-will-not-tell = Gut, ich schicke Ihnen dazu nichts mehr.
surveys-paused = Gut, wir machen hier eine Pause. Was Sie schon geantwortet haben, bleibt gespeichert. Mit „Umfrage“ geht es weiter.
surveys-elsewhere = Woanders weitermachen
# $code: sixteen digits.
surveys-elsewhere-code = Schreiben Sie mir innerhalb eines Tages in Ihrem anderen Messenger diesen Code: { $code }. Dann weiß ich, dass beide Konten Ihnen gehören: Alles geht dort weiter, und Sie zählen nur einmal. Bitte geben Sie den Code niemandem.
surveys-joined = Willkommen zurück! Ich weiß jetzt, dass beide Konten Ihnen gehören. Hier geht es weiter, wo Sie aufgehört haben.
surveys-pardon = Das passt noch nicht zur Frage.
surveys-reminder = In der Umfrage „{ $title }“ sind noch Fragen offen: { $left }. Mitmachen können Sie bis { $date }. Weitermachen? Ich erinnere Sie nur dieses eine Mal.
surveys-no-result-yet = Zu dieser Umfrage gibt es hier kein Ergebnis.
surveys-result = Ergebnis: **{ $title }**
surveys-result-participants = Mitgemacht haben: { $count }
surveys-result-few = Weniger als { $smallest } Antworten. Damit niemand erkannt wird, zeigen wir sie nicht.
surveys-result-average = Durchschnitt: { $average }
surveys-result-answers = Antworten in eigenen Worten: { $count }
surveys-result-bar = { $label }: { $count } ({ $percent } %)
surveys-result-group = { $group }: { $bars }
surveys-result-hidden = Gruppen, in denen eine Antwort von weniger als { $smallest } Menschen kommt, zeigen wir nicht einzeln.
surveys-did = Sie haben geantwortet, wir haben etwas daraus gemacht: **{ $title }**
mydata-survey = Umfrage „{ $title }“: { $answers }
mydata-survey-sent = Umfrage „{ $title }“: Sie haben teilgenommen. Welche Antworten von Ihnen sind, weiß niemand mehr.
# A poll in a room: tapped there, seen by all. $date: the last day to vote.
polls-before = **Stimmungsbild:** Gleich kommt hier eine kurze Frage zum Antippen. Abstimmen können Sie bis { $date }, und so lange können Sie Ihre Stimme auch ändern.
polls-limits = Bitte beachten Sie: Alle im Raum können sehen, wie Sie abstimmen. Wer in mehreren Räumen ist, kann mehrfach abstimmen. Ein Stimmungsbild ist keine Umfrage und wird mit keiner Umfrage vermischt.
polls-ended = Das Stimmungsbild ist beendet: **{ $question }**
polls-result-follows = Das Ergebnis aus allen Räumen folgt.
polls-result = Ergebnis des Stimmungsbilds: **{ $question }**
polls-result-voters = Stimmen: { $count } · Räume: { $rooms }
polls-result-bar = { $label }: { $count } ({ $percent } %)
polls-result-networks = Telegram: { $telegram } · Matrix: { $matrix }
polls-result-unasked = Räume, in denen die Frage nicht (oder nicht sicher) angekommen ist: { $count }
mydata-poll = Stimmungsbild „{ $question }“: { $picked }
