/**
 * The script a webmaster includes:
 * `<script type="module" src="…/kim-widgets.js"></script>`
 */
import { start } from './start.js';
import { WIDGETS } from './widgets.js';

start(document, {
  widgets: WIDGETS,
  script: import.meta.url,
  prepare: async () => {
    const { startLocalization } = await import('@kim-widgets/ui/localization');
    await startLocalization(document);
  },
});
