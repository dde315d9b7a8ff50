# L1: first contact in French and in Russian.
-- anne speaks fr --
anne> Bonjour
anne< Bonjour ! Je suis Bürgerdraht, un service automatique (un bot). Responsable : Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Je réponds aux questions générales adressées à la mairie. N’écrivez ici rien de confidentiel, s’il vous plaît. Vous pouvez tout aussi bien nous joindre ainsi : im Rathaus oder über die 115.
   | Ce que vous écrivez est supprimé au plus tard après 180 jours. En savoir plus : [protection des données](https://www.bad-belzig.de/datenschutz).
   | Cela vous convient ? Alors posez simplement votre question ou faites un choix.
anne< Nous sommes heureux de vous accueillir !
anne< De quelle commune s’agit-il ?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Continuer sans commune]
anne> Wiesenburg/Mark
anne< Bien, la commune choisie est maintenant : Wiesenburg/Mark.
   [Voir les thèmes]
   [Quartier]
anne> Quand la mairie est-elle ouverte ?
anne< Les heures d’accueil (Sprechzeiten) de la mairie (Rathaus) se trouvent juste en dessous de cette réponse. Pour un entretien plus long, prenez de préférence rendez-vous (Termin), ainsi quelqu’un aura du temps pour vous. Si vous ne pouvez pas venir pendant ces heures, demandez un autre rendez-vous, s’il vous plaît.
   |
   | Service compétent : Mairie (Rathaus)
   | Adresse : Schlossstraße 1, 14827 Wiesenburg/Mark
   | Téléphone : 115
   |
   | Ouvert maintenant, jusqu’à 12:00.
   | mardi : de 09:00 à 12:00, de 14:00 à 17:30
   | jeudi : de 09:00 à 12:00, de 14:00 à 16:00
   | Fermé du 24 décembre 2026 au 31 décembre 2026 : Betriebsruhe zwischen den Jahren
   |
   | [En savoir plus](https://www.wiesenburgmark.de)
   | Vérifié le 1 octobre 2026
   |
   | Cette réponse vous a-t-elle été utile ?
   [Oui]
   [Non]
-- igor speaks ru --
igor> Когда открыта ратуша?
igor< Здравствуйте! Я Bürgerdraht, автоматическая служба (бот). За неё отвечает: Stadt Bad Belzig und Gemeinde Wiesenburg/Mark.
   | Я отвечаю на общие вопросы к ратуше. Пожалуйста, не пишите сюда ничего конфиденциального. К нам можно с тем же успехом обратиться иначе: im Rathaus oder über die 115.
   | То, что Вы пишете, будет удалено не позже чем через 180 дней. Подробнее: [защита данных](https://www.bad-belzig.de/datenschutz).
   | Вы согласны? Тогда просто задайте вопрос или выберите что-нибудь из списка.
igor< Часы приёма (Sprechzeiten) ратуши (Rathaus) указаны сразу под этим ответом. Для более долгого разговора лучше заранее договориться о встрече (Termin), тогда у кого-нибудь будет для Вас время. Если Вы не можете прийти в часы приёма, попросите, пожалуйста, о другом времени.
   |
   | Bad Belzig
   |
   | Куда обращаться: Ратуша (Rathaus)
   | Адрес: Wiesenburger Straße 6, 14806 Bad Belzig
   | Телефон: 115
   |
   | Сейчас открыто, до 11:30.
   | вторник: 09:00–11:30, 13:00–18:00
   | четверг: 13:00–15:30
   | пятница: 09:00–11:30
   | Закрыто с 24 декабря 2026 до 31 декабря 2026: Betriebsruhe zwischen den Jahren
   |
   | Wiesenburg/Mark
   |
   | Куда обращаться: Ратуша (Rathaus)
   | Адрес: Schlossstraße 1, 14827 Wiesenburg/Mark
   | Телефон: 115
   |
   | Сейчас открыто, до 12:00.
   | вторник: 09:00–12:00, 14:00–17:30
   | четверг: 09:00–12:00, 14:00–16:00
   | Закрыто с 24 декабря 2026 до 31 декабря 2026: Betriebsruhe zwischen den Jahren
   |
   | [Подробнее: Bad Belzig](https://www.bad-belzig.de)
   | [Подробнее: Wiesenburg/Mark](https://www.wiesenburgmark.de)
   | Проверено: 1 октября 2026
   |
   | Это Вам помогло?
   [Да]
   [Нет]
igor< О каком городе или общине идёт речь?
   [Bad Belzig]
   [Wiesenburg/Mark]
   [Продолжить без выбора]
igor> [Bad Belzig]
igor< Хорошо, теперь выбрано: Bad Belzig.
   [Посмотреть темы]
   [Район]
igor> спасибо
igor< Пожалуйста! Если будет ещё что-нибудь, просто напишите.
