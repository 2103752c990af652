/**
 * What both sides of a frame agree on, for pages too that cannot load bridge.js and speak for themselves.
 *
 * A message is `{amps: 1, type, …}`. Few go from window to window, before there is a port:
 *
 * - `hello` {id} from the frame: it has loaded, or is free again. It tells nothing, as nobody is known yet.
 * - `hello` from the page: is a frame there already?
 * - `port` {id, resize} from the page, with a MessagePort: the answer to the hello of that id, once.
 * - `close` {id} from the page: the end of what began with that hello.
 * - `refused` {code, message} from the frame, over the refused port where there is one.
 *
 * Everything else goes over the port; what has a number `id` is answered under that number. From the page:
 *
 * - `set` {id, state}: a FrameState, see bridge.js. Answered by `result` or `error`.
 * - `state` {id}: answered by `state` {id, state}, a FrameReport.
 * - `view` {start, end, size}: pixels of the frame above and below what is in view, and the window's height.
 *
 * From the frame:
 *
 * - `ready`: the engine is loaded.
 * - `result` {id, result, assessment}: the answer to `set`. Without id: there is a new result.
 * - `change` {assessment, value, result}: the user changed something.
 * - `error` {id, code, message, errors}: what was refused or failed; without id when nobody asked for it.
 * - `resize` {height}: of the content, in pixels.
 */

/** Rises when a message changes its meaning. */
export const VERSION = 1;

/** Of the JSON text of one message: as much as the engine takes of one document. */
export const MAX_CHARACTERS = 1_048_576;

/**
 * @param {string} type
 * @param {object} [body]
 */
export const message = (type, body) => ({ amps: VERSION, type, ...body });

/**
 * What is said of an error on the other side, where it would be no Error.
 * @param {any} error
 */
export const told = ({ code = 'bridge-failed', message: text, errors }) =>
  ({ code, message: String(text), ...(errors ? { errors } : {}) });
