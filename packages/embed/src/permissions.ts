/** What a page's Content-Security-Policy refused, as the browser tells it. */
export interface Refusal {
  /** The directive that refused it, such as `worker-src`. */
  directive: string;
  /** Address of what was refused; a keyword such as `data` where it has none. */
  blocked: string;
  /** Address of the script that asked for it, where one did. */
  source?: string;
}

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

/**
 * Whether a refusal is about the widgets and not about something else on the page.
 *
 * @param folder address of the folder the widgets' script came from
 * @param widgets the widgets of the page; a picture that was left for later is asked for by no script
 */
export function concernsWidgets(
  { source = '', blocked }: Refusal,
  folder: string,
  widgets: Iterable<Element>,
): boolean {
  return (
    source.startsWith(folder) ||
    blocked.startsWith(`${folder}embed.html`) ||
    [...widgets].some((widget) => hasPicture(widget, blocked))
  );
}

function hasPicture({ shadowRoot }: Element, address: string): boolean {
  return [...(shadowRoot?.querySelectorAll('img') ?? [])].some(({ src }) => src === address);
}

/**
 * Tells what the page's policy refuses from now on; of frames, which stand in the page before its
 * scripts, also what it has refused already, where the browser remembers it.
 *
 * @returns a function that ends it
 */
export function watchRefusals(root: Document, tell: (refusal: Refusal) => void): () => void {
  const hear = (event: SecurityPolicyViolationEvent) => {
    if (event.disposition !== 'enforce') return;
    tell({
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      source: event.sourceFile,
    });
  };
  root.addEventListener('securitypolicyviolation', hear);
  const earlier = earlierRefusals(tell);
  return () => {
    root.removeEventListener('securitypolicyviolation', hear);
    earlier?.disconnect();
  };
}

/** The body of a report of type `csp-violation`, which the compiler does not know yet. */
interface ViolationReport {
  effectiveDirective: string;
  blockedURL: string | null;
  sourceFile: string | null;
  disposition: string;
}

function earlierRefusals(tell: (refusal: Refusal) => void): ReportingObserver | undefined {
  if (!('ReportingObserver' in globalThis)) return undefined;
  const observer = new ReportingObserver(
    (reports) => {
      for (const { body } of reports) {
        const report = body as unknown as ViolationReport;
        if (report.disposition !== 'enforce') continue;
        tell({
          directive: report.effectiveDirective,
          blocked: report.blockedURL ?? '',
          source: report.sourceFile ?? '',
        });
      }
    },
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
  return observer;
}

/** How a policy names where something lies: `'self'`, a scheme such as `data:`, or an origin. */
function sourceOf(blocked: string, page: string): string {
  if (!blocked.includes(':')) return `${blocked}:`;
  const { origin, protocol } = new URL(blocked, page);
  if (origin === new URL(page).origin) return "'self'";
  return origin === 'null' ? protocol : origin;
}
