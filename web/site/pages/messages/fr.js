/** @type {Partial<import('./en.js').PageMessages>} */
export default {
  methodTitle: 'Comment AMPS évalue un compte',
  methodText: 'Les étapes, dimensions, poids, catégories et règles du score de santé AMPS, avec un exemple calculé sous vos '
    + 'yeux.',
  dimensionsTitle: 'Quatre dimensions, pondérées selon l’étape',
  dimensionsText: 'Un compte est en aussi bonne santé qu’il est proche de la valeur prouvée, quelle que soit l’activité. '
    + 'Quatre dimensions disent à quel point. Toutes comptent toujours\u202f; l’étape du cycle de vie du client ne change '
    + 'que leur part du score.',
  stagesTitle: 'Ce que demande chaque étape',
  questionsTitle: 'Les questions posées',
  questionsText: 'Chaque dimension comporte quelques questions. Une réponse est un niveau parmi plusieurs, de rien du tout à '
    + 'pleinement en place, et chaque niveau vaut de 0 à 100 points. «\u00a0Je ne sais pas\u00a0» est aussi une réponse.',
  scoreTitle: 'Le score',
  scoreText: 'Une dimension a pour score la moyenne des points de ses questions répondues. Le score est la moyenne des '
    + 'dimensions, chacune avec son poids dans cette étape. Une dimension sans aucune réponse est laissée de côté.',
  exactText: 'Le moteur calcule avec des fractions exactes et n’arrondit qu’une fois, tout à la fin. Les mêmes réponses '
    + 'donnent le même score dans tous les navigateurs et en ligne de commande.',
  rangeTitle: 'La plage',
  rangeText: 'Une question sans réponse n’est pas devinée. La plage est le score si tout ce qui est inconnu s’avérait au plus '
    + 'mal, et au mieux. La part du poids qui a une réponse est indiquée à côté.',
  bandsTitle: 'Les catégories',
  bandsText: 'Le score arrondi se situe dans l’une de ces catégories. Elle n’est dite certaine que si toute la plage s’y '
    + 'trouve.',
  band: 'Catégorie',
  bandFrom: 'À partir de',
  ageTitle: 'Les réponses vieillissent',
  ageText: 'Une question peut dire combien de temps une réponse reste vraie. Une réponse plus ancienne compte comme inconnue '
    + 'jusqu’à ce que quelqu’un dise qu’elle tient toujours.',
  exampleTitle: 'Un exemple, calculé à l’instant',
  exampleText: 'Le moteur vient d’évaluer ces réponses dans votre navigateur. Choisissez une autre étape pour voir l’effet '
    + 'des poids.',
  exampleStage: 'Étape',
  exampleAnswers: 'Les réponses',
  questionHead: 'Question posée',
  answer: 'Réponse',
  pointsHead: 'Nombre de points',
  notSure: 'inconnu',
  weight: 'Poids',
  dimensionScore: 'Score obtenu',
  dimensionRange: 'Plage',
  total: 'Ensemble',
  exampleResult: (score, band, low, high, answered) => `Le score est de ${score}, ${band}. Avec ce qui est inconnu, il se `
    + `situe entre ${low} et ${high}\u202f; ${answered} ont une réponse.`,
  exampleSum: 'Les scores des dimensions sont arrondis ici\u202f; la somme peut différer au dernier chiffre.',
  exampleFailed: (reason) => `L’exemple n’a pas pu être calculé. ${reason}`,
  moreTitle: 'Ce que disent encore les réponses',
  stepsTerm: 'Prochaines étapes',
  stepsText: 'Ce qu’apporterait chaque réponse si elle montait d’un niveau, et ce que pourrait changer la découverte d’un '
    + 'inconnu.',
  pathTerm: 'Le chemin vers la catégorie suivante',
  pathText: 'Le moins d’améliorations d’un seul niveau qui y mènent le score.',
  robustTerm: 'Robustesse',
  robustText: 'La catégorie changerait-elle si quelques points de poids passaient d’une dimension à l’autre\u202f? Souvent '
    + 'non, et il n’y a pas lieu d’en débattre.',
  changeTerm: 'Ce qui a changé',
  changeText: 'La différence entre deux évaluations, répartie exactement entre réponses, étape et couverture.',
  spotsTitle: 'Angles morts',
  spotsText: 'Des combinaisons de réponses qui échappent aux scores de santé ordinaires. Elles ne changent jamais le '
    + 'score\u202f; elles sont signalées à côté.',
  limitsTitle: 'Ce que le score n’est pas',
  limitsText: 'Le score organise le jugement, il ne le remplace pas. Il vaut ce que valent les réponses, et il n’a pas été '
    + 'calibré sur vos renouvellements.',

  privacyTitle: 'Confidentialité',
  privacyDescription: 'Ce que le calculateur AMPS enregistre dans votre navigateur, que rien de ce que vous saisissez n’est '
    + 'envoyé, et comment l’effacer.',
  nothingTitle: 'Rien de ce que vous saisissez n’est envoyé',
  nothingText: 'Les scores sont calculés sur votre appareil. Il n’y a ni compte utilisateur, ni cookie, ni mesure d’audience, '
    + 'ni publicité, ni rien qui vienne d’autres serveurs. Les pages s’interdisent toute connexion à un autre serveur, et '
    + 'le navigateur y veille.',
  serverText: 'Le serveur qui fournit ces pages voit ce que voit tout serveur web\u202f: qu’un navigateur à votre adresse a '
    + 'demandé un fichier. Il ne voit jamais ni réponses, ni noms, ni scores.',
  storedTitle: 'Ce qui est enregistré, et où',
  storedText: 'Tout se trouve dans ce navigateur, sur cet appareil, et seules ces pages peuvent le lire.',
  storedWhat: 'Quoi',
  storedWhere: 'Où',
  storedRecords: 'Comptes, évaluations, notes et historique',
  storedRecordsWhere: 'Base de données de ce navigateur, nommée <1>amps</1>',
  storedUnsaved: 'Modifications pas encore enregistrées à la fermeture d’un onglet',
  storedUnsavedWhere: 'Stockage local, noms commençant par <1>amps.unsaved</1>, jusqu’à la prochaine visite',
  storedLanguage: 'La langue que vous avez choisie',
  storedLanguageWhere: 'Stockage local, <1>amps.language</1>',
  storedSite: 'Les pages elles-mêmes, pour qu’elles s’ouvrent sans réseau',
  storedSiteWhere: 'Cache de ce navigateur, sans rien de ce que vous avez saisi',
  leavesTitle: 'Ce qui sort de votre propre main',
  leavesText: 'Un lien de partage contient le nom du compte, les réponses, les notes et ce qui a été fixé à la main dans la partie après le '
    + 'signe #, que les navigateurs n’envoient pas aux serveurs. Revenu, devise, date de renouvellement, segment et responsable ne '
    + 'partent que si vous cochez la case. Qui reçoit le lien peut le lire. Notes CRM, lignes, fiches de score et pages imprimées '
    + 'citent le responsable et la date de renouvellement\u202f; exports, copies et JSON contiennent tout ce qui est conservé. Ce sont des '
    + 'fichiers ou des textes qui ne vont que là où vous les mettez.',
  deleteTitle: 'Comment l’effacer',
  deleteText: 'Un compte et toutes ses évaluations\u202f: <1>Tous les comptes</1> dans le calculateur, puis '
    + '<2>Supprimer</2>.',
  deleteAllText: 'Tout\u202f: effacez les données de ce site dans les réglages de votre navigateur, en général sous '
    + 'confidentialité, cookies et données de site. Exportez auparavant ce que vous voulez garder.',

  developersTitle: 'Intégrer AMPS à votre page',
  developersText: 'Des extraits prêts à copier pour le score de santé AMPS et son badge, avec un aperçu en direct et un '
    + 'générateur d’attributs.',
  builderTitle: 'Choisir et copier',
  builderText: 'Les deux fichiers du widget, <1>amps-health-score.js</1> et <2>amps.wasm</2>, vont sur votre propre serveur. '
    + 'La page n’a besoin de rien d’autre.',
  builderForm: 'Attributs',
  element: 'Élément',
  elementScore: 'Le score',
  elementBadge: 'Un badge pour les listes',
  vector: 'Vecteur',
  languageLabel: 'Langue',
  languageOfPage: 'Comme la page',
  theme: 'Couleurs',
  themeAuto: 'Comme le système',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  density: 'Densité',
  densityComfortable: 'Aérée',
  densityCompact: 'Compacte',
  readonly: 'Lecture seule',
  fieldName: 'Nom dans un formulaire',
  code: 'Code source',
  copy: 'Copier le code',
  codeCopied: 'Copié',
  codeNotCopied: 'Le navigateur ne permet pas de copier ici. Sélectionnez le code et copiez-le.',
  preview: 'Aperçu',
  refused: (reason) => `Ce vecteur est inutilisable. ${reason}`,
  eventsTitle: 'Savoir ce qui se passe',
  eventsText: 'Les événements remontent et traversent les shadow roots. Le résultat est un simple objet figé.',
  frameTitle: 'Dans un cadre',
  frameText: 'Pour les plateformes qui n’exécutent pas d’éléments personnalisés. Le cadre est isolé et n’est piloté que par '
    + 'des messages.',
  policyTitle: 'Règles de sécurité (Content-Security-Policy)',
  policyText: 'Ce qu’une page stricte doit autoriser. Les styles n’ont besoin de rien. Là où les Trusted Types sont '
    + 'restreints, autorisez la règle lit-html.',
  furtherTitle: 'Pour aller plus loin',
  furtherElement: 'Référence de l’<1>élément score</1>, du <2>badge</2>, du <3>moteur</3> et du <4>pont de cadre</4> (en '
    + 'anglais)',
  furtherDemo: '<1>Pages de démonstration</1>\u202f: une plateforme, un formulaire, une liste, un cadre, React et Vue (en '
    + 'anglais)',

  newTitle: 'Nouveautés',
  newText: 'Ce qui a changé dans le calculateur et le widget AMPS.',
  newRelease: 'Première version',
  newScore: 'Évaluer un compte en quinze touches ou quelques gestes\u202f: score, plage, catégorie, prochaines étapes et '
    + 'angles morts d’un coup.',
  newExplain: 'Voir où sont passés les points, ce qu’apporterait une réponse et ce qui a changé depuis la dernière fois.',
  newKeep: 'Des comptes avec leur historique, gardés dans ce navigateur\u202f; notes et preuves pour chaque réponse.',
  newShare: 'Partager un lien, une note, une page imprimée ou une image de la fiche de score.',
  newFile: 'Enregistrer une copie\u202f: un fichier avec le calculateur et vos réponses, qui fonctionne sans réseau.',
  newOffline: 'Le calculateur lui-même fonctionne hors ligne et peut être installé.',
  newLanguages: 'Six langues\u202f: anglais, français, allemand, espagnol, japonais et arabe.',
  newEmbed: 'Pour les développeurs\u202f: un élément, un badge pour les listes et un cadre isolé.',

  accessTitle: 'Accessibilité',
  accessText: 'Ce qui a été fait pour que chacun puisse utiliser le calculateur AMPS, ce qui a été testé et comment, et ce '
    + 'qui manque à notre connaissance.',
  goalTitle: 'L’objectif',
  goalText: 'Ces pages et le widget visent les WCAG 2.2, niveau AA.',
  doneTitle: 'Ce sur quoi vous pouvez compter',
  doneKeys: 'Tout fonctionne au clavier seul. Dans le questionnaire, un chiffre répond, X dit «\u00a0Je ne sais pas\u00a0» et Entrée '
    + 'passe à la suite.',
  doneSpoken: 'Un changement du score est annoncé en mots, sans interrompre, après une courte pause.',
  doneColour: 'Rien n’est dit par la seule couleur\u202f: chaque catégorie a une forme et un mot, l’inconnu est hachuré.',
  doneZoom: 'Le texte peut être agrandi à 400\u202f%, et une fenêtre de 320 pixels montre tout sans défilement latéral.',
  doneWishes: 'Les couleurs sombres, les couleurs propres au système et le souhait de moins d’animation sont respectés.',
  doneLanguage: 'Les pages indiquent leur langue et leur sens d’écriture\u202f; en arabe, elles sont inversées.',
  testedTitle: 'Ce qui a été testé, et comment',
  testedAxe: 'Le programme axe-core ne trouve de défaut sur aucune page, en clair et en sombre, sur écran large et étroit et '
    + 'dans chaque langue. C’est revérifié à chaque modification, dans Chromium et Firefox.',
  testedKeys: 'Des tests parcourent chaque page au clavier et vérifient que le focus est visible et jamais piégé.',
  testedSpoken: 'Un test lit ce que dit la zone d’annonce après les réponses.',
  testedZoom: 'Des tests vérifient la mise en page à 320 pixels, la taille des cibles et les couleurs forcées.',
  limitsKnown: 'Limites connues',
  limitsReaders: 'Les tests lisent ce que les navigateurs offrent aux lecteurs d’écran\u202f; des personnes qui en utilisent '
    + 'n’ont pas encore essayé les pages.',
  limitsSafari: 'Safari n’a pas été essayé.',
  limitsEnglish: 'La référence et les pages de démonstration pour les développeurs n’existent qu’en anglais.',
  limitsAudit: 'Personne de l’extérieur n’a audité les pages.',
  tellText: 'Si quelque chose vous empêche d’utiliser ces pages, dites-le à ceux qui les gèrent\u202f; cela compte comme tout '
    + 'autre défaut.',

  missingTitle: 'Cette page n’existe pas',
  missingText: 'L’adresse est peut-être mal saisie, ou la page a été déplacée. Rien de ce que vous avez gardé dans ce '
    + 'navigateur n’est perdu.',
  missingLink: 'Vers le <1>calculateur</1>',
};
