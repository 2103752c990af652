import { texts } from '../../shell/language.js';
import { en } from './messages/en.js';

export const t = texts(en);
