// Node imports every package by its name, and what it exports besides.
import { readdir, readFile } from 'node:fs/promises';

const scope = new URL('node_modules/@kim-widgets/', import.meta.url);
for (const name of await readdir(scope)) {
  const { exports } = JSON.parse(await readFile(new URL(`${name}/package.json`, scope), 'utf8'));
  for (const [path, { default: file = '' }] of Object.entries(exports)) {
    // What defines elements or starts at once is for pages.
    if (!file.endsWith('.js') || /define|worker/.test(path)) continue;
    const module = await import(`@kim-widgets/${name}${path.slice(1)}`);
    console.log(`@kim-widgets/${name}${path.slice(1)}: ${Object.keys(module).length}`);
  }
}

const { loadPack } = await import('@kim-widgets/explainer/content');
const { title } = await loadPack({ audience: 'clients', language: 'uk' });
console.log(`Pack: ${title}`);
