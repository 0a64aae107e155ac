import type { TemplateResult } from 'lit';
import * as contactCards from '../../../stories/contact-cards.stories.js';
import * as explainer from '../../../stories/explainer.stories.js';
import * as languageSwitch from '../../../stories/language-switch.stories.js';
import * as mobilityMap from '../../../stories/mobility-map.stories.js';
import * as offerSearch from '../../../stories/offer-search.stories.js';

export type Args = Record<string, unknown>;

/** What of a story, or of the stories' own defaults, a test needs to show it. */
export interface Story {
  args?: Args;
  render?: (args: Args, context: unknown) => TemplateResult;
}
/** A module of stories: one export each, and what they share as the default. */
export type Stories = Record<string, unknown> & { default: Story & { title: string } };

/** The stories of every element. */
export const COMPONENTS = [
  offerSearch,
  contactCards,
  mobilityMap,
  explainer,
  languageSwitch,
] as unknown as Stories[];
