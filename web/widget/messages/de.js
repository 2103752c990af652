/** The widget in German. */
import { alternativesIn, countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../formats.js';

const score = scoresIn('de');
const percent = percentsIn('de');
const number = numbersIn('de');
const date = daysIn('de');
const count = countsIn('de');

/** @param {number} low @param {number} high */
const range = (low, high) => (low < high ? `Spanne ${score(low)} bis ${score(high)}` : 'nichts ist unbekannt');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'AMPS Health Score',
    Onboarding: 'Onboarding',
    'Did we set the right foundation, and how do the early signals read?':
      'Haben wir das richtige Fundament gelegt, und was sagen die frühen Signale?',
    'Adoption & Growth': 'Adoption & Wachstum',
    'Are we executing the plan and moving the outcomes?':
      'Setzen wir den Plan um, und bewegen sich die Ergebnisse?',
    Renewal: 'Verlängerung',
    'Do the people who hold the budget have what they need to say yes?':
      'Haben die Menschen mit dem Budget, was sie für ein Ja brauchen?',
    Alignment: 'Ausrichtung',
    'Do we and the customer share one clear, specific definition of success?':
      'Haben wir und der Kunde eine gemeinsame, klare und konkrete Definition von Erfolg?',
    'How specific is the outcome the customer wants to reach?':
      'Wie konkret ist das Ergebnis, das der Kunde erreichen will?',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'Suchen Sie im Erfolgsplan, in den Kickoff-Notizen oder im Vertrag. Was nicht aufgeschrieben ist, '
      + 'zählt nicht.',
    'No outcome written down': 'Kein Ergebnis aufgeschrieben',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      'Fragen Sie Ihre Ansprechperson, was in einem Jahr besser sein soll, und schreiben Sie es in deren '
      + 'Worten auf.',
    'A general wish, such as being more efficient': 'Ein allgemeiner Wunsch, etwa effizienter zu werden',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'Fragen Sie, an welchem Ergebnis man den erfüllten Wunsch erkennen würde, und schreiben Sie dieses '
      + 'eine Ergebnis auf.',
    'A named outcome without a number': 'Ein benanntes Ergebnis ohne Zahl',
    'Agree with your contact how the outcome is measured, and set a target number.':
      'Vereinbaren Sie mit Ihrer Ansprechperson, wie das Ergebnis gemessen wird, und legen Sie einen '
      + 'Zielwert fest.',
    'An outcome with a metric and a target': 'Ein Ergebnis mit Kennzahl und Zielwert',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      'Ergänzen Sie das Ziel um den heutigen Ausgangswert, eine verantwortliche Person beim Kunden und ein '
      + 'Datum.',
    'Metric, baseline, target, owner and date': 'Kennzahl, Ausgangswert, Zielwert, Verantwortung und Datum',
    'Would the customer state the same definition of success as we do?':
      'Würde der Kunde Erfolg genauso definieren wie wir?',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'Gehen Sie danach, was der Kunde Ihnen gesagt oder geschrieben hat, nicht danach, was Sie erwarten.',
    'Never discussed with the customer': 'Nie mit dem Kunden besprochen',
    'Go through the sales handover with the account executive, and note what the customer hopes for.':
      'Gehen Sie die Übergabe aus dem Vertrieb mit dem Account Executive durch, und notieren Sie, was der '
      + 'Kunde sich erhofft.',
    'Assumed from the sales handover': 'Aus der Vertriebsübergabe angenommen',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      'Gehen Sie die Definition mit Ihrer täglichen Ansprechperson durch, und ändern Sie sie, bis diese '
      + 'zustimmt.',
    'Day-to-day contact agrees': 'Tägliche Ansprechperson stimmt zu',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'Bitten Sie Ihre Ansprechperson um 20 Minuten mit dem Sponsor oder den Budgetverantwortlichen, und '
      + 'einigen Sie sich dort auf die Definition.',
    'Budget holder or sponsor agrees': 'Budgetverantwortliche oder Sponsor stimmen zu',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      'Senden Sie die Definition auf einer Seite an Sponsor und Arbeitsteam, und bitten Sie beide um '
      + 'schriftliche Bestätigung.',
    'Agreed in writing by sponsor and working team': 'Von Sponsor und Arbeitsteam schriftlich bestätigt',
    'Is the definition of success still current?': 'Ist die Definition von Erfolg noch aktuell?',
    'Count from the day it was agreed or last confirmed. Having no definition counts as out of date.':
      'Zählen Sie ab dem Tag, an dem sie vereinbart oder zuletzt bestätigt wurde. Keine Definition gilt '
      + 'als veraltet.',
    'Known to be out of date': 'Bekanntermaßen veraltet',
    'List what has changed since it was agreed, and propose an updated definition to your contact.':
      'Listen Sie auf, was sich seit der Vereinbarung geändert hat, und schlagen Sie Ihrer Ansprechperson '
      + 'eine neue Fassung vor.',
    'Not revisited for over a year': 'Seit über einem Jahr nicht geprüft',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      'Setzen Sie die Definition auf die Agenda Ihres nächsten Gesprächs, und fragen Sie, was sich '
      + 'geändert hat.',
    'Revisited 6 to 12 months ago': 'Vor 6 bis 12 Monaten geprüft',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      'Fragen Sie Ihre Ansprechperson, ob Ziel, Kennzahl und Zielwert noch gelten, und halten Sie die '
      + 'Antwort mit Datum fest.',
    'Revisited in the last 6 months': 'In den letzten 6 Monaten geprüft',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'Prüfen Sie die Definition gemeinsam mit dem Kunden, und planen Sie die nächste Prüfung für das '
      + 'kommende Quartal.',
    'Reviewed together in the last 90 days': 'In den letzten 90 Tagen gemeinsam geprüft',
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
    'Several milestones late, no recovery plan': 'Mehrere Meilensteine verspätet, kein Plan zum Aufholen',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      'Gehen Sie die verspäteten Meilensteine mit Ihrer Ansprechperson durch, und vereinbaren Sie je ein '
      + 'neues Datum und wer verantwortlich ist.',
    'Behind plan, recovery agreed': 'Hinter dem Plan, Aufholen vereinbart',
    'Clear the biggest obstacle with its owner, and check the recovery dates together every week.':
      'Räumen Sie das größte Hindernis mit den Verantwortlichen aus dem Weg, und prüfen Sie die neuen '
      + 'Termine jede Woche gemeinsam.',
    'On track with the agreed plan': 'Im vereinbarten Plan',
    'Ask the customer which milestone could come earlier, and finish that one ahead of its date.':
      'Fragen Sie den Kunden, welcher Meilenstein früher kommen könnte, und schließen Sie ihn vor seinem '
      + 'Termin ab.',
    'Ahead of the plan, or plan complete': 'Dem Plan voraus, oder Plan erfüllt',
    'How far has the outcome itself moved toward its target?':
      'Wie weit hat sich das Ergebnis selbst auf sein Ziel zubewegt?',
    'Use the metric agreed for the outcome. Logins, tickets and training hours are activity, not the outcome.':
      'Nehmen Sie die für das Ergebnis vereinbarte Kennzahl. Logins, Tickets und Schulungsstunden sind '
      + 'Aktivität, nicht das Ergebnis.',
    'Outcome not measured': 'Ergebnis nicht gemessen',
    'Find one number for the outcome with your contact, and record what it is today.':
      'Finden Sie mit Ihrer Ansprechperson eine Zahl für das Ergebnis, und halten Sie ihren heutigen Wert '
      + 'fest.',
    'Measured, no movement yet': 'Gemessen, noch keine Bewegung',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      'Wählen Sie den Workflow, der die Zahl am stärksten beeinflusst, und vereinbaren Sie mit dem Team '
      + 'eine Änderung daran.',
    'Early movement, under a third of the way': 'Erste Bewegung, unter einem Drittel des Wegs',
    'Find out what worked, repeat it with the next team, and compare the number after four weeks.':
      'Finden Sie heraus, was gewirkt hat, wiederholen Sie es mit dem nächsten Team, und vergleichen Sie '
      + 'die Zahl nach vier Wochen.',
    'Clearly moving, near or behind pace': 'Klare Bewegung, knapp im Tempo oder dahinter',
    'Remove what slows progress most, and ask the customer to report the number from their own data.':
      'Beseitigen Sie, was am meisten bremst, und bitten Sie den Kunden, die Zahl aus eigenen Daten zu '
      + 'berichten.',
    'On pace or reached, in the customer\'s own data':
      'Im Tempo oder erreicht, in den eigenen Daten des Kunden',
    'Are the right people using the workflows the outcome depends on?':
      'Nutzen die richtigen Leute die Workflows, von denen das Ergebnis abhängt?',
    'Meaningful adoption serves the outcome. Look at who works in the key workflows, not at how many log in.':
      'Wirksame Adoption dient dem Ergebnis. Sehen Sie, wer in den wichtigen Workflows arbeitet, nicht, '
      + 'wie viele sich anmelden.',
    'Little or no use': 'Kaum oder keine Nutzung',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      'Fragen Sie drei vorgesehene Nutzer, was sie abhält, und räumen Sie das erste Hindernis mit deren '
      + 'Führungskraft aus.',
    'Logins, but not in the key workflows': 'Logins, aber nicht in den wichtigen Workflows',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      'Schulen Sie ein Team in einem wichtigen Workflow mit eigenen Daten, und prüfen Sie die Nutzung zwei '
      + 'Wochen später.',
    'Some teams in the key workflows': 'Einige Teams in den wichtigen Workflows',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'Listen Sie die fehlenden Teams auf, und lassen Sie ein Team, das den Workflow nutzt, ihn dem '
      + 'nächsten zeigen.',
    'Most intended users in the key workflows': 'Die meisten vorgesehenen Nutzer in den wichtigen Workflows',
    'Find a step still done the old way, move it into the product, and agree with managers to retire the old way.':
      'Finden Sie einen Schritt, der noch auf dem alten Weg läuft, verlegen Sie ihn ins Produkt, und '
      + 'vereinbaren Sie mit den Führungskräften das Ende des alten Wegs.',
    'Part of the routine; work would stop without it':
      'Teil der Routine; ohne das Produkt stünde die Arbeit still',
    Proof: 'Nachweis',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      'Wissen wir, wer die Verlängerung beeinflusst, und könnten diese Personen heute sagen, warum der '
      + 'Vertrag bleiben soll?',
    'Do we know who decides the renewal, and who influences them?':
      'Wissen wir, wer über die Verlängerung entscheidet und wer darauf Einfluss hat?',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      'Denken Sie an Budgetverantwortliche, Finanzen, Einkauf und alle, deren Einwand die Verlängerung '
      + 'stoppen könnte.',
    'Nobody identified': 'Niemand bekannt',
    'Ask your contact who signs the renewal, and write down the name and role.':
      'Fragen Sie Ihre Ansprechperson, wer die Verlängerung unterschreibt, und notieren Sie Name und Rolle.',
    'One name, no wider map': 'Ein Name, keine weitere Übersicht',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      'Erfassen Sie, wer entscheidet, wer Einfluss hat und wer widersprechen könnte, aus Ihren Notizen und '
      + 'dem Organigramm.',
    'People mapped, not verified': 'Personen erfasst, nicht überprüft',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'Gehen Sie die Übersicht mit Ihrem Champion durch, berichtigen Sie die Rollen, und fragen Sie, wer '
      + 'fehlt.',
    'Map verified with a champion': 'Übersicht mit einem Champion überprüft',
    'Meet each person on the map whom you have not met for two quarters, and bring one result that matters to them.':
      'Treffen Sie jede Person der Übersicht, die Sie seit zwei Quartalen nicht getroffen haben, und '
      + 'bringen Sie je ein Ergebnis mit, das für sie zählt.',
    'Map verified, everyone met in the last two quarters':
      'Übersicht überprüft, alle in den letzten zwei Quartalen getroffen',
    'What evidence of value exists?': 'Welche Belege für den Wert gibt es?',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      'Wert ist ein Ergebnis für das Geschäft des Kunden: Zeit, Geld oder Risiko. Nutzung zeigt Aktivität, '
      + 'nicht Wert.',
    'No evidence of value': 'Keine Belege für den Wert',
    'Ask two users what has become better since they started, and write down their answers.':
      'Fragen Sie zwei Nutzer, was seit ihrem Start besser geworden ist, und schreiben Sie die Antworten '
      + 'auf.',
    'Anecdotes only': 'Nur Anekdoten',
    'Collect the usage figures behind the anecdotes, and share them with your contact.':
      'Sammeln Sie die Nutzungszahlen hinter den Anekdoten, und teilen Sie sie mit Ihrer Ansprechperson.',
    'Usage figures only': 'Nur Nutzungszahlen',
    'Work out with your contact what one usage figure means in time, money or risk, using their data.':
      'Ermitteln Sie mit Ihrer Ansprechperson aus deren Daten, was eine Nutzungszahl in Zeit, Geld oder '
      + 'Risiko bedeutet.',
    'Value quantified from the customer\'s data': 'Wert aus den Daten des Kunden beziffert',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      'Zeigen Sie die Rechnung dem Sponsor oder der Finanzabteilung, und bitten Sie darum, sie zu '
      + 'berichtigen oder zu bestätigen.',
    'Quantified value accepted by sponsor or finance': 'Bezifferter Wert von Sponsor oder Finanzen anerkannt',
    'Could the decision-maker explain in a budget meeting today why to keep the contract?':
      'Könnte die Person, die entscheidet, heute in einer Budgetrunde erklären, warum der Vertrag bleiben '
      + 'soll?',
    'Go by what the person who signs has said to you or your champion. If you can only guess, choose Not sure.':
      'Gehen Sie danach, was die unterschreibende Person Ihnen oder Ihrem Champion gesagt hat. Können Sie '
      + 'nur raten, wählen Sie „Nicht sicher“.',
    'Does not know us': 'Kennt uns nicht',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      'Bitten Sie Ihren Champion, Sie der entscheidenden Person vorzustellen oder ihr drei Zeilen über '
      + 'unseren Beitrag weiterzugeben.',
    'Could explain it only vaguely': 'Könnte es nur vage erklären',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      'Senden Sie der entscheidenden Person eine halbe Seite: warum gekauft wurde, was sich seither '
      + 'geändert hat, was als Nächstes kommt.',
    'Would repeat our pitch': 'Würde unseren Pitch wiederholen',
    'Show the decision-maker one outcome of their own in a short meeting, without product slides.':
      'Zeigen Sie der entscheidenden Person in einem kurzen Termin ein eigenes Ergebnis, ohne '
      + 'Produktfolien.',
    'Would name a specific outcome': 'Würde ein konkretes Ergebnis nennen',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      'Bringen Sie die bestätigten Zahlen in den Worten des Kunden auf eine Seite, für die Budgetgespräche '
      + 'der entscheidenden Person.',
    'Has made the case unprompted, with numbers': 'Hat sich ungefragt dafür eingesetzt, mit Zahlen',
    Signals: 'Signale',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      'Wie stehen nach Ihrem fundierten Urteil Beziehung, Champion, Nutzer und äußere Risiken?',
    'How is the relationship, and how engaged is the customer?':
      'Wie ist die Beziehung, und wie engagiert ist der Kunde?',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      'Sehen Sie auf die letzten 90 Tage: wie schnell Antworten kommen, ob Termine stattfinden, wer das '
      + 'Gespräch sucht.',
    'Hostile or silent': 'Feindselig oder verstummt',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      'Lassen Sie jemanden aus unserer Geschäftsleitung dort anrufen, fragen, was schiefging, und eine '
      + 'Abhilfe mit Datum vereinbaren.',
    'Slow to reply, often cancels': 'Antwortet langsam, sagt oft ab',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'Bieten Sie einen kürzeren Termin zu einem Thema nach Wahl des Kunden an, und bringen Sie etwas mit, '
      + 'das sofort hilft.',
    'Polite, but only reacts': 'Höflich, reagiert aber nur',
    'Agree a regular meeting with your contact, and open each one with a question about their goals.':
      'Vereinbaren Sie einen regelmäßigen Termin mit Ihrer Ansprechperson, und eröffnen Sie jeden mit '
      + 'einer Frage nach deren Zielen.',
    'Open, with regular contact': 'Offen, mit regelmäßigem Kontakt',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      'Fragen Sie Ihre Ansprechperson nach den Plänen für die nächsten zwei Quartale, und bieten Sie Hilfe '
      + 'bei einem davon an.',
    'Brings us in early and shares plans': 'Bezieht uns früh ein und teilt Pläne',
    'How stable is our champion?': 'Wie stabil ist unser Champion?',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'Ein Champion spricht für uns, wenn wir nicht im Raum sind, und findet Gehör.',
    'No champion, or the champion has left': 'Kein Champion, oder der Champion ist weg',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      'Finden Sie die Person, die am meisten vom Ergebnis hat, und fragen Sie, wie Sie ihr dabei zum '
      + 'Erfolg verhelfen können.',
    'Champion leaving or losing influence': 'Champion geht oder verliert Einfluss',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      'Bitten Sie den Champion, eine Nachfolge zu benennen, und treffen Sie bald beide gemeinsam.',
    'One stable champion, no backup': 'Ein stabiler Champion, keine Vertretung',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'Fragen Sie Ihren Champion, wer noch profitiert, und geben Sie dieser Person ein eigenes Ergebnis '
      + 'zum Vorzeigen.',
    'One strong champion and a backup': 'Ein starker Champion und eine Vertretung',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      'Treffen Sie jemanden aus einem anderen Team und jemanden auf höherer Ebene, und zeigen Sie beiden '
      + 'ein Ergebnis, das für sie zählt.',
    'Several champions across teams and levels': 'Mehrere Champions in mehreren Teams und Ebenen',
    'How do end users feel about the product?': 'Wie stehen die Endnutzer zum Produkt?',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      'Hören Sie auf die Nutzer selbst, nicht nur auf Ihre Ansprechperson: Umfragen, Tickets, Schulungen, '
      + 'Gespräche mit Nutzern.',
    'Widely frustrated': 'Weithin frustriert',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      'Sammeln Sie die drei häufigsten Beschwerden, holen Sie für eine Abhilfe ein Datum ein, und sagen '
      + 'Sie es den Nutzern.',
    'More complaints than praise': 'Mehr Beschwerden als Lob',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      'Lösen oder umgehen Sie die häufigste Beschwerde, und melden Sie sich bei denen, die sie vorgebracht '
      + 'haben.',
    'Mixed or unclear mood': 'Gemischte oder unklare Stimmung',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      'Fragen Sie zehn Nutzer, was hilft und was stört, und handeln Sie nach der deutlichsten Antwort.',
    'Mostly positive': 'Überwiegend positiv',
    'Ask two happy users to show colleagues how they work, and thank them in front of their manager.':
      'Bitten Sie zwei zufriedene Nutzer, Kollegen ihre Arbeitsweise zu zeigen, und danken Sie ihnen vor '
      + 'ihrer Führungskraft.',
    'Recommend it unprompted': 'Empfehlen es ungefragt',
    'How exposed is the account to outside risk?': 'Wie stark ist der Account äußeren Risiken ausgesetzt?',
    'Budget cuts, merger, reorganisation, competitor, regulation. Ask your contacts, and read their news.':
      'Budgetkürzungen, Fusion, Umorganisation, Wettbewerb, Regulierung. Fragen Sie Ihre Kontakte, und '
      + 'lesen Sie deren Nachrichten.',
    'Severe risk, already in effect': 'Schweres Risiko, schon wirksam',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'Fragen Sie den Sponsor, was die Veränderung für den Vertrag bedeutet, und einigen Sie sich, was '
      + 'zuerst zu schützen ist.',
    'Serious risk, announced or confirmed': 'Ernstes Risiko, angekündigt oder bestätigt',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      'Vereinbaren Sie mit Ihrem Champion einen Schritt, der das Risiko senkt, etwa eine frühere '
      + 'Verlängerung oder einen neuen Sponsor.',
    'Possible risk, nothing confirmed': 'Mögliches Risiko, nichts bestätigt',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'Sprechen Sie Ihren Sponsor direkt auf das Risiko an, und notieren Sie, was Tatsache und was Gerücht '
      + 'ist.',
    'Minor risk, little effect expected': 'Kleines Risiko, kaum Wirkung erwartet',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      'Gehen Sie Budget, Eigentümer, Wettbewerb und Regulierung mit Ihrem Sponsor durch, und notieren Sie '
      + 'das Datum.',
    'No known risk, checked this quarter': 'Kein bekanntes Risiko, in diesem Quartal geprüft',
    Critical: 'Kritisch',
    'At risk': 'Gefährdet',
    Healthy: 'Gesund',
    Thriving: 'Florierend',
    'Usage noise': 'Nutzungsrauschen',
    'People are busy in the product, but nothing shows that the outcome has moved. Check first whether the workflows they use affect the agreed metric.':
      'Im Produkt herrscht Betrieb, aber nichts zeigt, dass sich das Ergebnis bewegt hat. Prüfen Sie '
      + 'zuerst, ob die genutzten Workflows auf die vereinbarte Kennzahl wirken.',
    'Polite exit': 'Höflicher Abschied',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker could say about results.':
      'Die Stimmung ist gut, aber der Wert ist kaum belegt, und auch angenehme Accounts gehen. Prüfen Sie '
      + 'zuerst, was die entscheidende Person über Ergebnisse sagen könnte.',
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
  pickStage: 'Wählen Sie eine Phase, um den Score, seine Spanne und die nächsten Schritte zu sehen.',
  noScore: 'Noch kein Score',
  noAnswers: 'Noch keine Antwort, die in dieser Phase zählt. Jeder Score ist noch möglich.',
  could: (names) => `nicht sicher: könnte auch ${names} sein`,
  or: alternativesIn('de'),
  certain: 'sicher: die ganze Spanne liegt in dieser Einstufung',
  range,
  coverage: (coverage) =>
    `${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)} beantwortet`,
  bandSpan: (band, from, to) => `${band} ${number(from)} bis ${number(to)}`,
  picture: (name, n, low, high) => `${name}: ${n === null ? 'kein Score' : score(n)}, ${range(low, high)}`,
  gaugeText: (bands) => `Einstufungen: ${bands}. Unbekanntes ist schraffiert.`,
  details: 'Einzelheiten',
  points: 'Wohin die 100 Punkte gingen',
  shares: (...[earned, unknown, lost]) =>
    `erreicht ${score(earned)}, unbekannt ${score(unknown)}, verloren ${score(lost)}`,
  dimensions: 'Dimensionen',
  scoreHead: 'Score',
  weightHead: 'Gewicht',
  earned: 'erreicht',
  lost: 'verloren',
  unknown: 'unbekannt',
  stages: 'Dieselben Antworten in jeder Phase',
  blindSpots: 'Blinde Flecken',
  next: 'Nächste Schritte',
  nothingNext: 'Jede Antwort ist auf ihrer höchsten Stufe.',
  gain: (gain) => `+${score(gain)}`,
  swing: (gain) => `±${score(gain)}`,
  raise: 'Verbessern',
  find_out: 'Herausfinden',
  showAll: (n) => `Alle ${number(n)} zeigen`,
  raised: (id, from, to, total) => `${id} von ${from} auf ${to}, Score ${score(total)}`,
  inPlay: (id, gain) => `${id}, bis zu ${score(gain)} Punkte im Spiel`,
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

  required: 'Wählen Sie eine Phase, und beantworten Sie mindestens eine Frage.',

  // Badge
  badge: (total, band, low, high) => `${total} von 100, ${band}, ${range(low, high)}.`,
};
