/** What one JSDoc comment says about what stands below it. */
import ts from 'typescript';

/**
 * @typedef {object} Parameter
 * @property {string} name with a dot where it is a member of an options object
 * @property {string} type
 * @property {boolean} optional
 * @property {string} text
 */

/**
 * One thing that can be read, set, called, heard or styled.
 * @typedef {object} Entry
 * @property {'function' | 'class' | 'type' | 'property' | 'method' | 'event' | 'attribute' | 'css' | 'part'} kind
 * @property {string} name
 * @property {string} type what it is, or what calling it gives
 * @property {string} [takes] what setting it takes; nothing where it is read-only
 * @property {string} [takesText]
 * @property {string} [standard] the default
 * @property {string} text
 * @property {string} gives what is said about the returned value
 * @property {Parameter[]} parameters
 * @property {string[]} errors
 * @property {string[]} examples
 */

const KINDS = /** @type {Record<string, Entry['kind']>} */ ({
  attr: 'attribute', attribute: 'attribute', fires: 'event', event: 'event',
  cssprop: 'css', cssproperty: 'css', csspart: 'part',
});

/** One line, as prose has no use for the lines of a comment. @param {string} [text] */
export const prose = (text = '') => text.replace(/\s+/g, ' ').trim();

/** @param {ts.JSDocTag | ts.JSDoc} tag */
export const textOf = (tag) => (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/^- /, '');

/** @param {readonly ts.Node[]} nodes @returns {ts.JSDocTag[]} */
export const tagsOf = (nodes) => nodes.flatMap((node) => [...ts.getJSDocTags(node)]);

/** @param {readonly ts.Node[]} nodes */
export const isHidden = (nodes) => tagsOf(nodes)
  .some(({ tagName }) => /^(private|protected|internal|override)$/.test(tagName.text));

/** @param {ts.JSDocTypeExpression | undefined} expression */
export const typeIn = (expression) => prose(expression?.type.getText().replace(/import\([^)]*\)\./g, ''));

/** What the comment above a declaration says before its first tag. @param {readonly ts.Node[]} nodes */
const sayings = (nodes) => nodes.flatMap((node) => ts.getJSDocCommentsAndTags(node))
  .filter(ts.isJSDoc).map((comment) => prose(textOf(comment))).filter(Boolean);

/** @param {ts.JSDocPropertyLikeTag} tag @returns {Parameter} */
const parameterOf = (tag) => ({
  name: tag.name.getText(), type: typeIn(tag.typeExpression), optional: tag.isBracketed, text: prose(textOf(tag)),
});

/**
 * @param {Entry['kind']} kind @param {string} name @param {readonly ts.Node[]} nodes
 * @returns {Entry}
 */
export function entryOf(kind, name, nodes) {
  const tags = tagsOf(nodes);
  const returned = tags.find(ts.isJSDocReturnTag);
  return {
    kind,
    name,
    type: typeIn(returned?.typeExpression),
    text: sayings(nodes)[0] ?? '',
    gives: returned ? prose(textOf(returned)) : '',
    parameters: tags.filter(ts.isJSDocParameterTag).flatMap((tag) => {
      const type = tag.typeExpression?.type;
      const members = type && ts.isJSDocTypeLiteral(type) ? type.jsDocPropertyTags ?? [] : [];
      const whole = parameterOf(tag);
      return [members.length ? { ...whole, type: 'object' } : whole, ...members.map(parameterOf)];
    }),
    errors: tags.filter(ts.isJSDocThrowsTag).map((tag) => prose(`${typeIn(tag.typeExpression)} ${textOf(tag)}`)),
    examples: tags.filter(({ tagName }) => tagName.text === 'example').map((tag) => textOf(tag).trim()),
  };
}

/**
 * A typedef with its members as parameters.
 * @param {ts.JSDocTypedefTag} node
 * @returns {Entry}
 */
export function typeEntry(node) {
  const literal = node.typeExpression;
  const members = literal && ts.isJSDocTypeLiteral(literal) ? literal.jsDocPropertyTags ?? [] : [];
  const comment = ts.isJSDoc(node.parent) ? textOf(node.parent) : '';
  return {
    kind: 'type',
    name: String(node.name?.getText()),
    type: '',
    text: prose(comment || textOf(node)),
    gives: '',
    parameters: members.map(parameterOf),
    errors: [],
    examples: [],
  };
}

/**
 * `{type} [name=default] - text`, as the tags of custom elements are written.
 * @param {ts.JSDocTag} tag @returns {Entry[]}
 */
export function taggedBy(tag) {
  const kind = KINDS[tag.tagName.text];
  if (!kind) return [];
  const [, type = '', bracketed, standard, plain, text] = /** @type {string[]} */ (
    /^(?:\{(.*?)\}(?=\s))?\s*(?:\[([^=\]\s]+)(?:=([^\]]*))?\]|(\S+))\s*(?:-\s*)?(.*)$/s.exec(textOf(tag)));
  const shared = { parameters: [], errors: [], examples: [], gives: '' };
  return [{ kind, name: bracketed ?? plain, type: prose(type), standard, text: prose(text), ...shared }];
}
