import type { FlatOffer } from './offers.js';

/** One offer in full, with a way back; both peers show it the same way. */
export function detailOf(offer: FlatOffer, back: () => void): HTMLElement {
  const rows: readonly (readonly [string, string])[] = [
    ['Anbieter', offer.organization],
    ['Wo', offer.place],
    ['Wann', offer.hours],
    ['Telefon', offer.phone],
    ['Kosten', offer.cost],
    ['Sprachen', offer.languages.join(', ')],
  ];
  const list = document.createElement('dl');
  for (const [term, words] of rows) {
    if (words) list.append(element('dt', term), element('dd', words));
  }
  const button = element('button', 'Zurück');
  button.className = 'back';
  button.addEventListener('click', back);
  const detail = document.createElement('article');
  detail.className = 'detail';
  detail.append(button, element('h2', offer.title));
  detail.append(...offer.description.split('\n').map((line) => element('p', line)), list);
  return detail;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
