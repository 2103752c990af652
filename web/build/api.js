/** The public interface, as the JSDoc of the sources tells it: types, manifest and reference come from here. */
import ts from 'typescript';
import { path } from './common.js';
import { entryOf, isHidden, prose, tagsOf, taggedBy, textOf, typeEntry, typeIn } from './jsdoc.js';

/** @typedef {import('./jsdoc.js').Entry} Entry */

/**
 * @typedef {object} Described
 * @property {Entry} entry of the class itself
 * @property {string} [parent]
 * @property {Entry[]} members
 * @property {Entry[]} tagged events, attributes, CSS properties and parts, which only the class's comment names
 */

// What the browser calls, nobody else; and what is as everywhere, only with types of its own.
const TELLS_NOTHING = /^((connected|disconnected|adopted|attributeChanged|form\w+)Callback|addEventListener)$/;

const FLAT = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

export const ELEMENTS = [
  {
    tag: 'amps-health-score', className: 'AmpsHealthScore', file: 'web/widget/amps-health-score.js',
    module: 'element.js', define: 'define.js', definedIn: 'web/widget/define.js',
  },
  {
    tag: 'amps-health-badge', className: 'AmpsHealthBadge', file: 'web/widget/amps-health-badge.js',
    module: 'badge.js', define: 'define-badge.js', definedIn: 'web/widget/define-badge.js',
  },
];
export const ENGINE = 'web/engine/engine.js';
export const BRIDGE = 'web/bridge/bridge.js';

/** @type {ts.Program | undefined} */
let program;

/** Every source that is public, read once. */
export function publicProgram() {
  if (program) return program;
  const { config } = ts.readConfigFile(path('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path(''));
  const roots = [ENGINE, BRIDGE, ...ELEMENTS.map(({ definedIn }) => definedIn), 'web/widget/css.d.ts'];
  program = ts.createProgram(roots.map((file) => path(file)), {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: path('web'),
    outDir: '/types',
  });
  return program;
}

/** @param {string} file */
export function sourceOf(file) {
  const source = publicProgram().getSourceFile(path(file));
  if (!source) throw new Error(`${file} is not there`);
  return source;
}

/** @param {ts.Symbol} symbol @param {ts.Node} place */
function typeOf(symbol, place) {
  const checker = publicProgram().getTypeChecker();
  return checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, place), place, FLAT);
}

/** @param {ts.Symbol} symbol @param {ts.Node} place @returns {Entry} */
function memberOf(symbol, place) {
  const nodes = symbol.declarations ?? [];
  if (nodes.some(ts.isMethodDeclaration)) {
    const entry = entryOf('method', symbol.name, nodes);
    const [signature] = publicProgram().getTypeChecker().getSignaturesOfType(
      publicProgram().getTypeChecker().getTypeOfSymbolAtLocation(symbol, place), ts.SignatureKind.Call);
    entry.type ||= publicProgram().getTypeChecker().typeToString(signature.getReturnType(), place, FLAT);
    entry.text ||= entry.gives || entry.parameters.map((each) => each.text).join('; ');
    return entry;
  }
  const getter = nodes.filter(ts.isGetAccessor);
  const setter = nodes.filter(ts.isSetAccessor);
  const plain = nodes.filter((node) => !ts.isAccessor(node));
  // The comment on a field that is set in the constructor belongs to the statement that sets it.
  const read = getter.length ? getter
    : plain.map((node) => ts.findAncestor(node, ts.isExpressionStatement) ?? node);
  const entry = entryOf('property', symbol.name, [...read, ...setter]);
  const [taken] = tagsOf(setter).filter(ts.isJSDocParameterTag);
  entry.type ||= typeOf(symbol, place);
  entry.text ||= entry.gives || prose(taken && textOf(taken));
  if (entry.gives === entry.text) entry.gives = '';
  if (setter.length) {
    entry.takes = typeIn(taken?.typeExpression) || entry.type;
    entry.takesText = prose(taken && textOf(taken));
    if (entry.takesText === entry.text) entry.takesText = '';
  }
  entry.parameters = [];
  return entry;
}

/**
 * What a base class of ours brings is the element's own; what the browser's brings is described elsewhere, and so is
 * what comes from a class that is public itself.
 * @param {ts.ClassDeclaration} declaration @param {ts.Node} member
 */
function belongsTo(declaration, member) {
  const owner = ts.findAncestor(member, ts.isClassDeclaration);
  if (!owner || (ts.isExpression(member) && setsInherited(owner, member))) return false;
  const file = owner.getSourceFile();
  return owner === declaration || (file !== declaration.getSourceFile() && file.fileName.startsWith(path('web/')));
}

/**
 * An assignment to what the browser's class has already declares nothing.
 * @param {ts.ClassDeclaration} owner @param {ts.Node} member
 */
function setsInherited(owner, member) {
  const checker = publicProgram().getTypeChecker();
  const target = ts.isBinaryExpression(member) ? member.left : member;
  const [base] = owner.heritageClauses ?? [];
  return Boolean(base && ts.isPropertyAccessExpression(target)
    && checker.getPropertyOfType(checker.getTypeAtLocation(base.types[0]), target.name.text));
}

/**
 * @param {ts.ClassDeclaration} declaration
 * @returns {Described}
 */
export function describeClass(declaration) {
  const checker = publicProgram().getTypeChecker();
  const symbol = /** @type {ts.Symbol} */ (declaration.name && checker.getSymbolAtLocation(declaration.name));
  const entry = entryOf('class', symbol.name, [declaration]);
  const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter(({ name, declarations = [] }) => !name.startsWith('#') && !name.startsWith('__')
      && !TELLS_NOTHING.test(name)
      && declarations.some((node) => belongsTo(declaration, node))
      && !isHidden(declarations))
    .map((member) => memberOf(member, declaration));
  const tagged = tagsOf([declaration]).flatMap(taggedBy);
  return {
    entry,
    parent: declaration.heritageClauses?.[0]?.types[0].expression.getText(),
    members,
    tagged,
  };
}

/**
 * What a module exports: functions, and classes with their members.
 * @param {string} file
 * @returns {{functions: Entry[], classes: Described[], types: Entry[]}}
 */
export function describeModule(file) {
  const checker = publicProgram().getTypeChecker();
  const source = sourceOf(file);
  const exports = checker.getExportsOfModule(/** @type {ts.Symbol} */ (checker.getSymbolAtLocation(source)))
    .flatMap((symbol) => (
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).declarations ?? []);
  return {
    functions: exports.filter(ts.isFunctionDeclaration).filter((node) => !isHidden([node]))
      .map((node) => entryOf('function', String(node.name?.text), [node])),
    classes: exports.filter(ts.isClassDeclaration).map(describeClass),
    types: exports.filter(ts.isJSDocTypedefTag).map(typeEntry),
  };
}

/**
 * @param {typeof ELEMENTS[number]} element
 * @returns {Described & {attributes: Entry[], events: Entry[], css: Entry[], parts: Entry[]}}
 */
export function describeElement({ file, className }) {
  const described = /** @type {Described} */ (
    describeModule(file).classes.find(({ entry }) => entry.name === className));
  const of = (/** @type {Entry['kind']} */ kind) => described.tagged.filter((entry) => entry.kind === kind);
  return { ...described, attributes: of('attribute'), events: of('event'), css: of('css'), parts: of('part') };
}
