import type { Location } from '@kim-widgets/angebote';
import { buildingIcon, icon, mapPinIcon } from '@kim-widgets/ui';
import { accessInWords, addressLine, kindOfPlace, renderWords } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { ContactContext } from '../contact-context.js';

/** Name, room, floor, and how one gets in. What is German on the door stays German. */
function inside(
  { address, accessibility, name, kind }: Location,
  { words, language }: ContactContext,
): unknown[] {
  const title = name ? words(name) : { text: kindOfPlace(kind) ?? '', lang: language };
  const room = address?.room && !title.text.includes(address.room) ? address.room : '';
  const access = accessibility ? accessInWords(accessibility, words).slice(0, 3) : [];
  return [
    title.text ? html`<b>${renderWords(title, language)}</b>` : '',
    room ? renderWords({ text: room, lang: 'de' }, language) : '',
    address?.floor ? renderWords(words(address.floor), language) : '',
    ...access.map((part) => (typeof part === 'string' ? part : renderWords(part, language))),
  ].filter((part) => part !== '');
}

function renderPlace(location: Location, context: ContactContext, index: number): TemplateResult {
  const { address, hostBuilding } = location;
  const { words, language } = context;
  return html`<p class="line">
    ${icon(index === 0 ? buildingIcon : mapPinIcon)}<span
      >${inside(location, context).map((part, at) => html`${at > 0 ? ', ' : ''}${part}`)}${
        hostBuilding ? html`<br />${renderWords(words(hostBuilding), language)}` : nothing
      }${address ? html`<br /><bdi lang="de" dir="ltr">${addressLine(address)}</bdi>` : nothing}</span
    >
  </p>`;
}

/** Where somebody can be found, the main office first. */
export function renderPlaces(ids: readonly string[] = [], context: ContactContext) {
  const places = ids.flatMap((id) => context.database.byId.locations.get(id) ?? []);
  return places.map((location, index) => renderPlace(location, context, index));
}
