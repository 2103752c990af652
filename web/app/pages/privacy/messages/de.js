/** The page about privacy in German. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  privacyTitle: 'Datenschutz',
  privacyDescription: 'Was der AMPS-Rechner in Ihrem Browser speichert, dass nichts gesendet wird, was Sie eingeben, und '
    + 'wie Sie es löschen.',
  nothingTitle: 'Nichts, was Sie eingeben, wird gesendet',
  nothingText: 'Scores werden auf Ihrem Gerät berechnet. Es gibt kein Benutzerkonto, keine Cookies, keine Analyse, keine '
    + 'Werbung und nichts von anderen Servern. Die Seiten verbieten sich selbst jede Verbindung zu einem anderen Server, '
    + 'und der Browser setzt das durch.',
  serverText: 'Der Server, von dem diese Seiten kommen, sieht, was jeder Webserver sieht: dass ein Browser an Ihrer Adresse '
    + 'eine Datei abgerufen hat. Antworten, Namen und Scores sieht er nie. Er kann die Kennung des geöffneten Accounts sehen: '
    + 'eine Zufallszahl, falls keine importierte Datei eine andere vorgab.',
  storedTitle: 'Was gespeichert ist, und wo',
  storedText: 'Alles liegt in diesem Browser, auf diesem Gerät, und nur diese Seiten können es lesen.',
  storedWhat: 'Was',
  storedWhere: 'Wo',
  storedRecords: 'Accounts, Bewertungen, Notizen, Verlauf und Erfolgspläne',
  storedRecordsWhere: 'Datenbank dieses Browsers, mit dem Namen <1>amps</1>',
  storedUnsaved: 'Änderungen, die noch nicht gespeichert waren, als ein Tab geschlossen wurde',
  storedUnsavedWhere: 'Lokaler Speicher, Namen, die mit <1>amps.unsaved</1> beginnen, bis zum nächsten Besuch',
  storedLanguage: 'Die Sprache, die Sie gewählt haben',
  storedLanguageWhere: 'Lokaler Speicher, <1>amps.language</1>',
  storedEvidence: 'Belege, die Sie für Pläne behalten',
  storedEvidenceWhere: 'Dieselbe Datenbank; Namen von Spalten und Segmenten und ihre Zahlen, keine Zeilen',
  storedBegun: 'Dass hier schon etwas aufbewahrt wurde, damit der Rechner sich nicht noch einmal vorstellt',
  storedBegunWhere: 'Lokaler Speicher, <1>amps.begun</1>',
  storedColumns: 'Was die Spalten einer Tabelle laut Ihnen bedeuten',
  storedColumnsWhere: 'Lokaler Speicher, <1>amps.columns</1>; eine Prüfsumme der Kopfzeile, keines ihrer Wörter',
  storedMetrics: 'Was Sie zu Kennzahlen vereinbart haben: Ziele, Schwellen, Aufgaben, Entscheidungen; und die Zahlen der zuletzt gelesenen Tabellen',
  storedMetricsWhere: 'Dieselbe Datenbank; mit Namen von Dateien und Segmenten und von Kunden mit fehlerhaften Zeilen',
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
};
