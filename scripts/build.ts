import { readFile } from 'node:fs/promises';
import { buildDemo } from '../demo/build.js';
import { buildPackages } from './build/packages.js';
import { DEMO, RELEASE, ROOT } from './build/paths.js';
import { buildRelease, filesOf } from './build/release.js';
import { zipFiles } from './build/zip.js';

console.log('Compiling packages …');
await buildPackages();
console.log('Bundling the release …');
await buildRelease();
const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as {
  version: string;
};
const archive = `${ROOT}dist/kim-widgets-${version}.zip`;
await zipFiles(RELEASE, await filesOf(RELEASE, { compressed: true }), 'kim-widgets', archive);
console.log('Writing the demo …');
await buildDemo({ release: RELEASE, target: DEMO, today: new Date() });
console.log(`Done: ${RELEASE} (to upload, also as ${archive}) and ${DEMO} (the demo).`);
