import { readFile, writeFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Package } from 'custom-elements-manifest/schema.js';
import { manifestOf, vsCodeData } from './editor-data.js';
import { ROOT } from './paths.js';

const CONFIG = 'custom-elements-manifest.config.js';

/**
 * Writes beside each package's modules what tools and editors read of its elements:
 * `custom-elements.json` and `vscode.html-custom-data.json`. Only for packages whose `package.json` names
 * such a manifest: others have elements that are nobody else's business, or none.
 *
 * @param folders the packages' folders in the repository
 */
export async function describeElements(folders: readonly string[]): Promise<void> {
  const argv = ['analyze', '--config', CONFIG, '--quiet'];
  const whole = (await cli({ argv, cwd: ROOT, noWrite: true })) as Package;
  for (const folder of folders) {
    const { customElements } = JSON.parse(
      await readFile(`${ROOT}${folder}/package.json`, 'utf8'),
    ) as { customElements?: string };
    if (!customElements) continue;
    const manifest = manifestOf(whole, folder);
    await writeJson(`${ROOT}${folder}/${customElements}`, manifest);
    await writeJson(`${ROOT}${folder}/dist/vscode.html-custom-data.json`, vsCodeData(manifest));
  }
}

function writeJson(path: string, content: unknown): Promise<void> {
  return writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
}
