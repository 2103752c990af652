/** custom-elements.json: the elements as editors and documentation tools read them. */
import { ELEMENTS, describeElement } from './api.js';

/** @typedef {import('./jsdoc.js').Entry} Entry */

/** Attributes are written with hyphens, properties are not. @param {string} name */
export const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} text */
const typed = (text) => (text ? { type: { text } } : {});

/** @param {string} description */
const described = (description) => (description ? { description } : {});

/** @param {Entry} entry */
const member = ({ kind, name, type, takes, text, gives, parameters, errors }) => (kind === 'method' ? {
  kind: 'method',
  name,
  ...described([text, ...errors.map((error) => `Throws ${error}.`)].join(' ').trim()),
  parameters: parameters.filter((each) => !each.name.includes('.')).map((each) => ({
    name: each.name, ...typed(each.type), ...described(each.text), ...(each.optional ? { optional: true } : {}),
  })),
  return: { ...typed(type), ...described(gives) },
} : { kind: 'field', name, ...typed(type), ...described(text), ...(takes ? {} : { readonly: true }) });

/** @param {typeof ELEMENTS[number]} element */
function declaration(element) {
  const { entry, members, attributes, events, css, parts } = describeElement(element);
  const fields = new Set(members.map(({ name }) => name));
  return {
    kind: 'class',
    name: element.className,
    description: entry.text,
    customElement: true,
    tagName: element.tag,
    superclass: { name: 'HTMLElement' },
    attributes: attributes.map(({ name, type, text, standard }) => ({
      name,
      ...typed(type),
      ...described(text),
      ...(standard === undefined ? {} : { default: standard }),
      ...(fields.has(camel(name)) ? { fieldName: camel(name) } : {}),
    })),
    members: members.map(member),
    events: events.map(({ name, type, text }) => ({
      name, type: { text: type || 'CustomEvent' }, ...described(text),
    })),
    cssProperties: css.map(({ name, text, standard }) => ({
      name, ...described(text), ...(standard === undefined ? {} : { default: standard }),
    })),
    cssParts: parts.map(({ name, text }) => ({ name, ...described(text) })),
  };
}

export function manifest() {
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: ELEMENTS.flatMap((element) => {
      const { tag, className, module, define } = element;
      return [
        {
          kind: 'javascript-module',
          path: module,
          declarations: [declaration(element)],
          exports: [{ kind: 'js', name: className, declaration: { name: className, module } }],
        },
        {
          kind: 'javascript-module',
          path: define,
          declarations: [],
          exports: [
            { kind: 'custom-element-definition', name: tag, declaration: { name: className, module } },
            { kind: 'js', name: className, declaration: { name: className, module } },
          ],
        },
      ];
    }),
  };
}
