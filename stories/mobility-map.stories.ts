import {
  LoadError,
  MemorySource,
  forAudience,
  parseDatabase,
  withDefaultVocabularies,
  type OfferSource,
} from '@kim-widgets/angebote';
import type { KimMobilityMap } from '@kim-widgets/mobility-map';
import '@kim-widgets/mobility-map/define';
import '@kim-widgets/offer-search/define';
import { createSearchIndex } from '@kim-widgets/search';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import complete from '../schemas/examples/complete.json';

/**
 * The example with its course under way, and not online as well: before it begins nobody goes there,
 * and who can stay at home does not count for the coverage.
 */
const underWay: unknown = JSON.parse(
  JSON.stringify(complete)
    .replaceAll('2026-04-13', '2026-03-02')
    .replace('["kreishaus","videoraum"]', '["kreishaus"]'),
);
const database = await withDefaultVocabularies(parseDatabase(underWay).database);
const source = new MemorySource(forAudience(database, 'public'), {
  createIndex: createSearchIndex,
});
/** A moment at which the example has something of everything. */
const now = new Date('2026-03-10T08:10:00Z');
/** An offer to which one goes. */
const trip = 'deutsch-frauen';

const never = new Promise<never>(() => undefined);
const loading: OfferSource = {
  about: () => never,
  query: () => never,
  get: () => never,
  suggest: () => never,
};
const broken: OfferSource = {
  ...loading,
  about: () => Promise.reject(new LoadError('offline', 'angebote.json', 'no connection')),
};

/** Buses and trains of the invented Kreis, in the weeks around `now`. */
const TIMETABLE = new URL('./lindental.timetable.bin', import.meta.url).href;

type Args = Partial<KimMobilityMap> & { address?: string; theme?: string };

function render(args: Args, { globals }: { globals: Record<string, unknown> }): TemplateResult {
  const { address = '', theme = globals.theme, ...properties } = args;
  history.replaceState(null, '', `#${address}`);
  const element = document.createElement('kim-mobility-map');
  if (typeof theme === 'string') element.setAttribute('theme', theme);
  Object.assign(element, { now, source, timetableSrc: TIMETABLE, ...properties });
  return html`${element}`;
}

const meta: Meta<Args> = {
  title: 'kim-mobility-map',
  component: 'kim-mobility-map',
  render,
  argTypes: {
    address: { description: 'What stands behind # in the address' },
    mode: { control: 'inline-radio', options: ['trips', 'coverage'] },
    source: { control: false },
    now: { control: false },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The answer before anybody has asked: the next workday, from the largest place. */
export const Start: Story = {};

/** A topic chosen; the address says so. */
export const Topic: Story = { args: { address: 'kim-topic=language' } };

/** The way to one offer, stop by stop. */
export const Ride: Story = { args: { address: `kim-trip=${trip}` } };

/** The data is on its way. */
export const Loading: Story = { args: { source: loading } };

/** The data could not be had. */
export const LoadingFailed: Story = { args: { source: broken } };

/** Nobody has set a timetable: distances as the crow flies. */
export const NoTimetable: Story = { args: { timetableSrc: '' } };

/** The timetable could not be had. */
export const TimetableFailed: Story = { args: { timetableSrc: 'nowhere.bin' } };

/** A street map may be loaded; the words say who then learns of the visit. */
export const Tiles: Story = {
  args: { tilesUrl: 'https://karten.example/{z}/{x}/{y}.png', tilesName: 'karten.example' },
};

/** For those who plan offers: who gets there, and from where nobody does. */
export const Coverage: Story = { args: { mode: 'coverage' } };

/** The same for offers nobody has. */
export const CoverageOfNothing: Story = { args: { mode: 'coverage', languages: 'tlh' } };

/** Beside a search: shows what is found there, and tells it how long the ways are. */
export const WithSearch: Story = {
  render: (args, context) => {
    const search = document.createElement('kim-offer-search');
    Object.assign(search, { id: 'search', source, now });
    return html`${search} ${render({ ...args, source: undefined, htmlFor: 'search' }, context)}`;
  },
};

/** Dark, on request. */
export const Dark: Story = { args: { theme: 'dark' }, globals: { theme: 'dark' } };
