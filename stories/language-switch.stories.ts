import '@kim-widgets/ui/define-language-switch';
import type { KimLanguageSwitch } from '@kim-widgets/ui/language-switch';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

type Args = Partial<KimLanguageSwitch> & { theme?: string };

function render(args: Args, { globals }: { globals: Record<string, unknown> }): TemplateResult {
  const { theme = globals.theme, ...properties } = args;
  const element = document.createElement('kim-language-switch');
  if (typeof theme === 'string') element.setAttribute('theme', theme);
  Object.assign(element, properties);
  return html`${element}`;
}

const meta: Meta<Args> = {
  title: 'kim-language-switch',
  component: 'kim-language-switch',
  render,
};
export default meta;

type Story = StoryObj<Args>;

/** All languages there are texts in. */
export const AllLanguages: Story = {};

/** A page names the languages it offers, in its order. */
export const SomeLanguages: Story = { args: { languages: 'de,de-simple,uk,ar' } };

export const Dark: Story = { args: { theme: 'dark' }, globals: { theme: 'dark' } };
