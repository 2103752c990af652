/** What a frame says where there is no score to show, in Spanish. */
export default {
  alone: () => 'Esta página muestra una puntuación de salud AMPS dentro de otra página. '
    + 'Por sí sola no tiene ninguna cuenta que mostrar.',
  /** @param {string} origin */
  refused: (origin) => `Este marco no está abierto a ${origin}. `
    + 'Quien lo administra puede añadir esa dirección a su lista de páginas.',
};
