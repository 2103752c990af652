/** The page for developers in Spanish. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  developersTitle: 'Ponga AMPS en su página',
  developersText: 'Fragmentos listos para copiar de la puntuación de salud AMPS y su insignia, con vista previa en vivo y un '
    + 'generador de atributos.',
  builderTitle: 'Elegir y copiar',
  builderText: 'Los dos archivos del widget, <1>amps-health-score.js</1> y <2>amps.wasm</2>, van en su propio servidor. La '
    + 'página no necesita nada más.',
  builderForm: 'Atributos',
  element: 'Elemento',
  elementScore: 'La puntuación',
  elementBadge: 'Una insignia para listas',
  vector: 'Vector AMPS',
  languageLabel: 'Idioma',
  languageOfPage: 'Como la página',
  theme: 'Colores',
  themeAuto: 'Como el sistema',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  density: 'Densidad',
  densityComfortable: 'Cómoda',
  densityCompact: 'Compacta',
  readonly: 'Solo lectura',
  fieldName: 'Nombre en un formulario',
  code: 'Código',
  copy: 'Copiar el código',
  codeCopied: 'Copiado',
  codeNotCopied: 'El navegador no permite copiar aquí. Seleccione el código y cópielo.',
  preview: 'Vista previa',
  refused: (reason) => `Este vector no se puede usar. ${reason}`,
  eventsTitle: 'Saber qué ocurre',
  eventsText: 'Los eventos se propagan y atraviesan los shadow roots. El resultado es un objeto simple y congelado.',
  frameTitle: 'En un marco',
  frameText: 'Para plataformas que no ejecutan elementos personalizados. El marco está aislado y se maneja solo con mensajes.',
  policyTitle: 'Política de seguridad (Content-Security-Policy)',
  policyText: 'Lo que debe permitir una página estricta. Los estilos no necesitan nada. Donde se restrinjan los Trusted Types, '
    + 'permita la política lit-html.',
  furtherTitle: 'Más información',
  furtherElement: 'Referencia del <1>elemento de puntuación</1>, de la <2>insignia</2>, del <3>motor</3> y del <4>puente del '
    + 'marco</4> (en inglés)',
  furtherDemo: '<1>Páginas de demostración</1>: una plataforma, un formulario, una lista, un marco, React y Vue (en inglés)',
};
