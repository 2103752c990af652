/** @type {Partial<import('./en.js').PageMessages>} */
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
  bandsText: 'La puntuación redondeada cae en una de estas categorías. Solo se llama segura cuando todo el rango cae en ella.',
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

  privacyTitle: 'Privacidad',
  privacyDescription: 'Qué guarda la calculadora AMPS en su navegador, que nada de lo que introduce se envía, y cómo '
    + 'borrarlo.',
  nothingTitle: 'Nada de lo que introduce se envía',
  nothingText: 'Las puntuaciones se calculan en su dispositivo. No hay cuenta de usuario, ni cookies, ni analítica, ni '
    + 'publicidad, ni nada de otros servidores. Las páginas se prohíben a sí mismas toda conexión con otro servidor, y el '
    + 'navegador lo hace cumplir.',
  serverText: 'El servidor del que vienen estas páginas ve lo que ve todo servidor web: que un navegador en su dirección pidió '
    + 'un archivo. Nunca ve respuestas, nombres ni puntuaciones.',
  storedTitle: 'Qué se guarda, y dónde',
  storedText: 'Todo está en este navegador, en este dispositivo, y solo estas páginas pueden leerlo.',
  storedWhat: 'Qué',
  storedWhere: 'Dónde',
  storedRecords: 'Cuentas, evaluaciones, notas e historial',
  storedRecordsWhere: 'Base de datos de este navegador, llamada <1>amps</1>',
  storedUnsaved: 'Cambios que aún no se habían guardado al cerrarse una pestaña',
  storedUnsavedWhere: 'Almacenamiento local, nombres que empiezan por <1>amps.unsaved</1>, hasta la próxima visita',
  storedLanguage: 'El idioma que eligió',
  storedLanguageWhere: 'Almacenamiento local, <1>amps.language</1>',
  storedSite: 'Las propias páginas, para que se abran sin red',
  storedSiteWhere: 'Caché de este navegador, sin nada de lo que usted introdujo',
  leavesTitle: 'Lo que sale por su propia mano',
  leavesText: 'Un enlace compartido lleva el nombre de la cuenta, las respuestas, las notas y lo fijado a mano en la parte que sigue al signo '
    + '#, que los navegadores no envían a los servidores. Ingresos, moneda, fecha de renovación, segmento y responsable solo van si '
    + 'usted lo marca. Quien reciba el enlace puede leerlo. Notas para el CRM, filas, fichas y páginas impresas nombran al responsable '
    + 'y la fecha de renovación; exportaciones, copias y JSON llevan todo lo guardado. Todo ello son archivos o textos que solo van '
    + 'adonde usted los ponga.',
  deleteTitle: 'Cómo borrarlo',
  deleteText: 'Una cuenta y todas sus evaluaciones: <1>Todas las cuentas</1> en la calculadora y después <2>Eliminar</2>.',
  deleteAllText: 'Todo: borre los datos de este sitio en los ajustes de su navegador, por lo general en privacidad, cookies y '
    + 'datos de sitios. Exporte antes lo que quiera conservar.',

  developersTitle: 'Ponga AMPS en su página',
  developersText: 'Fragmentos listos para copiar de la puntuación de salud AMPS y su insignia, con vista previa en vivo y un '
    + 'generador de atributos.',
  builderTitle: 'Elegir y copiar',
  builderText: 'Los dos archivos del widget, <1>amps-health-score.js</1> y <2>amps.wasm</2>, van en su propio servidor. La '
    + 'página no necesita nada más.',
  builderForm: 'Atributos',
  element: 'Elemento',
  elementScore: 'La puntuación',
  elementBadge: 'Una insignia para listas',
  vector: 'Vector AMPS',
  languageLabel: 'Idioma',
  languageOfPage: 'Como la página',
  theme: 'Colores',
  themeAuto: 'Como el sistema',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  density: 'Densidad',
  densityComfortable: 'Cómoda',
  densityCompact: 'Compacta',
  readonly: 'Solo lectura',
  fieldName: 'Nombre en un formulario',
  code: 'Código',
  copy: 'Copiar el código',
  codeCopied: 'Copiado',
  codeNotCopied: 'El navegador no permite copiar aquí. Seleccione el código y cópielo.',
  preview: 'Vista previa',
  refused: (reason) => `Este vector no se puede usar. ${reason}`,
  eventsTitle: 'Saber qué ocurre',
  eventsText: 'Los eventos se propagan y atraviesan los shadow roots. El resultado es un objeto simple y congelado.',
  frameTitle: 'En un marco',
  frameText: 'Para plataformas que no ejecutan elementos personalizados. El marco está aislado y se maneja solo con mensajes.',
  policyTitle: 'Política de seguridad (Content-Security-Policy)',
  policyText: 'Lo que debe permitir una página estricta. Los estilos no necesitan nada. Donde se restrinjan los Trusted Types, '
    + 'permita la política lit-html.',
  furtherTitle: 'Más información',
  furtherElement: 'Referencia del <1>elemento de puntuación</1>, de la <2>insignia</2>, del <3>motor</3> y del <4>puente del '
    + 'marco</4> (en inglés)',
  furtherDemo: '<1>Páginas de demostración</1>: una plataforma, un formulario, una lista, un marco, React y Vue (en inglés)',

  newTitle: 'Novedades',
  newText: 'Qué ha cambiado en la calculadora y el widget AMPS.',
  newRelease: 'Primera versión',
  newScore: 'Puntuar una cuenta con quince teclas o unos pocos toques: puntuación, rango, categoría, próximos pasos y puntos '
    + 'ciegos a la vez.',
  newExplain: 'Ver adónde fueron los puntos, qué aportaría una respuesta y qué ha cambiado desde la última vez.',
  newKeep: 'Cuentas con su historial, guardadas en este navegador; notas y pruebas en cada respuesta.',
  newShare: 'Compartir un enlace, una nota, una página impresa o una imagen de la ficha de puntuación.',
  newFile: 'Guardar una copia: un archivo con la calculadora y sus respuestas, que funciona sin red.',
  newOffline: 'La propia calculadora funciona sin conexión y se puede instalar.',
  newLanguages: 'Seis idiomas: inglés, francés, alemán, español, japonés y árabe.',
  newEmbed: 'Para desarrolladores: un elemento, una insignia para listas y un marco aislado.',

  accessTitle: 'Accesibilidad',
  accessText: 'Qué se ha hecho para que todos puedan usar la calculadora AMPS, qué se ha probado y cómo, y qué se sabe que '
    + 'falta.',
  goalTitle: 'El objetivo',
  goalText: 'Estas páginas y el widget aspiran a cumplir las WCAG 2.2, nivel AA.',
  doneTitle: 'Con qué puede contar',
  doneKeys: 'Todo funciona solo con el teclado. En el cuestionario una cifra responde, X dice «No lo sé» y Entrar pasa a la '
    + 'siguiente.',
  doneSpoken: 'Un cambio de la puntuación se anuncia en palabras, sin interrumpir, tras una breve pausa.',
  doneColour: 'Nada se dice solo con el color: cada categoría tiene una forma y una palabra, lo desconocido está rayado.',
  doneZoom: 'El texto se puede ampliar al 400\u00a0%, y una ventana de 320 píxeles lo muestra todo sin desplazarse de lado.',
  doneWishes: 'Se respetan los colores oscuros, los colores propios del sistema y el deseo de menos movimiento.',
  doneLanguage: 'Las páginas indican su idioma y su dirección; en árabe se muestran en espejo.',
  testedTitle: 'Qué se ha probado, y cómo',
  testedAxe: 'El programa axe-core no encuentra fallos en ninguna página, en claro y oscuro, en pantallas anchas y estrechas y '
    + 'en cada idioma. Se comprueba de nuevo con cada cambio, en Chromium y Firefox.',
  testedKeys: 'Unas pruebas recorren cada página con el teclado y comprueban que el foco se ve y nunca queda atrapado.',
  testedSpoken: 'Una prueba lee lo que dice la zona de anuncios tras las respuestas.',
  testedZoom: 'Unas pruebas comprueban el ajuste a 320 píxeles, el tamaño de los objetivos y los colores forzados.',
  limitsKnown: 'Límites conocidos',
  limitsReaders: 'Las pruebas leen lo que los navegadores ofrecen a los lectores de pantalla; las personas que los usan aún no '
    + 'han probado las páginas.',
  limitsSafari: 'No se ha probado en Safari.',
  limitsEnglish: 'La referencia y las páginas de demostración para desarrolladores están solo en inglés.',
  limitsAudit: 'Nadie de fuera ha auditado las páginas.',
  tellText: 'Si algo le impide usar estas páginas, dígaselo a quien las mantiene; cuenta como cualquier otro fallo.',

  missingTitle: 'Esta página no existe',
  missingText: 'Puede que la dirección esté mal escrita o que la página haya cambiado de sitio. No se ha perdido nada de lo '
    + 'que guardó en este navegador.',
  missingLink: 'A la <1>calculadora</1>',
};
