import type { Plugin } from 'vite';

const NAME = 'lit/decorators.js';
const ID = `\0${NAME}`;

/**
 * Lit's decorators without the half that is for standard decorators, which TypeScript is told not to
 * write here. One of those left out that somebody uses is an error when bundling.
 */
export function smallDecorators(): Plugin {
  return {
    name: 'small-decorators',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? ID : null),
    load: (id) => (id === ID ? SOURCE : null),
  };
}

const SOURCE = `
export const property = (options) => (prototype, name) =>
  void prototype.constructor.createProperty(name, options);
export const state = (options) => property({ ...options, state: true, attribute: false });
`;
