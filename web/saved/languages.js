/** Every language is part of the file; none of it runs before it is asked for. */

/**
 * @param {string} folder that holds one file a language @param {string} tag
 * @returns {Promise<{default: any}>}
 */
export const readLanguage = (folder, tag) => (folder.startsWith('messages/')
  ? import(`../../build/messages/site/${tag}.js`) : import(`../widget/messages/${tag}.js`));
