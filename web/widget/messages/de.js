/** The widget in German. */
import { alternativesIn, countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../ui/formats.js';

const score = scoresIn('de');
const percent = percentsIn('de');
const number = numbersIn('de');
const date = daysIn('de');
const count = countsIn('de');

/** @param {number} low @param {number} high */
const range = (low, high) => (low < high ? `Spanne ${score(low)} bis ${score(high)}` : 'vollständig');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'AMPS Health Score',
    Onboarding: 'Onboarding',
    'Did we set the right foundation, and how do the early signals read? Applies until the first agreed milestone is reached.':
      'Haben wir das richtige Fundament gelegt, und was sagen die frühen Signale? Gilt, bis der erste '
      + 'vereinbarte Meilenstein erreicht ist.',
    'Adoption & Growth': 'Adoption & Wachstum',
    'Are we executing the plan and moving the outcomes? Applies after the first milestone, until about 120 days before the renewal decision.':
      'Setzen wir den Plan um, und bewegen sich die Ergebnisse? Gilt ab dem ersten Meilenstein bis etwa 120 '
      + 'Tage vor der Entscheidung über die Verlängerung.',
    Renewal: 'Verlängerung',
    'Do the people who hold the budget have what they need to say yes? Applies from about 120 days before the renewal decision.':
      'Haben die Menschen mit dem Budget, was sie für ein Ja brauchen? Gilt ab etwa 120 Tagen vor der '
      + 'Entscheidung über die Verlängerung.',
    Alignment: 'Ausrichtung',
    'Do we and the customer share one clear, specific definition of success?':
      'Haben wir und der Kunde eine gemeinsame, klare und konkrete Definition von Erfolg?',
    'How specific is the outcome that the customer wants?':
      'Wie konkret ist das Ergebnis, das der Kunde erreichen will?',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'Suchen Sie im Erfolgsplan, in den Kickoff-Notizen oder im Vertrag. Was nicht aufgeschrieben ist, '
      + 'zählt nicht.',
    'No outcome written down': 'Kein Ergebnis aufgeschrieben',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      'Fragen Sie Ihre Ansprechperson, was in einem Jahr besser sein soll, und schreiben Sie es in deren '
      + 'Worten auf.',
    'Written down, but only as a general wish': 'Aufgeschrieben, aber nur als allgemeiner Wunsch',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'Fragen Sie, an welchem Ergebnis man den erfüllten Wunsch erkennen würde, und schreiben Sie dieses '
      + 'eine Ergebnis auf.',
    'A named outcome, but no target number': 'Ein benanntes Ergebnis, aber ohne Zielwert',
    'Agree with your contact how the outcome is measured, and set a target number.':
      'Vereinbaren Sie mit Ihrer Ansprechperson, wie das Ergebnis gemessen wird, und legen Sie einen '
      + 'Zielwert fest.',
    'An outcome with a metric and a target': 'Ein Ergebnis mit Kennzahl und Zielwert',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      'Ergänzen Sie das Ziel um den heutigen Ausgangswert, eine verantwortliche Person beim Kunden und ein '
      + 'Datum.',
    'Metric, baseline, target, owner and date': 'Kennzahl, Ausgangswert, Zielwert, Verantwortung und Datum',
    'Who at the customer has confirmed our definition of success?':
      'Wer beim Kunden hat unsere Definition von Erfolg bestätigt?',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'Gehen Sie danach, was der Kunde Ihnen gesagt oder geschrieben hat, nicht danach, was Sie erwarten.',
    'Nobody: never discussed, not even by sales': 'Niemand: nie besprochen, auch nicht vom Vertrieb',
    'Ask the account executive what the customer hoped for when buying, and draft a definition from it.':
      'Fragen Sie im Vertrieb nach, was sich der Kunde vom Kauf erhofft hat, und entwerfen Sie daraus eine '
      + 'Definition.',
    'Nobody: drawn from the sales handover or from talks':
      'Niemand: aus Vertriebsübergabe oder Gesprächen abgeleitet',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      'Gehen Sie die Definition mit Ihrer täglichen Ansprechperson durch, und ändern Sie sie, bis diese '
      + 'zustimmt.',
    'The day-to-day contact or the working team': 'Tägliche Ansprechperson oder Arbeitsteam',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'Bitten Sie Ihre Ansprechperson um 20 Minuten mit dem Sponsor oder den Budgetverantwortlichen, und '
      + 'einigen Sie sich dort auf die Definition.',
    'The sponsor or the budget holder': 'Sponsor oder Budgetverantwortliche',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      'Senden Sie die Definition auf einer Seite an Sponsor und Arbeitsteam, und bitten Sie beide um '
      + 'schriftliche Bestätigung.',
    'Sponsor or budget holder, and working team, in writing':
      'Sponsor oder Budgetverantwortliche und Arbeitsteam, schriftlich',
    'When did we last confirm the definition of success together?':
      'Wann haben wir die Definition von Erfolg zuletzt gemeinsam bestätigt?',
    'Count from the day the customer last said that it still holds. Having no definition counts as never.':
      'Zählen Sie ab dem Tag, an dem der Kunde zuletzt gesagt hat, dass sie noch gilt. Ohne Definition '
      + 'antworten Sie „Nie“.',
    'Never, or known to be wrong by now': 'Nie, oder wir wissen, dass sie nicht mehr stimmt',
    'Write the definition as you understand it today, and have your contact correct or confirm it.':
      'Schreiben Sie die Definition auf, wie Sie sie heute verstehen, und lassen Sie Ihre Ansprechperson '
      + 'sie berichtigen oder bestätigen.',
    'More than 12 months ago': 'Vor mehr als 12 Monaten',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      'Setzen Sie die Definition auf die Agenda Ihres nächsten Gesprächs, und fragen Sie, was sich '
      + 'geändert hat.',
    'From 6 to 12 months ago': 'Vor 6 bis 12 Monaten',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      'Fragen Sie Ihre Ansprechperson, ob Ziel, Kennzahl und Zielwert noch gelten, und halten Sie die '
      + 'Antwort mit Datum fest.',
    'From 3 to under 6 months ago': 'Vor 3 bis unter 6 Monaten',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'Prüfen Sie die Definition gemeinsam mit dem Kunden, und planen Sie die nächste Prüfung für das '
      + 'kommende Quartal.',
    'Less than 3 months ago': 'Vor weniger als 3 Monaten',
    Milestones: 'Meilensteine',
    'Is the customer making measurable progress toward the outcome, with meaningful adoption?':
      'Kommt der Kunde dem Ergebnis messbar näher, mit wirksamer Adoption?',
    'How do the agreed milestones stand?': 'Wie steht es um die vereinbarten Meilensteine?',
    'Compare the dates in the shared plan with today. A plan the customer has not agreed to does not count.':
      'Vergleichen Sie die Termine im gemeinsamen Plan mit heute. Ein Plan, dem der Kunde nicht zugestimmt '
      + 'hat, zählt nicht.',
    'No milestones agreed': 'Keine Meilensteine vereinbart',
    'Agree three dated milestones toward the outcome with your contact, and share them as one plan.':
      'Vereinbaren Sie mit Ihrer Ansprechperson drei datierte Meilensteine auf dem Weg zum Ergebnis, und '
      + 'teilen Sie sie als einen Plan.',
    'At least one delay without an agreed recovery':
      'Mindestens eine Verzögerung ohne vereinbarten Aufholplan',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      'Gehen Sie die verspäteten Meilensteine mit Ihrer Ansprechperson durch, und vereinbaren Sie je ein '
      + 'neues Datum und wer verantwortlich ist.',
    'Delays, each with an agreed recovery': 'Verzögerungen, alle mit vereinbartem Aufholplan',
    'Clear the biggest obstacle with its owner before the next recovery date.':
      'Räumen Sie das größte Hindernis mit der verantwortlichen Person aus dem Weg, noch vor dem nächsten '
      + 'neuen Termin.',
    'On plan or complete, in our view': 'Im Plan oder abgeschlossen, aus unserer Sicht',
    'Send the customer the state of each milestone, and ask them to confirm or correct it.':
      'Senden Sie dem Kunden den Stand jedes Meilensteins, und bitten Sie um Bestätigung oder Berichtigung.',
    'On plan or complete, confirmed by customer in last 30 days':
      'Im Plan oder abgeschlossen, vom Kunden in den letzten 30 Tagen bestätigt',
    'How far has the outcome itself moved?': 'Wie weit hat sich das Ergebnis selbst bewegt?',
    'Use the agreed metric; logins, tickets and training are activity. Without a target and a date, nothing is on pace.':
      'Nehmen Sie die vereinbarte Kennzahl; Logins, Tickets und Schulungen sind Aktivität. Ohne Zielwert '
      + 'und Datum ist nichts auf Kurs.',
    'Outcome not measured': 'Ergebnis nicht gemessen',
    'Find one number for the outcome with your contact, and record what it is today.':
      'Finden Sie mit Ihrer Ansprechperson eine Zahl für das Ergebnis, und halten Sie ihren heutigen Wert '
      + 'fest.',
    'Measured, not yet moved in the right direction': 'Gemessen, noch nicht in die richtige Richtung bewegt',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      'Wählen Sie den Workflow, der die Zahl am stärksten beeinflusst, und vereinbaren Sie mit dem Team '
      + 'eine Änderung daran.',
    'Moving in the right direction, but behind pace': 'Bewegt sich in die richtige Richtung, aber zu langsam',
    'Find out with your contact what slows the number most, remove it, and compare again after four weeks.':
      'Finden Sie mit Ihrer Ansprechperson heraus, was die Zahl am meisten bremst, beseitigen Sie es, und '
      + 'vergleichen Sie nach vier Wochen erneut.',
    'On pace or reached, in our data': 'Auf Kurs oder erreicht, in unseren Daten',
    'Ask the customer to read the number from their own data, and compare it with ours.':
      'Bitten Sie den Kunden, die Zahl aus den eigenen Daten abzulesen, und vergleichen Sie sie mit unserer.',
    'On pace or reached, in the customer\'s own data':
      'Auf Kurs oder erreicht, in den eigenen Daten des Kunden',
    'Who works in the workflows that the outcome depends on?':
      'Wer arbeitet in den Workflows, von denen das Ergebnis abhängt?',
    'Look at who does the work there, not at how many log in. “Most” is more than half of the intended users.':
      'Sehen Sie, wer dort arbeitet, nicht, wie viele sich anmelden. „Die meisten“ sind mehr als die Hälfte '
      + 'der vorgesehenen Nutzer.',
    'Nobody; at most logins or use outside them': 'Niemand; höchstens Logins oder Nutzung außerhalb',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      'Schulen Sie ein Team in einem wichtigen Workflow mit eigenen Daten, und prüfen Sie die Nutzung zwei '
      + 'Wochen später.',
    'A first team, but not most intended users': 'Ein erstes Team, nicht die meisten vorgesehenen Nutzer',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'Listen Sie die fehlenden Teams auf, und lassen Sie ein Team, das den Workflow nutzt, ihn dem '
      + 'nächsten zeigen.',
    'Several teams, but not most intended users': 'Mehrere Teams, nicht die meisten vorgesehenen Nutzer',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      'Fragen Sie drei vorgesehene Nutzer, was sie abhält, und räumen Sie das erste Hindernis mit deren '
      + 'Führungskraft aus.',
    'Most intended users': 'Die meisten vorgesehenen Nutzer',
    'Move what is still done the old way into the product, and agree a last day for the old way with the managers.':
      'Verlegen Sie ins Produkt, was noch auf dem alten Weg läuft, und vereinbaren Sie mit den '
      + 'Führungskräften einen letzten Tag für den alten Weg.',
    'All intended teams; the old way is retired': 'Alle vorgesehenen Teams; der alte Weg ist abgeschafft',
    Proof: 'Nachweis',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      'Wissen wir, wer die Verlängerung beeinflusst, und könnten diese Personen heute sagen, warum der '
      + 'Vertrag bleiben soll?',
    'Do we know who decides the renewal, who influences it and who could object?':
      'Wissen wir, wer über die Verlängerung entscheidet, wer sie beeinflusst und wer Einwände haben könnte?',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      'Denken Sie an Budgetverantwortliche, Finanzen, Einkauf und alle, deren Einwand die Verlängerung '
      + 'stoppen könnte.',
    'Nobody identified': 'Niemand bekannt',
    'Ask your contact who signs the renewal, and write down the name and role.':
      'Fragen Sie Ihre Ansprechperson, wer die Verlängerung unterschreibt, und notieren Sie Name und Rolle.',
    'One name or a few, but no map of their roles': 'Ein Name oder wenige, aber keine Übersicht der Rollen',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      'Erfassen Sie, wer entscheidet, wer Einfluss hat und wer widersprechen könnte, aus Ihren Notizen und '
      + 'dem Organigramm.',
    'Roles mapped, but not verified with a champion':
      'Rollen erfasst, aber nicht mit einem Champion überprüft',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'Gehen Sie die Übersicht mit Ihrem Champion durch, berichtigen Sie die Rollen, und fragen Sie, wer '
      + 'fehlt.',
    'Map verified with a champion': 'Übersicht mit einem Champion überprüft',
    'Meet the decision-maker and each objector you have not met for six months, and bring one result that matters to them.':
      'Treffen Sie die entscheidende Person und alle Skeptiker, die Sie seit sechs Monaten nicht getroffen '
      + 'haben, und bringen Sie je ein Ergebnis mit, das für sie zählt.',
    'Verified; decision-maker and objectors met in last 6 months':
      'Überprüft; Entscheidende und Skeptiker in den letzten 6 Monaten getroffen',
    'What evidence of value exists?': 'Welche Belege für den Wert gibt es?',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      'Wert ist ein Ergebnis für das Geschäft des Kunden: Zeit, Geld oder Risiko. Nutzung zeigt Aktivität, '
      + 'nicht Wert.',
    'No evidence of value': 'Keine Belege für den Wert',
    'Ask two users what has become better since they started, and write down their answers.':
      'Fragen Sie zwei Nutzer, was seit ihrem Start besser geworden ist, und schreiben Sie die Antworten '
      + 'auf.',
    'Anecdotes, usage figures or our own estimates only':
      'Nur Anekdoten, Nutzungszahlen oder eigene Schätzungen',
    'Ask your contact which result of theirs has become better, and write it down in their words.':
      'Fragen Sie Ihre Ansprechperson, welches Ergebnis im eigenen Haus besser geworden ist, und schreiben '
      + 'Sie es in deren Worten auf.',
    'A result the customer names, not quantified from their data':
      'Vom Kunden genanntes Ergebnis, nicht aus seinen Daten beziffert',
    'Work out with your contact, from their data, what that result is worth in time, money or risk.':
      'Ermitteln Sie mit Ihrer Ansprechperson aus deren Daten, was dieses Ergebnis in Zeit, Geld oder '
      + 'Risiko wert ist.',
    'Value quantified from the customer\'s data': 'Wert aus den Daten des Kunden beziffert',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      'Zeigen Sie die Rechnung dem Sponsor oder der Finanzabteilung, und bitten Sie darum, sie zu '
      + 'berichtigen oder zu bestätigen.',
    'Quantified value accepted by sponsor or finance': 'Bezifferter Wert von Sponsor oder Finanzen anerkannt',
    'What has the decision-maker, or the committee, said about our value?':
      'Was hat die entscheidende Person oder das Gremium über unseren Wert gesagt?',
    'Go by what they have said to you or your champion. If you can only guess, choose Not sure.':
      'Gehen Sie danach, was Ihnen oder Ihrem Champion gesagt wurde. Können Sie nur raten, wählen Sie '
      + '„Nicht sicher“.',
    'Nothing: does not know us': 'Nichts: kennt uns nicht',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      'Bitten Sie Ihren Champion, Sie der entscheidenden Person vorzustellen oder ihr drei Zeilen über '
      + 'unseren Beitrag weiterzugeben.',
    'Knows us, but is vague or silent about our value': 'Kennt uns, sagt zum Wert aber nur Vages oder nichts',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      'Senden Sie der entscheidenden Person eine halbe Seite: warum gekauft wurde, was sich seither '
      + 'geändert hat, was als Nächstes kommt.',
    'Repeated our words, named no result': 'Hat unsere Worte wiederholt, kein Ergebnis genannt',
    'Show the decision-maker one result of their own in a short meeting, and ask what it means for them.':
      'Zeigen Sie der entscheidenden Person in einem kurzen Termin ein Ergebnis aus ihrem Bereich, und '
      + 'fragen Sie, was es für sie bedeutet.',
    'Named a specific result': 'Hat ein konkretes Ergebnis genannt',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      'Bringen Sie die bestätigten Zahlen in den Worten des Kunden auf eine Seite, für die Budgetgespräche '
      + 'der entscheidenden Person.',
    'Made the case to others, with numbers': 'Hat sich vor anderen für uns eingesetzt, mit Zahlen',
    Signals: 'Signale',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      'Wie stehen nach Ihrem fundierten Urteil Beziehung, Champion, Nutzer und äußere Risiken?',
    'How is the relationship: do they reply, meet and bring us in?':
      'Wie ist die Beziehung: Antwortet der Kunde, nimmt er Termine wahr, bezieht er uns ein?',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      'Sehen Sie auf die letzten 90 Tage: wie schnell Antworten kommen, ob Termine stattfinden, wer das '
      + 'Gespräch sucht.',
    'No reply for 60 days, or openly hostile': 'Seit 60 Tagen keine Antwort, oder offen feindselig',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      'Lassen Sie jemanden aus unserer Geschäftsleitung dort anrufen, fragen, was schiefging, und eine '
      + 'Abhilfe mit Datum vereinbaren.',
    'Slow to reply, or often cancels': 'Antwortet langsam oder sagt oft ab',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'Bieten Sie einen kürzeren Termin zu einem Thema nach Wahl des Kunden an, und bringen Sie etwas mit, '
      + 'das sofort hilft.',
    'Replies and meets, but never starts anything':
      'Antwortet und nimmt Termine wahr, stößt aber nie etwas an',
    'Agree a short regular meeting with your contact, and let them set its agenda.':
      'Vereinbaren Sie mit Ihrer Ansprechperson einen kurzen regelmäßigen Termin, und überlassen Sie ihr '
      + 'die Agenda.',
    'Regular contact, started by both sides': 'Regelmäßiger Kontakt, von beiden Seiten angestoßen',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      'Fragen Sie Ihre Ansprechperson nach den Plänen für die nächsten zwei Quartale, und bieten Sie Hilfe '
      + 'bei einem davon an.',
    'Brings us in early and shares plans': 'Bezieht uns früh ein und teilt Pläne',
    'How stable is our champion?': 'Wie stabil ist unser Champion?',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'Ein Champion spricht für uns, wenn wir nicht im Raum sind, und findet Gehör.',
    'No champion, or gone without a successor': 'Kein Champion, oder ohne Nachfolge gegangen',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      'Finden Sie die Person, die am meisten vom Ergebnis hat, und fragen Sie, wie Sie ihr dabei zum '
      + 'Erfolg verhelfen können.',
    'Leaving or losing influence, no successor named': 'Geht oder verliert Einfluss, keine Nachfolge benannt',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      'Bitten Sie den Champion, eine Nachfolge zu benennen, und treffen Sie bald beide gemeinsam.',
    'One active champion, or one leaving with a named successor':
      'Ein aktiver Champion, oder einer geht mit benannter Nachfolge',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'Fragen Sie Ihren Champion, wer noch profitiert, und geben Sie dieser Person ein eigenes Ergebnis '
      + 'zum Vorzeigen.',
    'One strong champion and a backup': 'Ein starker Champion und eine Vertretung',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      'Treffen Sie jemanden aus einem anderen Team und jemanden auf höherer Ebene, und zeigen Sie beiden '
      + 'ein Ergebnis, das für sie zählt.',
    'Several champions across teams and levels': 'Mehrere Champions in mehreren Teams und Ebenen',
    'What do end users say about the product?': 'Was sagen die Endnutzer über das Produkt?',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      'Hören Sie auf die Nutzer selbst, nicht nur auf Ihre Ansprechperson: Umfragen, Tickets, Schulungen, '
      + 'Gespräche mit Nutzern.',
    'Widespread frustration, hardly any praise': 'Verbreiteter Frust, kaum Lob',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      'Sammeln Sie die drei häufigsten Beschwerden, holen Sie für eine Abhilfe ein Datum ein, und sagen '
      + 'Sie es den Nutzern.',
    'More complaints than praise': 'Mehr Beschwerden als Lob',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      'Lösen oder umgehen Sie die häufigste Beschwerde, und melden Sie sich bei denen, die sie vorgebracht '
      + 'haben.',
    'About as much praise as complaints': 'Etwa gleich viel Lob und Beschwerden',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      'Fragen Sie zehn Nutzer, was hilft und was stört, und handeln Sie nach der deutlichsten Antwort.',
    'More praise than complaints': 'Mehr Lob als Beschwerden',
    'Let two satisfied users show colleagues how they work, and fix what those colleagues stumble over.':
      'Lassen Sie zwei zufriedene Nutzer im Kollegenkreis ihre Arbeitsweise zeigen, und beheben Sie, '
      + 'worüber andere stolpern.',
    'They recommend it without being asked': 'Sie empfehlen es ungefragt',
    'How exposed is the account to outside risk?': 'Wie stark ist der Account äußeren Risiken ausgesetzt?',
    'Budget cuts, merger, reorganisation, competitor, regulation. Serious is what could end or shrink the contract.':
      'Budgetkürzungen, Fusion, Umorganisation, Wettbewerb, Regulierung. Ernst ist, was den Vertrag beenden '
      + 'oder verkleinern könnte.',
    'Serious risk, already in effect': 'Ernstes Risiko, schon wirksam',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'Fragen Sie den Sponsor, was die Veränderung für den Vertrag bedeutet, und einigen Sie sich, was '
      + 'zuerst zu schützen ist.',
    'Serious risk, announced or confirmed, not yet in effect':
      'Ernstes Risiko, angekündigt oder bestätigt, noch nicht wirksam',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      'Vereinbaren Sie mit Ihrem Champion einen Schritt, der das Risiko senkt, etwa eine frühere '
      + 'Verlängerung oder einen neuen Sponsor.',
    'Serious if true, but not confirmed': 'Ernst, falls es stimmt, aber nicht bestätigt',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'Sprechen Sie Ihren Sponsor direkt auf das Risiko an, und notieren Sie, was Tatsache und was Gerücht '
      + 'ist.',
    'Known risk, with a minor effect at most': 'Bekanntes Risiko, höchstens mit geringer Wirkung',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      'Gehen Sie Budget, Eigentümer, Wettbewerb und Regulierung mit Ihrem Sponsor durch, und notieren Sie '
      + 'das Datum.',
    'No known risk, checked this quarter': 'Kein bekanntes Risiko, in diesem Quartal geprüft',
    Critical: 'Kritisch',
    'At risk': 'Gefährdet',
    Healthy: 'Gesund',
    Thriving: 'Florierend',
    'Usage noise': 'Nutzungsrauschen',
    'People are busy in the product, but nothing shows that the outcome has moved: activity is not value. Check first whether the workflows they use affect the agreed metric.':
      'Im Produkt herrscht Betrieb, aber nichts zeigt, dass sich das Ergebnis bewegt hat: Aktivität ist '
      + 'nicht Wert. Prüfen Sie zuerst, ob die genutzten Workflows auf die vereinbarte Kennzahl wirken.',
    'Polite exit': 'Höflicher Abschied',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker has said about results.':
      'Die Stimmung ist gut, aber der Wert ist kaum belegt, und auch angenehme Accounts gehen. Prüfen Sie '
      + 'zuerst, was die entscheidende Person über Ergebnisse gesagt hat.',
    'Value stops short': 'Wert bleibt stecken',
    'Your contact is happy, but the person who signs has little idea of the value. Check first when the decision-maker last saw a result.':
      'Ihre Ansprechperson ist zufrieden, aber wer unterschreibt, weiß wenig vom Wert. Prüfen Sie zuerst, '
      + 'wann die entscheidende Person zuletzt ein Ergebnis gesehen hat.',
    'Wrong destination': 'Falsches Ziel',
    'Progress is good, but toward a goal that is not clearly confirmed. Check first whether the sponsor still wants this outcome.':
      'Der Fortschritt ist gut, aber auf ein Ziel hin, das nicht klar bestätigt ist. Prüfen Sie zuerst, ob '
      + 'der Sponsor dieses Ergebnis noch will.',
    'Single thread': 'Einzelner Faden',
    'The relationship works, but without a secure champion one departure could end it. Check first who else you could call tomorrow.':
      'Die Beziehung trägt, aber ohne gesicherten Champion könnte ein einziger Weggang sie beenden. Prüfen '
      + 'Sie zuerst, wen Sie morgen sonst anrufen könnten.',
    'Agreed, but not written down': 'Vereinbart, aber nicht aufgeschrieben',
    'Someone at the customer has confirmed a definition of success, yet no outcome is written down. Check A1 first: what exactly did they confirm?':
      'Beim Kunden hat jemand eine Definition von Erfolg bestätigt, doch es ist kein Ergebnis '
      + 'aufgeschrieben. Prüfen Sie zuerst A1: Was genau wurde bestätigt?',
    'Confirmed, but not written down': 'Bestätigt, aber nicht aufgeschrieben',
    'We confirmed the definition of success together within the last 12 months, yet no outcome is written down. Check A1 first: where are the notes of that day?':
      'Wir haben die Definition von Erfolg in den letzten 12 Monaten gemeinsam bestätigt, doch es ist kein '
      + 'Ergebnis aufgeschrieben. Prüfen Sie zuerst A1: Wo sind die Notizen von diesem Tag?',
    'Confirmed with nobody': 'Mit niemandem bestätigt',
    'We confirmed the definition of success together within the last 12 months, yet nobody at the customer has confirmed it. Check A3 first: who was there on that day?':
      'Wir haben die Definition von Erfolg in den letzten 12 Monaten gemeinsam bestätigt, doch beim Kunden '
      + 'hat sie niemand bestätigt. Prüfen Sie zuerst A3: Wer war an diesem Tag dabei?',
    'On pace, but without an outcome': 'Auf Kurs, aber ohne Ergebnis',
    'The outcome is on pace or reached, yet no outcome is named. Check M2 first: which number has moved, and toward which target?':
      'Das Ergebnis ist auf Kurs oder erreicht, doch es ist kein Ergebnis benannt. Prüfen Sie zuerst M2: '
      + 'Welche Zahl hat sich bewegt, und auf welchen Zielwert zu?',
    'Heard from a stranger': 'Von Unbekannten gehört',
    'The decision-maker has spoken about our value, yet nobody is identified who decides the renewal. Check P1 first: whose words were they?':
      'Die entscheidende Person hat über unseren Wert gesprochen, doch es ist nicht bekannt, wer über die '
      + 'Verlängerung entscheidet. Prüfen Sie zuerst P1: Von wem stammen die Worte?',
    'Met, but does not know us': 'Getroffen, aber kennt uns nicht',
    'We met the decision-maker in the last 6 months, yet they do not know us. Check P3 first: what did they say when you met?':
      'Wir haben die entscheidende Person in den letzten 6 Monaten getroffen, doch sie kennt uns nicht. '
      + 'Prüfen Sie zuerst P3: Was hat sie bei diesem Treffen gesagt?',
    'Accepted by nobody': 'Von niemandem anerkannt',
    'Sponsor or finance has accepted the value, yet nobody who decides or influences the renewal is identified. Check P1 first: who accepted it?':
      'Sponsor oder Finanzen haben den Wert anerkannt, doch niemand ist bekannt, der über die Verlängerung '
      + 'entscheidet oder sie beeinflusst. Prüfen Sie zuerst P1: Wer hat ihn anerkannt?',
    'Silent, yet close': 'Verstummt und doch nah',
    'There is no reply, or open hostility, yet we have a strong champion with a backup. Check S2 first: when did a champion last speak up for us?':
      'Es kommt keine Antwort, oder es herrscht offene Feindseligkeit, doch wir haben einen starken '
      + 'Champion mit Vertretung. Prüfen Sie zuerst S2: Wann hat zuletzt ein Champion für uns gesprochen?',
  },
  score,
  percent,
  date,

  // Questionnaire
  questionnaire: 'Fragebogen',
  stage: 'In welcher Phase ist der Account?',
  intro: 'Wählen Sie eine Phase, und beantworten Sie, was Sie wissen. Nichts verlässt diese Seite.',
  example: 'Mit einem Beispiel-Account ausprobieren',
  keys: 'Tasten: eine Ziffer antwortet, X ist „nicht sicher“, Eingabe überspringt, N öffnet die Notiz.',
  notSure: 'Nicht sicher',
  answered: (done, all) => `${done} von ${all} beantwortet`,
  done: (done, all) => `${done} von ${all}`,
  weight: (n) => `Gewicht ${percent(n)}`,
  stale: (label, day, days) =>
    `Die Antwort vom ${date(day)} ist über ${count(days, { one: '# Tag', other: '# Tage' })} alt und gilt als `
    + `unbekannt. Sie lautete „${label}“.`,
  renew: 'Gilt noch',
  staleSum: (n) => count(n, { one: '# Antwort ist abgelaufen.', other: '# Antworten sind abgelaufen.' }),
  renewAll: 'Alles gilt noch',
  closeNote: 'Fertig',
  fields: {
    note: 'Notiz',
    link: 'Link',
    source: 'Quelle',
    date: 'Datum der Antwort',
    band: 'Einstufung',
    reason: 'Grund',
    author: 'Entschieden von',
    until: 'Letzter Tag, falls es einen gibt',
  },
  tooLong: (length, limit) =>
    `Nicht gespeichert: Das sind ${number(length)} Zeichen, erlaubt sind ${number(limit)}.`,
  noLink: 'Nicht gespeichert: Ein Link beginnt mit https:// oder http://.',
  noDate: 'Nicht gespeichert: Stimmt dieses Datum?',
  missing: 'Diese Angabe wird gebraucht.',
  noLevel: (id, digit, top) => `${id} hat keine Stufe ${digit}. Die Stufen gehen von 0 bis ${top}.`,
  noStage: (digit, top) => `Es gibt keine Phase ${digit}. Die Phasen gehen von 1 bis ${top}.`,

  // Results
  results: 'Score',
  close: 'Schließen',
  noStageYet: 'Noch keine Phase',
  noScore: 'Noch kein Score',
  noAnswers: 'Noch keine Antwort, die in dieser Phase zählt. Jeder Score ist noch möglich.',
  tooEarly: 'Zu früh',
  early: (answered) => `${answered}. Das ist zu wenig für ein Urteil.`,
  could: (names) => `Offene Fragen könnten daraus ${names} machen.`,
  or: alternativesIn('de'),
  certain: 'Offene Fragen können diese Einstufung nicht ändern.',
  range,
  coverage: (coverage) =>
    `${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)} beantwortet`,
  bandSpan: (band, from, to) => `${band} ${number(from)} bis ${number(to)}`,
  picture: (name, n, low, high) => `${name}: ${n === null ? 'kein Score' : score(n)}, ${range(low, high)}`,
  gaugeText: (bands) => `Einstufungen: ${bands}. Unbekanntes ist schraffiert.`,
  details: 'Einzelheiten',
  points: 'Wohin die 100 Punkte gingen',
  marked: 'Gefüllt: erreicht. Schraffiert: unbekannt. Der Strich ist der Score der Antworten.',
  dimensions: 'Dimensionen',
  scoreHead: 'Score',
  weightHead: 'Gewicht',
  earned: 'erreicht',
  lost: 'verloren',
  unknown: 'unbekannt',
  stages: 'Dieselben Antworten in jeder Phase',
  blindSpots: 'Blinde Flecken',
  contradictions: 'Diese Antworten können nicht beide stimmen',
  next: 'Nächste Schritte',
  nothingNext: 'Jede Antwort ist auf ihrer höchsten Stufe.',
  gain: (gain) => `+${score(gain)}`,
  showAll: (n) => `Alle ${number(n)} zeigen`,
  raised: (id, from, to, total) => `${id} von ${from} auf ${to}, Score ${score(total)}`,
  inPlay: (id, worst, best, swing) => (worst === null || best === null ? `${id}: ${score(swing)} Punkte sind offen`
    : `${id}: könnte den Score auf ${score(worst)} … ${score(best)} bringen`),
  after: (ids) => `nach ${ids}`,
  path: (band, raises, total) => `Kürzester Weg zu „${band}“ (${score(total)}): `
    + `${count(raises, { one: '# Stufe', other: '# Stufen' })} höher`,
  fromTo: (from, to) => `von ${from} auf ${to}`,
  robust: (band, shift) => `Bis zu ${number(shift)} Gewichtspunkte zwischen den Dimensionen zu verschieben, ändert `
    + `an „${band}“ nichts.`,
  fragile: (band, shift, low, high) =>
    `${number(shift)} Gewichtspunkte zwischen den Dimensionen zu verschieben, könnte „${band}“ ändern: `
    + `Der Score läge zwischen ${score(low)} und ${score(high)}.`,
  override: 'Einstufung von Hand festlegen',
  byHand: 'Von Hand festgelegt',
  by: 'Von',
  until: (day) => `bis ${date(day)}`,
  expired: (day) => `abgelaufen am ${date(day)}, nicht in Kraft`,
  judge: 'Einstufung festlegen',
  change: 'Ändern',
  remove: 'Entfernen',
  cancel: 'Abbrechen',
  vector: 'AMPS-Vektor',
  copy: 'Kopieren',
  copied: 'Kopiert',
  pressCopy: 'Der Vektor ist markiert. Drücken Sie Strg+C oder ⌘C, um ihn zu kopieren.',
  startOver: 'Neu beginnen',
  spokenByHand: (band) => `Von Hand festgelegt: ${band}.`,
  spokenEarly: (answered, low, high) => `Zu früh: ${answered}, zwischen ${score(low)} und ${score(high)}.`,
  spoken: (total, band, low, high) => `Score ${total}, ${band}, ${range(low, high)}.`,

  // States
  loading: 'Die Score-Berechnung wird geladen',
  failed: 'Der Score kann hier nicht berechnet werden',
  again: 'Erneut versuchen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  dismiss: 'Ausblenden',
  cleared: 'Antworten gelöscht.',
  exampleShown: 'Das sind die Antworten eines Beispiel-Accounts.',
  more: (n) => `Und ${count(n, { one: '# weiterer Fehler', other: '# weitere Fehler' })}.`,

  required: 'Wählen Sie eine Phase, und beantworten Sie Fragen, bis es einen Score gibt.',

  // Badge
  badge: (total, band, low, high) => `${total} von 100, ${band}, ${range(low, high)}.`,
};
