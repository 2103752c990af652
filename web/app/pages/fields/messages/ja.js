/** What all forms say about numbers and days, in Japanese. */
import { daysIn } from '../../../../ui/formats.js';

const date = daysIn('ja');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  unclearNumber: (...[one, other]) => `${one} とも ${other} とも読めます。どちらかの書き方にしてください。`,
  understood: (number) => `${number} と解釈しました`,
  badNumber: (example) => `${example} のように、単位のない数値を書いてください。`,
  numberBetween: (low, high) => `${low} から ${high} までの数値を書いてください。`,
  oddDay: (day) => `${date(day)} の年は正しいですか。正しければ、もう一度保存してください。`,
  futureDay: (day) => `${date(day)} はまだ先の日です。すでに起きたことだけを記録できます。`,
  wrongYear: (day, from, to) => `保存されていません。${date(day)} の年は正しいですか。${from}年から${to}年まで入力できます。`,
  badMonth: (example, first, last) => `${first} から ${last} までの月を ${example} のように書いてください。`,
};
