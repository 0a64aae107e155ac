import { msg, str } from '@lit/localize';
import { heading, icon, xIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { BAND_MINUTES } from '../bands.js';
import { mapIcon, maximizeIcon, minusIcon, plusIcon } from '../icons.js';
import { bandSymbol } from '../symbols.js';
import { minutesInWords } from '../words.js';
import type { LeafletMap } from './leaflet-map.js';
import type { OfferPin } from './map-view.js';

export interface MapOptions {
  language: string;
  headingLevel: number;
  map: () => LeafletMap | undefined;
  /** Whether there is a timetable, and with it something to explain. */
  hasReach: boolean;
  /** Between which times the shortest way to each stop is looked for. */
  reachTimes: string;
  /** What is docked below the map. */
  chosen: readonly OfferPin[];
  href: (id: string) => string;
  select: (event: Event, id: string) => void;
  close: () => void;
  /** A street map that may be loaded, and from whom. */
  tiles: { name: string; show: () => void } | undefined;
}

/** The map with its buttons, what was chosen on it, and what its signs mean. */
export function renderMap(options: MapOptions): TemplateResult {
  return html`<section class="map" id="map" part="map" tabindex="-1" aria-label=${msg('Karte')}>
    <div class="map-frame">
      <div class="map-canvas"></div>
      ${renderButtons(options)}
    </div>
    ${options.chosen.length > 0 ? renderChosen(options) : nothing}
    <div class="legend">
      ${options.hasReach ? renderLegend(options) : nothing}
      ${options.tiles ? renderTiles(options.tiles) : nothing}
    </div>
  </section>`;
}

function renderButtons({ map }: MapOptions): TemplateResult {
  const button = (content: unknown, label: string, press: (event: Event) => void) =>
    html`<button class="button icon-only" type="button" aria-label=${label} @click=${press}>
      ${content}
    </button>`;
  const pan = (sign: string, label: string, x: -1 | 0 | 1, y: -1 | 0 | 1) =>
    button(html`<span aria-hidden="true">${sign}</span>`, label, () => map()?.pan(x, y));
  return html`<div class="map-buttons" role="group" aria-label=${msg('Karte bewegen')} dir="ltr">
    ${pan('←', msg('Nach Westen'), -1, 0)} ${pan('↑', msg('Nach Norden'), 0, -1)}
    ${pan('↓', msg('Nach Süden'), 0, 1)} ${pan('→', msg('Nach Osten'), 1, 0)}
    ${button(icon(plusIcon), msg('Vergrößern'), () => map()?.zoom(1))}
    ${button(icon(minusIcon), msg('Verkleinern'), () => map()?.zoom(-1))}
    ${
      document.fullscreenEnabled
        ? button(icon(maximizeIcon), msg('Ganzer Bildschirm'), toggleFullscreen)
        : nothing
    }
  </div>`;
}

function toggleFullscreen({ currentTarget }: Event): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void (currentTarget as HTMLElement).closest('.map')?.requestFullscreen();
}

/** What was chosen on the map, docked below it, so that it covers nothing. */
function renderChosen({ chosen, href, select, close }: MapOptions): TemplateResult {
  return html`<div
    class="docked"
    role="dialog"
    aria-label=${msg('Auf der Karte gewählt')}
    tabindex="-1"
    id="map-chosen"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    }}
  >
    <ul>
      ${chosen.map(
        ({ id, number, title, way }) =>
          html`<li>
            <span class="number" aria-hidden="true">${number}</span>
            <a class="tap" href=${href(id)} @click=${(event: Event) => select(event, id)}
              ><bdi lang=${title.lang}>${title.text}</bdi></a
            >
            ${way ? html`<span class="way">${way}</span>` : nothing}
          </li>`,
      )}
    </ul>
    <button class="close" type="button" aria-label=${msg('Schließen')} @click=${close}>
      ${icon(xIcon)}
    </button>
  </div>`;
}

function renderLegend({ language, headingLevel, reachTimes }: MapOptions): TemplateResult {
  return html`${heading(headingLevel, msg('Mit Bus und Bahn zu den Haltestellen'))}
    <ul>
      ${BAND_MINUTES.map((minutes) => {
        const words = msg(str`bis ${minutesInWords(language, minutes)}`);
        return html`<li>${bandSymbol(minutes)}${words}</li>`;
      })}
      <li>${bandSymbol('never')}${msg('länger oder nie')}</li>
      <li><span class="halo"></span>${msg('zu Fuß von der Haltestelle')}</li>
    </ul>
    <p class="hint">
      ${msg(str`Die kürzeste Fahrt, die zwischen ${reachTimes} beginnt. Ein Klick auf die Karte setzt den Start.`)}
    </p>`;
}

function renderTiles({ name, show }: { name: string; show: () => void }): TemplateResult {
  return html`<div class="tiles">
    ${icon(mapIcon)}
    <p>
      ${msg('Straßenkarte dazu laden? Dann erfährt')} <b><bdi>${name}</bdi></b> ${msg(
        'die Internet-Adresse Ihres Geräts.',
      )}
    </p>
    <button class="button" type="button" @click=${show}>${msg('Karte laden')}</button>
  </div>`;
}
