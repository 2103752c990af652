/** The page that scores an account in Spanish. */
import { countsIn, daysIn, numbersIn } from '../../../../ui/formats.js';

const number = numbersIn('es');
const date = daysIn('es');
const count = countsIn('es');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  pageTitle: 'Calculadora de la puntuación de salud AMPS',
  scoreLabel: 'Puntuación',
  firstQuestion: '¿Renovarán, y puede probarlo?',
  firstText: 'AMPS hace trece preguntas sobre alineación, hitos, prueba y señales (Alignment, Milestones, Proof, Signals) y '
    + 'dice lo cerca que está una cuenta de un valor probado. Dos minutos, y nada sale de su navegador.',
  firstMethod: '<1>Cómo funciona</1> · Marco de Donald Uhlmann',
  firstExample: 'Ejemplo: buenas señales, poca prueba, renovación a la vista',
  firstStep: (step) => `Primer paso: ${step}`,
  what: 'Qué mide AMPS',
  whatValue: 'Una puntuación de salud debe decir si al cliente le parecerá que vale la pena mantener el contrato. AMPS '
    + 'mide lo cerca que está una cuenta de un <1>valor probado</1>: si comparten una misma definición de éxito, si el '
    + 'resultado avanza, si quienes deciden podrían decirlo hoy y qué añade su propio criterio informado. La actividad '
    + 'por sí sola no suma nada.',
  whatUnknown: 'Lo que no sabe cuenta como desconocido. La puntuación viene con el rango que dejan sus preguntas '
    + 'abiertas. Si todo el rango está en una categoría, ya no pueden cambiarla. La puntuación vale lo que '
    + 'valen las respuestas: ordena el criterio, no lo sustituye, y no se ha calibrado con sus renovaciones.',
  weightsTitle: 'Cómo cambian los pesos con la etapa',
  weightsText: 'Las cuatro dimensiones están siempre presentes. Solo cambia su parte en la puntuación.',
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
  bar: 'Cuenta',
  edit: (name) => `${name}: editar la cuenta`,
  historyOf: (n) => `Historial (${number(n)})`,
  saveAsNew: 'Nueva evaluación',
  saving: 'Guardando',
  saved: 'Guardado en este navegador',
  notSaved: 'Sin guardar',
  old: (day) => `Evaluación del ${date(day)}, de solo lectura.`,
  goOn: 'Continuar desde aquí',
  toLatest: 'Volver a la última',
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
  draftDamaged: (reason) => 'Las respuestas guardadas de la última vez no se pudieron leer y se apartaron, no se '
    + `eliminaron. ${reason}`,
  damaged: (n) => count(n, {
    one: '# registro guardado no se pudo leer y se apartó, no se eliminó.',
    other: '# registros guardados no se pudieron leer y se apartaron, no se eliminaron.',
  }),
  show: 'Mostrar',
  shared: 'Guardado como cuenta nueva.',
  askSame: (name) => `Ya hay aquí una cuenta ${name}. ¿Es la misma?`,
  sameYes: 'La misma cuenta',
  sameNo: 'Otra cuenta',
  keptWith: (name) => `Guardado con ${name}.`,
  keptBefore: 'Ya estaba guardado; aquí está.',
  notOpened: (message) => `Esta evaluación no se puede abrir aquí. ${message}`,
  unknownView: (view) => `Aquí no hay ninguna página «${view}». Esta es la puntuación.`,
  unknownAccount: 'La cuenta de esta dirección no está guardada en este navegador. En su lugar se muestra lo que '
    + 'hay guardado aquí.',
  unknownAssessment: 'Una evaluación de esta dirección no está guardada en este navegador. En su lugar se muestra '
    + 'lo que hay guardado de la cuenta.',
  ownFile: 'Este archivo contiene la calculadora y sus respuestas. Funciona sin red y no envía nada. Los cambios se '
    + 'conservan cuando guarda una copia.',
  deadCopy: 'Un navegador guardó por su cuenta esta copia de la calculadora. No funciona: muestra cómo estaban las '
    + 'cosas y no se puede cambiar nada. «Guardar una copia», en la calculadora, escribe un archivo que funciona.',
  saveCopy: 'Guardar una copia',
  allInFile: 'Todo está en este archivo',
  notInFile: 'Cambios sin guardar',
  copySaved: (name) => `Guardado como ${name}. Abra ese archivo para continuar.`,
  copyFailed: (reason) => `La copia no se pudo guardar. (${reason})`,
  fileUnread: (reason) => `Las respuestas de este archivo no se pueden mostrar. ${reason}`,
  fileNotLost: 'No se han perdido: acompañan, apartadas, a cada copia que guarde aquí.',
  lookInside: 'Ver lo que se puede leer',
  saveAnswers: 'Guardar las respuestas en un archivo',
  lost: 'Lo que se cambió después de que la propia página guardara este archivo por última vez está dañado. Estas son '
    + 'las respuestas de antes.',
  engineGone: 'Sus respuestas en este archivo están intactas. Guárdelas en un archivo e impórtelo en la calculadora '
    + 'AMPS o en otra página guardada.',
  planTab: 'Plan',
  planTitleOf: (name) => `${name}: plan`,
};
