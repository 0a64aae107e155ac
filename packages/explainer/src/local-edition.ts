import {
  applyLocalContent,
  knownFacts,
  type KnownFacts,
  type LocalContent,
  type Pack,
} from './content/index.js';

/** What a municipality's file takes; without one, none of this is loaded. */
export { loadLocalContent, offeredLanguages } from './content/index.js';

/** A pack as the municipality wants it, and what is known of it in that language. */
export function localEdition(pack: Pack, local: LocalContent): { pack: Pack; facts: KnownFacts } {
  return {
    pack: applyLocalContent(pack, local),
    facts: knownFacts(local.facts, pack.language),
  };
}
