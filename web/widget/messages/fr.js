/** The widget in French. */
import { alternativesIn, countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../ui/formats.js';

const score = scoresIn('fr');
const percent = percentsIn('fr');
const number = numbersIn('fr');
const date = daysIn('fr');
const count = countsIn('fr');

/** @param {number} low @param {number} high */
const range = (low, high) =>
  (low < high ? `fourchette de ${score(low)} à ${score(high)}` : 'complet');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'Score de santé AMPS',
    Onboarding: 'Onboarding',
    'Did we set the right foundation, and how do the early signals read? Applies until the first agreed milestone is reached.':
      'Avons-nous posé de bonnes bases, et que disent les premiers signaux\u202f? S’applique jusqu’à ce que '
      + 'le premier jalon convenu soit atteint.',
    'Adoption & Growth': 'Adoption et croissance',
    'Are we executing the plan and moving the outcomes? Applies after the first milestone, until about 120 days before the renewal decision.':
      'Le plan avance-t-il, et les résultats progressent-ils\u202f? S’applique après le premier jalon, '
      + 'jusqu’à environ 120 jours avant la décision de renouvellement.',
    Renewal: 'Renouvellement',
    'Do the people who hold the budget have what they need to say yes? Applies from about 120 days before the renewal decision.':
      'Ceux qui tiennent le budget ont-ils ce qu’il leur faut pour dire oui\u202f? S’applique à partir '
      + 'd’environ 120 jours avant la décision de renouvellement.',
    Alignment: 'Alignement',
    'Do we and the customer share one clear, specific definition of success?':
      'Le client et nous partageons-nous une définition du succès unique, claire et précise\u202f?',
    'How specific is the outcome that the customer wants?':
      'À quel point le résultat voulu par le client est-il précis\u202f?',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'Cherchez-le dans le plan de succès, les notes de lancement ou le contrat. Ce qui n’est pas écrit ne '
      + 'compte pas.',
    'No outcome written down': 'Aucun résultat écrit',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      'Demandez à votre interlocuteur ce qui devrait aller mieux dans un an, et notez-le avec ses mots.',
    'Written down, but only as a general wish': 'Écrit, mais seulement comme un souhait général',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'Demandez quel résultat montrerait que ce souhait est exaucé, et notez ce seul résultat.',
    'A named outcome, but no target number': 'Un résultat nommé, mais sans cible chiffrée',
    'Agree with your contact how the outcome is measured, and set a target number.':
      'Convenez avec votre interlocuteur de la façon de mesurer le résultat, et fixez une cible chiffrée.',
    'An outcome with a metric and a target': 'Un résultat avec un indicateur et une cible',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      'Complétez la cible\u00a0: valeur de départ actuelle, responsable chez le client et échéance.',
    'Metric, baseline, target, owner and date':
      'Indicateur, valeur de départ, cible, responsable et échéance',
    'Who at the customer has confirmed our definition of success?':
      'Qui, chez le client, a confirmé notre définition du succès\u202f?',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'Fiez-vous à ce que le client a dit ou écrit, pas à ce que vous pensez qu’il dirait.',
    'Nobody: never discussed, not even by sales': 'Personne\u00a0: jamais abordée, même par les commerciaux',
    'Ask the account executive what the customer hoped for when buying, and draft a definition from it.':
      'Demandez au commercial du compte ce que le client espérait en achetant, et rédigez-en un projet de '
      + 'définition.',
    'Nobody: drawn from the sales handover or from talks':
      'Personne\u00a0: tirée de la passation commerciale ou d’échanges',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      'Parcourez la définition avec votre interlocuteur au quotidien, et modifiez-la jusqu’à ce qu’il soit '
      + 'd’accord.',
    'The day-to-day contact or the working team': 'L’interlocuteur au quotidien ou l’équipe projet',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'Demandez à votre interlocuteur 20 minutes avec le sponsor ou le détenteur du budget, et validez-y '
      + 'la définition.',
    'The sponsor or the budget holder': 'Le sponsor ou le détenteur du budget',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      'Envoyez la définition sur une page au sponsor et à l’équipe projet, et demandez à chacun de '
      + 'confirmer par écrit.',
    'Sponsor or budget holder, and working team, in writing':
      'Sponsor ou détenteur du budget, et équipe projet, par écrit',
    'When did we last confirm the definition of success together?':
      'Quand avons-nous confirmé ensemble la définition du succès pour la dernière fois\u202f?',
    'Count from the day the customer last said that it still holds. Having no definition counts as never.':
      'Comptez depuis le jour où le client a dit pour la dernière fois qu’elle tient toujours. Sans '
      + 'définition, c’est «\u00a0Jamais\u00a0».',
    'Never, or known to be wrong by now': 'Jamais, ou nous la savons dépassée',
    'Write the definition as you understand it today, and have your contact correct or confirm it.':
      'Rédigez la définition telle que vous la comprenez aujourd’hui, et faites-la corriger ou confirmer '
      + 'par votre interlocuteur.',
    'More than 12 months ago': 'Il y a plus de 12 mois',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      'Mettez la définition à l’ordre du jour de votre prochain échange, et demandez ce qui a changé.',
    'From 6 to 12 months ago': 'Il y a 6 à 12 mois',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      'Demandez à votre interlocuteur si l’objectif, l’indicateur et la cible tiennent toujours, et notez '
      + 'la réponse avec sa date.',
    'From 3 to under 6 months ago': 'Il y a 3 mois ou plus, mais moins de 6',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'Revoyez la définition avec le client, et fixez la prochaine revue pour le trimestre à venir.',
    'Less than 3 months ago': 'Il y a moins de 3 mois',
    Milestones: 'Jalons',
    'Is the customer making measurable progress toward the outcome, with meaningful adoption?':
      'Le client progresse-t-il de façon mesurable vers le résultat, avec une adoption qui compte\u202f?',
    'How do the agreed milestones stand?': 'Où en sont les jalons convenus\u202f?',
    'Compare the dates in the shared plan with today. A plan the customer has not agreed to does not count.':
      'Comparez les dates du plan partagé avec aujourd’hui. Un plan que le client n’a pas validé ne compte '
      + 'pas.',
    'No milestones agreed': 'Aucun jalon convenu',
    'Agree three dated milestones toward the outcome with your contact, and share them as one plan.':
      'Convenez avec votre interlocuteur de trois jalons datés vers le résultat, et partagez-les dans un '
      + 'seul plan.',
    'At least one delay without an agreed recovery': 'Au moins un retard sans rattrapage convenu',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      'Passez en revue les jalons en retard avec votre interlocuteur, et convenez pour chacun d’une date '
      + 'et d’un responsable.',
    'Delays, each with an agreed recovery': 'Des retards, tous avec un rattrapage convenu',
    'Clear the biggest obstacle with its owner before the next recovery date.':
      'Levez le plus gros obstacle avec son responsable, avant la prochaine date de rattrapage.',
    'On plan or complete, in our view': 'Conformes au plan ou terminés, selon nous',
    'Send the customer the state of each milestone, and ask them to confirm or correct it.':
      'Envoyez au client l’état de chaque jalon, et demandez-lui de le confirmer ou de le corriger.',
    'On plan or complete, confirmed by customer in last 30 days':
      'Conformes ou terminés, le client l’a confirmé ces 30 derniers jours',
    'How far has the outcome itself moved?':
      'Dans quelle mesure le résultat lui-même a-t-il progressé\u202f?',
    'Use the agreed metric; logins, tickets and training are activity. Without a target and a date, nothing is on pace.':
      'Utilisez l’indicateur convenu\u202f; connexions, tickets et formations sont de l’activité. Sans '
      + 'cible ni échéance, rien n’est au rythme prévu.',
    'Outcome not measured': 'Résultat non mesuré',
    'Find one number for the outcome with your contact, and record what it is today.':
      'Trouvez avec votre interlocuteur un chiffre pour le résultat, et notez sa valeur d’aujourd’hui.',
    'Measured, not yet moved in the right direction': 'Mesuré, mais pas encore de mouvement dans le bon sens',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      'Choisissez le processus qui pèse le plus sur le chiffre, et convenez avec l’équipe d’un changement.',
    'Moving in the right direction, but behind pace': 'Progresse, mais en retard sur le rythme prévu',
    'Find out with your contact what slows the number most, remove it, and compare again after four weeks.':
      'Trouvez avec votre interlocuteur ce qui freine le plus le chiffre, supprimez-le, et comparez de '
      + 'nouveau après quatre semaines.',
    'On pace or reached, in our data': 'Au rythme prévu ou atteint, selon nos données',
    'Ask the customer to read the number from their own data, and compare it with ours.':
      'Demandez au client de relever le chiffre dans ses propres données, et comparez-le au nôtre.',
    'On pace or reached, in the customer\'s own data':
      'Au rythme prévu ou atteint, selon les données du client',
    'Who works in the workflows that the outcome depends on?':
      'Qui travaille dans les processus dont dépend le résultat\u202f?',
    'Look at who does the work there, not at how many log in. “Most” is more than half of the intended users.':
      'Regardez qui y travaille, pas combien se connectent. «\u00a0La plupart\u00a0», c’est plus de la '
      + 'moitié des utilisateurs prévus.',
    'Nobody; at most logins or use outside them':
      'Personne\u202f; au plus des connexions ou un usage ailleurs',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      'Formez une équipe à un processus clé avec ses propres données, et vérifiez son usage deux semaines '
      + 'plus tard.',
    'A first team, but not most intended users':
      'Une première équipe, mais pas la plupart des utilisateurs prévus',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'Listez les équipes qui manquent, et laissez une équipe utilisatrice montrer le processus à la '
      + 'suivante.',
    'Several teams, but not most intended users':
      'Plusieurs équipes, mais pas la plupart des utilisateurs prévus',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      'Demandez à trois utilisateurs prévus ce qui les retient, et levez le premier obstacle avec leur '
      + 'responsable.',
    'Most intended users': 'La plupart des utilisateurs prévus',
    'Move what is still done the old way into the product, and agree a last day for the old way with the managers.':
      'Passez dans le produit ce qui se fait encore à l’ancienne, et convenez avec les responsables d’un '
      + 'dernier jour pour l’ancienne méthode.',
    'All intended teams; the old way is retired':
      'Toutes les équipes prévues\u202f; l’ancienne méthode est abandonnée',
    Proof: 'Preuves',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      'Savons-nous qui influence le renouvellement, et pourraient-ils dire aujourd’hui pourquoi garder le '
      + 'contrat\u202f?',
    'Do we know who decides the renewal, who influences it and who could object?':
      'Savons-nous qui décide du renouvellement, qui l’influence et qui pourrait s’y opposer\u202f?',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      'Pensez au détenteur du budget, à la finance, aux achats et à quiconque pourrait bloquer le '
      + 'renouvellement.',
    'Nobody identified': 'Personne d’identifié',
    'Ask your contact who signs the renewal, and write down the name and role.':
      'Demandez à votre interlocuteur qui signe le renouvellement, et notez son nom et sa fonction.',
    'One name or a few, but no map of their roles': 'Un nom ou quelques-uns, sans cartographie des rôles',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      'Cartographiez qui décide, qui influence et qui pourrait s’opposer, à partir de vos notes et de '
      + 'l’organigramme.',
    'Roles mapped, but not verified with a champion':
      'Rôles cartographiés, mais non vérifiés avec un champion',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'Parcourez la cartographie avec votre champion, corrigez les rôles et demandez qui manque.',
    'Map verified with a champion': 'Cartographie vérifiée avec un champion',
    'Meet the decision-maker and each objector you have not met for six months, and bring one result that matters to them.':
      'Rencontrez le décideur et les opposants que vous n’avez pas vus depuis six mois, avec un résultat '
      + 'qui compte pour eux.',
    'Verified; decision-maker and objectors met in last 6 months':
      'Vérifiée\u202f; décideur et opposants rencontrés ces 6 derniers mois',
    'What evidence of value exists?': 'Quelles preuves de valeur existent\u202f?',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      'La valeur est un résultat pour leur activité\u00a0: temps, argent ou risque. L’usage montre de '
      + 'l’activité, pas de la valeur.',
    'No evidence of value': 'Aucune preuve de valeur',
    'Ask two users what has become better since they started, and write down their answers.':
      'Demandez à deux utilisateurs ce qui va mieux depuis leurs débuts, et notez leurs réponses.',
    'Anecdotes, usage figures or our own estimates only':
      'Anecdotes, chiffres d’usage ou nos estimations seulement',
    'Ask your contact which result of theirs has become better, and write it down in their words.':
      'Demandez à votre interlocuteur quel résultat s’est amélioré chez eux, et notez-le avec ses mots.',
    'A result the customer names, not quantified from their data':
      'Un résultat cité par le client, non chiffré avec ses données',
    'Work out with your contact, from their data, what that result is worth in time, money or risk.':
      'Calculez avec votre interlocuteur, à partir de ses données, ce que vaut ce résultat en temps, en '
      + 'argent ou en risque.',
    'Value quantified from the customer\'s data': 'Valeur chiffrée à partir des données du client',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      'Montrez le calcul au sponsor ou à la finance, et demandez-leur de le corriger ou de le confirmer.',
    'Quantified value accepted by sponsor or finance':
      'Valeur chiffrée, acceptée par le sponsor ou la finance',
    'What has the decision-maker, or the committee, said about our value?':
      'Qu’a dit le décideur, ou le comité, de notre valeur\u202f?',
    'Go by what they have said to you or your champion. If you can only guess, choose Not sure.':
      'Fiez-vous à ce qui vous a été dit, à vous ou à votre champion. S’il faut deviner, choisissez '
      + '«\u00a0Je ne sais pas\u00a0».',
    'Nothing: does not know us': 'Rien\u00a0: ne nous connaît pas',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      'Demandez à votre champion de vous présenter au décideur, ou de lui transmettre trois lignes sur ce '
      + 'que nous faisons pour eux.',
    'Knows us, but is vague or silent about our value':
      'Nous connaît, mais reste vague ou muet sur notre valeur',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      'Envoyez une demi-page au décideur\u00a0: pourquoi ils ont acheté, ce qui a changé depuis, ce qui '
      + 'vient ensuite.',
    'Repeated our words, named no result': 'A répété nos mots, sans citer de résultat',
    'Show the decision-maker one result of their own in a short meeting, and ask what it means for them.':
      'Montrez au décideur, dans une courte réunion, un résultat qui est le sien, et demandez ce qu’il '
      + 'représente pour lui.',
    'Named a specific result': 'A cité un résultat précis',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      'Mettez les chiffres confirmés sur une page, avec les mots du client, pour les discussions '
      + 'budgétaires du décideur.',
    'Made the case to others, with numbers': 'Nous a défendus devant d’autres, chiffres à l’appui',
    Signals: 'Signaux',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      'Selon votre jugement éclairé, où en sont la relation, le champion, les utilisateurs et les risques '
      + 'externes\u202f?',
    'How is the relationship: do they reply, meet and bring us in?':
      'Comment va la relation\u00a0: le client répond-il, vient-il aux réunions, nous associe-t-il\u202f?',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      'Regardez les 90 derniers jours\u00a0: délais de réponse, réunions tenues ou non, qui prend '
      + 'l’initiative des échanges.',
    'No reply for 60 days, or openly hostile': 'Sans réponse depuis 60 jours, ou ouvertement hostile',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      'Faites appeler leur direction par un de nos dirigeants, demandez ce qui n’a pas marché, et convenez '
      + 'd’une correction datée.',
    'Slow to reply, or often cancels': 'Répond tard ou annule souvent',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'Proposez une réunion plus courte sur un sujet de leur choix, et apportez une chose qui les aide '
      + 'aussitôt.',
    'Replies and meets, but never starts anything':
      'Répond et vient aux réunions, mais ne prend jamais l’initiative',
    'Agree a short regular meeting with your contact, and let them set its agenda.':
      'Convenez avec votre interlocuteur d’un court rendez-vous régulier, et laissez-lui fixer l’ordre du '
      + 'jour.',
    'Regular contact, started by both sides': 'Contacts réguliers, à l’initiative des deux côtés',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      'Interrogez votre interlocuteur sur ses projets des deux prochains trimestres, et proposez d’aider à '
      + 'en préparer un.',
    'Brings us in early and shares plans': 'Nous associe tôt et partage ses projets',
    'How stable is our champion?': 'Quelle est la solidité de notre champion\u202f?',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'Un champion parle pour nous quand nous ne sommes pas dans la pièce, et on l’écoute.',
    'No champion, or gone without a successor': 'Pas de champion, ou champion parti sans successeur',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      'Trouvez la personne qui gagne le plus à ce résultat, et demandez comment l’aider à y réussir.',
    'Leaving or losing influence, no successor named':
      'Sur le départ ou en perte d’influence, sans successeur désigné',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      'Demandez au champion de désigner un successeur, et rencontrez-les bientôt tous les deux.',
    'One active champion, or one leaving with a named successor':
      'Un champion actif, ou sur le départ avec un successeur désigné',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'Demandez à votre champion qui d’autre en profite, et donnez à cette personne un résultat à elle à '
      + 'faire valoir.',
    'One strong champion and a backup': 'Un champion solide et une relève',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      'Rencontrez quelqu’un d’une autre équipe et quelqu’un de plus haut placé, et montrez à chacun un '
      + 'résultat qui compte pour lui.',
    'Several champions across teams and levels':
      'Plusieurs champions, dans plusieurs équipes et à plusieurs niveaux',
    'What do end users say about the product?': 'Que disent les utilisateurs finaux du produit\u202f?',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      'Écoutez les utilisateurs eux-mêmes, pas seulement votre interlocuteur\u00a0: enquêtes, tickets, '
      + 'formations, appels.',
    'Widespread frustration, hardly any praise': 'Mécontentement général, presque pas d’éloges',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      'Réunissez les trois plaintes les plus fréquentes, obtenez une date pour une correction, et dites-le '
      + 'aux utilisateurs.',
    'More complaints than praise': 'Plus de plaintes que d’éloges',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      'Résolvez ou contournez la plainte principale, et revenez vers ceux qui l’ont exprimée.',
    'About as much praise as complaints': 'À peu près autant d’éloges que de plaintes',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      'Demandez à dix utilisateurs ce qui les aide et ce qui les agace, et agissez sur la réponse la plus '
      + 'nette.',
    'More praise than complaints': 'Plus d’éloges que de plaintes',
    'Let two satisfied users show colleagues how they work, and fix what those colleagues stumble over.':
      'Laissez deux utilisateurs satisfaits montrer à des collègues comment ils travaillent, et corrigez ce '
      + 'qui les arrête.',
    'They recommend it without being asked': 'Ils le recommandent spontanément',
    'How exposed is the account to outside risk?':
      'À quel point le compte est-il exposé aux risques externes\u202f?',
    'Budget cuts, merger, reorganisation, competitor, regulation. Serious is what could end or shrink the contract.':
      'Coupes budgétaires, fusion, réorganisation, concurrent, réglementation. Est sérieux ce qui pourrait '
      + 'mettre fin au contrat ou le réduire.',
    'Serious risk, already in effect': 'Risque sérieux, déjà effectif',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'Demandez au sponsor ce que le changement signifie pour le contrat, et convenez de ce qu’il faut '
      + 'protéger d’abord.',
    'Serious risk, announced or confirmed, not yet in effect':
      'Risque sérieux, annoncé ou confirmé, pas encore effectif',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      'Convenez avec votre champion d’une action qui réduit le risque, par exemple un renouvellement '
      + 'anticipé ou un nouveau sponsor.',
    'Serious if true, but not confirmed': 'Sérieux si c’est vrai, mais non confirmé',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'Interrogez directement votre sponsor sur ce risque, et notez ce qui est un fait et ce qui est une '
      + 'rumeur.',
    'Known risk, with a minor effect at most': 'Risque connu, d’effet mineur tout au plus',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      'Passez en revue budget, actionnariat, concurrents et réglementation avec votre sponsor, et notez la '
      + 'date.',
    'No known risk, checked this quarter': 'Aucun risque connu, vérifié ce trimestre',
    Critical: 'Critique',
    'At risk': 'À risque',
    Healthy: 'Sain',
    Thriving: 'Florissant',
    'Usage noise': 'Bruit d’usage',
    'People are busy in the product, but nothing shows that the outcome has moved: activity is not value. Check first whether the workflows they use affect the agreed metric.':
      'On s’active dans le produit, mais rien ne montre que le résultat a bougé\u00a0: l’activité n’est pas '
      + 'la valeur. Vérifiez d’abord si les processus utilisés agissent sur l’indicateur convenu.',
    'Polite exit': 'Départ poli',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker has said about results.':
      'L’ambiance est bonne, mais il y a peu de preuves de valeur, et les comptes agréables partent aussi. '
      + 'Vérifiez d’abord ce que le décideur a dit des résultats.',
    'Value stops short': 'Valeur qui s’arrête en chemin',
    'Your contact is happy, but the person who signs has little idea of the value. Check first when the decision-maker last saw a result.':
      'Votre interlocuteur est content, mais le signataire n’a guère idée de la valeur. Vérifiez d’abord '
      + 'quand le décideur a vu un résultat pour la dernière fois.',
    'Wrong destination': 'Mauvaise destination',
    'Progress is good, but toward a goal that is not clearly confirmed. Check first whether the sponsor still wants this outcome.':
      'Les progrès sont bons, mais vers un objectif qui n’est pas clairement confirmé. Vérifiez d’abord si '
      + 'le sponsor veut toujours ce résultat.',
    'Single thread': 'Un seul fil',
    'The relationship works, but without a secure champion one departure could end it. Check first who else you could call tomorrow.':
      'La relation fonctionne, mais sans champion solide un seul départ pourrait y mettre fin. Vérifiez '
      + 'd’abord qui d’autre vous pourriez appeler demain.',
    'Agreed, but not written down': 'Validé, mais pas écrit',
    'Someone at the customer has confirmed a definition of success, yet no outcome is written down. Check A1 first: what exactly did they confirm?':
      'Quelqu’un chez le client a confirmé une définition du succès, mais aucun résultat n’est écrit. '
      + 'Vérifiez d’abord A1\u00a0: qu’a-t-on confirmé exactement\u202f?',
    'Confirmed, but not written down': 'Confirmé, mais pas écrit',
    'We confirmed the definition of success together within the last 12 months, yet no outcome is written down. Check A1 first: where are the notes of that day?':
      'Nous avons confirmé ensemble la définition du succès ces 12 derniers mois, mais aucun résultat n’est '
      + 'écrit. Vérifiez d’abord A1\u00a0: où sont les notes de ce jour-là\u202f?',
    'Confirmed with nobody': 'Confirmé, mais par personne',
    'We confirmed the definition of success together within the last 12 months, yet nobody at the customer has confirmed it. Check A3 first: who was there on that day?':
      'Nous avons confirmé ensemble la définition du succès ces 12 derniers mois, mais personne chez le '
      + 'client ne l’a confirmée. Vérifiez d’abord A3\u00a0: qui était là ce jour-là\u202f?',
    'On pace, but without an outcome': 'Au rythme prévu, mais sans résultat défini',
    'The outcome is on pace or reached, yet no outcome is named. Check M2 first: which number has moved, and toward which target?':
      'Le résultat est au rythme prévu ou atteint, mais aucun résultat n’est nommé. Vérifiez d’abord '
      + 'M2\u00a0: quel chiffre a bougé, et vers quelle cible\u202f?',
    'Heard from a stranger': 'Entendu d’un inconnu',
    'The decision-maker has spoken about our value, yet nobody is identified who decides the renewal. Check P1 first: whose words were they?':
      'Le décideur a parlé de notre valeur, mais personne n’est identifié comme décideur du renouvellement. '
      + 'Vérifiez d’abord P1\u00a0: de qui étaient ces mots\u202f?',
    'Met, but does not know us': 'Rencontré, mais ne nous connaît pas',
    'We met the decision-maker in the last 6 months, yet they do not know us. Check P3 first: what did they say when you met?':
      'Nous avons rencontré le décideur ces 6 derniers mois, mais il ne nous connaît pas. Vérifiez d’abord '
      + 'P3\u00a0: qu’a-t-il dit lors de la rencontre\u202f?',
    'Accepted by nobody': 'Accepté, mais par personne',
    'Sponsor or finance has accepted the value, yet nobody who decides or influences the renewal is identified. Check P1 first: who accepted it?':
      'Le sponsor ou la finance a accepté la valeur, mais personne qui décide du renouvellement ou '
      + 'l’influence n’est identifié. Vérifiez d’abord P1\u00a0: qui l’a acceptée\u202f?',
    'Silent, yet close': 'Silencieux, et pourtant proche',
    'There is no reply, or open hostility, yet we have a strong champion with a backup. Check S2 first: when did a champion last speak up for us?':
      'Pas de réponse, ou une hostilité ouverte, et pourtant nous avons un champion solide et une relève. '
      + 'Vérifiez d’abord S2\u00a0: quand un champion a-t-il parlé pour nous la dernière fois\u202f?',
  },
  score,
  percent,
  date,

  // Questionnaire
  questionnaire: 'Questionnaire',
  stage: 'Dans quelle phase est le compte\u202f?',
  intro: 'Choisissez une phase et répondez à ce que vous savez. Rien ne quitte cette page.',
  example: 'Essayer avec un compte d’exemple',
  keys: 'Touches\u00a0: un chiffre répond, X = «\u00a0je ne sais pas\u00a0», Entrée passe, N ouvre la note.',
  notSure: 'Je ne sais pas',
  answered: (done, all) => `${done} réponses sur ${all}`,
  done: (done, all) => `${done} sur ${all}`,
  weight: (n) => `poids ${percent(n)}`,
  stale: (label, day, days) =>
    `La réponse du ${date(day)} a plus de ${count(days, { one: '# jour', other: '# jours' })} et compte comme `
    + `inconnue. C’était «\u00a0${label}\u00a0».`,
  renew: 'Toujours vrai',
  staleSum: (n) => count(n, { one: '# réponse a expiré.', other: '# réponses ont expiré.' }),
  renewAll: 'Tout est encore vrai',
  closeNote: 'Terminé',
  fields: {
    note: 'Note',
    link: 'Lien',
    source: 'Source',
    date: 'Date de la réponse',
    band: 'Catégorie',
    reason: 'Motif',
    author: 'Décidé par',
    until: 'Dernier jour, s’il y en a un',
  },
  tooLong: (length, limit) =>
    `Non enregistré\u00a0: ${number(length)} caractères, alors que ${number(limit)} sont permis.`,
  noLink: 'Non enregistré\u00a0: un lien commence par https:// ou http://.',
  noDate: 'Non enregistré\u00a0: cette date est-elle exacte\u202f?',
  missing: 'Ce champ est nécessaire.',
  noLevel: (id, digit, top) => `${id} n’a pas de niveau ${digit}. Les niveaux vont de 0 à ${top}.`,
  noStage: (digit, top) => `Il n’y a pas de phase ${digit}. Les phases vont de 1 à ${top}.`,

  // Results
  results: 'Score',
  close: 'Fermer',
  noStageYet: 'Pas encore de phase',
  noScore: 'Pas encore de score',
  noAnswers: 'Aucune réponse qui compte dans cette phase pour l’instant. Tout score reste possible.',
  tooEarly: 'Trop tôt',
  early: (answered) => `${answered}. C’est trop peu pour un verdict.`,
  could: (names) => `Les questions sans réponse pourraient en faire ${names}.`,
  or: alternativesIn('fr'),
  certain: 'Les questions sans réponse ne peuvent plus changer cette catégorie.',
  range,
  coverage: (coverage) =>
    `renseigné à ${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)}`,
  bandSpan: (band, from, to) => `${band} de ${number(from)} à ${number(to)}`,
  picture: (name, n, low, high) =>
    `${name}\u00a0: ${n === null ? 'pas de score' : score(n)}, ${range(low, high)}`,
  gaugeText: (bands) => `Catégories\u00a0: ${bands}. L’inconnu est hachuré.`,
  details: 'Détails',
  points: 'Où sont passés les 100 points',
  marked: 'Plein\u00a0: acquis. Hachuré\u00a0: inconnu. Le trait est le score des réponses.',
  dimensions: 'Dimensions',
  scoreHead: 'Score',
  weightHead: 'Poids',
  earned: 'acquis',
  lost: 'perdus',
  unknown: 'inconnus',
  stages: 'Les mêmes réponses à chaque phase',
  blindSpots: 'Angles morts',
  contradictions: 'Ces réponses ne peuvent pas être vraies ensemble',
  next: 'Prochaines actions',
  nothingNext: 'Chaque réponse est à son niveau le plus haut.',
  gain: (gain) => `+${score(gain)}`,
  showAll: (n) => `Tout afficher (${number(n)})`,
  raised: (id, from, to, total) => `${id} de ${from} à ${to}, score ${score(total)}`,
  inPlay: (id, worst, best, swing) => (worst === null || best === null ? `${id}\u00a0: ${score(swing)} points restent ouverts`
    : `${id}\u00a0: pourrait porter le score à ${score(worst)} … ${score(best)}`),
  after: (ids) => `après ${ids}`,
  path: (band, raises, total) => `Plus court chemin vers ${band} (${score(total)})\u00a0: `
    + `${count(raises, { one: '# niveau', other: '# niveaux' })} de plus`,
  fromTo: (from, to) => `de ${from} à ${to}`,
  robust: (band, shift) =>
    `Déplacer jusqu’à ${number(shift)} points de poids entre dimensions laisse la catégorie à ${band}.`,
  fragile: (band, shift, low, high) =>
    `Déplacer ${number(shift)} points de poids entre dimensions pourrait changer la catégorie ${band}\u00a0: `
    + `le score serait compris entre ${score(low)} et ${score(high)}.`,
  override: 'Fixer la catégorie à la main',
  byHand: 'Fixé à la main',
  by: 'Par',
  until: (day) => `jusqu’au ${date(day)}`,
  expired: (day) => `expiré le ${date(day)}, sans effet`,
  judge: 'Fixer la catégorie',
  change: 'Modifier',
  remove: 'Retirer',
  cancel: 'Annuler',
  vector: 'Vecteur AMPS',
  copy: 'Copier',
  copied: 'Copié',
  pressCopy: 'Le vecteur est sélectionné. Appuyez sur Ctrl+C ou ⌘C pour le copier.',
  startOver: 'Recommencer',
  spokenByHand: (band) => `Fixé à la main\u00a0: ${band}.`,
  spokenEarly: (answered, low, high) => `Trop tôt\u00a0: ${answered}, entre ${score(low)} et ${score(high)}.`,
  spoken: (total, band, low, high) => `Score ${total}, ${band}, ${range(low, high)}.`,

  // States
  loading: 'Chargement du moteur de calcul',
  failed: 'Le score ne peut pas être calculé ici',
  again: 'Réessayer',
  undo: 'Annuler',
  redo: 'Rétablir',
  dismiss: 'Masquer',
  cleared: 'Réponses effacées.',
  exampleShown: 'Voici les réponses d’un compte d’exemple.',
  more: (n) => `Et ${count(n, { one: '# autre erreur', other: '# autres erreurs' })}.`,

  required: 'Choisissez une phase et répondez aux questions jusqu’à ce qu’il y ait un score.',

  // Badge
  badge: (total, band, low, high) => `${total} sur 100, ${band}, ${range(low, high)}.`,
};
