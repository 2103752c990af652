/** The facts as text: a note for a CRM in plain text and in Markdown, and a row for a spreadsheet. */
import { cell, markdownSafe, markdownTarget } from './text.js';

/** @typedef {import('./facts.js').Facts} Facts */
/** @typedef {import('./messages/en.js').Messages} Messages */

const STEPS = 5;

/**
 * How a note is written down; user text passes through `text`.
 * @typedef {object} Style
 * @property {(text: string) => string} text
 * @property {(text: string) => string} strong
 * @property {(title: string) => string} head
 * @property {string} gap between a heading and what it heads
 * @property {(line: string) => string} item
 * @property {(label: string, address: string) => string} link
 * @property {(vector: string) => string} vector
 */

/** @type {Style} */
const PLAIN = {
  text: (text) => text,
  strong: (text) => text,
  head: (title) => title,
  gap: '\n',
  // Not a hyphen: pasted into a spreadsheet, a line that begins with one is a formula.
  item: (line) => `• ${line}`,
  link: (label, address) => `${label}: ${address}`,
  vector: (vector) => vector,
};

/** @type {Style} */
const MARKDOWN = {
  text: markdownSafe,
  strong: (text) => `**${text}**`,
  head: (title) => `### ${title}`,
  gap: '\n\n',
  item: (line) => `- ${line}`,
  link: (label, address) => `[${label}](${markdownTarget(address)})`,
  vector: (vector) => `\`${vector}\``,
};

/** @param {Messages} t @param {Facts} facts @param {Style} style */
function note(t, facts, { text, strong, head, gap, item, link, vector }) {
  const { result, override } = facts;
  const { score, certain, coverage, range: { low, high } } = result;
  const sure = certain ? t.certain : t.notCertain;
  /** @type {[string, (string | false)[]][]} */
  const parts = [
    [t.title, [
      `${t.account}${t.colon}${text(facts.account || t.noAccount)}`,
      `${t.stage}${t.colon}${text(facts.stage)}`,
      override !== null && `${t.override}${t.colon}${text(
        t.overrideText(override.band, override.author, override.until, override.reason))}`,
      `${t.scoreHead}${t.colon}${score === null ? facts.band
        : `${strong(t.score(score))}${t.comma}${text(facts.band)}${t.comma}${sure}`}`,
      `${t.range}${t.colon}${facts.complete ? t.allAnswered : t.fromTo(low, high)}`,
      `${t.answered}${t.colon}${t.coverage(coverage)}`,
      `${t.dateHead}${t.colon}${t.date(facts.date)}`,
      facts.renewal !== '' && `${t.renewal}${t.colon}${text(t.date(facts.renewal))}`,
      facts.owner !== '' && `${t.owner}${t.colon}${text(facts.owner)}`,
    ]],
    [t.dimensions, facts.dimensions.map((each) =>
      `${text(each.name)} ${t.score(each.score)}${t.comma}${t.weight(each.weight)}`)],
    [t.blindSpots, facts.blindSpots.map(({ title, explanation }) =>
      `${strong(text(title))}${t.colon}${text(explanation)}`)],
    [t.steps, facts.steps.slice(0, STEPS).map(({ id, gain, act }) => `${strong(gain)} ${id}${t.colon}${text(act)}`)],
    [t.notes, facts.notes.map((each) => [
      `${strong(each.id)} ${text(each.answer)}`,
      each.stale && ` (${t.stale})`,
      each.note && `${t.colon}${text(each.note)}`,
      each.link && ` – ${each.address ? link(t.linkOf, each.address) : `${t.linkOf}${t.colon}${text(each.link)}`}`,
      each.source && ` – ${t.source}${t.colon}${text(each.source)}`,
      each.date && ` – ${t.date(each.date)}`,
    ].filter(Boolean).join(''))],
  ];
  const told = parts.flatMap(([title, lines]) => {
    const items = lines.flatMap((line) => (line === false ? [] : item(line)));
    return items.length ? [`${head(title)}${gap}${items.join('\n')}`] : [];
  });
  const vectorPart = `${head(t.vector)}${gap}${vector(facts.vector)}`;
  return `${[...told, vectorPart, `${t.model}${t.colon}${text(facts.modelName)}`].join('\n\n')}\n`;
}

/** @param {Messages} t @param {Facts} facts */
export const plainNote = (t, facts) => note(t, facts, PLAIN);

/** @param {Messages} t @param {Facts} facts */
export const markdownNote = (t, facts) => note(t, facts, MARKDOWN);

/** @param {Facts} facts @param {string} decimal what parts a number from its decimals */
export function spreadsheetRow({ account, stage, band, vector, date, owner, renewal, result }, decimal) {
  const { score, coverage, range: { low, high } } = result;
  const named = score === null ? '' : band;
  const [scored, from, to, answered] = [score, low, high, coverage].map((n) =>
    (n === null ? '' : String(n).replace('.', decimal)));
  return [account, stage, scored, named, from, to, answered, vector, date, owner, renewal].map(cell).join('\t');
}
