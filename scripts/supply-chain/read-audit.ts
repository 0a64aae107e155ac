/** What `npm audit --json` said: what is known of the packages, or why nobody could be asked. */
export type Audit =
  { kind: 'asked'; findings: readonly string[] } | { kind: 'not-asked'; reason: string };

interface Report {
  message?: string;
  vulnerabilities?: Record<
    string,
    { name: string; severity: string; range: string; via: Advice[] }
  >;
}

/** The name of another package that is vulnerable, or what is wrong with this one. */
type Advice = string | { title: string; url: string };

/** @param output of `npm audit --json`; anything else counts as not asked */
export function readAudit(output: string): Audit {
  const report = parse(output);
  if (!report.vulnerabilities) {
    return { kind: 'not-asked', reason: report.message ?? 'npm gave no report' };
  }
  const findings = Object.values(report.vulnerabilities).map(({ name, severity, range, via }) => {
    const why = via.map((one) =>
      typeof one === 'string' ? `by ${one}` : `${one.title} ${one.url}`,
    );
    return `${severity}: ${name} ${range} – ${why.join('; ')}`;
  });
  return { kind: 'asked', findings };
}

function parse(output: string): Report {
  try {
    return (JSON.parse(output) ?? {}) as Report;
  } catch {
    return {};
  }
}
