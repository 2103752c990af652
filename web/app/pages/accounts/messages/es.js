/** The list of accounts, one account and an import in Spanish. */
import { countsIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('es');
const score = scoresIn('es');
const count = countsIn('es');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)}\u00a0MB`;

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'Cuenta', assessments: 'Evaluación', plans: 'Plan', evidence: 'Evidencia', frameworks: 'Marco de métricas',
});

/** @type {Partial<import('./en.js').Messages>} */
export default {
  accounts: 'Cuentas',
  asPortfolio: 'Ver sus totales en Cartera',
  search: 'Buscar',
  account: 'Cuenta',
  lastScore: 'Puntuación hoy',
  lastDay: 'Última evaluación',
  renewal: 'Renovación',
  newAccount: 'Nueva cuenta',
  noAccounts: 'Aún no hay cuentas. Responda una pregunta y la cuenta se guardará aquí, solo en este navegador.',
  noneFound: (words) => `Ninguna cuenta coincide con «${words}».`,
  found: (n) => count(n, { one: '# cuenta', other: '# cuentas' }),
  removeAccount: (name) => `Eliminar ${name}`,
  removedAccount: (name, n) => count(n, {
    one: `Se eliminaron ${name} y # evaluación.`, other: `Se eliminaron ${name} y # evaluaciones.`,
  }),
  anyRenewal: 'Cualquier día',
  bandsShown: 'Categorías',
  selectAccount: (name) => `Seleccionar ${name}`,
  selectAll: 'Seleccionar todas las que se ven',
  removeChosen: (n) => count(n, { one: 'Eliminar # cuenta', other: 'Eliminar # cuentas' }),
  removedAccounts: (n, assessments) => `Se han eliminado ${count(n, { one: '# cuenta', other: '# cuentas' })} y `
    + `${count(assessments, { one: '# evaluación', other: '# evaluaciones' })}.`,
  expiredAnswers: (n) => count(n, { one: '# respuesta ha caducado', other: '# respuestas han caducado' }),
  ofValue: (value) => `de ${value}`,
  noneFits: 'Ninguna cuenta cumple estos filtros.',
  showEverything: 'Mostrar todas las cuentas',
  showAll: (n) => `Mostrar las ${number(n)}`,
  tableFile: (name) => `${name} es una tabla. La página Cartera lee tablas de cuentas: suéltela allí.`,
  toPortfolio: 'Abrir Cartera',
  importFile: 'Importar un archivo',
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
  badDate: 'La fecha de renovación debe ser un día como 2026-01-31.',
  tooLong: '200 caracteres como máximo, por favor.',
  changedElsewhere: (differences) => `Otra pestaña guardó esta cuenta entretanto: ${differences}. Guarde de nuevo para `
    + 'sustituirlo por lo que hay aquí.',
  nothing: 'nada',
  importTitle: 'Importar',
  chooseFile: 'Elija un archivo para ver qué aportaría: una exportación, una evaluación o una página guardada. Nada '
    + 'cambia hasta que usted lo acepte.',
  importOf: (name) => `Lo que contiene ${name}, junto a lo que se guarda aquí. Todavía no se ha cambiado nada.`,
  inFile: 'En el archivo',
  isNew: 'Nuevo',
  isSame: 'Igual que aquí',
  isDifferent: 'Distinto de aquí',
  isRefused: 'No se puede tomar',
  assessments: 'Evaluaciones',
  plans: 'Planes',
  evidence: 'Evidencia',
  frameworks: 'Marcos de métricas',
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
  noRoom: 'El almacenamiento del navegador está lleno.',
  notStored: (reason) => `El navegador no pudo guardarlo. (${reason})`,
  fileUnreadable: 'El navegador no pudo leer el archivo.',
  setAside: 'Apartados',
  setAsideText: 'Estos registros no se pudieron leer. Siguen guardados y forman parte de cada exportación.',
  damagedName: (kind, id) => `${ofKind[kind] ?? ofKind.assessments} ${id.slice(0, 80)}`,
  copied: 'Copiado',
  noAccountsInFile: 'Aún no hay cuentas. Responda una pregunta y la cuenta aparecerá aquí.',
  thisFile: 'este archivo',
  twoVersions: 'Este archivo contiene dos versiones de las respuestas, y nada indica con certeza '
    + 'cuál es la más reciente. Se muestra una de ellas.',
  seeOther: 'Ver la otra',
  emptyCopy: 'Es una página guardada sin respuestas.',
  checkImport: 'Las respuestas de este archivo están dañadas o se cambiaron con otro programa. Lo que se puede leer '
    + 'está abajo; mírelo con atención.',
};
