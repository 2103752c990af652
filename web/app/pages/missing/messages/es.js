/** The page for addresses that are not there in Spanish. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  missingTitle: 'Esta página no existe',
  missingText: 'Puede que la dirección esté mal escrita o que la página haya cambiado de sitio. No se ha perdido nada de lo '
    + 'que guardó en este navegador.',
  missingLink: 'A la <1>calculadora</1>',
};
