import type { Plugin } from 'vite';
import { leafletTrustedTypes } from './leaflet-trusted-types.js';
import { minifyTemplates } from './minify-templates.js';
import { packThesaurus } from './pack-thesaurus.js';
import { smallDecorators } from './small-decorators.js';

/** What makes sources into what visitors download, however many files that are. */
export function releasePlugins(): Plugin[] {
  return [leafletTrustedTypes(), minifyTemplates(), smallDecorators(), packThesaurus()];
}
