/** What all forms say about numbers and days, in German. */
import { daysIn } from '../../../../ui/formats.js';

const date = daysIn('de');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  unclearNumber: (...[one, other]) => `Das lässt sich als ${one} oder als ${other} lesen. Bitte schreiben Sie eines davon.`,
  understood: (number) => `Verstanden als ${number}`,
  badNumber: (example) => `Bitte schreiben Sie eine Zahl ohne Einheit, zum Beispiel ${example}.`,
  numberBetween: (low, high) => `Bitte schreiben Sie eine Zahl von ${low} bis ${high}.`,
  oddDay: (day) => `Stimmt das Jahr von ${date(day)}? Wenn ja, speichern Sie noch einmal.`,
  futureDay: (day) => `Der ${date(day)} liegt noch in der Zukunft. Nur was geschehen ist, kann eingetragen werden.`,
  wrongYear: (day, from, to) => `Nicht übernommen: Stimmt das Jahr von ${date(day)}? Möglich sind die Jahre ${from} bis ${to}.`,
  badMonth: (example, first, last) => `Bitte schreiben Sie einen Monat wie ${example}, zwischen ${first} und ${last}.`,
};
