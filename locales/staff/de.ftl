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
