import type { KimExplainer } from '@kim-widgets/explainer';
import '@kim-widgets/explainer/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import local from '../schemas/examples/explainer.local.json';

type Args = Partial<KimExplainer> & {
  /** What stands behind # in the address. */
  address?: string;
  theme?: string;
  /** Whether the municipality's file is there. */
  local?: boolean;
};

/** A file that needs no server beside Storybook's own. */
const localAddress = URL.createObjectURL(
  new Blob([JSON.stringify(local)], { type: 'application/json' }),
);

function render(args: Args, { globals }: { globals: Record<string, unknown> }): TemplateResult {
  const { address = '', theme = globals.theme, local: isLocal = true, ...properties } = args;
  history.replaceState(null, '', `#${address}`);
  const element = document.createElement('kim-explainer');
  if (typeof theme === 'string') element.setAttribute('theme', theme);
  if (isLocal) element.contentSrc = localAddress;
  Object.assign(element, properties);
  return html`${element}`;
}

const meta: Meta<Args> = {
  title: 'kim-explainer',
  component: 'kim-explainer',
  render,
  argTypes: {
    address: { description: 'What stands behind # in the address' },
    audience: { control: 'inline-radio', options: ['public', 'professional'] },
    speech: { control: false },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The first question, in easy German. */
export const Start: Story = {};

/** A part of a question with several, and a word that can be explained. */
export const OnePart: Story = { args: { address: 'kim-topic=steps&kim-screen=3' } };

/** A municipality has said nothing of its own: price, confidentiality and telephone are missing. */
export const WithoutLocalFacts: Story = {
  args: { local: false, address: 'kim-topic=appointment' },
};

/** How to get an appointment, with the municipality's telephone and hours. */
export const Appointment: Story = { args: { address: 'kim-topic=appointment' } };

/** Machine-translated, and it says so. */
export const Arabic: Story = { args: { address: 'kim-topic=first&kim-lang=ar' } };

/** Two people point at the same line. */
export const SideBySide: Story = {
  args: { address: 'kim-topic=help&kim-lang=fa&kim-with=de-simple' },
};

/** Everything one under the other. */
export const OnOnePage: Story = { args: { allOnOnePage: true } };

/** For those who refer people to KIM: criteria, consent, sources. */
export const Professionals: Story = {
  args: { audience: 'professional', address: 'kim-topic=criteria&kim-screen=2' },
};

export const Dark: Story = { args: { theme: 'dark', address: 'kim-topic=people' } };

/** The municipality's file is not there; the general explanation is. */
export const LocalFileMissing: Story = { args: { local: false, contentSrc: '/nothing-here.json' } };
