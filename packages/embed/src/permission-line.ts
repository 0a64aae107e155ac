import type { Refusal } from './refusals.js';

/** Directive → what becomes of the widgets without it. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  'connect-src': 'what is to be loaded from there is missing',
  'img-src': 'pictures from there are left out',
  'worker-src': "timetables are searched on the page's own thread",
  'frame-src': 'the widget stands in the page itself instead of in a frame',
  'trusted-types':
    "widgets stay as they are, or search timetables on the page's own thread where only kim-widgets is missing",
};

/**
 * One line a webmaster can act on: the permission to add and what is missing until then. Undefined
 * for a directive that no widget needs.
 *
 * @param page address of the page, since a policy names its own server in another way
 */
export function permissionLine({ directive, blocked }: Refusal, page: string): string | undefined {
  const consequence = CONSEQUENCES[directive];
  if (!consequence) return undefined;
  const permission =
    directive === 'trusted-types'
      ? "trusted-types lit-html kim-widgets 'allow-duplicates'"
      : `${directive} ${sourceOf(blocked, page)}`;
  return (
    `kim-widgets: the Content-Security-Policy of this page lacks "${permission}", ` +
    `so ${consequence}. Add it to the policy.`
  );
}

/** How a policy names where something lies: `'self'`, a scheme such as `data:`, or an origin. */
function sourceOf(blocked: string, page: string): string {
  if (!blocked.includes(':')) return `${blocked}:`;
  const { origin, protocol } = new URL(blocked, page);
  if (origin === new URL(page).origin) return "'self'";
  return origin === 'null' ? protocol : origin;
}
