/** The page for addresses that are not there in German. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  missingTitle: 'Diese Seite gibt es nicht',
  missingText: 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen. Nichts, was Sie in diesem Browser '
    + 'gespeichert haben, ist verloren.',
  missingLink: 'Zum <1>Rechner</1>',
};
