# Was die Verwaltung liest: Briefe zu Anliegen. Nur auf Deutsch, ohne Markdown.

staff-new-case = Guten Tag, es gibt ein neues Anliegen.
staff-forward-to = Dafür ist nicht die Stadt zuständig, sondern: { $body }. Die Person ist einverstanden, dass ihr Anliegen dorthin weitergegeben wird.
staff-number = Nummer: { $value }
staff-from = Von: { $value } (ein Deckname; wer es ist, wissen wir nicht)
staff-kind = Art: { $value }
staff-kind-problem = Mangel
staff-kind-idea = Idee
staff-kind-tip = Hinweis
staff-kind-praise = Lob
staff-kind-question = Frage
staff-category = Thema: { $value }
staff-place = Ort: { $value }
staff-district = Ortsteil: { $value }
staff-contact = Erreichbar auch unter: { $value }
staff-language = Sprache: { $value }
staff-due = Rückmeldung versprochen bis: { $value }
staff-state-received = eingegangen
staff-state-in-work = in Arbeit
staff-state-done = erledigt
staff-state-passed-on = weitergegeben
staff-state-not-possible = nicht möglich
staff-state-withdrawn = zurückgezogen

staff-how-to-answer =
    So antworten Sie: Schreiben Sie einfach eine E-Mail zurück. Ihr Text geht an die Person, ohne Zitat und ohne Signatur.
    Ein Wort in der ersten Zeile setzt den Stand: „in Arbeit“, „erledigt“, „weitergeleitet an: …“, „nicht möglich: …“.
    Steht in der ersten Zeile „intern“, bleibt die ganze E-Mail unter uns.
staff-added = { $who } ergänzt:
staff-corrected = { $who } berichtigt:
staff-not-fixed = { $who } schreibt, dass es noch nicht behoben ist. Das Anliegen ist wieder offen.
# Unter fremden Worten, wo ein Übersetzungsdienst eingerichtet ist.
staff-translated = Automatische Übersetzung, kann Fehler enthalten:
staff-withdrawn = { $who } hat das Anliegen zurückgezogen. Es ist nichts mehr zu tun.
staff-took-back = { $who } hat eine Nachricht gelöscht. Ihr Text ist hier nicht mehr gespeichert; bitte löschen Sie ihn auch bei sich.
staff-unknown-block = Ihre Antwort wurde nicht zugestellt: Diese Textbausteine gibt es nicht: { $names }. Bitte prüfen Sie die Schreibweise und antworten Sie noch einmal.
staff-empty-answer = Ihre Antwort enthielt keinen Text, den wir weitergeben können. Es wurde nichts zugestellt. Bitte antworten Sie noch einmal, oberhalb des Zitats.
staff-from-stranger = Diese Antwort kam von { $sender }. Die Adresse steht bei keinem Team. Die Antwort bezog sich auf unseren Brief und wurde darum zugestellt.
staff-nobody-to-answer = Ihre Antwort zu { $number } kann nicht zugestellt werden: Die Person hat ihre Daten löschen lassen.
staff-letter-returned = Ein Brief an das Team kam als unzustellbar zurück: { $reason }
staff-team-unreachable = Ein Brief an das zuständige Team kam als unzustellbar zurück. Bitte prüfen Sie dessen Postfach; hier ist das Anliegen:
staff-reminder = Erinnerung: Bis { $day } war eine erste Rückmeldung versprochen. Bisher hat niemand geantwortet.
staff-escalation = Seit { $days } Arbeitstagen hat niemand auf dieses Anliegen geantwortet. Zuständig: { $team }.
staff-undelivered = Ihre Antwort an { $who } konnte nicht zugestellt werden. Wir haben es mehrfach versucht. Wenn andere Kontaktdaten im Anliegen stehen, nutzen Sie bitte diese.
staff-undelivered-blocked = Ihre Antwort an { $who } wurde nicht zugestellt: Die Person hat uns im Messenger blockiert. Wir versuchen es nicht weiter. Wenn andere Kontaktdaten im Anliegen stehen, nutzen Sie bitte diese.
staff-caught-up = { $who } ist wieder erreichbar. Was Sie in der Zwischenzeit geantwortet haben, wird jetzt zugestellt.
staff-undelivered-doubtful = Ob Ihre Antwort an { $who } angekommen ist, wissen wir nicht: Der Messenger hat es nicht bestätigt.
staff-unmatched = Eine E-Mail von { $sender } mit dem Betreff „{ $subject }“ gehört zu keinem Anliegen. Sie wurde niemandem zugestellt und liegt im Postfach des Dienstes. Wenn sie zu einem Anliegen gehört, leiten Sie sie bitte von Ihrer Dienstadresse weiter, mit der Nummer im Betreff.
staff-contact-withdrawn = { $who } hat die Einwilligung zur Nutzung der Kontaktangabe widerrufen. Bitte nutzen Sie sie nicht mehr und löschen Sie sie auch in Ihren Unterlagen. Antworten auf diesem Weg kommen weiterhin an.
staff-forward-withdrawn = { $who } hat die Einwilligung zur Weitergabe widerrufen. Bitte geben Sie dieses Anliegen nicht weiter.

# Was in den Räumen der Teams steht. Befehle beginnen mit einem Schrägstrich, in Matrix auch mit einem Ausrufezeichen.
staff-room-how =
    So antworten Sie: Schreiben Sie hier im Thread oder als Antwort auf diese Nachricht „/reply“ und dahinter Ihren Text. Nur das geht an { $who }. Alles andere bleibt unter uns.
    „/take“: Ich kümmere mich. „/reply erledigt: …“ setzt den Stand. „/help“: alle Befehle.
staff-room-help =
    In diesem Raum stehen die Anliegen für Ihr Team, jedes mit einem eigenen Thread (in Telegram: antworten Sie auf die Nachricht des Anliegens).
    Was mit „/reply“ beginnt, geht an die Person. Alles andere im Thread ist eine interne Notiz. Beides bestätigen wir; ohne Bestätigung wurde nichts zugestellt.
    /reply TEXT (oder /antwort): der Text geht an die Person
    /reply erledigt: TEXT: setzt den Stand, ebenso „in Arbeit“, „weitergeleitet an: …“, „nicht möglich: …“
    /take oder /take NAME: Sie kümmern sich darum
    /release (oder /frei): das Anliegen ist wieder für alle da
    /mute 7 GRUND: die Person erreicht 7 Tage lang niemanden aus der Verwaltung; Auskünfte bekommt sie weiter
    /ban 30 GRUND: die Person bekommt 30 Tage lang keine Antworten und erfährt es
    /silent 30 GRUND: wie /ban, aber die Person erfährt es nicht
    /unmute: hebt das auf
    Statt des Schrägstrichs geht in Matrix auch ein Ausrufezeichen: „!reply TEXT“.
staff-room-sent = → an { $who } gesendet
staff-room-noted = Nur intern notiert. An { $who } geht, was mit „/reply“ beginnt.
staff-room-empty = Es wurde nichts zugestellt: Hinter „/reply“ stand kein Text.
staff-room-no-thread = Es ist nichts geschehen: Wir wissen nicht, um welches Anliegen es geht. Schreiben Sie bitte in dessen Thread oder antworten Sie auf dessen Nachricht.
staff-room-unknown = Es ist nichts geschehen: Den Befehl „/{ $name }“ gibt es nicht. „/help“ zeigt alle.
staff-room-unclear = Es ist nichts geschehen: Dazu gehören die Zahl der Tage und ein Grund, zum Beispiel „/mute 7 wiederholte Beleidigungen“.
staff-room-edited = Eine geänderte Nachricht wird nicht noch einmal ausgeführt. Bitte schreiben Sie den Befehl als neue Nachricht.
staff-room-unreadable = Diese Nachricht können wir nicht lesen oder weitergeben. Es wurde nichts zugestellt und nichts notiert.
staff-room-taken = { $who } kümmert sich um { $number }.
staff-room-taken-somebody = Jemand aus dem Team kümmert sich um { $number }.
staff-room-taken-already = Darum kümmert sich schon { $who }.
staff-room-taken-already-somebody = Darum kümmert sich schon jemand aus dem Team.
staff-room-released = { $number } ist wieder frei. Wer sich kümmern möchte, schreibt „/take“.
staff-room-not-taken = Um { $number } kümmert sich noch niemand. „/take“: Ich kümmere mich.
staff-room-muted = { $who } erreicht bis { $until } niemanden aus der Verwaltung und erfährt das. Grund: { $reason }
staff-room-banned = { $who } bekommt bis { $until } keine Antworten und erfährt das. Grund: { $reason }
staff-room-silent = Von { $who } kommt bis { $until } nichts mehr an; die Person erfährt es nicht. Grund: { $reason }
staff-room-lifted = { $who } darf wieder schreiben.

# Beiträge: was die Verwaltung an alle schreibt, die abonniert haben. Alles per E-Mail.
staff-post-preview = Guten Tag, das ist Ihr Beitrag { $number }. Noch ist nichts verschickt.
staff-post-to-release = Guten Tag, { $author } hat den Beitrag { $number } entworfen. Bitte prüfen Sie ihn. Ohne Freigabe geht nichts hinaus.
staff-post-changed = Guten Tag, { $author } hat den Beitrag { $number } geändert. Was vorher zu lesen war, kann niemand mehr freigeben. Er ist jetzt so:
staff-post-in = So ist er zu lesen ({ $language }):
staff-post-untranslated = Wer eine andere Sprache liest, bekommt den deutschen Text und einen Hinweis darauf.
staff-post-no-files = Angehängte Dateien gehen nicht mit. Setzen Sie bitte einen Link in den Text.
staff-post-to = An: { $who }
staff-post-to-all = An: alle, die abonniert haben
staff-post-and = { $one } und { $other }
staff-post-audience = Zielgruppe { $names }
staff-post-district = Ortsteil { $names }
staff-post-topic = Thema { $names }
staff-post-source = Quelle { $names }
staff-post-chose-none = Dazu zählen auch alle, die nichts ausgewählt haben.
staff-post-reach-nobody = Das erreicht zurzeit niemanden.
staff-post-reach = Das erreicht zurzeit: { $who }
staff-post-network = { $network }: { $who }
staff-post-people = { $count ->
    [one] eine Person
   *[other] { $count } Personen
}
staff-post-rooms = { $count ->
    [one] ein Raum
   *[other] { $count } Räume
}
staff-post-at-once = Wann: gleich nach der Freigabe
staff-post-at = Wann: { $when }
staff-post-when = { $day ->
    [0] Montag
    [1] Dienstag
    [2] Mittwoch
    [3] Donnerstag
    [4] Freitag
    [5] Samstag
   *[6] Sonntag
}, { $date }, { $time } Uhr
staff-post-quiet = Wer gerade Ruhezeit hat (wenn nichts anderes gewählt ist, { $from } bis { $to } Uhr), bekommt ihn erst danach.
staff-post-quiet-until = Das liegt in der Ruhezeit. Wer nichts anderes gewählt hat, bekommt ihn ab { $when }.
staff-post-urgent = Dringend: Der Beitrag geht auch in der Ruhezeit hinaus und an alle, die gerade pausieren.
staff-post-how =
    So geht es weiter: Antworten Sie auf diese E-Mail, mit einem dieser Worte in der ersten Zeile.
staff-post-how-release = „Freigabe“: Der Beitrag geht hinaus, genau so.
staff-post-how-test = „Test“: Sie bekommen ihn als E-Mail, Wort für Wort wie im Messenger. Sonst bekommt ihn niemand.
staff-post-how-change = „Ändern“, darunter der ganze neue Text: ein neuer Entwurf. Auch „An: …“, „Wann: …“ und „Dringend: ja“ oder „nein“ können darunter stehen; was fehlt, bleibt.
staff-post-how-stop-draft = „Stopp“: Der Entwurf wird verworfen.
staff-post-how-stop = „Stopp“: Was noch nicht verschickt ist, wird es auch nicht mehr.
staff-post-how-recall = „Zurückziehen“: Wer den Beitrag schon hat, liest stattdessen, dass er nicht mehr gilt.
staff-post-how-state = „Stand“: Wie weit er ist und wer was getan hat.
staff-post-who-releases = Freigeben muss jemand anderes. Diesen Entwurf hat auch bekommen: { $who }.
staff-post-nobody-releases = Freigeben muss jemand anderes, aber es gibt niemanden dafür. Lassen Sie bitte in der Datei announcements.toml unter post_releasers ein weiteres Postfach eintragen und schicken Sie den Entwurf dann noch einmal.

staff-post-refused = Guten Tag, aus Ihrem Beitrag konnten wir noch keinen Entwurf machen. Verschickt ist nichts.
staff-post-not-changed = Der Entwurf { $number } bleibt, wie er war:
staff-post-refused-how =
    Antworten Sie einfach auf diese E-Mail, mit dem ganzen Beitrag. Zum Beispiel:
    An: Jugend, Hagelberg
    Wann: morgen 8:00
    Die Sporthalle ist am Samstag geschlossen.
staff-post-not-changed-how = Antworten Sie noch einmal auf diese E-Mail, mit „Ändern“ in der ersten Zeile.
staff-post-your-words = Das haben Sie geschrieben:
staff-post-no-text = Es fehlt der Text.
staff-post-no-german = Es fehlt der deutsche Text. Er steht am Anfang, vor „[English]“, „[Українська]“ und so weiter.
staff-post-too-long = Der Text ({ $language }) hat { $count } Zeichen. Höchstens { $most } passen in eine Nachricht: Bitte kürzen Sie ihn und setzen Sie einen Link auf alles Weitere.
staff-post-unknown-name = „An: { $name }“: Das kennen wir hier nicht. Zur Auswahl stehen { $known }, oder „alle“.
staff-post-no-day = „Wann: { $when }“: Das haben wir nicht verstanden. Schreiben Sie „sofort“, „heute 18:00“, „morgen 8:00“, „Montag 8:00“ oder „30.11. 8:00“.
staff-post-no-time = „Wann: { $when }“: Es fehlt die Uhrzeit, zum Beispiel „{ $when } 8:00“.
staff-post-past = „Wann: { $when }“: Das ist schon vorbei. Schreiben Sie bitte einen Zeitpunkt, der noch kommt, oder „sofort“.
staff-post-urgent-unclear = „Dringend: { $said }“: Schreiben Sie „Dringend: ja“ oder „Dringend: nein“.
staff-post-which-town = Für welchen Ort ist der Beitrag? Schreiben Sie in die erste Zeile „Ort: “ und einen davon: { $towns }.
staff-post-markdown-html = HTML können Messenger nicht zeigen: { $what }. Schreiben Sie \*\*fett\*\* oder \*kursiv\*, oder lassen Sie es weg.
staff-post-markdown-rule = Eine Linie quer über den Text zeigt kein Messenger. Lassen Sie stattdessen eine Zeile leer.
staff-post-markdown-heading = Überschriften mit # zeigt kein Messenger. Schreiben Sie stattdessen \*\*fett\*\* in eine eigene Zeile. (Vor dem Text einer weiteren Sprache steht ihr Name in eckigen Klammern: [English].)
staff-post-markdown-image = Bilder gehen nicht mit. Setzen Sie stattdessen einen Link: \[Text\](https://…)
staff-post-markdown-block = Ein eingerückter oder mit \`\`\` umschlossener Absatz wird nicht gezeigt. Beginnen Sie die Zeile ohne Leerzeichen.
staff-post-markdown-quote = Zitate mit > am Anfang der Zeile werden nicht gezeigt. Lassen Sie das Zeichen weg.
staff-post-markdown-link = Der Link „{ $what }“ führt nirgendwohin. Er beginnt mit https://, mailto: oder tel:.
staff-post-markdown-inword = Ein Stern mitten im Wort macht den Text kursiv. Schreiben Sie einen Doppelpunkt, wie in Bürger:innen, oder beide Formen.
staff-post-markdown-mark = { $what } steht einmal zu viel oder zu wenig. Schreiben Sie beide Zeichen ohne Leerzeichen dazwischen, oder keines: \*\*fett\*\*, \*kursiv\*, \[Text\](https://…)

staff-post-unclear = Es ist nichts geschehen: Die erste Zeile Ihrer Antwort zu { $number } haben wir nicht verstanden.
staff-post-stranger = Es ist nichts geschehen: Eine Antwort zu { $number } kam von { $sender }. Diese Adresse darf keine Beiträge bearbeiten. Wenn Sie es waren, antworten Sie bitte von Ihrer Dienstadresse.
staff-post-answer-the-letter = Es ist nichts geschehen: „Freigabe“, „Ändern“, „Test“ und „Zurückziehen“ gelten nur als Antwort auf unsere E-Mail zu { $number }. So wissen wir, welche Fassung Sie gesehen haben. Hier ist sie noch einmal; antworten Sie bitte auf diese E-Mail.
staff-post-unknown-number = Es ist nichts geschehen: Einen Beitrag { $number } gibt es nicht. Bitte prüfen Sie die Nummer im Betreff.
staff-post-own = Es ist nichts geschehen: { $number } haben Sie selbst geschrieben. Freigeben muss jemand anderes.
staff-post-own-mailbox = Es ist nichts geschehen: Diese E-Mail ging an { $author }, und von dort stammt { $number } auch. Wer freigibt, antwortet bitte auf die E-Mail im eigenen Postfach.
staff-post-old-edition = Es ist nichts geschehen: { $number } wurde geändert, nachdem Sie diese Fassung bekommen hatten. So ist der Beitrag jetzt:
staff-post-too-late = Es ist nichts geschehen: { $number } sollte am { $when } hinausgehen. Das ist schon vorbei. Antworten Sie mit „Ändern“ und darunter „Wann: sofort“ oder einem neuen Zeitpunkt; danach kann er freigegeben werden.
staff-post-not-in-this-state = Es ist nichts geschehen: { $number } ist { $state }.
staff-post-state-draft = noch ein Entwurf und nicht freigegeben
staff-post-state-released = freigegeben
staff-post-state-sent = verschickt
staff-post-state-stopped = gestoppt
staff-post-state-recalled = zurückgezogen
staff-post-is = { $number } ist { $state }.
staff-post-released = { $who } hat { $number } freigegeben.
staff-post-goes-now = Der Beitrag geht jetzt hinaus.
staff-post-goes-at = Der Beitrag geht hinaus am { $when }.
staff-post-discarded = { $who } hat den Entwurf { $number } verworfen. Niemand hat ihn bekommen.
staff-post-stopped-before = { $who } hat { $number } gestoppt, bevor er hinausging. Niemand hat ihn bekommen.
staff-post-stopped = { $who } hat { $number } gestoppt. Was noch nicht verschickt war, wird es nicht mehr:
staff-post-stopped-later = Wenn Sie ihn doch verschicken möchten, schicken Sie ihn bitte als neuen Beitrag.
staff-post-recalled = { $who } hat { $number } zurückgezogen. Wer ihn schon hat, liest stattdessen, dass er nicht mehr gilt; wo ein Messenger Nachrichten nicht ändern kann, kommt das als neue Nachricht. Bis hierher:
staff-post-recall-words = Ihre weiteren Worte wurden niemandem geschickt. Wenn Sie etwas erklären möchten, schicken Sie es bitte als neuen Beitrag.
staff-post-report-sent = { $number } ist verschickt.
staff-post-report-stopped = { $number } ist gestoppt; was schon unterwegs war, ist jetzt angekommen.
staff-post-report-recall = Dass { $number } nicht mehr gilt, ist überall gesagt, wo er angekommen war:
staff-post-returned = Ein Brief zu { $number } an { $reader } kam als unzustellbar zurück: { $reason }

staff-post-stage-sent = { $count } zugestellt
staff-post-stage-queued = { $count } gerade unterwegs
staff-post-stage-waiting = { $count } noch nicht verschickt
staff-post-stage-failed = { $count } nicht zugestellt
staff-post-stage-failed-why = { $count } nicht zugestellt ({ $reason })
staff-post-stage-uncertain = { $count } ungewiss ({ $reason })
staff-post-stage-dropped = { $count } nicht verschickt
staff-post-rooms-of = { $network }, Räume
staff-post-nobody-yet = Bisher hat ihn niemand bekommen.
staff-post-nobody = Niemand hat ihn bekommen.
staff-post-waits-until = Die nächsten bekommen ihn ab { $when }.
staff-post-room-missed = Der Raum { $place } hat ihn nicht bekommen: { $reason }
staff-post-shut-out = hat uns blockiert oder entfernt
staff-post-no-reason = ohne Angabe von Gründen
staff-post-steps = Wer was getan hat:
staff-post-step = { $when }: { $who }, { $deed }
staff-post-deed-drafted = Entwurf
staff-post-deed-changed = Änderung
staff-post-deed-tested = Test
staff-post-deed-released = Freigabe
staff-post-deed-stopped = Stopp
staff-post-deed-recalled = Rückzug

# Was ein Raum (Gruppe, Kanal) nicht bekommen hat; an das Team, das für Mitteilungen zuständig ist.
staff-missed-post = „{ $post }“ hat nicht alle Räume erreicht: { $counts }.
staff-missed-sent = { $count } gesendet
staff-missed-failed = { $count } fehlgeschlagen
staff-missed-uncertain = { $count } ungewiss
staff-missed-under-way = { $count } noch unterwegs
staff-missed-known =
    { $count ->
        [one] Von einem weiteren Raum haben wir Ihnen heute schon geschrieben.
       *[other] Von { $count } weiteren Räumen haben wir Ihnen heute schon geschrieben.
    }
staff-missed-digest = Der Überblick über Termine und Neuigkeiten ist nicht überall angekommen.
staff-missed-room =
    { $room }: Der Messenger hat die Nachricht nicht angenommen. Wir versuchen es nicht weiter.
    Bitte geben Sie seine Meldung an Ihre Technik weiter: { $reason }
staff-missed-room-shut-out =
    { $room }: Wir haben dort keinen Zutritt mehr (Meldung: { $reason }).
    Bitte laden Sie unser Konto wieder ein, in einen Kanal als Admin. Oder nehmen Sie den Raum aus announcements.toml.
staff-missed-room-doubtful =
    { $room }: Der Messenger hat nicht bestätigt, ob die Nachricht angekommen ist ({ $reason }). Wir schicken sie nicht noch einmal.
    Bitte sehen Sie dort nach, und schreiben Sie sie selbst hinein, wenn sie fehlt.
staff-missed-once = Zu jedem Raum schreiben wir Ihnen höchstens einmal am Tag.
