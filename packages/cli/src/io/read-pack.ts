import { readFile } from 'node:fs/promises';
import type { Pack } from '@kim-widgets/explainer/content';

/** A pack that comes with the explainer: `de-simple`, `de.professionals`. */
export async function readPack(name: string): Promise<Pack> {
  const address = import.meta.resolve(`@kim-widgets/explainer/packs/${name}.json`);
  return JSON.parse(await readFile(new URL(address), 'utf8')) as Pack;
}
