/** The widget in Spanish. */
import { alternativesIn, countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../formats.js';

const score = scoresIn('es');
const percent = percentsIn('es');
const number = numbersIn('es');
const date = daysIn('es');
const count = countsIn('es');

/** @param {number} low @param {number} high */
const range = (low, high) => (low < high ? `rango de ${score(low)} a ${score(high)}` : 'no falta nada por saber');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'Puntuación de salud AMPS',
    Onboarding: 'Onboarding',
    'Did we set the right foundation, and how do the early signals read?':
      '¿Hemos puesto las bases adecuadas, y qué dicen las primeras señales?',
    'Adoption & Growth': 'Adopción y crecimiento',
    'Are we executing the plan and moving the outcomes?':
      '¿Estamos cumpliendo el plan y avanzan los resultados?',
    Renewal: 'Renovación',
    'Do the people who hold the budget have what they need to say yes?':
      '¿Tienen quienes manejan el presupuesto lo que necesitan para decir que sí?',
    Alignment: 'Alineación',
    'Do we and the customer share one clear, specific definition of success?':
      '¿Compartimos con el cliente una misma definición de éxito, clara y concreta?',
    'How specific is the outcome the customer wants to reach?':
      '¿Hasta qué punto es concreto el resultado que el cliente quiere alcanzar?',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'Búsquelo en el plan de éxito, las notas de la reunión inicial o el contrato. Lo que no está escrito '
      + 'no cuenta.',
    'No outcome written down': 'Ningún resultado por escrito',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      'Pregunte a su contacto qué debería ir mejor dentro de un año y anótelo con sus palabras.',
    'A general wish, such as being more efficient': 'Un deseo general, como ser más eficientes',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'Pregunte qué resultado mostraría que el deseo se ha cumplido y anote ese único resultado.',
    'A named outcome without a number': 'Un resultado definido, sin cifra',
    'Agree with your contact how the outcome is measured, and set a target number.':
      'Acuerde con su contacto cómo se mide el resultado y fije un valor objetivo.',
    'An outcome with a metric and a target': 'Un resultado con métrica y objetivo',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      'Añada al objetivo el valor de partida actual, un responsable en el cliente y una fecha.',
    'Metric, baseline, target, owner and date': 'Métrica, valor de partida, objetivo, responsable y fecha',
    'Would the customer state the same definition of success as we do?':
      '¿Daría el cliente la misma definición de éxito que nosotros?',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'Guíese por lo que el cliente nos ha dicho o escrito, no por lo que usted espera que diga.',
    'Never discussed with the customer': 'Nunca se ha tratado con el cliente',
    'Go through the sales handover with the account executive, and note what the customer hopes for.':
      'Repase el traspaso de ventas con el ejecutivo de cuentas y anote qué espera el cliente.',
    'Assumed from the sales handover': 'Supuesta a partir del traspaso de ventas',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      'Recorra la definición con su contacto habitual y cámbiela hasta que esté de acuerdo.',
    'Day-to-day contact agrees': 'El contacto habitual está de acuerdo',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'Pida a su contacto 20 minutos con el patrocinador o el responsable del presupuesto y acuerde allí '
      + 'la definición.',
    'Budget holder or sponsor agrees': 'El responsable del presupuesto o el patrocinador está de acuerdo',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      'Envíe la definición en una página al patrocinador y al equipo de trabajo, y pida a ambos que la '
      + 'confirmen por escrito.',
    'Agreed in writing by sponsor and working team':
      'Acordada por escrito con el patrocinador y el equipo de trabajo',
    'Is the definition of success still current?': '¿Sigue vigente la definición de éxito?',
    'Count from the day it was agreed or last confirmed. Having no definition counts as out of date.':
      'Cuente desde el día en que se acordó o se confirmó por última vez. Si no hay definición, cuenta '
      + 'como desactualizada.',
    'Known to be out of date': 'Se sabe que está desactualizada',
    'List what has changed since it was agreed, and propose an updated definition to your contact.':
      'Enumere lo que ha cambiado desde que se acordó y proponga a su contacto una definición actualizada.',
    'Not revisited for over a year': 'Sin revisar desde hace más de un año',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      'Ponga la definición en la agenda de su próxima llamada y pregunte qué ha cambiado.',
    'Revisited 6 to 12 months ago': 'Revisada hace entre 6 y 12 meses',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      'Pregunte a su contacto si la meta, la métrica y el objetivo siguen siendo válidos y anote la '
      + 'respuesta con su fecha.',
    'Revisited in the last 6 months': 'Revisada en los últimos 6 meses',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'Revise la definición junto con el cliente y reserve la próxima revisión para el trimestre que viene.',
    'Reviewed together in the last 90 days': 'Revisada en conjunto en los últimos 90 días',
    Milestones: 'Hitos',
    'Is the customer making measurable progress toward the outcome, with meaningful adoption?':
      '¿Avanza el cliente de forma medible hacia el resultado, con una adopción que aporta?',
    'How do the agreed milestones stand?': '¿Cómo van los hitos acordados?',
    'Compare the dates in the shared plan with today. A plan the customer has not agreed to does not count.':
      'Compare las fechas del plan compartido con hoy. Un plan que el cliente no ha aceptado no cuenta.',
    'No milestones agreed': 'Sin hitos acordados',
    'Agree three dated milestones toward the outcome with your contact, and share them as one plan.':
      'Acuerde con su contacto tres hitos con fecha hacia el resultado y compártalos en un solo plan.',
    'Several milestones late, no recovery plan': 'Varios hitos con retraso, sin plan de recuperación',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      'Repase con su contacto los hitos retrasados y acuerde para cada uno una nueva fecha y un '
      + 'responsable.',
    'Behind plan, recovery agreed': 'Con retraso, recuperación acordada',
    'Clear the biggest obstacle with its owner, and check the recovery dates together every week.':
      'Despeje el mayor obstáculo con su responsable y revisen juntos cada semana las fechas de '
      + 'recuperación.',
    'On track with the agreed plan': 'Según el plan acordado',
    'Ask the customer which milestone could come earlier, and finish that one ahead of its date.':
      'Pregunte al cliente qué hito podría adelantarse y complételo antes de su fecha.',
    'Ahead of the plan, or plan complete': 'Por delante del plan, o plan completado',
    'How far has the outcome itself moved toward its target?':
      '¿Cuánto ha avanzado el propio resultado hacia su objetivo?',
    'Use the metric agreed for the outcome. Logins, tickets and training hours are activity, not the outcome.':
      'Use la métrica acordada para el resultado. Los accesos, los tickets y las horas de formación son '
      + 'actividad, no el resultado.',
    'Outcome not measured': 'Resultado sin medir',
    'Find one number for the outcome with your contact, and record what it is today.':
      'Busque con su contacto una cifra para el resultado y anote cuánto vale hoy.',
    'Measured, no movement yet': 'Medido, aún sin movimiento',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      'Elija el flujo de trabajo que más influye en la cifra y acuerde con el equipo un cambio en él.',
    'Early movement, under a third of the way': 'Primeros avances, menos de un tercio del camino',
    'Find out what worked, repeat it with the next team, and compare the number after four weeks.':
      'Averigüe qué funcionó, repítalo con el siguiente equipo y compare la cifra al cabo de cuatro '
      + 'semanas.',
    'Clearly moving, near or behind pace': 'Avance claro, cerca del ritmo o algo por detrás',
    'Remove what slows progress most, and ask the customer to report the number from their own data.':
      'Elimine lo que más frena el avance y pida al cliente que informe la cifra con sus propios datos.',
    'On pace or reached, in the customer\'s own data':
      'Al ritmo previsto o alcanzado, según los datos del cliente',
    'Are the right people using the workflows the outcome depends on?':
      '¿Usan las personas adecuadas los flujos de trabajo de los que depende el resultado?',
    'Meaningful adoption serves the outcome. Look at who works in the key workflows, not at how many log in.':
      'Una adopción que aporta sirve al resultado. Mire quién trabaja en los flujos clave, no cuántos '
      + 'inician sesión.',
    'Little or no use': 'Poco o ningún uso',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      'Pregunte a tres usuarios previstos qué los frena y elimine el primer obstáculo con su responsable.',
    'Logins, but not in the key workflows': 'Accesos, pero no en los flujos clave',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      'Forme a un equipo en un flujo clave con sus propios datos y compruebe su uso dos semanas después.',
    'Some teams in the key workflows': 'Algunos equipos en los flujos clave',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'Enumere los equipos que faltan y deje que un equipo que ya usa el flujo se lo muestre al siguiente.',
    'Most intended users in the key workflows': 'La mayoría de los usuarios previstos en los flujos clave',
    'Find a step still done the old way, move it into the product, and agree with managers to retire the old way.':
      'Busque un paso que aún se hace a la antigua, páselo al producto y acuerde con los responsables '
      + 'abandonar la forma antigua.',
    'Part of the routine; work would stop without it':
      'Parte de la rutina; sin el producto, el trabajo se detendría',
    Proof: 'Prueba',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      '¿Sabemos quién influye en la renovación, y podrían decir hoy por qué mantener el contrato?',
    'Do we know who decides the renewal, and who influences them?':
      '¿Sabemos quién decide la renovación y quién influye en esa decisión?',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      'Piense en el responsable del presupuesto, finanzas, compras y cualquiera cuya objeción pudiera '
      + 'frenar la renovación.',
    'Nobody identified': 'Nadie identificado',
    'Ask your contact who signs the renewal, and write down the name and role.':
      'Pregunte a su contacto quién firma la renovación y anote el nombre y el cargo.',
    'One name, no wider map': 'Un nombre, sin mapa más amplio',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      'Haga un mapa de quién decide, quién influye y quién podría oponerse, con sus notas y el organigrama.',
    'People mapped, not verified': 'Personas en el mapa, sin verificar',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'Recorra el mapa con su champion, corrija los roles y pregunte quién falta.',
    'Map verified with a champion': 'Mapa verificado con un champion',
    'Meet each person on the map whom you have not met for two quarters, and bring one result that matters to them.':
      'Reúnase con cada persona del mapa a la que no haya visto en dos trimestres y llévele un resultado '
      + 'que le importe.',
    'Map verified, everyone met in the last two quarters':
      'Mapa verificado, y todos vistos en los dos últimos trimestres',
    'What evidence of value exists?': '¿Qué evidencia de valor existe?',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      'El valor es un resultado para su negocio, como tiempo, dinero o riesgo. El uso muestra actividad, '
      + 'no valor.',
    'No evidence of value': 'Sin evidencia de valor',
    'Ask two users what has become better since they started, and write down their answers.':
      'Pregunte a dos usuarios qué ha mejorado desde que empezaron y anote sus respuestas.',
    'Anecdotes only': 'Solo anécdotas',
    'Collect the usage figures behind the anecdotes, and share them with your contact.':
      'Reúna las cifras de uso que hay detrás de las anécdotas y compártalas con su contacto.',
    'Usage figures only': 'Solo cifras de uso',
    'Work out with your contact what one usage figure means in time, money or risk, using their data.':
      'Calcule con su contacto, a partir de sus datos, qué significa una cifra de uso en tiempo, dinero o '
      + 'riesgo.',
    'Value quantified from the customer\'s data': 'Valor cuantificado con los datos del cliente',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      'Muestre el cálculo al patrocinador o a finanzas y pídales que lo corrijan o lo confirmen.',
    'Quantified value accepted by sponsor or finance':
      'Valor cuantificado y aceptado por el patrocinador o finanzas',
    'Could the decision-maker explain in a budget meeting today why to keep the contract?':
      '¿Podría quien decide explicar hoy, en una reunión de presupuesto, por qué mantener el contrato?',
    'Go by what the person who signs has said to you or your champion. If you can only guess, choose Not sure.':
      'Guíese por lo que quien firma le ha dicho a usted o a su champion. Si solo puede suponerlo, elija '
      + '«No lo sé».',
    'Does not know us': 'No nos conoce',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      'Pida a su champion que le presente a quien decide, o que le haga llegar tres líneas sobre lo que '
      + 'hacemos por ellos.',
    'Could explain it only vaguely': 'Solo podría explicarlo vagamente',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      'Envíe a quien decide media página: por qué compraron, qué ha cambiado desde entonces y qué viene '
      + 'después.',
    'Would repeat our pitch': 'Repetiría nuestro argumento de venta',
    'Show the decision-maker one outcome of their own in a short meeting, without product slides.':
      'Muestre a quien decide un resultado propio en una reunión breve, sin diapositivas de producto.',
    'Would name a specific outcome': 'Nombraría un resultado concreto',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      'Ponga en una página las cifras confirmadas, con las palabras del cliente, para las conversaciones '
      + 'de presupuesto de quien decide.',
    'Has made the case unprompted, with numbers': 'Lo ha defendido por iniciativa propia, con cifras',
    Signals: 'Señales',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      'Según su criterio informado, ¿cómo están la relación, el champion, los usuarios y el riesgo externo?',
    'How is the relationship, and how engaged is the customer?':
      '¿Cómo es la relación, y hasta qué punto se implica el cliente?',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      'Mire los últimos 90 días: con qué rapidez responden, si las reuniones se celebran, quién inicia la '
      + 'conversación.',
    'Hostile or silent': 'Hostil o en silencio',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      'Pida a uno de nuestros directivos que llame al suyo, pregunte qué falló y acuerde una solución con '
      + 'fecha.',
    'Slow to reply, often cancels': 'Tarda en responder, cancela a menudo',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'Ofrezca una reunión más corta sobre el tema que elijan y lleve algo que les ayude de inmediato.',
    'Polite, but only reacts': 'Cortés, pero solo reacciona',
    'Agree a regular meeting with your contact, and open each one with a question about their goals.':
      'Acuerde una reunión periódica con su contacto y abra cada una con una pregunta sobre sus objetivos.',
    'Open, with regular contact': 'Abierta, con contacto regular',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      'Pregunte a su contacto por los planes de los próximos dos trimestres y ofrézcase a ayudar a '
      + 'preparar uno.',
    'Brings us in early and shares plans': 'Nos involucra pronto y comparte sus planes',
    'How stable is our champion?': '¿Hasta qué punto es estable nuestro champion?',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'Un champion habla a nuestro favor cuando no estamos presentes, y se le escucha.',
    'No champion, or the champion has left': 'Sin champion, o el champion se ha ido',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      'Busque a la persona que más gana con el resultado y pregúntele cómo puede ayudarla a lograrlo.',
    'Champion leaving or losing influence': 'El champion se va o pierde influencia',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      'Pida al champion que nombre a un sucesor y reúnase pronto con los dos.',
    'One stable champion, no backup': 'Un champion estable, sin relevo',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'Pregunte a su champion quién más se beneficia y dé a esa persona un resultado propio que mostrar.',
    'One strong champion and a backup': 'Un champion fuerte y un relevo',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      'Reúnase con alguien de otro equipo y con alguien de mayor rango, y muestre a cada uno un resultado '
      + 'que le importe.',
    'Several champions across teams and levels': 'Varios champions en distintos equipos y niveles',
    'How do end users feel about the product?': '¿Qué opinan los usuarios finales del producto?',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      'Escuche a los propios usuarios, no solo a su contacto: encuestas, tickets, formaciones, llamadas.',
    'Widely frustrated': 'Frustración generalizada',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      'Reúna las tres quejas más frecuentes, consiga una fecha para una solución y comuníquelo a los '
      + 'usuarios.',
    'More complaints than praise': 'Más quejas que elogios',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      'Resuelva o sortee la queja principal e informe a quienes la plantearon.',
    'Mixed or unclear mood': 'Ánimo dividido o poco claro',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      'Pregunte a diez usuarios qué les ayuda y qué les molesta, y actúe según la respuesta más clara.',
    'Mostly positive': 'Mayormente positivo',
    'Ask two happy users to show colleagues how they work, and thank them in front of their manager.':
      'Pida a dos usuarios satisfechos que muestren a sus colegas cómo trabajan y agradézcaselo delante de '
      + 'su responsable.',
    'Recommend it unprompted': 'Lo recomiendan sin que se les pida',
    'How exposed is the account to outside risk?':
      '¿Hasta qué punto está expuesta la cuenta al riesgo externo?',
    'Budget cuts, merger, reorganisation, competitor, regulation. Ask your contacts, and read their news.':
      'Recortes, fusión, reorganización, competidor, regulación. Pregunte a sus contactos y siga sus '
      + 'noticias.',
    'Severe risk, already in effect': 'Riesgo grave, ya presente',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'Pregunte al patrocinador qué significa el cambio para el contrato y acuerden qué proteger primero.',
    'Serious risk, announced or confirmed': 'Riesgo serio, anunciado o confirmado',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      'Acuerde con su champion una medida que reduzca el riesgo, como adelantar la renovación o un nuevo '
      + 'patrocinador.',
    'Possible risk, nothing confirmed': 'Riesgo posible, nada confirmado',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'Pregunte directamente a su patrocinador por el riesgo y anote qué es un hecho y qué un rumor.',
    'Minor risk, little effect expected': 'Riesgo menor, poco efecto previsto',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      'Repase presupuesto, propiedad, competidores y regulación con su patrocinador y anote la fecha.',
    'No known risk, checked this quarter': 'Sin riesgo conocido, comprobado este trimestre',
    Critical: 'Crítica',
    'At risk': 'En riesgo',
    Healthy: 'Saludable',
    Thriving: 'Próspera',
    'Usage noise': 'Ruido de uso',
    'People are busy in the product, but nothing shows that the outcome has moved. Check first whether the workflows they use affect the agreed metric.':
      'Hay mucha actividad en el producto, pero nada muestra que el resultado se haya movido. Compruebe '
      + 'primero si los flujos que usan influyen en la métrica acordada.',
    'Polite exit': 'Salida cortés',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker could say about results.':
      'El ánimo es bueno, pero hay poca prueba de valor, y las cuentas agradables también se van. '
      + 'Compruebe primero qué podría decir de los resultados quien decide.',
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
  pickStage: 'Elija una etapa para ver la puntuación, su rango y los próximos pasos.',
  noScore: 'Aún sin puntuación',
  noAnswers: 'Aún no hay respuestas que cuenten en esta etapa. Cualquier puntuación es posible todavía.',
  could: (names) => `no es seguro: podría ser ${names}`,
  or: alternativesIn('es'),
  certain: 'seguro: todo el rango está en esta categoría',
  range,
  coverage: (coverage) =>
    `${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)} respondido`,
  bandSpan: (band, from, to) => `${band} de ${number(from)} a ${number(to)}`,
  picture: (name, n, low, high) => `${name}: ${n === null ? 'sin puntuación' : score(n)}, ${range(low, high)}`,
  gaugeText: (bands) => `Categorías: ${bands}. Lo desconocido está rayado.`,
  details: 'Detalles',
  points: 'Adónde fueron los 100 puntos',
  shares: (...[earned, unknown, lost]) =>
    `ganados ${score(earned)}, por saber ${score(unknown)}, perdidos ${score(lost)}`,
  dimensions: 'Dimensiones',
  scoreHead: 'Puntuación',
  weightHead: 'Peso',
  earned: 'ganados',
  lost: 'perdidos',
  unknown: 'por saber',
  stages: 'Las mismas respuestas en cada etapa',
  blindSpots: 'Puntos ciegos',
  next: 'Próximos pasos',
  nothingNext: 'Cada respuesta está en su nivel más alto.',
  gain: (gain) => `+${score(gain)}`,
  swing: (gain) => `±${score(gain)}`,
  raise: 'Mejorar',
  find_out: 'Averiguar',
  showAll: (n) => `Mostrar los ${number(n)}`,
  raised: (id, from, to, total) => `${id} de ${from} a ${to}, puntuación ${score(total)}`,
  inPlay: (id, gain) => `${id}, hasta ${score(gain)} puntos en juego`,
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

  required: 'Elija una etapa y responda al menos una pregunta.',

  // Badge
  badge: (total, band, low, high) => `${total} de 100, ${band}, ${range(low, high)}.`,
};
