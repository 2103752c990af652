/** The languages of a customer's copy: those of the plans. No words of the model are in it. */

/** @param {string} folder that holds one file a language @param {string} tag @returns {Promise<{default: any}>} */
export const readLanguage = (folder, tag) => (folder.startsWith('messages/')
  ? import(`../../build/messages/plans/${tag}.js`) : Promise.resolve({ default: {} }));
