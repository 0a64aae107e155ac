import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runGates } from '../../scripts/gates/run.js';

// Every story in all twelve modes is `npm run gates`, in two of them `npm run gates -- --short`.
test('the first story of each element in two of twelve modes: checkers, overflow, spacing, headings, motion, the walk with Tab', async () => {
  const findings = await runGates({ short: true, firstOnly: true });
  assert.deepEqual(
    findings.map(({ story, mode, probe, text }) => `${story} (${mode}) ${probe}: ${text}`),
    [],
  );
});
