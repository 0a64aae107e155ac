import { noGermanIn } from '../test/walk-languages.js';

noGermanIn(['en', 'fr', 'ro']);
