/** The page about accessibility in German. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  accessTitle: 'Barrierefreiheit',
  accessText: 'Was getan wurde, damit alle den AMPS-Rechner benutzen können, was wie geprüft wurde und was bekanntermaßen '
    + 'fehlt.',
  goalTitle: 'Das Ziel',
  goalText: 'Diese Seiten und das Widget sollen WCAG 2.2 auf Stufe AA erfüllen.',
  doneTitle: 'Worauf Sie sich verlassen können',
  doneKeys: 'Alles geht mit der Tastatur allein. Im Fragebogen antwortet eine Ziffer, X sagt „nicht sicher“, und die '
    + 'Eingabetaste geht weiter.',
  doneSpoken: 'Ändert sich der Score, wird das nach kurzer Pause in Worten angesagt, ohne zu unterbrechen.',
  doneColour: 'Nichts wird nur durch Farbe gesagt: Jede Einstufung hat Form und Wort, Unbekanntes ist schraffiert.',
  doneZoom: 'Text lässt sich auf 400 % vergrößern, und ein Fenster von 320 Pixeln zeigt alles ohne seitliches Scrollen.',
  doneWishes: 'Dunkle Farben, die eigenen Farben des Systems und der Wunsch nach weniger Bewegung werden beachtet.',
  doneLanguage: 'Die Seiten nennen ihre Sprache und Schreibrichtung; auf Arabisch sind sie gespiegelt.',
  testedTitle: 'Was geprüft wurde, und wie',
  testedAxe: 'Das Programm axe-core findet auf keiner Seite einen Fehler, hell und dunkel, auf breiten und schmalen '
    + 'Bildschirmen und in jeder Sprache. Das wird bei jeder Änderung erneut geprüft, in Chromium und Firefox.',
  testedKeys: 'Tests gehen mit der Tastatur durch jede Seite und prüfen, dass der Fokus zu sehen ist und nie hängen bleibt.',
  testedSpoken: 'Ein Test liest, was der Ansagebereich nach Antworten sagt.',
  testedZoom: 'Tests prüfen den Umbruch bei 320 Pixeln, die Größe von Zielen und erzwungene Farben.',
  limitsKnown: 'Bekannte Grenzen',
  limitsReaders: 'Tests lesen, was Browser an Screenreader geben; Menschen mit Screenreadern haben die Seiten noch nicht '
    + 'ausprobiert.',
  limitsSafari: 'In Safari wurde nichts ausprobiert.',
  limitsEnglish: 'Die Referenz und die Demoseiten für Entwickler gibt es nur auf Englisch.',
  limitsAudit: 'Niemand von außen hat die Seiten geprüft.',
  tellText: 'Wenn etwas Sie daran hindert, diese Seiten zu benutzen, sagen Sie es denen, die sie betreiben; es zählt als '
    + 'Fehler wie jeder andere.',
};
