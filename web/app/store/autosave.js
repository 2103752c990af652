/** When a change is written: after a short pause, and soon even when the changes come in a stream. */

export const PAUSE_MS = 200;
/** The first change of a stream waits no longer than this. */
export const AT_MOST_MS = 1000;

export class Autosave {
  #write;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #limit;

  /** @param {() => void} write */
  constructor(write) {
    this.#write = write;
  }

  /** Something changed: it is written within the time. */
  schedule() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#due(), PAUSE_MS);
    this.#limit ??= setTimeout(() => this.#due(), AT_MOST_MS);
  }

  /** There is nothing to write any more. */
  cancel() {
    clearTimeout(this.#pause);
    clearTimeout(this.#limit);
    this.#limit = undefined;
  }

  #due() {
    this.cancel();
    this.#write();
  }
}
