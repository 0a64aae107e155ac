import { defineConfig } from 'vite';
import { leafletTrustedTypes } from './scripts/vite/leaflet-trusted-types.js';

/** What development, tests and Storybook share; the release build adds its own in scripts/build.ts. */
export default defineConfig({
  plugins: [leafletTrustedTypes()],
  resolve: { conditions: ['kim-source', 'module', 'browser', 'development|production'] },
});
