import type { LineText } from '../format.js';
import type { Agency, Mode } from '../types.js';
import { columnsOf, type CsvRow } from './csv.js';
import type { FeedReader } from './feed-reader.js';

const AGENCY = {
  file: 'agency.txt',
  required: ['agency_name'],
  optional: ['agency_id', 'agency_url', 'agency_timezone', 'agency_phone'],
} as const;

const ROUTES = {
  file: 'routes.txt',
  required: ['route_id', 'route_type'],
  optional: ['agency_id', 'route_short_name', 'route_long_name', 'route_color', 'route_text_color'],
} as const;

const BOOKING = {
  file: 'booking_rules.txt',
  required: ['booking_rule_id', 'booking_type'],
  optional: [
    'prior_notice_duration_min',
    'prior_notice_last_day',
    'prior_notice_last_time',
    'prior_notice_service_id',
    'message',
    'pickup_message',
    'phone_number',
    'info_url',
    'booking_url',
  ],
} as const;

/** Bus: what a route is taken for when its type cannot be read. */
const BUS = 3;

export interface Agencies {
  list: Agency[];
  indexOf: Map<string, number>;
  timeZone: string;
}

export async function readAgencies(feed: FeedReader): Promise<Agencies> {
  const list: Agency[] = [];
  const indexOf = new Map<string, number>();
  let timeZone = '';
  if (feed.has(AGENCY.file)) {
    const at = columnsOf(AGENCY);
    await feed.table(AGENCY, (row) => {
      const zone = row.text(at.agency_timezone);
      if (!isTimeZone(zone)) {
        const message = `agency_timezone "${zone}" is unknown; Europe/Berlin is taken`;
        feed.problems.warn('bad-timezone', AGENCY.file, row.line, message);
      } else if (timeZone && zone !== timeZone) {
        const message = `agency_timezone "${zone}" differs from the first agency's, which counts`;
        feed.problems.warn('other-timezone', AGENCY.file, row.line, message);
      } else timeZone = zone;
      indexOf.set(row.text(at.agency_id), list.length);
      list.push({
        name: row.text(at.agency_name),
        url: webAddress(row.text(at.agency_url)),
        phone: row.text(at.agency_phone),
      });
    });
  } else {
    feed.problems.warn('missing-file', AGENCY.file, 0, 'not in the feed; lines name no company');
  }
  return { list, indexOf, timeZone: timeZone || 'Europe/Berlin' };
}

export interface Lines {
  list: LineText[];
  indexOf: Map<string, number>;
}

export async function readLines(feed: FeedReader, agencies: Agencies): Promise<Lines> {
  const list: LineText[] = [];
  const indexOf = new Map<string, number>();
  const at = columnsOf(ROUTES);
  await feed.table(ROUTES, (row) => {
    const id = row.text(at.route_id);
    if (indexOf.has(id)) {
      const message = `route_id "${id}" is there twice; the first counts`;
      feed.problems.error('duplicate-id', ROUTES.file, row.line, message);
      return;
    }
    let type = row.count(at.route_type);
    if (Number.isNaN(type) || type < 0 || type > 1702) {
      const message = `route_type "${row.text(at.route_type)}" is none; bus is taken`;
      feed.problems.warn('bad-route-type', ROUTES.file, row.line, message);
      type = BUS;
    }
    const agencyId = row.text(at.agency_id);
    let agency = agencies.indexOf.get(agencyId) ?? -1;
    if (agency < 0 && agencyId === '' && agencies.list.length === 1) agency = 0;
    if (agency < 0 && agencyId !== '') {
      const message = `agency_id "${agencyId}" is not in agency.txt`;
      feed.problems.warn('unknown-agency', ROUTES.file, row.line, message);
    }
    indexOf.set(id, list.length);
    const longName = row.text(at.route_long_name);
    list.push({
      name: row.text(at.route_short_name) || longName,
      longName,
      mode: modeOf(type),
      type,
      colour: colour(row, at.route_color),
      textColour: colour(row, at.route_text_color),
      agency,
    });
  });
  return { list, indexOf };
}

/** A row of booking_rules.txt. Times in seconds of a day. */
export interface BookingRule {
  type: number;
  minutes: number;
  lastDay: number;
  lastTime: number;
  /** The service whose days are counted for the notice, '' for all days. */
  noticeService: string;
  phone: string;
  infoUrl: string;
  bookingUrl: string;
  message: string;
}

export interface BookingRules {
  list: BookingRule[];
  indexOf: Map<string, number>;
}

export async function readBookingRules(feed: FeedReader): Promise<BookingRules> {
  const rules: BookingRules = { list: [], indexOf: new Map() };
  if (!feed.has(BOOKING.file)) return rules;
  const at = columnsOf(BOOKING);
  await feed.table(BOOKING, (row) => {
    const type = row.count(at.booking_type);
    if (![0, 1, 2].includes(type)) {
      const message = `booking_type "${row.text(at.booking_type)}" is none of 0, 1, 2`;
      feed.problems.error('bad-booking-type', BOOKING.file, row.line, message);
      return;
    }
    const time = row.time(at.prior_notice_last_time);
    rules.indexOf.set(row.text(at.booking_rule_id), rules.list.length);
    rules.list.push({
      type,
      minutes: Math.max(0, row.count(at.prior_notice_duration_min)) || 0,
      lastDay: Math.max(0, row.count(at.prior_notice_last_day)) || 0,
      lastTime: Math.max(0, time) || 0,
      noticeService: row.text(at.prior_notice_service_id),
      phone: row.text(at.phone_number),
      infoUrl: webAddress(row.text(at.info_url)),
      bookingUrl: webAddress(row.text(at.booking_url)),
      message: row.text(at.pickup_message) || row.text(at.message),
    });
  });
  return rules;
}

function colour(row: CsvRow, column: number): string {
  const text = row.text(column).replace(/^#/, '');
  return /^[0-9a-f]{6}$/i.test(text) ? `#${text.toLowerCase()}` : '';
}

const BASIC_MODES: Mode[] = ['tram', 'subway', 'rail', 'bus', 'ferry', 'tram', 'cable', 'cable'];
/** Extended route types by hundreds. */
const EXTENDED_MODES: Mode[] = [
  'bus',
  'rail',
  'bus',
  'rail',
  'subway',
  'subway',
  'subway',
  'bus',
  'bus',
  'tram',
  'ferry',
  'air',
  'ferry',
  'cable',
  'cable',
  'taxi',
];
const MONORAIL = 12;

/** What carries people, by GTFS route type, basic or extended; what is not known is a bus. */
export function modeOf(type: number): Mode {
  if (type === MONORAIL) return 'rail';
  return (type < 100 ? BASIC_MODES[type] : EXTENDED_MODES[Math.floor(type / 100)]) ?? 'bus';
}

/** Addresses end up as links on a public page: nothing but the web's own schemes. */
function webAddress(text: string): string {
  return /^https?:\/\//i.test(text) ? text : '';
}

function isTimeZone(zone: string): boolean {
  try {
    return zone !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
