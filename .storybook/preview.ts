import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { startLocalization } from '@kim-widgets/ui/localization';
import { LOCALES } from '../packages/ui/src/generated/locales.js';
import { withSurroundings } from './surroundings.js';

const manifest = await fetch('custom-elements.json');
setCustomElementsManifest(await manifest.json());
// Beside the languages there are, one nobody speaks: longer words in brackets, which show what is cut off.
await startLocalization(document, {
  ...LOCALES,
  'de-x-pseudo': () => import('../packages/ui/src/generated/locales/de-x-pseudo.js'),
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withSurroundings],
  initialGlobals: { language: 'de', direction: 'auto', theme: 'light', width: 'full' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'de-simple', title: 'Einfaches Deutsch' },
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
          { value: 'bg', title: 'Български' },
          { value: 'fa', title: 'فارسی' },
          { value: 'fr', title: 'Français' },
          { value: 'ro', title: 'Română' },
          { value: 'ru', title: 'Русский' },
          { value: 'tr', title: 'Türkçe' },
          { value: 'uk', title: 'Українська' },
          { value: 'de-x-pseudo', title: '⟦Ḷöñģéř wörđş⟧' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme of the widgets',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'auto', title: 'As the system' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Room the page gives the widget',
      toolbar: {
        icon: 'ruler',
        items: [
          { value: '280', title: 'Sidebar, 280 px' },
          { value: '320', title: 'Small phone, 320 px' },
          { value: '375', title: 'Phone, 375 px' },
          { value: '768', title: 'Tablet, 768 px' },
          { value: 'full', title: 'All there is' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Webmasters',
          ['Embedding', 'Recipes', 'CMS', ['Overview', '*', 'Any other']],
          '*',
          'Themes',
          'Data editors',
          'Translators',
          'Texts of your own',
          'Developers',
          ['Contributing', 'Architecture', 'Decisions'],
        ],
      },
    },
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
  },
};

export default preview;
