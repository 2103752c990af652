/** A reporter for Node's test runner: one line of JSON for each test that has ended, without the suites around them. */

/** @param {AsyncIterable<any>} events */
export default async function* record(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    const { name, file = '', details } = data;
    // Node.js takes a file without a test for one that has passed.
    if (type === 'test:pass' && name.endsWith('.test.js')) continue;
    yield `${JSON.stringify({ name, file, ms: details?.duration_ms ?? 0, passed: type === 'test:pass' })}\n`;
  }
}
