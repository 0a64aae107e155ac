import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Pages of this test, by path, beside the sources. */
const PAGES: Readonly<Record<string, string>> = {
  '/explainer.html': `<!doctype html><html lang="de"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>KIM</title>
    <body style="margin:0;font-family:sans-serif"><main><h1>KIM</h1>
    <kim-explainer content-src="/schemas/examples/explainer.local.json"></kim-explainer></main>
    <script type="module" src="/packages/explainer/src/define.ts"></script>`,
  '/sheet.html': `<!doctype html><html lang="de"><meta charset="utf-8"><title>KIM</title><body>
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
    </script>`,
};

/** A browser with the sources served as visitors get them. */
export interface Bench {
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const vite = await createServer({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    appType: 'custom',
    cacheDir: 'node_modules/.vite-test',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: ['axe-core'] },
    logLevel: 'error',
  });
  const server = await listen(vite);
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  return {
    async open(path, options) {
      const page = await browser.newPage({ locale: 'de-DE', ...options });
      await page.goto(`http://127.0.0.1:${port}${path}`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      await vite.close();
    },
  };
}

async function listen(vite: ViteDevServer): Promise<Server> {
  const server = createHttpServer((request, response) => {
    const page = PAGES[(request.url ?? '').replace(/[?#].*/, '')];
    if (page === undefined) vite.middlewares(request, response);
    else response.setHeader('content-type', 'text/html').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
