import { msg, str } from '@lit/localize';
import type { Location, Offer, OpenState, Timetable } from '@kim-widgets/angebote';
import {
  babyCarriageIcon,
  calendarEventIcon,
  clockIcon,
  coinEuroIcon,
  deviceLaptopIcon,
  doorEnterIcon,
  formatNumber,
  homeIcon,
  languageIcon,
  mapPinIcon,
  phoneIcon,
  plural,
  textWithParts,
  usersIcon,
} from '@kim-widgets/ui';
import { html, type TemplateResult } from 'lit';
import { capacityTag } from './capacity.js';
import type { ViewContext } from './context.js';
import { costInWords } from './cost.js';
import { checkedInWords } from './freshness.js';
import {
  momentInWords,
  openInWords,
  seasonInWords,
  timetableInWords,
  type WhenInWords,
} from './hours.js';
import { languagesSpoken } from './languages.js';
import type { OfferInContext } from './offer-in-context.js';
import { accessInWords, kindOfPlace, placeName } from './place-words.js';
import type { Fact, OfferCard, Tag } from './render-offer-card.js';
import { translationInWords } from './translation.js';
import { renderWordList, renderWords, type Ranges } from './words.js';

const MOST_TAGS = 3;
const WEEK = 7 * 86_400_000;

/** Whether one can simply come. */
function canDropIn({ registration }: Offer): boolean {
  return registration?.modes?.includes('walk_in') ?? false;
}

/** Type of offer and, for courses, their level: `Sprachkurs, Stufe A1`. */
export function kindInWords(
  { offerType, levelOffered = [] }: Offer,
  { language, term }: ViewContext,
): TemplateResult | string {
  const kind = offerType ? renderWords(term('offerTypes', offerType), language) : msg('Angebot');
  const levels = levelOffered.map((level) => renderWords(term('germanLevels', level), language));
  const [lowest, highest] = [levels[0], levels.at(-1)];
  if (levels.length === 0) return kind;
  return levels.length === 1
    ? textWithParts((type, first) => msg(str`${type}, Stufe ${first}`), kind, lowest)
    : textWithParts(
        (type, first, last) => msg(str`${type}, Stufen ${first} bis ${last}`),
        kind,
        lowest,
        highest,
      );
}

/** Kind of offer, and what a reader should know about the language of its text. */
export function eyebrowInWords(offer: Offer, context: ViewContext): TemplateResult | string {
  const translation = translationInWords(offer, context);
  const kind = kindInWords(offer, context);
  return translation ? html`${kind} · ${translation}` : kind;
}

/** The tags of a card: room first, then what decides whether one goes at all. */
export function offerTags(
  { offer, locations }: Pick<OfferInContext, 'offer' | 'locations'>,
  { language, now }: ViewContext,
): Tag[] {
  const modes = offer.registration?.modes ?? [];
  const only = (kind: Location['kind']) =>
    locations.length > 0 && locations.every((location) => location.kind === kind);
  const tags: (Tag | false | undefined)[] = [
    offer.capacity && capacityTag(language, offer.capacity, now),
    only('online') && { icon: deviceLaptopIcon, text: msg('Online') },
    only('phone') && { icon: phoneIcon, text: msg('Am Telefon') },
    locations.some(({ kind }) => kind === 'home_visit') && {
      icon: homeIcon,
      text: msg('Kommt zu Ihnen'),
    },
    modes.length === 1 &&
      modes[0] === 'referral' && { icon: usersIcon, text: msg('Nur über eine Fachstelle') },
    modes.length === 1 &&
      modes[0] === 'appointment' && { icon: calendarEventIcon, text: msg('Nur mit Termin') },
    modes.includes('walk_in') && {
      icon: doorEnterIcon,
      text: msg('Ohne Anmeldung'),
      mirrored: true,
    },
    offer.childcare && { icon: babyCarriageIcon, text: msg('Kinderbetreuung') },
  ];
  return tags.filter((tag) => tag !== undefined && tag !== false).slice(0, MOST_TAGS);
}

/** When it takes place: the answer for today where one can simply come, else the regular times. */
export function whenInWords(
  { offer, times, open }: Pick<OfferInContext, 'offer' | 'times' | 'open'>,
  context: ViewContext,
): WhenInWords | undefined {
  const { language, now } = context;
  const regular = timetableInWords(times, context);
  if (isByAppointment(times)) {
    return { answer: msg('Nur mit Termin'), ...(times.groups.length > 0 && { detail: regular }) };
  }
  const today = openInWords(open, context);
  if (today && canDropIn(offer) && isSoon(open, now)) return today;
  const season = seasonInWords(times, language, now);
  if (regular) return { answer: regular, ...(season && { detail: season }) };
  if (open.next && open.state !== 'open') {
    return { answer: msg(str`Nächster Termin: ${momentInWords(language, open.next, now)}`) };
  }
  return today;
}

/** Beyond a week, the day of the next opening says less than the regular times. */
function isSoon({ state, next }: OpenState, now: Date): boolean {
  return state === 'open' || (next !== undefined && next.getTime() - now.getTime() < WEEK);
}

/** Whether there is no time at which one can come without having arranged it. */
function isByAppointment({ groups, byAppointment, events, series }: Timetable): boolean {
  if (groups.length + events.length + series.length === 0) return byAppointment;
  return [...groups.flatMap(({ hours }) => hours), ...events, ...series].every(
    (hours) => hours.byAppointment,
  );
}

function whereFact(
  { locations, distanceMetres }: Pick<OfferInContext, 'locations' | 'distanceMetres'>,
  { language, words }: ViewContext,
): Fact | undefined {
  const [location] = locations;
  if (!location) return undefined;
  const more = locations.length - 1;
  const kind = kindOfPlace(location.kind);
  const name = placeName(location, words);
  if (!kind && !name.text) return undefined;
  const [access] = location.accessibility ? accessInWords(location.accessibility, words) : [];
  const remarks = [
    distanceMetres === undefined ? undefined : distanceInWords(language, distanceMetres),
    access,
    more > 0
      ? plural(
          language,
          more,
          msg('one {und an einem weiteren Ort} other {und an # weiteren Orten}'),
        )
      : undefined,
  ].filter((remark) => remark !== undefined);
  return {
    icon: mapPinIcon,
    label: msg('Wo'),
    content: kind ?? renderWords(name, language),
    ...(remarks.length > 0 && { sub: renderWordList(remarks, language) }),
  };
}

/** `800 m`, `4,2 km`, `14 km`: as exact as one needs it to choose. */
export function distanceInWords(language: string, metres: number): string {
  const unit = (value: number, name: string, digits = 0) =>
    formatNumber(language, value, {
      style: 'unit',
      unit: name,
      maximumFractionDigits: digits,
    });
  if (metres < 950) return unit(Math.max(100, Math.round(metres / 100) * 100), 'meter');
  return unit(metres / 1000, 'kilometer', metres < 9_500 ? 1 : 0);
}

function renderWhen({ answer, tone }: WhenInWords): TemplateResult | string {
  return tone ? html`<span class="state ${tone}">${answer}</span>` : answer;
}

function facts(input: OfferInContext, context: ViewContext): Fact[] {
  const { offer } = input;
  const when = whenInWords(input, context);
  const cost = offer.cost && costInWords(offer.cost, context);
  const spoken = languagesSpoken(offer, context.language);
  const list: (Fact | undefined)[] = [
    when && { icon: clockIcon, label: msg('Wann'), content: renderWhen(when), sub: when.detail },
    whereFact(input, context),
    spoken && { icon: languageIcon, label: msg('Sprachen'), ...spoken },
    cost && {
      icon: coinEuroIcon,
      label: msg('Kosten'),
      content: cost.answer,
      sub: cost.otherwise,
    },
  ];
  return list.filter((fact) => fact !== undefined);
}

export interface CardLinks {
  /** Address of an offer's detail. */
  href: (id: string) => string;
  /** Where in the title matched words stand. */
  titleMarks?: Ranges;
  /** Why it was found, when the title does not show it. */
  reason?: string | undefined;
}

/** An offer as an entry of a list. */
export function offerCard(
  input: OfferInContext,
  context: ViewContext,
  { href, titleMarks = [], reason }: CardLinks,
): OfferCard {
  const { offer, organization, alternative } = input;
  const checked = checkedInWords(context.language, offer, context.now);
  return {
    id: offer.id,
    href: href(offer.id),
    eyebrow: eyebrowInWords(offer, context),
    title: context.words(offer.title),
    titleMarks,
    tags: offerTags(input, context),
    facts: facts(input, context),
    ...(organization && { organization: context.words(organization.name) }),
    ...(reason && { reason }),
    ...(alternative && {
      alternative: {
        id: alternative.id,
        href: href(alternative.id),
        title: context.words(alternative.title),
      },
    }),
    ...(checked && { checked }),
  };
}
