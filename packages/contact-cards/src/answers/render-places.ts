import { msg, str } from '@lit/localize';
import type { Location } from '@kim-widgets/angebote';
import { buildingIcon, icon, mapPinIcon } from '@kim-widgets/ui';
import { accessInWords, addressLine, kindOfPlace } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { ContactContext } from '../contact-context.js';

/** Floor, room, and how one gets in, behind the name of a place. */
function insideInWords(
  { address, accessibility, hostBuilding, name }: Location,
  { words }: ContactContext,
): string {
  const title = name ? words(name).text : '';
  const room = address?.room && !title.includes(address.room) ? address.room : '';
  const access = accessibility ? accessInWords(accessibility, words).slice(0, 3) : [];
  return [
    room,
    address?.floor ? words(address.floor).text : '',
    hostBuilding ? msg(str`im Haus: ${words(hostBuilding).text}`) : '',
    ...access.map((part) => (typeof part === 'string' ? part : part.text)),
  ]
    .filter(Boolean)
    .join(', ');
}

function renderPlace(location: Location, context: ContactContext, index: number): TemplateResult {
  const { name, address, kind } = location;
  const title = name ? context.words(name).text : kindOfPlace(kind);
  const inside = insideInWords(location, context);
  return html`<p class="line">
    ${icon(index === 0 ? buildingIcon : mapPinIcon)}<span lang="de" dir="auto"
      >${title ? html`<b>${title}</b>` : nothing}${inside ? `${title ? ', ' : ''}${inside}` : nothing}${
        address ? html`<br />${addressLine(address)}` : nothing
      }</span
    >
  </p>`;
}

/** Where somebody can be found, the main office first. */
export function renderPlaces(ids: readonly string[] = [], context: ContactContext) {
  const places = ids.flatMap((id) => context.database.byId.locations.get(id) ?? []);
  return places.map((location, index) => renderPlace(location, context, index));
}
