/**
 * One fault of an input, as the core words it.
 * @typedef {object} Fault
 * @property {string} code stable name, such as "level-out-of-range"
 * @property {string} pointer JSON Pointer to the offending value; "" for the whole document or a plain text
 * @property {number} [position] 1-based character of the offending part of a text
 * @property {string} message what was found and what is allowed
 */

/**
 * What every error of AMPS is.
 * @example
 * try {
 *   engine.parseVector('AMPS:1/ST:RN/A1:9');
 * } catch (error) {
 *   console.log(error instanceof AmpsError, error.name, error.code); // true InputError level-out-of-range
 * }
 */
export class AmpsError extends Error {
  /** The name of the class; spelled out, as bundlers shorten the names of classes. */
  name = 'AmpsError';

  /**
   * @param {string} code
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    /** Stable name of the error. */
    this.code = code;
  }
}

/**
 * An input was refused; nothing was scored, and nothing else changed. `code` is that of the first fault,
 * `message` has a line for each.
 * @example
 * try {
 *   engine.parseVector('AMPS:1/ST:RN/A1:9/Z1:2');
 * } catch (error) {
 *   const faults = error.errors.map(({ code, position }) => `${code} at ${position}`);
 *   console.log(faults.join(', ')); // level-out-of-range at 14, vector-unknown-key at 19
 * }
 */
export class InputError extends AmpsError {
  /** @override */
  name = 'InputError';

  /**
   * @param {readonly Fault[]} errors every fault of the input, at least one
   * @param {ErrorOptions} [options]
   */
  constructor(errors, options) {
    super(errors[0].code, errors.map((fault) => fault.message).join('\n'), options);
    /** Every fault of the input, at least one. */
    this.errors = errors;
  }
}

/**
 * The engine could not be loaded. Loading may be tried again.
 * @example
 * try {
 *   await loadEngine({ wasm: new TextEncoder().encode('no engine') });
 * } catch (error) {
 *   console.log(error instanceof LoadError, error.code); // true wasm-damaged
 * }
 */
export class LoadError extends AmpsError {
  /** @override */
  name = 'LoadError';
}

/**
 * The engine failed in the middle of a call. The next call runs on a fresh instance.
 * @example
 * const summary = () => engine.summary('AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3');
 * let found;
 * try {
 *   found = summary();
 * } catch (error) {
 *   if (!(error instanceof TrapError)) throw error;
 *   found = summary();
 * }
 * console.log(found.score); // 48.8
 */
export class TrapError extends AmpsError {
  /** @override */
  name = 'TrapError';
}
