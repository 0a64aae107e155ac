import type { Municipality } from '@kim-widgets/angebote';
import { germanDay } from '../../confirm/days.js';
import type { ReportData } from '../report-data.js';
import { toDo } from '../to-do.js';
import { patterns } from './charts.js';
import { freshnessSection } from './freshness-section.js';
import { gapsSection } from './gaps-section.js';
import { markup, Markup } from './markup.js';
import { completenessSection, languagesSection } from './other-sections.js';
import { readabilitySection } from './readability-section.js';
import { STYLE } from './style.js';
import { number } from './words.js';

const SECTIONS: readonly (readonly [id: string, name: string])[] = [
  ['frische', 'Frische'],
  ['luecken', 'Lücken'],
  ['vollstaendig', 'Vollständigkeit'],
  ['sprachen', 'Sprachen'],
  ['lesbar', 'Lesbarkeit'],
];

/**
 * The report as one HTML page that needs nothing else: no script, no other file, no network. Every
 * text of the database is escaped.
 *
 * @param municipalities with their outlines, for the map
 */
export function reportPage(data: ReportData, municipalities: readonly Municipality[]): string {
  const { publisher, today, counts } = data;
  const figures: [string, number][] = [
    ['Angebote', counts.offers],
    ['Anbieter', counts.organizations],
    ['Ansprechpersonen', counts.contacts],
    ['Kommunen', counts.municipalities],
  ];
  return markup`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>Bericht zur Angebotsdatenbank – ${publisher}</title>
        <style>
          ${new Markup(STYLE)}
        </style>
      </head>
      <body>
${patterns()}
        <header>
          <h1>Bericht zur Angebotsdatenbank</h1>
          <p class="lead">${publisher}, Stand ${germanDay(today)}</p>
          <dl>
            ${figures.map(
              ([name, value]) =>
                markup`<div>
                  <dt>${name}</dt>
                  <dd>${number(value)}</dd>
                </div>`,
            )}
          </dl>
        </header>
        <nav aria-label="Inhalt">
          <ul>
            ${SECTIONS.map(([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`)}
          </ul>
        </nav>
        <main>
          <section class="todo" aria-labelledby="zu-tun">
            <h2 id="zu-tun">Was jetzt zu tun ist</h2>
            <ul>
              ${toDo(data).map((sentence) => markup`<li>${sentence}</li>`)}
            </ul>
          </section>
          ${freshnessSection(data.freshness)} ${gapsSection(data.gaps, municipalities)}
          ${completenessSection(data.completeness)} ${languagesSection(data.languages)}
          ${readabilitySection(data.readability)}
        </main>
        <footer>
          <p>
            Gezählt sind Angebote, die heute gelten, auch solche nur für Fachkräfte. „Vor Ort“
            heißt: in der Kommune oder ausdrücklich für sie. Erstellt mit
            <code>angebote report</code>.
          </p>
        </footer>
      </body>
    </html> `.source;
}
