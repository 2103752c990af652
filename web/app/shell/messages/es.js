/** What every page says in Spanish. */
import { countsIn, daysIn, moneyIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('es');
const score = scoresIn('es');
const percent = percentsIn('es');
const date = daysIn('es');
const count = countsIn('es');
const money = moneyIn('es');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  number,
  score,
  percent,
  date,
  title: 'Puntuación de salud AMPS',
  question: '¿A qué distancia está esta cuenta de un valor probado?',
  site: 'Menú principal',
  menu: 'Menú',
  pageScore: 'Puntuación',
  pageAccounts: 'Cuentas',
  pagePortfolio: 'Cartera',
  pagePlans: 'Planes',
  pageEvidence: 'Evidencia',
  pageMetrics: 'Métricas',
  pageMethod: 'Cómo funciona',
  language: 'Idioma',
  dimension: 'Dimensión',
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
  unnamed: 'Cuenta sin nombre',
  noStage: 'aún sin etapa',
  noScore: 'aún sin puntuación',
  tooEarly: 'demasiado pronto',
  otherModel: 'otro modelo',
  remove: 'Eliminar',
  exportAll: 'Exportar todo',
  range: (low, high) => `de ${score(low)} a ${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  nothingUnknown: 'completo',
  undo: 'Deshacer',
  dismiss: 'Ocultar',
  undone: 'Deshecho.',
  notUndone: 'Lo que se cambió entretanto queda como está; todo lo demás se ha deshecho.',
  notKept: (reason) => `El navegador no pudo guardarlo. Queda mientras la página esté abierta. (${reason})`,
  notRemoved: 'Otra pestaña cambió esto entretanto, así que no se ha eliminado.',
  accountKept: 'Otra pestaña cambió la cuenta entretanto; queda su versión.',
  copyKept: 'Copiar lo que se guardó',
  money,
  setByHand: (band) => `Fijado a mano: ${band}`,
  valueAtRisk: 'Valor en riesgo',
  orderBy: 'Orden',
  ofOwner: 'Responsable',
  anyOwner: 'Todos los responsables',
  inDays: (days) => (days === 0 ? 'hoy' : days < 0 ? count(-days, { one: 'hace # día', other: 'hace # días' }) : count(days, { one: 'en # día', other: 'en # días' })),
  renewingSoon: (days) => `Se renuevan en ${number(days)} días`,
  renewalPast: 'Renovación vencida',
};
