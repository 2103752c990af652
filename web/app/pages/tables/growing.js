/** What is long is drawn some rows at a time, so that the page never waits for it. */
import { nextFrame } from '../../../ui/frames.js';

const ROWS_A_FRAME = 2;

export class Growing {
  /** So many rows are to be drawn by now. */
  shown = 0;
  #turn = 0;

  /**
   * Draws until all are there or something else is shown.
   * @param {() => number} count of all rows; 0 where they are no longer what is shown
   * @param {() => void} draw
   * @param {number} [from] so many are there already
   */
  async grow(count, draw, from = 0) {
    this.#turn += 1;
    const turn = this.#turn;
    this.shown = from;
    draw();
    await nextFrame();
    while (turn === this.#turn && this.shown < count()) {
      this.shown += ROWS_A_FRAME;
      draw();
      await nextFrame();
    }
  }
}
