/** Waiting for the browser to paint. */

/** Resolves when what is on screen has been painted. A hidden page has no frames. */
export const nextFrame = () => new Promise((resolve) => {
  if (document.hidden) setTimeout(resolve);
  else requestAnimationFrame(() => setTimeout(resolve));
});
