/** How a reference page looks in HTML: every entry in the same shape. */
import { escaped, inlineMarkdown } from './markdown.js';

/**
 * @typedef {object} Shown
 * @property {string} id
 * @property {string} name
 * @property {string} kind in words
 * @property {string} signature
 * @property {string} text
 * @property {{label: string, lines: {term?: string, type?: string, text: string}[]}[]} facts
 * @property {string} [example]
 * @property {string} [exampleAt] the entry whose example shows this one too
 */

/**
 * @typedef {object} Page
 * @property {string} id
 * @property {string} title
 * @property {string} text
 * @property {string} start what the examples begin with
 * @property {string} place where they run
 * @property {string} [example]
 * @property {{title: string, text?: string, entries: Shown[]}[]} sections
 * @property {{title: string, text: string, head: string[], rows: string[][]}[]} tables
 */

/** A comment as a sentence. @param {string} text */
const prose = (text, begins = true) => {
  const sentence = begins ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return inlineMarkdown(/[.:]$/.test(sentence) || !sentence ? sentence : `${sentence}.`);
};

/** @param {string} code @param {string} kind */
const block = (code, kind) => `<pre class="${kind}" tabindex="0"><code>${escaped(code)}</code></pre>`;

/** @param {Shown['facts'][number]['lines'][number]} line */
const fact = ({ term, type, text }) => `<dd>${[
  term && `<code>${escaped(term)}</code>`,
  type && `<code class="type">${escaped(type)}</code>`,
  text && prose(text),
].filter(Boolean).join(' ')}</dd>`;

/** @param {Shown} entry */
const entryHtml = ({ id, name, kind, signature, text, facts, example, exampleAt }) => `
      <section class="entry" id="${escaped(id)}">
        <h3><a href="#${escaped(id)}">${escaped(name)}</a> <small>${escaped(kind)}</small></h3>
        ${block(signature, 'signature')}
        <p>${prose(text)}</p>
        ${facts.length ? `<dl>${facts.map(({ label, lines }) =>
    `<div><dt>${label}</dt>${lines.map(fact).join('')}</div>`).join('')}</dl>` : ''}
        ${example ? block(example, 'example') : ''}${exampleAt
  ? `<p class="see">Example: <a href="#${escaped(exampleAt)}">${escaped(exampleAt)}</a></p>` : ''}
      </section>`;

/** @param {Page['tables'][number]} table */
const tableHtml = ({ title, text, head, rows }) => `
      <h2 id="${escaped(title.toLowerCase().replace(/\W+/g, '-'))}">${escaped(title)}</h2>
      <p>${prose(text)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="${escaped(title)}"><table>
        <thead><tr>${head.map((each) => `<th scope="col">${escaped(each)}</th>`).join('')}</tr></thead>
        <tbody>${rows.map(([first, ...rest]) => `
          <tr><th scope="row"><code>${escaped(first)}</code></th>${
  rest.map((each) => `<td>${prose(each)}</td>`).join('')}</tr>`).join('')}
        </tbody>
      </table></div>`;

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** @param {Page} page @param {Page[]} pages */
export const pageHtml = ({ id, title, text, start, place, example, sections, tables }, pages) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${escaped(title)} – AMPS reference</title>
  <link rel="icon" href="../icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="../site.css">
  <link rel="stylesheet" href="reference.css">
</head>
<body class="reference">
  <header>
    <img src="../icon.svg" alt="" width="28" height="28">
    <h1>AMPS reference</h1>
    <nav aria-label="Reference">
      ${pages.map((each) => `<a href="${each.id}.html"${each.id === id ? ' aria-current="page"' : ''}>${
  escaped(each.title)}</a>`).join('\n      ')}
      <a href="../index.html">Calculator</a>
    </nav>
  </header>
  <main>
    <article>
      <h2 class="title">${escaped(title)}</h2>
      <p>${prose(text)}</p>
      ${example ? block(example, 'example') : ''}
      <nav class="contents" aria-label="On this page"><dl>${sections.map((section) => `
        <div><dt>${escaped(section.title)}</dt><dd>${section.entries.map((entry) =>
    `<a href="#${escaped(entry.id)}">${escaped(entry.name)}</a>`).join(' ')}</dd></div>`).join('')}
      </dl></nav>
      <p>The examples begin with this, ${prose(place, false)}</p>
      ${block(start, 'start')}
${sections.map((section) => `
      <h2>${escaped(section.title)}</h2>${section.text ? `<p>${prose(section.text)}</p>` : ''}
${section.entries.map(entryHtml).join('')}`).join('')}
${tables.map(tableHtml).join('')}
    </article>
  </main>
  <footer>
    <p>AMPS Health Score Framework developed by Donald Uhlmann.</p>
  </footer>
</body>
</html>
`;
