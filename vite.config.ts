import { defineConfig } from 'vite';

/** What development, tests and Storybook share; the release build adds its own in scripts/build.ts. */
export default defineConfig({
  resolve: { conditions: ['kim-source', 'module', 'browser', 'development|production'] },
});
