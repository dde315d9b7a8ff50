# The clerk asks back, and the answer is simply typed: it is asked whether it belongs there, and goes (C9, C12).
ana> melden
ana< Guten Tag! Ich bin der Bürgerdraht, ein automatischer Dienst (Bot). Verantwortlich: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Ich beantworte allgemeine Fragen ans Rathaus. Vertrauliches schreiben Sie hier bitte nicht. Genauso gut erreichen Sie uns so: im Rathaus oder über die 115.
   | Was Sie schreiben, wird nach spätestens 180 Tagen gelöscht. Mehr dazu: [Datenschutz](https://www.bad-belzig.de/datenschutz).
   | Sind Sie einverstanden? Dann stellen Sie einfach Ihre Frage oder wählen Sie etwas aus.
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> Die Lampe am Kirchplatz 3 in Bad Belzig ist seit Montag kaputt
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> überspringen
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> nur hier antworten
ana< Stimmt das so?
   |
   | „Die Lampe am Kirchplatz 3 in Bad Belzig ist seit Montag kaputt“
   | Mangel: Straßenlaternen
   | Ort: Kirchplatz 3, Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: Bauhof
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> abschicken
ana< Danke, Ihr Anliegen ist angekommen. Es hat die Nummer BB-2026-0001. Eine erste Rückmeldung bekommen Sie bis Freitag, 27. November 2026, hier in diesem Gespräch.
   |
   | Es liest: Bauhof.
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | Wichtig: Eine Nachricht hier ist kein förmlicher Antrag und kein Widerspruch. Fristen laufen weiter.
   [Meine Anliegen]
bauhof< [BB-2026-0001] Straßenlaternen: Die Lampe am Kirchplatz 3 in Bad Belzig ist seit Montag …
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßenlaternen
   | Ort: Kirchplatz 3
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | Die Lampe am Kirchplatz 3 in Bad Belzig ist seit Montag kaputt
-- 2 hours later --
bauhof> in Arbeit | Ist sie ganz dunkel, oder flackert sie?
ana< BB-2026-0001 ist jetzt in Arbeit.
   |
   | Ist sie ganz dunkel, oder flackert sie?
   [Etwas dazu schreiben]
ana> ganz dunkel, jede Nacht
ana< Gehört das zu BB-2026-0001? Dann gebe ich es ans Rathaus weiter.
   [Ja, weitergeben]
   [Nein, etwas anderes]
ana> ja
ana< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Straßenlaternen: Die Lampe am Kirchplatz 3 in Bad Belzig ist seit Montag …
   | Vogel 1 ergänzt:
   |
   | ganz dunkel, jede Nacht
# Later words are a question like any other.
-- 1 hour later --
ana> Wann hat das Rathaus offen?
ana< Die Sprechzeiten des Rathauses stehen gleich unter dieser Antwort. Für ein längeres Gespräch vereinbaren Sie am besten vorher einen Termin, dann hat jemand Zeit für Sie. Wenn Sie zu den Sprechzeiten nicht können, fragen Sie bitte nach einem anderen Termin.
   |
   | Zuständig: Rathaus
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | Jetzt geöffnet, und zwar bis 18:00 Uhr.
   | Dienstag: 09:00 bis 11:30 Uhr, 13:00 bis 18:00 Uhr
   | Donnerstag: 13:00 bis 15:30 Uhr
   | Freitag: 09:00 bis 11:30 Uhr
   | Geschlossen vom 24. Dezember 2026 bis 31. Dezember 2026: Betriebsruhe zwischen den Jahren
   |
   | [Mehr dazu](https://www.bad-belzig.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
# A question is answered even right after the clerk's words.
-- 5 minutes later --
bauhof> Wir bestellen das Ersatzteil.
ana< Antwort zu BB-2026-0001:
   |
   | Wir bestellen das Ersatzteil.
   [Etwas dazu schreiben]
ana> Was kostet ein Reisepass?
ana< Den Reisepass beantragen Sie persönlich im Bürgerbüro. Bringen Sie Ihren alten Pass oder Ausweis mit, beim ersten Mal auch die Geburts- oder Eheurkunde, und ein digitales Foto. Er ist meist nach 4 bis 6 Wochen da, vor den Ferien planen Sie bitte mehr ein. Im Express-Verfahren dauert es etwa 4 Werktage.
   |
   | Kosten: 70,00 €, unter 24 Jahren 37,50 €, Express zusätzlich 32,00 € (Stand 2024)
   |
   | Zuständig: Bürgerbüro
   | Adresse: Wiesenburger Straße 6, 14806 Bad Belzig
   | Telefon: 115
   |
   | [Mehr dazu](https://service.brandenburg.de)
   | Stand: 1. Oktober 2026
   |
   | Hat Ihnen das geholfen?
   [Ja]
   [Nein]
# What belongs elsewhere is answered after a no.
-- 5 minutes later --
bauhof> Es ist bestellt.
ana< Antwort zu BB-2026-0001:
   |
   | Es ist bestellt.
   [Etwas dazu schreiben]
ana> perso abgelaufen
ana< Gehört das zu BB-2026-0001? Dann gebe ich es ans Rathaus weiter.
   [Ja, weitergeben]
   [Nein, etwas anderes]
ana> nein
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
# A number among words is enough, too.
ana> Was ist mit BB-2026-0001?
ana< BB-2026-0001: „Die Lampe am Kirchplatz 3 in Bad Belzig ist seit Montag …“
   | Stand: in Arbeit
   [Etwas dazu schreiben]
   [Etwas berichtigen]
   [Zurückziehen]
ana> BB-2026-0001 flackert jetzt wieder
ana< BB-2026-0001: „Die Lampe am Kirchplatz 3 in Bad Belzig ist seit Montag …“
   | Stand: in Arbeit
ana< Gehört das zu BB-2026-0001? Dann gebe ich es ans Rathaus weiter.
   [Ja, weitergeben]
   [Nein, etwas anderes]
ana> ja, weitergeben
ana< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Straßenlaternen: Die Lampe am Kirchplatz 3 in Bad Belzig ist seit Montag …
   | Vogel 1 ergänzt:
   |
   | BB-2026-0001 flackert jetzt wieder
# What is offered below the clerk's words can be typed, too.
-- 5 minutes later --
bauhof> erledigt
ana< BB-2026-0001 ist erledigt.
   [Etwas dazu schreiben]
   [Noch nicht behoben]
ana> noch nicht behoben
ana< Was ist bei BB-2026-0001 noch nicht gut? Ich mache das Anliegen damit wieder auf.
   [Abbrechen]
ana> Sie flackert noch
ana< Danke, das ist bei BB-2026-0001 angekommen und geht ans Rathaus.
bauhof< [BB-2026-0001] Straßenlaternen: Die Lampe am Kirchplatz 3 in Bad Belzig ist seit Montag …
   | Vogel 1 schreibt, dass es noch nicht behoben ist. Das Anliegen ist wieder offen.
   |
   | Sie flackert noch
