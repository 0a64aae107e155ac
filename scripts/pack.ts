import { mkdir, rm } from 'node:fs/promises';
import { ROOT } from './build/paths.js';
import { packAll } from './build/pack-all.js';

/** `dist/packages/`: the built packages as npm would publish them. */
const PACKED = `${ROOT}dist/packages/`;

await rm(PACKED, { recursive: true, force: true });
await mkdir(PACKED, { recursive: true });
for (const archive of (await packAll(PACKED)).keys()) console.log(archive);
