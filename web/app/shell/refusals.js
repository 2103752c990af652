/** Why records and files are refused, in the language of the page. */
import { en } from '../store/messages/en.js';
import { texts } from './language.js';

export const refusals = texts(en);
