/** The page about what is new, in English. */

export const en = {
  newTitle: 'What’s new',
  newText: 'What has changed in the AMPS calculator and widget.',
  newRelease: 'First version',
  newScore: 'Score an account with fifteen keys or a few touches: score, range, band, next steps and blind spots at once.',
  newExplain: 'See where the points went, what an answer would bring, and what changed since last time.',
  newPortfolio: 'Portfolio: drop an export of your accounts and see which endanger the most revenue, and why.',
  newPlans: 'Success plans: where each account is going, whether it is on course, and what the next turn is. They begin with a template or a wish, go to the customer as a file, and come back.',
  newEvidence: 'Evidence: which activities go with which outcomes in your own tables, told with intervals and tested on accounts that were not searched.',
  newMetrics: 'Metrics: goals lead to a few of them; tables of revenue, contracts, events and surveys become figures, and what crosses its threshold opens a playbook.',
  newKeep: 'Accounts with their history, kept in this browser; notes and evidence on every answer.',
  newShare: 'Share a link, a note, a printed page or a picture of the score card.',
  newFile: 'Save a copy: one file with the calculator and your answers, which works without a network.',
  newOffline: 'The calculator itself works offline, and can be installed.',
  newLanguages: 'Six languages: English, French, German, Spanish, Japanese and Arabic.',
  newEmbed: 'For developers: one element, a badge for lists and a sandboxed frame.',
};

/** @typedef {typeof en} Messages */
