/** The page about privacy in French. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  privacyTitle: 'Confidentialité',
  privacyDescription: 'Ce que le calculateur AMPS enregistre dans votre navigateur, que rien de ce que vous saisissez n’est '
    + 'envoyé, et comment l’effacer.',
  nothingTitle: 'Rien de ce que vous saisissez n’est envoyé',
  nothingText: 'Les scores sont calculés sur votre appareil. Il n’y a ni compte utilisateur, ni cookie, ni mesure d’audience, '
    + 'ni publicité, ni rien qui vienne d’autres serveurs. Les pages s’interdisent toute connexion à un autre serveur, et '
    + 'le navigateur y veille.',
  serverText: 'Le serveur qui fournit ces pages voit ce que voit tout serveur web\u202f: qu’un navigateur à votre adresse a '
    + 'demandé un fichier. Il ne voit jamais ni réponses, ni noms, ni scores. Il peut voir l’identifiant du compte ouvert\u202f: '
    + 'un nombre aléatoire, sauf si un fichier importé en a donné un autre.',
  storedTitle: 'Ce qui est enregistré, et où',
  storedText: 'Tout se trouve dans ce navigateur, sur cet appareil, et seules ces pages peuvent le lire.',
  storedWhat: 'Quoi',
  storedWhere: 'Où',
  storedRecords: 'Comptes, évaluations, notes, historique et plans de réussite',
  storedRecordsWhere: 'Base de données de ce navigateur, nommée <1>amps</1>',
  storedUnsaved: 'Modifications pas encore enregistrées à la fermeture d’un onglet',
  storedUnsavedWhere: 'Stockage local, noms commençant par <1>amps.unsaved</1>, jusqu’à la prochaine visite',
  storedLanguage: 'La langue que vous avez choisie',
  storedLanguageWhere: 'Stockage local, <1>amps.language</1>',
  storedEvidence: 'Les preuves gardées pour les plans',
  storedEvidenceWhere: 'La même base de données ; noms de colonnes et de segments et leurs chiffres, aucune ligne',
  storedBegun: 'Le fait que quelque chose a déjà été conservé ici, pour que le calculateur ne se présente plus',
  storedBegunWhere: 'Stockage local, <1>amps.begun</1>',
  storedColumns: 'Le sens que vous avez donné aux colonnes d’un tableau',
  storedColumnsWhere: 'Stockage local, <1>amps.columns</1> : une somme de contrôle des en-têtes, aucun de leurs mots',
  storedMetrics: 'Ce que vous avez convenu sur les indicateurs : objectifs, seuils, tâches, décisions ; et les chiffres des derniers tableaux lus',
  storedMetricsWhere: 'La même base de données ; avec les noms de fichiers et de segments, et des comptes dont des lignes étaient fautives',
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
};
