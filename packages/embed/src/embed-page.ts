/**
 * The page behind a frame or a plain link: shows the one widget its address asks for, and in a
 * frame tells the page around it how high it is.
 */
import { tellHeight } from './frames.js';
import { lookFrom } from './look.js';
import { createWidget, requestFromLink } from './upgrade.js';
import { WIDGETS } from './widgets.js';
import { pageWords } from './words.js';

const request = requestFromLink(location.href, location.href, new Set(Object.keys(WIDGETS)));
const main = document.querySelector('main');

if (request && main) {
  document.documentElement.lang = request.attributes.lang ?? 'de';
  main.replaceChildren(createWidget(request));
  for (const [property, value] of lookFrom(new URLSearchParams(location.search))) {
    main.style.setProperty(property, value);
  }
}

const framed = window.parent !== window;
if (framed) tellHeight(window);

const tools = document.querySelector<HTMLElement>('nav');
if (tools && request) {
  tools.hidden = false;
  const page = tools.querySelector('a');
  // A frame cannot grow beyond its page, so a page of its own is one tap away.
  if (page) page.hidden = !framed;
  if (page) page.href = location.href;
  const print = tools.querySelector('button');
  print?.addEventListener('click', () => window.print());
  const sayWords = () => {
    const words = pageWords(request.widget);
    document.title = words.title;
    tools.ariaLabel = words.tools;
    if (page) page.textContent = words.ownPage;
    if (print) print.textContent = words.print;
  };
  sayWords();
  // Localization tells the window when another language has arrived.
  window.addEventListener('lit-localize-status', sayWords);
}
