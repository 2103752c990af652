/** What all pages say that read tables, in Spanish. */
import { countsIn, fileSizesIn, numbersIn } from '../../../../ui/formats.js';

const number = numbersIn('es');
const count = countsIn('es');
const size = fileSizesIn('es');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  dropHere: 'Suelte aquí un archivo CSV o un libro, pegue filas de una hoja de cálculo o',
  chooseSheet: '¿Qué hoja?',
  chooseTable: 'Elegir un archivo',
  tableRefused: 'Este archivo no se puede leer como tabla.',
  columnsTitle: 'Qué significan las columnas',
  columnsText: (name, bytes) => `Las primeras filas de ${name} (${size(bytes)}). Cambie lo que esté mal.`,
  readAs: (encoding) => `El archivo no está en UTF-8 y se lee como ${encoding}.`,
  encoding: 'Texto leído como',
  columnName: 'Columna',
  columnMeaning: 'Significado',
  firstRows: 'Primeras filas',
  notation: {
    point: '1,234.5', comma: '1.234,5', year_first: 'primero el año', day_first: 'primero el día', month_first: 'primero el mes',
  },
  notationOf: (header) => `Notación de ${header}`,
  meaningOf: (header) => `Significado de ${header}`,
  chooseNotation: '¿Primero el día o el mes?',
  otherFile: 'Otro archivo',
  readingTitle: 'Leyendo',
  stopReading: 'Cancelar',
  rowsRefused: (n) => count(n, { one: '# fila rechazada', other: '# filas rechazadas' }),
  onLine: (line) => `Línea ${number(line)}`,
  moreRefused: (n) => `Y ${number(n)} más: todas están en la lista para descargar.`,
  refusedList: 'Descargar la lista',
};
