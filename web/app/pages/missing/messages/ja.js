/** The page for addresses that are not there in Japanese. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  missingTitle: 'このページはありません',
  missingText: 'アドレスに誤りがあるか、ページが移動した可能性があります。このブラウザーに保存した内容は失われていません。',
  missingLink: '<1>計算ツール</1>へ',
};
