# F2, L1: Ukrainian with each of the apostrophes that keyboards write.
olena> Я загубила посвідчення особи, що робити з обов'язковою пропискою?
olena> [Bad Belzig]
olena> Коли п'ятниця і ратуша відкрита?
olena> Коли п’ятниця і ратуша відкрита?
olena> Коли пʼятниця і ратуша відкрита?
