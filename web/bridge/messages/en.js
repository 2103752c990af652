/** What a frame says where there is no score to show, in English. */
export default {
  alone: () => 'This page shows an AMPS health score inside another page. '
    + 'On its own it has no account to show.',
  /** @param {string} origin */
  refused: (origin) => `This frame is not open to ${origin}. `
    + 'Whoever runs it can add that address to its list of pages.',
};
