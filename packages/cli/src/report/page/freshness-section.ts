import { type Age, AGES, type Freshness, type FreshnessOf } from '../freshness.js';
import { type Fill, legend, type Part, stackedBar } from './charts.js';
import { markup, type Markup } from './markup.js';
import { table } from './table.js';
import { number, percent } from './words.js';

/** Rows of organizations; the CSV has all of them. */
const MOST_ROWS = 60;

const LABELS: Readonly<Record<Age, string>> = {
  'half-year': 'in den letzten 6 Monaten',
  year: 'vor 6 bis 12 Monaten',
  older: 'vor mehr als 12 Monaten',
  never: 'noch nie',
};
const FILLS: Readonly<Record<Age, Fill>> = {
  'half-year': 'good',
  year: 'fair',
  older: 'poor',
  never: 'none',
};

/** How long ago what was confirmed, per municipality and organization. */
export function freshnessSection({ all, municipalities, organizations }: Freshness): Markup {
  const current = all.ages['half-year'] + all.ages.year;
  const old = organizations.filter(({ ages, total }) => ages['half-year'] < total);
  const shown = old.slice(0, MOST_ROWS);
  const fresh = organizations.length - old.length;
  return markup` <section aria-labelledby="frische">
    <h2 id="frische">Wie frisch sind die Angaben?</h2>
    <p>
      <strong>${percent(current, all.total)}</strong> der Angebote und Ansprechpersonen hat jemand
      in den letzten 12 Monaten bestätigt. Bei ${number(all.overdue)} ist der Tag für die nächste
      Prüfung vorbei.
    </p>
    <p class="key">Bestätigt:</p>
    ${legend(AGES.map((age) => ({ label: LABELS[age], fill: FILLS[age] })))}
    ${stackedBar(partsOf(all))} ${freshnessTable('Angebote je Kommune', 'Kommune', municipalities)}
    ${freshnessTable('Angebote und Ansprechpersonen je Anbieter, zuerst die mit den meisten alten Angaben', 'Anbieter', shown)}
    ${shown.length < old.length ? markup`<p>Weitere ${number(old.length - shown.length)} Anbieter stehen in der CSV-Datei.</p>` : undefined}
${fresh > 0 ? markup`<p>Bei ${number(fresh)} ${shown.length > 0 ? 'weiteren ' : ''}Anbietern ist alles in den letzten 6 Monaten bestätigt.</p>` : undefined}
  </section>`;
}

function freshnessTable(caption: string, who: string, rows: readonly FreshnessOf[]): Markup {
  return table(
    caption,
    [
      { heading: who },
      { heading: 'Alter der Bestätigung', kind: 'bar' },
      { heading: 'Einträge', kind: 'figure' },
      { heading: 'bis 6 Monate', kind: 'figure' },
      { heading: 'bis 12', kind: 'figure' },
      { heading: 'älter', kind: 'figure' },
      { heading: 'nie', kind: 'figure' },
      { heading: 'überfällig', kind: 'figure' },
    ],
    rows.map((row) => [
      row.name,
      stackedBar(partsOf(row)),
      number(row.total),
      ...AGES.map((age) => number(row.ages[age])),
      row.overdue > 0 ? markup`<strong>${number(row.overdue)}</strong>` : '0',
    ]),
  );
}

function partsOf({ ages }: FreshnessOf): Part[] {
  return AGES.map((age) => ({ label: LABELS[age], count: ages[age], fill: FILLS[age] }));
}
