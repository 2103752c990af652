/** What all pages say that read tables, in French. */
import { countsIn, fileSizesIn, numbersIn } from '../../../../ui/formats.js';

const number = numbersIn('fr');
const count = countsIn('fr');
const size = fileSizesIn('fr');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  dropHere: 'Déposez un fichier CSV ou un classeur ici, collez des lignes d’un tableur, ou',
  chooseSheet: 'Quelle feuille ?',
  chooseTable: 'Choisir un fichier',
  tableRefused: 'Ce fichier ne peut pas être lu comme un tableau.',
  columnsTitle: 'Ce que signifient les colonnes',
  columnsText: (name, bytes) => `Les premières lignes de ${name} (${size(bytes)}). Corrigez ce qui ne va pas.`,
  readAs: (encoding) => `Le fichier n’est pas en UTF-8 ; il est lu en ${encoding}.`,
  encoding: 'Texte lu comme',
  columnName: 'Colonne',
  columnMeaning: 'Signification',
  firstRows: 'Premières lignes',
  notation: {
    point: '1,234.5', comma: '1.234,5', year_first: 'année d’abord', day_first: 'jour d’abord', month_first: 'mois d’abord',
  },
  notationOf: (header) => `Notation de ${header}`,
  meaningOf: (header) => `Signification de ${header}`,
  chooseNotation: 'Jour ou mois d’abord ?',
  otherFile: 'Autre fichier',
  readingTitle: 'Lecture',
  stopReading: 'Annuler',
  rowsRefused: (n) => count(n, { one: '# ligne refusée', other: '# lignes refusées' }),
  onLine: (line) => `Ligne ${number(line)}`,
  moreRefused: (n) => `Et ${number(n)} de plus : toutes sont dans la liste à télécharger.`,
  refusedList: 'Télécharger la liste',
};
