/**
 * One fault of an input, as the core words it.
 * @typedef {object} Fault
 * @property {string} code stable name, such as "level-out-of-range"
 * @property {string} pointer JSON Pointer to the offending value; "" for the whole document or a plain text
 * @property {number} [position] 1-based character of the offending part of a text
 * @property {string} message what was found and what is allowed
 */

/** Every error that the engine throws. */
export class AmpsError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = new.target.name;
    /** Stable name of the error. */
    this.code = code;
  }
}

/** An input was refused; nothing was scored, and nothing else changed. */
export class InputError extends AmpsError {
  /** @param {readonly Fault[]} errors every fault of the input, at least one */
  constructor(errors) {
    super(errors[0].code, errors.map((fault) => fault.message).join('\n'));
    this.errors = errors;
  }
}

/** The engine could not be loaded. Loading may be tried again. */
export class LoadError extends AmpsError {}

/** The engine failed in the middle of a call. The next call runs on a fresh instance. */
export class TrapError extends AmpsError {}
