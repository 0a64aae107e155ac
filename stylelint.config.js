const physical = [
  '/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)(-|$)/',
  '/^(left|right|top|bottom)$/',
  '/^(min-|max-)?(width|height)$/',
  '/^border-(top|bottom)-(left|right)-radius$/',
];

/** Logical properties only: every widget also reads from right to left. */
const logicalOnly = {
  'property-disallowed-list': [
    physical,
    { message: 'Use the logical property: the widgets also read from right to left.' },
  ],
  'declaration-property-value-disallowed-list': {
    'text-align': ['left', 'right'],
    '/^(float|clear)$/': ['left', 'right'],
  },
};

const correctness = {
  'block-no-empty': true,
  'color-no-invalid-hex': true,
  'declaration-block-no-duplicate-properties': [
    true,
    { ignore: ['consecutive-duplicates-with-different-values'] },
  ],
  'declaration-block-no-shorthand-property-overrides': true,
  'font-family-no-duplicate-names': true,
  'function-calc-no-unspaced-operator': true,
  'no-duplicate-selectors': true,
  'property-no-unknown': true,
  'selector-pseudo-class-no-unknown': true,
  'selector-pseudo-element-no-unknown': true,
  'unit-no-unknown': true,
};

export default {
  rules: { ...logicalOnly, ...correctness },
  overrides: [
    { files: ['**/*.ts'], customSyntax: 'postcss-lit' },
    {
      files: ['packages/*/src/**/*.styles.ts'],
      // A widget's own width decides, never the window's.
      rules: { 'media-feature-name-disallowed-list': ['/width/', '/height/'] },
    },
  ],
};
