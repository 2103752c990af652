/** The page about the method in Spanish. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  methodTitle: 'Cómo puntúa AMPS una cuenta',
  methodText: 'Las etapas, dimensiones, pesos, categorías y reglas de la puntuación de salud AMPS, con un ejemplo que se '
    + 'calcula ante sus ojos.',
  dimensionsTitle: 'Cuatro dimensiones, con pesos según la etapa',
  dimensionsText: 'Una cuenta está tan sana como cerca esté del valor demostrado, sea cual sea la actividad. Cuatro '
    + 'dimensiones dicen cuán cerca. Las cuatro cuentan siempre; la etapa del ciclo de vida del cliente solo cambia su parte '
    + 'de la puntuación.',
  stagesTitle: 'Qué pregunta cada etapa',
  questionsTitle: 'Las preguntas',
  questionsText: 'Cada dimensión tiene unas pocas preguntas. Una respuesta es uno de varios niveles, desde nada en absoluto '
    + 'hasta plenamente conseguido, y cada nivel vale de 0 a 100 puntos. «No lo sé» también es una respuesta.',
  scoreTitle: 'La puntuación',
  scoreText: 'Una dimensión puntúa la media de los puntos de sus preguntas respondidas. La puntuación es la media de las '
    + 'dimensiones, cada una con el peso que tiene en esta etapa. Una dimensión sin ninguna respuesta queda fuera.',
  exactText: 'El motor calcula con fracciones exactas y redondea una sola vez, al final. Las mismas respuestas dan la misma '
    + 'puntuación en todos los navegadores y en la línea de comandos.',
  rangeTitle: 'El rango',
  rangeText: 'Una pregunta sin respuesta no se adivina. El rango es la puntuación si todo lo desconocido resultara lo peor, y '
    + 'lo mejor. Al lado se indica qué parte del peso está respondida.',
  bandsTitle: 'Las categorías',
  bandsText: 'La puntuación redondeada cae en una de estas categorías. Si todo el rango cae en ella, las preguntas sin responder ya no pueden cambiarla.',
  band: 'Categoría',
  bandFrom: 'Desde',
  ageTitle: 'Las respuestas envejecen',
  ageText: 'Una pregunta puede decir cuánto tiempo vale una respuesta. Una respuesta más antigua cuenta como desconocida hasta '
    + 'que alguien diga que sigue siendo cierta.',
  exampleTitle: 'Un ejemplo, calculado ahora',
  exampleText: 'El motor acaba de puntuar estas respuestas en su navegador. Elija otra etapa para ver qué hacen los pesos.',
  exampleStage: 'Etapa',
  exampleAnswers: 'Las respuestas',
  questionHead: 'Pregunta',
  answer: 'Respuesta',
  pointsHead: 'Puntos',
  notSure: 'no se sabe',
  weight: 'Peso',
  dimensionScore: 'Puntuación',
  dimensionRange: 'Rango',
  total: 'En conjunto',
  exampleResult: (score, band, low, high, answered) => `La puntuación es ${score}, ${band}. Con lo desconocido está entre `
    + `${low} y ${high}; está respondido el ${answered}.`,
  exampleSum: 'Las puntuaciones de las dimensiones se muestran redondeadas; la suma puede diferir en la última cifra.',
  exampleFailed: (reason) => `El ejemplo no se pudo calcular. ${reason}`,
  moreTitle: 'Qué más dicen las respuestas',
  stepsTerm: 'Próximos pasos',
  stepsText: 'Qué aportaría cada respuesta si subiera un nivel, y qué podría mover averiguar algo desconocido.',
  pathTerm: 'El camino a la siguiente categoría',
  pathText: 'El menor número de mejoras de un solo nivel que llevan la puntuación hasta allí.',
  robustTerm: 'Solidez',
  robustText: 'Si la categoría cambiaría al mover algunos puntos de peso entre dimensiones: a menudo no, y no hay nada que '
    + 'discutir.',
  changeTerm: 'Qué ha cambiado',
  changeText: 'La diferencia entre dos evaluaciones, repartida exactamente entre respuestas, etapa y cobertura.',
  spotsTitle: 'Puntos ciegos',
  spotsText: 'Patrones de respuestas que las puntuaciones de salud corrientes no ven. Nunca cambian la puntuación; se indican '
    + 'al lado.',
  limitsTitle: 'Lo que la puntuación no es',
  limitsText: 'La puntuación organiza el juicio, no lo sustituye. Es tan buena como las respuestas, y no se ha calibrado con '
    + 'sus renovaciones.',
};
