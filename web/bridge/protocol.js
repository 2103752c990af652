/**
 * What both sides of a frame agree on, for pages too that cannot load bridge.js and speak for themselves.
 *
 * A message is `{amps: 2, type, …}`. Few go from window to window, as whoever can put another document into the frame
 * would read them:
 *
 * - `hello` from the frame: it has loaded, is free again, or has another key. It tells nothing, as nobody is known yet.
 * - `hello` {from} from the page: the answer, and the question whether a frame is there already. It tells nothing either;
 *   `from` is a name for the connection, which several on one page tell their refusals apart by.
 * - `port` {id, key} from the frame, with a MessagePort: its answer to a page that may drive it. The key is the fragment
 *   of the frame's address. The id is the same until the frame has been driven.
 * - `close` {key} from the page: the end of what began with that key.
 * - `refused` {code, message, to} from the frame: `to` is the `from` of what was refused, null where it had none.
 *
 * A page takes the port only with a key that it made up, and that nobody else can know. Until it is offered that key it
 * sends the frame to its address with the key behind it, by `location.replace`: the frame that is there stays and reads
 * it, anything else makes room for the frame. The port that it takes belongs to that one document and ends with it.
 *
 * Everything else goes over the port; what has a number `id` is answered under that number. From the page:
 *
 * - `open` {resize}: the first message; whether to tell the height.
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
 * - `gone`: another document takes the place of this one.
 * - `refused` {code, message}: another connection was faster.
 */

/** Rises when a message changes its meaning. */
export const VERSION = 2;

/** Of the JSON text of one message: as much as the engine takes of one document. */
export const MAX_CHARACTERS = 1_048_576;

/**
 * @param {string} type
 * @param {object} [body]
 */
export const message = (type, body) => ({ amps: VERSION, type, ...body });

/** A secret that cannot be guessed. */
export const secret = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * What is said of an error on the other side, where it would be no Error.
 * @param {any} error
 */
export const told = ({ code = 'bridge-failed', message: text, errors }) =>
  ({ code, message: String(text), ...(errors ? { errors } : {}) });
