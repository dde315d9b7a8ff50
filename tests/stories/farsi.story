# L1, L3: first contact in Farsi; what runs from left to right stands on islands of its own.
-- dara speaks fa --
dara> سلام
dara> [Bad Belzig]
dara> شهرداری چه ساعتی باز است؟
dara> بله
dara> /help
dara> /district
dara> Hagelberg
