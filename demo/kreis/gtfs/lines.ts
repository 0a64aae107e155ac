/**
 * On which days a rule holds. `school` and `free` are working days in and outside the school
 * holidays; public holidays run as Sundays, Christmas Eve and New Year's Eve as Saturdays. `nights`
 * are those that follow a Friday or Saturday.
 */
export type Days = 'workdays' | 'school' | 'free' | 'saturdays' | 'sundays' | 'nights';

/** Departures at one stop: at `times`, or every so many minutes from the first to the last. */
export interface Rule {
  on: Days;
  way: 'out' | 'back';
  /** Stop at which the times are meant; the line's times elsewhere follow from running times. */
  at: string;
  /** `hh:mm`; hours above 23 belong to the night that began the day before. */
  times?: readonly string[];
  from?: string;
  to?: string;
  every?: number;
  /** First and last stop, as of the way out, where a trip does not run the whole line. */
  between?: readonly [string, string];
  /** A high-floor coach: no wheelchairs, no prams. */
  coach?: true;
}

export interface Line {
  id: string;
  kind: 'bus' | 'rail';
  agency: 'lindental-mobil' | 'westtalbahn';
  name: string;
  colour: string;
  /** Kilometres per hour between stops, along the road. */
  speed: number;
  /** Stop ids on the way out; the way back is the same, reversed. */
  stops: readonly string[];
  rules: readonly Rule[];
  /** Only after a call, this many minutes before. */
  callAhead?: number;
}

type Shift = Omit<Rule, 'on' | 'way' | 'at'>;

/** One rule for each of several kinds of day. */
const on = (way: Rule['way'], at: string, plan: Partial<Record<Days, Shift | readonly Shift[]>>) =>
  (Object.entries(plan) as [Days, Shift | readonly Shift[]][]).flatMap(([days, shifts]) =>
    [shifts].flat().map((shift): Rule => ({ on: days, way, at, ...shift })),
  );

const hourly = (from: string, to: string): Shift => ({ from, to, every: 60 });
const everyTwoHours = (from: string, to: string): Shift => ({ from, to, every: 120 });

const VILLAGE = 34;
const TOWN = 21;

export const LINES: readonly Line[] = [
  {
    id: 'RB91',
    kind: 'rail',
    agency: 'westtalbahn',
    name: 'Warnholz – Grauhain – Lindfurt – Birkenrath – Dornstedt',
    colour: '1A1A1A',
    speed: 58,
    stops: [
      'warnholz',
      'steinkuhlen-bf',
      'gh-bf-rail',
      'wiesental-bf',
      'lf-bf',
      'halbach-bf',
      'br-bf-rail',
      'dornsiepen-bf',
      'dornstedt',
    ],
    rules: [
      ...on('out', 'lf-bf', {
        workdays: hourly('04:49', '22:49'),
        saturdays: hourly('05:49', '23:49'),
        sundays: hourly('07:49', '22:49'),
      }),
      ...on('back', 'br-bf-rail', {
        workdays: hourly('04:57', '22:57'),
        saturdays: hourly('05:57', '23:57'),
        sundays: hourly('07:57', '22:57'),
      }),
    ],
  },
  {
    id: 'RB94',
    kind: 'rail',
    agency: 'westtalbahn',
    name: 'Lindfurt – Kupferhammer – Niederlind – Auermühl – Neuenlahr',
    colour: '1A1A1A',
    speed: 58,
    stops: ['lf-bf', 'kupferhammer-bf', 'niederlind-bf', 'am-bf-rail', 'neuenlahr'],
    rules: [
      ...on('out', 'lf-bf', {
        workdays: hourly('05:52', '21:52'),
        saturdays: hourly('06:52', '21:52'),
        sundays: everyTwoHours('08:52', '20:52'),
      }),
      ...on('back', 'am-bf-rail', {
        workdays: hourly('05:21', '21:21'),
        saturdays: hourly('06:21', '21:21'),
        sundays: everyTwoHours('09:21', '21:21'),
      }),
    ],
  },
  {
    id: '541',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Tannwinkel – Oberlind – Lindfurt',
    colour: '2044AA',
    speed: 30,
    stops: [
      'tw-kirche',
      'tw-schule',
      'tw-siedlung',
      'tw-eichenhof',
      'rauhof',
      'rauhof-abzweig',
      'kaltwasser',
      'kaltwasser-muehle',
      'forsthaus',
      'steinkreuz',
      'drei-eichen',
      'oberlind-kirche',
      'oberlind-mitte',
      'oberlind-friedhof',
      'wasserturm',
      'lf-gartenstrasse',
      'lf-anger',
      'lf-zob',
    ],
    rules: [
      ...on('out', 'tw-kirche', {
        workdays: hourly('05:02', '19:02'),
        school: { times: ['07:12'], coach: true },
        saturdays: everyTwoHours('07:02', '17:02'),
      }),
      ...on('back', 'lf-anger', {
        workdays: [hourly('05:46', '17:46'), { times: ['18:48'] }],
        school: { times: ['13:16'], coach: true },
        saturdays: [everyTwoHours('08:46', '16:46'), { times: ['18:48'] }],
      }),
    ],
  },
  {
    id: '542',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Grauhain – Kalkofen – Hammersiepen – Sillbach',
    colour: '6B4A1F',
    speed: VILLAGE,
    stops: [
      'gh-kirchplatz',
      'gh-rathaus',
      'gh-bf',
      'kalkofen',
      'zementwerk',
      'hammersiepen',
      'hammersiepen-muehle',
      'sb-ziegelei',
      'langenacker',
      'langenacker-sued',
      'hof-brinke',
      'sb-schule',
      'sb-rathaus',
    ],
    rules: [
      ...on('out', 'gh-bf', {
        school: [{ times: ['06:54', '15:54'] }, { times: ['13:24'], coach: true }],
        saturdays: everyTwoHours('08:24', '12:24'),
      }),
      ...on('back', 'sb-rathaus', {
        school: [{ times: ['07:30'], coach: true }, { times: ['14:05', '16:35'] }],
        saturdays: everyTwoHours('09:05', '13:05'),
      }),
    ],
  },
  {
    id: '543',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Hohenquell – Haselbruch – Lindfurt',
    colour: '005741',
    speed: VILLAGE,
    stops: [
      'hq-quellpark',
      'hq-kurpark',
      'hq-kurhaus',
      'hq-rathaus',
      'hq-badweg',
      'hq-talwiesen',
      'schmalbrueck',
      'schmalbrueck-bruecke',
      'grenzstein',
      'haselbruch-dorf',
      'haselbruch-siedlung',
      'nordfriedhof',
      'lf-nordstadt',
      'lf-goethestrasse',
      'lf-parkweg',
      'lf-anger',
      'lf-zob',
    ],
    rules: [
      ...on('out', 'hq-rathaus', {
        workdays: hourly('05:22', '21:22'),
        saturdays: hourly('06:22', '20:22'),
        sundays: everyTwoHours('08:22', '20:22'),
      }),
      ...on('back', 'lf-zob', {
        workdays: hourly('05:50', '21:50'),
        saturdays: hourly('06:50', '20:50'),
        sundays: everyTwoHours('08:50', '20:50'),
      }),
    ],
  },
  {
    id: '544',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Wolfsgrund – Hohenquell – Brandheide – Moosweiler',
    colour: '7A1F5C',
    speed: VILLAGE,
    stops: [
      'wolfsgrund',
      'hq-westerberg',
      'hq-rathaus',
      'hq-kurhaus',
      'hq-sonnenhang',
      'eckernfeld',
      'eckernfeld-ost',
      'hohes-kreuz',
      'brandheide',
      'brandheide-schule',
      'kiebitzweg',
      'mw-markt',
      'mw-buergerhaus',
    ],
    rules: [
      ...on('out', 'hq-rathaus', { workdays: everyTwoHours('07:40', '17:40') }),
      ...on('back', 'mw-markt', {
        workdays: everyTwoHours('08:25', '18:25'),
        school: { times: ['13:10'], coach: true },
      }),
    ],
  },
  {
    id: '545',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Lindfurt – Lindenfeld – Kranichdorf – Moosweiler',
    colour: 'B3541E',
    speed: VILLAGE,
    stops: [
      'lf-zob',
      'lf-anger',
      'lf-angerstrasse',
      'lf-stadion',
      'lindenfeld-mitte',
      'lindenfeld-nord',
      'pfarrholz-sued',
      'pfarrholz',
      'vogelsang',
      'heidekrug',
      'kranichdorf-sued',
      'kranichdorf',
      'hochmoor',
      'torfkamp-sued',
      'torfkamp',
      'mw-molkerei',
      'mw-markt',
      'mw-buergerhaus',
    ],
    rules: [
      ...on('out', 'lf-zob', {
        workdays: hourly('05:51', '19:51'),
        saturdays: everyTwoHours('08:51', '18:51'),
      }),
      ...on('back', 'mw-markt', {
        workdays: hourly('05:48', '18:48'),
        saturdays: everyTwoHours('07:48', '17:48'),
      }),
    ],
  },
  {
    id: '546',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Birkenrath – Tiefenrath – Neumoor – Moosweiler',
    colour: '4A5A00',
    speed: VILLAGE,
    stops: [
      'br-bf',
      'br-tuchmarkt',
      'br-nordring',
      'br-steinbruchweg',
      'tiefenrath',
      'tiefenrath-wende',
      'mw-gaertnerei',
      'sandhoevel',
      'gefluegelhof',
      'neumoor',
      'werkswohnungen',
      'mw-torfstrasse',
      'mw-buergerhaus',
      'mw-markt',
    ],
    rules: [
      ...on('out', 'br-bf', {
        workdays: [{ times: ['04:50'] }, everyTwoHours('06:05', '18:05')],
        saturdays: { times: ['04:50'] },
      }),
      ...on('back', 'mw-markt', { workdays: everyTwoHours('07:05', '19:05') }),
      // The end of the early and the late shift in the poultry plant.
      ...on('back', 'gefluegelhof', {
        workdays: { times: ['14:20', '22:20'], between: ['br-bf', 'gefluegelhof'] },
        saturdays: { times: ['14:20'], between: ['br-bf', 'gefluegelhof'] },
      }),
    ],
  },
  {
    id: '547',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Kaltenhof – Auermühl – Sillbach – Fuchsberg',
    colour: '8C2F39',
    speed: VILLAGE,
    stops: [
      'kaltenhof',
      'am-talstrasse',
      'am-schulzentrum',
      'am-papierstrasse',
      'am-markt',
      'am-wehr',
      'am-bf',
      'am-gewerbepark',
      'steinebrueck',
      'steinebrueck-west',
      'sillfurt',
      'untersill',
      'untersill-kirche',
      'gut-sill',
      'sb-sportplatz',
      'sb-rathaus',
      'sb-schule',
      'obersill-linde',
      'obersill',
      'obersill-steg',
      'fuchsberger-heide',
      'fuchsberg',
    ],
    rules: [
      ...on('out', 'am-bf', {
        workdays: hourly('06:24', '17:24'),
        saturdays: everyTwoHours('08:24', '12:24'),
      }),
      ...on('back', 'sb-rathaus', {
        workdays: hourly('05:45', '17:45'),
        saturdays: everyTwoHours('07:45', '13:45'),
      }),
    ],
  },
  {
    id: '548',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Birkenrath – Wedeburg – Erlwede – Hinterwede',
    colour: '2F6F8C',
    speed: 36,
    stops: [
      'br-bf',
      'br-oststeig',
      'br-suedbogen',
      'br-waldfriedhof',
      'br-hohe-buche',
      'ew-landwehr',
      'wedeburg',
      'wedeburg-sued',
      'ew-dorfplatz',
      'ew-saegewerk',
      'ew-forellenteich',
      'ew-rote-bruecke',
      'hinterwede',
    ],
    rules: [
      ...on('out', 'br-bf', {
        workdays: { times: ['09:09', '12:39', '16:39'] },
        school: [{ times: ['13:24'], coach: true }, { times: ['15:39'] }],
      }),
      ...on('back', 'hinterwede', {
        workdays: { times: ['09:50', '13:20', '17:20'] },
        school: [{ times: ['06:35'], coach: true }, { times: ['14:10'] }],
      }),
    ],
  },
  {
    id: '549',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Oberauer – Auermühl – Eichloh – Erlwede',
    colour: '5C5C1F',
    speed: VILLAGE,
    stops: [
      'oberauer',
      'am-bf',
      'am-papierstrasse',
      'am-schulzentrum',
      'am-talstrasse',
      'bruchsiepen',
      'bruchsiepen-ost',
      'wasserscheide',
      'eichloh',
      'eichloh-kapelle',
      'ew-heidhof',
      'ew-dorfplatz',
    ],
    rules: [
      ...on('out', 'am-schulzentrum', { school: { times: ['13:25', '15:55'], coach: true } }),
      ...on('back', 'ew-dorfplatz', { school: { times: ['06:58'], coach: true } }),
      // In the school holidays one trip to the market in Auermühl and one home.
      ...on('out', 'am-bf', { free: { times: ['12:05'], between: ['am-bf', 'ew-dorfplatz'] } }),
      ...on('back', 'ew-dorfplatz', {
        free: { times: ['08:35'], between: ['am-bf', 'ew-dorfplatz'] },
      }),
    ],
  },
  {
    id: '551',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Klinikum – Nordstadt – ZOB – Hochschule – Kupferhammer',
    colour: '9E0000',
    speed: TOWN,
    stops: [
      'lf-klinikum',
      'lf-sanitaetsweg',
      'lf-nordstadt',
      'lf-goethestrasse',
      'lf-gartenstrasse',
      'lf-markt',
      'lf-zob',
      'lf-stadthaus',
      'lf-schulstrasse',
      'lf-berufskolleg',
      'lf-suedhang',
      'lf-hochschule',
      'hammerweg',
      'kupferhammer-dorf',
    ],
    rules: [
      ...on('out', 'lf-zob', {
        workdays: [
          { from: '06:00', to: '19:00', every: 15, between: ['lf-klinikum', 'lf-hochschule'] },
          { from: '06:08', to: '20:08', every: 60 },
          { from: '19:30', to: '23:00', every: 30, between: ['lf-klinikum', 'lf-hochschule'] },
        ],
        saturdays: {
          from: '07:00',
          to: '22:30',
          every: 30,
          between: ['lf-klinikum', 'lf-hochschule'],
        },
        sundays: {
          from: '09:00',
          to: '20:00',
          every: 60,
          between: ['lf-klinikum', 'lf-hochschule'],
        },
      }),
      ...on('back', 'lf-zob', {
        workdays: [
          { from: '06:05', to: '19:05', every: 15, between: ['lf-klinikum', 'lf-hochschule'] },
          { from: '06:42', to: '20:42', every: 60 },
          { from: '19:35', to: '23:05', every: 30, between: ['lf-klinikum', 'lf-hochschule'] },
        ],
        saturdays: {
          from: '07:05',
          to: '22:35',
          every: 30,
          between: ['lf-klinikum', 'lf-hochschule'],
        },
        sundays: {
          from: '09:05',
          to: '20:05',
          every: 60,
          between: ['lf-klinikum', 'lf-hochschule'],
        },
      }),
    ],
  },
  {
    id: '552',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Weststadt – ZOB – Jobcenter – Lindenfeld – Ostheide',
    colour: '3D2B8C',
    speed: TOWN,
    stops: [
      'lf-weststadt',
      'lf-spinnerei',
      'lf-gerberweg',
      'lf-badstrasse',
      'lf-markt',
      'lf-zob',
      'lf-bahnhofstrasse',
      'lf-jobcenter',
      'lf-stadion',
      'lindenfeld-mitte',
      'lindenfeld-ost',
      'ostheide-west',
      'ostheide',
    ],
    rules: [
      ...on('out', 'lf-zob', {
        workdays: { from: '05:40', to: '20:40', every: 30 },
        saturdays: { from: '06:40', to: '19:40', every: 30 },
        sundays: hourly('09:40', '19:40'),
      }),
      ...on('back', 'lf-zob', {
        workdays: { from: '05:55', to: '20:55', every: 30 },
        saturdays: { from: '06:55', to: '19:55', every: 30 },
        sundays: hourly('09:55', '19:55'),
      }),
    ],
  },
  {
    id: '553',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Waldeschen – ZOB – Kettenberg',
    colour: '1F6B4F',
    speed: 28,
    stops: [
      'waldeschen',
      'waldeschen-forst',
      'zum-stein',
      'suedring',
      'lf-stadthaus',
      'lf-zob',
      'lf-bahnhofstrasse',
      'lf-jobcenter',
      'kettenberger-strasse',
      'kettenberg-unterkunft',
      'kettenberg-mitte',
      'kettenberg-wende',
    ],
    rules: [
      ...on('out', 'lf-zob', {
        workdays: hourly('06:15', '20:15'),
        saturdays: hourly('08:15', '18:15'),
        sundays: {
          from: '10:15',
          to: '18:15',
          every: 120,
          between: ['lf-zob', 'kettenberg-wende'],
        },
      }),
      ...on('back', 'lf-zob', {
        workdays: hourly('06:45', '20:45'),
        saturdays: hourly('08:45', '18:45'),
      }),
      ...on('back', 'kettenberg-wende', {
        sundays: {
          from: '10:35',
          to: '18:35',
          every: 120,
          between: ['lf-zob', 'kettenberg-wende'],
        },
      }),
    ],
  },
  {
    id: '555',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Halbach – Mühlbrink – Birkenrath – Dornsiepen',
    colour: '8C6A00',
    speed: 30,
    stops: [
      'halbach-dorf',
      'hohlenbeck',
      'br-krumme-wiese',
      'muehlbrink',
      'br-schlichtweg',
      'br-weberviertel',
      'br-faerberei',
      'br-tuchmarkt',
      'br-bf',
      'br-schulweg',
      'br-oststeig',
      'dornsiepen-dorf',
    ],
    rules: [
      ...on('out', 'br-bf', {
        workdays: hourly('06:10', '19:10'),
        saturdays: everyTwoHours('08:10', '16:10'),
      }),
      ...on('back', 'br-bf', {
        workdays: hourly('06:40', '19:40'),
        saturdays: everyTwoHours('08:40', '16:40'),
      }),
    ],
  },
  {
    id: 'R7',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Rufbus Forstenau – Tannwinkel – Hintertann – Rehbruch – Grauhain',
    colour: '734000',
    speed: 33,
    callAhead: 60,
    stops: [
      'forstenau',
      'tw-lehmkuhle',
      'tw-kirche',
      'tw-muehlteich',
      'hintertann',
      'hintertann-sued',
      'tw-waldkapelle',
      'gh-steinhof',
      'rehbruch',
      'rehbruch-sued',
      'gh-schuetzenhalle',
      'gh-lindenhof',
      'gh-bf',
    ],
    rules: [
      ...on('out', 'tw-kirche', {
        workdays: hourly('07:15', '17:15'),
        saturdays: everyTwoHours('09:15', '15:15'),
      }),
      ...on('back', 'gh-lindenhof', {
        workdays: hourly('08:08', '17:08'),
        saturdays: everyTwoHours('10:08', '16:08'),
      }),
    ],
  },
  {
    id: 'N5',
    kind: 'bus',
    agency: 'lindental-mobil',
    name: 'Nachtbus Lindfurt – Birkenrath – Neumoor – Moosweiler',
    colour: '131525',
    speed: 44,
    stops: [
      'lf-zob',
      'lindenfeld-mitte',
      'ostheide',
      'halbach-dorf',
      'hohlenbeck',
      'br-tuchmarkt',
      'br-bf',
      'br-nordring',
      'tiefenrath',
      'gefluegelhof',
      'neumoor',
      'mw-buergerhaus',
      'mw-markt',
    ],
    rules: on('out', 'lf-zob', { nights: { times: ['23:15', '24:45', '26:15'] } }),
  },
];
