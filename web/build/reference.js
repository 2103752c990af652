/** dist/reference/: a page for each thing that can be embedded or called, from the JSDoc that the types come from. */
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { BRIDGE, ELEMENTS, ENGINE, describeElement, describeModule } from './api.js';
import { bundled, dist, path } from './common.js';
import { camel } from './manifest.js';
import { pageHtml } from './reference-page.js';
import { engineTables } from './reference-tables.js';

/** @typedef {import('./jsdoc.js').Entry} Entry */
/** @typedef {import('./reference-page.js').Shown} Shown */
/** @typedef {import('./reference-page.js').Page} Page */
/** @typedef {Shown['facts'][number]} Fact */

const WORDS = {
  function: 'function', class: 'class', type: 'type', property: 'property', method: 'method', event: 'event',
  attribute: 'attribute', css: 'CSS custom property', part: 'part',
};

/** @param {Entry} entry */
function call({ name, parameters, type }) {
  const taken = parameters.filter((each) => !each.name.includes('.')).map((each) => {
    const members = parameters.filter(({ name: inner }) => inner.startsWith(`${each.name}.`)).map((inner) =>
      `${inner.name.split('.')[1]}${inner.optional ? '?' : ''}: ${inner.type}`);
    return `${each.name}${each.optional ? '?' : ''}: ${members.length ? `{ ${members.join(', ')} }` : each.type}`;
  });
  const line = `${name}(${taken.join(', ')}): ${type || 'void'}`;
  return line.length < 80 || !taken.length ? line : `${name}(\n  ${taken.join(',\n  ')},\n): ${type || 'void'}`;
}

/** @param {Entry} entry @param {string} owner a name for the object; the tag for what is written into a page */
function signature(entry, owner) {
  const { kind, name, type, takes } = entry;
  switch (kind) {
    case 'function': return call(entry);
    case 'method': return `${owner}.${call(entry)}`;
    case 'property': return `${takes ? '' : 'readonly '}${owner}.${name}: ${type}`;
    case 'event': return `${name}: ${type}`;
    case 'class': return `class ${name}${type ? ` extends ${type}` : ''}`;
    case 'attribute': return type === 'boolean' ? `<${owner} ${name}>` : `<${owner} ${name}="…">`;
    case 'css': return `${owner} { ${name}: … }`;
    case 'part': return `${owner}::part(${name}) { … }`;
    default: return name;
  }
}

/** @param {Entry} entry @param {Entry} [attribute] of the same name @returns {Fact[]} */
function factsOf({ kind, type, takes, takesText, parameters, gives, text, errors, standard }, attribute) {
  /** @type {(Fact | false | undefined | '')[]} */
  const facts = [
    attribute && {
      label: 'Attribute', lines: [{ term: attribute.name, type: attribute.type, text: attribute.text }],
    },
    kind === 'attribute' && type && { label: 'Values', lines: [{ type, text: '' }] },
    takes && (takesText || takes !== type) && { label: 'Takes', lines: [{ type: takes, text: takesText ?? '' }] },
    parameters.some((each) => each.text) && {
      label: kind === 'type' ? 'Members' : 'Takes',
      lines: parameters.filter((each) => each.text)
        .map((each) => ({ term: each.name, type: kind === 'type' ? each.type : '', text: each.text })),
    },
    gives && gives !== text && { label: 'Gives', lines: [{ text: gives }] },
    standard && { label: 'Default', lines: [{ type: standard, text: '' }] },
    errors.length > 0 && {
      label: 'Errors', lines: errors.map((each) => ({ text: each.replace(/^(\w+Error)/, '`$1`') })),
    },
  ];
  return /** @type {Fact[]} */ (facts.filter(Boolean));
}

/** An example in a comment on a class may say in a caption what it is about. @param {string[]} examples */
const captioned = (examples) => examples.map((example) => {
  const [, names = '', code = example] = /^<caption>(.*?)<\/caption>\s*(.*)$/s.exec(example) ?? [];
  return { names: names.split(/,\s*/).filter(Boolean), code };
});

/**
 * @param {Entry[]} entries @param {string} owner @param {string[]} [examples] of the class
 * @param {Entry[]} [attributes]
 * @returns {Shown[]}
 */
function shown(entries, owner, examples = [], attributes = []) {
  const about = captioned(examples);
  return entries.map((entry) => {
    const attribute = attributes.find(({ name }) => camel(name) === entry.name);
    const found = about.find(({ names }) => names.includes(entry.name));
    const first = found?.names[0] === entry.name;
    return {
      id: entry.name,
      name: entry.name,
      kind: attribute && entry.kind === 'property' ? 'property and attribute' : WORDS[entry.kind],
      signature: signature(entry, owner),
      text: entry.text,
      facts: factsOf(entry, attribute),
      example: entry.examples[0] ?? (first ? found.code : undefined),
      exampleAt: !entry.examples.length && found && !first ? found.names[0] : undefined,
    };
  });
}

/**
 * @param {typeof ELEMENTS[number]} element
 * @param {{id: string, owner: string, place: string, start: string}} page
 * @returns {Page}
 */
function elementPage(element, { id, owner, place, start }) {
  const { entry, members, attributes, events, css, parts } = describeElement(element);
  const { tag } = element;
  const fields = new Set(members.map(({ name }) => name));
  const alone = attributes.filter(({ name }) => !fields.has(camel(name)));
  const of = (/** @type {Entry[]} */ entries, by = owner) => shown(entries, by, entry.examples, attributes);
  return {
    id,
    title: `<${tag}>`,
    text: entry.text,
    place,
    start,
    example: captioned(entry.examples).find(({ names }) => !names.length)?.code,
    sections: [
      { title: 'Attributes and properties', entries: [
        ...of(members.filter(({ kind }) => kind === 'property')), ...of(alone, tag)] },
      { title: 'Methods', entries: of(members.filter(({ kind }) => kind === 'method')) },
      { title: 'Events', text: 'They bubble, and leave shadow roots.', entries: of(events) },
      { title: 'CSS custom properties', entries: of(css, tag) },
      { title: 'Parts', entries: of(parts, tag) },
    ].filter(({ entries }) => entries.length),
    tables: [],
  };
}

/** Classes that are thrown: what they carry is told with them. @param {import('./api.js').Described[]} classes */
const errorEntries = (classes) => classes.map(({ entry, parent, members }) => ({
  ...shown([{ ...entry, type: parent ?? '' }], '')[0],
  facts: members.length ? [{
    label: 'Properties', lines: members.map(({ name, type, text }) => ({ term: name, type, text })),
  }] : [],
}));

/** @returns {Promise<Page>} */
async function enginePage() {
  const { functions, classes } = describeModule(ENGINE);
  const engine = classes.filter(({ entry }) => entry.name === 'Engine');
  return {
    id: 'engine',
    title: 'Engine',
    text: engine[0].entry.text,
    place: 'on any page; Node.js hands the bytes of amps-site.wasm to `loadEngine`',
    start: `import {
  AmpsError, LoadError, TrapError, achievementOf, courseOf, loadEngine, scoreColumns, sqlOf, valueAtRisk,
} from 'amps-health-score/engine';

const engine = await loadEngine();`,
    sections: [
      { title: 'Loading', entries: shown(functions.filter(({ name }) => name === 'loadEngine'), '') },
      {
        title: 'Scoring',
        entries: [
          ...shown(engine[0].members, 'engine'), ...shown(functions.filter(({ name }) => name !== 'loadEngine'), ''),
        ],
      },
      { title: 'Errors', entries: errorEntries(classes.filter((each) => !engine.includes(each))) },
    ],
    tables: await engineTables(),
  };
}

/** @returns {Page} */
function bridgePage() {
  const { functions, classes, types } = describeModule(BRIDGE);
  const frame = classes.filter(({ entry }) => entry.name === 'AmpsFrame')[0];
  return {
    id: 'bridge',
    title: 'Bridge',
    text: 'Drives the score in a frame, for pages that cannot run the elements themselves.',
    place: 'on a page with `<iframe sandbox="allow-scripts" src="embed.html"></iframe>`',
    start: "import { connect } from 'amps-health-score/bridge';",
    sections: [
      { title: 'Connecting', entries: shown(functions, '') },
      { title: 'A connection', entries: shown(frame.members, 'amps', frame.entry.examples) },
      { title: 'Events', entries: shown(frame.tagged, '', frame.entry.examples) },
      { title: 'Types', entries: shown(types.filter(({ name }) => /^Frame(State|Report)$/.test(name)), '') },
    ],
    tables: [],
  };
}

export async function buildReference() {
  const pages = [
    elementPage(ELEMENTS[0], {
      id: 'element',
      owner: 'widget',
      place: 'on a page with `<form><amps-health-score></amps-health-score></form>`',
      start: `import 'amps-health-score/define';

const widget = document.querySelector('amps-health-score');
await new Promise((ready) => { widget.addEventListener('amps-ready', ready); });`,
    }),
    elementPage(ELEMENTS[1], {
      id: 'badge',
      owner: 'badge',
      place: 'on a page with `<amps-health-badge></amps-health-badge>`',
      start: `import 'amps-health-score/define-badge';

const badge = document.querySelector('amps-health-badge');`,
    }),
    bridgePage(),
    await enginePage(),
  ];
  const reference = new URL('reference/', dist);
  await mkdir(reference, { recursive: true });
  for (const page of pages) await writeFile(path(`${page.id}.html`, reference), pageHtml(page, pages));
  await build({ ...bundled, entryPoints: [path('web/package/reference.css')], outdir: path('', reference) });
}
