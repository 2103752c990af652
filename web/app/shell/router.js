/**
 * The places of the site and their addresses. What is open stands in the query of the address, so that Back, a reload,
 * a bookmark and a new tab find it again:
 *
 *     (nothing)                                     the score of the account that was worked on last
 *     ?account=ID                                   the score of an account: its latest assessment
 *     ?account=ID&assessment=ID                     an older one
 *     ?account=ID&view=history                      its assessments
 *     ?account=ID&view=plan                         its success plan
 *     ?account=ID&view=compare&pick=ID&pick=ID      two of them compared
 *     ?view=new   ?view=accounts   ?view=import     an empty account, all accounts, a file
 */

/** @typedef {'score' | 'new' | 'history' | 'compare' | 'plan' | 'accounts' | 'import'} View */

/**
 * @typedef {object} Place
 * @property {View} view
 * @property {string} [account] the one that is worked on unless given
 * @property {string} [assessment] the latest unless given
 * @property {readonly string[]} [picks] the assessments to compare, at most two
 */

/** @type {readonly View[]} */
const VIEWS = ['score', 'new', 'history', 'compare', 'plan', 'accounts', 'import'];
/** @type {readonly View[]} */
const OF_AN_ACCOUNT = ['score', 'history', 'compare', 'plan'];

/**
 * @param {string} query of an address; what others hang on to it changes nothing
 * @returns {Place & {unknown?: string}} unknown: a view that does not exist
 */
export function placeIn(query) {
  const told = new URLSearchParams(query);
  const named = told.get('view') || 'score';
  const view = VIEWS.find((each) => each === named) ?? 'score';
  const place = OF_AN_ACCOUNT.includes(view) ? {
    view,
    account: told.get('account') ?? '',
    assessment: (view === 'score' && told.get('assessment')) || '',
    picks: view === 'score' ? [] : told.getAll('pick').slice(0, 2),
  } : { view };
  return view === named ? place : { ...place, unknown: named };
}

/** @param {Place} place @returns {string} its query; a link with it stays on this page */
export function addressOf({ view, account, assessment, picks = [] }) {
  const told = new URLSearchParams({
    ...(account ? { account } : {}), ...(assessment ? { assessment } : {}), ...(view === 'score' ? {} : { view }),
  });
  for (const pick of picks) told.append('pick', pick);
  return `?${told}`;
}

/** The page that an address leads to, whatever place of it. @param {URL | Location} address */
const pageOf = ({ href }) => href.split(/[?#]/)[0].replace(/\/index\.html$/, '/');

export class Router {
  #onPlace;

  /** @param {(place: Place & {unknown?: string}) => void} onPlace called when the user goes somewhere */
  constructor(onPlace) {
    this.#onPlace = onPlace;
    addEventListener('popstate', () => onPlace(this.place));
    document.addEventListener('click', (event) => this.#onClick(event));
  }

  /** Where the address leads. */
  get place() {
    return /** @type {Place & {unknown?: string}} */ (history.state?.place ?? placeIn(location.search));
  }

  /** @param {Place} place */
  go(place) {
    this.#write(addressOf(place) === addressOf(this.place) && !location.hash ? 'replaceState' : 'pushState', place, '');
    this.#onPlace(place);
  }

  /** The same place has another address now. @param {Place} place */
  replace(place) {
    if (addressOf(place) !== addressOf(this.place)) this.#write('replaceState', place, location.hash);
  }

  /** @param {'pushState' | 'replaceState'} how @param {Place} place @param {string} hash */
  #write(how, place, hash) {
    try {
      history[how](null, '', location.pathname + addressOf(place).replace(/^\?$/, '') + hash);
    } catch {
      // A document without an address of its own, such as a blob: the browser remembers the place beside it.
      history[how]({ place }, '');
    }
  }

  /** A link to another place of this page does not load it anew. @param {MouseEvent} event */
  #onClick(event) {
    const link = /** @type {Element} */ (event.target).closest?.('a[href]');
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target || link.download) return;
    const address = new URL(link.href);
    if (address.hash || pageOf(address) !== pageOf(location)) return;
    event.preventDefault();
    this.go(placeIn(address.search));
  }
}
