import complete from '../../../schemas/examples/complete.json';
import { startLocalization } from '@kim-widgets/ui/localization';
import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import * as contactCards from '../../../stories/contact-cards.stories.js';
import * as explainer from '../../../stories/explainer.stories.js';
import * as mobilityMap from '../../../stories/mobility-map.stories.js';
import * as offerSearch from '../../../stories/offer-search.stories.js';
import { germanIn, germanWordsIn, visibleTexts } from '../test/words-on-screen.js';

interface Story {
  args?: Record<string, unknown>;
  render?: (args: Record<string, unknown>, context: unknown) => TemplateResult;
}
type Stories = Record<string, unknown> & { default: Story };

const COMPONENTS: Record<string, Stories> = {
  'kim-offer-search': offerSearch as unknown as Stories,
  'kim-contact-cards': contactCards as unknown as Stories,
  'kim-mobility-map': mobilityMap as unknown as Stories,
  'kim-explainer': explainer as unknown as Stories,
};
const LANGUAGES = ['de-simple', 'en', 'ar', 'bg', 'fa', 'fr', 'ro', 'ru', 'tr', 'uk'];

const terms = Object.values(complete.vocabularies)
  .flat()
  .map(({ label }) => label.de);
const { use, available } = await startLocalization(document);
const place = document.createElement('div');
document.body.append(place);

/** Shows a story as Storybook does, and waits until nothing changes any more. */
async function show(stories: Stories, story: Story): Promise<void> {
  const draw = story.render ?? stories.default.render;
  const args = { ...stories.default.args, ...story.args };
  render(draw?.(args, { globals: {} }), place);
  let before = -1;
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const now = visibleTexts(place).length;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

describe('no German is left in another language', () => {
  it('there are as many languages as are looked at', () => {
    expect([...available].sort()).to.deep.equal(['de', ...LANGUAGES].sort());
  });

  for (const language of LANGUAGES.filter((code) => code !== 'de-simple')) {
    for (const [name, stories] of Object.entries(COMPONENTS)) {
      it(`${name} in ${language}`, async function () {
        this.timeout(120_000);
        document.documentElement.lang = language;
        await use(language);
        const address = new URL(`../../ui/locales/${language}.xlf`, import.meta.url);
        const words = germanWordsIn(await (await fetch(address)).text());
        const found: string[] = [];
        for (const [story, value] of Object.entries(stories)) {
          if (story === 'default') continue;
          await show(stories, value as Story);
          found.push(...germanIn(place, words, terms).map((text) => `${story}: ${text}`));
          render(null, place);
        }
        expect([...new Set(found)]).to.deep.equal([]);
      });
    }
  }
});
