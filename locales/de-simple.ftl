# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = Deutsch (Einfache Sprache)
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = Einfache Sprache, einfach, einfaches Deutsch, leichte Sprache, Leicht, leichtes Deutsch, in einfacher Sprache, plain German, simple German, easy German, allemand simple, allemand facile, проста німецька, простой немецкий, prosty niemiecki, الألمانية البسيطة, sade Almanca, kolay Almanca, آلمانی ساده
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
words-menu = Menü, Start, Hauptmenü, Übersicht, Anfang, von vorn, menu
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
words-report = Anliegen, melden, etwas melden, Problem melden, Schaden melden, report
words-cases = meine Anliegen, meine Meldungen, Status, Stand, cases
words-thanks = danke, danke schön, dankeschön, vielen Dank, besten Dank, herzlichen Dank, danke sehr, super danke, tschüss, auf Wiedersehen
words-wish = ich möchte, ich will, ich muss, kann ich, darf ich, einen, eine, ein, bitte, hier

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = Neu anfangen
command-help-about = Hilfe: So geht es
command-topics-about = Alle Themen zeigen
command-language-about = Sprache wählen
command-town-about = Ort wählen
command-district-about = Ortsteil wählen
command-privacy-about = Diese Daten speichern wir
command-stop-about = Aufhören
command-delete-about = Meine Daten löschen

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    Guten Tag! Ich bin der Bürgerdraht. Ich bin ein Computer-Programm, kein Mensch. Verantwortlich für mich: { $operator }.
    Ich beantworte Fragen an das Rathaus. Schreiben Sie hier bitte keine Geheimnisse. Sie können das Rathaus auch anders fragen: { $contact }.
    Nach spätestens { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } löschen wir Ihre Nachrichten. Mehr lesen: [Datenschutz]({ $link }).
    Ist das gut für Sie? Dann schreiben Sie jetzt Ihre Frage. Oder wählen Sie etwas aus.
welcome-hello = Schön, dass Sie da sind!
welcome-which-town = Welcher Ort ist es?
# Button: goes on without a town.
welcome-town-skip = Weiter ohne Ort
# $town: name of the town.
welcome-ready = Gut. Ihr Ort ist { $town }. Was möchten Sie wissen?
welcome-ready-no-town = Gut. Was möchten Sie wissen?
# Stands above the buttons of the menu.
welcome-menu =
    Schreiben Sie Ihre Frage. Zum Beispiel: „Mein Ausweis ist abgelaufen“.
    Oder wählen Sie etwas aus:
# Answer to thanks and goodbye.
welcome-thanks = Gern! Haben Sie noch eine Frage? Dann schreiben Sie mir.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = Alles klar. Haben Sie noch eine Frage? Dann schreiben Sie mir.
# After the button "ask a question".
welcome-ask-away = Gern. Schreiben Sie jetzt Ihre Frage.

menu-ask = Frage stellen
menu-topics = Themen zeigen
menu-report = Etwas melden
menu-language = Sprache
menu-town = Ort
menu-district = Ortsteil
menu-privacy = Datenschutz
menu-help = Hilfe

## Answers

faq-office = **Dieses Amt hilft:** { $office }
faq-address = **Adresse:** { $address }
faq-phone = **Telefon:** { $phone }
faq-cost = **Das kostet es:** { $cost }
faq-link = [Mehr lesen]({ $link })
# The same where towns have different pages.
faq-link-in-town = [Mehr lesen: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = Geprüft am { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = Das macht nicht das Rathaus. Das macht: { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = Diese Antwort gibt es noch nicht in Einfacher Sprache.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = Gut. Ich gebe nichts weiter.
# Several answers may be meant; the topics follow as buttons.
faq-which = Was meinen Sie?
faq-not-found = Das weiß ich leider nicht.
faq-not-found-near = Das weiß ich nicht sicher. Meinen Sie vielleicht eins davon?
# Button: gives the question to the staff.
faq-ask-town-hall = Das Rathaus fragen
faq-ask-what = Was möchten Sie das Rathaus fragen? Schreiben Sie Ihre Frage in einer Nachricht.
# Honest: stored, no promise when somebody reads it.
faq-asked = Ihre Frage ist für das Rathaus gespeichert. Ist es eilig? Dann rufen Sie bitte im Rathaus an.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = Die Nachricht mit Ihrer Frage an das Rathaus ist gelöscht. Deshalb ist auch Ihre Frage gelöscht.
faq-helped-question = Hat das geholfen?
faq-yes-helped = Ja
faq-not-helped = Nein
faq-thanks = Danke!
faq-sorry-helped-not = Das tut mir leid. Fragen Sie noch einmal mit anderen Wörtern. Oder fragen Sie das Rathaus.
faq-topics = Zu welchem Thema ist Ihre Frage?
# $topic: name of the topic.
faq-questions-in = Fragen zum Thema „{ $topic }“:
faq-topic-empty = Zu diesem Thema gibt es noch keine Antworten.
faq-more = Mehr zeigen
faq-back = Zurück
# For words such as objection, application, deadline.
faq-form-warning = **Wichtig:** Eine Nachricht hier ist kein Antrag. Sie ist auch kein Widerspruch. Achten Sie auf das Datum in Ihrem Brief.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = Ich hatte Sie etwas gefragt:

## Opening hours

# $time: as 12:30.
hours-open-until = Jetzt ist offen. Um { $time } Uhr wird geschlossen.
hours-open-until-appointment = Jetzt ist offen, aber nur mit Termin. Um { $time } Uhr wird geschlossen.
hours-closed = Jetzt ist geschlossen.
# $day: today, tomorrow or the name of a day.
hours-opens = Dann ist wieder offen: { $day }, { $time } Uhr.
hours-opens-appointment = Dann ist wieder offen (nur mit Termin): { $day }, { $time } Uhr.
hours-closed-reason = Im Moment ist geschlossen: { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = Vom { $from } bis { $to } ist geschlossen: { $reason }
hours-closure-plain = Vom { $from } bis { $to } ist geschlossen
hours-none = Ich weiß nicht, wann offen ist.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days }: { $times }
# $from, $to: times.
hours-span = { $from } bis { $to } Uhr
# These stand behind such a line, in brackets.
hours-by-appointment = nur mit Termin
hours-even-weeks = nur in geraden Wochen: 2, 4, 6 und so weiter
hours-odd-weeks = nur in ungeraden Wochen: 1, 3, 5 und so weiter
# $week: number of the week.
hours-week-is-even = Diese Woche hat die Nummer { $week }. Das ist eine gerade Woche.
hours-week-is-odd = Diese Woche hat die Nummer { $week }. Das ist eine ungerade Woche.
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
settings-language-set = Gut. Ich antworte jetzt so: { $language }.
settings-language-unknown = Diese Sprache kann ich noch nicht. Wählen Sie bitte eine Sprache aus der Liste.
settings-town-which = Welcher Ort ist es?
settings-town-set = Gut. Ihr Ort ist jetzt { $town }.
settings-town-unknown = Diesen Ort kenne ich nicht. Wählen Sie bitte einen Ort aus der Liste.
settings-district-which = In welchem Ortsteil von { $town } wohnen Sie? Sie müssen das nicht sagen.
settings-district-set = Gut. Ihr Ortsteil ist { $district }.
settings-district-unknown = Diesen Ortsteil kenne ich nicht. Wählen Sie bitte einen Ortsteil aus der Liste.
# Button: no district.
settings-district-none = Das sage ich nicht
settings-district-cleared = Gut. Ich habe keinen Ortsteil aufgeschrieben.
# The town has no list of districts.
settings-district-no-list = Für { $town } gibt es keine Liste mit Ortsteilen.
# The person has not chosen a town yet.
settings-district-no-town = Wählen Sie bitte zuerst einen Ort.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # Datenschutz: das Wichtigste

    - Verantwortlich: { $operator }.
    - Das speichern wir: Ihre Sprache, Ihren Ort, unser Gespräch und Ihre Fragen an das Rathaus.
    - Das Rathaus sieht Ihren Namen nicht. Das Rathaus sieht auch Ihre Nummer nicht.
    - Wir löschen alles spätestens { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } nach Ihrer letzten Nachricht.
    - Sie können Ihre Daten selbst löschen. Schreiben Sie „löschen“ oder /delete.
    - Sie dürfen fragen: Welche Daten haben Sie von mir? Sie dürfen Fehler ändern lassen. Sie dürfen sich bei der Datenschutz-Behörde beschweren.

    Mehr lesen: [Datenschutzerklärung]({ $link })

settings-stop-sure = Möchten Sie aufhören? Dann lösche ich Ihre Daten.
settings-delete-sure = Soll ich wirklich alle Ihre Daten löschen?
# Buttons under the two questions above.
settings-yes-stop = Ja, aufhören
settings-yes-delete = Ja, löschen
settings-no-keep = Nein, behalten
settings-kept = Gut. Alles bleibt so.
settings-stopped = Ich habe aufgehört. Ihre Daten sind gelöscht. Sie können mir jederzeit wieder schreiben. Alles Gute!
settings-deleted = Ihre Daten sind gelöscht. Schreiben Sie wieder? Dann fangen wir neu an.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = Ihre Fragen an das Rathaus bleiben im Rathaus. Ihr Name steht nicht dabei.
settings-nothing-stored = Ich habe keine Daten von Ihnen.
# All words and commands.
settings-help =
    # So hilft der Bürgerdraht

    Schreiben Sie Ihre Frage. Sie möchten etwas auswählen? Schreiben Sie die Nummer oder die Wörter.

    Diese Wörter können Sie immer schreiben:

    - „Themen“ oder /topics: alle Themen zeigen
    - „Veranstaltungen“ oder /events: was los ist
    - „meine Abos“ oder /subscriptions: meine Abos ansehen
    - „abbestellen“ oder /unsubscribe: alle Abos beenden
    - „Sprache“ oder /language: Sprache wählen
    - „Ort“ oder /town: Ort wählen
    - „Ortsteil“ oder /district: Ortsteil wählen
    - „Mensch“: das Rathaus fragen
    - „Datenschutz“ oder /privacy: Was wird gespeichert?
    - „löschen“ oder /delete: Ihre Daten löschen
    - „Stopp“ oder /stop: aufhören
    - „Zurück“: einen Schritt zurück
    - „Start“ oder /start: neu anfangen

    Sind Sie in Gefahr? Rufen Sie 112 an. Die Polizei hat die Nummer 110.

## In groups

# When we join a group.
group-hello = Guten Tag! Ich bin der Bürgerdraht. Ich bin ein Computer-Programm vom Rathaus. Hier antworte ich nur, wenn Sie mich direkt fragen. Private Fragen stellen Sie mir bitte im privaten Chat.
group-wrote-privately = Das ist privat. Wir sprechen besser im privaten Chat weiter.
# Button: opens the private chat.
group-private-button = Zum privaten Chat
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = Ich habe Ihnen im privaten Chat geschrieben.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = heute um { $time } Uhr
late-when-yesterday = gestern um { $time } Uhr
# $date: a date.
late-when = am { $date } um { $time } Uhr
# Stands before an answer.
late-answer = Sie haben mir { $when } geschrieben. Ich antworte leider erst jetzt. Entschuldigung.
# Instead of an answer, after more than a week.
late-declined = Sie haben mir { $when } geschrieben. Ich lese das leider erst jetzt. Das ist zu lange her. Ist Ihre Frage noch wichtig? Dann fragen Sie bitte noch einmal.
# Stands before what to do in an emergency.
late-emergency = Sie haben mir { $when } geschrieben. Ich lese das leider erst jetzt. Brauchen Sie oder andere Menschen noch Hilfe? Dann machen Sie jetzt das:

# Said to who invites us, beside the refusal.
group-refuse-stranger = Ich darf diese Einladung nicht annehmen. Nur bestimmte Personen dürfen mich einladen. Bitte fragen Sie Ihr Rathaus.
group-refuse-flood = Das waren zu viele Einladungen. Bitte versuchen Sie es in einer Stunde noch einmal.
# Said to those in a room when we leave it.
group-leave-large = In diesem Raum sind zu viele Personen. Bitte laden Sie mich in einen kleineren Raum ein. Oder schreiben Sie mir allein.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = Diese E-Mail ist zu groß oder kaputt. Ich kann sie nicht lesen. Sie liegt noch im Postfach.

## When something does not work

sorry-unsupported = Diese Nachricht verstehe ich leider nicht. Bitte schreiben Sie mir Text.
# An encrypted message whose key never came.
sorry-sealed = Ich kann Ihre Nachricht nicht lesen. Die Nachricht ist verschlüsselt. Mir fehlt der Schlüssel. Bitte schicken Sie die Nachricht noch einmal. Geht es wieder nicht? Dann sehen Sie in den Einstellungen Ihrer App nach. Vielleicht gibt die App Schlüssel nur an geprüfte Geräte.
sorry-failed = Entschuldigung, ich hatte einen Fehler. Ihre Nachricht ist noch da. Ein Mensch kann sie ansehen. Bitte versuchen Sie es später noch einmal.
sorry-too-fast = Das waren viele Nachrichten. Bitte warten Sie eine Minute. Dann antworte ich wieder.
sorry-enough-today = Heute haben Sie schon sehr viel geschrieben. Morgen helfe ich gern wieder.
sorry-unclear = Das habe ich nicht verstanden. Bitte schreiben Sie es mit anderen Wörtern.
sorry-started-over = Entschuldigung. Ich weiß nicht mehr, wo wir waren. Bitte fangen Sie noch einmal an.
sorry-command-unknown = Diesen Befehl kenne ich nicht. Schreiben Sie „Hilfe“ oder /help. Dann sehen Sie, was geht.

## Choices

# Stands under numbered choices.
choices-hint = Schreiben Sie die Nummer oder die Wörter.
# A button from an older message leads nowhere any more.
choices-gone = Das können Sie nicht mehr auswählen. Bitte fragen Sie noch einmal.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = Zu dieser Nachricht gehört eine Datei. Die Datei ist leider nicht angekommen.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = Antwort zu { $number }:
# Before what the staff said to somebody who had shut us out.
case-missed = Das kam zu { $number }. Ich konnte Sie in dieser Zeit nicht erreichen:
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = Ein Computer hat das übersetzt. Es können Fehler darin sein.
case-original = Original
case-now-received = { $number } ist wieder offen.
case-now-in-work = An { $number } wird jetzt gearbeitet.
case-now-done = { $number } ist fertig.
case-now-passed-on = Ein anderes Amt kümmert sich jetzt um { $number }.
case-now-passed-on-note = Um { $number } kümmert sich jetzt: { $note }.
case-now-not-possible = { $number } geht leider nicht.
case-now-not-possible-note = { $number } geht leider nicht. Der Grund ist: { $note }.
# Labels of choices below a word about a case.
case-add = Etwas dazu schreiben
case-not-fixed = Das ist noch nicht gut
# An earlier message about a case was edited, or deleted.
case-corrected = Ihre Änderung bei { $number } ist da.
case-taken-back = Sie haben eine Nachricht zu { $number } gelöscht. Der Text ist auch bei mir gelöscht. Ich habe dem Rathaus gesagt: Bitte löschen Sie den Text auch.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = Was ist los? Schreiben Sie es mir. Sie können auch ein Bild schicken.
concerns-what-idea = Welche Idee haben Sie? Schreiben Sie es mir.
concerns-what-tip = Was soll das Rathaus wissen? Schreiben Sie es mir.
concerns-what-praise = Was war gut? Schreiben Sie es mir.
concerns-kind-problem = Etwas ist kaputt oder stört
concerns-kind-idea = Idee
concerns-kind-tip = Hinweis
concerns-kind-praise = Lob
concerns-kind-question = Frage
# A picture or a place came before any words.
concerns-with-picture = Danke für das Bild. Was ist auf dem Bild? Schreiben Sie bitte, worum es geht.
concerns-at-place = Danke für den Ort. Was ist dort? Schreiben Sie bitte, worum es geht.
concerns-which-town = In welcher Stadt ist das?
concerns-about = Was passt am besten? Bitte wählen Sie.
concerns-about-else = Etwas anderes
concerns-not-ours = Das macht nicht die Stadt. Das macht: { $body }.
concerns-phone = Telefon: { $phone }
concerns-link = Im Internet: { $link }
concerns-forward-ask = Soll das Rathaus Ihre Nachricht dorthin schicken?
concerns-forward = Ja, bitte schicken
concerns-anyway = Nein, ans Rathaus schicken
concerns-where = Wo ist das? Schreiben Sie die Straße. Oder teilen Sie den Standort.
concerns-pictures = Haben Sie ein Bild? Dann schicken Sie es jetzt.
concerns-more-pictures = Danke. Das Bild ist da. Haben Sie noch ein Bild?
concerns-contact = Die Antwort kommt hier an. Das Rathaus kennt Ihren Namen nicht. Soll das Rathaus Sie anrufen? Dann schreiben Sie Namen und Telefonnummer. Ich speichere das höchstens { $days } Tage.
concerns-here-only = Nur hier antworten
concerns-skip = Weiter ohne
concerns-go-on = Weiter
concerns-back = Zurück
concerns-cancel = Abbrechen
concerns-pardon = Das habe ich nicht verstanden.
# They wrote more instead of choosing what it is about.
concerns-noted = Das habe ich dazu geschrieben.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = Kindeswohl, Jugendamt, Missbrauch, missbraucht, misshandelt, vergewaltigt, häusliche Gewalt, schlägt sein Kind, schlägt ihr Kind, schlägt mich, Krankheit, Diagnose, Depression, depressiv, Krebs, HIV, schwanger, Schwangerschaft, Sucht, Drogen, Therapie, Behinderung
concerns-sensitive = Ist es etwas sehr Persönliches? Zum Beispiel eine Krankheit? Oder geht es einem Kind schlecht? Telegram ist dafür nicht sicher genug. Sie können auch anrufen. Sie können zum Rathaus kommen. Oder Sie schreiben uns mit Matrix. So geht es: { $contact }. Sie können auch hier weiterschreiben.
concerns-cancelled = Gut. Ich habe nichts abgeschickt.

## Concerns: the whole of it, and the receipt

concerns-summary = Ist das richtig?
concerns-summary-what = „{ $text }“
concerns-summary-about = { $kind }: { $about }
concerns-summary-where = Ort: { $place }
concerns-summary-files = { $count ->
    [one] Ein Bild
   *[other] { $count } Bilder
}
concerns-summary-contact = So kann das Rathaus Sie erreichen: { $contact }
concerns-summary-anonymous = Das Rathaus kennt Ihren Namen nicht
concerns-summary-team = Das liest: { $team }
concerns-send = Abschicken
concerns-change-what = Text ändern
concerns-change-about = Thema ändern
concerns-change-where = Ort ändern
concerns-change-pictures = Bild dazu
concerns-change-contact = Telefon ändern
concerns-shared-place = der geteilte Standort
concerns-received = Danke. Das Rathaus hat Ihre Nachricht. Die Nummer ist **{ $number }**. Sie bekommen eine Antwort bis { $day }, { $date }. Die Antwort kommt hier an.
concerns-received-team = Das liest: { $team }.
concerns-received-code = Das ist Ihr Code: { $code }. Mit dem Code können Sie in einer anderen App weiter schreiben. Zeigen Sie den Code niemandem.

## Concerns: afterwards

concerns-my-cases = Meine Anliegen
concerns-none = Sie haben noch nichts gemeldet.
concerns-list = Das haben Sie gemeldet. Was möchten Sie ansehen?
concerns-number-unknown = Ich finde { $number } nicht bei Ihnen. Haben Sie das in einer anderen App gemeldet? Dann schreiben Sie mir den Code mit 16 Ziffern.
concerns-status = **{ $number }**: „{ $subject }“
concerns-status-state = So ist der Stand: { $state }
concerns-status-note = Dazu: { $note }
concerns-state-received = angekommen
concerns-state-in-work = wird bearbeitet
concerns-state-done = fertig
concerns-state-passed-on = ein anderes Amt kümmert sich
concerns-state-not-possible = geht nicht
concerns-state-withdrawn = von Ihnen beendet
concerns-correct = Etwas war falsch
concerns-withdraw = Beenden
concerns-add-what = Was möchten Sie zu { $number } schreiben? Sie können auch ein Bild schicken.
concerns-correct-what = Was war bei { $number } falsch? Schreiben Sie, wie es richtig ist.
concerns-not-fixed-what = Was ist bei { $number } noch nicht gut? Schreiben Sie es mir.
concerns-added = Danke. Das Rathaus bekommt das zu { $number }.
concerns-left = Gut. Es bleibt so.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = Gehört das zu { $number }? Dann gebe ich es an das Rathaus weiter.
concerns-something-else = Nein, es ist etwas anderes
concerns-withdraw-sure = Wollen Sie { $number } wirklich beenden? Dann macht niemand mehr etwas.
concerns-yes-withdraw = Ja, beenden
concerns-no = Nein
concerns-withdrawn = { $number } ist beendet. Das Rathaus weiß das.
concerns-claim-sure = Der Code gehört zu { $number }: „{ $subject }“. Soll es hier weiter gehen? Dann kommen Antworten nur noch hier an.
concerns-claim-again = Soll es hier weiter gehen?
concerns-yes-claim = Ja, hier weiter
concerns-claimed = Gut. Es geht jetzt hier weiter.
# Said where it was opened.
concerns-gone-elsewhere = { $number } geht jetzt in einer anderen App weiter. Hier kommen keine Antworten mehr an.
concerns-code-unknown = Diesen Code kenne ich nicht. Sind alle 16 Ziffern richtig?
concerns-code-too-many = Das waren zu viele falsche Codes. Bitte versuchen Sie es morgen noch einmal.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = meine Daten, was weißt du über mich, was wissen Sie über mich, meine Daten ansehen, mydata
command-mydata-about = Meine Daten ansehen
command-report-about = Etwas melden
command-cases-about = Meine Anliegen ansehen
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = Noch offen: { $numbers }. Das bleibt im Rathaus. Ihr Name steht nicht dabei. Sie bekommen dann keine Antwort mehr.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = Das kann ich nicht löschen, es ist schon im Rathaus: { $numbers }. Soll es auch dort weg? Fragen Sie hier: { $contact }.
# Button, and the list behind it.
settings-consents = Einwilligungen
settings-consents-list = Dazu haben Sie Ja gesagt. Sie können das immer zurücknehmen:
settings-consents-none = Es gibt kein Ja von Ihnen, das Sie zurücknehmen können.
settings-consent = Ihr Ja: { $what } ({ $date })
settings-consent-withdraw = Zurücknehmen: { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = Kontakt nutzen
settings-consent-forward = An andere Stelle weitergeben
settings-consent-withdrawn-contact = Ihr Ja gilt nicht mehr. Ihr Kontakt steht nicht mehr in Ihren offenen Anliegen. Das Rathaus weiß das.
settings-consent-withdrawn-forward = Ihr Ja gilt nicht mehr. Das Rathaus darf Ihre offenen Anliegen nicht mehr weitergeben. Das Rathaus weiß das.
# All that is kept, one line each. $state: where the case stands.
mydata-here = Das habe ich über Sie gespeichert:
# Instead of a language, a town, a district nobody named.
mydata-none = keine Angabe
mydata-known = Ich kenne Sie seit dem { $date }. Ich speichere Ihre Kennung bei { $messenger }. So kommen Antworten bei Ihnen an.
mydata-profile = Sprache: { $language }. Ort: { $town }. Ortsteil: { $district }.
mydata-talk = Ich speichere auch den Stand von unserem Gespräch. Schreiben Sie nicht mehr? Dann lösche ich das spätestens am { $date }.
mydata-case = Anliegen { $number } vom { $date }: { $kind }, { $state }.
mydata-case-text = Ihr Text: „{ $text }“
mydata-case-place = Ort: { $place }
mydata-case-files = Dateien: { $count }
mydata-case-contact = Ihr Kontakt: { $contact }
mydata-case-received = Das haben bekommen: { $who }
mydata-case-added = Sie haben dazu geschrieben: „{ $text }“
mydata-case-answered = Antwort an Sie: „{ $text }“
mydata-case-until = Kommt nichts mehr dazu? Dann lösche ich das spätestens am { $date }.
mydata-question = Offene Frage an das Rathaus vom { $date }: „{ $text }“. Ich lösche sie spätestens am { $until }.
mydata-restriction = Sie dürfen nicht alles, bis { $date }. Der Grund: { $reason }
mydata-restriction-for-good = Sie dürfen nicht alles, für immer. Der Grund: { $reason }
mydata-not-here = Das Rathaus macht auch eigene Notizen. Und es hat Kopien. Die stehen hier nicht. Fragen Sie danach hier: { $contact }.
mydata-file = Das Gleiche für Computer (JSON):
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = Sie können mir bis { $until } nicht schreiben. Der Grund: { $reason }. So erreichen Sie das Rathaus: { $contact }.
restricted-banned-for-good = Sie können mir nicht mehr schreiben. Der Grund: { $reason }. So erreichen Sie das Rathaus: { $contact }.
restricted-muted = Das habe ich nicht an das Rathaus gegeben. Sie können dem Rathaus hier bis { $until } nichts schicken. Der Grund: { $reason }. Fragen beantworte ich weiter. So erreichen Sie das Rathaus: { $contact }.
restricted-muted-for-good = Das habe ich nicht an das Rathaus gegeben. Sie können dem Rathaus hier nichts mehr schicken. Der Grund: { $reason }. Fragen beantworte ich weiter. So erreichen Sie das Rathaus: { $contact }.
restricted-enough-today = Das sind heute genug neue Anliegen. Danke. Morgen nehme ich wieder welche an. Ist es eilig? So erreichen Sie das Rathaus: { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = Veranstaltungen, Veranstaltung, was ist los, Termine im Ort
words-subscribe = abonnieren, Abo, Nachrichten bekommen
words-subscriptions = meine Abos, Abos
words-unsubscribe = abbestellen, keine Abos mehr
command-events-about = Was los ist
command-subscribe-about = Veranstaltungen abonnieren
command-subscriptions-about = Meine Abos ansehen
command-unsubscribe-about = Alle Abos beenden
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = was … los, ist … los, los ist, veranstaltung*, event*, was kann … machen
hears-today = heute
hears-tomorrow = morgen
hears-day-after = übermorgen
hears-evening = abend, abends, heute abend
hears-weekend = wochenende
hears-next = nächste*, kommende*
hears-week = woche
hears-month = monat
hears-mon = montag, montags
hears-tue = dienstag, dienstags
hears-wed = mittwoch, mittwochs
hears-thu = donnerstag, donnerstags
hears-fri = freitag, freitags
hears-sat = samstag, samstags, sonnabend
hears-sun = sonntag, sonntags
# January to December; further forms behind a slash.
hears-months = Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember
# Words that choose nothing.
hears-filler = mehr, was, wo, wer, wann, ist, sind, gibt, es, in, im, am, an, und, oder, der, die, das, für, von, mit, bitte, alles, ich, wir, kann, man
# To choose what one subscribes to.
hears-only = nur
hears-also = auch, dazu
hears-stop = stopp, stop, kein, keine, ohne
hears-pause = pause, urlaub
hears-resume = pause beenden, pause aus, wieder weiter
hears-everything = alles, alle
hears-daily = jeden tag, täglich
hears-weekly = jede woche, wöchentlich
hears-quiet = ruhe, ruhezeit
hears-waste = müll, tonne, tonnen

## What is on: answers

menu-events = Was ist los?
menu-subscribe = Abonnieren
# The name of a stretch of time; one of them is $when of the heads below.
events-today = heute
events-tomorrow = morgen
events-this-evening = heute Abend
events-this-weekend = am Wochenende
events-next-weekend = am nächsten Wochenende
events-this-week = diese Woche
events-next-week = nächste Woche
# $date: a date. $day: name of a day.
events-on-day = am { $day }, { $date }
events-on-evening = am Abend vom { $date }
# $month, $year: numbers, as in 12/2026.
events-in-month = im Monat { $month }/{ $year }
events-ahead = bald
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **Das ist los: { $when } ({ $place }).**
events-head-for = **Das ist los: { $when } ({ $place }; { $whom }).**
# Nothing was found; what is next follows.
events-none = Dazu finde ich nichts: { $when } ({ $place }).
events-none-at-all = Ich kenne im Moment keine Termine für { $place }.
events-next-ones = **Das kommt als Nächstes:**
events-of-words = **Das habe ich gefunden:**
events-more = Mehr Termine
events-gone = Diesen Termin gibt es nicht mehr.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when }: **{ $title }**, { $place }
events-line-plain = - { $when }: **{ $title }**
events-line-cancelled = - FÄLLT AUS: { $when }: { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day }, { $date }, { $time } Uhr
events-from-to = { $day }, { $date }, { $from } bis { $to } Uhr
events-all-day = { $day }, { $date }
events-days = { $first } bis { $last }
events-until-time = { $first } bis { $last }, { $time } Uhr
# One date in full.
events-where = Ort: { $place }
events-link = [Mehr dazu]({ $link })
events-source = Das steht hier: { $source }
events-cancelled = **Das fällt aus.**
events-seats = Plätze: { $seats }
events-coming-count = So viele kommen schon: { $count }
# Buttons below it.
events-file = In meinen Kalender
events-remind = Vorher erinnern
events-forget-reminder = Nicht mehr erinnern
events-come = Ich komme
events-stay-away = Ich komme nicht
events-back = Zurück zur Liste
events-file-sent = Hier ist der Termin als Datei. Öffnen Sie die Datei. Dann steht der Termin in Ihrem Kalender.
events-remind-when = Wie lange vorher soll ich Sie erinnern? Es geht um: „{ $title }“.
# $hours: 2 or 4.
events-remind-hours = { $hours } Stunden vorher
events-remind-day = Am Tag vorher
events-reminded = Gut. Ich erinnere Sie: { $when }.
events-remind-too-late = Dafür ist es zu spät. „{ $title }“ fängt bald an.
events-reminder-dropped = Gut. Ich erinnere Sie nicht.
# After “I am coming”. $title: of the event.
events-you-come = Schön. Sie kommen zu: „{ $title }“. Der Veranstalter sieht nur, wie viele kommen. Er sieht nicht, wer kommt.
events-you-wait = „{ $title }“ ist voll. Sie sind auf der Warteliste. Ihr Platz dort: { $place }. Wird etwas frei? Dann schreibe ich Ihnen.
events-you-got-a-seat = Ein Platz ist frei. Sie kommen zu: „{ $title }“.
events-you-stay-away = Schade. Sie kommen nicht zu: „{ $title }“.

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = Möchten Sie öfter hören, was in { $place } los ist? Ich schreibe Ihnen dann. Am Montag: Das passiert in der Woche. Oder jeden Morgen: Das passiert am Tag. Ich speichere, was Sie wählen. Sie wollen das nicht mehr? Schreiben Sie: „abbestellen“.
subscriptions-choose = Sie haben gewählt: { $what }.
subscriptions-choose-hint = Sie wollen nur manches? Schreiben Sie zum Beispiel: „nur { $example }“.
subscriptions-weekly = Ja, jede Woche
subscriptions-daily = Ja, jeden Tag
subscriptions-no = Nein
subscriptions-not = Gut. Kein Abo.
subscriptions-started = Gut. Sie bekommen: { $what }, { $rhythm }. Das nächste Mal: { $when }.
subscriptions-everything = alles
subscriptions-rhythm-day = jeden Tag
subscriptions-rhythm-week = jede Woche
# The list of what somebody has subscribed to.
subscriptions-yours = **Ihr Abo**
subscriptions-what = Was: { $what }
subscriptions-when = Wann: { $rhythm }. Das nächste Mal: { $when }
subscriptions-quiet = Ruhe-Zeit: { $from } bis { $to } Uhr. Dann schreibe ich nicht. Nur wenn es sehr wichtig ist.
subscriptions-paused = Pause bis { $when }
subscriptions-none = Sie haben kein Abo.
subscriptions-stop-one = Stopp: { $what }
subscriptions-end = Alles abbestellen
subscriptions-pause = Pause
subscriptions-change-rhythm-day = Lieber jeden Tag
subscriptions-change-rhythm-week = Lieber jede Woche
subscriptions-resume = Pause beenden
subscriptions-ended = Sie haben kein Abo mehr. Ihre Erlaubnis ist gelöscht. Ihre Anliegen bleiben.
subscriptions-stopped-one = Gut. Sie hören nichts mehr zu: { $what }.
subscriptions-not-among = Das haben Sie nicht abonniert: { $what }.
subscriptions-unknown = „{ $words }“ kenne ich nicht. Sie können wählen: { $known }.
subscriptions-pause-until = Wie lange soll die Pause sein? Schreiben Sie zum Beispiel: „bis Montag“.
subscriptions-paused-until = Gut. Pause bis { $when }. Danach geht es weiter.
subscriptions-goes-on = Gut. Es geht weiter. Das nächste Mal: { $when }.
subscriptions-quiet-set = Gut. Von { $from } bis { $to } Uhr schreibe ich nicht. Nur wenn es sehr wichtig ist.
# Collection dates. $place: a street or tour.
waste-of = Müll-Abfuhr: { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **Diese Woche in { $place }**
digest-day = **Heute in { $place }**
digest-news = **Neues**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = Mehr Termine: { $count }
digest-how-to-stop = Sie wollen das nicht mehr? Schreiben Sie: „abbestellen“.
reminder-said = **Erinnerung:** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **Neue Zeit:** „{ $title }“ ist jetzt: { $now }. Vorher war es: { $before }.
change-cancelled = **Fällt aus:** „{ $title }“, { $when }.
change-place = **Neuer Ort:** „{ $title }“, { $when }. Jetzt hier: { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **Das gilt nicht mehr:** „{ $beginning }“. Die Stadt hat diese Nachricht zurück-genommen.
post-german-only = Diese Nachricht gibt es noch nicht in Einfacher Sprache.
waste-tomorrow = **Morgen ({ $day }, { $date }) kommt die Müll-Abfuhr:** { $what }
waste-cancelled = **Keine Müll-Abfuhr:** { $what } am { $date }.
settings-consent-news = Ich schicke Ihnen Termine und Neues
settings-consent-withdrawn-news = Gut. Sie haben kein Abo mehr. Ich schreibe Ihnen nicht mehr von selbst.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = Ihr Abo: { $what }, { $rhythm }.
mydata-reminder = Erinnerung an einen Termin am { $date }.
mydata-attendance = Sie kommen zu einem Termin. Das lösche ich danach ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = Umfrage, Umfragen, mitmachen
words-skip = überspringen, weiter, auslassen, weiß nicht
words-repeat = wiederholen, noch einmal, nochmal
words-pause = Pause, später weiter, später
words-zero = null, niemals, kein Mal, gar nicht
command-surveys-about = Bei Umfragen mitmachen
surveys-none = Jetzt gibt es keine Umfrage für Sie.
surveys-list = Diese Umfragen gibt es jetzt. Welche möchten Sie ansehen?
surveys-see-result = Ergebnis: { $title }
surveys-sealed = Sie haben schon mitgemacht. Vielen Dank! Ihre Antworten sind abgeschickt. Niemand weiß mehr, welche Antworten von Ihnen sind. Darum kann man sie nicht mehr ändern.
surveys-full = Es haben schon genug Menschen mitgemacht. Danke für Ihr Interesse!
# They stopped in the middle. $left: questions.
surveys-left = „{ $title }“: So viele Fragen sind noch offen: { $left }. Möchten Sie weitermachen?
surveys-go-on = Weitermachen
surveys-not-now = Jetzt nicht
# $count: questions at most. $date: the last day.
surveys-length = So viele Fragen sind es höchstens: { $count }. Sie können bis { $date } mitmachen. Sie können immer eine Pause machen.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **Geheim:** Wir speichern Ihre Antworten ohne Ihren Namen. Sie können Ihre Antworten bis { $date } ändern. So lange gibt es einen geheimen Schlüssel zu Ihren Antworten. Das Rathaus sieht ihn nicht. Danach löschen wir den Schlüssel. Dann weiß niemand mehr, wer was gesagt hat.
surveys-anonymous-final = **Geheim:** Sie schicken Ihre Antworten ab. Danach weiß niemand mehr, welche Antworten von Ihnen sind. Sie können sie dann nicht mehr ändern.
surveys-pseudonymous = **Mit einem anderen Namen:** Das Rathaus sieht Ihre Antworten. Es weiß aber nicht, wer Sie sind.
surveys-named = **Mit Namen:** Das Rathaus sieht Ihren Namen und Ihre Antworten.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = Wir zählen auch nach: { $groups }. Gruppen mit weniger als { $smallest } Menschen zeigen wir nicht.
surveys-shown-to-all = Alle können das Ergebnis sehen.
surveys-shown-to-participants = Das Ergebnis bekommen die Menschen, die mitgemacht haben und es möchten.
surveys-shown-to-staff = Nur das Rathaus bekommt das Ergebnis.
surveys-not-prevented = Das kann ich nicht verhindern: Die Firma von Ihrem Messenger weiß, dass Sie mir schreiben. Ihre Nachrichten stehen auf Ihrem Gerät. Wer mehrere Konten hat, kann mehrmals mitmachen. Es gibt Sicherungs-Kopien aus der Zeit vor dem Ende. Wir löschen sie nach einer festen Zeit.
surveys-by-district = Ortsteil
surveys-by-language = Sprache
# A question of the survey, by whose answers others are broken down.
surveys-by-question = „{ $question }“
# A group of those who belong to none.
surveys-by-none = ohne Angabe
surveys-begin = Los geht’s
surveys-another-time = Gut. Möchten Sie später mitmachen? Dann schreiben Sie „Umfrage“.
surveys-progress = Frage { $at } von { $of }
surveys-so-far = Bisher: { $answer }
surveys-how-multi-most = Sie dürfen höchstens { $most } Antworten wählen. Wählen Sie eine nach der anderen. Oder schreiben Sie zum Beispiel: „1, 3“.
surveys-how-multi = Sie dürfen mehrere Antworten wählen. Wählen Sie eine nach der anderen. Oder schreiben Sie zum Beispiel: „1, 3“.
surveys-done-choosing = Fertig
surveys-how-scale = Von { $from } ({ $low }) bis { $to } ({ $high })
surveys-how-number = Bitte schreiben Sie eine Zahl von { $least } bis { $most }.
surveys-how-text = Schreiben Sie in Ihren eigenen Worten. Bitte schreiben Sie keine Namen.
surveys-how-date = Bitte schreiben Sie ein Datum. Zum Beispiel: 24.12.2026
surveys-how-place = Schicken Sie den Standort. Oder schreiben Sie, wo es ist.
surveys-how-photo = Bitte schicken Sie ein Bild.
surveys-how-ranking = Was kommt zuerst?
surveys-how-ranking-next = Bisher: { $answer }. Was kommt danach?
surveys-how-points = Wie viele Punkte bekommt „{ $what }“? So viele haben Sie noch: { $left }
surveys-ways-out = Sie können auch schreiben: „überspringen“, „zurück“ oder „Pause“.
surveys-skip = Überspringen
surveys-back = Zurück
surveys-pause = Pause
surveys-a-picture = ein Bild
surveys-skipped = ausgelassen
surveys-over = Diese Umfrage ist zu Ende.
surveys-name = Wie heißen Sie? Das Rathaus sieht Ihren Namen und Ihre Antworten.
surveys-cannot-skip = Diese Frage ist wichtig. Ohne Ihre Antwort geht es nicht weiter.
# All is answered. $date: the last day to change anything.
surveys-thanks = Danke, dass Sie mitgemacht haben! Ihre Antworten sind gespeichert. Sie können sie bis { $date } ändern.
surveys-send-sure = Das war alles. Möchten Sie Ihre Antworten so abschicken? Danach können Sie nichts mehr ändern.
surveys-your-answer = { $question } { $answer }
surveys-want-result = Ergebnis zuschicken
surveys-send = Abschicken
surveys-change = Antwort { $number } ändern
surveys-sent = Danke! Ihre Antworten sind abgeschickt. Niemand weiß mehr, welche Antworten von Ihnen sind.
surveys-will-tell = Gern. Nach dem { $date } schicke ich Ihnen das Ergebnis.
surveys-no-result = Doch kein Ergebnis
surveys-will-not-tell = Gut. Ich schicke Ihnen dazu nichts mehr.
surveys-paused = Gut, wir machen eine Pause. Ihre Antworten sind gespeichert. Schreiben Sie „Umfrage“. Dann geht es weiter.
surveys-elsewhere = Woanders weitermachen
# $code: sixteen digits.
surveys-elsewhere-code = Schreiben Sie mir diesen Code in Ihrem anderen Messenger: { $code }. Sie haben einen Tag Zeit. Dann weiß ich, dass beide Konten Ihnen gehören. Sie zählen nur einmal. Geben Sie den Code niemandem.
surveys-joined = Willkommen zurück! Ich weiß jetzt: Beide Konten gehören Ihnen. Es geht hier weiter.
surveys-pardon = Das passt noch nicht zu der Frage.
surveys-reminder = In der Umfrage „{ $title }“ sind noch Fragen offen: { $left }. Sie können bis { $date } mitmachen. Möchten Sie weitermachen? Ich frage nur dieses eine Mal.
surveys-no-result-yet = Zu dieser Umfrage gibt es hier kein Ergebnis.
surveys-result = Ergebnis: **{ $title }**
surveys-result-participants = So viele haben mitgemacht: { $count }
surveys-result-few = Es sind weniger als { $smallest } Antworten. Wir zeigen sie nicht. So wird niemand erkannt.
surveys-result-average = Durchschnitt: { $average }
surveys-result-answers = Antworten in eigenen Worten: { $count }
surveys-result-bar = { $label }: { $count } ({ $percent } %)
surveys-result-group = { $group }: { $bars }
surveys-result-hidden = Manche Gruppen zeigen wir nicht: Dort kommt eine Antwort von weniger als { $smallest } Menschen.
surveys-did = Sie haben geantwortet. Das haben wir daraus gemacht: **{ $title }**
mydata-survey = Umfrage „{ $title }“: { $answers }
mydata-survey-sent = Umfrage „{ $title }“: Sie haben mitgemacht. Niemand weiß mehr, welche Antworten von Ihnen sind.
polls-before = **Stimmungs-Bild:** Gleich kommt eine kurze Frage. Tippen Sie eine Antwort an. Das geht bis { $date }. So lange können Sie Ihre Antwort auch ändern.
polls-limits = Bitte denken Sie daran: Alle hier im Raum sehen Ihre Antwort. Manche Menschen sind in mehreren Räumen. Sie können mehrmals abstimmen. Das hier ist keine Umfrage. Die Antworten kommen in keine Umfrage.
polls-ended = Die Abstimmung ist zu Ende: **{ $question }**
polls-result-follows = Das Ergebnis aus allen Räumen kommt bald.
polls-result = Ergebnis vom Stimmungs-Bild: **{ $question }**
polls-result-voters = Stimmen: { $count } · Räume: { $rooms }
polls-result-bar = { $label }: { $count } ({ $percent } %)
polls-result-networks = Telegram: { $telegram } · Matrix: { $matrix }
polls-result-unasked = In so vielen Räumen ist die Frage vielleicht nicht angekommen: { $count }
mydata-poll = Stimmungs-Bild „{ $question }“: { $picked }
