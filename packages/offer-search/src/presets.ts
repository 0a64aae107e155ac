import { FACETS, type PresetName } from './facets.js';
import { presetValues, type Presets } from './state.js';

/** Attributes (as properties) that preset facets. */
export const PRESETS: readonly PresetName[] = FACETS.flatMap(({ preset }) => preset ?? []);

/** What a webmaster wrote in an element's attributes. */
export function presetsOf(
  attributes: Readonly<Record<PresetName, string>> & { readonly locked: boolean },
): Presets {
  const filters: Record<string, string[]> = {};
  for (const { id, preset } of FACETS) {
    const values = preset ? presetValues(attributes[preset]) : [];
    if (values.length > 0) filters[id] = values;
  }
  return { filters, locked: attributes.locked };
}
