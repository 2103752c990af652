/** What the user says of columns goes to a Worker, and its answer comes later: whoever reads the table waits for it. */
export class Changing {
  #last = Promise.resolve();
  #page;

  /**
   * @param {object} page
   * @param {() => boolean} page.isShown whether the columns are what is on screen: an answer that comes later is dropped
   * @param {(fault: string) => void} page.refuse @param {() => void} page.draw
   */
  constructor(page) {
    this.#page = page;
  }

  /**
   * @template Columns
   * @param {Promise<Columns>} answer of the Worker @param {(columns: Columns) => unknown} take
   */
  make(answer, take) {
    const { isShown, refuse, draw } = this.#page;
    const done = answer.then(async (columns) => {
      if (isShown()) await take(columns);
    }).catch(({ name, message }) => {
      if (isShown() && name !== 'AbortError') refuse(message);
    }).then(draw);
    this.#last = this.#last.then(() => done);
  }

  /** Resolves when all that was changed so far is there. */
  get settled() {
    return this.#last;
  }
}
