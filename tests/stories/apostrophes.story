# F2, L1: Ukrainian with each of the apostrophes that keyboards write.
olena> Привіт
olena> Bad Belzig
olena> Я загубила посвідчення особи, що робити з обов'язковою пропискою?
olena> Коли п'ятниця і ратуша відкрита?
olena> Коли п’ятниця і ратуша відкрита?
olena> Коли пʼятниця і ратуша відкрита?
