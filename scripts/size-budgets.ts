/** One line of the size table. */
export interface Budget {
  name: string;
  /** Source files, or names of files widgets share, whose chunks are counted with all they import. */
  entries: string[];
  /** Also what is loaded later, on demand. */
  lazy: boolean;
  /** What the design asks for, in kB (1,000 bytes), gzip. */
  goalKb: number;
  /**
   * What must not be passed: the goal where it is reached, else what was last measured, rounded up.
   * It goes down with every saving. docs/decisions/0010-size-goals-and-limits.md says where the bytes
   * are, and what was added whenever it went up.
   */
  limitKb: number;
}

/** What a figure is held against. */
type Bars = Pick<Budget, 'goalKb' | 'limitKb'>;

const LOADER = 'embed/src/kim-widgets.ts';
const PAGE = [LOADER, 'begin', 'base'];
const OFFERS = 'offer-search/src/define.ts';
const CONTACTS = 'contact-cards/src/define.ts';
const MAP = 'mobility-map/src/define.ts';
const EXPLAINER = 'explainer/src/define.ts';

/** What reads a built folder, and what reads and checks a plain file: a page needs one of the two. */
const BUILT = ['angebote/src/built/open-built.ts', 'angebote/src/built/built-source.ts'];
const BUILT_RECORDS = ['angebote/src/built/open-built.ts'];
const PLAIN = ['angebote/src/open-plain.ts'];

function first(name: string, widgets: string[], bars: Bars): Budget {
  return { name: `${name}, first answer`, entries: [...PAGE, ...widgets], lazy: false, ...bars };
}

function everything(name: string, widgets: string[], bars: Bars): Budget {
  return { name: `${name}, everything`, entries: [...PAGE, ...widgets], lazy: true, ...bars };
}

export const BUDGETS: readonly Budget[] = [
  { name: 'loader', entries: [LOADER, 'begin'], lazy: false, goalKb: 4, limitKb: 4 },
  first('offers', [OFFERS, ...BUILT], { goalKb: 40, limitKb: 52 }),
  first('offers, plain file', [OFFERS, ...PLAIN], { goalKb: 40, limitKb: 54 }),
  everything('offers', [OFFERS], { goalKb: 62, limitKb: 139 }),
  first('contacts', [CONTACTS, ...BUILT_RECORDS], { goalKb: 32, limitKb: 35 }),
  first('contacts, plain file', [CONTACTS, ...PLAIN], { goalKb: 32, limitKb: 38 }),
  everything('contacts', [CONTACTS], { goalKb: 54, limitKb: 117 }),
  first('map', [MAP, ...BUILT], { goalKb: 44, limitKb: 57 }),
  first('map, plain file', [MAP, ...PLAIN], { goalKb: 44, limitKb: 59 }),
  everything('map', [MAP], { goalKb: 98, limitKb: 191 }),
  first('explainer', [EXPLAINER], { goalKb: 22, limitKb: 22 }),
  everything('explainer', [EXPLAINER], { goalKb: 32, limitKb: 55 }),
  first('all four on a page', [OFFERS, CONTACTS, MAP, EXPLAINER, ...BUILT], {
    goalKb: 130,
    limitKb: 130,
  }),
  everything('all four on a page', [OFFERS, CONTACTS, MAP, EXPLAINER], {
    goalKb: 130,
    limitKb: 282,
  }),
];
