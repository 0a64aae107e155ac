import { forAudience, parseDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import type { KimContactCards } from '@kim-widgets/contact-cards';
import '@kim-widgets/contact-cards/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import complete from '../schemas/examples/complete.json';

const database = await withDefaultVocabularies(parseDatabase(complete).database);
/** A moment at which the example has something of everything. */
const now = new Date('2026-03-10T08:10:00Z');

type Args = Partial<KimContactCards> & {
  address?: string;
  theme?: string;
};

function render(args: Args, { globals }: { globals: Record<string, unknown> }): TemplateResult {
  const { address = '', theme = globals.theme, ...properties } = args;
  history.replaceState(null, '', `#${address}`);
  const element = document.createElement('kim-contact-cards');
  if (typeof theme === 'string') element.setAttribute('theme', theme);
  Object.assign(element, { now, database, ...properties });
  return html`${element}`;
}

const meta: Meta<Args> = {
  title: 'kim-contact-cards',
  component: 'kim-contact-cards',
  render,
  argTypes: {
    address: { description: 'What stands behind # in the address' },
    audience: { control: 'inline-radio', options: ['public', 'professional'] },
    view: {
      control: 'select',
      options: ['finder', 'list', 'compact', 'full', 'matrix', 'directory'],
    },
    groupBy: { control: 'inline-radio', options: ['', 'municipality', 'topic'] },
    database: { control: false },
    now: { control: false },
  },
};
export default meta;

type Story = StoryObj<Args>;

const contacts = forAudience(database, 'public').contacts;
const idOf = (holds: (contact: (typeof contacts)[number]) => boolean): string =>
  contacts.find(holds)?.id ?? '';

export const Finder: Story = {};

export const Answer: Story = {
  args: { municipality: database.municipalities.find(({ parent }) => parent)?.name ?? '' },
};

export const FullCard: Story = {
  args: { contact: idOf(({ person, tasks = [] }) => person !== undefined && tasks.length > 0) },
};

/** Absent, with a deputy. */
export const Absent: Story = { args: { contact: idOf(({ status }) => status === 'absent') } };

export const Vacant: Story = { args: { contact: idOf(({ status }) => status === 'vacant') } };

/** The contact a link names does not exist any more. */
export const Gone: Story = { args: { contact: 'nobody-any-more' } };

export const List: Story = { args: { view: 'list' } };

export const CompactByMunicipality: Story = { args: { view: 'compact', groupBy: 'municipality' } };

export const Matrix: Story = { args: { view: 'matrix' } };

export const Directory: Story = { args: { view: 'directory' } };

export const ForProfessionals: Story = { args: { audience: 'professional' } };

export const Dark: Story = { args: { theme: 'dark', view: 'list' } };

export const Broken: Story = {
  args: { src: 'missing.json' },
  render: (args, context) => render({ ...args, database: undefined }, context),
};
