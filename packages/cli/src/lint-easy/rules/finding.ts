import type { Token } from '../tokens.js';
import type { Finding, RuleId, Severity } from '../types.js';

/** A finding over one or several neighbouring tokens. */
export function finding(
  rule: RuleId,
  severity: Severity,
  from: Token,
  to: Token,
  message: string,
  suggestion: string,
): Finding {
  return { rule, severity, start: from.start, end: to.end, message, suggestion };
}
