/** The page about what is new in German. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  newTitle: 'Neuigkeiten',
  newText: 'Was sich am AMPS-Rechner und am Widget geändert hat.',
  newRelease: 'Erste Version',
  newScore: 'Einen Account mit fünfzehn Tasten oder ein paar Berührungen bewerten: Score, Bereich, Einstufung, nächste '
    + 'Schritte und blinde Flecken auf einen Blick.',
  newExplain: 'Sehen, wo die Punkte geblieben sind, was eine Antwort brächte und was sich seit dem letzten Mal geändert hat.',
  newPortfolio: 'Portfolio: Legen Sie einen Export Ihrer Accounts ab und sehen Sie, welche den meisten Umsatz gefährden und warum.',
  newPlans: 'Erfolgspläne: wohin jeder Account will, ob er auf Kurs ist und was als Nächstes kommt. Sie beginnen mit einer Vorlage oder einem Wunsch, gehen als Datei zum Kunden und kommen zurück.',
  newEvidence: 'Belege: welche Aktivitäten in Ihren Tabellen mit welchen Ergebnissen einhergehen, mit Intervallen und an Accounts geprüft, in denen nicht gesucht wurde.',
  newMetrics: 'Kennzahlen: Ziele führen zu wenigen davon; Tabellen mit Umsatz, Verträgen, Ereignissen und Umfragen werden zu Zahlen, und was seine Schwelle überschreitet, öffnet ein Vorgehen.',
  newKeep: 'Accounts mit ihrem Verlauf, in diesem Browser gespeichert; Notizen und Belege zu jeder Antwort.',
  newShare: 'Einen Link, eine Notiz, eine gedruckte Seite oder ein Bild der Scorekarte weitergeben.',
  newFile: 'Kopie speichern: eine Datei mit dem Rechner und Ihren Antworten, die ohne Netz funktioniert.',
  newOffline: 'Der Rechner selbst funktioniert offline und lässt sich installieren.',
  newLanguages: 'Sechs Sprachen: Englisch, Französisch, Deutsch, Spanisch, Japanisch und Arabisch.',
  newEmbed: 'Für Entwickler: ein Element, ein Abzeichen für Listen und ein Frame in einer Sandbox.',
};
