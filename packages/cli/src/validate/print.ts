import { groupBy } from '../lists.js';
import { type Finding, RULES, type Severity } from './finding.js';
import type { Position } from './positions.js';

const HEADINGS: Record<Severity, string> = {
  error: 'Fehler',
  warning: 'Warnungen',
  hint: 'Hinweise',
};

/**
 * Findings as people read them: grouped by rule, worst first, each with its place and its cure.
 *
 * @param limit lines shown of each rule; the rest is counted
 */
export function printFindings(
  findings: readonly Finding[],
  file: string,
  positions: ReadonlyMap<string, Position>,
  limit: number,
): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'hint'] as const) {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) continue;
    lines.push('', `${HEADINGS[severity]} (${ofSeverity.length})`);
    for (const [rule, group] of groupBy(ofSeverity, ({ rule }) => rule)) {
      lines.push(`  ${RULES[rule][1]}${group.length > 1 ? ` (${group.length})` : ''}`);
      for (const { pointer, subject, message, cure } of group.slice(0, limit)) {
        const { line, column } = positions.get(pointer) ?? { line: 1, column: 1 };
        lines.push(`    ${file}:${line}:${column}  ${subject} ${message}`, `      → ${cure}`);
      }
      if (group.length > limit)
        lines.push(`    … und ${group.length - limit} weitere (alle mit --all)`);
    }
  }
  return lines.join('\n');
}
