/** What a frame says where there is no score to show, in German. */
export default {
  alone: () => 'Diese Seite zeigt einen AMPS Health Score innerhalb einer anderen Seite. '
    + 'Für sich allein hat sie keinen Kunden anzuzeigen.',
  /** @param {string} origin */
  refused: (origin) => `Dieser Rahmen ist für ${origin} nicht freigegeben. `
    + 'Wer ihn betreibt, kann diese Adresse in die Liste der Seiten aufnehmen.',
};
