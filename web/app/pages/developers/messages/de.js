/** The page for developers in German. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  developersTitle: 'AMPS in Ihre Seite einbauen',
  developersText: 'Fertige Codeabschnitte für den AMPS Health Score und sein Abzeichen, mit Live-Vorschau und einem Baukasten '
    + 'für die Attribute.',
  builderTitle: 'Auswählen und kopieren',
  builderText: 'Die zwei Dateien des Widgets, <1>amps-health-score.js</1> und <2>amps.wasm</2>, kommen auf Ihren eigenen '
    + 'Server. Mehr braucht die Seite nicht.',
  builderForm: 'Attribute',
  element: 'Element',
  elementScore: 'Der Score',
  elementBadge: 'Ein Abzeichen für Listen',
  vector: 'Vektor',
  languageLabel: 'Sprache',
  languageOfPage: 'Wie die Seite',
  theme: 'Farben',
  themeAuto: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  density: 'Dichte',
  densityComfortable: 'Luftig',
  densityCompact: 'Kompakt',
  readonly: 'Nur lesen',
  fieldName: 'Name im Formular',
  code: 'Quelltext',
  copy: 'Quelltext kopieren',
  codeCopied: 'Kopiert',
  codeNotCopied: 'Der Browser erlaubt das Kopieren hier nicht. Markieren Sie den Quelltext, und kopieren Sie ihn.',
  preview: 'Vorschau',
  refused: (reason) => `Dieser Vektor ist nicht verwendbar. ${reason}`,
  eventsTitle: 'Hören, was geschieht',
  eventsText: 'Ereignisse steigen auf und verlassen Shadow-Roots. Das Ergebnis ist ein einfaches, eingefrorenes Objekt.',
  frameTitle: 'In einem Frame',
  frameText: 'Für Plattformen, die keine eigenen Elemente ausführen. Der Frame läuft in einer Sandbox und wird nur durch '
    + 'Nachrichten gesteuert.',
  policyTitle: 'Sicherheitsrichtlinie (Content-Security-Policy)',
  policyText: 'Was eine strenge Seite erlauben muss. Stile brauchen nichts. Wo Trusted Types eingeschränkt sind, erlauben Sie '
    + 'die Richtlinie lit-html.',
  furtherTitle: 'Weiteres',
  furtherElement: 'Referenz für das <1>Score-Element</1>, das <2>Abzeichen</2>, die <3>Engine</3> und die '
    + '<4>Frame-Brücke</4> (auf Englisch)',
  furtherDemo: '<1>Demoseiten</1>: eine Plattform, ein Formular, eine Liste, ein Frame, React und Vue (auf Englisch)',
};
