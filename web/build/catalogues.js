/**
 * dist/messages/: for each page of the site one file a language, with the texts of all catalogues that its script
 * brings. A key belongs to one catalogue: the pages find their texts by it.
 */
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path/posix';
import { bundled, dist, languages, path } from './common.js';

const OTHERS = languages.filter((tag) => tag !== 'en');

/** Where the texts of a page come together; the saved page takes them from there, too. */
const folderOf = (/** @type {string} */ page) => `build/messages/${page}/`;

/**
 * The folders of the catalogues that each script brings, by the name of the script.
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @returns {Map<string, string[]>}
 */
export function cataloguesOf(outputs) {
  /** @param {string} output @param {Set<string>} [seen] @returns {string[]} everything that comes with it */
  const inputsOf = (output, seen = new Set()) => {
    if (seen.has(output) || !outputs[output]) return [];
    seen.add(output);
    const { inputs, imports } = outputs[output];
    return [...Object.keys(inputs), ...imports.flatMap((each) => inputsOf(each.path, seen))];
  };
  return new Map(Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint?.endsWith('page.js'))
    .map(([output]) => [
      output.replace(/^.*\/|\.js$/g, ''),
      inputsOf(output).filter((file) => /\/messages\/en\.js$/.test(file)).map((file) => file.replace(/en\.js$/, '')).sort(),
    ]));
}

/**
 * @param {[folder: string, texts: object][]} all
 * @throws {Error} where two catalogues have a text of the same key
 */
export function refuseCollisions(all) {
  /** @type {Map<string, string>} */
  const known = new Map();
  for (const [folder, texts] of all) {
    for (const key of Object.keys(texts)) {
      const other = known.get(key);
      if (other) throw new Error(`Two catalogues have a text “${key}”: ${other} and ${folder}. Rename one of them.`);
      known.set(key, folder);
    }
  }
}

/** @param {import('esbuild').Metafile['outputs']} outputs the scripts of all pages, with their pieces */
export async function writeCatalogues(outputs) {
  const pages = cataloguesOf(outputs);
  const folders = [...new Set([...pages.values()].flat())];
  for (const tag of OTHERS) {
    refuseCollisions(await Promise.all(folders.map(async (folder) => (
      /** @type {[string, object]} */ ([folder, (await import(path(`${folder}${tag}.js`))).default])))));
  }
  for (const [page, own] of pages) {
    await mkdir(path(folderOf(page)), { recursive: true });
    for (const tag of OTHERS) {
      const files = own.map((folder) => relative(folderOf(page), `${folder}${tag}.js`));
      await writeFile(path(`${folderOf(page)}${tag}.js`), [
        ...files.map((file, i) => `import texts${i} from '${file}';`),
        `export default { ${files.map((_, i) => `...texts${i}`).join(', ')} };\n`,
      ].join('\n'));
    }
  }
  await build({
    ...bundled,
    entryPoints: [...pages.keys()].flatMap((page) => OTHERS.map((tag) => path(`${folderOf(page)}${tag}.js`))),
    outbase: path('build/messages/'),
    outdir: path('messages/', dist),
  });
}
