/** The .d.ts files of the package, as the compiler reads them out of the JSDoc. */
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';
import { BRIDGE, ELEMENTS, ENGINE, describeElement, publicProgram, sourceOf } from './api.js';
import { path } from './common.js';

/** @typedef {import('./jsdoc.js').Entry} Entry */

const ERRORS = 'web/engine/errors.js';
const DOCUMENTS = 'web/engine/documents.d.ts';

/** What the package's entry files are declared by, below types/. @param {string} source */
export const declared = (source) => source.replace(/^web\//, '').replace(/(\.d)?\.[jt]s$/, '.d.ts');

/** @param {string} file @returns {string} */
function declarationOf(file) {
  const source = sourceOf(file);
  if (source.isDeclarationFile) return source.text;
  let text = '';
  publicProgram().emit(source, (_, content) => { text = content; }, undefined, true);
  return withoutInside(text);
}

/**
 * Without the typedefs that nothing public uses: every typedef of a module counts as exported.
 * @param {string} text of a .d.ts file
 */
function withoutInside(text) {
  const source = ts.createSourceFile('x.d.ts', text, ts.ScriptTarget.Latest, true);
  /** @type {Map<string, number>} */
  const used = new Map();
  /** @param {ts.Node} node */
  const count = (node) => {
    if (ts.isIdentifier(node)) used.set(node.text, (used.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, count);
  };
  count(source);
  const inside = source.statements.filter((each) => ts.isTypeAliasDeclaration(each)
    && !ts.isImportTypeNode(each.type) && used.get(each.name.text) === 1);
  return inside.reduceRight((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end), text);
}

/** Names of types that event details may use, with the file that declares each. @returns {Map<string, string>} */
function typesByName() {
  const checker = publicProgram().getTypeChecker();
  return new Map([DOCUMENTS, ERRORS].flatMap((file) => checker
    .getExportsOfModule(/** @type {ts.Symbol} */ (checker.getSymbolAtLocation(sourceOf(file))))
    .map(({ name }) => /** @type {[string, string]} */ ([name, file]))));
}

/**
 * What no JSDoc can say: the events with the type of their detail, and the element by its tag.
 * @param {string} className @param {Entry[]} events @param {string} [tag]
 */
function typedEvents(className, events, tag) {
  const known = typesByName();
  const typed = (/** @type {string} */ type) => type.replace(/\b[A-Z]\w*\b/g, (name) => {
    const file = known.get(name);
    return file ? `import('../${declared(file).replace('.d.ts', '.js')}').${name}` : name;
  });
  const map = `${className}EventMap`;
  const listener = `listener: (this: ${className}, event: ${map}[K]) => unknown`;
  const anyListener = 'listener: EventListenerOrEventListenerObject';
  return `
export interface ${map}${tag ? ' extends HTMLElementEventMap' : ''} {
${events.map(({ name, type, text }) => `  /** ${text} */\n  '${name}': ${typed(type)};`).join('\n')}
}

export interface ${className} {
${['add', 'remove'].map((verb) => {
    const options = `options?: boolean | ${verb === 'add' ? 'AddEventListenerOptions' : 'EventListenerOptions'}`;
    return `  ${verb}EventListener<K extends keyof ${map}>(type: K, ${listener}, ${options}): void;
  ${verb}EventListener(type: string, ${anyListener}, ${options}): void;`;
  }).join('\n')}
}
${tag ? `
declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
` : ''}`;
}

/** How JSX of React 19 writes the elements; a file of its own, as it needs the types of React. */
function reactTypes() {
  const elements = ELEMENTS.map((element) => ({ ...element, ...describeElement(element) }));
  const imports = elements.map(({ className, file }) =>
    `import type { ${className}, ${className}EventMap } from './${declared(file).replace('.d.ts', '.js')}';`);
  const tags = elements.map(({ tag, className, members, events }) => `
      '${tag}': DetailedHTMLProps<HTMLAttributes<${className}>, ${className}> & {
${members.filter(({ takes }) => takes).map(({ name, takes }) => `        ${name}?: ${takes};`).join('\n')}
${events.map(({ name }) => `        'on${name}'?: (event: ${className}EventMap['${name}']) => void;`).join('\n')}
      };`);
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports.join('\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {${tags.join('')}
    }
  }
}
`;
}

/**
 * Every declaration that the public ones lead to.
 * @returns {Map<string, string>} text by name below types/
 */
export function declarations() {
  const found = new Map([['react.d.ts', reactTypes()]]);
  const waiting = [ENGINE, BRIDGE, ...ELEMENTS.flatMap(({ file, definedIn }) => [file, definedIn])];
  for (const file of waiting) {
    if (found.has(declared(file))) continue;
    let text = declarationOf(file);
    const element = ELEMENTS.find((each) => each.file === file);
    if (element) text += typedEvents(element.className, describeElement(element).events, element.tag);
    found.set(declared(file), text);
    for (const [, relative] of text.matchAll(/(?:from |import\()["'](\.[^"']+)["']/g)) {
      const target = normalize(join(dirname(file), relative));
      waiting.push(ts.sys.fileExists(path(target)) ? target : target.replace(/\.js$/, '.d.ts'));
    }
  }
  return found;
}
