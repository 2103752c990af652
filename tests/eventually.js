/** How long a state is waited for, on a machine that has other work, too. */
export const PATIENCE_MS = 60_000;

/**
 * Reads again and again until it is right.
 * @template T
 * @param {string} what is waited for
 * @param {() => T | Promise<T>} read
 * @param {(value: T) => boolean} isRight
 * @returns {Promise<T>}
 */
export async function eventually(what, read, isRight) {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const value = await read();
    if (isRight(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}; at last it was ${JSON.stringify(value)}.`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}
