import type { Municipality } from '@kim-widgets/angebote';
import { type CapacityOf, type GapCell, type Gaps, isOnlyWaiting } from '../gaps.js';
import { legend, stackedBar } from './charts.js';
import { type Content, markup, type Markup } from './markup.js';
import { choropleth } from './map.js';
import { table } from './table.js';
import { counted, listed, number } from './words.js';

/** What people look for and do not find: by topic and place, by capacity, by group and language. */
export function gapsSection(gaps: Gaps, municipalities: readonly Municipality[]): Markup {
  return markup` <section aria-labelledby="luecken">
    <h2 id="luecken">Wo fehlt etwas?</h2>
    <p>
      ${gaps.topics.length} Themen in ${counted(gaps.rows.length, 'Kommune', 'Kommunen')}:
      <strong>${number(gaps.without)}</strong> Mal gibt es gar kein Angebot,
      <strong>${number(gaps.onlyForAll)}</strong> Mal nur eines für den ganzen Kreis, also keines
      vor Ort.
    </p>
    ${mapFigure(gaps, municipalities)} ${matrix(gaps)}
    <h3>Freie Plätze je Thema</h3>
    ${capacityTable(gaps.capacity)}
    <h3>Zielgruppen ohne Angebot</h3>
    ${names(gaps.targetGroups, 'Für jede Zielgruppe der Liste gibt es mindestens ein Angebot.')}
    <h3>Sprachen ohne Angebot</h3>
    ${names(gaps.languages, 'In jeder Sprache der Datenbank gibt es ein Angebot oder eine Ansprechperson.')}
  </section>`;
}

function mapFigure(gaps: Gaps, municipalities: readonly Municipality[]): Markup | undefined {
  const byAgs = new Map(municipalities.map((one) => [one.ags, one]));
  const values = gaps.rows.flatMap(({ ags, cells }) => {
    const municipality = byAgs.get(ags);
    const value = cells.filter(({ local }) => local === 0).length;
    return municipality ? [{ municipality, value }] : [];
  });
  const words = values.map(({ municipality: { name }, value }) => `${name} ${value}`);
  const title = `Karte: Zahl der Themen ohne Angebot vor Ort. ${words.join(', ')}.`;
  const map = choropleth(values, title);
  return (
    map &&
    markup`<figure>
      <div class="scroll" role="group" tabindex="0" aria-label="Karte der Kommunen">${map}</div>
      <figcaption>
        Zahl der Themen ohne Angebot vor Ort, je Kommune. Dunkler heißt: mehr fehlt.
      </figcaption>
    </figure>`
  );
}

function matrix({ topics, rows }: Gaps): Markup {
  const legendItems: [GapCell, string][] = [
    [{ topic: '', local: 3, forAll: 0, onlyWaiting: false }, 'so viele Angebote vor Ort'],
    [
      { topic: '', local: 0, forAll: 2, onlyWaiting: false },
      'keines vor Ort, so viele für den ganzen Kreis',
    ],
    [{ topic: '', local: 2, forAll: 0, onlyWaiting: true }, 'nur mit Warteliste oder voll'],
    [{ topic: '', local: 0, forAll: 0, onlyWaiting: false }, 'gar keines'],
  ];
  const key = legendItems.map(([cell, words]) => markup`<li>${cellMark(cell)} ${words}</li>`);
  return markup`<ul class="legend">
      ${key}
    </ul>
    <div class="matrix">
      ${table(
        'Angebote je Thema und Kommune',
        [
          { heading: 'Kommune' },
          ...topics.map(({ name }) => ({ heading: name, kind: 'figure' as const })),
        ],
        rows.map(({ name, cells }) => [name, ...cells.map(cellMark)]),
      )}
    </div>`;
}

/** A figure in a box: the box says what kind of figure it is, for eyes and ears. */
function cellMark(cell: GapCell): Markup {
  const { local, forAll, onlyWaiting } = cell;
  if (local + forAll === 0)
    return markup`<span class="cell cell-none">0<span class="ears"> Angebote</span></span>`;
  const count = local > 0 ? number(local) : `(${number(forAll)})`;
  const kind = onlyWaiting ? 'waiting' : local > 0 ? 'local' : 'around';
  const ears = [
    local > 0 ? '' : ' für den ganzen Kreis',
    onlyWaiting ? ', nur mit Warteliste' : '',
  ];
  return markup`<span class="cell cell-${kind}"
    >${count}${onlyWaiting ? markup`<span aria-hidden="true"> W</span>` : undefined}<span class="ears"
      >${ears.join('')}</span
    ></span
  >`;
}

function capacityTable(topics: readonly CapacityOf[]): Markup {
  const parts = ({ free, waitlist, full, unknown }: CapacityOf) => [
    { label: 'frei', count: free, fill: 'good' as const },
    { label: 'Warteliste', count: waitlist, fill: 'fair' as const },
    { label: 'voll', count: full, fill: 'poor' as const },
    { label: 'nicht bekannt', count: unknown, fill: 'none' as const },
  ];
  const [first] = topics;
  if (!first) return markup``;
  return markup`${legend(parts(first))}${table(
    'Angebote je Thema nach freien Plätzen',
    [
      { heading: 'Thema' },
      { heading: 'Plätze', kind: 'bar' },
      ...['frei', 'Warteliste', 'voll', 'nicht bekannt'].map((heading) => ({
        heading,
        kind: 'figure' as const,
      })),
    ],
    topics.map((topic) => [
      isOnlyWaiting(topic) ? markup`${topic.name} <strong>(nur Warteliste)</strong>` : topic.name,
      stackedBar(parts(topic)),
      ...parts(topic).map(({ count }): Content => number(count)),
    ]),
  )}`;
}

function names(list: readonly string[], none: string): Markup {
  return markup`<p>${list.length > 0 ? `${listed(list)}.` : none}</p>`;
}
