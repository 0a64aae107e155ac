/** One line of the size table. */
export interface Budget {
  name: string;
  /** Source files whose chunks, with all they import, are counted. */
  entries: string[];
  /** Also what is loaded later, on demand. */
  lazy: boolean;
  /** What the design asks for, in kB (1,000 bytes), gzip. */
  goalKb: number;
  /**
   * What must not be passed: the goal where it is reached, else what was last measured, rounded up.
   * It only ever goes down. docs/decisions/0010-size-goals-and-limits.md says where the bytes are.
   */
  limitKb: number;
}

const LOADER = 'embed/src/kim-widgets.ts';
const LOCALIZATION = 'ui/src/localization.ts';

/** Both lines of a widget: until the first useful answer, and with everything loaded. */
function widget(
  name: string,
  entry: string,
  first: Pick<Budget, 'goalKb' | 'limitKb'>,
  everything: Pick<Budget, 'goalKb' | 'limitKb'>,
): Budget[] {
  const entries = [LOADER, LOCALIZATION, entry];
  return [
    { name: `${name}, first answer`, entries, lazy: false, ...first },
    { name: `${name}, everything`, entries, lazy: true, ...everything },
  ];
}

export const BUDGETS: readonly Budget[] = [
  { name: 'loader', entries: [LOADER], lazy: false, goalKb: 4, limitKb: 4 },
  ...widget(
    'offers',
    'offer-search/src/define.ts',
    { goalKb: 40, limitKb: 50 },
    { goalKb: 62, limitKb: 121 },
  ),
  ...widget(
    'contacts',
    'contact-cards/src/define.ts',
    { goalKb: 32, limitKb: 58 },
    { goalKb: 54, limitKb: 100 },
  ),
  ...widget(
    'map',
    'mobility-map/src/define.ts',
    { goalKb: 44, limitKb: 63 },
    { goalKb: 98, limitKb: 158 },
  ),
  ...widget(
    'explainer',
    'explainer/src/define.ts',
    { goalKb: 22, limitKb: 28 },
    { goalKb: 32, limitKb: 48 },
  ),
];
