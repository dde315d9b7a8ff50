# What Bürgerdraht says and understands. One file is one language; every file has the same keys in the same order.
# Text: **bold**, *italic*, [words]({ $link }), lines starting with "- " or "# " (a heading). A continued line is indented
# by four spaces and must not begin with * [ or a full stop. Speak politely, warmly, shortly: one idea a message.
# Commands such as /help stay as they are in all languages.

## The language itself

# Its own name for itself, as people choose it.
language-name = Français
# What it is called elsewhere, and short names: each is understood when typed. Separated by commas.
language-also = en français, French, Französisch, auf Französisch, французька, французькою, французский, по-французски, francuski, po francusku, الفرنسية, فرنسي, Fransızca, فرانسوی
# Its ISO 639-3 code.
language-iso = fra
# Every letter of the alphabet.
language-letters = a b c d e f g h i j k l m n o p q r s t u v w x y z à â æ ç é è ê ë î ï ô œ ù û ü ÿ
# Small and everyday words that show a message is in this language: at least sixty.
language-words = je, j'ai, tu, il, elle, nous, vous, ils, elles, mon, ma, mes, notre, nos, votre, vos, son, sa, ses, le, la, les, l', un, une, des, du, de, d', au, aux, ce, cet, cette, ces, c'est, qui, que, quoi, qu'est-ce, où, quand, comment, combien, pourquoi, quel, quelle, quels, quelles, est, est-ce, sont, suis, était, sera, ai, as, avons, avez, ont, a-t-il, faut, faut-il, peut, peux, puis-je, pouvez, peut-on, dois, doit, devrais, veux, voudrais, aimerais, faire, obtenir, demander, renouveler, inscrire, déclarer, jeter, trouver, perdu, perdue, expiré, périmé, périmée, et, ou, mais, donc, ne, pas, plus, oui, non, sur, dans, pour, par, avec, sans, chez, vers, après, avant, depuis, aujourd'hui, demain, hier, ici, maintenant, déjà, encore, très, aussi, seulement, si, parce, merci, s'il, plaît, mairie, carte, identité, passeport, poubelle, poubelles, encombrants, déchets, chien, taxe, enfant, enfants, crèche, appartement, rue, ville, ouvert, ouverte, ouvre, fermé, fermée, horaires, heure, heures, coûte, rendez-vous, feu, brûle, incendie, on, a, en, y, se, me, te, lui, leur, école, année, semaine, prochaine, prochain, papiers, besoin, aide, droit, question, fille, fils, vieux, nouvelle, nouveau, nuit, jour, dois-je, entre, maison
# One to twelve; further forms of a number behind a slash.
number-words = un/une/premier/première/le premier, deux/deuxième/second/seconde, trois/troisième, quatre/quatrième, cinq/cinquième, six/sixième, sept/septième, huit/huitième, neuf/neuvième, dix/dixième, onze/onzième, douze/douzième
# Between the parts of a list, before a blank.
list-comma = ,
# In numbers such as 4.2.
decimal-sign = ,

## Words that work without a slash: what people type when they want this. Several words are fine.

words-help = aide, aidez-moi, aide-moi, à l'aide, comment ça marche, que sais-tu faire, que savez-vous faire, que puis-je demander, help
words-menu = menu, début, départ, menu principal, aperçu, recommencer, start, bonjour, bonsoir, salut, coucou
words-topics = thèmes, thème, sujets, tous les thèmes, voir les thèmes, liste des thèmes
words-language = langue, langues, autre langue, changer de langue, choisir la langue, language
words-town = ville, commune, lieu, autre ville, autre commune, changer de ville, changer de commune
words-district = quartier, autre quartier, changer de quartier
words-privacy = confidentialité, protection des données, données personnelles, vie privée, que gardez-vous, privacy
words-stop = stop, arrêter, arrête, fin, terminer, finir, plus de messages
words-delete = supprimer, effacer, supprimer mes données, effacer mes données, tout supprimer, tout effacer, oubliez-moi, delete
words-yes = oui, oui merci, oui s'il vous plaît, bien sûr, d'accord, exact, c'est ça, ok
words-no = non, non merci, pas besoin, c'est faux
words-back = retour, revenir, annuler, laisse tomber, laissez tomber, tant pis
words-human = humain, personne, une personne, quelqu'un, un employé, demander à la mairie, parler à quelqu'un, parler à une personne, parler à un humain
words-report = signaler, signaler quelque chose, signaler un problème, je veux signaler quelque chose, je veux signaler un problème, signalement, faire un signalement, réclamation, faire une réclamation
words-cases = mes signalements, mon signalement, mes réclamations, suivi, statut, où en est mon signalement, voir mes signalements
words-thanks = merci, merci beaucoup, grand merci, merci bien, merci pour votre aide, au revoir, bonne journée
words-wish = je veux, je voudrais, j'aimerais, je souhaite, je dois, puis-je, est-ce que je peux, je peux, s'il vous plaît, s'il te plaît, svp, ici

## Short descriptions in the app's list of commands: at most sixty characters.

command-start-about = Recommencer du début
command-help-about = Comment ça marche
command-topics-about = Voir tous les thèmes
command-language-about = Choisir la langue
command-town-about = Choisir la commune
command-district-about = Choisir le quartier
command-privacy-about = Ce qui est conservé et combien de temps
command-stop-about = Terminer la conversation
command-delete-about = Supprimer mes données

## The first contact and the menu

# Shown before anything is stored. Four short lines: who, what for, how long, how to go on.
# $operator: who is responsible. $contact: other ways to the town hall. $days: number. $link: address of the privacy page.
welcome-notice =
    Bonjour ! Je suis Bürgerdraht, un service automatique (un bot). Responsable : { $operator }.
    Je réponds aux questions générales adressées à la mairie. N’écrivez ici rien de confidentiel, s’il vous plaît. Vous pouvez tout aussi bien nous joindre ainsi : { $contact }.
    Ce que vous écrivez est supprimé au plus tard après { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }. En savoir plus : [protection des données]({ $link }).
    Cela vous convient ? Alors posez simplement votre question ou faites un choix.
welcome-hello = Nous sommes heureux de vous accueillir !
welcome-which-town = De quelle commune s’agit-il ?
# Button: goes on without a town.
welcome-town-skip = Continuer sans commune
# $town: name of the town.
welcome-ready = Bien, commune choisie : { $town }. Que souhaitez-vous savoir ?
welcome-ready-no-town = Bien. Que souhaitez-vous savoir ?
# Stands above the buttons of the menu.
welcome-menu =
    Posez votre question avec vos propres mots, par exemple : « Ma carte d’identité est périmée ».
    Ou choisissez :
# Answer to thanks and goodbye.
welcome-thanks = Je vous en prie ! Si vous avez autre chose à demander, écrivez simplement.
# Answer to "ok", "no, thanks", "never mind" where nothing was asked.
welcome-all-right = D’accord. S’il y a autre chose, écrivez-moi simplement.
# After the button "ask a question".
welcome-ask-away = Je vous écoute. Écrivez votre question avec vos propres mots.

menu-ask = Poser une question
menu-topics = Voir les thèmes
menu-report = Signaler quelque chose
menu-language = Langue
menu-town = Commune
menu-district = Quartier
menu-privacy = Protection des données
menu-help = Aide

## Answers

faq-office = **Service compétent :** { $office }
faq-address = **Adresse :** { $address }
faq-phone = **Téléphone :** { $phone }
faq-cost = **Coût :** { $cost }
faq-link = [En savoir plus]({ $link })
# The same where towns have different pages.
faq-link-in-town = [En savoir plus: { $town }]({ $link })
# When the answer was last checked.
faq-as-of = Vérifié le { $date }
# Above what holds in this town.
faq-in-town = **{ $town }**
# Somebody else's task, not the town's.
faq-not-ours = Ce n’est pas la mairie qui s’en occupe, mais : { $office }
# Before an answer that has not been translated into this language yet.
faq-german-only = Cette réponse n’existe pour l’instant qu’en allemand.
# The person was asked for a question to pass on and said no.
faq-not-passed-on = Bien, je ne transmets donc rien.
# Several answers may be meant; the topics follow as buttons.
faq-which = Que voulez-vous dire exactement ?
faq-not-found = Je n’ai malheureusement pas de réponse à cela.
faq-not-found-near = Je n’ai pas de réponse sûre à cela. S’agit-il peut-être de l’un de ces points ?
# Button: gives the question to the staff.
faq-ask-town-hall = Demander à la mairie
faq-ask-what = Que souhaitez-vous demander à la mairie ? Écrivez votre question en un seul message, s’il vous plaît.
# Honest: stored, no promise when somebody reads it.
faq-asked = Votre question est enregistrée pour la mairie. Si c’est urgent, adressez-vous directement à la mairie, s’il vous plaît.
# The message in which they asked the town hall was deleted, by them or by a moderator.
redacted-question = Le message avec votre question à la mairie a été supprimé. La question est donc retirée, elle aussi ; elle n’est plus enregistrée.
faq-helped-question = Cette réponse vous a-t-elle été utile ?
faq-yes-helped = Oui
faq-not-helped = Non
faq-thanks = Merci pour votre retour !
faq-sorry-helped-not = Je le regrette. Essayez avec d’autres mots ou transmettez la question à la mairie.
faq-topics = Quel est le thème de votre question ?
# $topic: name of the topic.
faq-questions-in = Questions sur le thème « { $topic } » :
faq-topic-empty = Il n’y a pas encore de réponses sur ce thème.
faq-more = Afficher la suite
faq-back = Retour
# For words such as objection, application, deadline.
faq-form-warning = **Important :** un message ici n’est ni une demande officielle ni un recours. Les délais continuent de courir.
# A question in between has been answered; what we asked before follows.
faq-where-we-were = Revenons à ma question de tout à l’heure :

## Opening hours

# $time: as 12:30.
hours-open-until = Ouvert maintenant, jusqu’à { $time }.
hours-open-until-appointment = Ouvert maintenant, uniquement sur rendez-vous, jusqu’à { $time }.
hours-closed = Fermé maintenant.
# $day: today, tomorrow or the name of a day.
hours-opens = Prochaine ouverture : { $day }, { $time }.
hours-opens-appointment = Prochaine ouverture (uniquement sur rendez-vous) : { $day }, { $time }.
hours-closed-reason = Fermé en ce moment : { $reason }.
# An announced closure. $from and $to are dates.
hours-closure = Fermé du { $from } au { $to } : { $reason }
hours-closure-plain = Fermé du { $from } au { $to }
hours-none = Je ne connais pas d’horaires d’ouverture fixes.
# One line of the list. $days: names of days. $times: one or more of hours-span.
hours-line = { $days } : { $times }
# $from, $to: times.
hours-span = de { $from } à { $to }
# These stand behind such a line, in brackets.
hours-by-appointment = uniquement sur rendez-vous
hours-even-weeks = uniquement les semaines paires
hours-odd-weeks = uniquement les semaines impaires
# $week: number of the week.
hours-week-is-even = Cette semaine porte le numéro { $week }, elle est paire.
hours-week-is-odd = Cette semaine porte le numéro { $week }, elle est impaire.
hours-today = aujourd’hui
hours-tomorrow = demain
# Several days in a row, and two that are named together.
hours-days-range = de { $first } à { $last }
hours-days-and = { $one } et { $two }
day-mon = lundi
day-tue = mardi
day-wed = mercredi
day-thu = jeudi
day-fri = vendredi
day-sat = samedi
day-sun = dimanche
# A date. $day, $month, $year are numbers.
day-date = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }

## Settings

settings-language-which = Quelle langue souhaitez-vous ?
# Said in the new language. $language: its name.
settings-language-set = Bien, je réponds désormais dans cette langue : { $language }.
settings-language-unknown = Je ne connais pas encore cette langue. Choisissez-en une dans la liste, s’il vous plaît.
settings-town-which = De quelle commune s’agit-il ?
settings-town-set = Bien, la commune choisie est maintenant : { $town }.
settings-town-unknown = Je ne connais pas cette commune. Choisissez-en une dans la liste, s’il vous plaît.
settings-district-which = { $town } : dans quel quartier habitez-vous ? La réponse est facultative.
settings-district-set = Bien, quartier noté : { $district }.
settings-district-unknown = Je ne connais pas ce quartier. Choisissez-en un dans la liste, s’il vous plaît.
# Button: no district.
settings-district-none = Ne pas préciser
settings-district-cleared = Bien, aucun quartier n’est noté.
# The town has no list of districts.
settings-district-no-list = { $town } : il n’y a pas de liste des quartiers.
# The person has not chosen a town yet.
settings-district-no-town = Choisissez d’abord une commune, s’il vous plaît.
# What is stored, how long, which rights. $days: number.
settings-privacy =
    # La protection des données en bref

    - Responsable : { $operator }.
    - Sont conservés votre langue, votre commune, l’état de notre conversation et les questions que vous transmettez à la mairie.
    - La mairie ne voit ni votre nom ni votre numéro.
    - Tout est supprimé au plus tard { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    } après votre dernier message.
    - Vous pouvez supprimer vos données à tout moment : avec le mot « supprimer » ou avec /delete.
    - Vous avez le droit de consulter, de corriger et de supprimer vos données, et de porter plainte auprès de l’autorité de protection des données.

    Tout le reste : [politique de confidentialité]({ $link })

settings-stop-sure = Souhaitez-vous terminer la conversation ? Vos informations seront alors supprimées.
settings-delete-sure = Voulez-vous vraiment supprimer tout ce que je conserve sur vous ?
# Buttons under the two questions above.
settings-yes-stop = Oui, terminer
settings-yes-delete = Oui, supprimer
settings-no-keep = Non, garder
settings-kept = Bien, tout reste comme avant.
settings-stopped = La conversation est terminée, vos informations sont supprimées. Si vous souhaitez de nouveau savoir quelque chose, écrivez-moi simplement. Bonne continuation !
settings-deleted = Vos informations sont supprimées. Si vous écrivez de nouveau, nous recommencerons du début.
# To be said with the two above where the person gave a question to the town hall.
settings-deleted-not-questions = Les questions transmises à la mairie y restent, sans votre nom.
settings-nothing-stored = Rien n’est conservé sur vous.
# All words and commands.
settings-help =
    # Comment Bürgerdraht vous aide

    Écrivez votre question avec vos propres mots. Pour choisir, répondez avec le numéro ou avec les mots.

    Ces mots et commandes fonctionnent toujours :

    - « thèmes » ou /topics : voir tous les thèmes
    - « manifestations » ou /events : ce qui se passe
    - « mes abonnements » ou /subscriptions : voir mes abonnements
    - « se désabonner » ou /unsubscribe : mettre fin aux abonnements
    - « langue » ou /language : choisir la langue
    - « commune » ou /town : choisir la commune
    - « quartier » ou /district : choisir le quartier
    - « humain » : demander à la mairie
    - « protection des données » ou /privacy : ce qui est conservé
    - « supprimer » ou /delete : supprimer vos données
    - « stop » ou /stop : terminer la conversation
    - « retour » : un pas en arrière
    - « début » ou /start : recommencer du début

    En cas d’urgence, appelez le 112 ; la police répond au 110.

## In groups

# When we join a group.
group-hello = Bonjour ! Je suis Bürgerdraht, un service automatique (un bot) de votre mairie. Ici, je ne réponds que si vous vous adressez directement à moi. Pour les questions personnelles, mieux vaut une discussion privée.
group-wrote-privately = C’est personnel. Continuons dans une discussion privée.
# Button: opens the private chat.
group-private-button = Vers la discussion privée
# Instead of the two above, where we can begin the private chat ourselves.
group-wrote-you = Je vous ai écrit en privé.

## Answers that come late, because we or the network were away

# When they wrote; one of these three is $when of the lines below. $time: as 18:05.
late-when-today = aujourd’hui à { $time }
late-when-yesterday = hier à { $time }
# $date: a date.
late-when = le { $date } à { $time }
# Stands before an answer.
late-answer = Vous m’avez écrit { $when }. Veuillez m’excuser de ne répondre que maintenant.
# Instead of an answer, after more than a week.
late-declined = Vous m’avez écrit { $when }, et je ne le lis malheureusement que maintenant. C’est trop ancien pour une bonne réponse. Si c’est encore important pour vous, posez simplement votre question une nouvelle fois, s’il vous plaît.
# Stands before what to do in an emergency.
late-emergency = Vous m’avez écrit { $when }, et je ne le lis malheureusement que maintenant. Si vous ou d’autres personnes avez encore besoin d’aide, voici ce qu’il faut faire maintenant :

# Said to who invites us, beside the refusal.
group-refuse-stranger = Je regrette, je ne peux pas accepter cette invitation : seuls certains serveurs et certaines personnes peuvent m’inviter. Veuillez vous adresser à votre mairie.
group-refuse-flood = Cela fait trop d’invitations en peu de temps. Veuillez réessayer dans une heure.
# Said to those in a room when we leave it.
group-leave-large = Ce salon est trop grand pour moi. Invitez-moi dans un salon plus petit ou écrivez-moi en privé.

# Stands in the place of a letter that could not be taken in; the staff read it.
mail-unread = Cet e-mail n’a pas été lu : il est trop volumineux ou endommagé. Il reste dans la boîte aux lettres.

## When something does not work

sorry-unsupported = Je ne comprends malheureusement pas ce genre de message. Écrivez-moi avec des mots, s’il vous plaît.
# An encrypted message whose key never came.
sorry-sealed = Je n’ai malheureusement pas pu lire votre message chiffré : mon appareil n’a pas reçu sa clé. Envoyez-le encore une fois, s’il vous plaît. Si cela ne suffit pas, regardez dans les réglages de votre application : peut-être ne donne-t-elle les clés qu’aux appareils vérifiés.
sorry-failed = Excusez-moi, quelque chose s’est mal passé de mon côté. Votre message est conservé pour qu’une personne puisse regarder. Réessayez plus tard, s’il vous plaît.
sorry-too-fast = Cela fait beaucoup de messages à la fois. Attendez une minute, s’il vous plaît, puis je vous répondrai de nouveau.
sorry-enough-today = Nous avons déjà beaucoup écrit aujourd’hui. Demain, je serai de nouveau là pour vous.
sorry-unclear = Je n’ai pas compris. Écrivez-le encore une fois avec d’autres mots, s’il vous plaît.
sorry-started-over = Excusez-moi, j’ai perdu le fil. Recommencez, s’il vous plaît.
sorry-command-unknown = Je ne connais pas cette commande. Le mot « aide » ou /help montre ce qui est possible.

## Choices

# Stands under numbered choices.
choices-hint = Répondez avec le numéro ou avec les mots.
# A button from an older message leads nowhere any more.
choices-gone = Ce choix n’existe plus. Posez simplement votre question encore une fois, s’il vous plaît.

## Files passed on

# Stands under a message whose file could not be fetched from the network it came by, or not be sent on.
file-lost = Un fichier joint à ce message n’a pas pu être transmis.

## A case, as the staff move it on

# Before the clerk's own words.
case-answer = Réponse à { $number } :
# Before what the staff said to somebody who had shut us out.
case-missed = Voici ce qui est arrivé à propos de { $number } pendant que je ne pouvais pas vous joindre :
# Below the clerk's words where a program has translated them, and the label of the choice that shows these as they were written.
case-translated = Traduit automatiquement, peut contenir des erreurs.
case-original = Original
case-now-received = { $number } est de nouveau ouvert.
case-now-in-work = { $number } est maintenant en cours de traitement.
case-now-done = { $number } est réglé.
case-now-passed-on = { $number } a été transmis à un autre service.
case-now-passed-on-note = { $number } a été transmis à : { $note }. La suite se fait là-bas.
case-now-not-possible = { $number } n’est malheureusement pas possible.
case-now-not-possible-note = { $number } n’est malheureusement pas possible. La raison : { $note }.
# Labels of choices below a word about a case.
case-add = Ajouter quelque chose
case-not-fixed = Pas encore réparé
# An earlier message about a case was edited, or deleted.
case-corrected = Votre modification de { $number } est bien arrivée.
case-taken-back = Vous avez supprimé un message au sujet de { $number }. J’ai supprimé son texte aussi et demandé à la mairie de faire de même.

## Concerns: reporting something

# The first question, by kind. {problem} is asked where nobody has said what kind it is.
concerns-what-problem = De quoi s’agit-il ? Décrivez-le en un seul message, si possible avec le lieu. Vous pouvez aussi envoyer une photo tout de suite.
concerns-what-idea = Quelle est votre idée ? Décrivez-la en un seul message, s’il vous plaît.
concerns-what-tip = Que devrait savoir la mairie ? Décrivez-le en un seul message, s’il vous plaît.
concerns-what-praise = Qu’est-ce qui vous a plu ? Décrivez-le en un seul message, s’il vous plaît.
concerns-kind-problem = Problème
concerns-kind-idea = Idée
concerns-kind-tip = Remarque
concerns-kind-praise = Compliment
concerns-kind-question = Question
# A picture or a place came before any words.
concerns-with-picture = Merci pour la photo. Souhaitez-vous signaler quelque chose avec cette photo ? Alors écrivez de quoi il s’agit, s’il vous plaît.
concerns-at-place = Merci pour la position. Souhaitez-vous signaler quelque chose à cet endroit ? Alors écrivez de quoi il s’agit, s’il vous plaît.
concerns-which-town = Pour quelle commune est-ce ?
concerns-about = Quel est le thème ? Choisissez ce qui convient le mieux.
concerns-about-else = Autre chose
concerns-not-ours = Ce n’est pas la mairie qui s’en occupe, mais : { $body }.
concerns-phone = Téléphone : { $phone }
concerns-link = Sur Internet : { $link }
concerns-forward-ask = La mairie doit-elle y transmettre votre signalement, avec tout ce que vous écrivez ici ?
concerns-forward = Oui, transmettre
concerns-anyway = Envoyer quand même à la mairie
concerns-where = Où est-ce ? Partagez la position, écrivez la rue et le numéro, ou indiquez le quartier.
concerns-pictures = Avez-vous une photo à ce sujet ? Envoyez-la maintenant ; vous pouvez aussi en envoyer plusieurs.
concerns-more-pictures = Merci, la photo est bien arrivée. Une autre ? Sinon, continuons.
concerns-contact = Vous recevrez la réponse ici. La mairie n’apprend pas qui vous êtes ; elle ne voit qu’un pseudonyme. Souhaitez-vous aussi être joignable autrement ? Alors écrivez votre nom et votre numéro de téléphone ou votre adresse e-mail. L’équipe compétente les lit, et je les garde { $days } jours au maximum.
concerns-here-only = Répondre ici seulement
concerns-skip = Passer
concerns-go-on = Continuer
concerns-back = Retour
concerns-cancel = Annuler
concerns-pardon = Je n’ai pas compris.
# They wrote more instead of choosing what it is about.
concerns-noted = Je l’ai ajouté.
# Words that speak of what is too personal for a messenger, and what is said then.
words-sensitive = maltraitance, maltraité, abus, viol, violée, violence conjugale, violences conjugales, bat son enfant, me bat, maladie, diagnostic, dépression, dépressif, cancer, VIH, enceinte, grossesse, addiction, drogue, thérapie, handicap
concerns-sensitive = Certaines choses n’ont pas leur place dans une messagerie comme Telegram, par exemple la santé ou la protection des enfants. Vous pouvez tout aussi bien appeler, passer nous voir ou écrire de façon chiffrée par Matrix : { $contact }. Si vous le souhaitez, nous continuons quand même ici.
concerns-cancelled = D’accord, je n’ai rien envoyé et je n’en ai rien gardé.

## Concerns: the whole of it, and the receipt

concerns-summary = Est-ce bien cela ?
concerns-summary-what = « { $text } »
concerns-summary-about = { $kind } : { $about }
concerns-summary-where = Lieu : { $place }
concerns-summary-files = { $count ->
    [one] Une photo ou un fichier
    [many] { $count } de photos ou de fichiers
   *[other] { $count } photos ou fichiers
}
concerns-summary-contact = Autre moyen de vous joindre : { $contact }
concerns-summary-anonymous = Réponse ici seulement, sous un pseudonyme
concerns-summary-team = Lu par : { $team }
concerns-send = Envoyer
concerns-change-what = Modifier le texte
concerns-change-about = Modifier le thème
concerns-change-where = Modifier le lieu
concerns-change-pictures = Ajouter une photo
concerns-change-contact = Modifier mes coordonnées
concerns-shared-place = la position partagée
concerns-received = Merci, votre signalement est bien arrivé. Son numéro est **{ $number }**. Vous recevrez une première réponse au plus tard le { $day } { $date }, ici dans cette conversation.
concerns-received-team = Lu par : { $team }.
concerns-received-code = Avec ce code, vous pouvez continuer dans une autre messagerie : { $code }. Ne le donnez à personne, s’il vous plaît.

## Concerns: afterwards

concerns-my-cases = Mes signalements
concerns-none = Vous n’avez pas encore de signalement chez moi.
concerns-list = Vos signalements. Lequel souhaitez-vous voir ?
concerns-number-unknown = Je ne trouve aucun signalement de votre part sous le numéro { $number }. Si vous l’avez fait dans une autre messagerie, écrivez-moi le code à 16 chiffres que vous y avez reçu, s’il vous plaît.
concerns-status = **{ $number }** : « { $subject } »
concerns-status-state = État : { $state }
concerns-status-note = À ce sujet : { $note }
concerns-state-received = reçu, en cours de lecture
concerns-state-in-work = en cours de traitement
concerns-state-done = réglé
concerns-state-passed-on = transmis à un autre service
concerns-state-not-possible = pas possible
concerns-state-withdrawn = retiré par vous
concerns-correct = Corriger quelque chose
concerns-withdraw = Retirer
concerns-add-what = Que souhaitez-vous écrire au sujet de { $number } ? Vous pouvez aussi envoyer une photo.
concerns-correct-what = Que faut-il corriger dans { $number } ? Écrivez ce qui est juste, s’il vous plaît.
concerns-not-fixed-what = Qu’est-ce qui n’est pas encore en ordre pour { $number } ? Votre réponse rouvre le signalement.
concerns-added = Merci, cela a été ajouté à { $number } et part à la mairie.
concerns-left = D’accord, tout reste comme avant.
# They wrote without saying what it belongs to: right after the staff, or with a number among their words.
concerns-for-case = Est-ce que cela concerne { $number } ? Alors je le transmets à la mairie.
concerns-something-else = Non, autre chose
concerns-withdraw-sure = Voulez-vous vraiment retirer { $number } ? Alors plus personne ne s’en occupera.
concerns-yes-withdraw = Oui, retirer
concerns-no = Non
concerns-withdrawn = { $number } est retiré. La mairie est informée.
concerns-claim-sure = Ce code appartient à { $number } : « { $subject } ». Faut-il continuer ici ? Les réponses n’arriveront alors plus qu’ici.
concerns-claim-again = Faut-il continuer ici avec ce signalement ?
concerns-yes-claim = Oui, continuer ici
concerns-claimed = D’accord, votre signalement continue maintenant ici.
# Said where it was opened.
concerns-gone-elsewhere = { $number } continue maintenant dans une autre messagerie. Les réponses n’arrivent plus ici.
concerns-code-unknown = Je ne trouve rien pour ce code. Vérifiez que les 16 chiffres sont justes, s’il vous plaît.
concerns-code-too-many = Cela fait trop de codes erronés pour aujourd’hui. Réessayez demain, s’il vous plaît.

## What is kept of a person, what they agreed to, and who may not write (P2–P5, M1, M2)

# Words for: show me all you keep about me.
words-mydata = mes données, que savez-vous de moi, que sais-tu de moi, voir mes données, mydata
command-mydata-about = Voir mes données enregistrées
command-report-about = Signaler quelque chose
command-cases-about = Voir mes demandes
# Before “delete” and “stop” are done. $numbers: cases.
settings-open-cases-stay = Encore en cours : { $numbers }. Cela reste à la mairie, sans votre nom. Vous ne pourrez alors plus recevoir de réponse.
# After it. $numbers: cases. $contact: how to reach the town hall.
settings-not-deleted = Je ne peux pas supprimer ce qui est déjà à la mairie : { $numbers }. Pour le faire supprimer aussi, adressez-vous ici : { $contact }.
# Button, and the list behind it.
settings-consents = Consentements
settings-consents-list = Voici ce que vous avez accepté. Vous pouvez le retirer à tout moment :
settings-consents-none = Vous n’avez donné aucun consentement que vous pourriez retirer.
settings-consent = Consentement : { $what } ({ $date })
settings-consent-withdraw = Retirer : { $what }
# What was agreed to, to stand as $what in the two above.
settings-consent-contact = utilisation de vos coordonnées
settings-consent-forward = transmission au service compétent
settings-consent-withdrawn-contact = C’est retiré. Vos coordonnées ont été supprimées de vos demandes en cours et la mairie sait qu’elle ne peut plus les utiliser.
settings-consent-withdrawn-forward = C’est retiré. La mairie sait qu’elle ne peut plus transmettre vos demandes en cours.
# All that is kept, one line each. $state: where the case stands.
mydata-here = Voici tout ce que j’ai enregistré à votre sujet :
# Instead of a language, a town, a district nobody named.
mydata-none = non indiqué
mydata-known = Je vous connais depuis le { $date }. Votre identifiant sur { $messenger } est enregistré pour que les réponses vous parviennent.
mydata-profile = Langue : { $language }. Commune : { $town }. Quartier : { $district }.
mydata-talk = L’état de notre conversation est aussi enregistré. Si vous n’écrivez plus, il sera supprimé au plus tard le { $date }.
mydata-case = Demande { $number } du { $date } : { $kind }, { $state }.
mydata-case-text = Votre texte : « { $text } »
mydata-case-place = Lieu : { $place }
mydata-case-files = Fichiers : { $count }
mydata-case-contact = Vos coordonnées : { $contact }
mydata-case-received = Transmise à : { $who }
mydata-case-added = De votre part : « { $text } »
mydata-case-answered = À votre attention : « { $text } »
mydata-case-until = Supprimée ici au plus tard le { $date }, si rien ne s’ajoute.
mydata-question = Question en attente à la mairie du { $date } : « { $text } ». Supprimée ici au plus tard le { $until }.
mydata-restriction = Restriction jusqu’au { $date }. Motif : { $reason }
mydata-restriction-for-good = Restriction sans date de fin. Motif : { $reason }
mydata-not-here = N’y figurent pas les notes internes de la mairie ni les copies qu’elle conserve. Pour les demander : { $contact }.
mydata-file = La même chose pour les ordinateurs (JSON) :
# Who may not write to the town hall. $until: a date. $reason: in a clerk's words.
restricted-banned = Vous ne pouvez pas m’écrire jusqu’au { $until }. Motif : { $reason }. Pour joindre la mairie : { $contact }.
restricted-banned-for-good = Vous ne pouvez plus m’écrire. Motif : { $reason }. Pour joindre la mairie : { $contact }.
restricted-muted = Je ne l’ai pas transmis : jusqu’au { $until }, vous ne pouvez rien envoyer à la mairie par mon intermédiaire. Motif : { $reason }. Je continue à répondre aux questions. Pour joindre la mairie : { $contact }.
restricted-muted-for-good = Je ne l’ai pas transmis : vous ne pouvez plus rien envoyer à la mairie par mon intermédiaire. Motif : { $reason }. Je continue à répondre aux questions. Pour joindre la mairie : { $contact }.
restricted-enough-today = Cela fait assez de nouvelles demandes pour aujourd’hui, merci. J’en prendrai volontiers d’autres demain. En cas d’urgence, pour joindre la mairie : { $contact }.

## What is on: words to ask for it

# Commands, and the words that mean the same.
words-events = manifestations, événements, agenda, sorties, que faire
words-subscribe = s’abonner, abonnement, m’abonner
words-subscriptions = mes abonnements
words-unsubscribe = se désabonner, me désabonner, désabonnement, résilier l’abonnement
command-events-about = Ce qui se passe
command-subscribe-about = S’abonner aux manifestations
command-subscriptions-about = Voir mes abonnements
command-unsubscribe-about = Mettre fin aux abonnements
# Heard within a sentence, separated by commas. “*” stands for any ending, “…” for words between.
hears-events = que se passe, qu y a t il, qu est ce qu il y a, il y a quoi, qu est ce qui se passe, quest ce qui se passe, que faire, quoi faire, manifestation*, evenement*, sortie, sorties, agenda, quoi de prévu
hears-today = aujourd’hui, aujourdhui
hears-tomorrow = demain
hears-day-after = après-demain
hears-evening = soir, ce soir, soirée
hears-weekend = week-end, weekend, fin de semaine
hears-next = prochain*, suivant*, qui vient
hears-week = semaine
hears-month = mois
hears-mon = lundi
hears-tue = mardi
hears-wed = mercredi
hears-thu = jeudi
hears-fri = vendredi
hears-sat = samedi
hears-sun = dimanche
# January to December; further forms behind a slash.
hears-months = janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
# Words that choose nothing.
hears-filler = que, quoi, qu, est, ce, qui, se, passe, où, quand, y, a, t, il, le, la, les, un, une, des, de, du, d, l, à, au, aux, en, dans, pour, et, ou, par, près, chez, ici, avec, cette, cet, quelque, chose, faire, on, je, nous, peut, svp
# To choose what one subscribes to.
hears-only = seulement, uniquement, juste
hears-also = aussi, également, ajouter
hears-stop = stop, plus de, sans, arrêter
hears-pause = pause, vacances
hears-resume = reprendre, fin de la pause
hears-everything = tout, tous, toutes
hears-daily = tous les jours, chaque jour, quotidien
hears-weekly = toutes les semaines, chaque semaine, hebdomadaire
hears-quiet = silence, heures calmes, ne pas déranger
hears-waste = déchets, poubelle, poubelles, collecte, ordures

## What is on: answers

menu-events = Que se passe-t-il ?
menu-subscribe = S’abonner
# The name of a stretch of time; one of them is $when of the heads below.
events-today = aujourd’hui
events-tomorrow = demain
events-this-evening = ce soir
events-this-weekend = ce week-end
events-next-weekend = le week-end prochain
events-this-week = cette semaine
events-next-week = la semaine prochaine
# $date: a date. $day: name of a day.
events-on-day = { $day }, { $date }
events-on-evening = le soir du { $date }
# $month, $year: numbers, as in 12/2026.
events-in-month = { $month }/{ $year }
events-ahead = prochainement
# Heads of a list. $place: names of towns and districts. $whom: names of audiences.
events-head = **Ce qui se passe { $when } ({ $place }) :**
events-head-for = **Ce qui se passe { $when } ({ $place } ; { $whom }) :**
# Nothing was found; what is next follows.
events-none = Je n’ai rien trouvé : { $when } ({ $place }).
events-none-at-all = Pour le moment, je ne connais aucune date pour { $place }.
events-next-ones = **Voici ce qui vient ensuite :**
events-of-words = **Voici ce que j’ai trouvé :**
events-more = Autres dates
events-gone = Cette date n’existe plus.
# One line of a list. $when: the day and the time. $title, $place: as the organiser writes them.
events-line = - { $when } : **{ $title }**, { $place }
events-line-plain = - { $when } : **{ $title }**
events-line-cancelled = - ANNULÉ : { $when } : { $title }
# When it is. $day: name of a day. $date: a date. $time, $from, $to: times.
events-at = { $day } { $date }, { $time }
events-from-to = { $day } { $date }, de { $from } à { $to }
events-all-day = { $day } { $date }
events-days = du { $first } au { $last }
events-until-time = du { $first } au { $last }, { $time }
# One date in full.
events-where = Lieu : { $place }
events-link = [En savoir plus]({ $link })
events-source = Source : { $source }
events-cancelled = **Annulé.** Cette manifestation n’a pas lieu.
events-seats = Places : { $seats }
events-coming-count = Inscriptions à ce jour : { $count }
# Buttons below it.
events-file = Dans mon calendrier
events-remind = Me le rappeler avant
events-forget-reminder = Ne plus me le rappeler
events-come = Je viens
events-stay-away = Finalement, je ne viens pas
events-back = Retour à la liste
events-file-sent = Voici la date sous forme de fichier. Ouvrez-le, et elle est dans votre calendrier.
events-remind-when = Combien de temps avant dois-je vous rappeler « { $title } » ?
# $hours: 2 or 4.
events-remind-hours = { $hours } heures avant
events-remind-day = La veille
events-reminded = Bien, je vous le rappellerai : { $when }.
events-remind-too-late = C’est trop tard. « { $title } » commence bientôt.
events-reminder-dropped = Bien, je ne vous le rappellerai pas.
# After “I am coming”. $title: of the event.
events-you-come = Très bien, vous venez à « { $title } ». L’organisateur apprend seulement combien de personnes viennent, pas qui.
events-you-wait = « { $title } » est complet. Vous êtes sur la liste d’attente, à la place { $place }. Si une place se libère, je vous écris.
events-you-got-a-seat = Une place s’est libérée : vous venez à « { $title } ».
events-you-stay-away = Dommage. Votre inscription à « { $title } » est annulée.

## Subscriptions

# What is offered. $place: name of the town. $day, $time: when the week's digest comes.
subscriptions-offer = Voulez-vous savoir régulièrement ce qui se passe à { $place } et ce qu’il y a de nouveau ? Je vous écris alors de moi-même : le lundi, ce qui est prévu dans la semaine, ou chaque matin, ce que la journée apporte. Pour cela, j’enregistre votre choix. Vous pouvez y mettre fin à tout moment avec les mots « se désabonner ».
subscriptions-choose = Choisi : { $what }.
subscriptions-choose-hint = Seulement certaines choses ? Écrivez par exemple : « seulement { $example } ».
subscriptions-weekly = Oui, chaque semaine
subscriptions-daily = Oui, chaque jour
subscriptions-no = Non
subscriptions-not = Bien, pas d’abonnement.
subscriptions-started = C’est fait. { $what }, { $rhythm }. La prochaine fois : { $when }.
subscriptions-everything = tout
subscriptions-rhythm-day = chaque jour
subscriptions-rhythm-week = chaque semaine
# The list of what somebody has subscribed to.
subscriptions-yours = **Votre abonnement**
subscriptions-what = Quoi : { $what }
subscriptions-when = Quand : { $rhythm }, la prochaine fois { $when }
subscriptions-quiet = Heures calmes : de { $from } à { $to }. Je ne vous écris pas alors, sauf en cas d’urgence.
subscriptions-paused = En pause jusqu’au { $when }
subscriptions-none = Vous n’avez pas d’abonnement.
subscriptions-stop-one = Stop : { $what }
subscriptions-end = Tout résilier
subscriptions-pause = Pause
subscriptions-change-rhythm-day = Plutôt chaque jour
subscriptions-change-rhythm-week = Plutôt chaque semaine
subscriptions-resume = Mettre fin à la pause
subscriptions-ended = Tous les abonnements ont pris fin, votre consentement est supprimé. Vos signalements et vos réglages restent tels quels.
subscriptions-stopped-one = Bien, plus rien sur : { $what }.
subscriptions-not-among = Ceci n’est pas dans votre abonnement : { $what }.
subscriptions-unknown = Je ne connais pas « { $words } ». Vous pouvez choisir : { $known }.
subscriptions-pause-until = Jusqu’à quand dois-je faire une pause ? Écrivez par exemple « lundi » ou « 5.1. ».
subscriptions-paused-until = Bien, pause jusqu’au { $when }. Ensuite, cela reprend tout seul.
subscriptions-goes-on = Bien, cela reprend. La prochaine fois : { $when }.
subscriptions-quiet-set = Bien, de { $from } à { $to } je ne vous écris pas, sauf en cas d’urgence.
# Collection dates. $place: a street or tour.
waste-of = Collecte : { $place }

## Announcements

# Heads of a digest. $place: name of the town.
digest-week = **Cette semaine à { $place }**
digest-day = **Aujourd’hui à { $place }**
digest-news = **Nouvelles**
# $title: of an article. $link: its address.
digest-news-line = - [{ $title }]({ $link })
digest-news-line-plain = - { $title }
# $count: how many events are not listed.
digest-more = Autres dates : { $count }
digest-how-to-stop = Vous n’en voulez plus ? Écrivez « se désabonner ».
reminder-said = **Rappel :** { $title }
# An event has changed. $before, $now: when it was and is.
change-moved = **Déplacé :** « { $title } » a maintenant lieu { $now } (auparavant { $before }).
change-cancelled = **Annulé :** « { $title } », { $when }, n’a pas lieu.
change-place = **Autre lieu :** « { $title } », { $when }, maintenant ici : { $place }.
# A message of the town hall to many. $beginning: its first words.
post-recalled = **Retiré :** Le message « { $beginning } » n’est plus valable.
post-german-only = Ce message n’existe pour l’instant qu’en allemand.
waste-tomorrow = **Demain ({ $day } { $date }), on collecte :** { $what }
waste-cancelled = **Pas de collecte :** { $what }, le { $date }.
settings-consent-news = Envoi de manifestations et de nouvelles
settings-consent-withdrawn-news = Retiré. Tous les abonnements ont pris fin, je ne vous écris plus de moi-même.
# All that is kept: subscriptions, reminders, registrations.
mydata-subscription = Votre abonnement : { $what }, { $rhythm }.
mydata-reminder = Rappel d’une date le { $date }.
mydata-attendance = Inscription à une manifestation ; supprimée dès qu’elle est passée ({ $date }).

## Surveys: one question at a time (S1–S12)

# Words for: which surveys are there; skip this question; say it again; I go on later.
words-surveys = sondage, sondages, enquête, questionnaire, participer
words-skip = passer, passer la question, sans réponse, je ne sais pas
words-repeat = répéter, encore une fois, répéter la question
words-pause = pause, plus tard, continuer plus tard
words-zero = zéro, jamais, aucune fois, pas du tout
command-surveys-about = Participer aux enquêtes
surveys-none = Il n’y a pas d’enquête pour vous en ce moment.
surveys-list = Ces enquêtes sont en cours. Laquelle voulez-vous voir ?
surveys-see-result = Résultat : { $title }
surveys-sealed = Vous avez déjà participé, merci ! Vos réponses sont envoyées et ne peuvent plus être reliées à personne. Elles ne peuvent donc plus être modifiées.
surveys-full = Autant de personnes que prévu ont participé à cette enquête. Merci de votre intérêt !
# They stopped in the middle. $left: questions.
surveys-left = « { $title } » : questions restantes : { $left }. Voulez-vous continuer ?
surveys-go-on = Continuer
surveys-not-now = Pas maintenant
# $count: questions at most. $date: the last day.
surveys-length = Questions : { $count } au plus. Vous pouvez participer jusqu’au { $date } et faire une pause à tout moment.
# Who can see what; said before the first question. It must stay true word for word.
surveys-anonymous = **Anonyme :** vos réponses sont enregistrées sans votre nom. Jusqu’au { $date }, vous pouvez les modifier ; jusque-là, une clé que la mairie ne voit pas les relie à vous. Ensuite, la clé est détruite et personne ne peut plus dire qui a répondu quoi.
surveys-anonymous-final = **Anonyme :** dès l’envoi, vos réponses sont séparées de vous pour toujours. Vous ne pourrez plus les modifier.
surveys-pseudonymous = **Sous un pseudonyme :** la mairie voit vos réponses ensemble, mais pas qui vous êtes.
surveys-named = **Avec votre nom :** la mairie voit votre nom et vos réponses.
# $groups: what answers are broken down by. $smallest: number.
surveys-groups = Les réponses sont aussi comptées par : { $groups }. Les groupes de moins de { $smallest } personnes ne sont jamais montrés à part.
surveys-shown-to-all = Tout le monde peut voir le résultat.
surveys-shown-to-participants = Le résultat est envoyé aux personnes qui ont participé et qui le souhaitent.
surveys-shown-to-staff = Seule la mairie reçoit le résultat.
surveys-not-prevented = Je ne peux pas empêcher que le fournisseur de votre messagerie sache que vous m’écrivez, que vos messages restent sur votre appareil, ni que quelqu’un qui a plusieurs comptes participe plusieurs fois. Les sauvegardes faites avant la fin sont effacées au terme de leur délai.
surveys-by-district = quartier
surveys-by-language = langue
# A question of the survey, by whose answers others are broken down.
surveys-by-question = « { $question } »
# A group of those who belong to none.
surveys-by-none = non précisé
surveys-begin = C’est parti
surveys-another-time = Bien. Si vous souhaitez participer plus tard, écrivez simplement « enquête ».
surveys-progress = Question { $at } sur { $of }
surveys-so-far = Jusqu’ici : { $answer }
surveys-how-multi-most = { $most } réponses au plus. Choisissez l’une après l’autre, ou écrivez par exemple « 1, 3 ».
surveys-how-multi = Plusieurs réponses sont possibles. Choisissez l’une après l’autre, ou écrivez par exemple « 1, 3 ».
surveys-done-choosing = Terminé
surveys-how-scale = De { $from } ({ $low }) à { $to } ({ $high })
surveys-how-number = Veuillez écrire un nombre de { $least } à { $most }.
surveys-how-text = Écrivez avec vos propres mots, sans noms s’il vous plaît.
surveys-how-date = Veuillez écrire une date, par exemple 24.12.2026.
surveys-how-place = Partagez la position, ou écrivez où c’est.
surveys-how-photo = Veuillez envoyer une photo.
surveys-how-ranking = Qu’est-ce qui vient en premier ?
surveys-how-ranking-next = Jusqu’ici : { $answer }. Et ensuite ?
surveys-how-points = Combien de points pour « { $what } » ? Restent à répartir : { $left }
surveys-ways-out = Vous pouvez aussi écrire « passer », « retour » ou « pause ».
surveys-skip = Passer
surveys-back = Retour
surveys-pause = Pause
surveys-a-picture = une photo
surveys-skipped = sans réponse
surveys-over = Cette enquête est terminée.
surveys-name = Comment vous appelez-vous ? La mairie voit ce nom à côté de vos réponses.
surveys-cannot-skip = Nous avons besoin de cette réponse pour continuer.
# All is answered. $date: the last day to change anything.
surveys-thanks = Merci de votre participation ! Tout est enregistré. Vous pouvez modifier vos réponses jusqu’au { $date }.
surveys-send-sure = C’est tout. Voulez-vous envoyer ainsi ? Ensuite, rien ne pourra être modifié.
surveys-your-answer = { $question } { $answer }
surveys-want-result = M’envoyer le résultat
surveys-send = Envoyer
surveys-change = Modifier la réponse { $number }
surveys-sent = Merci, vos réponses sont envoyées. Personne ne peut plus les relier à vous.
surveys-will-tell = Volontiers. Après le { $date }, je vous enverrai le résultat.
surveys-no-result = Finalement pas de résultat
surveys-will-not-tell = Bien, je ne vous enverrai plus rien à ce sujet.
surveys-paused = Bien, faisons une pause. Vos réponses sont enregistrées. Écrivez « enquête » pour continuer.
surveys-elsewhere = Continuer ailleurs
# $code: sixteen digits.
surveys-elsewhere-code = D’ici un jour, envoyez-moi ce code dans votre autre messagerie : { $code }. Je saurai alors que les deux comptes sont à vous : tout continue là-bas et vous ne comptez qu’une fois. Ne donnez ce code à personne.
surveys-joined = Bon retour ! Je sais maintenant que les deux comptes sont à vous. Nous continuons ici où vous vous étiez arrêté.
surveys-pardon = Cela ne répond pas encore à la question.
surveys-reminder = Dans l’enquête « { $title } », il reste des questions : { $left }. Vous pouvez participer jusqu’au { $date }. Continuer ? Je ne le rappelle que cette fois.
surveys-no-result-yet = Il n’y a pas ici de résultat de cette enquête.
surveys-result = Résultat : **{ $title }**
surveys-result-participants = Personnes ayant participé : { $count }
surveys-result-few = Moins de { $smallest } réponses. Nous ne les montrons pas, afin que personne ne soit reconnu.
surveys-result-average = Moyenne : { $average }
surveys-result-answers = Réponses en texte libre : { $count }
surveys-result-bar = { $label } : { $count } ({ $percent } %)
surveys-result-group = { $group } : { $bars }
surveys-result-hidden = Les groupes où une réponse vient de moins de { $smallest } personnes ne sont pas montrés à part.
surveys-did = Vous avez répondu, nous avons agi : **{ $title }**
mydata-survey = Enquête « { $title } » : { $answers }
mydata-survey-sent = Enquête « { $title } » : vous avez participé. Personne ne sait plus quelles réponses sont les vôtres.
polls-before = **Sondage éclair :** une courte question va s’afficher ici, il suffira de toucher une réponse. Vous pouvez voter jusqu’au { $date }, et changer votre vote jusque-là.
polls-limits = Attention : tout le monde dans le salon peut voir votre vote. Qui est dans plusieurs salons peut voter dans chacun. Un sondage éclair n’est pas une enquête et n’est jamais mélangé avec une enquête.
polls-ended = Le sondage éclair est terminé : **{ $question }**
polls-result-follows = Le résultat de tous les salons suit.
polls-result = Résultat du sondage éclair : **{ $question }**
polls-result-voters = Votes : { $count } · Salons : { $rooms }
polls-result-bar = { $label } : { $count } ({ $percent } %)
polls-result-networks = Telegram : { $telegram } · Matrix : { $matrix }
polls-result-unasked = Salons où la question n’est pas arrivée (ou pas à coup sûr) : { $count }
mydata-poll = Sondage éclair « { $question } » : { $picked }
