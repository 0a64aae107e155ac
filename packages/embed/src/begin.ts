import { start } from './start.js';
import { WIDGETS } from './widgets.js';

/**
 * Puts the widgets on the page the script stands on.
 *
 * @param script address of the script
 */
export function begin(script: string): void {
  start(document, {
    widgets: WIDGETS,
    script,
    prepare: async () => {
      const { startLocalization } = await import('@kim-widgets/ui/localization');
      await startLocalization(document);
    },
  });
}
