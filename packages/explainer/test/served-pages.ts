import { readFileSync } from 'node:fs';
import type { ServedFile, ServedModules } from '../../ui/test/bench.js';

/** A municipality's own words. */
const LOCAL = new URL('../../../schemas/examples/explainer.local.json', import.meta.url);

export const MODULES: ServedModules = {
  explainer: 'packages/explainer/src/define.ts',
  print: 'packages/explainer/src/print/print.ts',
  content: 'packages/explainer/src/content/index.ts',
};

const page = (body: string): ServedFile => ({ type: 'text/html', body });

/** Pages of the tests, by path. */
export const PAGES: Readonly<Record<string, ServedFile>> = {
  '/explainer.html': page(`<!doctype html><html lang="de"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>KIM</title>
    <body style="margin:0;font-family:sans-serif"><main><h1>KIM</h1>
    <kim-explainer content-src="/local.json"></kim-explainer></main>
    <script type="module" src="/explainer.js"></script>`),
  '/local.json': { type: 'application/json', body: readFileSync(LOCAL) },
  '/sheet.html': page(`<!doctype html><html lang="de"><meta charset="utf-8"><title>KIM</title><body>
    <script type="module">
      import { fillSheet } from '/print.js';
      import { applyLocalContent, loadPack } from '/content.js';
      const local = await (await fetch('/local.json')).json();
      const asked = new URLSearchParams(location.search);
      const audience = asked.get('audience') ?? 'clients';
      const packs = [];
      for (const language of asked.get('languages').split(',')) {
        packs.push(applyLocalContent(await loadPack({ audience, language }), local));
      }
      await fillSheet(document, { packs, local, address: asked.get('address') });
      document.documentElement.dataset.ready = 'true';
    </script>`),
};
