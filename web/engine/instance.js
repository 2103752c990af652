/** One instance of a module of the engine: the little that it imports, and what it registers through Embind. */

/**
 * What the bindings in wasm/ register. A function that gives text answers with an envelope as JSON; an empty one says
 * that there is nothing to tell.
 * @typedef {object} Functions
 * @property {(stage: string, levels: string, dates: string, band: string, reason: string, author: string,
 *   until: string, asOf: string) => string} score empty where a field does not fit
 * @property {(text: string) => string} parseVector
 * @property {(vector: string, asOf: string) => string} scoreVector empty where the numbers are in the first row now
 * @property {(json: string) => string} [useModel] as those below in amps-site.wasm only; empty where the model is in use
 * @property {(json: string, asOf: string) => string} [scoreDocument]
 * @property {(before: string, after: string) => string} [change]
 * @property {(json: string, asOf: string) => string} [plan]
 * @property {(statuses: string) => string} [achievement]
 * @property {(dialect: string, source: string) => string} [sql]
 */

/**
 * What a module gives without Embind: numbers.
 * @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {() => number} columns the address of the addresses of stages, levels and numbers
 * @property {(count: number) => number} scoreRows the index of the first question with a wrong level; the number of
 *   questions where there is none
 * @property {(hundredths: number, tenths: number) => number} [valueAtRisk] in amps-site.wasm only
 */

/** @typedef {{functions: Functions, exports: Exports}} Instance */

/**
 * Only texts go through Embind. It takes and gives each as the number of its bytes and then the bytes, which belong to
 * whoever receives them.
 * @param {WebAssembly.Module} module
 * @returns {Instance}
 */
export function instantiate(module) {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  /** @type {any} */
  const functions = {};
  /** @param {number} at */
  const bytes = (at) => new Uint8Array(memory.buffer, at);
  /** One number. @param {number} at */
  const word = (at) => new Uint32Array(memory.buffer, at, 1);

  /** @param {string} text */
  const pass = (text) => {
    const encoded = encoder.encode(text);
    const at = malloc(4 + encoded.length);
    if (!at) throw new RangeError('out of memory');
    word(at)[0] = encoded.length;
    bytes(at + 4).set(encoded);
    return at;
  };
  /** @param {number} at */
  const take = (at) => {
    const text = decoder.decode(bytes(at + 4).subarray(0, word(at)[0]));
    free(at);
    return text;
  };

  /** @type {any} */
  const { exports } = new WebAssembly.Instance(module, {
    env: {
      /** @param {number} name @param {unknown[]} rest with the caller and the function itself as fourth and fifth */
      _embind_register_function(name, ...rest) {
        const call = table.get(rest[3]);
        const fn = rest[4];
        const key = decoder.decode(bytes(name).subarray(0, bytes(name).indexOf(0)));
        functions[key] = (/** @type {string[]} */ ...texts) => {
          const passed = texts.map(pass);
          const answer = call(fn, ...passed);
          passed.forEach(free);
          return take(answer);
        };
      },
      // Newer releases of Emscripten hand over what registers the functions.
      /** @param {number} init */
      _embind_register_bindings(init) {
        table.get(word(init)[0])();
      },
      emscripten_notify_memory_growth() {},
    },
    wasi_snapshot_preview1: {
      // What follows is a trap.
      proc_exit() {},
    },
  });
  const { memory, malloc, free, __indirect_function_table: table } = exports;
  exports._initialize();
  return { functions, exports };
}
