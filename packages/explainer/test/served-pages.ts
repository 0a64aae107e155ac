import type { ServedFile } from '../../ui/test/bench.js';

const page = (body: string): ServedFile => ({ type: 'text/html', body });

/** Pages of the tests, by path, beside the sources. */
export const PAGES: Readonly<Record<string, ServedFile>> = {
  '/explainer.html': page(`<!doctype html><html lang="de"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>KIM</title>
    <body style="margin:0;font-family:sans-serif"><main><h1>KIM</h1>
    <kim-explainer content-src="/schemas/examples/explainer.local.json"></kim-explainer></main>
    <script type="module" src="/packages/explainer/src/define.ts"></script>`),
  '/sheet.html': page(`<!doctype html><html lang="de"><meta charset="utf-8"><title>KIM</title><body>
    <script type="module">
      import { fillSheet } from '/packages/explainer/src/print/print.ts';
      import { applyLocalContent, loadPack } from '/packages/explainer/src/content/index.ts';
      const local = await (await fetch('/schemas/examples/explainer.local.json')).json();
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
