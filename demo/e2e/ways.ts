import { FIRST_CHOICE, type Choice } from '../../packages/embed/src/snippet/choice.js';
import { type Way, WAYS } from '../../packages/embed/src/snippet/options.js';
import { snippetOf } from '../../packages/embed/src/snippet/snippet.js';

// Every way a widget comes onto a page, as the snippet generator writes it.

/** Widget → the files it reads on the demo's server. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'offer-search': { src: '/angebote.json' },
  'contact-cards': { src: '/angebote.json' },
  'mobility-map': { src: '/angebote.json', 'timetable-src': '/fahrplan.bin' },
  explainer: { 'content-src': '/kim-erklaert.json' },
};

/** Widget → what a visitor sees first of it: its heading. */
export const FIRST_SIGHT: Readonly<Record<string, RegExp>> = {
  'offer-search': /^\d+ Angebote$/,
  'contact-cards': /zuständig/,
  'mobility-map': /erreichen Sie/,
  explainer: /KIM/,
};

/** All widgets in all ways. */
export const WIDGETS_BY_WAY: readonly { widget: string; way: Way }[] = Object.keys(
  ATTRIBUTES,
).flatMap((widget) => WAYS.map((way) => ({ widget, way })));

function choiceOf(widget: string, way: Way): Choice {
  return { ...FIRST_CHOICE, widget, way, attributes: ATTRIBUTES[widget] ?? {} };
}

/** The lines to paste for a widget in one way. */
export function linesFor(widget: string, way: Way, integrity = ''): string {
  return snippetOf(choiceOf(widget, way), integrity).html;
}

/** A page of a website around the lines. */
export function pageAround(body: string, head = ''): string {
  return (
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Rathaus</title>` +
    `<link rel="icon" href="data:,">${head}</head><body><h1>Rathaus</h1>${body}</body></html>`
  );
}

/** The integrity value of the single-file script of a release on a server. */
export async function integrityOf(siteUrl: string): Promise<string> {
  const response = await fetch(`${siteUrl}kim-widgets/sri.json`);
  const hashes = (await response.json()) as Record<string, string>;
  return hashes['kim-widgets.single.js'] ?? '';
}
