/** The page about what is new in French. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  newTitle: 'Nouveautés',
  newText: 'Ce qui a changé dans le calculateur et le widget AMPS.',
  newRelease: 'Première version',
  newScore: 'Évaluer un compte en quinze touches ou quelques gestes\u202f: score, plage, catégorie, prochaines étapes et '
    + 'angles morts d’un coup.',
  newExplain: 'Voir où sont passés les points, ce qu’apporterait une réponse et ce qui a changé depuis la dernière fois.',
  newPortfolio: 'Portefeuille : déposez un export de vos comptes et voyez lesquels mettent le plus de revenus en danger, et pourquoi.',
  newPlans: 'Plans de réussite : où va chaque compte, s’il est sur la bonne voie, et quelle est la prochaine étape. Ils partent d’un modèle ou d’un souhait, vont chez le client dans un fichier, et reviennent.',
  newEvidence: 'Preuves : quelles activités vont avec quels résultats dans vos tableaux, avec des intervalles et vérifié sur des comptes non fouillés.',
  newMetrics: 'Indicateurs : des objectifs mènent à quelques-uns ; les tableaux de revenus, contrats, événements et enquêtes deviennent des chiffres, et ce qui franchit son seuil ouvre un guide.',
  newKeep: 'Des comptes avec leur historique, gardés dans ce navigateur\u202f; notes et preuves pour chaque réponse.',
  newShare: 'Partager un lien, une note, une page imprimée ou une image de la fiche de score.',
  newFile: 'Enregistrer une copie\u202f: un fichier avec le calculateur et vos réponses, qui fonctionne sans réseau.',
  newOffline: 'Le calculateur lui-même fonctionne hors ligne et peut être installé.',
  newLanguages: 'Six langues\u202f: anglais, français, allemand, espagnol, japonais et arabe.',
  newEmbed: 'Pour les développeurs\u202f: un élément, un badge pour les listes et un cadre isolé.',
};
