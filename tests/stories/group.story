# In a group we speak when spoken to, and send what is personal to a private chat.
ana@market~> perso abgelaufen
ana@market> perso abgelaufen
ana@market> /language
ana@market> /help
ben@market~> es brennt
