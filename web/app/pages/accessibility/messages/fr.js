/** The page about accessibility in French. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
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
};
