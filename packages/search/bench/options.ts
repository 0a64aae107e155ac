import type { IndexOptions } from '../src/index.js';
import { generatedFacetWords } from '../test/generate.js';

/** Field weights of the invented offers, the same for every engine that knows weights. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  title: 4,
  summary: 2,
  description: 1,
  organization: 1.5,
  place: 2,
  labels: 2,
  person: 2,
  phone: 2,
  content: 1,
};

/** As `angebote` sets it up: the long text is shown elsewhere and not stored. */
export const OPTIONS: IndexOptions = {
  fields: { ...WEIGHTS, description: { weight: 1, stored: false } },
  facetWords: generatedFacetWords(),
};
