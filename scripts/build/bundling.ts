import type { BuildOptions, InlineConfig } from 'vite';
import { ROOT } from './paths.js';

/** What every bundle of a release begins with: the packages' sources, and no settings of the development server. */
export const FROM_SOURCES = {
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  resolve: { conditions: ['kim-source', 'module', 'browser', 'production'] },
} satisfies InlineConfig;

/** Browsers the widgets are written for; they load modules ahead without help. */
export const FOR_BROWSERS = { target: 'es2022', modulePreload: false } satisfies BuildOptions;
