/** What the reference tells in tables: the documents, from their schemas, and the faults, from the core. */
import { readFile } from 'node:fs/promises';
import { path } from './common.js';

/** @typedef {import('./reference-page.js').Page['tables'][number]} Table */

const DOCUMENTS = ['assessment', 'result', 'change', 'model'];

// What only the command line has to say.
const OF_THE_PROGRAM = new Set(['usage', 'file-unreadable']);

/**
 * What a member may be, in words.
 * @param {any} schema with its references resolved
 * @returns {string}
 */
function values(schema) {
  if ('const' in schema) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((/** @type {unknown} */ each) => `\`${JSON.stringify(each)}\``).join(', ');
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return [...new Set(choices.map(values))].join(' or ');
  const { minimum, maximum } = schema;
  const bounds = minimum === undefined ? '' : ` from ${minimum}${maximum === undefined ? '' : ` to ${maximum}`}`;
  const words = /** @type {Record<string, string>} */ ({
    string: 'text',
    integer: `whole number${bounds}`,
    number: `number${bounds}`,
    boolean: '`true` or `false`',
    array: schema.maxItems ? `list of up to ${schema.maxItems}` : 'list',
    object: 'object',
    null: '`null`',
  });
  return [schema.type ?? 'object'].flat().map((/** @type {string} */ type) => words[type]).join(' or ');
}

/** @param {string} name @returns {Promise<Table>} */
async function documentTable(name) {
  const root = JSON.parse(await readFile(path(`core/schemas/${name}.schema.json`), 'utf8'));
  /** @type {string[][]} */
  const rows = [];
  /** @param {any} schema @returns {any} */
  const resolved = ({ $ref, ...rest }) => (
    $ref ? { ...resolved(root.$defs[$ref.split('/').at(-1)]), ...rest } : rest);
  /** @param {any} schema @param {string} at @param {boolean} optional */
  const walk = (schema, at, optional) => {
    const whole = resolved(schema);
    const choices = (whole.oneOf ?? whole.anyOf ?? []).map(resolved);
    const described = choices.length ? { ...whole, anyOf: choices, oneOf: undefined } : whole;
    if (at) rows.push([at, `${values(described)}${optional ? ', or left out' : ''}`, whole.description ?? '']);
    for (const { required = [], properties = {}, items, additionalProperties } of [whole, ...choices]) {
      for (const [member, inner] of Object.entries(properties)) {
        walk(inner, at ? `${at}.${member}` : member, !required.includes(member));
      }
      if (items) walkInto(items, `${at}[]`);
      if (additionalProperties && !whole.oneOf && !whole.anyOf) walkInto(additionalProperties, `${at}.*`);
    }
  };
  /** What lists hold is told with the list, its members each by itself. @param {any} schema @param {string} at */
  const walkInto = (schema, at) => {
    const { properties = {}, required = [] } = resolved(schema);
    for (const [member, inner] of Object.entries(properties)) {
      walk(inner, `${at}.${member}`, !required.includes(member));
    }
  };
  walk(root, '', false);
  const title = `${root.title.replace('AMPS ', 'The ')} document`;
  return { title, text: root.description, head: ['Member', 'Values', 'Meaning'], rows };
}

/** @returns {Promise<Table>} */
async function faultTable() {
  const source = await readFile(path('core/text/error.cpp'), 'utf8');
  const rows = [...source.matchAll(/\{"([a-z-]+)",\s*"((?:[^"\\]|\\.)*)"\}/g)]
    .filter(([, code]) => !OF_THE_PROGRAM.has(code))
    .map(([, code, message]) => [code, message.replace(/\{\d\}/g, '[…]').replace(/\\"/g, '"')]);
  return {
    title: 'Faults',
    text: 'Every `code` that an InputError can carry, and what its message says.',
    head: ['Code', 'Message'],
    rows,
  };
}

export const engineTables = async () => [await faultTable(), ...await Promise.all(DOCUMENTS.map(documentTable))];
