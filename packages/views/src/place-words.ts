import { msg } from '@lit/localize';
import type { Accessibility, Address, Location } from '@kim-widgets/angebote';
import type { ViewContext } from './context.js';
import type { Words } from './words.js';

/** Postal address on one line: `Angerstraße 12, 59991 Lindfurt`. German addresses stay German. */
export function addressLine({ streetAddress, postalCode, city, district }: Address): string {
  const town = [postalCode, city].filter(Boolean).join(' ');
  const part = district && !city.includes(district) ? `${town} (${district})` : town;
  return [streetAddress, part].filter(Boolean).join(', ');
}

/** Town and name of a place: `Lindfurt, Haus am Anger`, else its street, in the language of the name. */
export function placeName(
  { name, address }: Pick<Location, 'name' | 'address'>,
  words: ViewContext['words'],
): Words {
  const { text: title, lang } = name
    ? words(name)
    : { text: address?.streetAddress ?? '', lang: 'de' };
  const city = address?.city;
  if (!city || title.includes(city)) return { text: title, lang };
  return { text: [city, title].filter(Boolean).join(', '), lang };
}

/** What kind of place it is, where that is more telling than an address. */
export function kindOfPlace(kind: Location['kind']): string | undefined {
  switch (kind) {
    case 'online':
      return msg('Online');
    case 'home_visit':
      return msg('Kommt zu Ihnen');
    case 'phone':
      return msg('Am Telefon');
    case 'mobile_stop':
      return msg('Mobil, an mehreren Haltepunkten');
    case 'outreach':
      return msg('Unterwegs, an mehreren Orten');
    case 'office':
    case 'shared':
      return undefined;
  }
}

/** What one needs to know about getting in, the most important first. */
export function accessInWords(
  accessibility: Accessibility,
  words: ViewContext['words'],
): (string | Words)[] {
  const { stepFree, lift, pram, toilet, hearingLoop, quietRoom, note } = accessibility;
  return [
    stepFree === true ? msg('ohne Stufen') : undefined,
    stepFree === false ? msg('mit Stufen') : undefined,
    lift ? msg('Aufzug') : undefined,
    toilet ? msg('Rollstuhl-WC') : undefined,
    pram ? msg('Platz für Kinderwagen') : undefined,
    hearingLoop ? msg('Höranlage') : undefined,
    quietRoom ? msg('ruhiger Raum') : undefined,
    note ? words(note) : undefined,
  ].filter((part) => part !== undefined);
}
