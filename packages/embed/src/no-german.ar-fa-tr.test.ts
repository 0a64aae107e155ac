import { noGermanIn } from '../test/walk-languages.js';

noGermanIn(['ar', 'fa', 'tr']);
