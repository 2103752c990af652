/** The scale of the bands: four steps, each with a colour (bands.css) and a shape of its own. */

/** The shapes from the lowest step up, as paths in a square of 16. */
export const SHAPES = [
  'M2 2h12v12H2z',
  'M8 0l8 8-8 8-8-8z',
  'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z',
  'M8 1l8 14H0z',
];

/**
 * Which of the four steps of the colour and shape scale a band takes; a model may have up to eight bands.
 * @param {import('../engine/documents.js').Model} model
 * @param {string | null} id
 */
export function tier(model, id) {
  const top = model.bands.length - 1;
  const at = model.bands.findIndex((band) => band.id === id);
  return top ? Math.ceil((at * (SHAPES.length - 1)) / top - 0.5) : SHAPES.length - 1;
}
