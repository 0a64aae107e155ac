/** A clause of EN 301 549 (chapter 9 repeats WCAG 2.2 A and AA) and how it is looked after. */
export interface Clause {
  number: string;
  name: string;
  /** Probes of the gates and tests that fail when it is broken. */
  checkedBy: readonly string[];
  /** What only people can judge; such a clause stays open until somebody has. */
  people?: string;
}

const STORIES = 'every story: axe, accessibility-checker';
const TREES = 'stored accessibility trees';
const WALK = 'every story: walk with Tab';
const REFLOW = 'every story at 320 px and at 400 %';
const COLOURS = 'every pair of colour tokens, computed, in every story';

/** Clauses about what the widgets have: texts, controls, a map, read-aloud; no films, no time limits. */
export const CLAUSES: readonly Clause[] = [
  {
    number: '9.1.1.1',
    name: 'Non-text content',
    checkedBy: [STORIES, TREES],
    people: 'Do the pictograms say what their words say?',
  },
  {
    number: '9.1.3.1',
    name: 'Info and relationships',
    checkedBy: [STORIES, TREES, 'every story: order of headings, with each heading-level'],
  },
  { number: '9.1.3.2', name: 'Meaningful sequence', checkedBy: [TREES, WALK] },
  {
    number: '9.1.3.3',
    name: 'Sensory characteristics',
    checkedBy: [],
    people: 'Does no sentence depend on place or colour?',
  },
  { number: '9.1.3.4', name: 'Orientation', checkedBy: [REFLOW] },
  { number: '9.1.3.5', name: 'Identify input purpose', checkedBy: [STORIES] },
  {
    number: '9.1.4.1',
    name: 'Use of colour',
    checkedBy: ['every story in forced colours'],
    people: 'Is the map read by people who see no colours?',
  },
  { number: '9.1.4.3', name: 'Contrast (minimum)', checkedBy: [STORIES, COLOURS] },
  { number: '9.1.4.4', name: 'Resize text', checkedBy: ['every story: text at 200 %'] },
  { number: '9.1.4.5', name: 'Images of text', checkedBy: [TREES] },
  { number: '9.1.4.10', name: 'Reflow', checkedBy: [REFLOW] },
  {
    number: '9.1.4.11',
    name: 'Non-text contrast',
    checkedBy: [COLOURS],
    people: 'Marks on the map against its ground',
  },
  { number: '9.1.4.12', name: 'Text spacing', checkedBy: ['every story: text spacing'] },
  { number: '9.1.4.13', name: 'Content on hover or focus', checkedBy: [WALK] },
  { number: '9.2.1.1', name: 'Keyboard', checkedBy: [WALK, 'tests by keyboard alone'] },
  { number: '9.2.1.2', name: 'No keyboard trap', checkedBy: [WALK] },
  { number: '9.2.1.4', name: 'Character key shortcuts', checkedBy: ['shortcuts need a modifier'] },
  { number: '9.2.2.2', name: 'Pause, stop, hide', checkedBy: ['every story: motion'] },
  { number: '9.2.4.3', name: 'Focus order', checkedBy: [WALK] },
  { number: '9.2.4.4', name: 'Link purpose (in context)', checkedBy: [STORIES, TREES] },
  {
    number: '9.2.4.6',
    name: 'Headings and labels',
    checkedBy: [TREES],
    people: 'Do people with little German understand them?',
  },
  { number: '9.2.4.7', name: 'Focus visible', checkedBy: [WALK] },
  { number: '9.2.4.11', name: 'Focus not obscured', checkedBy: [WALK] },
  { number: '9.2.5.1', name: 'Pointer gestures', checkedBy: ['buttons for zoom and pan'] },
  { number: '9.2.5.3', name: 'Label in name', checkedBy: [STORIES] },
  { number: '9.2.5.7', name: 'Dragging movements', checkedBy: ['buttons for zoom and pan'] },
  { number: '9.2.5.8', name: 'Target size (minimum)', checkedBy: [STORIES] },
  { number: '9.3.1.1', name: 'Language of page', checkedBy: [STORIES] },
  {
    number: '9.3.1.2',
    name: 'Language of parts',
    checkedBy: ['stories in every language with marked data'],
  },
  { number: '9.3.2.1', name: 'On focus', checkedBy: [WALK] },
  { number: '9.3.2.2', name: 'On input', checkedBy: [TREES] },
  { number: '9.3.2.6', name: 'Consistent help', checkedBy: [TREES] },
  { number: '9.3.3.1', name: 'Error identification', checkedBy: ['tests of fields'] },
  { number: '9.3.3.2', name: 'Labels or instructions', checkedBy: [STORIES, TREES] },
  { number: '9.3.3.3', name: 'Error suggestion', checkedBy: ['tests of fields'] },
  { number: '9.4.1.2', name: 'Name, role, value', checkedBy: [STORIES, TREES] },
  {
    number: '9.4.1.3',
    name: 'Status messages',
    checkedBy: ['every story: status messages are there before their words'],
    people: 'Heard with NVDA, VoiceOver and TalkBack',
  },
];
