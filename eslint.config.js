import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

/**
 * Dependencies point one way: schemas → angebote → search, transit → views → elements → embed →
 * stories, demo. Each package names what it may import; everything else is an error.
 */
const MAY_IMPORT = {
  angebote: [],
  search: ['angebote'],
  transit: ['angebote'],
  ui: [],
  views: ['angebote', 'search', 'transit', 'ui'],
  'offer-search': ['angebote', 'search', 'transit', 'ui', 'views'],
  'contact-cards': ['angebote', 'search', 'transit', 'ui', 'views'],
  'mobility-map': ['angebote', 'search', 'transit', 'ui', 'views'],
  explainer: ['angebote', 'search', 'transit', 'ui', 'views'],
  cli: ['angebote', 'search', 'transit', 'explainer'],
};
const ALL = [...Object.keys(MAY_IMPORT), 'embed'];
const WITHOUT_DOM = ['angebote', 'search', 'transit', 'cli'];

const importDirections = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...ALL.filter((other) => other !== name && !allowed.includes(other)).map((other) => ({
            group: [`@kim-widgets/${other}`, `@kim-widgets/${other}/*`],
            message: `${name} stands before ${other}: see the import directions in docs/architecture.md.`,
          })),
          {
            regex: '^(\\.\\./)+(?!src)[a-z-]+/src',
            message: 'Import another package by its name.',
          },
          ...(name === 'mobility-map'
            ? []
            : [{ group: ['leaflet', 'leaflet/*'], message: 'Only mobility-map imports leaflet.' }]),
          ...(WITHOUT_DOM.includes(name)
            ? [{ group: ['lit', 'lit/*', '@lit/*'], message: `${name} knows no interface.` }]
            : [{ group: ['node:*'], message: `${name} runs in a browser.` }]),
          {
            group: ['lit/directives/style-map.js', 'lit/directives/unsafe-*'],
            message: 'Breaks the strict content security policy.',
          },
        ],
      },
    ],
  },
}));

/** What the strict content security policy and Trusted Types forbid, caught before a browser does. */
const bannedByPolicy = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Never HTML from strings: render a template.',
  },
  {
    selector: 'CallExpression[callee.name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeStatic|eval)$/]',
    message: 'Breaks the strict content security policy.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style|[\\s"\']style\\s*=/]',
    message:
      'Inline styles break the strict content security policy: static styles or .style=${…}.',
  },
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/generated/', 'node_modules/', 'storybook-static/'] },
  // It uses the packages as they are published: there are none before a build, and its test compiles it.
  { ignores: ['demo/e2e/consumers/project/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts'],
    plugins: { lit: lit['flat/recommended'].plugins.lit, 'lit-a11y': a11y },
    rules: {
      ...lit['flat/recommended'].rules,
      ...a11y.configs.recommended.rules,
      'lit-a11y/accessible-name': 'error',
      'no-restricted-syntax': ['error', ...bannedByPolicy],
    },
    settings: { litHtmlSources: ['lit'] },
  },
  ...importDirections,
  {
    // In tests a missing element or value is the failure itself, and mocha's callbacks may be async.
    files: ['**/*.test.ts', 'packages/*/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
