import { texts } from '../../shell/language.js';
import { startPage } from '../../shell/page.js';
import { en } from './messages/en.js';

texts(en);
startPage('privacy');
