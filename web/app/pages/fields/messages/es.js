/** What all forms say about numbers and days, in Spanish. */
import { daysIn } from '../../../../ui/formats.js';

const date = daysIn('es');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  unclearNumber: (...[one, other]) => `Esto puede leerse como ${one} o como ${other}. Escriba uno de los dos, por favor.`,
  understood: (number) => `Entendido como ${number}`,
  badNumber: (example) => `Escriba un número sin unidad, por ejemplo ${example}, por favor.`,
  numberBetween: (low, high) => `Escriba un número de ${low} a ${high}, por favor.`,
  oddDay: (day) => `¿Es correcto el año de ${date(day)}? Si lo es, guarde de nuevo.`,
  futureDay: (day) => `El ${date(day)} aún no ha llegado. Solo se puede anotar lo que ya ha ocurrido.`,
  wrongYear: (day, from, to) => `No se ha guardado: ¿es correcto el año de ${date(day)}? Se admiten los años de ${from} a ${to}.`,
  badMonth: (example, first, last) => `Escriba un mes como ${example}, entre ${first} y ${last}, por favor.`,
};
