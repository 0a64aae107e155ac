import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { untilStill } from '../../packages/ui/test/until-still.js';
import { type DemoSite, openSite, type Visit, visit } from './site.js';

// What a website's own style sheet does to the widgets: nothing but what they take on purpose.

const WIDGETS: Readonly<Record<string, string>> = {
  'kim-offer-search': '<kim-offer-search src="/angebote.json"></kim-offer-search>',
  'kim-contact-cards': '<kim-contact-cards src="/angebote.json"></kim-contact-cards>',
  'kim-mobility-map':
    '<kim-mobility-map src="/angebote.json" timetable-src="/fahrplan.bin"></kim-mobility-map>',
  'kim-explainer': '<kim-explainer content-src="/kim-erklaert.json"></kim-explainer>',
};

const HOSTILE: Readonly<Record<string, string>> = {
  'a reset': '* { margin: 0; padding: 0; border: 0; font: inherit; list-style: none }',
  'rem of 10 px': 'html { font-size: 62.5% }',
  'a big root': 'html { font-size: 28px }',
  'everything important':
    '* { text-transform: uppercase !important; letter-spacing: 3px !important; word-spacing: 9px !important;' +
    ' line-height: 1 !important; text-align: center !important; text-indent: 2em !important; font-style: italic !important;' +
    ' font-variant: small-caps !important; white-space: nowrap !important; visibility: visible !important;' +
    ' cursor: wait !important;' +
    ' font-size: 9px !important; color: red !important; text-shadow: 1px 1px red !important }',
  'loud headings and links':
    'h1, h2, h3 { text-transform: uppercase; font-size: 60px } a { color: red !important; text-decoration: none !important }' +
    ' button, input { all: unset !important } ul { columns: 3 !important }',
};

let site: DemoSite;
const files: Record<string, string> = {};

before(async () => {
  site = await openSite(files);
});
after(() => site.close());

/** Opens a page with the widget and these styles. */
async function open(widget: string, css: string): Promise<Visit> {
  files['/seite.html'] =
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
    '<link rel="icon" href="data:,">' +
    '<script type="module" src="/kim-widgets/kim-widgets.js"></script></head>' +
    `<body>${WIDGETS[widget] ?? ''}</body></html>`;
  const visited = await visit(site, 'seite.html', {
    viewport: { width: 900, height: 900 },
    bypassCSP: true,
  });
  await visited.page.addStyleTag({
    content: `body { margin: 0; inline-size: 800px } ${css}`,
  });
  await visited.page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('h2, h3'),
    widget,
  );
  await visited.page.waitForLoadState('networkidle');
  return visited;
}

/** Size and type of every element that stands inside a widget now, as lines. */
async function linesOf(page: Page, widget: string): Promise<string[]> {
  return page.evaluate((name) => {
    const inside = document.querySelector(name)?.shadowRoot?.querySelectorAll('*') ?? [];
    return (
      [...inside]
        // What the map draws comes later, and its size is that of its frame.
        .filter((element) => element.localName !== 'style' && !element.closest('.map-canvas'))
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const style = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          return [
            element.localName,
            element.getAttribute('class') ?? '',
            `${Math.round(width)}×${Math.round(height)}`,
            style.fontSize,
            style.fontStyle,
            style.fontVariant,
            style.letterSpacing,
            style.textTransform,
            style.textAlign,
            style.color,
            style.cursor,
            style.textShadow,
          ].join(' ');
        })
    );
  }, widget);
}

/**
 * How a widget looks on a page with these styles: once it looks as expected, or, where nothing is
 * expected yet, once it stands still. Answers come piece by piece, and a busy machine lets them wait.
 */
async function looks(widget: string, css: string, expected?: string[]): Promise<string[]> {
  const { page, context } = await open(widget, css);
  const lines = await untilStill(page, () => linesOf(page, widget), { looks: 12, expected });
  await context.close();
  return lines;
}

test('where content decides the width, a widget is there all the same', async () => {
  for (const css of ['body { display: flex }', 'body > * { float: left }']) {
    const [first = ''] = await looks('kim-contact-cards', css);
    assert.ok(Number(/(\d+)×/.exec(first)?.[1]) >= 280, `${css}: ${first}`);
  }
});

for (const widget of Object.keys(WIDGETS)) {
  test(`${widget} looks the same whatever the page's styles say`, async () => {
    const plain = await looks(widget, '');
    assert.ok(plain.length > 10);
    for (const [name, css] of Object.entries(HOSTILE)) {
      assert.deepEqual(await looks(widget, css, plain), plain, name);
    }
  });
}
