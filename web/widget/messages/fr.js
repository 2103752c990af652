/** The widget in French. */
import { alternativesIn, countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../formats.js';

const score = scoresIn('fr');
const percent = percentsIn('fr');
const number = numbersIn('fr');
const date = daysIn('fr');
const count = countsIn('fr');

/** @param {number} low @param {number} high */
const range = (low, high) =>
  (low < high ? `fourchette de ${score(low)} à ${score(high)}` : 'tout est connu');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'Score de santé AMPS',
    Onboarding: 'Onboarding',
    'Did we set the right foundation, and how do the early signals read?':
      'Avons-nous posé de bonnes bases, et que disent les premiers signaux\u202f?',
    'Adoption & Growth': 'Adoption et croissance',
    'Are we executing the plan and moving the outcomes?':
      'Le plan avance-t-il, et les résultats progressent-ils\u202f?',
    Renewal: 'Renouvellement',
    'Do the people who hold the budget have what they need to say yes?':
      'Ceux qui tiennent le budget ont-ils ce qu’il leur faut pour dire oui\u202f?',
    Alignment: 'Alignement',
    'Do we and the customer share one clear, specific definition of success?':
      'Le client et nous partageons-nous une définition du succès unique, claire et précise\u202f?',
    'How specific is the outcome the customer wants to reach?':
      'Le résultat que le client veut atteindre est-il précis\u202f?',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'Cherchez-le dans le plan de succès, les notes de lancement ou le contrat. Ce qui n’est pas écrit ne '
      + 'compte pas.',
    'No outcome written down': 'Aucun résultat écrit',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      'Demandez à votre interlocuteur ce qui devrait aller mieux dans un an, et notez-le avec ses mots.',
    'A general wish, such as being more efficient': 'Un souhait général, par exemple être plus efficace',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'Demandez quel résultat montrerait que ce souhait est exaucé, et notez ce seul résultat.',
    'A named outcome without a number': 'Un résultat nommé, sans chiffre',
    'Agree with your contact how the outcome is measured, and set a target number.':
      'Convenez avec votre interlocuteur de la façon de mesurer le résultat, et fixez une cible chiffrée.',
    'An outcome with a metric and a target': 'Un résultat avec un indicateur et une cible',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      'Complétez la cible\u00a0: valeur de départ actuelle, responsable chez le client et échéance.',
    'Metric, baseline, target, owner and date':
      'Indicateur, valeur de départ, cible, responsable et échéance',
    'Would the customer state the same definition of success as we do?':
      'Le client donnerait-il la même définition du succès que nous\u202f?',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'Fiez-vous à ce que le client a dit ou écrit, pas à ce que vous pensez qu’il dirait.',
    'Never discussed with the customer': 'Jamais abordée avec le client',
    'Go through the sales handover with the account executive, and note what the customer hopes for.':
      'Relisez la passation commerciale avec le commercial du compte, et notez ce que le client espère.',
    'Assumed from the sales handover': 'Supposée d’après la passation commerciale',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      'Parcourez la définition avec votre interlocuteur au quotidien, et modifiez-la jusqu’à ce qu’il soit '
      + 'd’accord.',
    'Day-to-day contact agrees': 'L’interlocuteur au quotidien est d’accord',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'Demandez à votre interlocuteur 20 minutes avec le sponsor ou le détenteur du budget, et validez-y '
      + 'la définition.',
    'Budget holder or sponsor agrees': 'Le détenteur du budget ou le sponsor est d’accord',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      'Envoyez la définition sur une page au sponsor et à l’équipe projet, et demandez à chacun de '
      + 'confirmer par écrit.',
    'Agreed in writing by sponsor and working team': 'Validée par écrit par le sponsor et l’équipe projet',
    'Is the definition of success still current?':
      'La définition du succès est-elle toujours d’actualité\u202f?',
    'Count from the day it was agreed or last confirmed. Having no definition counts as out of date.':
      'Comptez à partir du jour où elle a été validée ou confirmée. Sans définition, elle compte comme '
      + 'dépassée.',
    'Known to be out of date': 'Dépassée, et nous le savons',
    'List what has changed since it was agreed, and propose an updated definition to your contact.':
      'Listez ce qui a changé depuis sa validation, et proposez une définition à jour à votre '
      + 'interlocuteur.',
    'Not revisited for over a year': 'Pas revue depuis plus d’un an',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      'Mettez la définition à l’ordre du jour de votre prochain échange, et demandez ce qui a changé.',
    'Revisited 6 to 12 months ago': 'Revue il y a 6 à 12 mois',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      'Demandez à votre interlocuteur si l’objectif, l’indicateur et la cible tiennent toujours, et notez '
      + 'la réponse avec sa date.',
    'Revisited in the last 6 months': 'Revue au cours des 6 derniers mois',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'Revoyez la définition avec le client, et fixez la prochaine revue pour le trimestre à venir.',
    'Reviewed together in the last 90 days': 'Revue ensemble au cours des 90 derniers jours',
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
    'Several milestones late, no recovery plan': 'Plusieurs jalons en retard, sans plan de rattrapage',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      'Passez en revue les jalons en retard avec votre interlocuteur, et convenez pour chacun d’une date '
      + 'et d’un responsable.',
    'Behind plan, recovery agreed': 'En retard, rattrapage convenu',
    'Clear the biggest obstacle with its owner, and check the recovery dates together every week.':
      'Levez le plus gros obstacle avec son responsable, et suivez ensemble les dates de rattrapage chaque '
      + 'semaine.',
    'On track with the agreed plan': 'Conforme au plan convenu',
    'Ask the customer which milestone could come earlier, and finish that one ahead of its date.':
      'Demandez au client quel jalon pourrait être avancé, et terminez-le avant sa date.',
    'Ahead of the plan, or plan complete': 'En avance sur le plan, ou plan terminé',
    'How far has the outcome itself moved toward its target?':
      'Dans quelle mesure le résultat lui-même s’est-il rapproché de sa cible\u202f?',
    'Use the metric agreed for the outcome. Logins, tickets and training hours are activity, not the outcome.':
      'Utilisez l’indicateur convenu pour le résultat. Connexions, tickets et heures de formation sont de '
      + 'l’activité, pas le résultat.',
    'Outcome not measured': 'Résultat non mesuré',
    'Find one number for the outcome with your contact, and record what it is today.':
      'Trouvez avec votre interlocuteur un chiffre pour le résultat, et notez sa valeur d’aujourd’hui.',
    'Measured, no movement yet': 'Mesuré, pas encore d’évolution',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      'Choisissez le processus qui pèse le plus sur le chiffre, et convenez avec l’équipe d’un changement.',
    'Early movement, under a third of the way': 'Premiers progrès, moins d’un tiers du chemin',
    'Find out what worked, repeat it with the next team, and compare the number after four weeks.':
      'Repérez ce qui a marché, répétez-le avec l’équipe suivante, et comparez le chiffre après quatre '
      + 'semaines.',
    'Clearly moving, near or behind pace': 'Progrès nets, proches du rythme ou un peu en retard',
    'Remove what slows progress most, and ask the customer to report the number from their own data.':
      'Supprimez ce qui freine le plus, et demandez au client de communiquer le chiffre à partir de ses '
      + 'propres données.',
    'On pace or reached, in the customer\'s own data':
      'Au rythme prévu ou atteint, selon les données du client',
    'Are the right people using the workflows the outcome depends on?':
      'Les bonnes personnes utilisent-elles les processus dont dépend le résultat\u202f?',
    'Meaningful adoption serves the outcome. Look at who works in the key workflows, not at how many log in.':
      'Une adoption qui compte sert le résultat. Regardez qui travaille dans les processus clés, pas '
      + 'combien se connectent.',
    'Little or no use': 'Peu ou pas d’utilisation',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      'Demandez à trois utilisateurs prévus ce qui les retient, et levez le premier obstacle avec leur '
      + 'responsable.',
    'Logins, but not in the key workflows': 'Des connexions, mais pas dans les processus clés',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      'Formez une équipe à un processus clé avec ses propres données, et vérifiez son usage deux semaines '
      + 'plus tard.',
    'Some teams in the key workflows': 'Quelques équipes dans les processus clés',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'Listez les équipes qui manquent, et laissez une équipe utilisatrice montrer le processus à la '
      + 'suivante.',
    'Most intended users in the key workflows': 'La plupart des utilisateurs prévus dans les processus clés',
    'Find a step still done the old way, move it into the product, and agree with managers to retire the old way.':
      'Trouvez une étape encore faite à l’ancienne, passez-la dans le produit, et convenez avec les '
      + 'responsables d’abandonner l’ancienne méthode.',
    'Part of the routine; work would stop without it':
      'Dans les habitudes\u00a0: sans le produit, le travail s’arrêterait',
    Proof: 'Preuves',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      'Savons-nous qui influence le renouvellement, et pourraient-ils dire aujourd’hui pourquoi garder le '
      + 'contrat\u202f?',
    'Do we know who decides the renewal, and who influences them?':
      'Savons-nous qui décide du renouvellement, et qui influence la décision\u202f?',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      'Pensez au détenteur du budget, à la finance, aux achats et à quiconque pourrait bloquer le '
      + 'renouvellement.',
    'Nobody identified': 'Personne d’identifié',
    'Ask your contact who signs the renewal, and write down the name and role.':
      'Demandez à votre interlocuteur qui signe le renouvellement, et notez son nom et sa fonction.',
    'One name, no wider map': 'Un nom, pas de vue d’ensemble',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      'Cartographiez qui décide, qui influence et qui pourrait s’opposer, à partir de vos notes et de '
      + 'l’organigramme.',
    'People mapped, not verified': 'Personnes cartographiées, non vérifié',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'Parcourez la cartographie avec votre champion, corrigez les rôles et demandez qui manque.',
    'Map verified with a champion': 'Cartographie vérifiée avec un champion',
    'Meet each person on the map whom you have not met for two quarters, and bring one result that matters to them.':
      'Rencontrez chaque personne de la cartographie non vue depuis deux trimestres, avec un résultat qui '
      + 'compte pour elle.',
    'Map verified, everyone met in the last two quarters':
      'Cartographie vérifiée, chacun rencontré ces deux derniers trimestres',
    'What evidence of value exists?': 'Quelles preuves de valeur existent\u202f?',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      'La valeur est un résultat pour leur activité\u00a0: temps, argent ou risque. L’usage montre de '
      + 'l’activité, pas de la valeur.',
    'No evidence of value': 'Aucune preuve de valeur',
    'Ask two users what has become better since they started, and write down their answers.':
      'Demandez à deux utilisateurs ce qui va mieux depuis leurs débuts, et notez leurs réponses.',
    'Anecdotes only': 'Des anecdotes seulement',
    'Collect the usage figures behind the anecdotes, and share them with your contact.':
      'Réunissez les chiffres d’usage derrière les anecdotes, et partagez-les avec votre interlocuteur.',
    'Usage figures only': 'Des chiffres d’usage seulement',
    'Work out with your contact what one usage figure means in time, money or risk, using their data.':
      'Calculez avec votre interlocuteur ce qu’un chiffre d’usage représente en temps, en argent ou en '
      + 'risque, avec ses données.',
    'Value quantified from the customer\'s data': 'Valeur chiffrée à partir des données du client',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      'Montrez le calcul au sponsor ou à la finance, et demandez-leur de le corriger ou de le confirmer.',
    'Quantified value accepted by sponsor or finance':
      'Valeur chiffrée, acceptée par le sponsor ou la finance',
    'Could the decision-maker explain in a budget meeting today why to keep the contract?':
      'Le décideur pourrait-il expliquer aujourd’hui, en réunion budgétaire, pourquoi garder le '
      + 'contrat\u202f?',
    'Go by what the person who signs has said to you or your champion. If you can only guess, choose Not sure.':
      'Fiez-vous à ce que le signataire vous a dit, à vous ou à votre champion. S’il faut deviner, '
      + 'choisissez «\u00a0Je ne sais pas\u00a0».',
    'Does not know us': 'Ne nous connaît pas',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      'Demandez à votre champion de vous présenter au décideur, ou de lui transmettre trois lignes sur ce '
      + 'que nous faisons pour eux.',
    'Could explain it only vaguely': 'Ne pourrait l’expliquer que vaguement',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      'Envoyez une demi-page au décideur\u00a0: pourquoi ils ont acheté, ce qui a changé depuis, ce qui '
      + 'vient ensuite.',
    'Would repeat our pitch': 'Répéterait notre argumentaire',
    'Show the decision-maker one outcome of their own in a short meeting, without product slides.':
      'Montrez au décideur, dans une courte réunion, un résultat qui est le sien, sans présentation '
      + 'produit.',
    'Would name a specific outcome': 'Citerait un résultat précis',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      'Mettez les chiffres confirmés sur une page, avec les mots du client, pour les discussions '
      + 'budgétaires du décideur.',
    'Has made the case unprompted, with numbers': 'L’a défendu de lui-même, chiffres à l’appui',
    Signals: 'Signaux',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      'Selon votre jugement éclairé, où en sont la relation, le champion, les utilisateurs et les risques '
      + 'externes\u202f?',
    'How is the relationship, and how engaged is the customer?':
      'Comment est la relation, et le client est-il impliqué\u202f?',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      'Regardez les 90 derniers jours\u00a0: délais de réponse, réunions tenues ou non, qui prend '
      + 'l’initiative des échanges.',
    'Hostile or silent': 'Hostile ou silencieux',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      'Faites appeler leur direction par un de nos dirigeants, demandez ce qui n’a pas marché, et convenez '
      + 'd’une correction datée.',
    'Slow to reply, often cancels': 'Répond tard, annule souvent',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'Proposez une réunion plus courte sur un sujet de leur choix, et apportez une chose qui les aide '
      + 'aussitôt.',
    'Polite, but only reacts': 'Poli, mais ne fait que réagir',
    'Agree a regular meeting with your contact, and open each one with a question about their goals.':
      'Convenez d’un rendez-vous régulier avec votre interlocuteur, et commencez chacun par une question '
      + 'sur ses objectifs.',
    'Open, with regular contact': 'Ouvert, avec des contacts réguliers',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      'Interrogez votre interlocuteur sur ses projets des deux prochains trimestres, et proposez d’aider à '
      + 'en préparer un.',
    'Brings us in early and shares plans': 'Nous associe tôt et partage ses projets',
    'How stable is our champion?': 'Quelle est la solidité de notre champion\u202f?',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'Un champion parle pour nous quand nous ne sommes pas dans la pièce, et on l’écoute.',
    'No champion, or the champion has left': 'Pas de champion, ou le champion est parti',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      'Trouvez la personne qui gagne le plus à ce résultat, et demandez comment l’aider à y réussir.',
    'Champion leaving or losing influence': 'Champion sur le départ ou en perte d’influence',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      'Demandez au champion de désigner un successeur, et rencontrez-les bientôt tous les deux.',
    'One stable champion, no backup': 'Un champion stable, sans relève',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'Demandez à votre champion qui d’autre en profite, et donnez à cette personne un résultat à elle à '
      + 'faire valoir.',
    'One strong champion and a backup': 'Un champion solide et une relève',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      'Rencontrez quelqu’un d’une autre équipe et quelqu’un de plus haut placé, et montrez à chacun un '
      + 'résultat qui compte pour lui.',
    'Several champions across teams and levels':
      'Plusieurs champions, dans plusieurs équipes et à plusieurs niveaux',
    'How do end users feel about the product?': 'Que pensent les utilisateurs finaux du produit\u202f?',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      'Écoutez les utilisateurs eux-mêmes, pas seulement votre interlocuteur\u00a0: enquêtes, tickets, '
      + 'formations, appels.',
    'Widely frustrated': 'Largement mécontents',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      'Réunissez les trois plaintes les plus fréquentes, obtenez une date pour une correction, et dites-le '
      + 'aux utilisateurs.',
    'More complaints than praise': 'Plus de plaintes que d’éloges',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      'Résolvez ou contournez la plainte principale, et revenez vers ceux qui l’ont exprimée.',
    'Mixed or unclear mood': 'Humeur partagée ou peu claire',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      'Demandez à dix utilisateurs ce qui les aide et ce qui les agace, et agissez sur la réponse la plus '
      + 'nette.',
    'Mostly positive': 'Plutôt positifs',
    'Ask two happy users to show colleagues how they work, and thank them in front of their manager.':
      'Demandez à deux utilisateurs satisfaits de montrer à leurs collègues comment ils travaillent, et '
      + 'remerciez-les devant leur responsable.',
    'Recommend it unprompted': 'Le recommandent spontanément',
    'How exposed is the account to outside risk?':
      'À quel point le compte est-il exposé aux risques externes\u202f?',
    'Budget cuts, merger, reorganisation, competitor, regulation. Ask your contacts, and read their news.':
      'Coupes budgétaires, fusion, réorganisation, concurrent, réglementation. Interrogez vos contacts, et '
      + 'suivez leur actualité.',
    'Severe risk, already in effect': 'Risque grave, déjà effectif',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'Demandez au sponsor ce que le changement signifie pour le contrat, et convenez de ce qu’il faut '
      + 'protéger d’abord.',
    'Serious risk, announced or confirmed': 'Risque sérieux, annoncé ou confirmé',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      'Convenez avec votre champion d’une action qui réduit le risque, par exemple un renouvellement '
      + 'anticipé ou un nouveau sponsor.',
    'Possible risk, nothing confirmed': 'Risque possible, rien de confirmé',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'Interrogez directement votre sponsor sur ce risque, et notez ce qui est un fait et ce qui est une '
      + 'rumeur.',
    'Minor risk, little effect expected': 'Risque mineur, peu d’effet attendu',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      'Passez en revue budget, actionnariat, concurrents et réglementation avec votre sponsor, et notez la '
      + 'date.',
    'No known risk, checked this quarter': 'Aucun risque connu, vérifié ce trimestre',
    Critical: 'Critique',
    'At risk': 'À risque',
    Healthy: 'Sain',
    Thriving: 'Florissant',
    'Usage noise': 'Bruit d’usage',
    'People are busy in the product, but nothing shows that the outcome has moved. Check first whether the workflows they use affect the agreed metric.':
      'On s’active dans le produit, mais rien ne montre que le résultat a bougé. Vérifiez d’abord si les '
      + 'processus utilisés agissent sur l’indicateur convenu.',
    'Polite exit': 'Départ poli',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker could say about results.':
      'L’ambiance est bonne, mais il y a peu de preuves de valeur, et les comptes agréables partent aussi. '
      + 'Vérifiez d’abord ce que le décideur pourrait dire des résultats.',
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
  pickStage: 'Choisissez une phase pour voir le score, sa fourchette et les actions à mener.',
  noScore: 'Pas encore de score',
  noAnswers: 'Aucune réponse qui compte dans cette phase pour l’instant. Tout score reste possible.',
  could: (names) => `pas certain\u00a0: pourrait être ${names}`,
  or: alternativesIn('fr'),
  certain: 'certain\u00a0: toute la fourchette est dans cette catégorie',
  range,
  coverage: (coverage) =>
    `renseigné à ${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)}`,
  bandSpan: (band, from, to) => `${band} de ${number(from)} à ${number(to)}`,
  picture: (name, n, low, high) =>
    `${name}\u00a0: ${n === null ? 'pas de score' : score(n)}, ${range(low, high)}`,
  gaugeText: (bands) => `Catégories\u00a0: ${bands}. L’inconnu est hachuré.`,
  details: 'Détails',
  points: 'Où sont passés les 100 points',
  shares: (...[earned, unknown, lost]) =>
    `acquis ${score(earned)}, inconnus ${score(unknown)}, perdus ${score(lost)}`,
  dimensions: 'Dimensions',
  scoreHead: 'Score',
  weightHead: 'Poids',
  earned: 'acquis',
  lost: 'perdus',
  unknown: 'inconnus',
  stages: 'Les mêmes réponses à chaque phase',
  blindSpots: 'Angles morts',
  next: 'Prochaines actions',
  nothingNext: 'Chaque réponse est à son niveau le plus haut.',
  gain: (gain) => `+${score(gain)}`,
  swing: (gain) => `±${score(gain)}`,
  raise: 'Améliorer',
  find_out: 'Se renseigner',
  showAll: (n) => `Tout afficher (${number(n)})`,
  raised: (id, from, to, total) => `${id} de ${from} à ${to}, score ${score(total)}`,
  inPlay: (id, gain) => `${id}, jusqu’à ${score(gain)} points en jeu`,
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

  required: 'Choisissez une phase et répondez à au moins une question.',

  // Badge
  badge: (total, band, low, high) => `${total} sur 100, ${band}, ${range(low, high)}.`,
};
