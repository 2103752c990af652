/** Long tables of columns are drawn some rows at a time, so that the page never waits for them. */
import { nextFrame } from '../../../ui/frames.js';

const ROWS_A_FRAME = 2;

export class Growing {
  /** So many rows are to be drawn by now. */
  shown = 0;
  #turn = 0;

  /**
   * Begins anew, and draws until all are there or something else is shown.
   * @param {() => number} count of all rows; 0 where they are no longer what is shown
   * @param {() => void} draw
   */
  async grow(count, draw) {
    this.#turn += 1;
    const turn = this.#turn;
    this.shown = 0;
    draw();
    await nextFrame();
    while (turn === this.#turn && this.shown < count()) {
      this.shown += ROWS_A_FRAME;
      draw();
      await nextFrame();
    }
  }
}
