import { noGermanIn } from '../test/walk-languages.js';

noGermanIn(['bg', 'ru', 'uk']);
