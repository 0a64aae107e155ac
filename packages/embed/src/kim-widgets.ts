/**
 * The script a webmaster includes:
 * `<script type="module" src="…/kim-widgets.js"></script>`
 */
import { fetchAhead } from './fetch-ahead.js';

const script = import.meta.url;
fetchAhead(document, script);
void import('./begin.js').then(({ begin }) => {
  begin(script);
});
