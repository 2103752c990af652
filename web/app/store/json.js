/** Reads JSON as strictly as the core does: a member that is given twice is an error. */

/** @typedef {{names: Set<string> | undefined, at: string | number}} Level an object with its names, or a list */

/**
 * @param {string} text
 * @returns {any}
 * @throws {Error} where it is no JSON, or an object has two members of one name
 */
export function readJson(text) {
  const value = JSON.parse(text);
  /** @type {Level[]} */
  const levels = [];
  let isName = false;
  // It is JSON: only strings, braces and commas have to be looked at.
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    const level = levels[levels.length - 1];
    if (sign === '{' || sign === '[') {
      isName = sign === '{';
      levels.push({ names: isName ? new Set() : undefined, at: 0 });
    } else if (sign === '}' || sign === ']') {
      levels.pop();
    } else if (sign === ',') {
      isName = Boolean(level.names);
      if (!isName) level.at = Number(level.at) + 1;
    } else if (sign === '"') {
      const end = endOf(text, i);
      if (isName) {
        const name = JSON.parse(text.slice(i, end + 1));
        level.at = name;
        if (level.names?.has(name)) throw new Error(`${levels.map(({ at }) => `/${at}`).join('')} is given twice`);
        level.names?.add(name);
        isName = false;
      }
      i = end;
    }
  }
  return value;
}

/** Where the string that begins there ends. @param {string} text @param {number} start */
function endOf(text, start) {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text[before] === '\\') before -= 1;
    // Every second backslash stands for itself.
    if ((end - before) % 2 === 1) return end;
  }
}
