/** Languages as files beside the script. */

/**
 * @param {string} folder that holds one file a language @param {string} tag
 * @returns {Promise<{default: any}>}
 */
export const readLanguage = (folder, tag) => import(new URL(`./${folder}/${tag}.js`, import.meta.url).href);
