# A report in Arabic (C1, L1).
-- ana speaks ar --
ana> /start
ana< مرحبًا بكم! أنا Bürgerdraht، خدمة آلية (بوت). الجهة المسؤولة: ⁨Stadt Bad Belzig und Gemeinde Wiesenburg/Mark⁩.
   | أجيب عن الأسئلة العامة الموجهة إلى البلدية. يُرجى عدم كتابة أي شيء سري هنا. يمكنكم التواصل معنا بالقدر نفسه بهذه الطرق: ⁨im Rathaus oder über die 115⁩.
   | يُحذف ما تكتبونه في موعد أقصاه ⁨180⁩ يومًا. المزيد: [حماية البيانات](https://www.bad-belzig.de/datenschutz).
   | هل توافقون؟ إذن اكتبوا سؤالكم أو اختاروا شيئًا من القائمة.
ana< أهلًا وسهلًا بكم!
ana< عن أي بلدة تسألون؟
   [Bad Belzig]
   [Wiesenburg/Mark]
   [المتابعة دون اختيار بلدة]
ana> /report
ana< Worum geht es? Beschreiben Sie es in einer Nachricht, gern mit Ort. Ein Bild können Sie auch gleich schicken.
   [Idee]
   [Hinweis]
   [Lob]
   [Abbrechen]
ana> مصباح الشارع أمام الكنيسة معطل
ana< Für welchen Ort ist das?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Zurück]
   [Abbrechen]
ana> [Bad Belzig]
ana< Wo ist das? Teilen Sie den Standort, schreiben Sie Straße und Hausnummer oder nennen Sie den Ortsteil.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> Kirchplatz 3
ana< Haben Sie ein Bild dazu? Schicken Sie es jetzt, auch mehrere.
   [Überspringen]
   [Zurück]
   [Abbrechen]
ana> 1
ana< Die Antwort bekommen Sie hier. Das Rathaus erfährt nicht, wer Sie sind; es sieht nur einen Decknamen. Möchten Sie auch anders erreichbar sein? Dann schreiben Sie Name und Telefonnummer oder E-Mail-Adresse. Das zuständige Team liest sie, und ich hebe sie höchstens 180 Tage auf.
   [Nur hier antworten]
   [Zurück]
   [Abbrechen]
ana> 1
ana< Stimmt das so?
   |
   | „مصباح الشارع أمام الكنيسة معطل“
   | Mangel: إنارة الشوارع
   | Ort: Kirchplatz 3, Bad Belzig
   | Antwort nur hier, unter einem Decknamen
   | Es liest: ورشة البلدية (Bauhof)
   [Abschicken]
   [Text ändern]
   [Thema ändern]
   [Ort ändern]
   [Bild hinzufügen]
   [Erreichbarkeit ändern]
   [Abbrechen]
ana> 1
ana< Danke, Ihr Anliegen ist angekommen. ⁨Es hat die Nummer BB-2026-0001⁩. Eine erste Rückmeldung bekommen Sie bis الجمعة, ⁨27⁩ نوفمبر ⁨2026⁩, hier in diesem Gespräch.
   |
   | Es liest: ورشة البلدية (Bauhof).
   |
   | Mit diesem Code können Sie in einem anderen Messenger weitermachen: (code of BB-2026-0001). Bitte geben Sie ihn niemandem.
   |
   | مهم: الرسالة هنا ليست طلبًا رسميًا ولا اعتراضًا. المواعيد النهائية تبقى سارية.
   [Meine Anliegen]
bauhof< [BB-2026-0001] Straßenlaternen: مصباح الشارع أمام الكنيسة معطل
   | Guten Tag, es gibt ein neues Anliegen.
   |
   | Nummer: BB-2026-0001
   | Von: Vogel 1 (ein Deckname; wer es ist, wissen wir nicht)
   | Art: Mangel
   | Thema: Straßenlaternen
   | Ort: Kirchplatz 3
   | Sprache: العربية
   | Rückmeldung versprochen bis: 27.11.2026
   |
   | مصباح الشارع أمام الكنيسة معطل
bauhof> erledigt | Brennt wieder.
ana< أُنجز ⁨BB-2026-0001⁩.
   [كتابة شيء عن ذلك]
   [لم يُصلَح بعد]
ana< الرد على ⁨BB-2026-0001⁩:
   |
   | Brennt wieder.
   [كتابة شيء عن ذلك]
