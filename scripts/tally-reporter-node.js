import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Prints what failed or was skipped, and which files took longest; writes the counts to the file that
 * `KIM_TALLY` names.
 *
 * @param {AsyncIterable<{ type: string; data: any }>} events of Node's test runner
 */
export default async function* tally(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const files = [];
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (data?.details && isFile(data)) files.push(data);
    // A suite is only the sum of its tests; a file that cannot be loaded is reported as one failing test.
    if (data?.details?.type === 'suite' && !isLoadFailure(data)) continue;
    if (type === 'test:pass') {
      if (data.skip !== undefined) {
        counts.skipped += 1;
        yield `skipped: ${data.name} ${typeof data.skip === 'string' ? `(${data.skip})` : ''}\n`;
      } else if (!isFile(data)) counts.passed += 1;
    }
    if (type === 'test:fail') {
      counts.failed += 1;
      yield `\nFAILED ${data.file ?? ''}: ${data.name}\n${describe(data.details.error)}\n`;
    }
  }
  if (process.env.KIM_TALLY) writeFileSync(process.env.KIM_TALLY, JSON.stringify(counts));
  yield `slowest: ${slowest(files).join(', ')}\n`;
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

/** Each file is itself a test around its tests. */
function isFile(data) {
  return data.nesting === 0 && data.file?.endsWith(data.name);
}

/** Where the time goes. */
function slowest(files) {
  return files
    .toSorted((a, b) => b.details.duration_ms - a.details.duration_ms)
    .slice(0, 5)
    .map(
      ({ file, details }) =>
        `${relative(process.cwd(), file)} ${Math.round(details.duration_ms / 1000)} s`,
    );
}

function isLoadFailure(data) {
  return data.details?.error?.failureType === 'testCodeFailure' && isFile(data);
}

function describe(error) {
  const cause = error?.cause ?? error;
  return cause?.stack ?? String(cause?.message ?? cause);
}
