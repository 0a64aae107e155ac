/** What a page's Content-Security-Policy refused, as the browser tells it. */
export interface Refusal {
  /** The directive that refused it, such as `worker-src`. */
  directive: string;
  /** Address of what was refused; a keyword such as `data` where it has none. */
  blocked: string;
  /** Address of the script that asked for it, where one did. */
  source?: string;
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
