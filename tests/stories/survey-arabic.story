# The same survey in Arabic (S1, S2, S5, S6, S8): right to left, with Arabic digits.
-- ana speaks ar --
ana.matrix> /start
ana.matrix> Bad Belzig
ana.matrix> العربية
ana.matrix> استطلاع
ana.matrix> نعم
ana.matrix> حافلة
ana.matrix> ٤
ana.matrix> كلمات لا تعني شيئًا
ana.matrix> ١٢
ana.matrix> رجوع
ana.matrix> ثلاثة
ana.matrix> ٥ ٣ ٢
ana.matrix> تخطي
