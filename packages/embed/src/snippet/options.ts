/** How the widget comes onto the page. */
export const WAYS = ['element', 'div', 'link', 'frame', 'single'] as const;
export type Way = (typeof WAYS)[number];

/** What can be asked of a widget: an attribute, and how a person chooses its value. */
export type WidgetOption = { attribute: string; label: string } & (
  | { kind: 'file'; example: string; required: boolean }
  | { kind: 'terms'; facet: string }
  | { kind: 'choice'; values: readonly (readonly [value: string, label: string])[] }
  | { kind: 'flag' }
);

export interface WidgetKind {
  label: string;
  options: readonly WidgetOption[];
}

const DATABASE: WidgetOption = {
  attribute: 'src',
  label: 'Angebotsdatenbank',
  kind: 'file',
  example: 'angebote.json',
  required: true,
};
const MUNICIPALITY: WidgetOption = {
  attribute: 'municipality',
  label: 'Kommune',
  kind: 'terms',
  facet: 'municipality',
};
const TOPICS: WidgetOption = {
  attribute: 'topics',
  label: 'Themen',
  kind: 'terms',
  facet: 'topics',
};
const TARGET_GROUPS: WidgetOption = {
  attribute: 'target-groups',
  label: 'Zielgruppen',
  kind: 'terms',
  facet: 'targetGroups',
};
const LANGUAGES: WidgetOption = {
  attribute: 'languages',
  label: 'Sprachen des Angebots',
  kind: 'terms',
  facet: 'languages',
};
const OFFER_TYPES: WidgetOption = {
  attribute: 'offer-types',
  label: 'Art des Angebots',
  kind: 'terms',
  facet: 'offerTypes',
};

/** Widget → what the page asks about it, in the order it asks. */
export const WIDGET_KINDS: Readonly<Record<string, WidgetKind>> = {
  'offer-search': {
    label: 'Angebote finden',
    options: [
      DATABASE,
      TOPICS,
      MUNICIPALITY,
      TARGET_GROUPS,
      LANGUAGES,
      OFFER_TYPES,
      { attribute: 'locked', label: 'Besucher können das nicht ändern', kind: 'flag' },
    ],
  },
  'contact-cards': {
    label: 'Ansprechpersonen',
    options: [
      DATABASE,
      {
        attribute: 'view',
        label: 'Ansicht',
        kind: 'choice',
        values: [
          ['', 'Wer ist zuständig? (Fragen und Antwort)'],
          ['list', 'Liste'],
          ['directory', 'Verzeichnis zum Drucken'],
          ['matrix', 'Tabelle: Themen und Kommunen'],
        ],
      },
      MUNICIPALITY,
      TOPICS,
      { attribute: 'locked', label: 'Besucher können das nicht ändern', kind: 'flag' },
    ],
  },
  'mobility-map': {
    label: 'Ohne Auto zum Angebot',
    options: [
      DATABASE,
      {
        attribute: 'timetable-src',
        label: 'Fahrplan',
        kind: 'file',
        example: 'fahrplan.bin',
        required: false,
      },
      {
        attribute: 'mode',
        label: 'Für wen',
        kind: 'choice',
        values: [
          ['', 'Für Besucher: Wie komme ich hin und zurück?'],
          ['coverage', 'Für die Koordination: Wer erreicht was?'],
        ],
      },
      TOPICS,
      TARGET_GROUPS,
      OFFER_TYPES,
    ],
  },
  explainer: {
    label: 'KIM – einfach erklärt',
    options: [
      {
        attribute: 'content-src',
        label: 'Eigene Angaben Ihrer Kommune',
        kind: 'file',
        example: 'kim-erklaert.json',
        required: false,
      },
      { attribute: 'all-on-one-page', label: 'Alles auf einer Seite', kind: 'flag' },
    ],
  },
};

/** Languages of the interface with their own names; the first entry follows the page. */
export const INTERFACE_LANGUAGES: readonly (readonly [code: string, name: string])[] = [
  ['', 'wie die Seite'],
  ['de', 'Deutsch'],
  ['de-simple', 'Leichtes Deutsch'],
  ['en', 'English'],
  ['ar', 'العربية'],
  ['bg', 'Български'],
  ['fa', 'فارسی'],
  ['fr', 'Français'],
  ['ro', 'Română'],
  ['ru', 'Русский'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
];
