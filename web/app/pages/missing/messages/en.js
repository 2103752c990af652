/** The page for addresses that are not there, in English. */

export const en = {
  missingTitle: 'There is no such page',
  missingText: 'The address may be mistyped, or the page has moved. Nothing that you kept in this browser is lost.',
  missingLink: 'To the <1>calculator</1>',
};

/** @typedef {typeof en} Messages */
