import type { CompletenessOf } from '../completeness.js';
import type { LanguageOf, TextState } from '../languages.js';
import { legend, type Part, stackedBar } from './charts.js';
import { markup, type Markup } from './markup.js';
import { table } from './table.js';
import { number, percent } from './words.js';

const KINDS: readonly (readonly [CompletenessOf['kind'], string])[] = [
  ['offers', 'Angebote'],
  ['contacts', 'Ansprechpersonen'],
  ['locations', 'Orte, an die man geht'],
];

/** How completely records are described. */
export function completenessSection(figures: readonly CompletenessOf[]): Markup {
  return markup` <section aria-labelledby="vollstaendig">
    <h2 id="vollstaendig">Wie vollständig sind die Angaben?</h2>
    ${KINDS.map(([kind, title]) =>
      completenessTable(
        title,
        figures.filter((one) => one.kind === kind),
      ),
    )}
  </section>`;
}

function completenessTable(title: string, figures: readonly CompletenessOf[]): Markup {
  const total = figures[0]?.total ?? 0;
  return table(
    `${title} (${number(total)}): was angegeben ist`,
    [
      { heading: 'Angabe' },
      { heading: 'Anteil', kind: 'bar' },
      { heading: 'in Prozent', kind: 'figure' },
      { heading: 'fehlt bei', kind: 'figure' },
    ],
    figures.map(({ what, filled }) => [
      what,
      stackedBar([{ label: 'vorhanden', count: filled, fill: 'plain' }], total),
      percent(filled, total),
      number(total - filled),
    ]),
  );
}

const STATES: readonly (readonly [TextState, string, Part['fill']])[] = [
  ['human', 'von Menschen geprüft', 'good'],
  ['machine', 'maschinell', 'fair'],
  ['stale', 'veraltet', 'poor'],
  ['missing', 'fehlt', 'none'],
];

/** In which languages offers take place, and which their texts are in. */
export function languagesSection(figures: readonly LanguageOf[]): Markup {
  const spoken = figures.filter(({ offers, contacts }) => offers + contacts > 0);
  const translated = figures.flatMap(({ texts, name }) => (texts ? [{ name, texts }] : []));
  const most = Math.max(0, ...spoken.map(({ offers }) => offers));
  return markup` <section aria-labelledby="sprachen">
    <h2 id="sprachen">Welche Sprachen gibt es?</h2>
    ${table(
      'Sprachen, in denen Angebote stattfinden',
      [
        { heading: 'Sprache' },
        { heading: 'Angebote', kind: 'bar' },
        { heading: 'Zahl', kind: 'figure' },
        { heading: 'Ansprechpersonen', kind: 'figure' },
      ],
      spoken.map(({ name, offers, contacts }) => [
        name,
        stackedBar([{ label: 'Angebote', count: offers, fill: 'plain' }], most),
        number(offers),
        number(contacts),
      ]),
    )}
    <h3>Übersetzungen</h3>
    ${legend(STATES.map(([, label, fill]) => ({ label, fill })))}
    ${table(
      'Titel und Zusammenfassung der Angebote in anderen Sprachen',
      [
        { heading: 'Sprache' },
        { heading: 'Stand', kind: 'bar' },
        ...STATES.map(([, heading]) => ({ heading, kind: 'figure' as const })),
      ],
      translated.map(({ name, texts }) => [
        name,
        stackedBar(STATES.map(([state, label, fill]) => ({ label, fill, count: texts[state] }))),
        ...STATES.map(([state]) => number(texts[state])),
      ]),
    )}
  </section>`;
}
