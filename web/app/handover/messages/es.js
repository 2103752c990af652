/** Sharing, printing and saving in Spanish. */
import { daysIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

const score = scoresIn('es');
const percent = percentsIn('es');
const number = numbersIn('es');
const date = daysIn('es');

/** @param {number} coverage */
const answered = (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100);

/** @type {Partial<import('./en.js').Messages>} */
const handover = {
  score,
  date,
  comma: ', ',
  colon: ': ',

  // Menu
  share: 'Compartir',
  nothingYet: 'Elija primero una etapa. Entonces habrá una puntuación que compartir.',
  copyHead: 'Copiar',
  saveHead: 'Guardar',
  link: 'Enlace',
  linkHint: 'Se abre en solo lectura. Contiene nombre, respuestas, notas y lo fijado a mano; ningún servidor lo ve.',
  linkWhole: 'Con ingresos, moneda, fecha de renovación, segmento y responsable',
  vector: 'Vector AMPS',
  vectorHint: 'Las respuestas en una línea, sin notas.',
  note: 'Nota para el CRM',
  noteHint: 'Texto sin formato.',
  markdown: 'Nota para el CRM en Markdown',
  row: 'Fila de hoja de cálculo',
  rowHint: (sample) => `Números como ${sample}.`,
  svg: 'Ficha de puntuación en SVG',
  png: 'Ficha de puntuación en PNG',
  json: 'Respuestas y notas en JSON',
  jsonHint: 'Con todo lo que se sabe de la cuenta.',
  print: 'Imprimir o guardar en PDF',

  // What happened
  copied: {
    link: 'Enlace copiado.',
    vector: 'Vector copiado.',
    note: 'Nota para el CRM copiada.',
    markdown: 'Nota en Markdown copiada.',
    row: 'Fila de hoja de cálculo copiada.',
  },
  saved: (name) => `Guardado como ${name}.`,
  noPicture: 'Este navegador no pudo dibujar la ficha. Guárdela en SVG.',
  copyYourself: 'Cópielo usted',
  pressCopy: 'El navegador no dejó copiar a la página. El texto está seleccionado: pulse Ctrl+C o ⌘C.',
  close: 'Cerrar',
  dismiss: 'Ocultar',

  // A shared link
  shared: 'Evaluación compartida',
  sharedHint: 'Está leyendo una copia. No se guarda nada hasta que usted la conserve.',
  madeWith: (name) => `Modelo ${name}`,
  keep: 'Conservar una copia',
  notOpened: 'Este enlace no se pudo abrir y no se ha cambiado nada.',
  reasons: {
    damaged: 'Está dañado o incompleto. Pídalo de nuevo y cópielo entero.',
    newer: 'Se creó con una versión más reciente de esta página. Recargue la página e inténtelo de nuevo.',
    tooLarge: 'Contiene más de 1\u00a0MiB, más que cualquier evaluación.',
    tooLong: 'Las respuestas y notas son demasiado largas para un enlace. Guárdelas en JSON.',
    oldBrowser: 'Este navegador es demasiado antiguo para descomprimirlo. Actualícelo o use otro.',
    engine: 'El motor de cálculo se detuvo. Abra el enlace de nuevo.',
  },
  otherModel: (theirs, ours) =>
    `Se creó con el modelo ${theirs}; esta página tiene ${ours}. Ábralo con aquel modelo.`,
  badAddress: (question) => `El enlace anotado en ${question} no es una dirección web (http o https).`,
  longNote: (question, most) => `La nota de ${question} tiene más de ${number(most)} caracteres.`,
  badSource: (question, most) =>
    `La fuente anotada en ${question} no es un texto de ${number(most)} caracteres como máximo.`,

  // What is handed over
  title: 'Puntuación de salud AMPS',
  account: 'Cuenta',
  noAccount: 'Cuenta sin nombre',
  stage: 'Etapa',
  renewal: 'Renovación',
  owner: 'Responsable',
  scoreHead: 'Puntuación',
  noScore: 'Aún sin puntuación',
  tooEarly: 'Demasiado pronto',
  range: 'Rango',
  fromTo: (low, high) => `de ${score(low)} a ${score(high)}`,
  allAnswered: 'Completo',
  certain: 'las preguntas sin responder ya no pueden cambiar la categoría',
  notCertain: 'las preguntas sin responder podrían cambiar la categoría',
  answered: 'Respondido',
  coverage: answered,
  coverageText: (coverage) => `${answered(coverage)} respondido`,
  override: 'Fijado a mano',
  overrideText: (band, author, until, reason) =>
    `${band} por ${author}${until ? ` hasta el ${date(until)}` : ''}: ${reason}`,
  dimensions: 'Dimensiones',
  weight: (n) => `peso ${percent(n)}`,
  blindSpots: 'Puntos ciegos',
  noBlindSpots: 'No se aprecia ninguno.',
  steps: 'Próximos pasos',
  noSteps: 'Cada respuesta está en su nivel más alto.',
  gain: (n) => `+${score(n)}`,
  swing: (n) => `±${score(n)}`,
  findOut: (question) => `Averiguar: ${question}`,
  notes: 'Notas',
  answers: 'Respuestas y notas',
  more: (n) => `… y ${number(n)} más.`,
  notSure: 'No lo sé',
  notAnswered: 'Sin respuesta',
  stale: 'demasiado antigua, cuenta como desconocida',
  source: 'Fuente',
  linkOf: 'Enlace',
  dateHead: 'Fecha',
  model: 'Modelo',
  legend: 'Lleno: ganado. Rayado: desconocido. Vacío: perdido.',
  picture: (name, n, low, high) =>
    `${name}: ${n === null ? 'sin puntuación' : score(n)}, rango de ${score(low)} a ${score(high)}`,

  saveCopy: 'Guardar una copia',
  saveCopyHint: 'Un archivo HTML con calculadora, cuenta, respuestas e historial. Funciona sin red.',
};

export default { handover };
