import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from '../build/paths.js';
import { runGates } from './run.js';

/**
 * `npm run gates` looks at every story in twelve modes; `-- --short` in two, `-- --story ID` at those
 * whose id contains it. The whole run ends with Lighthouse on the pages of the demo. Ends with 1 when
 * something was found.
 */
const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, story: { type: 'string' } },
});
const findings = await runGates({
  short: values.short,
  only: values.story,
  report: (line) => console.log(line),
});
console.log(`\n${findings.length} findings`);
const isWhole = !values.short && values.story === undefined;
process.exit(findings.length > 0 || (isWhole && !passesLighthouse()) ? 1 : 0);

function passesLighthouse(): boolean {
  const { status } = spawnSync('npm', ['run', 'lighthouse'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}
