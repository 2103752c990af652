/** The page for addresses that are not there in French. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  missingTitle: 'Cette page n’existe pas',
  missingText: 'L’adresse est peut-être mal saisie, ou la page a été déplacée. Rien de ce que vous avez gardé dans ce '
    + 'navigateur n’est perdu.',
  missingLink: 'Vers le <1>calculateur</1>',
};
