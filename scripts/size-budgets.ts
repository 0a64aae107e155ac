/** One line of the size table. */
export interface Budget {
  name: string;
  /** Source files whose chunks, with all they import, are counted. */
  entries: string[];
  /** Also what is loaded later, on demand. */
  lazy: boolean;
  /** kB (1,000 bytes), gzip. */
  budgetKb: number;
}

const LOADER = 'embed/src/kim-widgets.ts';
const LOCALIZATION = 'ui/src/localization.ts';
const OFFERS = 'offer-search/src/define.ts';
const CONTACTS = 'contact-cards/src/define.ts';
const MAP = 'mobility-map/src/define.ts';

/** Until the first useful answer, and with everything loaded; the figures stand in docs/architecture.md. */
export const BUDGETS: readonly Budget[] = [
  { name: 'loader', entries: [LOADER], lazy: false, budgetKb: 4 },
  {
    name: 'offers, first answer',
    entries: [LOADER, LOCALIZATION, OFFERS],
    lazy: false,
    budgetKb: 40,
  },
  { name: 'offers, everything', entries: [LOADER, LOCALIZATION, OFFERS], lazy: true, budgetKb: 62 },
  {
    name: 'contacts, first answer',
    entries: [LOADER, LOCALIZATION, CONTACTS],
    lazy: false,
    budgetKb: 32,
  },
  {
    name: 'contacts, everything',
    entries: [LOADER, LOCALIZATION, CONTACTS],
    lazy: true,
    budgetKb: 54,
  },
  { name: 'map, first answer', entries: [LOADER, LOCALIZATION, MAP], lazy: false, budgetKb: 44 },
  { name: 'map, everything', entries: [LOADER, LOCALIZATION, MAP], lazy: true, budgetKb: 98 },
];
