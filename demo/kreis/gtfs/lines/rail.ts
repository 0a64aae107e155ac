import { everyTwoHours, hourly, on, type Line } from './rules.js';

/** The two railway lines. */
export const RAIL: readonly Line[] = [
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
];
