/** The page about privacy, in English. */

export const en = {
  privacyTitle: 'Privacy',
  privacyDescription: 'What the AMPS calculator stores in your browser, that nothing you enter is sent anywhere, and how '
    + 'to delete it.',
  nothingTitle: 'Nothing you enter is sent',
  nothingText: 'Scores are computed on your device. There is no account, no cookie, no analytics, no advertising and '
    + 'nothing from other servers. The pages forbid themselves any connection to another server, and the browser '
    + 'enforces that.',
  serverText: 'The server that these pages come from sees what every web server sees: that a browser at your address '
    + 'asked for a file. It never sees answers, names or scores. It may see the id of the account that is open: a random '
    + 'number, unless a file that you imported gave another.',
  storedTitle: 'What is stored, and where',
  storedText: 'All of it is in this browser, on this device, and can be read by these pages alone.',
  storedWhat: 'What',
  storedWhere: 'Where',
  storedRecords: 'Accounts, assessments, notes, history and success plans',
  storedRecordsWhere: 'Database of this browser, named <1>amps</1>',
  storedUnsaved: 'Changes that were not yet saved when a tab closed',
  storedUnsavedWhere: 'Local storage, names that begin with <1>amps.unsaved</1>, until the next visit',
  storedLanguage: 'The language that you chose',
  storedLanguageWhere: 'Local storage, <1>amps.language</1>',
  storedEvidence: 'Evidence that you keep for plans',
  storedEvidenceWhere: 'The same database; names of columns and segments and their figures, no rows',
  storedBegun: 'That something was kept here, so that the calculator need not introduce itself again',
  storedBegunWhere: 'Local storage, <1>amps.begun</1>',
  storedColumns: 'What you said that the columns of a table mean',
  storedColumnsWhere: 'Local storage, <1>amps.columns</1>; a checksum of the headers, none of their words',
  storedMetrics: 'What you agreed on about metrics: goals, thresholds, tasks, decisions; and the figures of the tables read last',
  storedMetricsWhere: 'The same database; with names of files and segments, and of accounts whose rows were faulty',
  storedSite: 'The pages themselves, so that they open without a network',
  storedSiteWhere: 'Cache of this browser, without anything you entered',
  leavesTitle: 'What leaves by your own hand',
  leavesText: 'A share link holds the name of the account, the answers, the notes and what was set by hand in the part after the # sign, '
    + 'which browsers do not send to servers. Revenue, currency, renewal date, segment and owner go along only if you tick that. '
    + 'Whoever gets the link can read it. Notes for a CRM, rows, score cards and printed pages name owner and renewal date; exports, '
    + 'copies and JSON hold all that is kept. All of these are files or texts that go only where you put them.',
  deleteTitle: 'How to delete it',
  deleteText: 'An account and all its assessments: <1>All accounts</1> in the calculator, then <2>Delete</2>.',
  deleteAllText: 'Everything: delete the data of this site in your browser’s settings, usually under privacy, cookies and '
    + 'site data. Export what you want to keep before that.',
};

/** @typedef {typeof en} Messages */
