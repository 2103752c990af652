/** The page for developers in French. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
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
};
