import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const require = createRequire(import.meta.url);

/** What axe finds, with the target size and whether visible words are part of the name. */
export async function axe(page: Page): Promise<string[]> {
  // Forced colours are the reader's own, and axe computes with those of the style sheet.
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const options: RunOptions = {
    rules: {
      'color-contrast': { enabled: !forced },
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
      // A story is a part of a page, which has the landmarks and the first heading.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  };
  // Storybook's own run may still be on its way, and axe takes one at a time.
  const { violations } = await page.evaluate(async (run) => {
    const { axe } = globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } };
    for (;;) {
      try {
        return await axe.run(run);
      } catch (error) {
        if (!String(error).includes('already running')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`),
  );
}

interface EngineResult {
  ruleId: string;
  message: string;
  snippet: string;
  value: readonly [string, string];
}

const LEFT_OUT = [
  // About whole pages, which a story is not.
  'page_title_exists',
  'skip_main_exists',
  'aria_content_in_landmark',
  'html_skipnav_exists',
  // Looks for `label[for]` in the document and not in the shadow root; axe does it right.
  'input_label_exists',
];

/** What IBM's checker is sure of: it finds what axe does not look for. */
export async function engine(page: Page): Promise<string[]> {
  await page.evaluate(
    await readFile(require.resolve('accessibility-checker-engine/ace.js'), 'utf8'),
  );
  const results = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as {
      ace: {
        Checker: new () => {
          check(root: Document, rulesets: string[]): Promise<{ results: EngineResult[] }>;
        };
      };
    };
    const report = await new ace.Checker().check(document, ['WCAG_2_2']);
    return report.results
      .filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict === 'FAIL')
      .map(({ ruleId, message, snippet }) => ({ ruleId, message, snippet }));
  });
  return results
    .filter(({ ruleId }) => !LEFT_OUT.includes(ruleId))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
}
