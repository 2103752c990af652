// A page that is open when the day ends: what is on screen is scored as of the new day.

import assert from 'node:assert/strict';
import test, { afterEach } from 'node:test';
import { Session } from '../../web/widget/session.js';
import { engine } from './world.js';

const RealDate = Date;
afterEach(() => { globalThis.Date = RealDate; });

/** @param {string} time */
function clock(time) {
  const now = new RealDate(time).getTime();
  globalThis.Date = /** @type {any} */ (class extends RealDate {
    constructor(/** @type {any[]} */ ...given) {
      super(.../** @type {[any]} */ (given.length ? given : [now]));
    }

    static now() { return now; }
  });
}

test('a session knows that its verdict is of another day, and scores anew without losing what can be undone', () => {
  const session = new Session();
  session.engine = engine;
  clock('2026-07-30T12:00:00');
  assert.equal(session.isDated, false, 'nothing is scored yet');
  const answers = /** @type {any} */ ({ S1: { level: 4, date: '2026-01-31' }, A1: { level: 2, date: '2026-07-01' } });
  session.show({ format: 'amps-assessment', version: 1, stage: 'renewal', answers });
  session.change(session.leveled('A1', 3));
  assert.deepEqual([session.isDated, session.scored?.stale], [false, []]);
  clock('2026-07-31T00:00:01');
  assert.equal(session.isDated, true);
  session.again();
  assert.deepEqual([session.isDated, session.scored?.stale], [false, ['S1']]);
  assert.equal(session.past.length, 1);
});
