import { defaultReporter } from '@web/test-runner';
import { writeFileSync } from 'node:fs';

/**
 * The runner's own report, and the counts written to the file that `KIM_TALLY` names, so that
 * one closing line can speak for browser and Node tests together.
 */
export function tallyReporter() {
  const inner = defaultReporter({ reportTestResults: true, reportTestProgress: false });
  return {
    ...inner,
    onTestRunFinished(args) {
      inner.onTestRunFinished?.(args);
      const tally = { passed: 0, failed: 0, skipped: 0 };
      for (const session of args.sessions) {
        const before = tally.failed;
        count(session.testResults, tally);
        // A file that could not be loaded holds no test that failed, and still is a failure.
        if (!session.passed && tally.failed === before) tally.failed += 1;
      }
      if (process.env.KIM_TALLY) writeFileSync(process.env.KIM_TALLY, JSON.stringify(tally));
    },
  };
}

function count(suite, tally) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) tally.skipped += 1;
    else if (test.passed) tally.passed += 1;
    else tally.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, tally);
}
