/** The site in Spanish. */
import { countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../widget/formats.js';
import widget from '../../widget/messages/es.js';
import handover from '../handover/messages/es.js';

const number = numbersIn('es');
const score = scoresIn('es');
const percent = percentsIn('es');
const date = daysIn('es');
const count = countsIn('es');
const exact = new Intl.NumberFormat('es', {
  minimumFractionDigits: 1, maximumFractionDigits: 2, signDisplay: 'exceptZero',
});

/** With its sign, a minus as wide as the plus. @param {number} n */
const effect = (n) => {
  const shown = exact.format(n).replace('-', '−');
  // Not nothing, only too small for two decimals.
  return n !== 0 && !/[1-9]/.test(shown) ? (n > 0 ? '+<0,01' : '−<0,01') : shown;
};

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)}\u00a0MB`;

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'No es un registro.',
  id: 'Su identificador falta o no es un texto de 200 caracteres como máximo.',
  revision: 'Su revisión no es un número entero a partir de 1.',
  saved_at: 'La hora en que se guardó no se puede leer.',
  account: 'No contiene ninguna cuenta.',
  account_id: 'No dice a qué cuenta pertenece.',
  document: 'No contiene ningún documento de evaluación.',
});

/** @type {import('../page-language.js').Catalogue} */
export default {
  model: widget.model,
  handover,

  score,
  percent,
  date,
  effect,

  // The page
  pageTitle: 'Calculadora de la puntuación de salud AMPS',
  title: 'Puntuación de salud AMPS',
  question: '¿A qué distancia está esta cuenta de un valor probado?',
  language: 'Idioma',
  scoreLabel: 'Puntuación',
  what: 'Qué mide AMPS',
  whatValue: 'Una puntuación de salud debe decir si al cliente le parecerá que vale la pena mantener el contrato. AMPS '
    + 'mide lo cerca que está una cuenta de un <1>valor probado</1>: si comparten una misma definición de éxito, si el '
    + 'resultado avanza, si quienes deciden podrían decirlo hoy y qué añade su propio criterio informado. La actividad '
    + 'por sí sola no suma nada.',
  whatUnknown: 'Lo que no sabe cuenta como desconocido. La puntuación viene con el rango que dejan sus preguntas '
    + 'abiertas, y una categoría solo se llama segura cuando todo el rango está en ella. La puntuación vale lo que '
    + 'valen las respuestas: ordena el criterio, no lo sustituye, y no se ha calibrado con sus renovaciones.',
  weightsTitle: 'Cómo cambian los pesos con la etapa',
  weightsText: 'Las cuatro dimensiones están siempre presentes. Solo cambia su parte en la puntuación.',
  dimension: 'Dimensión',
  missed: 'Lo que las puntuaciones de salud habituales no ven',
  usageNoise: 'Ruido de uso',
  usageNoiseText: 'Actividad sin relación con un resultado. Las cuentas activas también se van.',
  sentiment: 'Satisfacción tardía o de cortesía',
  sentimentText: 'Un buen ánimo que esconde el distanciamiento hasta que se habla de renovar.',
  stopsShort: 'Valor que se queda a medio camino',
  stopsShortText: 'Un excelente contacto habitual, y un directivo que no sabe nada.',
  privacy: 'Privacidad',
  privacyText: 'El motor de cálculo funciona en su dispositivo. Sus cuentas y respuestas se guardan en el '
    + 'almacenamiento de este navegador y nunca se envían a ninguna parte; esta página no pide registro ni usa cookies.',
  credit: 'Marco AMPS Health Score desarrollado por Donald Uhlmann.',
  pages: 'Más sobre AMPS',
  toScore: 'Calculadora',
  toMethod: 'Método',
  toDevelopers: 'Para desarrolladores',
  toPrivacy: 'Privacidad',
  toNew: 'Novedades',
  toAccess: 'Accesibilidad',
  worksOffline: 'Funciona sin conexión',
  offline: 'Sin conexión. Todo sigue funcionando.',
  newVersion: 'Hay una nueva versión de esta página lista.',
  useNow: 'Usarla ahora',
  otherTabs: 'Otra pestaña usa todavía la versión actual. Cierre las demás pestañas de este sitio y elija de '
    + 'nuevo «Usarla ahora».',

  // The row above the widget
  bar: 'Cuentas',
  unnamed: 'Cuenta sin nombre',
  edit: (name) => `${name}: editar la cuenta`,
  historyOf: (n) => `Historial (${number(n)})`,
  allAccounts: 'Todas las cuentas',
  saveAsNew: 'Nueva evaluación',
  saving: 'Guardando',
  saved: 'Guardado en este navegador',
  notSaved: 'Sin guardar',
  back: 'Volver a la puntuación',
  old: (day) => `Evaluación del ${date(day)}, de solo lectura.`,
  goOn: 'Continuar desde aquí',
  toLatest: 'Volver a la última',

  // Accounts
  accounts: 'Cuentas',
  search: 'Buscar',
  account: 'Cuenta',
  lastScore: 'Puntuación hoy',
  lastDay: 'Última evaluación',
  renewal: 'Renovación',
  newAccount: 'Nueva cuenta',
  noAccounts: 'Aún no hay cuentas. Responda una pregunta y la cuenta se guardará aquí, solo en este navegador.',
  noneFound: (words) => `Ninguna cuenta coincide con «${words}».`,
  found: (n) => count(n, { one: '# cuenta', other: '# cuentas' }),
  noStage: 'aún sin etapa',
  noScore: 'aún sin puntuación',
  otherModel: 'otro modelo',
  remove: 'Eliminar',
  removeAccount: (name) => `Eliminar ${name}`,
  removedAccount: (name, n) => count(n, {
    one: `Se eliminaron ${name} y # evaluación.`, other: `Se eliminaron ${name} y # evaluaciones.`,
  }),
  exportAll: 'Exportar todo',
  importFile: 'Importar un archivo',
  arr: (currency, amount) => `ARR ${number(amount)} ${currency}`.trim(),

  // One account
  editTitle: 'Cuenta',
  name: 'Nombre',
  arrLabel: 'Ingresos recurrentes anuales (ARR)',
  currency: 'Moneda',
  renewalLabel: 'Fecha de renovación',
  segment: 'Segmento',
  owner: 'Responsable',
  save: 'Guardar',
  cancel: 'Cancelar',
  badAmount: (example) => `Los ingresos deben ser un número a partir de 0, sin unidad, escrito como ${example}.`,
  unclearAmount: (...[one, other]) => `Esto puede leerse como ${one} o como ${other}. Escriba uno de los dos, por favor.`,
  understood: (number) => `Entendido como ${number}`,
  badDate: 'La fecha de renovación debe ser un día como 2026-01-31.',
  oddDate: (day) => `¿Es correcto el año de ${date(day)}? Si lo es, guarde de nuevo.`,
  tooLong: '200 caracteres como máximo, por favor.',
  changedElsewhere: (differences) => `Otra pestaña guardó esta cuenta entretanto: ${differences}. Guarde de nuevo para `
    + 'sustituirlo por lo que hay aquí.',
  nothing: 'nada',

  // History
  historyTitle: (name) => `Historial de ${name}`,
  noHistory: 'Aún no hay evaluaciones. Responda una pregunta y la primera aparecerá aquí.',
  oneOnly: 'Una tendencia necesita dos evaluaciones. «Nueva evaluación» conserva esta y empieza la siguiente.',
  ownDay: 'Cada puntuación es la de su propio día. Las respuestas que han caducado desde entonces cuentan aquí todavía.',
  day: 'Fecha',
  scoreHead: 'Puntuación',
  rangeHead: 'Rango',
  coverageHead: 'Respondido',
  select: 'Comparar',
  selectDay: (day) => `Comparar la evaluación del ${date(day)}`,
  openDay: (day) => `Abrir la evaluación del ${date(day)}`,
  removeDay: (day) => `Eliminar la evaluación del ${date(day)}`,
  removedDay: (name, day) => `${name}: evaluación del ${date(day)} eliminada.`,
  compare: 'Comparar las dos',
  selectTwo: 'Seleccione dos evaluaciones para compararlas.',
  current: 'última',
  fromTab: 'de otra pestaña',
  range: (low, high) => `de ${score(low)} a ${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  trend: (name) => `Tendencia de ${name}`,
  trendText: (points) => `Puntuación y rango en cada fecha: ${points.join('; ')}. Lo desconocido está rayado.`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'sin puntuación' : score(n)}, ${range}`,
  nothingUnknown: 'nada desconocido',

  // Compare
  compareTitle: (name) => `Qué cambió en ${name}`,
  compareDays: (from, to) => `Del ${date(from)} al ${date(to)}`,
  backToHistory: 'Volver al historial',
  cause: 'Causa',
  difference: 'Diferencia',
  effectHead: 'Puntos',
  pole: (day, stage) => `${date(day)}, ${stage}`,
  levels: (was, is) => `${was} → ${is}`,
  weights: (dimension, was, is) => `Peso de ${dimension} ${percent(was)} → ${percent(is)}`,
  coverageEffect: 'Preguntas respondidas solo en una de las dos',
  noEffect: (n) => count(n, { one: '# causa sin efecto', other: '# causas sin efecto' }),
  noChange: 'Entre las dos no cambió nada que cuente.',
  addUp: 'Los efectos suman exactamente la diferencia; lo que se muestra está redondeado.',
  staleCount: 'Las respuestas que en su día eran demasiado antiguas cuentan aquí tal como se dieron, así que una '
    + 'puntuación puede diferir del historial.',
  stepText: (from, to) => `De ${score(from)} a ${score(to)}.`,
  scaleText: (low, high) => `La imagen muestra de ${number(low)} a ${number(high)} puntos.`,
  cannotCompare: (reason) => `Estas dos no se pueden comparar. ${reason}`,

  loading: 'Comparando las dos',
  again: 'Reintentar',

  // Import
  importTitle: 'Importar',
  importOf: (name) => `Lo que contiene ${name}, junto a lo que se guarda aquí. Todavía no se ha cambiado nada.`,
  inFile: 'En el archivo',
  isNew: 'Nuevo',
  isSame: 'Igual que aquí',
  isDifferent: 'Distinto de aquí',
  isRefused: 'No se puede tomar',
  assessments: 'Evaluaciones',
  modeAdd: 'Añadir lo nuevo',
  modeAddText: 'Lo que hay aquí queda como está.',
  modeTake: 'Añadir lo nuevo y tomar la versión del archivo de lo que difiere',
  modeTakeText: (n) => count(n, {
    one: 'Se sobrescribirá # registro de aquí.', other: 'Se sobrescribirán # registros de aquí.',
  }),
  modeReplace: 'Sustituir todo lo de aquí por el archivo',
  modeReplaceText: (n) => count(n, {
    one: 'Se eliminará # registro que el archivo no contiene.',
    other: 'Se eliminarán # registros que el archivo no contiene.',
  }),
  sameTitle: '¿Están ya aquí estas cuentas?',
  sameAs: (name) => `La misma que ${name}`,
  doImport: 'Importar',
  skippedTitle: 'Qué se omite, y por qué',
  moreSkipped: (n) => `Y ${number(n)} más.`,
  imported: (written, skipped, deleted) => `Registros importados: ${number(written)}; omitidos: ${number(skipped)}`
    + `${deleted ? `; eliminados: ${number(deleted)}` : ''}.`,
  nothingToImport: 'No hay nada que importar: todo lo del archivo ya está aquí o no se puede tomar.',
  fileRefused: (name, reason) => `${name} no se ha importado. ${reason} No se ha cambiado nada.`,
  fileTooLarge: (size, most) => `El archivo ocupa ${megabytes(size)}. Se permiten ${megabytes(most)} como máximo.`,
  fileNotJson: (reason) => `El archivo está dañado o no es JSON: ${reason}.`,
  noRoom: 'El almacenamiento del navegador está lleno.',
  notStored: (reason) => `El navegador no pudo guardarlo. (${reason})`,
  fileUnreadable: 'El navegador no pudo leer el archivo.',
  otherFormat: (format) => (format
    ? `Su formato es «${format}». Esta página lee «amps-export» y «amps-assessment».`
    : 'No indica ningún formato. Esta página lee «amps-export» y «amps-assessment».'),
  otherVersion: (version) => `Su versión de formato es ${version || 'desconocida'}; esta página lee la versión 1. Quizá `
    + 'la lea una versión más reciente de esta página.',
  listsMissing: 'Faltan sus listas de cuentas y evaluaciones.',
  place: (kind, n, name) =>
    `${kind === 'accounts' ? 'Cuenta' : 'Evaluación'} ${number(n)}${name ? `, ${name}` : ''}`,
  asideInFile: 'Un registro que se había apartado por estar dañado',
  twice: (id) => `El archivo contiene ${id} dos veces; cuenta la primera.`,
  recordTooLarge: (size) => `Ocupa ${megabytes(size)}. Se permite 1\u00a0MB como máximo.`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `Está dañado: ${reason}`,

  // Messages
  undo: 'Deshacer',
  dismiss: 'Ocultar',
  undone: 'Deshecho.',
  notUndone: 'Otra pestaña cambió esto entretanto, así que no se pudo deshacer todo.',
  memoryOnly: 'Este navegador no deja que la página guarde sus cuentas: se pierden al cerrarla. Una exportación las '
    + 'guarda en un archivo.',
  full: 'El almacenamiento del navegador está lleno. Lo que ha cambiado desde entonces solo se conserva mientras esta '
    + 'página esté abierta. Una exportación lo guarda todo en un archivo; eliminar evaluaciones antiguas hace sitio.',
  failed: (reason) => 'El navegador no pudo guardar sus últimos cambios. Solo se conservan mientras esta página esté '
    + `abierta. Una exportación lo guarda todo en un archivo. (${reason})`,
  parted: 'Otra pestaña cambió esta evaluación al mismo tiempo. Se conservan las dos versiones: esta es ahora una '
    + 'evaluación aparte, marcada «de otra pestaña».',
  refreshed: 'Otra pestaña cambió esta evaluación; este es su último estado.',
  goneElsewhere: 'Otra pestaña eliminó esta evaluación. Se guardará de nuevo en cuanto la cambie aquí.',
  notRemoved: 'Otra pestaña cambió esto entretanto, así que no se ha eliminado.',
  accountKept: 'Otra pestaña cambió la cuenta entretanto; queda su versión.',
  draftDamaged: (reason) => 'Las respuestas guardadas de la última vez no se pudieron leer y se apartaron, no se '
    + `eliminaron. ${reason}`,
  damaged: (n) => count(n, {
    one: '# registro guardado no se pudo leer y se apartó, no se eliminó.',
    other: '# registros guardados no se pudieron leer y se apartaron, no se eliminaron.',
  }),
  show: 'Mostrar',
  setAside: 'Apartados',
  setAsideText: 'Estos registros no se pudieron leer. Siguen guardados y forman parte de cada exportación.',
  damagedName: (kind, id) => `${kind === 'accounts' ? 'Cuenta' : 'Evaluación'} ${id.slice(0, 80)}`,
  copyKept: 'Copiar lo que se guardó',
  copied: 'Copiado',
  shared: 'Guardado como cuenta nueva.',
  askSame: (name) => `Ya hay aquí una cuenta ${name}. ¿Es la misma?`,
  sameYes: 'La misma cuenta',
  sameNo: 'Otra cuenta',
  keptWith: (name) => `Guardado con ${name}.`,
  keptBefore: 'Ya estaba guardado; aquí está.',
  notOpened: (message) => `Esta evaluación no se puede abrir aquí. ${message}`,

  // The page saved as one file
  ownFile: 'Este archivo contiene la calculadora y sus respuestas. Funciona sin red y no envía nada. Los cambios se '
    + 'conservan cuando guarda una copia.',
  deadCopy: 'Un navegador guardó por su cuenta esta copia de la calculadora. No funciona: muestra cómo estaban las '
    + 'cosas y no se puede cambiar nada. «Guardar una copia», en la calculadora, escribe un archivo que funciona.',
  saveCopy: 'Guardar una copia',
  noAccountsInFile: 'Aún no hay cuentas. Responda una pregunta y la cuenta aparecerá aquí.',
  allInFile: 'Todo está en este archivo',
  notInFile: 'Cambios sin guardar',
  copySaved: (name) => `Guardado como ${name}. Abra ese archivo para continuar.`,
  copyFailed: (reason) => `La copia no se pudo guardar. (${reason})`,
  fileUnread: (reason) => `Las respuestas de este archivo no se pueden mostrar. ${reason}`,
  fileNotLost: 'No se han perdido: acompañan, apartadas, a cada copia que guarde aquí.',
  cutOff: 'Faltan: el archivo se cortó. No se puede rescatar nada de él; busque una copia más antigua.',
  changedOutside: 'Están dañadas o se cambiaron con otro programa, así que una puntuación podría ser errónea.',
  lookInside: 'Ver lo que se puede leer',
  thisFile: 'este archivo',
  saveAnswers: 'Guardar las respuestas en un archivo',
  lost: 'Lo que se cambió después de que la propia página guardara este archivo por última vez está dañado. Estas son '
    + 'las respuestas de antes.',
  twoVersions: 'Este archivo contiene dos versiones de las respuestas, y nada indica con certeza '
    + 'cuál es la más reciente. Se muestra una de ellas.',
  seeOther: 'Ver la otra',
  engineGone: 'Sus respuestas en este archivo están intactas. Guárdelas en un archivo e impórtelo en la calculadora '
    + 'AMPS o en otra página guardada.',
  modelGone: (reason) => `El modelo con el que se puntúan no se puede usar. ${reason}`,
  emptyCopy: 'Es una página guardada sin respuestas.',
  checkImport: 'Las respuestas de este archivo están dañadas o se cambiaron con otro programa. Lo que se puede leer '
    + 'está abajo; mírelo con atención.',
};
