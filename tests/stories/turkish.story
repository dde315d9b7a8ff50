# L1: first contact in Turkish, dotted and dotless i in all their cases.
-- elif speaks tr --
elif> Merhaba
elif> Bad Belzig
elif> Kimlik kartımın süresi doldu, ne yapmalıyım?
elif> HAYIR
elif> dil
elif> Türkçe
elif> teşekkürler
