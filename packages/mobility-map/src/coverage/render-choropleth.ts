import { formatNumber } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapArea } from '../map/areas.js';
import { bandSymbol } from '../symbols.js';
import { CLASSES, choroplethOf, classOf, type Choropleth } from './choropleth.js';
import { shareOf, type Coverage } from './coverage.js';

/** Share by municipality as a drawing. It repeats the table, so it is one picture with a name. */
export function renderChoropleth(
  areas: readonly MapArea[],
  { rows, total }: Coverage,
  language: string,
): TemplateResult | typeof nothing {
  const drawing = choroplethOf(areas);
  if (!drawing) return nothing;
  const percent = (share: number) =>
    formatNumber(language, share, { style: 'percent', maximumFractionDigits: 0 });
  const label = msg(
    'Karte: Anteil der Menschen nach Kommunen. Dieselben Zahlen stehen in der Tabelle.',
  );
  return html`<figure class="choropleth">
    <svg
      class="areas"
      viewBox="0 0 ${drawing.width} ${drawing.height}"
      role="img"
      aria-label=${label}
      focusable="false"
    >
      ${renderPatterns()}
      ${rows.map((row) => {
        const area = drawing.outlines.get(row.ags);
        return area && svg`<path class="share-${classOf(shareOf(row))}" d=${area.path}></path>`;
      })}
      ${total.without.map(({ place: { point } }) => (point ? renderCross(drawing.at(point)) : nothing))}
      ${rows.map((row) => renderLabel(drawing, row.ags, row.name, percent(shareOf(row))))}
    </svg>
    <figcaption>
      <ul>
        ${CLASSES.map(
          (from, index) =>
            html`<li>
              <svg class="swatch" viewBox="0 0 32 24" aria-hidden="true" focusable="false">
                <rect class="share-${index}" x="1" y="1" width="30" height="22"></rect></svg
              >${classInWords(from, CLASSES[index + 1], percent)}
            </li>`,
        ).reverse()}
        <li>${bandSymbol('never')}${msg('Ort, von dem es nicht geht')}</li>
      </ul>
    </figcaption>
  </figure>`;
}

function classInWords(
  from: number,
  to: number | undefined,
  percent: (share: number) => string,
): string {
  if (to === undefined) return msg(str`ab ${percent(from)}`);
  return from === 0
    ? msg(str`unter ${percent(to)}`)
    : msg(str`${percent(from)} bis unter ${percent(to)}`);
}

/** Classes differ by what is drawn on them, too: dots, lines, or nothing on a dark ground. */
function renderPatterns(): TemplateResult<2> {
  return svg`<defs>
    <pattern id="share-1" width="12" height="12" patternUnits="userSpaceOnUse">
      <rect class="ground-1" width="12" height="12"></rect>
      <circle class="ink" cx="3" cy="3" r="1.75"></circle>
      <circle class="ink" cx="9" cy="9" r="1.75"></circle>
    </pattern>
    <pattern id="share-2" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground-2" width="8" height="8"></rect>
      <rect class="ink" width="2" height="8"></rect>
    </pattern>
  </defs>`;
}

function renderCross({ x, y }: { x: number; y: number }) {
  const path = `M${x - 5} ${y - 5}l10 10m0 -10l-10 10`;
  return svg`<path class="cross edge" d=${path}></path><path class="cross" d=${path}></path>`;
}

function renderLabel({ outlines }: Choropleth, ags: string, name: string, share: string) {
  const at = outlines.get(ags)?.label;
  if (!at) return nothing;
  return svg`<g class="area-label" aria-hidden="true">
    <text class="area-name" lang="de" x=${at.x} y=${at.y - 4}>${name}</text>
    <text class="area-share" x=${at.x} y=${at.y + 16}>${share}</text>
  </g>`;
}
