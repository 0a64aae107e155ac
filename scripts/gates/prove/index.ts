import { parseArgs } from 'node:util';
import { copyTree, removeTree } from './copy.js';
import { Prover, type Verdict } from './prove.js';
import { verdictLine, verdictTable } from './report.js';
import { SEEDS } from './seeds/index.js';

/**
 * `npm run gates:prove` puts known defects, one at a time, into a copy of what is committed and says of
 * each which gate finds it: a test that cannot fail proves nothing, and neither does a gate.
 *
 * `-- --only NAME` for those whose name contains it, also several times; `-- --all-gates` asks every
 * gate about every defect, which takes hours. Ends with 1 when a defect was missed.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [''] },
    'all-gates': { type: 'boolean', default: false },
  },
});
const { only, 'all-gates': allGates } = values;
const seeds = SEEDS.filter(({ name }) => only.some((part) => name.includes(part)));
if (seeds.length === 0) {
  console.error(
    `--only ${only.join(', ')}: choose from\n${SEEDS.map(({ name }) => name).join('\n')}`,
  );
  process.exit(2);
}

const begun = performance.now();
const copy = await copyTree();
process.once('exit', () => removeTree(copy));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const verdicts: Verdict[] = [];
const prover = new Prover(copy);
if (!allGates) await prover.checkClean(seeds, (line) => console.log(line));
for (const seed of seeds) {
  const verdict = await prover.judge(seed, allGates);
  verdicts.push(verdict);
  console.log(verdictLine(verdict));
}

const missed = verdicts.filter(({ caughtBy }) => caughtBy.length === 0);
const result = {
  gates: 'prove',
  defects: verdicts.length,
  caught: verdicts.length - missed.length,
  missed: missed.map(({ seed }) => seed.name),
  seconds: Math.round((performance.now() - begun) / 1000),
};
console.log(`\n${verdictTable(verdicts, allGates)}\n\n${JSON.stringify(result)}`);
process.exit(missed.length > 0 ? 1 : 0);
