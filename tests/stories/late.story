# We were away, or the network was: what was written long ago is answered as late, never as if it were now.
ana> (15 hours ago) perso abgelaufen
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Sie haben mir gestern um 19:00 Uhr geschrieben. Bitte entschuldigen Sie, dass ich erst jetzt antworte.
   |
   | Einen Ausweis kann man nicht verlängern, Sie beantragen einfach einen neuen. Kommen Sie dafür bitte persönlich ins Bürgerbüro und bringen Sie den alten Ausweis mit. Beim ersten Mal brauchen wir auch die Geburtsurkunde oder Eheurkunde. Das Foto muss digital sein: vom Fotogeschäft oder am Gerät im Bürgerbüro. Die Herstellung dauert etwa 2 bis 4 Wochen, und wer dringend einen Ausweis braucht, bekommt einen vorläufigen.
   |
   | Kosten: 37,00 €, unter 24 Jahren 22,80 € (Stand 2024, kann sich geändert haben)
   |
   | Bad Belzig
   |
   | Zuständig: Bürgerbüro
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | Wiesenburg/Mark
   |
   | Zuständig: Bürgerbüro
   | Adresse: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | [Mehr dazu](https://www.personalausweisportal.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
ana< Um welchen Ort geht es?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Ohne Ort weiter]
ana> (7 hours ago) wann hat das rathaus auf
ana< Sie haben mir heute um 03:00 Uhr geschrieben. Bitte entschuldigen Sie, dass ich erst jetzt antworte.
   |
   | Die Sprechzeiten des Rathauses stehen gleich unter dieser Antwort. Für ein längeres Gespräch vereinbaren Sie am besten vorher einen Termin, dann hat jemand Zeit für Sie. Wenn Sie zu den Sprechzeiten nicht können, fragen Sie bitte nach einem anderen Termin.
   |
   | Bad Belzig
   |
   | Zuständig: Rathaus
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | Jetzt geöffnet, und zwar bis 11:30 Uhr.
   | Dienstag: 09:00 bis 11:30 Uhr, 13:00 bis 18:00 Uhr
   | Donnerstag: 13:00 bis 15:30 Uhr
   | Freitag: 09:00 bis 11:30 Uhr
   | Geschlossen vom 24. Dezember 2026 bis 31. Dezember 2026: Betriebsruhe zwischen den Jahren
   |
   | Wiesenburg/Mark
   |
   | Zuständig: Rathaus (Gemeindeverwaltung)
   | Adresse: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | Jetzt geöffnet, und zwar bis 12:00 Uhr.
   | Dienstag: 09:00 bis 12:00 Uhr, 14:00 bis 17:30 Uhr
   | Donnerstag: 09:00 bis 12:00 Uhr, 14:00 bis 16:00 Uhr
   | Geschlossen vom 24. Dezember 2026 bis 31. Dezember 2026: Betriebsruhe zwischen den Jahren
   |
   | [Mehr dazu: Bad Belzig](https://www.bad-belzig.de)
   | [Mehr dazu: Wiesenburg/Mark](https://www.wiesenburgmark.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
ana> Bad Belzig
ana< Gut, ich antworte jetzt für Bad Belzig.
   [Themen ansehen]
   [Ortsteil]
# A question that found no answer is passed on all the same, and it says so.
ana> (2 days ago) darf ich im Kurpark eine Drohne steigen lassen
ana< Sie haben mir am 22. November 2026 um 10:00 Uhr geschrieben. Bitte entschuldigen Sie, dass ich erst jetzt antworte.
   |
   | Darauf habe ich keine sichere Antwort. Ist es vielleicht etwas hiervon?
   [Baum fällen und Hecke schneiden]
   [Das Rathaus fragen]
ana> [Das Rathaus fragen]
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer BB-2026-0001. Eine erste Rückmeldung bekommen Sie bis Freitag, 27. November 2026, hier in diesem Gespräch.
   |
   | Es liest: Bürgerbüro.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
buergerbuero< [BB-2026-0001] Frage: darf ich im Kurpark eine Drohne steigen lassen
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Frage
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | darf ich im Kurpark eine Drohne steigen lassen
# After a week we would only guess what she still needs.
ana> (8 days ago) perso abgelaufen
ana< Sie haben mir am 16. November 2026 um 10:00 Uhr geschrieben, und ich lese es leider erst jetzt. Für eine gute Antwort ist das zu lange her. Wenn es für Sie noch wichtig ist, fragen Sie bitte einfach noch einmal.
ana> perso abgelaufen
ana< Einen Ausweis kann man nicht verlängern, Sie beantragen einfach einen neuen. Kommen Sie dafür bitte persönlich ins Bürgerbüro und bringen Sie den alten Ausweis mit. Beim ersten Mal brauchen wir auch die Geburtsurkunde oder Eheurkunde. Das Foto muss digital sein: vom Fotogeschäft oder am Gerät im Bürgerbüro. Die Herstellung dauert etwa 2 bis 4 Wochen, und wer dringend einen Ausweis braucht, bekommt einen vorläufigen.
   |
   | Kosten: 37,00 €, unter 24 Jahren 22,80 € (Stand 2024, kann sich geändert haben)
   |
   | Zuständig: Bürgerbüro
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | [Mehr dazu](https://www.personalausweisportal.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
# Danger of yesterday is not called in as if it were now, and after a week it is not kept from her either.
ana> (15 hours ago) Hilfe, es brennt bei uns!
ana< Sie haben mir gestern um 19:00 Uhr geschrieben, und ich lese es leider erst jetzt. Wenn Sie oder andere noch Hilfe brauchen, gilt jetzt:
   |
   | 112 – rufen Sie jetzt die Feuerwehr! Verlassen Sie das Haus, warnen Sie andere, schließen Sie Türen hinter sich. Kein Aufzug. Versperrt Rauch den Weg: Tür zu, ans Fenster, rufen und winken. Sagen Sie, wo es brennt.
ana> (9 days ago) Hilfe, es brennt bei uns!
ana< Sie haben mir am 15. November 2026 um 10:00 Uhr geschrieben, und ich lese es leider erst jetzt. Wenn Sie oder andere noch Hilfe brauchen, gilt jetzt:
   |
   | 112 – rufen Sie jetzt die Feuerwehr! Verlassen Sie das Haus, warnen Sie andere, schließen Sie Türen hinter sich. Kein Aufzug. Versperrt Rauch den Weg: Tür zu, ans Fenster, rufen und winken. Sagen Sie, wo es brennt.
ana> es brennt
ana< 112 – rufen Sie jetzt die Feuerwehr! Verlassen Sie das Haus, warnen Sie andere, schließen Sie Türen hinter sich. Kein Aufzug. Versperrt Rauch den Weg: Tür zu, ans Fenster, rufen und winken. Sagen Sie, wo es brennt.
# A button of long ago still works; a word that is a command is carried out, however late.
-- 30 days later --
buergerbuero< [BB-2026-0001] Frage: darf ich im Kurpark eine Drohne steigen lassen
   | Erinnerung: Bis 27.11.2026 war eine erste Rückmeldung versprochen. Bisher hat niemand geantwortet.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Frage
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | darf ich im Kurpark eine Drohne steigen lassen
ana> [Themen ansehen]
ana< Zu welchem Thema haben Sie eine Frage?
   [Rathaus und Mitmachen]
   [Ausweis und Urkunden]
   [An- und Ummelden]
   [Müll und Wertstoffe]
   [Familie, Schule, Freizeit]
   [Haus, Garten, Tiere]
   [Straße, Bus, Auto]
   [Gewerbe und Veranstaltungen]
   [Geld und Soziales]
   [Neu in Deutschland]
ana> (9 days ago) /delete
ana< Noch offen: BB-2026-0001. Das bleibt beim Rathaus, ohne Ihren Namen. Antworten darauf können Sie dann nicht mehr bekommen.
   |
   | Möchten Sie wirklich alles löschen, was ich über Sie gespeichert habe?
   [Ja, löschen]
   [Nein, behalten]
ana> (9 days ago) ja
ana< Sie haben mir am 15. Dezember 2026 um 10:00 Uhr geschrieben, und ich lese es leider erst jetzt. Für eine gute Antwort ist das zu lange her. Wenn es für Sie noch wichtig ist, fragen Sie bitte einfach noch einmal.
ana< Zurück zu meiner Frage von vorhin:
   |
   | Noch offen: BB-2026-0001. Das bleibt beim Rathaus, ohne Ihren Namen. Antworten darauf können Sie dann nicht mehr bekommen.
   |
   | Möchten Sie wirklich alles löschen, was ich über Sie gespeichert habe?
   [Ja, löschen]
   [Nein, behalten]
ana> (9 days ago) löschen
ana< Sie haben mir am 15. Dezember 2026 um 10:00 Uhr geschrieben. Bitte entschuldigen Sie, dass ich erst jetzt antworte.
   |
   | Noch offen: BB-2026-0001. Das bleibt beim Rathaus, ohne Ihren Namen. Antworten darauf können Sie dann nicht mehr bekommen.
   |
   | Möchten Sie wirklich alles löschen, was ich über Sie gespeichert habe?
   [Ja, löschen]
   [Nein, behalten]
ana> ja
ana< Ihre Angaben sind gelöscht. Wenn Sie wieder schreiben, fangen wir neu an.
   |
   | Fragen, die Sie ans Rathaus gegeben haben, bleiben dort ohne Ihren Namen.
   |
   | Nicht löschen kann ich, was schon beim Rathaus liegt: BB-2026-0001. Wenn auch das weg soll, fragen Sie bitte hier: im Rathaus oder über die 115.
# Who has not read yet who we are reads that first. In another language it is the same.
віра> (15 hours ago) Скільки коштує паспорт?
віра< Вітаю! Я Bürgerdraht, автоматична служба (бот). Відповідає за неї: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я відповідаю на загальні запитання до ратуші. Будь ласка, не пишіть сюди нічого конфіденційного. Так само добре до нас можна звернутися інакше: im Rathaus oder über die 115.
   | Те, що Ви пишете, буде видалено не пізніше ніж через 180 днів. Докладніше: [захист даних](https://www.bad-belzig.de/datenschutz).
   | Ви згодні? Тоді просто поставте запитання або виберіть щось зі списку.
віра< Ви написали мені учора о 19:00. Вибачте, що відповідаю лише зараз.
   |
   | Що саме Ви маєте на увазі?
   [Німецький паспорт (Reisepass)]
   [Оплата за дитсадок (Elternbeitrag)]
   [Запитати ратушу]
віра> (10 days ago) Скільки коштує паспорт?
віра< Ви написали мені 14 грудня 2026 року о 10:00, а я, на жаль, читаю це лише зараз. Минуло забагато часу для доброї відповіді. Якщо це для Вас ще важливо, просто запитайте, будь ласка, ще раз.
# In a group the answer names what it answers.
ben@market> (15 hours ago) perso abgelaufen
market< Sie haben mir gestern um 19:00 Uhr geschrieben. Bitte entschuldigen Sie, dass ich erst jetzt antworte.
   |
   | Einen Ausweis kann man nicht verlängern, Sie beantragen einfach einen neuen. Kommen Sie dafür bitte persönlich ins Bürgerbüro und bringen Sie den alten Ausweis mit. Beim ersten Mal brauchen wir auch die Geburtsurkunde oder Eheurkunde. Das Foto muss digital sein: vom Fotogeschäft oder am Gerät im Bürgerbüro. Die Herstellung dauert etwa 2 bis 4 Wochen, und wer dringend einen Ausweis braucht, bekommt einen vorläufigen.
   |
   | Kosten: 37,00 €, unter 24 Jahren 22,80 € (Stand 2024, kann sich geändert haben)
   |
   | Bad Belzig
   |
   | Zuständig: Bürgerbüro
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | Wiesenburg/Mark
   |
   | Zuständig: Bürgerbüro
   | Adresse: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Telefon: 115
   |
   | [Mehr dazu](https://www.personalausweisportal.de)
   | Stand: 1. Oktober 2026
ben@market> (10 days ago) perso abgelaufen
market< Sie haben mir am 14. Dezember 2026 um 10:00 Uhr geschrieben, und ich lese es leider erst jetzt. Für eine gute Antwort ist das zu lange her. Wenn es für Sie noch wichtig ist, fragen Sie bitte einfach noch einmal.
