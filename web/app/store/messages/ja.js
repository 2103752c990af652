/** Why records and files are refused in Japanese. */
import { numbersIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('ja');
const score = scoresIn('ja');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)} MB`;

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'レコードではありません。',
  id: 'IDがないか、200文字以内の文字列ではありません。',
  revision: 'リビジョンが1以上の整数ではありません。',
  saved_at: '保存した時刻を読み取れません。',
  account: 'アカウントが含まれていません。',
  account_id: 'どのアカウントのものかが示されていません。',
  document: '文書が含まれていません。',
});

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'アカウント', assessments: '評価', plans: 'プラン', evidence: '根拠', frameworks: '指標の枠組み',
});

/** @type {Partial<import('./en.js').Messages>} */
export default {
  fileNotJson: (reason) => `ファイルが破損しているか、JSONではありません：${reason}。`,
  otherFormat: (format) => (format
    ? `形式は「${format}」です。このページが読めるのは「amps-export」と「amps-assessment」です。`
    : '形式が示されていません。このページが読めるのは「amps-export」と「amps-assessment」です。'),
  otherVersion: (version) => `形式のバージョンは${version || '不明'}です。このページが読めるのはバージョン1です。より新しい版の`
    + 'ページなら読めるかもしれません。',
  listsMissing: 'アカウントと評価の一覧がありません。',
  place: (kind, n, name) => `${ofKind[kind] ?? ofKind.assessments} ${number(n)}${name ? `、${name}` : ''}`,
  asideInFile: '破損のため別に置かれていたレコード',
  twice: (id) => `ファイルに${id}が2回含まれています。最初のものを使います。`,
  recordTooLarge: (size, most) => `${megabytes(size)}あります。上限は${number(most / 1048576)} MBです。`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `破損しています：${reason}`,
  cutOff: '回答がありません。ファイルが途中で切れています。救い出せるものはありません。より古いコピーを探してください。',
  changedOutside: '破損しているか、別のプログラムで変更されたため、スコアが誤っている可能性があります。',
  modelGone: (reason) => `スコアの計算に使うモデルを利用できません。${reason}`,
  allowed: {
    text: 'テキスト',
    name: '空でないテキスト',
    number: '数値',
    whole: '0以上の整数',
    correlation: '−1から1までの数値',
    day: '2026-01-31のような日付',
    list: 'リスト',
    object: 'オブジェクト',
  },
  memberMissing: (place, allowed) => `${place}がありません。必要なもの：${allowed}。`,
  memberFault: (place, allowed, found) => `${place}は${found}です。必要なもの：${allowed}。`,
  moreFaults: (n) => `ほか${number(n)}件。`,
  isCustomerCopy: '顧客用のプランの控えです。「プラン」のページで取り込んでください。',
};
