/** The manifest that Storybook's tables and editors read: made from the elements' class comments. */
export default {
  globs: ['packages/*/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/generated/**'],
  outdir: 'dist',
  litelement: true,
};
