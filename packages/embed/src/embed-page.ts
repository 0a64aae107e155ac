/**
 * The page behind an iframe or a plain link: shows the one widget its address asks for and tells
 * the page around it how high it is.
 */
import { createWidget, requestFromLink } from './upgrade.js';
import { WIDGETS } from './widgets.js';

const request = requestFromLink(location.href, location.href, new Set(Object.keys(WIDGETS)));
const main = document.querySelector('main');

if (request && main) {
  document.documentElement.lang = request.attributes.lang ?? 'de';
  main.replaceChildren(createWidget(request));
}

if (window.parent !== window) {
  const tellHeight = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A height is nobody's secret, and the page around us may stand on any origin.
    window.parent.postMessage({ type: 'kim-height', height }, '*');
  };
  new ResizeObserver(tellHeight).observe(document.documentElement);
}
