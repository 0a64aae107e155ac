import type { Seed } from '../seed.js';

const OFFERS = 'packages/offer-search/src/accessibility.test.ts';
const STORY = 'offer-search--start';

/** What keeps somebody from seeing, reaching or understanding something. */
export const accessibility: readonly Seed[] = [
  {
    name: 'focus outline removed',
    file: 'packages/ui/src/styles/base.styles.ts',
    find: 'outline: 4px solid var(--_focus);',
    replace: 'outline: none;',
    gate: 'browser',
    at: OFFERS,
    says: 'what has the focus has an outline',
  },
  {
    name: 'field without a label',
    file: 'packages/offer-search/src/render-list.ts',
    find: `<label id="query-label" for="query">\${msg('Was suchen Sie?')}</label>`,
    replace: `<span>\${msg('Was suchen Sie?')}</span>`,
    gate: 'browser',
    at: OFFERS,
    says: 'label: kim-offer-search,#query',
  },
  {
    name: 'name of a button does not contain its words',
    file: 'packages/offer-search/src/render-list.ts',
    find: '<button class="button main tall" type="submit">',
    replace: `<button class="button main tall" type="submit" aria-label=\${msg('Filter')}>`,
    gate: 'stories',
    at: STORY,
    says: 'label-content-name-mismatch',
  },
  {
    name: 'target below 24 px',
    file: 'packages/ui/src/styles/fields.styles.ts',
    find: 'inline-size: 48px;\n    min-block-size: 44px;',
    replace: 'inline-size: 12px;\n    min-block-size: 44px;',
    gate: 'browser',
    at: OFFERS,
    says: 'target-size',
  },
  {
    name: 'target below 44 px',
    file: 'packages/ui/src/styles/tokens.styles.ts',
    find: '--_target: 44px;',
    replace: '--_target: 40px;',
    gate: 'browser',
    at: OFFERS,
    says: 'every target can be hit with a thumb',
  },
  {
    name: 'text too pale',
    file: 'packages/ui/src/styles/tokens.styles.ts',
    find: '#51577a',
    replace: '#9a9fb8',
    gate: 'browser',
    at: OFFERS,
    says: 'color-contrast',
  },
  {
    name: 'German fallback text not marked as German',
    file: 'packages/views/src/words.ts',
    find: '<bdi lang=${words.lang} dir=',
    replace: '<bdi dir=',
    gate: 'browser',
    at: 'packages/embed/src/no-german.en-fr-ro.test.ts',
    says: 'kim-offer-search in en',
  },
  {
    name: 'level of headings left out',
    file: 'packages/offer-search/src/render-results.ts',
    find: 'heading(headingLevel - 1, answer,',
    replace: 'heading(headingLevel - 2, answer,',
    gate: 'browser',
    at: OFFERS,
    says: 'headings begin at the level the page asks for',
  },
  {
    name: 'number of results not announced',
    file: 'packages/offer-search/src/render-results.ts',
    find: '<div role="status">',
    replace: '<div>',
    gate: 'node',
    at: 'packages/offer-search/test/pages.node.test.ts',
    says: 'tell assistive technology the same as the eye',
  },
  {
    name: 'sideways scrolling at 320 px',
    file: 'packages/offer-search/src/offer-search.styles.ts',
    find: '.search {\n    display: grid;',
    replace: '.search {\n    display: grid;\n    min-inline-size: 340px;',
    gate: 'browser',
    at: OFFERS,
    says: 'nothing sticks out at 320 px',
  },
  {
    name: 'motion although calm is asked for',
    file: 'packages/ui/src/styles/skeleton.styles.ts',
    find: 'opacity: 0.5;\n  }',
    replace: `opacity: 0.5;
    animation: beat 1s infinite alternate !important;
  }
  @keyframes beat {
    to { opacity: 1; }
  }`,
    gate: 'stories',
    at: 'offer-search--loading',
    says: 'moves:',
  },
  {
    name: 'margin on one side of the screen',
    file: 'packages/ui/src/styles/fields.styles.ts',
    find: 'padding-inline-end: 44px;',
    replace: 'padding-right: 44px;',
    gate: 'lint',
    at: 'packages/ui/src/styles/fields.styles.ts',
    says: 'Use the logical property',
  },
];
