/** The page about the method in German. */

/** @type {Partial<import('./en.js').Messages>} */
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
  bandsText: 'Der gerundete Score liegt in einer dieser Einstufungen. Liegt der ganze Bereich in ihr, können offene Fragen '
    + 'sie nicht ändern.',
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
};
