import '@kim-widgets/contact-cards/define';
import '@kim-widgets/explainer/define';
import '@kim-widgets/mobility-map/define';
import '@kim-widgets/offer-search/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import './themes/dark-host.css';
import './themes/kern.css';
import './themes/plain-host.css';

interface Args {
  /** File in `stories/themes/` whose colours, type and corners the page has. */
  page: 'kern' | 'plain-host' | 'dark-host';
}

/** A moment at which the example has something of everything. */
const now = new Date('2026-03-10T08:10:00Z');
const DATABASE = 'examples/complete.json';
const TIMETABLE = new URL('./lindental.timetable.bin', import.meta.url).href;

function render({ page }: Args): TemplateResult {
  const theme = page === 'dark-host' ? 'dark' : 'light';
  return html`
    <div class="theme-${page}">
      <kim-offer-search .now=${now} src=${DATABASE} theme=${theme} limit="3"></kim-offer-search>
      <kim-contact-cards
        .now=${now}
        src=${DATABASE}
        theme=${theme}
        url-prefix="contacts"
      ></kim-contact-cards>
      <kim-mobility-map
        .now=${now}
        src=${DATABASE}
        timetable-src=${TIMETABLE}
        theme=${theme}
        limit="3"
        url-prefix="map"
      ></kim-mobility-map>
      <kim-explainer
        content-src="examples/explainer.local.json"
        theme=${theme}
        url-prefix="explainer"
      ></kim-explainer>
    </div>
  `;
}

const meta: Meta<Args> = {
  title: 'Themes',
  render,
  argTypes: { page: { control: false } },
};
export default meta;

type Story = StoryObj<Args>;

/** A page with the tokens of KERN: the widgets take them by themselves. */
export const Kern: Story = { args: { page: 'kern' } };

/** A page without a design system: a dozen properties make the widgets part of it. */
export const PlainHost: Story = { args: { page: 'plain-host' } };

/** A dark page: `theme="dark"` on each widget, and the page's own dark colours. */
export const DarkHost: Story = { args: { page: 'dark-host' } };
