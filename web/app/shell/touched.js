/** Where the user last touched the screen: toasts keep away from there. */

let at = 0;

/** @param {Event} event inside an element's own tree, too */
function note(event) {
  const [target] = event.composedPath();
  at = event instanceof PointerEvent ? event.clientY
    : target instanceof Element ? target.getBoundingClientRect().bottom : at;
}

addEventListener('pointerdown', note, { capture: true, passive: true });
addEventListener('keydown', note, { capture: true, passive: true });

/** The edge of the window that is farther away. @returns {'top' | 'bottom'} */
export const farEdge = () => (at > innerHeight / 2 ? 'top' : 'bottom');
