import { msg, str } from '@lit/localize';
import type { IsoDate, LocalTime } from '@kim-widgets/angebote';
import { formatDate, formatNumber, plural } from '@kim-widgets/ui';
import { placeName, timeRange, type ViewContext, type Words } from '@kim-widgets/views';
import type { Answer, Group, OfferTrip } from './answer.js';
import type { OfferPlace, Occasion } from './occasions.js';
import type { Trip } from './trips/types.js';

/** `09:05` as people read it: `9:05`. */
export function clockTime(time: LocalTime): string {
  return time.replace(/^0(?=\d:)/, '');
}

/** `7:58 – 8:44`, kept on one line. */
export function spanOf({ departure, arrival }: Pick<Trip, 'departure' | 'arrival'>): string {
  return `${clockTime(departure)}\u00a0–\u00a0${clockTime(arrival)}`;
}

export function dayInFull(language: string, date: IsoDate): string {
  return formatDate(language, date, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The sentence that answers. */
export function answerInWords(language: string, { reached, total, isJudged }: Answer): string {
  if (total === 0) return msg('An diesem Tag gibt es kein Angebot');
  if (!isJudged) return plural(language, total, msg('one {# Angebot} other {# Angebote}'));
  const offers = plural(language, total, msg('one {# Angebot} other {# Angeboten}'));
  const count = formatNumber(language, reached);
  return msg(str`${count} von ${offers} erreichen Sie, hin und zurück`);
}

export function groupInWords(group: Group): string {
  switch (group) {
    case 'longer':
      return msg('Länger als 90 Minuten');
    case 'no-way-needed':
      return msg('Ohne Weg: online, am Telefon, zu Hause');
    case 'never':
      return msg('Nicht hin und zurück');
    case 'other-day':
      return msg('An anderen Tagen');
    case 'unknown':
      return msg('Weg nicht bekannt');
    default:
      return msg(str`Bis ${group} Minuten`);
  }
}

/** Where it is: the stop of a mobile offer, else the place. */
export function whereInWords({ location, stop }: OfferPlace, words: ViewContext['words']): Words {
  if (stop?.name) return words(stop.name);
  return placeName(stop ?? location, words);
}

/** When it takes place: `9:00–12:30 Uhr`, or that it is agreed upon. */
export function whenInWords({ opens, closes, attendance }: Occasion): string {
  if (!opens || !closes) return msg('Zeit nach Vereinbarung');
  const times = timeRange(opens, closes);
  return attendance === 'whole' ? msg(str`Beginn und Ende: ${times}`) : msg(str`Offen: ${times}`);
}

/** What is expected of the visitor at this time: the rule by which ways there and back are chosen. */
export function attendanceInWords({ opens, attendance }: Occasion): string {
  if (!opens) return msg('Ohne feste Zeit rechnen wir mit einer Stunde dort.');
  return attendance === 'whole'
    ? msg('Sie sind vor dem Beginn da und fahren erst nach dem Ende zurück.')
    : msg('Sie kommen, solange offen ist, und bleiben eine halbe Stunde.');
}

/** As the crow flies: `450 m`, `2,4 km`. */
export function metresInWords(language: string, metres: number): string {
  const isFar = metres >= 1000;
  return formatNumber(language, isFar ? metres / 1000 : Math.round(metres / 50) * 50, {
    style: 'unit',
    unit: isFar ? 'kilometer' : 'meter',
    maximumFractionDigits: metres < 10_000 ? 1 : 0,
  });
}

/** Why there is no way, in a sentence in bold and one that explains it. */
export interface Reason {
  kind: 'back' | 'late' | 'none';
  answer: string;
  detail: string;
}

/** What keeps one from an offer; `undefined` where nothing does. */
export function reasonOf(
  { outcome, plan, occasion }: OfferTrip,
  lastBack: LocalTime | undefined,
): Reason | undefined {
  const isCourse = occasion?.attendance === 'whole';
  if (outcome === 'no-way-back') {
    const last = lastBack
      ? msg(str`Die letzte Fahrt ist um ${clockTime(lastBack)}\u00a0Uhr.`)
      : msg('An diesem Tag fährt nichts zurück.');
    const answer = msg('Hin ja, zurück nein.');
    return { kind: 'back', answer, detail: `${msg('Danach fährt nichts mehr.')} ${last}` };
  }
  if (outcome === 'too-late' && plan?.late) {
    const { arrival, minutesLate } = plan.late;
    const answer = msg(str`Erst um ${clockTime(arrival)}\u00a0Uhr da.`);
    const detail = isCourse
      ? msg(str`Das ist ${minutesLate}\u00a0Minuten nach Beginn.`)
      : msg('Dann ist zu wenig Zeit oder schon zu.');
    return { kind: 'late', answer, detail };
  }
  if (outcome === 'no-way' || outcome === 'too-late') {
    const detail = msg('An diesem Tag fährt nichts dorthin.');
    return { kind: 'none', answer: msg('Kein Weg gefunden.'), detail };
  }
  return undefined;
}

/** `46 Min. hin. Zurück um 12:42 Uhr.`, or what keeps one from it. */
export function wayInWords(trip: OfferTrip, language: string): string {
  const { outcome, plan } = trip;
  if (outcome !== 'reached' || !plan?.there) {
    const reason = reasonOf(trip, undefined);
    return reason ? reason.answer : '';
  }
  const there = msg(str`${minutesInWords(language, plan.there.minutes)} hin.`);
  const back = plan.back && msg(str`Zurück um ${clockTime(plan.back.departure)}\u00a0Uhr.`);
  return [there, back].filter(Boolean).join(' ');
}

/** `4 Minuten zu Fuß` */
export function walkInWords(language: string, minutes: number): string {
  return plural(language, minutes, msg('one {# Minute zu Fuß} other {# Minuten zu Fuß}'));
}

/** `34 Min.`, with the unit for those who cannot see the abbreviation. */
export function minutesInWords(language: string, minutes: number): string {
  return formatNumber(language, minutes, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
}
