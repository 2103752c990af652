/** The page about privacy in Spanish. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  privacyTitle: 'Privacidad',
  privacyDescription: 'Qué guarda la calculadora AMPS en su navegador, que nada de lo que introduce se envía, y cómo '
    + 'borrarlo.',
  nothingTitle: 'Nada de lo que introduce se envía',
  nothingText: 'Las puntuaciones se calculan en su dispositivo. No hay cuenta de usuario, ni cookies, ni analítica, ni '
    + 'publicidad, ni nada de otros servidores. Las páginas se prohíben a sí mismas toda conexión con otro servidor, y el '
    + 'navegador lo hace cumplir.',
  serverText: 'El servidor del que vienen estas páginas ve lo que ve todo servidor web: que un navegador en su dirección pidió '
    + 'un archivo. Nunca ve respuestas, nombres ni puntuaciones. Puede ver el identificador de la cuenta abierta: un número '
    + 'aleatorio, salvo que un archivo importado haya dado otro.',
  storedTitle: 'Qué se guarda, y dónde',
  storedText: 'Todo está en este navegador, en este dispositivo, y solo estas páginas pueden leerlo.',
  storedWhat: 'Qué',
  storedWhere: 'Dónde',
  storedRecords: 'Cuentas, evaluaciones, notas, historial y planes de éxito',
  storedRecordsWhere: 'Base de datos de este navegador, llamada <1>amps</1>',
  storedUnsaved: 'Cambios que aún no se habían guardado al cerrarse una pestaña',
  storedUnsavedWhere: 'Almacenamiento local, nombres que empiezan por <1>amps.unsaved</1>, hasta la próxima visita',
  storedLanguage: 'El idioma que eligió',
  storedLanguageWhere: 'Almacenamiento local, <1>amps.language</1>',
  storedEvidence: 'La evidencia que guarda para los planes',
  storedEvidenceWhere: 'La misma base de datos; nombres de columnas y segmentos y sus cifras, ninguna fila',
  storedBegun: 'Que aquí ya se guardó algo, para que la calculadora no vuelva a presentarse',
  storedBegunWhere: 'Almacenamiento local, <1>amps.begun</1>',
  storedColumns: 'Lo que usted indicó que significan las columnas de una tabla',
  storedColumnsWhere: 'Almacenamiento local, <1>amps.columns</1>; una suma de comprobación de los encabezados, ninguna de sus palabras',
  storedMetrics: 'Lo que acordó sobre las métricas: objetivos, umbrales, tareas, decisiones; y las cifras de las últimas tablas leídas',
  storedMetricsWhere: 'La misma base de datos; con nombres de archivos y segmentos, y de cuentas con filas erróneas',
  storedSite: 'Las propias páginas, para que se abran sin red',
  storedSiteWhere: 'Caché de este navegador, sin nada de lo que usted introdujo',
  leavesTitle: 'Lo que sale por su propia mano',
  leavesText: 'Un enlace compartido lleva el nombre de la cuenta, las respuestas, las notas y lo fijado a mano en la parte que sigue al signo '
    + '#, que los navegadores no envían a los servidores. Ingresos, moneda, fecha de renovación, segmento y responsable solo van si '
    + 'usted lo marca. Quien reciba el enlace puede leerlo. Notas para el CRM, filas, fichas y páginas impresas nombran al responsable '
    + 'y la fecha de renovación; exportaciones, copias y JSON llevan todo lo guardado. Todo ello son archivos o textos que solo van '
    + 'adonde usted los ponga.',
  deleteTitle: 'Cómo borrarlo',
  deleteText: 'Una cuenta y todas sus evaluaciones: <1>Todas las cuentas</1> en la calculadora y después <2>Eliminar</2>.',
  deleteAllText: 'Todo: borre los datos de este sitio en los ajustes de su navegador, por lo general en privacidad, cookies y '
    + 'datos de sitios. Exporte antes lo que quiera conservar.',
};
