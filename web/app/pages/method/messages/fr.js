/** The page about the method in French. */

/** @type {Partial<import('./en.js').Messages>} */
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
  bandsText: 'Le score arrondi se situe dans l’une de ces catégories. Si toute la plage s’y trouve, les questions sans '
    + 'réponse ne peuvent plus la changer.',
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
};
