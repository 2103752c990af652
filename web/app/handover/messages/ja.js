/** Sharing, printing and saving in Japanese. */
import { daysIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

const score = scoresIn('ja');
const percent = percentsIn('ja');
const number = numbersIn('ja');
const date = daysIn('ja');

/** @param {number} coverage */
const answered = (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100);

/** @type {Partial<import('./en.js').Messages>} */
const handover = {
  score,
  date,
  comma: '、',
  colon: '：',

  // Menu
  share: '共有',
  nothingYet: 'まずステージを選んでください。共有できるスコアができます。',
  copyHead: 'コピー',
  saveHead: '保存',
  link: 'リンク',
  linkHint: '読み取り専用で開きます。名前、回答、メモ、手動で設定した評価を含み、サーバーには渡りません。',
  linkWhole: '収益、通貨、契約更新日、セグメント、担当者も含める',
  vector: 'AMPS ベクトル',
  vectorHint: '回答を1行で。メモは含みません。',
  note: 'CRM 用メモ',
  noteHint: 'プレーンテキスト。',
  markdown: 'CRM 用メモ（Markdown）',
  row: '表計算の行',
  rowHint: (sample) => `数値の書き方：${sample}`,
  svg: 'スコアカード（SVG）',
  png: 'スコアカード（PNG）',
  json: '回答とメモ（JSON）',
  jsonHint: 'アカウントについて記録したすべてを含みます。',
  print: '印刷または PDF に保存',

  // What happened
  copied: {
    link: 'リンクをコピーしました。',
    vector: 'ベクトルをコピーしました。',
    note: 'CRM 用メモをコピーしました。',
    markdown: 'Markdown のメモをコピーしました。',
    row: '表計算の行をコピーしました。',
  },
  saved: (name) => `${name}として保存しました。`,
  noPicture: 'このブラウザーではカードを描けませんでした。代わりに SVG で保存してください。',
  copyYourself: '手動でコピー',
  pressCopy: 'ブラウザーがコピーを許可しませんでした。テキストを選択してあります。Ctrl+C または ⌘C を押してください。',
  close: '閉じる',
  dismiss: '閉じる',

  // A shared link
  shared: '共有された評価',
  sharedHint: '表示しているのはコピーです。保管を選ぶまで、何も保存されません。',
  madeWith: (name) => `モデル ${name}`,
  keep: 'コピーを保管',
  notOpened: 'このリンクは開けませんでした。何も変更していません。',
  reasons: {
    damaged: '破損しているか、不完全です。もう一度送ってもらい、全体をコピーしてください。',
    newer: 'このページのより新しい版で作られています。ページを再読み込みして、もう一度お試しください。',
    tooLarge: '1 MiB を超えており、評価としては大きすぎます。',
    tooLong: '回答とメモがリンクには長すぎます。代わりに JSON で保存してください。',
    oldBrowser: 'このブラウザーは古いため展開できません。更新するか、別のブラウザーをお使いください。',
    engine: 'スコア計算エンジンが停止しました。もう一度リンクを開いてください。',
  },
  otherModel: (theirs, ours) =>
    `モデル ${theirs} で作られています。このページのモデルは ${ours} です。そのモデルで開いてください。`,
  badAddress: (question) => `${question} に記されたリンクは、Web アドレス（http または https）ではありません。`,
  longNote: (question, most) => `${question} のメモが${number(most)}文字を超えています。`,
  badSource: (question, most) => `${question} に記された情報源が、${number(most)}文字以内の文字列ではありません。`,

  // What is handed over
  title: 'AMPS ヘルススコア',
  account: 'アカウント',
  noAccount: '名称未設定のアカウント',
  stage: 'ステージ',
  renewal: '契約更新',
  owner: '担当者',
  scoreHead: 'スコア',
  noScore: 'スコアなし',
  tooEarly: '判定にはまだ早い',
  range: '範囲',
  fromTo: (low, high) => `${score(low)}～${score(high)}`,
  allAnswered: '回答済み',
  certain: '未回答の質問で判定は変わりません',
  notCertain: '未回答の質問で判定が変わる可能性があります',
  answered: '回答率',
  coverage: answered,
  coverageText: (coverage) => `回答率 ${answered(coverage)}`,
  override: '手動で設定',
  overrideText: (band, author, until, reason) =>
    `${band}（${author}${until ? `、${date(until)}まで` : ''}）：${reason}`,
  dimensions: '評価軸',
  weight: (n) => `重み ${percent(n)}`,
  blindSpots: '盲点',
  noBlindSpots: '見当たりません。',
  steps: '次のアクション',
  noSteps: 'すべての回答が最高レベルです。',
  gain: (n) => `+${score(n)}`,
  swing: (n) => `±${score(n)}`,
  findOut: (question) => `確かめる：${question}`,
  notes: 'メモ',
  answers: '回答とメモ',
  more: (n) => `…ほか${number(n)}件。`,
  notSure: 'わからない',
  notAnswered: '未回答',
  stale: '古いため不明として扱います',
  source: '情報源',
  linkOf: 'リンク',
  dateHead: '日付',
  model: 'モデル',
  legend: '塗り：獲得。斜線：不明。空白：損失。',
  picture: (name, n, low, high) =>
    `${name}：${n === null ? 'スコアなし' : score(n)}、範囲 ${score(low)}～${score(high)}`,

  saveCopy: 'コピーを保存',
  saveCopyHint: '計算ツール、アカウント、回答、履歴が入った1つのHTMLファイル。ネットワークなしで動きます。',
};

export default { handover };
