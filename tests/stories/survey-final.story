# Final when sent, by whoever has a messenger (S4, S7, S10, S14): nobody counts twice, and the result goes to who wants it.
ana> Start
ana> Wiesenburg/Mark
ana> Umfrage
ana> ja
ana> Jede Woche
ana> Bänke
ana> Spielgeräte
ana> ja
ana> Ergebnis zuschicken
ana> Umfrage
-- 2 minutes later --
ben.matrix> Start
ben.matrix> Wiesenburg/Mark
ben.matrix> Umfrage
ben.matrix> ja
ben.matrix> Jede Woche
ben.matrix> 1, 2, 3
ben.matrix> ja
-- 2 minutes later --
-- eva speaks uk --
eva> /start
eva> Wiesenburg/Mark
eva> опитування
eva> так
eva> Щотижня
eva> 3 2 1
eva> так
eva> [Надіслати мені результат]
-- 2 minutes later --
-- tom speaks ar --
tom.matrix> /start
tom.matrix> العربية
tom.matrix> Wiesenburg/Mark
tom.matrix> استطلاع
tom.matrix> نعم
tom.matrix> أبدًا
tom.matrix> ٢ ١
tom.matrix> نعم
tom.matrix> [أرسلوا لي النتيجة]
-- 2 minutes later --
udo> Start
udo> Wiesenburg/Mark
udo> Umfrage
udo> ja
udo> Nie
udo> überspringen
udo> ja
# It closes, and on the next look those who asked for it are told.
-- it is 2028-01-03 10:00 --
ben.matrix> Umfrage
