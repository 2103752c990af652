/** The portfolio page in Spanish. */
import { countsIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('es');
const score = scoresIn('es');
const count = countsIn('es');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  portfolioNumber: number,
  portfolioTitle: 'Cartera',
  portfolioText: 'Suelte una exportación de sus cuentas y vea cuáles ponen en peligro más ingresos, y por qué. '
    + 'El archivo se lee en esta página y no se envía a ninguna parte.',
  trySample: 'Probar con 200 cuentas de ejemplo',
  useOwn: (n) => count(n, { one: 'Usar la # cuenta guardada aquí', other: 'Usar las # cuentas guardadas aquí' }),
  ownTable: 'Cuentas guardadas en este navegador',
  tableNeeds: 'Una fila por cuenta, con los nombres de las columnas en la primera. Hacen falta una etapa y las respuestas A1 a S4 '
    + 'como niveles de 0 a 4, o una columna con vectores AMPS. El identificador, el nombre, el valor, la fecha de '
    + 'renovación y el responsable lo hacen útil.',
  columnsRemembered: 'Las columnas significan lo que indicó la última vez.',
  meaning: {
    none: 'no se usa', id: 'identificador de la cuenta', name: 'nombre de la cuenta', arr: 'valor', currency: 'moneda',
    renewal_date: 'fecha de renovación', segment: 'segmento', owner: 'responsable', stage: 'etapa', vector: 'vector AMPS',
    date: 'fecha de la evaluación', ours: 'exportación anterior, se escribe de nuevo',
  },
  scoreRows: 'Evaluar las cuentas',
  readingText: (rows, rate, seconds) => `${count(rows, { one: '# fila', other: '# filas' })}, ${number(rate)} por segundo, `
    + `quedan unos ${count(seconds, { one: '# segundo', other: '# segundos' })}`,
  valueAll: 'Valor',
  upTo: (worst) => `hasta ${worst} si todo lo abierto resulta lo peor`,
  tooEarlyCount: 'Pronto para una puntuación',
  notAssessed: (amount) => `${amount} que nadie ha evaluado`,
  atRiskOf: (amount) => `${amount} en riesgo`,
  accountsCount: (n) => count(n, { one: '# cuenta', other: '# cuentas' }),
  earlierRows: (n) => count(n, { one: '# fila es anterior a otra de su cuenta.', other: '# filas son anteriores a otra de su cuenta.' }),
  shortRows: (n) => count(n, { one: '# fila tiene menos celdas que la cabecera; el resto cuenta como vacío.', other: '# filas tienen menos celdas que la cabecera; el resto cuenta como vacío.' }),
  blankRows: (n) => count(n, { one: '# fila vacía se ha omitido.', other: '# filas vacías se han omitido.' }),
  sameNames: (n) => count(n, { one: '# cuenta se llama como otra.', other: '# cuentas se llaman como otra.' }),
  withoutValue: (n) => count(n, { one: '# cuenta no tiene valor.', other: '# cuentas no tienen valor.' }),
  twoCurrencies: 'Los valores están en varias monedas, que no se suman.',
  matrixTitle: 'Categorías por etapa',
  listTitle: 'Cuentas',
  orders: {
    value_at_risk: 'valor en riesgo', value: 'valor', score: 'puntuación más baja', renewal: 'renovación', change: 'mayor caída', line: 'como en el archivo',
  },
  reversed: 'Al revés',
  anyBand: 'Todas las categorías',
  anyStage: 'Todas las etapas',
  ofBand: 'Categoría',
  ofStage: 'Etapa',
  findAccounts: 'Buscar',
  columnAccount: 'Cuenta',
  columnScore: 'Puntuación',
  columnStage: 'Etapa',
  columnRenewal: 'Renovación',
  columnStep: 'Primer paso',
  findOut: 'Averiguar:',
  noAccountFits: 'Ninguna cuenta encaja. Pida menos arriba.',
  keepThese: (n) => count(n, { one: 'Guardar aquí esta # cuenta', other: 'Guardar aquí estas # cuentas' }),
  openInCalculator: 'Abrir en la calculadora',
  copyStep: 'Copiar el primer paso',
  stepCopied: 'Copiado.',
  changedBy: (points) => `${points < 0 ? '−' : '+'}${score(Math.abs(points))} desde la evaluación anterior`,
  exportScored: 'Exportar con puntuaciones',
  exportText: 'Un archivo CSV con todas sus columnas tal como están y las puntuaciones detrás.',
  sqlTitle: 'Puntuar donde están los datos',
  sqlText: 'El modelo como un solo SELECT para su almacén: la misma puntuación hasta el último dígito, y nada sale de él. Hace falta una tabla con una fase y las respuestas A1 a S4, o una columna de vectores AMPS. DuckDB y PostgreSQL se ejecutan en nuestras pruebas; los demás dialectos los comprueban sus analizadores.',
  sqlDialect: 'Almacén',
  sqlTable: 'Tabla',
  sqlStage: 'Columna de la fase',
  sqlValue: 'Columna del valor, si hay',
  sqlVector: 'Columna de vectores, si hay',
  sqlLevels: 'Las respuestas son',
  sqlNumbers: 'números enteros',
  sqlTexts: 'textos',
  sqlWrite: 'Escribir la consulta',
  sqlCopy: 'Copiar la consulta',
  sqlLength: (n) => `${number(n)} caracteres`,
};
