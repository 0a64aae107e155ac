import type { Leg, LatLon, Mode, QueryOptions, Stop, Timetable } from '@kim-widgets/transit';

/** The parameters of `/api/v6/plan` and `/api/v6/one-to-all` that this server knows, as documented. */
const KNOWN: Record<string, readonly string[]> = {
  '/api/v6/plan': [
    'fromPlace',
    'toPlace',
    'maxDirectTime',
    'maxTravelTime',
    'timetableView',
    'detailedLegs',
  ],
  '/api/v6/one-to-all': ['one', 'maxTravelTime'],
};
const COMMON = [
  'time',
  'arriveBy',
  'maxTransfers',
  'minTransferTime',
  'pedestrianSpeed',
  'pedestrianProfile',
  'useRoutedTransfers',
  'maxPreTransitTime',
  'maxPostTransitTime',
];

const MODES: Record<Mode, string> = {
  tram: 'TRAM',
  subway: 'SUBWAY',
  rail: 'REGIONAL_RAIL',
  bus: 'BUS',
  ferry: 'FERRY',
  cable: 'FUNICULAR',
  air: 'AIRPLANE',
  taxi: 'OTHER',
};

/** A server that speaks the documented API and knows one timetable. `asked` keeps the questions. */
export function motisServer(timetable: Timetable, asked: URL[] = []): typeof fetch {
  return (input) => {
    const url = new URL(input as URL);
    asked.push(url);
    const known = KNOWN[url.pathname];
    const unknown = [...url.searchParams.keys()].filter(
      (name) => !COMMON.includes(name) && !known?.includes(name),
    );
    if (!known || unknown.length > 0) {
      return Promise.resolve(
        Response.json({ error: `unknown: ${url.pathname} ${unknown.join()}` }, { status: 400 }),
      );
    }
    const value = (name: string) => url.searchParams.get(name) ?? '';
    const { date, time } = berlin(value('time'));
    const options: QueryOptions = {
      date,
      time,
      mode: value('arriveBy') === 'true' ? 'arrive' : 'depart',
      maxWalkMetres: Math.round(Number(value('maxPreTransitTime')) * 1.2),
      maxChanges: Number(value('maxTransfers')),
      maxDurationMinutes: Number(value('maxTravelTime')),
      minChangeSeconds: Number(value('minTransferTime')) * 60,
      stepFree: value('pedestrianProfile') === 'WHEELCHAIR',
    };
    const answer = url.pathname.endsWith('plan')
      ? plan(timetable, placeOf(value('fromPlace')), placeOf(value('toPlace')), options)
      : oneToAll(timetable, placeOf(value('one')), options);
    return Promise.resolve(Response.json(answer));
  };
}

function placeOf(text: string): LatLon {
  const [lat = NaN, lon = NaN] = text.split(',').map(Number);
  return { lat, lon };
}

function berlin(instant: string): { date: string; time: string } {
  const shown = new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' });
  return { date: shown.slice(0, 10), time: shown.slice(11) };
}

function oneToAll(timetable: Timetable, one: LatLon, options: QueryOptions) {
  const all = [...timetable.reach(one, options).seconds].flatMap((seconds, index) => {
    const duration = Math.ceil(seconds / 60);
    return seconds < 0 ? [] : [{ place: place(timetable.stop(index)), duration, k: 1 }];
  });
  return { one: { name: '', ...one }, all };
}

function plan(timetable: Timetable, from: LatLon, to: LatLon, options: QueryOptions) {
  const iso = (seconds: number) => new Date(instantOf(options.date, seconds)).toISOString();
  const itineraries = timetable.journeys(from, to, options).map((journey) => ({
    duration: journey.arrival - journey.departure,
    startTime: iso(journey.departure),
    endTime: iso(journey.arrival),
    transfers: journey.changes,
    id: '',
    legs: journey.legs.map((leg) => legOf(leg, from, to, iso)),
  }));
  const isDirect = ({ legs }: (typeof itineraries)[number]) =>
    legs.every(({ mode }) => mode === 'WALK');
  return {
    requestParameters: {},
    debugOutput: {},
    from: { name: 'START', ...from },
    to: { name: 'END', ...to },
    direct: itineraries.filter(isDirect),
    itineraries: itineraries.filter((each) => !isDirect(each)).reverse(),
    previousPageCursor: '',
    nextPageCursor: '',
  };
}

/** Noon in Berlin less twelve hours, and so many seconds. */
function instantOf(date: string, seconds: number): number {
  const noon = [1, 2]
    .map((offset) => Date.parse(`${date}T12:00:00+0${offset}:00`))
    .find((instant) => berlin(new Date(instant).toISOString()).time === '12:00:00');
  return (noon ?? NaN) + (seconds - 43_200) * 1000;
}

function legOf(leg: Leg, start: LatLon, end: LatLon, iso: (seconds: number) => string) {
  const times = { startTime: iso(leg.departure), endTime: iso(leg.arrival) };
  const common = {
    ...times,
    scheduledStartTime: times.startTime,
    scheduledEndTime: times.endTime,
    duration: leg.arrival - leg.departure,
    realTime: false,
    scheduled: true,
    legGeometry: { points: '', length: 0, precision: 6 },
  };
  if (leg.type === 'walk') {
    const [from, to] = [leg.from, leg.to].map((stop) => stop && place(stop));
    return {
      ...common,
      mode: 'WALK',
      from: from ?? { name: 'START', ...start },
      to: to ?? { name: 'END', ...end },
    };
  }
  const { line } = leg;
  const at = (stop: (typeof leg.stops)[number]) => ({
    ...place(stop),
    arrival: iso(stop.arrival),
    departure: iso(stop.departure),
  });
  return {
    ...common,
    mode: MODES[line.mode],
    from: at(leg.from),
    to: at(leg.to),
    intermediateStops: leg.stops.slice(1, -1).map(at),
    headsign: leg.headsign,
    displayName: line.name,
    routeLongName: line.longName,
    routeType: line.type,
    routeColor: line.colour.slice(1),
    routeTextColor: line.textColour.slice(1),
    agencyName: line.agency?.name,
    agencyUrl: line.agency?.url,
    ...(leg.stepFree !== undefined && {
      wheelchairAccessible: leg.stepFree ? 'ACCESSIBLE' : 'NOT_ACCESSIBLE',
    }),
  };
}

function place({ name, id, platform, lat, lon }: Stop) {
  return { name, stopId: id, lat, lon, ...(platform && { track: platform }) };
}
