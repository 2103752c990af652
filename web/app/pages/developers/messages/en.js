/** The page for developers, in English. */

export const en = {
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
};

/** @typedef {typeof en} Messages */
