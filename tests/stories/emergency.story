# Danger comes before everything, before the first notice and in the middle of a dialogue.
ana> es brennt
ana> /language
ana> допоможіть пожежа
ana> 3
