import { msg, str } from '@lit/localize';
import { busIcon, chevronRightIcon, icon, phoneIcon } from '@kim-widgets/ui';
import { formatPhone } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import { phoneCallIcon, trainIcon, walkIcon } from './icons.js';
import type { RidePart, Trip, TripPart, WalkPart } from './trips/types.js';
import { clockTime, walkInWords } from './words.js';

/** On rails? Then the line is outlined, a bus is filled. */
function isRail({ line: { mode } }: RidePart): boolean {
  return mode === 'rail' || mode === 'subway' || mode === 'tram';
}

/** A line as it is written on the vehicle. */
export function renderLine(ride: RidePart): TemplateResult {
  const { line, order } = ride;
  const rail = isRail(ride);
  const path = order ? phoneIcon : rail ? trainIcon : busIcon;
  const kind = order ? msg('Auf Anruf:') : rail ? msg('Bahn') : msg('Bus');
  const style = order ? 'call' : rail ? 'rail' : 'bus';
  return html`<span class="leg ${style}">
    ${icon(path)}<span class="visually-hidden">${kind}</span><bdi>${line.name}</bdi>
  </span>`;
}

/** Crossing the street to another stop is not worth a place in the row. */
function isLong({ minutes }: WalkPart): boolean {
  return minutes >= 5;
}

/** The parts of a way in a row: how far on foot, which lines. */
export function renderLegs({ parts }: Pick<Trip, 'parts'>, language: string): TemplateResult {
  const isEnd = (index: number) => index === 0 || index === parts.length - 1;
  const shown = parts.filter(
    (part, index) => part.type === 'ride' || (part.minutes > 0 && (isEnd(index) || isLong(part))),
  );
  return html`<span class="legs">
    ${shown.map(
      (part, index) =>
        html`${
          index > 0
            ? html`<span class="then">${icon(chevronRightIcon, { mirrored: true })}</span>`
            : nothing
        }${renderPart(part, language)}`,
    )}
  </span>`;
}

function renderPart(part: TripPart, language: string): TemplateResult {
  if (part.type === 'ride') return renderLine(part);
  return html`<span class="leg">
    ${icon(walkIcon)}<span aria-hidden="true">${part.minutes}</span
    ><span class="visually-hidden">${walkInWords(language, part.minutes)}</span>
  </span>`;
}

/** The rides of ways that run only when ordered, each once. */
export function orderedRides(trips: readonly (Trip | undefined)[]): RidePart[] {
  const rides = trips.flatMap((trip) => trip?.parts ?? []);
  const known = new Set<string>();
  return rides.filter((part): part is RidePart => {
    if (part.type !== 'ride' || !part.order) return false;
    const key = `${part.line.name} ${part.departure}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** `+492214710555`, or a number as the timetable writes it, as an address to dial. */
function dialled(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

/** That a bus must be telephoned for: which, by when, and the number. */
export function renderOrder(
  rides: readonly RidePart[],
  date: string,
): TemplateResult | typeof nothing {
  if (rides.length === 0) return nothing;
  return html`<div class="note warn">
    ${icon(phoneCallIcon)}
    <div>
      <p><b>${msg('Der Bus muss angerufen werden.')}</b></p>
      ${rides.map((ride) => html`<p>${renderDeadline(ride, date)}</p>`)}
    </div>
  </div>`;
}

function renderDeadline({ line, departure, order }: RidePart, date: string): TemplateResult {
  const number = order?.phone ?? '';
  const by = order?.by;
  const at = clockTime(departure);
  const until =
    by === undefined
      ? ''
      : by.date === date
        ? msg(str`bis ${clockTime(by.time)}\u00a0Uhr`)
        : msg(str`bis zum Tag davor, ${clockTime(by.time)}\u00a0Uhr`);
  const ride = msg(str`Linie ${line.name}, Abfahrt ${at}\u00a0Uhr:`);
  return html`${ride} ${until}
  ${
    number
      ? html`<a class="tap" href=${dialled(number)} dir="ltr"
          >${formatPhone(number.replace(/\s/g, ''))}</a
        >`
      : msg('Die Nummer steht im Fahrplan der Linie.')
  }`;
}
