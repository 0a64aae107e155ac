import { buildDemo } from '../demo/build.js';
import { buildPackages } from './build/packages.js';
import { DEMO, RELEASE } from './build/paths.js';
import { buildRelease } from './build/release.js';

console.log('Compiling packages …');
buildPackages();
console.log('Bundling the release …');
await buildRelease();
console.log('Writing the demo …');
await buildDemo({ release: RELEASE, target: DEMO, today: new Date() });
console.log(`Done: ${RELEASE} (to upload) and ${DEMO} (the demo).`);
