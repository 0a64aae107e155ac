import complete from '../../../schemas/examples/complete.json';
import local from '../../../schemas/examples/explainer.local.json';
import {
  MemorySource,
  forAudience,
  parseDatabase,
  withDefaultVocabularies,
} from '@kim-widgets/angebote';
import { createSearchIndex } from '@kim-widgets/search';
import { startLocalization } from '@kim-widgets/ui/localization';
import { expect } from 'chai';
import { render } from 'lit';
import { COMPONENTS, type Args, type Stories, type Story } from './every-story.js';
import { MARK, withMarks } from './marked-data.js';
import { openEverything } from './open-everything.js';
import { untilQuiet } from './until-quiet.js';
import { germanIn, germanWordsIn } from './words-on-screen.js';

const database = await withDefaultVocabularies(parseDatabase(withMarks(complete)).database);
const options = { createIndex: createSearchIndex };
const source = new MemorySource(forAudience(database, 'public'), options);
const staffSource = new MemorySource(database, options);
const contentSrc = URL.createObjectURL(
  new Blob([JSON.stringify(withMarks(local))], { type: 'application/json' }),
);

const { use } = await startLocalization(document);
const place = document.createElement('div');
document.body.append(place);

/** The same story with the same data, whose German texts say that they are. */
function withMarkedData({ args = {} }: Story): Args {
  const isStaffs = args.audience === 'professional' && args.source !== undefined;
  return {
    database,
    ...(args.local !== false && { contentSrc }),
    ...args,
    ...(isStaffs ? { source: staffSource } : args.source ? {} : { source }),
  };
}

/** Shows a story as Storybook does, opens what can be opened, and waits until nothing changes any more. */
async function show({ default: meta }: Stories, story: Story): Promise<void> {
  const draw = story.render ?? meta.render;
  render(draw?.({ ...meta.args, ...withMarkedData(story) }, { globals: {} }), place);
  await untilQuiet(place);
  await openEverything(place);
  await untilQuiet(place);
}

/**
 * Walks every story in the given languages. A file of tests for each few of them: together they would
 * take longer than a browser is given for one file.
 */
export function noGermanIn(languages: readonly string[]): void {
  describe('no German is left in another language', () => {
    for (const [turn, language] of languages.entries()) {
      for (const stories of COMPONENTS) {
        it(`${stories.default.title} in ${language}`, async function () {
          this.timeout(120_000);
          document.documentElement.lang = language;
          await use(language);
          const address = new URL(`../../ui/locales/${language}.xlf`, import.meta.url);
          const words = germanWordsIn(await (await fetch(address)).text()).add(MARK);
          const found: string[] = [];
          for (const [index, [name, story]] of Object.entries(stories).entries()) {
            if (name === 'default') continue;
            place.style.inlineSize = (index + turn) % 2 ? '1200px' : '320px';
            await show(stories, story as Story);
            found.push(...germanIn(place, words).map((text) => `${name}: ${text}`));
            render(null, place);
          }
          expect([...new Set(found)]).to.deep.equal([]);
        });
      }
    }
  });
}
