/** The widget in Spanish. */
import { alternativesIn, countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../ui/formats.js';

const score = scoresIn('es');
const percent = percentsIn('es');
const number = numbersIn('es');
const date = daysIn('es');
const count = countsIn('es');

/** @param {number} low @param {number} high */
const range = (low, high) => (low < high ? `rango de ${score(low)} a ${score(high)}` : 'completo');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'Puntuación de salud AMPS',
    Onboarding: 'Onboarding',
    'Did we set the right foundation, and how do the early signals read? Applies until the first agreed milestone is reached.':
      '¿Hemos puesto las bases adecuadas, y qué dicen las primeras señales? Se aplica hasta alcanzar el '
      + 'primer hito acordado.',
    'Adoption & Growth': 'Adopción y crecimiento',
    'Are we executing the plan and moving the outcomes? Applies after the first milestone, until about 120 days before the renewal decision.':
      '¿Estamos cumpliendo el plan y avanzan los resultados? Se aplica desde el primer hito hasta unos 120 '
      + 'días antes de la decisión de renovar.',
    Renewal: 'Renovación',
    'Do the people who hold the budget have what they need to say yes? Applies from about 120 days before the renewal decision.':
      '¿Tienen quienes manejan el presupuesto lo que necesitan para decir que sí? Se aplica desde unos 120 '
      + 'días antes de la decisión de renovar.',
    Alignment: 'Alineación',
    'Do we and the customer share one clear, specific definition of success?':
      '¿Compartimos con el cliente una misma definición de éxito, clara y concreta?',
    'How specific is the outcome that the customer wants?':
      '¿Hasta qué punto es concreto el resultado que quiere el cliente?',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'Búsquelo en el plan de éxito, las notas de la reunión inicial o el contrato. Lo que no está escrito '
      + 'no cuenta.',
    'No outcome written down': 'Ningún resultado por escrito',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      'Pregunte a su contacto qué debería ir mejor dentro de un año y anótelo con sus palabras.',
    'Written down, but only as a general wish': 'Por escrito, pero solo como un deseo general',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'Pregunte qué resultado mostraría que el deseo se ha cumplido y anote ese único resultado.',
    'A named outcome, but no target number': 'Un resultado definido, pero sin valor objetivo',
    'Agree with your contact how the outcome is measured, and set a target number.':
      'Acuerde con su contacto cómo se mide el resultado y fije un valor objetivo.',
    'An outcome with a metric and a target': 'Un resultado con métrica y objetivo',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      'Añada al objetivo el valor de partida actual, un responsable en el cliente y una fecha.',
    'Metric, baseline, target, owner and date': 'Métrica, valor de partida, objetivo, responsable y fecha',
    'Who at the customer has confirmed our definition of success?':
      '¿Quién, por parte del cliente, ha confirmado nuestra definición de éxito?',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'Guíese por lo que el cliente nos ha dicho o escrito, no por lo que usted espera que diga.',
    'Nobody: never discussed, not even by sales': 'Nadie: nunca se trató, ni siquiera en la venta',
    'Ask the account executive what the customer hoped for when buying, and draft a definition from it.':
      'Pregunte al ejecutivo de cuentas qué esperaba el cliente al comprar y redacte con ello una '
      + 'definición.',
    'Nobody: drawn from the sales handover or from talks':
      'Nadie: procede del traspaso de ventas o de conversaciones',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      'Recorra la definición con su contacto habitual y cámbiela hasta que esté de acuerdo.',
    'The day-to-day contact or the working team': 'El contacto habitual o el equipo de trabajo',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'Pida a su contacto 20 minutos con el patrocinador o el responsable del presupuesto y acuerde allí '
      + 'la definición.',
    'The sponsor or the budget holder': 'El patrocinador o el responsable del presupuesto',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      'Envíe la definición en una página al patrocinador y al equipo de trabajo, y pida a ambos que la '
      + 'confirmen por escrito.',
    'Sponsor or budget holder, and working team, in writing':
      'Patrocinador o responsable del presupuesto, y equipo, por escrito',
    'When did we last confirm the definition of success together?':
      '¿Cuándo confirmamos juntos por última vez la definición de éxito?',
    'Count from the day the customer last said that it still holds. Having no definition counts as never.':
      'Cuente desde el día en que el cliente dijo por última vez que sigue vigente. Sin definición, cuenta '
      + 'como «Nunca».',
    'Never, or known to be wrong by now': 'Nunca, o sabemos que ya no es válida',
    'Write the definition as you understand it today, and have your contact correct or confirm it.':
      'Escriba la definición tal como la entiende hoy y pida a su contacto que la corrija o la confirme.',
    'More than 12 months ago': 'Hace más de 12 meses',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      'Ponga la definición en la agenda de su próxima llamada y pregunte qué ha cambiado.',
    'From 6 to 12 months ago': 'Hace entre 6 y 12 meses',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      'Pregunte a su contacto si la meta, la métrica y el objetivo siguen siendo válidos y anote la '
      + 'respuesta con su fecha.',
    'From 3 to under 6 months ago': 'Hace 3 meses o más, pero menos de 6',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'Revise la definición junto con el cliente y reserve la próxima revisión para el trimestre que viene.',
    'Less than 3 months ago': 'Hace menos de 3 meses',
    Milestones: 'Hitos',
    'Is the customer making measurable progress toward the outcome, with meaningful adoption?':
      '¿Avanza el cliente de forma medible hacia el resultado, con una adopción que aporta?',
    'How do the agreed milestones stand?': '¿Cómo van los hitos acordados?',
    'Compare the dates in the shared plan with today. A plan the customer has not agreed to does not count.':
      'Compare las fechas del plan compartido con hoy. Un plan que el cliente no ha aceptado no cuenta.',
    'No milestones agreed': 'Sin hitos acordados',
    'Agree three dated milestones toward the outcome with your contact, and share them as one plan.':
      'Acuerde con su contacto tres hitos con fecha hacia el resultado y compártalos en un solo plan.',
    'At least one delay without an agreed recovery': 'Al menos un retraso sin recuperación acordada',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      'Repase con su contacto los hitos retrasados y acuerde para cada uno una nueva fecha y un '
      + 'responsable.',
    'Delays, each with an agreed recovery': 'Retrasos, todos con recuperación acordada',
    'Clear the biggest obstacle with its owner before the next recovery date.':
      'Despeje el mayor obstáculo con su responsable antes de la próxima fecha de recuperación.',
    'On plan or complete, in our view': 'En plazo o completados, a nuestro juicio',
    'Send the customer the state of each milestone, and ask them to confirm or correct it.':
      'Envíe al cliente el estado de cada hito y pídale que lo confirme o lo corrija.',
    'On plan or complete, confirmed by customer in last 30 days':
      'En plazo o completados, confirmado por el cliente en los últimos 30 días',
    'How far has the outcome itself moved?': '¿Cuánto ha avanzado el propio resultado?',
    'Use the agreed metric; logins, tickets and training are activity. Without a target and a date, nothing is on pace.':
      'Use la métrica acordada; accesos, tickets y formación son actividad. Sin objetivo ni fecha, nada va '
      + 'al ritmo previsto.',
    'Outcome not measured': 'Resultado sin medir',
    'Find one number for the outcome with your contact, and record what it is today.':
      'Busque con su contacto una cifra para el resultado y anote cuánto vale hoy.',
    'Measured, not yet moved in the right direction': 'Medido, aún sin avance en la dirección correcta',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      'Elija el flujo de trabajo que más influye en la cifra y acuerde con el equipo un cambio en él.',
    'Moving in the right direction, but behind pace': 'Avanza, pero por debajo del ritmo previsto',
    'Find out with your contact what slows the number most, remove it, and compare again after four weeks.':
      'Averigüe con su contacto qué frena más la cifra, elimínelo y compare de nuevo al cabo de cuatro '
      + 'semanas.',
    'On pace or reached, in our data': 'Al ritmo previsto o alcanzado, según nuestros datos',
    'Ask the customer to read the number from their own data, and compare it with ours.':
      'Pida al cliente que obtenga la cifra de sus propios datos y compárela con la nuestra.',
    'On pace or reached, in the customer\'s own data':
      'Al ritmo previsto o alcanzado, según los datos del cliente',
    'Who works in the workflows that the outcome depends on?':
      '¿Quién trabaja en los flujos de los que depende el resultado?',
    'Look at who does the work there, not at how many log in. “Most” is more than half of the intended users.':
      'Mire quién trabaja ahí, no cuántos inician sesión. «La mayoría» es más de la mitad de los usuarios '
      + 'previstos.',
    'Nobody; at most logins or use outside them': 'Nadie; como mucho, accesos o uso fuera de ellos',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      'Forme a un equipo en un flujo clave con sus propios datos y compruebe su uso dos semanas después.',
    'A first team, but not most intended users': 'Un primer equipo, no la mayoría de los usuarios previstos',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'Enumere los equipos que faltan y deje que un equipo que ya usa el flujo se lo muestre al siguiente.',
    'Several teams, but not most intended users': 'Varios equipos, no la mayoría de los usuarios previstos',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      'Pregunte a tres usuarios previstos qué los frena y elimine el primer obstáculo con su responsable.',
    'Most intended users': 'La mayoría de los usuarios previstos',
    'Move what is still done the old way into the product, and agree a last day for the old way with the managers.':
      'Pase al producto lo que aún se hace a la antigua y acuerde con los responsables un último día para '
      + 'la forma antigua.',
    'All intended teams; the old way is retired': 'Todos los equipos previstos; la forma antigua se abandonó',
    Proof: 'Prueba',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      '¿Sabemos quién influye en la renovación, y podrían decir hoy por qué mantener el contrato?',
    'Do we know who decides the renewal, who influences it and who could object?':
      '¿Sabemos quién decide la renovación, quién influye en ella y quién podría oponerse?',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      'Piense en el responsable del presupuesto, finanzas, compras y cualquiera cuya objeción pudiera '
      + 'frenar la renovación.',
    'Nobody identified': 'Nadie identificado',
    'Ask your contact who signs the renewal, and write down the name and role.':
      'Pregunte a su contacto quién firma la renovación y anote el nombre y el cargo.',
    'One name or a few, but no map of their roles': 'Un nombre o unos pocos, sin mapa de sus roles',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      'Haga un mapa de quién decide, quién influye y quién podría oponerse, con sus notas y el organigrama.',
    'Roles mapped, but not verified with a champion': 'Roles en el mapa, pero sin verificar con un champion',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'Recorra el mapa con su champion, corrija los roles y pregunte quién falta.',
    'Map verified with a champion': 'Mapa verificado con un champion',
    'Meet the decision-maker and each objector you have not met for six months, and bring one result that matters to them.':
      'Reúnase con quien decide y con los posibles opositores a quienes no haya visto en seis meses, y '
      + 'lleve a cada uno un resultado que le importe.',
    'Verified; decision-maker and objectors met in last 6 months':
      'Verificado; reunión con quien decide y opositores en los últimos 6 meses',
    'What evidence of value exists?': '¿Qué evidencia de valor existe?',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      'El valor es un resultado para su negocio, como tiempo, dinero o riesgo. El uso muestra actividad, '
      + 'no valor.',
    'No evidence of value': 'Sin evidencia de valor',
    'Ask two users what has become better since they started, and write down their answers.':
      'Pregunte a dos usuarios qué ha mejorado desde que empezaron y anote sus respuestas.',
    'Anecdotes, usage figures or our own estimates only':
      'Solo anécdotas, cifras de uso o estimaciones nuestras',
    'Ask your contact which result of theirs has become better, and write it down in their words.':
      'Pregunte a su contacto cuál de sus resultados ha mejorado y anótelo con sus palabras.',
    'A result the customer names, not quantified from their data':
      'Un resultado que nombra el cliente, sin cuantificar con sus datos',
    'Work out with your contact, from their data, what that result is worth in time, money or risk.':
      'Calcule con su contacto, a partir de sus datos, cuánto vale ese resultado en tiempo, dinero o riesgo.',
    'Value quantified from the customer\'s data': 'Valor cuantificado con los datos del cliente',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      'Muestre el cálculo al patrocinador o a finanzas y pídales que lo corrijan o lo confirmen.',
    'Quantified value accepted by sponsor or finance':
      'Valor cuantificado y aceptado por el patrocinador o finanzas',
    'What has the decision-maker, or the committee, said about our value?':
      '¿Qué ha dicho de nuestro valor quien decide, o el comité?',
    'Go by what they have said to you or your champion. If you can only guess, choose Not sure.':
      'Guíese por lo que le han dicho a usted o a su champion. Si solo puede suponerlo, elija «No lo sé».',
    'Nothing: does not know us': 'Nada: no nos conoce',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      'Pida a su champion que le presente a quien decide, o que le haga llegar tres líneas sobre lo que '
      + 'hacemos por ellos.',
    'Knows us, but is vague or silent about our value':
      'Nos conoce, pero sobre nuestro valor dice vaguedades o nada',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      'Envíe a quien decide media página: por qué compraron, qué ha cambiado desde entonces y qué viene '
      + 'después.',
    'Repeated our words, named no result': 'Repitió nuestras palabras, sin nombrar un resultado',
    'Show the decision-maker one result of their own in a short meeting, and ask what it means for them.':
      'Muestre a quien decide un resultado propio en una reunión breve y pregúntele qué supone para su área.',
    'Named a specific result': 'Nombró un resultado concreto',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      'Ponga en una página las cifras confirmadas, con las palabras del cliente, para las conversaciones '
      + 'de presupuesto de quien decide.',
    'Made the case to others, with numbers': 'Nos defendió ante otros, con cifras',
    Signals: 'Señales',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      'Según su criterio informado, ¿cómo están la relación, el champion, los usuarios y el riesgo externo?',
    'How is the relationship: do they reply, meet and bring us in?':
      '¿Cómo es la relación: responden, se reúnen y cuentan con nosotros?',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      'Mire los últimos 90 días: con qué rapidez responden, si las reuniones se celebran, quién inicia la '
      + 'conversación.',
    'No reply for 60 days, or openly hostile': 'Sin respuesta desde hace 60 días, o abiertamente hostil',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      'Pida a uno de nuestros directivos que llame al suyo, pregunte qué falló y acuerde una solución con '
      + 'fecha.',
    'Slow to reply, or often cancels': 'Tarda en responder o cancela a menudo',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'Ofrezca una reunión más corta sobre el tema que elijan y lleve algo que les ayude de inmediato.',
    'Replies and meets, but never starts anything': 'Responde y se reúne, pero nunca toma la iniciativa',
    'Agree a short regular meeting with your contact, and let them set its agenda.':
      'Acuerde con su contacto una reunión breve y periódica y deje que fije la agenda.',
    'Regular contact, started by both sides': 'Contacto regular, por iniciativa de ambas partes',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      'Pregunte a su contacto por los planes de los próximos dos trimestres y ofrézcase a ayudar a '
      + 'preparar uno.',
    'Brings us in early and shares plans': 'Nos involucra pronto y comparte sus planes',
    'How stable is our champion?': '¿Hasta qué punto es estable nuestro champion?',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'Un champion habla a nuestro favor cuando no estamos presentes, y se le escucha.',
    'No champion, or gone without a successor': 'Sin champion, o se fue sin sucesor',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      'Busque a la persona que más gana con el resultado y pregúntele cómo puede ayudarla a lograrlo.',
    'Leaving or losing influence, no successor named': 'Se va o pierde influencia, sin sucesor designado',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      'Pida al champion que nombre a un sucesor y reúnase pronto con los dos.',
    'One active champion, or one leaving with a named successor':
      'Un champion activo, o uno que se va con sucesor designado',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'Pregunte a su champion quién más se beneficia y dé a esa persona un resultado propio que mostrar.',
    'One strong champion and a backup': 'Un champion fuerte y un relevo',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      'Reúnase con alguien de otro equipo y con alguien de mayor rango, y muestre a cada uno un resultado '
      + 'que le importe.',
    'Several champions across teams and levels': 'Varios champions en distintos equipos y niveles',
    'What do end users say about the product?': '¿Qué dicen del producto los usuarios finales?',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      'Escuche a los propios usuarios, no solo a su contacto: encuestas, tickets, formaciones, llamadas.',
    'Widespread frustration, hardly any praise': 'Frustración generalizada, casi ningún elogio',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      'Reúna las tres quejas más frecuentes, consiga una fecha para una solución y comuníquelo a los '
      + 'usuarios.',
    'More complaints than praise': 'Más quejas que elogios',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      'Resuelva o sortee la queja principal e informe a quienes la plantearon.',
    'About as much praise as complaints': 'Más o menos tantos elogios como quejas',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      'Pregunte a diez usuarios qué les ayuda y qué les molesta, y actúe según la respuesta más clara.',
    'More praise than complaints': 'Más elogios que quejas',
    'Let two satisfied users show colleagues how they work, and fix what those colleagues stumble over.':
      'Deje que dos usuarios satisfechos muestren a sus colegas cómo trabajan y corrija aquello en lo que '
      + 'estos tropiecen.',
    'They recommend it without being asked': 'Lo recomiendan sin que se les pida',
    'How exposed is the account to outside risk?':
      '¿Hasta qué punto está expuesta la cuenta al riesgo externo?',
    'Budget cuts, merger, reorganisation, competitor, regulation. Serious is what could end or shrink the contract.':
      'Recortes, fusión, reorganización, competidor, regulación. Es serio lo que podría acabar con el '
      + 'contrato o reducirlo.',
    'Serious risk, already in effect': 'Riesgo serio, ya con efectos',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'Pregunte al patrocinador qué significa el cambio para el contrato y acuerden qué proteger primero.',
    'Serious risk, announced or confirmed, not yet in effect':
      'Riesgo serio, anunciado o confirmado, aún sin efectos',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      'Acuerde con su champion una medida que reduzca el riesgo, como adelantar la renovación o un nuevo '
      + 'patrocinador.',
    'Serious if true, but not confirmed': 'Serio si es cierto, pero sin confirmar',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'Pregunte directamente a su patrocinador por el riesgo y anote qué es un hecho y qué un rumor.',
    'Known risk, with a minor effect at most': 'Riesgo conocido, con efecto menor como mucho',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      'Repase presupuesto, propiedad, competidores y regulación con su patrocinador y anote la fecha.',
    'No known risk, checked this quarter': 'Sin riesgo conocido, comprobado este trimestre',
    Critical: 'Crítica',
    'At risk': 'En riesgo',
    Healthy: 'Saludable',
    Thriving: 'Próspera',
    'Usage noise': 'Ruido de uso',
    'People are busy in the product, but nothing shows that the outcome has moved: activity is not value. Check first whether the workflows they use affect the agreed metric.':
      'Hay mucha actividad en el producto, pero nada muestra que el resultado se haya movido: actividad no '
      + 'es valor. Compruebe primero si los flujos que usan influyen en la métrica acordada.',
    'Polite exit': 'Salida cortés',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker has said about results.':
      'El ánimo es bueno, pero hay poca prueba de valor, y las cuentas agradables también se van. Compruebe '
      + 'primero qué ha dicho de los resultados quien decide.',
    'Value stops short': 'Valor que se queda a medio camino',
    'Your contact is happy, but the person who signs has little idea of the value. Check first when the decision-maker last saw a result.':
      'Su contacto está contento, pero quien firma apenas conoce el valor. Compruebe primero cuándo vio un '
      + 'resultado por última vez quien decide.',
    'Wrong destination': 'Destino equivocado',
    'Progress is good, but toward a goal that is not clearly confirmed. Check first whether the sponsor still wants this outcome.':
      'El avance es bueno, pero hacia una meta que no está claramente confirmada. Compruebe primero si el '
      + 'patrocinador aún quiere este resultado.',
    'Single thread': 'Un solo hilo',
    'The relationship works, but without a secure champion one departure could end it. Check first who else you could call tomorrow.':
      'La relación funciona, pero sin un champion seguro una sola salida podría acabar con ella. Compruebe '
      + 'primero a quién más podría llamar mañana.',
    'Agreed, but not written down': 'Acordado, pero no escrito',
    'Someone at the customer has confirmed a definition of success, yet no outcome is written down. Check A1 first: what exactly did they confirm?':
      'Alguien en el cliente ha confirmado una definición de éxito, pero no hay ningún resultado por '
      + 'escrito. Compruebe primero A1: ¿qué se confirmó exactamente?',
    'Confirmed, but not written down': 'Confirmado, pero no escrito',
    'We confirmed the definition of success together within the last 12 months, yet no outcome is written down. Check A1 first: where are the notes of that day?':
      'Confirmamos juntos la definición de éxito en los últimos 12 meses, pero no hay ningún resultado por '
      + 'escrito. Compruebe primero A1: ¿dónde están las notas de ese día?',
    'Confirmed with nobody': 'Confirmado, pero por nadie',
    'We confirmed the definition of success together within the last 12 months, yet nobody at the customer has confirmed it. Check A3 first: who was there on that day?':
      'Confirmamos juntos la definición de éxito en los últimos 12 meses, pero nadie en el cliente la ha '
      + 'confirmado. Compruebe primero A3: ¿quién estaba ese día?',
    'On pace, but without an outcome': 'Al ritmo previsto, pero sin resultado definido',
    'The outcome is on pace or reached, yet no outcome is named. Check M2 first: which number has moved, and toward which target?':
      'El resultado va al ritmo previsto o se ha alcanzado, pero no hay ningún resultado definido. '
      + 'Compruebe primero M2: ¿qué cifra se ha movido y hacia qué objetivo?',
    'Heard from a stranger': 'Oído de un desconocido',
    'The decision-maker has spoken about our value, yet nobody is identified who decides the renewal. Check P1 first: whose words were they?':
      'Quien decide ha hablado de nuestro valor, pero no se ha identificado a nadie que decida la '
      + 'renovación. Compruebe primero P1: ¿de quién eran esas palabras?',
    'Met, but does not know us': 'Nos reunimos, pero no nos conoce',
    'We met the decision-maker in the last 6 months, yet they do not know us. Check P3 first: what did they say when you met?':
      'Nos reunimos con quien decide en los últimos 6 meses, pero no nos conoce. Compruebe primero P3: ¿qué '
      + 'dijo en esa reunión?',
    'Accepted by nobody': 'Aceptado, pero por nadie',
    'Sponsor or finance has accepted the value, yet nobody who decides or influences the renewal is identified. Check P1 first: who accepted it?':
      'El patrocinador o finanzas ha aceptado el valor, pero no se ha identificado a nadie que decida la '
      + 'renovación o influya en ella. Compruebe primero P1: ¿quién lo aceptó?',
    'Silent, yet close': 'Silencio, pero relación estrecha',
    'There is no reply, or open hostility, yet we have a strong champion with a backup. Check S2 first: when did a champion last speak up for us?':
      'No hay respuesta, o hay hostilidad abierta, y aun así tenemos un champion fuerte y un relevo. '
      + 'Compruebe primero S2: ¿cuándo habló un champion a nuestro favor por última vez?',
  },
  score,
  percent,
  date,

  // Questionnaire
  questionnaire: 'Cuestionario',
  stage: '¿En qué etapa está la cuenta?',
  intro: 'Elija una etapa y responda lo que sepa. Nada sale de esta página.',
  example: 'Probar con una cuenta de ejemplo',
  keys: 'Teclas: un dígito responde, X es «no lo sé», Intro salta, N abre la nota.',
  notSure: 'No lo sé',
  answered: (done, all) => `${done} de ${all} respondidas`,
  done: (done, all) => `${done} de ${all}`,
  weight: (n) => `peso ${percent(n)}`,
  stale: (label, day, days) =>
    `La respuesta del ${date(day)} tiene más de ${count(days, { one: '# día', other: '# días' })} y cuenta como `
    + `desconocida. Era «${label}».`,
  renew: 'Sigue siendo cierto',
  staleSum: (n) => count(n, { one: '# respuesta ha caducado.', other: '# respuestas han caducado.' }),
  renewAll: 'Todo sigue siendo cierto',
  closeNote: 'Listo',
  fields: {
    note: 'Nota',
    link: 'Enlace',
    source: 'Fuente',
    date: 'Fecha de la respuesta',
    band: 'Categoría',
    reason: 'Motivo',
    author: 'Decidido por',
    until: 'Último día, si lo hay',
  },
  tooLong: (length, limit) =>
    `No se ha guardado: tiene ${number(length)} caracteres y se permiten ${number(limit)}.`,
  noLink: 'No se ha guardado: un enlace empieza por https:// o http://.',
  noDate: 'No se ha guardado: ¿es correcta esta fecha?',
  missing: 'Este dato es necesario.',
  noLevel: (id, digit, top) => `${id} no tiene nivel ${digit}. Los niveles van de 0 a ${top}.`,
  noStage: (digit, top) => `No hay etapa ${digit}. Las etapas van de 1 a ${top}.`,

  // Results
  results: 'Puntuación',
  close: 'Cerrar',
  noStageYet: 'Aún sin etapa',
  noScore: 'Aún sin puntuación',
  noAnswers: 'Aún no hay respuestas que cuenten en esta etapa. Cualquier puntuación es posible todavía.',
  tooEarly: 'Demasiado pronto',
  early: (answered) => `${answered}. Es muy poco para un veredicto.`,
  could: (names) => `Las preguntas sin responder podrían cambiarlo a ${names}.`,
  or: alternativesIn('es'),
  certain: 'Las preguntas sin responder ya no pueden cambiar esta categoría.',
  range,
  coverage: (coverage) =>
    `${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)} respondido`,
  bandSpan: (band, from, to) => `${band} de ${number(from)} a ${number(to)}`,
  picture: (name, n, low, high) => `${name}: ${n === null ? 'sin puntuación' : score(n)}, ${range(low, high)}`,
  gaugeText: (bands) => `Categorías: ${bands}. Lo desconocido está rayado.`,
  details: 'Detalles',
  points: 'Adónde fueron los 100 puntos',
  marked: 'Relleno: obtenido. Rayado: desconocido. La marca es la puntuación de las respuestas.',
  dimensions: 'Dimensiones',
  scoreHead: 'Puntuación',
  weightHead: 'Peso',
  earned: 'ganados',
  lost: 'perdidos',
  unknown: 'por saber',
  stages: 'Las mismas respuestas en cada etapa',
  blindSpots: 'Puntos ciegos',
  contradictions: 'Estas respuestas no pueden ser ciertas a la vez',
  next: 'Próximos pasos',
  nothingNext: 'Cada respuesta está en su nivel más alto.',
  gain: (gain) => `+${score(gain)}`,
  showAll: (n) => `Mostrar los ${number(n)}`,
  raised: (id, from, to, total) => `${id} de ${from} a ${to}, puntuación ${score(total)}`,
  inPlay: (id, worst, best, swing) => (worst === null || best === null ? `${id}: quedan ${score(swing)} puntos abiertos`
    : `${id}: podría llevar la puntuación a ${score(worst)} … ${score(best)}`),
  after: (ids) => `después de ${ids}`,
  path: (band, raises, total) => `Camino más corto hasta ${band} (${score(total)}): `
    + `${count(raises, { one: '# nivel', other: '# niveles' })} más`,
  fromTo: (from, to) => `de ${from} a ${to}`,
  robust: (band, shift) =>
    `Mover hasta ${number(shift)} puntos de peso entre dimensiones no cambia la categoría ${band}.`,
  fragile: (band, shift, low, high) =>
    `Mover ${number(shift)} puntos de peso entre dimensiones podría cambiar la categoría ${band}: `
    + `la puntuación quedaría entre ${score(low)} y ${score(high)}.`,
  override: 'Fijar la categoría a mano',
  byHand: 'Fijado a mano',
  by: 'Por',
  until: (day) => `hasta el ${date(day)}`,
  expired: (day) => `venció el ${date(day)}, sin efecto`,
  judge: 'Fijar la categoría',
  change: 'Cambiar',
  remove: 'Quitar',
  cancel: 'Cancelar',
  vector: 'Vector AMPS',
  copy: 'Copiar',
  copied: 'Copiado',
  pressCopy: 'El vector está seleccionado. Pulse Ctrl+C o ⌘C para copiarlo.',
  startOver: 'Empezar de nuevo',
  spokenByHand: (band) => `Fijado a mano: ${band}.`,
  spokenEarly: (answered, low, high) => `Demasiado pronto: ${answered}, entre ${score(low)} y ${score(high)}.`,
  spoken: (total, band, low, high) => `Puntuación ${total}, ${band}, ${range(low, high)}.`,

  // States
  loading: 'Cargando el motor de cálculo',
  failed: 'La puntuación no se puede calcular aquí',
  again: 'Reintentar',
  undo: 'Deshacer',
  redo: 'Rehacer',
  dismiss: 'Ocultar',
  cleared: 'Respuestas borradas.',
  exampleShown: 'Estas son las respuestas de una cuenta de ejemplo.',
  more: (n) => `Y ${count(n, { one: '# error más', other: '# errores más' })}.`,

  required: 'Elija una etapa y responda preguntas hasta que haya una puntuación.',

  // Badge
  badge: (total, band, low, high) => `${total} de 100, ${band}, ${range(low, high)}.`,
};
