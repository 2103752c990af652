/** What all forms say about numbers and days, in English. */
import { daysIn } from '../../../../ui/formats.js';

const date = daysIn('en');

export const en = {
  /** @param {string[]} readings */
  unclearNumber: (...[one, other]) => `This can be read as ${one} or as ${other}. Please write one of these.`,
  /** @param {string} number */
  understood: (number) => `Understood as ${number}`,
  /** @param {string} example */
  badNumber: (example) => `Please write a number without unit, such as ${example}.`,
  /** @param {string} low @param {string} high */
  numberBetween: (low, high) => `Please write a number from ${low} to ${high}.`,
  /** @param {string} day */
  oddDay: (day) => `Is the year of ${date(day)} right? Save again if it is.`,
  /** @param {string} day */
  futureDay: (day) => `${date(day)} has not come yet. Only what has happened can be entered.`,
  /** @param {string} day @param {string} from @param {string} to */
  wrongYear: (day, from, to) => `Not kept: is the year of ${date(day)} right? Years from ${from} to ${to} can be entered.`,
  /** @param {string} example @param {string} first @param {string} last */
  badMonth: (example, first, last) => `Please write a month such as ${example}, between ${first} and ${last}.`,
};

/** @typedef {typeof en} Messages */
