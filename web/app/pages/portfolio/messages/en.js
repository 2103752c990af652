/** The portfolio page in English. */
import { countsIn, fileSizesIn, numbersIn, scoresIn, shortNumbersIn } from '../../../../ui/formats.js';

const number = numbersIn('en');
const score = scoresIn('en');
const count = countsIn('en');
const size = fileSizesIn('en');
/** @param {number} n of points */
const moved = (n) => `${n < 0 ? '−' : '+'}${score(Math.abs(n))}`;

export const en = {
  portfolioNumber: number,
  portfolioTitle: 'Portfolio',
  portfolioText: 'Drop an export of your accounts and see which of them endanger the most revenue, and why. '
    + 'The file is read in this page and is not sent anywhere.',
  trySample: 'Try it with 200 sample accounts',
  /** @param {number} n */
  useOwn: (n) => count(n, { one: 'Use the # account kept here', other: 'Use the # accounts kept here' }),
  ownTable: 'Accounts kept in this browser',
  tableNeeds: 'One row for each account, names of the columns in the first row. Needed are a stage and the answers A1 to S4 as '
    + 'levels from 0 to 4, or a column with AMPS vectors. An id, a name, the value, the renewal date and the owner make '
    + 'it useful.',
  columnsRemembered: 'The columns mean what you said the last time.',
  meaning: {
    none: 'not used', id: 'account id', name: 'account name', arr: 'value', currency: 'currency', renewal_date: 'renewal date',
    segment: 'segment', owner: 'owner', stage: 'stage', vector: 'AMPS vector', date: 'date of the assessment',
    ours: 'an earlier export, written anew',
  },
  scoreRows: 'Score the accounts',
  /** @param {number} rows @param {number} rate rows a second @param {number} seconds */
  readingText: (rows, rate, seconds) => `${count(rows, { one: '# row', other: '# rows' })}, ${number(rate)} a second, `
    + `about ${count(seconds, { one: '# second', other: '# seconds' })} left`,
  valueAll: 'Value',
  /** @param {string} worst */
  upTo: (worst) => `up to ${worst} if every open answer turns out worst`,
  tooEarlyCount: 'Too early for a score',
  /** @param {string} amount */
  notAssessed: (amount) => `${amount} that nobody has assessed`,
  /** @param {string} amount */
  atRiskOf: (amount) => `${amount} at risk`,
  /** @param {number} n */
  accountsCount: (n) => count(n, { one: '# account', other: '# accounts' }),
  /** @param {number} n */
  earlierRows: (n) => count(n, { one: '# row is older than another of its account.', other: '# rows are older than another of their account.' }),
  /** @param {number} n */
  shortRows: (n) => count(n, { one: '# row has fewer cells than the header; the rest counts as blank.', other: '# rows have fewer cells than the header; the rest counts as blank.' }),
  /** @param {number} n */
  blankRows: (n) => count(n, { one: '# blank row was left out.', other: '# blank rows were left out.' }),
  /** @param {number} n */
  sameNames: (n) => count(n, { one: '# account has the name of another.', other: '# accounts have the name of another.' }),
  /** @param {number} n */
  withoutValue: (n) => count(n, { one: '# account has no value.', other: '# accounts have no value.' }),
  twoCurrencies: 'The values are in several currencies, which are not added up.',
  matrixTitle: 'Bands by stage',
  listTitle: 'Accounts',
  orders: {
    value_at_risk: 'value at risk', value: 'value', score: 'lowest score', renewal: 'renewal', change: 'largest fall', line: 'as in the file',
  },
  reversed: 'Reversed',
  anyBand: 'All bands',
  anyStage: 'All stages',
  ofBand: 'Band',
  ofStage: 'Stage',
  findAccounts: 'Find',
  columnAccount: 'Account',
  columnScore: 'Score',
  columnStage: 'Stage',
  columnRenewal: 'Renewal',
  columnStep: 'First step',
  findOut: 'Find out:',
  noAccountFits: 'No account fits. Ask for less above.',
  /** @param {number} n */
  keepThese: (n) => count(n, { one: 'Keep this # account here', other: 'Keep these # accounts here' }),
  openInCalculator: 'Open in the calculator',
  copyStep: 'Copy the first step',
  stepCopied: 'Copied.',
  /** @param {number} points */
  changedBy: (points) => `${moved(points)} since the assessment before`,
  anyDay: 'Any day',
  columns: { segment: 'Segment', coverage: 'Answered', change: 'Change', date: 'Assessed', line: 'Line' },
  columnsShown: 'Columns',
  pointsMoved: moved,
  shortNumber: shortNumbersIn('en'),
  spreadAsTable: 'As a table',
  ofCurrency: 'Currency',
  noCurrency: 'none',
  spreadTitle: 'Value and score',
  spreadText: 'Each mark is an account: the farther left, the more it is at risk; the higher, the more it weighs. A click chooses it in the list.',
  /** @param {number} marks @param {number} all */
  spreadOfMany: (marks, all) => `The ${number(marks)} accounts with the most value at risk have marks; the fields count all ${number(all)}, the darker the more. A click on a mark chooses the account.`,
  /** @param {number} n */
  spreadLeftOut: (n) => count(n, { one: '# account without a score or a value is not shown.', other: '# accounts without a score or a value are not shown.' }),
  /** @param {number} from @param {number} to */
  scorePart: (from, to) => `${from} to ${to}`,
  moversTitle: 'What has moved',
  /** @param {number} fell @param {number} rose @param {number} unmoved */
  moversText: (fell, rose, unmoved) => `Since the assessment before, each as it stood on its day: ${number(fell)} fell, ${number(rose)} rose, ${number(unmoved)} stayed.`,
  fallersTitle: 'Fell the most',
  risersTitle: 'Rose the most',
  showMoved: 'Show all in the list',
  /** @param {number} before @param {number} points */
  movedFromTo: (before, points) => `${score(before)} → ${score(before + points)} (${moved(points)})`,
  /** @param {string} day */
  sinceDay: (day) => `since ${day}`,
  /** @param {string} from @param {string} to @param {number} points */
  causeAnswer: (from, to, points) => `${moved(points)}: from “${from}” to “${to}”`,
  /** @param {string} from @param {string} to @param {number} points */
  causeStage: (from, to, points) => `${moved(points)}: the stage, from ${from} to ${to}`,
  /** @param {number} points */
  causeKnown: (points) => `${moved(points)}: questions that only one of the two answers`,
  exportNumbers: 'Numbers as',
  exportLinesText: 'JSON Lines has an object a row, for databases and scripts: your cells as texts, scores as numbers.',
  /** @param {number} bytes */
  exportProgress: (bytes) => `${size(bytes)} written …`,
  /** @param {string} file */
  exportWritten: (file) => `${file} is written.`,
  /** @param {string} reason */
  exportFailed: (reason) => `Nothing was exported. ${reason}`,
  exportScored: 'Export with scores',
  exportText: 'All your columns as they are, and the scores behind them.',
  sqlTitle: 'Score where the data lives',
  sqlText: 'The model as one SELECT for your warehouse: the same score to the last digit, and nothing leaves it. Needed is a table with a stage and the answers A1 to S4, or a column of AMPS vectors. DuckDB and PostgreSQL are run by our tests; the other dialects are checked by their parsers.',
  sqlDialect: 'Warehouse',
  sqlTable: 'Table',
  sqlStage: 'Column of the stage',
  sqlValue: 'Column of the value, if any',
  sqlVector: 'Column of vectors, if any',
  sqlLevels: 'Answers are',
  sqlNumbers: 'whole numbers',
  sqlTexts: 'texts',
  sqlWrite: 'Write the query',
  sqlCopy: 'Copy the query',
  /** @param {number} n */
  sqlLength: (n) => `${number(n)} characters`,
};

/** @typedef {typeof en} Messages */
