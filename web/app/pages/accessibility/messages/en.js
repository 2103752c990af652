/** The page about accessibility, in English. */

export const en = {
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
};

/** @typedef {typeof en} Messages */
