# The same in Arabic: names, times and places keep their direction (E4, E5, E7, L3).
-- wiesenburg is read --
-- wiesenburg has "Adventsmarkt" on 2026-11-28 15:00 to 2026-11-28 18:00 at Schlosshof Wiesenburg --
-- samir speaks ar --
samir> /start
samir< مرحبًا بكم! أنا Bürgerdraht، خدمة آلية (بوت). الجهة المسؤولة: ⁨Stadt Bad Belzig und Gemeinde Wiesenburg/Mark⁩.
   | أجيب عن الأسئلة العامة الموجهة إلى البلدية. يُرجى عدم كتابة أي شيء سري هنا. يمكنكم التواصل معنا بالقدر نفسه بهذه الطرق: ⁨im Rathaus oder über die 115⁩.
   | يُحذف ما تكتبونه في موعد أقصاه ⁨180⁩ يومًا. المزيد: [حماية البيانات](https://www.bad-belzig.de/datenschutz).
   | هل توافقون؟ إذن اكتبوا سؤالكم أو اختاروا شيئًا من القائمة.
samir< أهلًا وسهلًا بكم!
samir< عن أي بلدة تسألون؟
   [Bad Belzig]
   [Wiesenburg/Mark]
   [المتابعة دون اختيار بلدة]
samir> Wiesenburg/Mark
samir< حسنًا، البلدة المختارة الآن: ⁨Wiesenburg/Mark⁩.
   [عرض المواضيع]
   [الحي]
samir> ماذا يحدث يوم السبت؟
samir< ماذا يحدث ⁨السبت، 28 نوفمبر 2026⁩ (⁨Wiesenburg/Mark⁩):
   |
   | • ⁨السبت، 28 نوفمبر 2026، من 15:00 إلى 18:00⁩: ⁨Adventsmarkt⁩، ⁨Schlosshof Wiesenburg⁩
   [Adventsmarkt]
samir> اشتراك
samir< هل تودون أن تعرفوا بانتظام ما يحدث في ⁨Wiesenburg/Mark⁩ وما الجديد؟ سأكتب إليكم عندئذ من تلقاء نفسي: كل يوم اثنين عن الأسبوع، أو كل صباح عن اليوم. لهذا أحفظ ما تختارونه. يمكنكم إنهاء ذلك في أي وقت بكتابة «إلغاء الاشتراك».
   |
   | أشياء معينة فقط؟ اكتبوا مثلًا: «فقط ⁨Wiesenburg⁩».
   [نعم، كل أسبوع]
   [نعم، كل يوم]
   [لا]
samir> نعم
samir< تم. ⁨كل شيء⁩، ⁨كل أسبوع⁩. المرة القادمة: ⁨الاثنين، 30 نوفمبر 2026، الساعة 08:00⁩.
-- wiesenburg moves "Adventsmarkt" to 2026-12-05 16:00 to 2026-12-05 18:00 --
-- it is 2026-11-30 09:00 --
samir< هذا الأسبوع في ⁨Wiesenburg/Mark⁩
   |
   | • ⁨السبت، 5 ديسمبر 2026، من 16:00 إلى 18:00⁩: ⁨Adventsmarkt⁩، ⁨Schlosshof Wiesenburg⁩
   |
   | لا تريدون المزيد؟ اكتبوا «إلغاء الاشتراك».
samir> إلغاء الاشتراك
samir< انتهت كل الاشتراكات وحُذفت موافقتكم. بلاغاتكم وإعداداتكم تبقى كما هي.
