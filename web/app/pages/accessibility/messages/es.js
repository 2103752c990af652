/** The page about accessibility in Spanish. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  accessTitle: 'Accesibilidad',
  accessText: 'Qué se ha hecho para que todos puedan usar la calculadora AMPS, qué se ha probado y cómo, y qué se sabe que '
    + 'falta.',
  goalTitle: 'El objetivo',
  goalText: 'Estas páginas y el widget aspiran a cumplir las WCAG 2.2, nivel AA.',
  doneTitle: 'Con qué puede contar',
  doneKeys: 'Todo funciona solo con el teclado. En el cuestionario una cifra responde, X dice «No lo sé» y Entrar pasa a la '
    + 'siguiente.',
  doneSpoken: 'Un cambio de la puntuación se anuncia en palabras, sin interrumpir, tras una breve pausa.',
  doneColour: 'Nada se dice solo con el color: cada categoría tiene una forma y una palabra, lo desconocido está rayado.',
  doneZoom: 'El texto se puede ampliar al 400\u00a0%, y una ventana de 320 píxeles lo muestra todo sin desplazarse de lado.',
  doneWishes: 'Se respetan los colores oscuros, los colores propios del sistema y el deseo de menos movimiento.',
  doneLanguage: 'Las páginas indican su idioma y su dirección; en árabe se muestran en espejo.',
  testedTitle: 'Qué se ha probado, y cómo',
  testedAxe: 'El programa axe-core no encuentra fallos en ninguna página, en claro y oscuro, en pantallas anchas y estrechas y '
    + 'en cada idioma. Se comprueba de nuevo con cada cambio, en Chromium y Firefox.',
  testedKeys: 'Unas pruebas recorren cada página con el teclado y comprueban que el foco se ve y nunca queda atrapado.',
  testedSpoken: 'Una prueba lee lo que dice la zona de anuncios tras las respuestas.',
  testedZoom: 'Unas pruebas comprueban el ajuste a 320 píxeles, el tamaño de los objetivos y los colores forzados.',
  limitsKnown: 'Límites conocidos',
  limitsReaders: 'Las pruebas leen lo que los navegadores ofrecen a los lectores de pantalla; las personas que los usan aún no '
    + 'han probado las páginas.',
  limitsSafari: 'No se ha probado en Safari.',
  limitsEnglish: 'La referencia y las páginas de demostración para desarrolladores están solo en inglés.',
  limitsAudit: 'Nadie de fuera ha auditado las páginas.',
  tellText: 'Si algo le impide usar estas páginas, dígaselo a quien las mantiene; cuenta como cualquier otro fallo.',
};
