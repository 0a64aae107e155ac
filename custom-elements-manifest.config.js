/** The manifest that Storybook's tables and editors read: made from the elements' class comments. */
export default {
  globs: ['packages/*/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/generated/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly()],
};

/**
 * Leaves out what is private, and the events the analyzer guesses from `dispatchEvent` calls: it takes
 * the argument's name for the event's. Says of `Event` that it is the browser's.
 */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(
            ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'),
          );
          declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('kim-'));
          if (declaration.superclass?.name === 'Event') {
            declaration.superclass = { name: 'Event', package: 'global:' };
          }
        }
      }
    },
  };
}
