/** dist/: the pages of the site as HTML, with what each of them has in its head, its header and its footer. */
import { readFile, writeFile } from 'node:fs/promises';
import { en as shell } from '../app/shell/messages/en.js';
import { dist, path } from './common.js';
import { escaped } from './markdown.js';
import { PAGES as FOLDERS, english, weightTable } from './site.js';

/** @type {Record<string, any>} */
const texts = { ...shell };
for (const folder of Object.values(FOLDERS)) Object.assign(texts, (await import(`../app/pages/${folder}/messages/en.js`)).en);

/** styles: a style sheet of its own, named after it. @typedef {{file: string, title: string, description: string, script?: string, styles?: boolean}} Page */

/** Title and description are texts. @type {Page[]} */
const PAGES = [
  { file: 'portfolio', title: 'portfolioTitle', description: 'portfolioText', styles: true },
  { file: 'plans', title: 'plansTitle', description: 'plansText', styles: true },
  { file: 'evidence', title: 'evidenceTitle', description: 'evidenceText', styles: true },
  { file: 'metrics', title: 'metricsTitle', description: 'metricsText', styles: true },
  { file: 'method', title: 'methodTitle', description: 'methodText' },
  { file: 'developers', title: 'developersTitle', description: 'developersText' },
  { file: 'privacy', title: 'privacyTitle', description: 'privacyDescription' },
  { file: 'whats-new', title: 'newTitle', description: 'newText' },
  { file: 'accessibility', title: 'accessTitle', description: 'accessText' },
  { file: '404', title: 'missingTitle', description: 'missingText', script: 'missing' },
];

/** Where the header leads; a place of the calculator with its view. @type {[address: string, text: string, view?: string][]} */
const MENU = [
  ['./', 'pageScore', 'score'], ['./?view=accounts', 'pageAccounts', 'accounts'], ['portfolio.html', 'pagePortfolio'],
  ['plans.html', 'pagePlans'], ['evidence.html', 'pageEvidence'],
  ['metrics.html', 'pageMetrics'],
  ['method.html', 'pageMethod'],
];

/** Where the footer leads. @type {[address: string, text: string][]} */
const LINKS = [
  ['./', 'toScore'], ['method.html', 'toMethod'], ['developers.html', 'toDevelopers'],
  ['privacy.html', 'toPrivacy'], ['whats-new.html', 'toNew'], ['accessibility.html', 'toAccess'],
];

/**
 * Those who preview links want whole addresses, which only the owner of the server knows: AMPS_SITE tells.
 * @param {string} address
 */
const whole = (address) => (process.env.AMPS_SITE ? new URL(address, process.env.AMPS_SITE).href : address);

/** The error page is shown at any depth. @param {string} html */
const anywhere = (html) => (process.env.AMPS_SITE
  ? html.replace(/(href|src)="([^"]+)"/g, (_, name, address) => `${name}="${new URL(whole(address)).pathname}"`) : html);

/** @param {string} file @param {string} title @param {string} description */
const sharing = (file, title, description) => `<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
  <meta name="theme-color" content="#14191a" media="(prefers-color-scheme: dark)">
  <meta property="og:type" content="website">
  <meta property="og:site_name" content="${texts.title}">
  <meta property="og:title" content="${escaped(title)}">
  <meta property="og:description" content="${escaped(description)}">
  <meta property="og:image" content="${whole('icons/share.png')}">
  <meta property="og:image:width" content="1200">
  <meta property="og:image:height" content="630">
  <meta property="og:image:alt" content="${texts.title}: ${escaped(texts.question)}">
  <meta name="twitter:card" content="summary_large_image">${process.env.AMPS_SITE ? `
  <meta property="og:url" content="${whole(file)}">
  <link rel="canonical" href="${whole(file)}">` : ''}`;

/** Before everything else: without scripts the first screen would be blank, and no page in another language. */
const noScript = '<noscript><p>This site works in your browser alone and needs JavaScript, which is turned off. '
  + 'Nothing you enter is sent anywhere.</p></noscript>';

/** What the header ends with: the way to the pages, in a menu on a phone, and the language. @param {string} here */
const corner = (here) => `<div id="corner">
      <button class="menu" popovertarget="pages" aria-label="${texts.menu}" data-label="menu">☰</button>
      <nav id="pages" popover aria-label="${texts.site}" data-label="site">
        ${MENU.map(([address, text, view]) => `<a href="${address}" data-text="${text}"${
    view ? ` data-view="${view}"` : ''}${
    address === here ? ' aria-current="page"' : ''}>${escaped(texts[text])}</a>`).join('\n        ')}
      </nav>
      <div data-languages></div>
    </div>`;

/** @param {string} here */
const navigation = (here) => `<nav class="pages" aria-label="${texts.pages}" data-label="pages">
      ${LINKS.map(([address, text]) => `<a href="${address}" data-text="${text}"${
    address === here ? ' aria-current="page"' : ''}>${escaped(texts[text])}</a>`).join('\n      ')}
    </nav>
    <p id="offline" role="status"></p>`;

/** Puts the English texts where their names stand. @param {string} html */
const filled = (html) => html.replace(/(<(\w+)[^>]*\sdata-text="(\w+)"[^>]*>)([^]*?)(<\/\2>)/g,
  (_, open, __, name, inside, close) => {
    if (typeof texts[name] !== 'string') throw new Error(`No text is called ${name}.`);
    const elements = [...inside.matchAll(/(<(\w+)[^>]*>)(<\/\2>)/g)];
    const words = escaped(texts[name]).replace(/&#60;(\d)&#62;(.*?)&#60;\/\1&#62;/g,
      (/** @type {string} */ ____, /** @type {string} */ n, /** @type {string} */ own) => {
        const [, begin, , end] = elements[Number(n) - 1];
        return begin + own + end;
      });
    return open + words + close;
  });

/** @param {string} name of a part of the model, in the words that it has there */
const model = (name) => `data-model>${escaped(english(/** @type {any} */ (name)))}`;

/** What the model says about itself: no page types any of it again. @returns {Promise<Record<string, string>>} */
async function tables() {
  const { stages, dimensions, bands, blind_spots: spots } = JSON.parse(await readFile(path('core/models/amps.json'), 'utf8'));
  const list = (/** @type {any[]} */ entries, /** @type {string} */ term, /** @type {string} */ text) =>
    entries.map((entry) => `<dt ${model(entry[term])}</dt>\n    <dd ${model(entry[text])}</dd>`).join('\n    ');
  return {
    weights: await weightTable(),
    stages: list(stages, 'name', 'question'),
    'blind spots': list(spots, 'title', 'explanation'),
    bands: bands.map((/** @type {any} */ { name, min }) =>
      `<tr><th scope="row" ${model(name)}</th><td data-score="${min}">${texts.score(min)}</td></tr>`).join('\n      '),
    questions: dimensions.map((/** @type {any} */ { name, questions }) => `<h3 ${model(name)}</h3>
  <ul>
    ${questions.map((/** @type {any} */ { text }) => `<li ${model(text)}</li>`).join('\n    ')}
  </ul>`).join('\n  '),
  };
}

/** @param {Page} page @param {string} policy of every page @param {string} main */
const pageOf = ({ file, title, description, script = file, styles }, policy, main) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  ${policy}
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title data-text="${title}">${escaped(texts[title])}</title>
  <meta name="description" content="${escaped(texts[description])}">${file === '404' ? `
  <meta name="robots" content="noindex">` : `
  ${sharing(`${file}.html`, texts[title], texts[description])}`}
  <link rel="icon" href="icon.svg" type="image/svg+xml">
  <link rel="apple-touch-icon" href="icons/192.png">
  <link rel="manifest" href="manifest.webmanifest">
  <link rel="stylesheet" href="site.css">${styles ? `
  <link rel="stylesheet" href="${file}.css">` : ''}
  <script type="module" fetchpriority="low" src="${script}.js"></script>
</head>
<body class="page">
  <header>
    <img src="icon.svg" alt="" width="28" height="28">
    <p class="home"><a href="./" data-text="title">${texts.title}</a></p>
    <p data-text="question">${escaped(texts.question)}</p>
    ${corner(`${file}.html`)}
  </header>
  ${noScript}

  <main>
    <div id="note" role="status"></div>
    <article>
${filled(main).trim()}
    </article>
  </main>

  <footer>
    ${navigation(`${file}.html`)}
    <p data-text="credit">${escaped(texts.credit)}</p>
  </footer>
</body>
</html>
`;

/** @param {string} html @param {Record<string, string>} parts by the comment in whose place they go */
const put = (html, parts) => Object.entries(parts).reduce(
  (text, [name, part]) => text.replace(`<!-- ${name} -->`, () => part), html);

export async function buildPages() {
  const calculator = await readFile(path('web/app/pages/score/page.html'), 'utf8');
  const [policy] = /** @type {RegExpExecArray} */ (/<meta http-equiv="Content-Security-Policy".*?>/.exec(calculator));
  const [, described] = /** @type {RegExpExecArray} */ (/<meta name="description" content="(.*?)">/.exec(calculator));
  const parts = await tables();
  await writeFile(path('index.html', dist), put(calculator, {
    ...parts, sharing: sharing('', texts.pageTitle, described), corner: corner('./'), navigation: navigation('./'),
    'no script': noScript,
  }));
  for (const page of PAGES) {
    const folder = FOLDERS[/** @type {keyof typeof FOLDERS} */ (page.script ?? page.file)];
    const main = put(await readFile(path(`web/app/pages/${folder}/page.html`), 'utf8'), parts);
    const text = pageOf(page, policy, main);
    await writeFile(path(`${page.file}.html`, dist), page.file === '404' ? anywhere(text) : text);
  }
}
