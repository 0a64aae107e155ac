import { packagesOf, type SourceMessage } from './message.js';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { isReplaceable, packedTextOf, piecesOf } from './pack.js';

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
    const shown = messages.filter(
      (message) => isReplaceable(message) && packagesOf(message).includes(name),
    );
    if (shown.length === 0) return [];
    return [`## ${title}`, '', ...new Set(shown.map(entryOf)), ''];
  });
  return [
    "import { Meta } from '@storybook/addon-docs/blocks';",
    '',
    '<Meta title="Texts of your own" />',
    '',
    '# Texts of your own',
    '',
    'A file named by `texts-src` replaces any of these texts, in any language: `{ "de": { "Zurück": "Nach Hause" } }`. A key is the German text as it stands here, or the short name before the colon where there is one. `{0}`, `{1}` … is what is filled in, and may be left out; what stands between two `*` is bold. Plain text only.',
    '',
    ...sections,
  ].join('\n');
}

/** The key, and for one that is no text, what it stands for. */
function entryOf({ id, parts }: SourceMessage): string {
  const text = packedTextOf(piecesOf(parts, parts));
  const isFound = generateMsgId(text.split(/\{\d+\}/), false) === id;
  return isFound ? `- \`${text}\`` : `- \`${id}\`: \`${text}\``;
}
