import { startLocalization } from '@kim-widgets/ui/localization';
import { expect } from 'chai';
import { render } from 'lit';
import { templates } from '../../ui/src/generated/locales/de-x-pseudo.js';
import { cutOff } from '../test/cut-off.js';
import { COMPONENTS, type Story } from '../test/every-story.js';
import { untilQuiet } from '../test/until-quiet.js';
import { visibleTexts } from '../test/words-on-screen.js';

const PSEUDO = 'de-x-pseudo';

const place = document.createElement('div');
place.style.inlineSize = '320px';
document.body.append(place);
await startLocalization(document, { [PSEUDO]: () => Promise.resolve({ templates }) });

describe('words that are 40 % longer', () => {
  before(async () => {
    document.documentElement.lang = PSEUDO;
    await new Promise((resolve) => setTimeout(resolve, 100));
  });

  for (const stories of COMPONENTS) {
    const meta = stories.default;
    it(`are not cut off in ${meta.title} at 320 px`, async function () {
      this.timeout(120_000);
      const found: string[] = [];
      let pseudo = 0;
      for (const [name, value] of Object.entries(stories)) {
        if (name === 'default') continue;
        const story = value as Story;
        render(
          (story.render ?? meta.render)?.({ ...meta.args, ...story.args }, { globals: {} }),
          place,
        );
        await untilQuiet(place);
        pseudo += visibleTexts(place).some(({ text }) => text.includes('⟦')) ? 1 : 0;
        found.push(...cutOff(place).map((text) => `${name}: ${text}`));
        render(null, place);
        // A story in a language of its own has taken the page along.
        document.documentElement.lang = PSEUDO;
      }
      expect(pseudo).to.be.greaterThan(0);
      expect(found).to.deep.equal([]);
    });
  }
});
