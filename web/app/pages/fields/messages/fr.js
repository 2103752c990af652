/** What all forms say about numbers and days, in French. */
import { daysIn } from '../../../../ui/formats.js';

const date = daysIn('fr');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  unclearNumber: (...[one, other]) => `Cela peut se lire ${one} ou ${other}. Écrivez l’un des deux, s’il vous plaît.`,
  understood: (number) => `Compris\u00a0: ${number}`,
  badNumber: (example) => `Écrivez un nombre sans unité, par exemple ${example}, s’il vous plaît.`,
  numberBetween: (low, high) => `Écrivez un nombre de ${low} à ${high}, s’il vous plaît.`,
  oddDay: (day) => `L’année de la date ${date(day)} est-elle exacte\u202f? Si oui, enregistrez à nouveau.`,
  futureDay: (day) => `Le ${date(day)} n’est pas encore arrivé. Seul ce qui a eu lieu peut être noté.`,
  wrongYear: (day, from, to) => `Non enregistré\u00a0: l’année de la date ${date(day)} est-elle exacte\u202f? Les années de ${from} à ${to} sont possibles.`,
  badMonth: (example, first, last) => `Écrivez un mois tel que ${example}, entre ${first} et ${last}, s’il vous plaît.`,
};
