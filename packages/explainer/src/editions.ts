import {
  loadPack,
  packLanguages,
  shownTopics,
  type Audience,
  type KnownFacts,
  type LocalContent,
  type Pack,
  type ShownTopic,
} from './content/index.js';

/** One language, ready to be shown. */
export interface Edition {
  pack: Pack;
  topics: readonly ShownTopic[];
  /** What the municipality supplied. */
  facts: KnownFacts;
}

/** What the municipality says, and in which languages. A failure is kept; its facts are then missing. */
export interface LocalPart {
  content?: LocalContent;
  error?: unknown;
  languages: string[];
}

/** Reads the municipality's file. Rejects only when aborted: the explanation works without it. */
export async function loadLocalPart(
  audience: Audience,
  address: string,
  signal: AbortSignal,
): Promise<LocalPart> {
  const available = packLanguages(audience);
  if (!address) return { languages: available };
  try {
    const { loadLocalContent, offeredLanguages } = await import('./local-edition.js');
    const content = await loadLocalContent(address, signal);
    return { content, languages: offeredLanguages(available, content) };
  } catch (error) {
    signal.throwIfAborted();
    return { error, languages: available };
  }
}

/**
 * Loads a language and makes it the municipality's.
 *
 * @throws when the pack cannot be fetched
 */
export async function loadEdition(
  audience: Audience,
  language: string,
  local: LocalContent | undefined,
): Promise<Edition> {
  const [original, localizer] = await Promise.all([
    loadPack({ audience, language }),
    local && import('./local-edition.js'),
  ]);
  const { pack, facts } =
    local && localizer ? localizer.localEdition(original, local) : { pack: original, facts: {} };
  return { pack, facts, topics: shownTopics(pack, facts) };
}
