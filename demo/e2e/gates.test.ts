import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runGates } from '../../scripts/gates/run.js';

// The long form, every story in all twelve modes, is `npm run gates`.
test('every story in two of twelve modes: checkers, overflow, spacing, headings, motion, the walk with Tab', async () => {
  const findings = await runGates({ short: true });
  assert.deepEqual(
    findings.map(({ story, mode, probe, text }) => `${story} (${mode}) ${probe}: ${text}`),
    [],
  );
});
