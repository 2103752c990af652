/** The texts of the site's other pages in English. Elements inside a text are numbered, as page-language.js says. */
export const en = {
  // Method
  methodTitle: 'How AMPS scores an account',
  methodText: 'The stages, dimensions, weights, bands and rules behind the AMPS health score, with an example that is '
    + 'computed before your eyes.',
  dimensionsTitle: 'Four dimensions, weighted by stage',
  dimensionsText: 'An account is as healthy as it is close to proven value, whatever the activity. Four dimensions say how '
    + 'close. All four always count; the stage of the customer’s lifecycle only moves their share of the score.',
  stagesTitle: 'What each stage asks',
  questionsTitle: 'The questions',
  questionsText: 'Each dimension has a few questions. An answer is one of several levels, from nothing at all to fully in '
    + 'place, and each level is worth a number of points from 0 to 100. “Not sure” is an answer too.',
  scoreTitle: 'The score',
  scoreText: 'A dimension scores the mean of the points of its answered questions. The score is the mean of the '
    + 'dimensions, each with the weight it has in this stage. A dimension without any answer is left out.',
  exactText: 'The engine computes with exact fractions and rounds once, at the very end. The same answers give the same '
    + 'score in every browser and at the command line.',
  rangeTitle: 'The range',
  rangeText: 'A question without an answer is not guessed. The range is the score if everything unknown turned out worst, '
    + 'and best. How much of the weight is answered is shown beside it.',
  bandsTitle: 'The bands',
  bandsText: 'The rounded score lies in one of these bands. A band is called certain only when the whole range lies in it.',
  band: 'Band',
  bandFrom: 'From',
  ageTitle: 'Answers grow old',
  ageText: 'A question can say how long an answer stays true. An answer that is older counts as unknown until somebody '
    + 'says that it still holds.',
  exampleTitle: 'An example, computed now',
  exampleText: 'The engine has just scored these answers in your browser. Choose another stage to see what the weights do.',
  exampleStage: 'Stage',
  exampleAnswers: 'The answers',
  questionHead: 'Question',
  answer: 'Answer',
  pointsHead: 'Points',
  notSure: 'not sure',
  weight: 'Weight',
  dimensionScore: 'Score',
  dimensionRange: 'Range',
  total: 'Together',
  /** @param {string} score @param {string} band @param {string} low @param {string} high @param {string} answered */
  exampleResult: (score, band, low, high, answered) =>
    `The score is ${score}, ${band}. With what is unknown it lies between ${low} and ${high}; ${answered} is answered.`,
  exampleSum: 'The scores of the dimensions are shown rounded here, so the sum can differ in the last digit.',
  /** @param {string} reason */
  exampleFailed: (reason) => `The example could not be computed. ${reason}`,
  moreTitle: 'What else the answers tell',
  stepsTerm: 'Next steps',
  stepsText: 'What each answer would bring if it were one level better, and what finding out about an unknown could move.',
  pathTerm: 'The way to the next band',
  pathText: 'The fewest single-level improvements that bring the score there.',
  robustTerm: 'Robustness',
  robustText: 'Whether the band would change if some points of weight were moved between the dimensions: often it would '
    + 'not, and there is nothing to argue about.',
  changeTerm: 'What changed',
  changeText: 'The difference between two assessments, split exactly into answers, stage and coverage.',
  spotsTitle: 'Blind spots',
  spotsText: 'Patterns of answers that ordinary health scores miss. They never change the score; they are told beside it.',
  limitsTitle: 'What the score is not',
  limitsText: 'The score organises judgment, it does not replace it. It is as good as the answers, and it has not been '
    + 'calibrated on your renewals.',

  // Privacy
  privacyTitle: 'Privacy',
  privacyDescription: 'What the AMPS calculator stores in your browser, that nothing you enter is sent anywhere, and how '
    + 'to delete it.',
  nothingTitle: 'Nothing you enter is sent',
  nothingText: 'Scores are computed on your device. There is no account, no cookie, no analytics, no advertising and '
    + 'nothing from other servers. The pages forbid themselves any connection to another server, and the browser '
    + 'enforces that.',
  serverText: 'The server that these pages come from sees what every web server sees: that a browser at your address '
    + 'asked for a file. It never sees answers, names or scores.',
  storedTitle: 'What is stored, and where',
  storedText: 'All of it is in this browser, on this device, and can be read by these pages alone.',
  storedWhat: 'What',
  storedWhere: 'Where',
  storedRecords: 'Accounts, assessments, notes and history',
  storedRecordsWhere: 'Database of this browser, named <1>amps</1>',
  storedUnsaved: 'Changes that were not yet saved when a tab closed',
  storedUnsavedWhere: 'Local storage, names that begin with <1>amps.unsaved</1>, until the next visit',
  storedLanguage: 'The language that you chose',
  storedLanguageWhere: 'Local storage, <1>amps.language</1>',
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

  // For developers
  developersTitle: 'Put AMPS in your page',
  developersText: 'Copy-paste snippets for the AMPS health score and its badge, with a live preview and an attribute '
    + 'builder.',
  builderTitle: 'Choose, and copy',
  builderText: 'The two files of the widget, <1>amps-health-score.js</1> and <2>amps.wasm</2>, go on your own server. The '
    + 'page needs nothing else.',
  builderForm: 'Attributes',
  element: 'Element',
  elementScore: 'The score',
  elementBadge: 'A badge for lists',
  vector: 'Vector',
  languageLabel: 'Language',
  languageOfPage: 'As the page',
  theme: 'Colours',
  themeAuto: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  density: 'Density',
  densityComfortable: 'Comfortable',
  densityCompact: 'Compact',
  readonly: 'Read-only',
  fieldName: 'Name in a form',
  code: 'Code',
  copy: 'Copy the code',
  codeCopied: 'Copied',
  codeNotCopied: 'The browser does not allow copying here. Select the code and copy it.',
  preview: 'Preview',
  /** @param {string} reason */
  refused: (reason) => `This vector cannot be used. ${reason}`,
  eventsTitle: 'Hear what happens',
  eventsText: 'Events bubble and cross shadow roots. The result is a plain, frozen object.',
  frameTitle: 'In a frame',
  frameText: 'For platforms that run no custom elements. The frame is sandboxed and is driven by messages alone.',
  policyTitle: 'Content-Security-Policy',
  policyText: 'What a strict page has to allow. Styles need nothing. Where Trusted Types are restricted, allow the policy '
    + 'lit-html.',
  furtherTitle: 'Further',
  furtherElement: 'Reference of the <1>score element</1>, of the <2>badge</2>, of the <3>engine</3> and of the '
    + '<4>frame bridge</4> (in English)',
  furtherDemo: '<1>Demo pages</1>: a platform, a form, a list, a frame, React and Vue (in English)',

  // What's new
  newTitle: 'What’s new',
  newText: 'What has changed in the AMPS calculator and widget.',
  newRelease: 'First version',
  newScore: 'Score an account with fifteen keys or a few touches: score, range, band, next steps and blind spots at once.',
  newExplain: 'See where the points went, what an answer would bring, and what changed since last time.',
  newKeep: 'Accounts with their history, kept in this browser; notes and evidence on every answer.',
  newShare: 'Share a link, a note, a printed page or a picture of the score card.',
  newFile: 'Save a copy: one file with the calculator and your answers, which works without a network.',
  newOffline: 'The calculator itself works offline, and can be installed.',
  newLanguages: 'Six languages: English, French, German, Spanish, Japanese and Arabic.',
  newEmbed: 'For developers: one element, a badge for lists and a sandboxed frame.',

  // Accessibility
  accessTitle: 'Accessibility',
  accessText: 'What was done so that everyone can use the AMPS calculator, what was tested and how, and what is known to '
    + 'be missing.',
  goalTitle: 'The goal',
  goalText: 'These pages and the widget aim at WCAG 2.2, level AA.',
  doneTitle: 'What you can rely on',
  doneKeys: 'Everything works by keyboard alone. In the questionnaire a digit answers, X says “not sure” and Enter moves on.',
  doneSpoken: 'A change of the score is announced in words, politely, after a short pause.',
  doneColour: 'Nothing is told by colour alone: every band has a shape and a word, what is unknown is hatched.',
  doneZoom: 'Text can be enlarged to 400 %, and a window of 320 pixels shows everything without scrolling sideways.',
  doneWishes: 'Dark colours, the system’s own colours and the wish for less motion are respected.',
  doneLanguage: 'Pages name their language and their direction; in Arabic they are mirrored.',
  testedTitle: 'What was tested, and how',
  testedAxe: 'The program axe-core finds no fault with any page, in light and dark, on a wide and on a narrow screen and '
    + 'in every language. This is checked again at every change, in Chromium and Firefox.',
  testedKeys: 'Tests go through every page by keyboard and check that the focus can be seen and is never caught.',
  testedSpoken: 'A test reads what the live region says after answers are given.',
  testedZoom: 'Tests check reflow at 320 pixels, sizes of targets and forced colours.',
  limitsKnown: 'Known limits',
  limitsReaders: 'Tests read what browsers offer to screen readers; people with screen readers have not yet tried the '
    + 'pages.',
  limitsSafari: 'Safari has not been tried.',
  limitsEnglish: 'The reference and the demo pages for developers are in English only.',
  limitsAudit: 'Nobody from outside has audited the pages.',
  tellText: 'If something keeps you from using these pages, tell whoever runs them; it counts as a fault like any other.',

  // 404
  missingTitle: 'There is no such page',
  missingText: 'The address may be mistyped, or the page has moved. Nothing that you kept in this browser is lost.',
  missingLink: 'To the <1>calculator</1>',
};

/** @typedef {typeof en} PageMessages */
