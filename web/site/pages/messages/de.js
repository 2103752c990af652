/** @type {Partial<import('./en.js').PageMessages>} */
export default {
  methodTitle: 'Wie AMPS einen Account bewertet',
  methodText: 'Phasen, Dimensionen, Gewichte, Einstufungen und Regeln hinter dem AMPS Health Score, mit einem Beispiel, das vor '
    + 'Ihren Augen berechnet wird.',
  dimensionsTitle: 'Vier Dimensionen, je Phase gewichtet',
  dimensionsText: 'Ein Account ist so gesund, wie er dem nachgewiesenen Nutzen nahe ist, gleich wie viel Betrieb herrscht. '
    + 'Vier Dimensionen sagen, wie nah. Alle vier zählen immer; die Phase im Lebenszyklus des Kunden verschiebt nur ihren '
    + 'Anteil am Score.',
  stagesTitle: 'Was jede Phase fragt',
  questionsTitle: 'Die Fragen',
  questionsText: 'Jede Dimension hat einige Fragen. Eine Antwort ist eine von mehreren Stufen, von „gar nichts“ bis „ganz '
    + 'vorhanden“, und jede Stufe ist 0 bis 100 Punkte wert. „Nicht sicher“ ist auch eine Antwort.',
  scoreTitle: 'Der Score',
  scoreText: 'Eine Dimension hat als Score das Mittel der Punkte ihrer beantworteten Fragen. Der Score ist das Mittel der '
    + 'Dimensionen, jede mit dem Gewicht, das sie in dieser Phase hat. Eine Dimension ganz ohne Antwort bleibt außen vor.',
  exactText: 'Gerechnet wird mit exakten Brüchen, gerundet nur einmal, ganz am Ende. Dieselben Antworten ergeben in jedem '
    + 'Browser und auf der Befehlszeile denselben Score.',
  rangeTitle: 'Der Bereich',
  rangeText: 'Eine Frage ohne Antwort wird nicht geraten. Der Bereich ist der Score, wenn sich alles Unbekannte als das '
    + 'Schlechteste herausstellt, und als das Beste. Daneben steht, wie viel vom Gewicht beantwortet ist.',
  bandsTitle: 'Die Einstufungen',
  bandsText: 'Der gerundete Score liegt in einer dieser Einstufungen. Sicher heißt sie nur, wenn der ganze Bereich in ihr '
    + 'liegt.',
  band: 'Einstufung',
  bandFrom: 'Ab',
  ageTitle: 'Antworten veralten',
  ageText: 'Eine Frage kann sagen, wie lange eine Antwort wahr bleibt. Eine ältere Antwort zählt als unbekannt, bis jemand '
    + 'sagt, dass sie noch gilt.',
  exampleTitle: 'Ein Beispiel, jetzt berechnet',
  exampleText: 'Diese Antworten wurden soeben in Ihrem Browser bewertet. Wählen Sie eine andere Phase, um zu sehen, was die '
    + 'Gewichte bewirken.',
  exampleStage: 'Phase',
  exampleAnswers: 'Die Antworten',
  questionHead: 'Frage',
  answer: 'Antwort',
  pointsHead: 'Punkte',
  notSure: 'nicht sicher',
  weight: 'Gewicht',
  dimensionScore: 'Score',
  dimensionRange: 'Bereich',
  total: 'Zusammen',
  exampleResult: (score, band, low, high, answered) =>
    `Der Score ist ${score}, ${band}. Mit dem Unbekannten liegt er zwischen ${low} und ${high}; ${answered} sind beantwortet.`,
  exampleSum: 'Die Scores der Dimensionen sind hier gerundet, daher kann die Summe in der letzten Stelle abweichen.',
  exampleFailed: (reason) => `Das Beispiel konnte nicht berechnet werden. ${reason}`,
  moreTitle: 'Was die Antworten noch sagen',
  stepsTerm: 'Nächste Schritte',
  stepsText: 'Was jede Antwort brächte, wäre sie eine Stufe besser, und was es bewegen kann, etwas Unbekanntes '
    + 'herauszufinden.',
  pathTerm: 'Der Weg zur nächsten Einstufung',
  pathText: 'Die wenigsten Verbesserungen um je eine Stufe, die den Score dorthin bringen.',
  robustTerm: 'Robustheit',
  robustText: 'Ob sich die Einstufung ändert, wenn einige Prozentpunkte Gewicht zwischen den Dimensionen verschoben werden: '
    + 'Oft ändert sie sich nicht, und es gibt nichts zu streiten.',
  changeTerm: 'Was sich geändert hat',
  changeText: 'Der Unterschied zwischen zwei Bewertungen, exakt aufgeteilt in Antworten, Phase und Abdeckung.',
  spotsTitle: 'Blinde Flecken',
  spotsText: 'Muster von Antworten, die gewöhnlichen Health Scores entgehen. Sie ändern den Score nie; sie stehen daneben.',
  limitsTitle: 'Was der Score nicht ist',
  limitsText: 'Der Score ordnet das Urteil, er ersetzt es nicht. Er ist so gut wie die Antworten, und er ist nicht an Ihren '
    + 'Verlängerungen kalibriert.',

  privacyTitle: 'Datenschutz',
  privacyDescription: 'Was der AMPS-Rechner in Ihrem Browser speichert, dass nichts gesendet wird, was Sie eingeben, und '
    + 'wie Sie es löschen.',
  nothingTitle: 'Nichts, was Sie eingeben, wird gesendet',
  nothingText: 'Scores werden auf Ihrem Gerät berechnet. Es gibt kein Benutzerkonto, keine Cookies, keine Analyse, keine '
    + 'Werbung und nichts von anderen Servern. Die Seiten verbieten sich selbst jede Verbindung zu einem anderen Server, '
    + 'und der Browser setzt das durch.',
  serverText: 'Der Server, von dem diese Seiten kommen, sieht, was jeder Webserver sieht: dass ein Browser an Ihrer Adresse '
    + 'eine Datei abgerufen hat. Antworten, Namen und Scores sieht er nie.',
  storedTitle: 'Was gespeichert ist, und wo',
  storedText: 'Alles liegt in diesem Browser, auf diesem Gerät, und nur diese Seiten können es lesen.',
  storedWhat: 'Was',
  storedWhere: 'Wo',
  storedRecords: 'Accounts, Bewertungen, Notizen und Verlauf',
  storedRecordsWhere: 'Datenbank dieses Browsers, mit dem Namen <1>amps</1>',
  storedUnsaved: 'Änderungen, die noch nicht gespeichert waren, als ein Tab geschlossen wurde',
  storedUnsavedWhere: 'Lokaler Speicher, Namen, die mit <1>amps.unsaved</1> beginnen, bis zum nächsten Besuch',
  storedLanguage: 'Die Sprache, die Sie gewählt haben',
  storedLanguageWhere: 'Lokaler Speicher, <1>amps.language</1>',
  storedSite: 'Die Seiten selbst, damit sie sich ohne Netz öffnen lassen',
  storedSiteWhere: 'Cache dieses Browsers, ohne etwas von Ihren Eingaben',
  leavesTitle: 'Was durch Ihre eigene Hand hinausgeht',
  leavesText: 'Ein geteilter Link enthält den Namen des Accounts, die Antworten, die Notizen und was von Hand gesetzt ist, im Teil nach '
    + 'dem #-Zeichen, den Browser nicht an Server senden. Umsatz, Währung, Verlängerungsdatum, Segment und Zuständige gehen nur mit, '
    + 'wenn Sie das ankreuzen. Wer den Link bekommt, kann ihn lesen. CRM-Notizen, Tabellenzeilen, Score-Karten und Ausdrucke nennen '
    + 'Zuständige und Verlängerungsdatum; Exporte, Kopien und JSON enthalten alles, was gespeichert ist. All das sind Dateien oder '
    + 'Texte, die nur dorthin gelangen, wohin Sie sie bringen.',
  deleteTitle: 'Wie Sie es löschen',
  deleteText: 'Einen Account mit allen Bewertungen: <1>Alle Accounts</1> im Rechner, dann <2>Löschen</2>.',
  deleteAllText: 'Alles: Löschen Sie die Daten dieser Website in den Einstellungen Ihres Browsers, meist unter Datenschutz, '
    + 'Cookies und Websitedaten. Exportieren Sie vorher, was Sie behalten wollen.',

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

  newTitle: 'Neuigkeiten',
  newText: 'Was sich am AMPS-Rechner und am Widget geändert hat.',
  newRelease: 'Erste Version',
  newScore: 'Einen Account mit fünfzehn Tasten oder ein paar Berührungen bewerten: Score, Bereich, Einstufung, nächste '
    + 'Schritte und blinde Flecken auf einen Blick.',
  newExplain: 'Sehen, wo die Punkte geblieben sind, was eine Antwort brächte und was sich seit dem letzten Mal geändert hat.',
  newKeep: 'Accounts mit ihrem Verlauf, in diesem Browser gespeichert; Notizen und Belege zu jeder Antwort.',
  newShare: 'Einen Link, eine Notiz, eine gedruckte Seite oder ein Bild der Scorekarte weitergeben.',
  newFile: 'Kopie speichern: eine Datei mit dem Rechner und Ihren Antworten, die ohne Netz funktioniert.',
  newOffline: 'Der Rechner selbst funktioniert offline und lässt sich installieren.',
  newLanguages: 'Sechs Sprachen: Englisch, Französisch, Deutsch, Spanisch, Japanisch und Arabisch.',
  newEmbed: 'Für Entwickler: ein Element, ein Abzeichen für Listen und ein Frame in einer Sandbox.',

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

  missingTitle: 'Diese Seite gibt es nicht',
  missingText: 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen. Nichts, was Sie in diesem Browser '
    + 'gespeichert haben, ist verloren.',
  missingLink: 'Zum <1>Rechner</1>',
};
