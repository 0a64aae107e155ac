import { contrastOf } from './contrast.js';

/** What stands on a ground; names of tokens without `--_`. */
export interface Ground {
  /** Words of any size: 4.5 to 1 (WCAG 1.4.3). */
  text: readonly string[];
  /** Edges of controls, the focus outline, icons that stand alone: 3 to 1 (WCAG 1.4.11). */
  marks: readonly string[];
}

const TEXTS = ['text', 'muted', 'action', 'action-strong', 'good', 'warn', 'bad'];
const MARKS = ['edge', 'focus'];

/**
 * Which colour tokens stand on which: all pairs that occur, so that a theme can be judged by its
 * tokens alone. `line` is missing on purpose: it only decorates.
 */
export const GROUNDS: Readonly<Record<string, Ground>> = {
  bg: { text: TEXTS, marks: MARKS },
  'bg-soft': { text: TEXTS, marks: MARKS },
  'action-soft': { text: ['text', 'muted', 'action', 'action-strong'], marks: MARKS },
  mark: { text: ['text', 'action', 'action-strong'], marks: [] },
  action: { text: ['on-action'], marks: [] },
  'action-strong': { text: ['on-action'], marks: [] },
  text: { text: ['bg'], marks: [] },
  'good-soft': { text: ['text', 'good'], marks: [] },
  'warn-soft': { text: ['text', 'action', 'action-strong', 'warn'], marks: ['focus'] },
  'bad-soft': { text: ['text', 'action', 'action-strong', 'bad'], marks: ['focus'] },
};

/** Every colour token that is part of a pair. */
export const COLOUR_TOKENS: readonly string[] = [
  ...new Set(Object.entries(GROUNDS).flatMap(([ground, on]) => [ground, ...on.text, ...on.marks])),
];

/**
 * The pairs that are too faint, as `muted on bg-soft: 3.9, needs 4.5`.
 *
 * @param colours `#rrggbb` of each of {@link COLOUR_TOKENS}; one that is missing counts as too faint
 */
export function faintPairs(colours: Readonly<Record<string, string>>): string[] {
  return Object.entries(GROUNDS).flatMap(([ground, { text, marks }]) =>
    [
      ...text.map((token) => ({ token, least: 4.5 })),
      ...marks.map((token) => ({ token, least: 3 })),
    ].flatMap(({ token, least }) => {
      const ratio = contrastOf(colours[token] ?? '', colours[ground] ?? '');
      return ratio >= least ? [] : [`${token} on ${ground}: ${ratio.toFixed(2)}, needs ${least}`];
    }),
  );
}
