import { parseArgs } from 'node:util';
import { runGates } from './run.js';

/**
 * `npm run gates` looks at every story in twelve modes; `-- --short` in two, `-- --story ID` at those
 * whose id contains it. Ends with 1 when something was found.
 */
const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, story: { type: 'string' } },
});
const findings = await runGates({
  short: values.short,
  only: values.story,
  report: (line) => console.log(line),
});
for (const { story, mode, probe, text } of findings) {
  console.error(`${story} (${mode}) ${probe}: ${text}`);
}
console.log(`\n${findings.length} findings`);
process.exit(findings.length > 0 ? 1 : 0);
