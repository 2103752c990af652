/**
 * The texts of the widget. English is part of the script; every other language is a file `messages/<tag>.js` beside
 * it. A page that cannot read files registers languages itself.
 */
import { readLanguage } from '#languages';
import { catalogues } from '../ui/languages.js';
import { en } from './messages/en.js';

const { register, load } = catalogues(en, (tag) => readLanguage('messages', tag));

export { register as registerLanguage, load as loadLanguage };
