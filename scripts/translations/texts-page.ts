import { packagesOf, type SourceMessage } from './message.js';
import { packedTextOf, piecesOf } from './pack.js';

/** What the packages are called on a page. */
const TITLES: Record<string, string> = {
  'offer-search': 'kim-offer-search',
  'contact-cards': 'kim-contact-cards',
  'mobility-map': 'kim-mobility-map',
  explainer: 'kim-explainer',
  ui: 'kim-language-switch and what every element has',
  views: 'What several elements show',
  embed: 'The embed page',
};

/** The page of Storybook that lists, for each element, the texts a municipality may replace. */
export function textsPage(messages: readonly SourceMessage[]): string {
  const sections = Object.entries(TITLES).flatMap(([name, title]) => {
    const texts = messages
      .filter((message) => !message.html && packagesOf(message).includes(name))
      .map(({ parts }) => packedTextOf(piecesOf(parts, parts)));
    if (texts.length === 0) return [];
    return [`## ${title}`, '', ...[...new Set(texts)].map((text) => `- \`${text}\``), ''];
  });
  return [
    "import { Meta } from '@storybook/addon-docs/blocks';",
    '',
    '<Meta title="Texts of your own" />',
    '',
    '# Texts of your own',
    '',
    'A file named by `texts-src` replaces any of these texts, in any language: `{ "de": { "Zurück": "Nach Hause" } }`. A key is the German text as it stands here. `{0}`, `{1}` … is what is filled in. Plain text only.',
    '',
    ...sections,
  ].join('\n');
}
