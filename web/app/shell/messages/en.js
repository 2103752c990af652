/** What every page of the site says, in English. */
import { countsIn, daysIn, moneyIn, numbersIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('en');
const score = scoresIn('en');
const date = daysIn('en');
const count = countsIn('en');
const money = moneyIn('en');

/** @param {number} n */
const percent = (n) => `${n}\u00a0%`;

export const en = {
  number,
  score,
  percent,
  date,
  title: 'AMPS health score',
  question: 'How close is this account to proven value?',
  site: 'Main menu',
  menu: 'Menu',
  pageScore: 'Score',
  pageAccounts: 'Accounts',
  pagePortfolio: 'Portfolio',
  pagePlans: 'Plans',
  pageEvidence: 'Evidence',
  pageMetrics: 'Metrics',
  pageMethod: 'How it works',
  language: 'Language',
  dimension: 'Dimension',
  credit: 'AMPS Health Score Framework developed by Donald Uhlmann.',
  pages: 'More about AMPS',
  toScore: 'Calculator',
  toMethod: 'Method',
  toDevelopers: 'For developers',
  toPrivacy: 'Privacy',
  toNew: 'What’s new',
  toAccess: 'Accessibility',
  worksOffline: 'Works offline',
  offline: 'Offline. Everything still works.',
  newVersion: 'A new version of this page is ready.',
  useNow: 'Use it now',
  otherTabs: 'Another tab still uses the present version. Close the other tabs of this site, then choose '
    + '“Use it now” again.',
  unnamed: 'Unnamed account',
  noStage: 'no stage yet',
  noScore: 'no score yet',
  tooEarly: 'too early',
  otherModel: 'another model',
  remove: 'Delete',
  exportAll: 'Export everything',
  /** @param {number} low @param {number} high */
  range: (low, high) => `${score(low)} to ${score(high)}`,
  /** @param {number} coverage */
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  nothingUnknown: 'complete',
  undo: 'Undo',
  dismiss: 'Dismiss',
  undone: 'Undone.',
  notUndone: 'What was changed meanwhile stays as it is; everything else is undone.',
  /** @param {string} reason */
  notKept: (reason) => `The browser could not store this. It stays here as long as the page is open. (${reason})`,
  notRemoved: 'Another tab changed this meanwhile, so it was not deleted.',
  accountKept: 'Another tab changed the account meanwhile; its version stays.',
  copyKept: 'Copy what was kept',
  money,
  /** @param {string} band */
  setByHand: (band) => `Set by hand: ${band}`,
  valueAtRisk: 'Value at risk',
  orderBy: 'Order',
  ofOwner: 'Owner',
  anyOwner: 'All owners',
  /** @param {number} days */
  inDays: (days) => (days === 0 ? 'today' : days < 0 ? count(-days, { one: '# day ago', other: '# days ago' }) : count(days, { one: 'in # day', other: 'in # days' })),
  /** @param {number} days */
  renewingSoon: (days) => `Renewing within ${number(days)} days`,
  renewalPast: 'Renewal is past',
};

/** @typedef {typeof en} Messages */
