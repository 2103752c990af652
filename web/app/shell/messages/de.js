/** What every page says in German. */
import { countsIn, daysIn, moneyIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('de');
const score = scoresIn('de');
const percent = percentsIn('de');
const date = daysIn('de');
const count = countsIn('de');
const money = moneyIn('de');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  number,
  score,
  percent,
  date,
  title: 'AMPS Health Score',
  question: 'Wie nah ist dieser Account an nachgewiesenem Wert?',
  site: 'Hauptmenü',
  menu: 'Menü',
  pageScore: 'Score',
  pageAccounts: 'Accounts',
  pagePortfolio: 'Portfolio',
  pagePlans: 'Pläne',
  pageEvidence: 'Belege',
  pageMetrics: 'Kennzahlen',
  pageMethod: 'So funktioniert es',
  language: 'Sprache',
  dimension: 'Dimension',
  credit: 'AMPS Health Score Framework, entwickelt von Donald Uhlmann.',
  pages: 'Mehr über AMPS',
  toScore: 'Rechner',
  toMethod: 'Methode',
  toDevelopers: 'Für Entwickler',
  toPrivacy: 'Datenschutz',
  toNew: 'Neuigkeiten',
  toAccess: 'Barrierefreiheit',
  worksOffline: 'Funktioniert offline',
  offline: 'Offline. Alles funktioniert weiter.',
  newVersion: 'Eine neue Version dieser Seite ist bereit.',
  useNow: 'Jetzt verwenden',
  otherTabs: 'Ein anderer Tab verwendet noch die jetzige Version. Schließen Sie die anderen Tabs dieser '
    + 'Website, und wählen Sie dann noch einmal „Jetzt verwenden“.',
  unnamed: 'Account ohne Namen',
  noStage: 'noch keine Phase',
  noScore: 'noch kein Score',
  tooEarly: 'zu früh',
  otherModel: 'anderes Modell',
  remove: 'Löschen',
  exportAll: 'Alles exportieren',
  range: (low, high) => `${score(low)} bis ${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  nothingUnknown: 'vollständig',
  undo: 'Rückgängig',
  dismiss: 'Ausblenden',
  undone: 'Rückgängig gemacht.',
  notUndone: 'Was inzwischen geändert wurde, bleibt, wie es ist; alles andere ist rückgängig gemacht.',
  notKept: (reason) => `Der Browser konnte das nicht speichern. Es bleibt, solange die Seite offen ist. (${reason})`,
  notRemoved: 'Ein anderer Tab hat das inzwischen geändert, daher wurde es nicht gelöscht.',
  accountKept: 'Ein anderer Tab hat den Account inzwischen geändert; dessen Fassung bleibt.',
  copyKept: 'Aufbewahrtes kopieren',
  money,
  setByHand: (band) => `Von Hand gesetzt: ${band}`,
  valueAtRisk: 'Gefährdeter Wert',
  orderBy: 'Reihenfolge',
  ofOwner: 'Betreuer',
  anyOwner: 'Alle Betreuer',
  inDays: (days) => (days === 0 ? 'heute' : days < 0 ? count(-days, { one: 'vor # Tag', other: 'vor # Tagen' }) : count(days, { one: 'in # Tag', other: 'in # Tagen' })),
  renewingSoon: (days) => `Verlängerung in ${number(days)} Tagen`,
  renewalPast: 'Verlängerung vorbei',
};
