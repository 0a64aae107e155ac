import { everyTwoHours, hourly, on, type Line } from './rules.js';

/** The bus that comes when called, and the night bus. */
export const SPECIAL: readonly Line[] = [
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
