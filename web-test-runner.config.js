import { existsSync, readdirSync } from 'node:fs';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { createServer } from 'vite';
import { tallyReporter } from './scripts/tally-reporter.js';

const PACKAGES = [
  'ui',
  'views',
  'offer-search',
  'contact-cards',
  'mobility-map',
  'explainer',
  'embed',
];

/** A group without files would be an error of the runner. */
function hasTests(name) {
  const folder = `packages/${name}/src`;
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((file) => /(?<!\.node)\.test\.ts$/.test(file))
  );
}

/** Vite serves everything but the runner's own files, so tests see what visitors get. */
function viteMiddleware() {
  const vite = createServer({
    configFile: './vite.config.ts',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null },
    // A fixed list: two runs side by side must not rewrite each other's prebundled files.
    cacheDir: 'node_modules/.vite-test',
    optimizeDeps: { noDiscovery: true, include: ['axe-core'] },
    logLevel: 'error',
    plugins: [
      {
        name: 'web-test-runner-external',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : null),
      },
    ],
  });
  return async (context, next) => {
    if (context.url.startsWith('/__web-') || context.path === '/') return next();
    const { middlewares } = await vite;
    await new Promise((resolve, reject) => {
      context.res.once('close', resolve);
      context.res.statusCode = 200;
      middlewares(context.req, context.res, (error) => (error ? reject(error) : resolve()));
    });
    if (context.res.writableEnded || context.res.headersSent) context.respond = false;
    else return next();
  };
}

export default {
  groups: PACKAGES.filter(hasTests).map((name) => ({
    name,
    files: [`packages/${name}/src/**/*.test.ts`, `!packages/${name}/src/**/*.node.test.ts`],
  })),
  rootDir: '.',
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 20_000 } },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-background-networking',
          '--disable-component-update',
          '--no-first-run',
        ],
      },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' }),
    }),
  ],
  middleware: [viteMiddleware()],
  reporters: [tallyReporter()],
};
