/** The texts of saved pages where their script cannot run. */
const score = {
  title: 'AMPS health score',
  // In letters that every encoding has.
  unreadable: 'If you can read this line in a browser, a program has stored this file in another encoding, and '
    + 'it cannot run. Nothing is lost: the answers stand at its end, and Import a file in the AMPS calculator '
    + 'reads them.',
  stopped: 'This page does not run here.',
  why: 'Either JavaScript is turned off, or the browser is too old, or the file was damaged or is not complete. '
    + 'No score is shown, because it could be a wrong one.',
  rescue: 'Your answers stand as text at the end of this file, unless that is what is missing. “Import a file” in '
    + 'the AMPS calculator, or in another saved page, reads them from it.',
};

const plan = {
  ...score,
  title: 'Success plan',
  unreadable: 'If you can read this line in a browser, a program has stored this file in another encoding, and '
    + 'it cannot run. Nothing is lost: send the file back, and it can be read.',
  why: 'Either JavaScript is turned off, or the browser is too old, or the file was damaged or is not complete.',
  rescue: 'What was logged stands as text at the end of this file, unless that is what is missing. Send it back as it is, '
    + 'or open it in another browser.',
};

/** By the page that the file is. */
export const words = { score, plan };
