import { escapeHtml } from '../io/escape-html.js';

/**
 * A page that shows the database: the loader and the widgets, nothing else. It needs `kim-widgets.js`
 * of a release beside it.
 *
 * @param publisher shown as the heading; escaped
 */
export function starterPage(publisher: string): string {
  const name = escapeHtml(publisher);
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Angebote – ${name}</title>
    <script type="module" src="kim-widgets.js"></script>
  </head>
  <body>
    <main>
      <h1>Angebote – ${name}</h1>
      <kim-offer-search src="angebote.json" heading-level="2"></kim-offer-search>

      <h2>Ansprechpersonen</h2>
      <kim-contact-cards src="angebote.json" heading-level="3"></kim-contact-cards>
    </main>
  </body>
</html>
`;
}
