import type { Plugin } from 'vite';

/** A thesaurus of the search package, from its source or built. */
const THESAURUS = /\/search\/(?:src|dist)\/thesaurus\/[a-z]{2}\.[jt]s$/;

/**
 * People read and write the thesauri, phones download them: comments, blank lines, spaces beside
 * commas and capitals stay at home. Nothing is lost, for words are folded before they are compared.
 */
export function packThesaurus(): Plugin {
  return {
    name: 'pack-thesaurus',
    enforce: 'pre',
    transform: (code, id) => (THESAURUS.test(id) ? { code: packed(code), map: null } : null),
  };
}

/** The module with the text it exports packed. */
export function packed(code: string): string {
  return code.replace(/(?<=export default )`[^`]*`/, (text) =>
    text
      .toLowerCase()
      .replace(/#.*/g, '')
      .replace(/[^\S\n]*([,>])[^\S\n]*/g, '$1')
      .replace(/\s*\n\s*/g, '\n'),
  );
}
