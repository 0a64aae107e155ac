import { GATE_NAMES } from './gates.js';
import type { Verdict } from './prove.js';

export function verdictLine({ seed, caughtBy, unusable, seconds }: Verdict): string {
  const [gate] = caughtBy;
  if (gate) return `caught ${seed.name} by ${gate} (${seconds} s)`;
  const doubt = unusable.length > 0 ? `; red without it: ${unusable.join(', ')}` : '';
  return `missed ${seed.name} (${seconds} s${doubt})`;
}

/** Defect × gate: `x` found it, `–` looked and found nothing, blank was not asked. */
export function verdictTable(verdicts: readonly Verdict[], allGates: boolean): string {
  const width = Math.max(...verdicts.map(({ seed }) => seed.name.length));
  const head = ['defect'.padEnd(width), ...GATE_NAMES].join('  ');
  const rows = verdicts.map(({ seed, caughtBy }) => {
    const wereAllAsked = allGates || caughtBy.length === 0;
    const cells = GATE_NAMES.map((gate) =>
      (caughtBy.includes(gate) ? 'x' : wereAllAsked ? '–' : '').padEnd(gate.length),
    );
    return [seed.name.padEnd(width), ...cells].join('  ').trimEnd();
  });
  return [head, ...rows].join('\n');
}
