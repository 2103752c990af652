/** Why records and files are refused in Spanish. */
import { numbersIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('es');
const score = scoresIn('es');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)}\u00a0MB`;

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'No es un registro.',
  id: 'Su identificador falta o no es un texto de 200 caracteres como máximo.',
  revision: 'Su revisión no es un número entero a partir de 1.',
  saved_at: 'La hora en que se guardó no se puede leer.',
  account: 'No contiene ninguna cuenta.',
  account_id: 'No dice a qué cuenta pertenece.',
  document: 'No contiene ningún documento.',
});

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'Cuenta', assessments: 'Evaluación', plans: 'Plan', evidence: 'Evidencia', frameworks: 'Marco de métricas',
});

/** @type {Partial<import('./en.js').Messages>} */
export default {
  fileNotJson: (reason) => `El archivo está dañado o no es JSON: ${reason}.`,
  otherFormat: (format) => (format
    ? `Su formato es «${format}». Esta página lee «amps-export» y «amps-assessment».`
    : 'No indica ningún formato. Esta página lee «amps-export» y «amps-assessment».'),
  otherVersion: (version) => `Su versión de formato es ${version || 'desconocida'}; esta página lee la versión 1. Quizá `
    + 'la lea una versión más reciente de esta página.',
  listsMissing: 'Faltan sus listas de cuentas y evaluaciones.',
  place: (kind, n, name) =>
    `${ofKind[kind] ?? ofKind.assessments} ${number(n)}${name ? `, ${name}` : ''}`,
  asideInFile: 'Un registro que se había apartado por estar dañado',
  twice: (id) => `El archivo contiene ${id} dos veces; cuenta la primera.`,
  recordTooLarge: (size, most) => `Ocupa ${megabytes(size)}. Se permite ${number(most / 1048576)}\u00a0MB como máximo.`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `Está dañado: ${reason}`,
  cutOff: 'Faltan: el archivo se cortó. No se puede rescatar nada de él; busque una copia más antigua.',
  changedOutside: 'Están dañadas o se cambiaron con otro programa, así que una puntuación podría ser errónea.',
  modelGone: (reason) => `El modelo con el que se puntúan no se puede usar. ${reason}`,
  allowed: {
    text: 'un texto',
    name: 'un texto que no esté vacío',
    number: 'un número',
    whole: 'un número entero desde 0',
    correlation: 'un número de −1 a 1',
    day: 'un día como 2026-01-31',
    list: 'una lista',
    object: 'un objeto',
  },
  memberMissing: (place, allowed) => `Falta ${place}; debe ser ${allowed}.`,
  memberFault: (place, allowed, found) => `${place} es ${found}; debe ser ${allowed}.`,
  moreFaults: (n) => `Y ${number(n)} más.`,
  isCustomerCopy: 'Es la copia del cliente de un plan. Incorpórela en la página Planes.',
};
