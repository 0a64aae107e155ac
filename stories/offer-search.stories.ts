import {
  LoadError,
  MemorySource,
  forAudience,
  parseDatabase,
  withDefaultVocabularies,
  type OfferSource,
} from '@kim-widgets/angebote';
import type { KimOfferSearch } from '@kim-widgets/offer-search';
import '@kim-widgets/offer-search/define';
import { createSearchIndex } from '@kim-widgets/search';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import complete from '../schemas/examples/complete.json';

const database = await withDefaultVocabularies(parseDatabase(complete).database);
const options = { createIndex: createSearchIndex };
const source = new MemorySource(forAudience(database, 'public'), options);
const staffSource = new MemorySource(database, options);
/** A moment at which the example has something of everything. */
const now = new Date('2026-03-10T08:10:00Z');

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

type Args = Partial<KimOfferSearch> & {
  address?: string;
  theme?: string;
  /** Custom properties of the page. */
  tokens?: Record<string, string>;
};

function render(args: Args, { globals }: { globals: Record<string, unknown> }): TemplateResult {
  const { address = '', theme = globals.theme, tokens = {}, ...properties } = args;
  history.replaceState(null, '', `#${address}`);
  const element = document.createElement('kim-offer-search');
  if (typeof theme === 'string') element.setAttribute('theme', theme);
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
  Object.assign(element, { now, source, ...properties });
  return html`${element}`;
}

const meta: Meta<Args> = {
  title: 'kim-offer-search',
  component: 'kim-offer-search',
  render,
  argTypes: {
    address: { description: 'What stands behind # in the address' },
    audience: { control: 'inline-radio', options: ['public', 'professional'] },
    source: { control: false },
    now: { control: false },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Everything there is, before anybody asks. */
export const Start: Story = {};

/** Somebody has typed: best matches first, matched words marked. */
export const Searched: Story = { args: { address: 'kim-q=deutsch' } };

/** Facets chosen, each with its chip. */
export const Filtered: Story = { args: { address: 'kim-cost=free&kim-topic=language' } };

/** No offer for all of it. */
export const NothingFound: Story = { args: { address: 'kim-q=nähkurs&kim-cost=free' } };

/** The data is on its way. */
export const Loading: Story = { args: { source: loading } };

/** The data could not be had. */
export const LoadingFailed: Story = { args: { source: broken } };

/** One offer in full. */
export const Detail: Story = { args: { address: `kim-offer=${database.offers[0]?.id ?? ''}` } };

/** A link to an offer nobody knows. */
export const DetailMissing: Story = { args: { address: 'kim-offer=nobody' } };

/** A webmaster shows one topic first; visitors may take it away. */
export const Preset: Story = { args: { topics: 'language' } };

/** A webmaster shows one topic alone. */
export const Locked: Story = { args: { topics: 'language', locked: true } };

/** For staff, with what is not public. */
export const Professional: Story = { args: { audience: 'professional', source: staffSource } };

/** Two on a page, each with its own part of the address. */
export const TwoOnAPage: Story = {
  render: (args, context) =>
    html`${render({ ...args, address: '' }, context)}
    ${render({ ...args, urlPrefix: 'second', topics: 'language', address: '' }, context)}`,
};

/** On a page of the municipality's own colours and corners. */
export const OwnColours: Story = {
  args: {
    tokens: {
      '--kim-color-action': '#0b6b43',
      '--kim-color-action-strong': '#07492e',
      '--kim-color-action-soft': '#eaf6f0',
      '--kim-radius': '24px',
      '--kim-radius-large': '16px',
      '--kim-font-family': 'Georgia, serif',
    },
  },
};

/** Dark, on request. */
export const Dark: Story = { args: { theme: 'dark' }, globals: { theme: 'dark' } };
