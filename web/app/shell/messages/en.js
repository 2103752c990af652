/** What every page of the site says, in English. */
import { daysIn, numbersIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('en');
const score = scoresIn('en');
const date = daysIn('en');

/** @param {number} n */
const percent = (n) => `${n}\u00a0%`;

export const en = {
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
  notUndone: 'Another tab changed this meanwhile, so not everything could be undone.',
  notRemoved: 'Another tab changed this meanwhile, so it was not deleted.',
  accountKept: 'Another tab changed the account meanwhile; its version stays.',
  copyKept: 'Copy what was kept',
};

/** @typedef {typeof en} Messages */
