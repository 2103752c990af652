/** The page about what is new in Spanish. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  newTitle: 'Novedades',
  newText: 'Qué ha cambiado en la calculadora y el widget AMPS.',
  newRelease: 'Primera versión',
  newScore: 'Puntuar una cuenta con quince teclas o unos pocos toques: puntuación, rango, categoría, próximos pasos y puntos '
    + 'ciegos a la vez.',
  newExplain: 'Ver adónde fueron los puntos, qué aportaría una respuesta y qué ha cambiado desde la última vez.',
  newPortfolio: 'Cartera: suelte una exportación de sus cuentas y vea cuáles ponen en peligro más ingresos, y por qué.',
  newPlans: 'Planes de éxito: adónde va cada cuenta, si lleva buen rumbo y cuál es el próximo giro. Empiezan con una plantilla o un deseo, van al cliente en un archivo y vuelven.',
  newEvidence: 'Evidencia: qué actividades van con qué resultados en sus tablas, con intervalos y probado en cuentas donde no se buscó.',
  newMetrics: 'Métricas: los objetivos llevan a unas pocas; las tablas de ingresos, contratos, eventos y encuestas se convierten en cifras, y lo que cruza su umbral abre una guía.',
  newKeep: 'Cuentas con su historial, guardadas en este navegador; notas y pruebas en cada respuesta.',
  newShare: 'Compartir un enlace, una nota, una página impresa o una imagen de la ficha de puntuación.',
  newFile: 'Guardar una copia: un archivo con la calculadora y sus respuestas, que funciona sin red.',
  newOffline: 'La propia calculadora funciona sin conexión y se puede instalar.',
  newLanguages: 'Seis idiomas: inglés, francés, alemán, español, japonés y árabe.',
  newEmbed: 'Para desarrolladores: un elemento, una insignia para listas y un marco aislado.',
};
