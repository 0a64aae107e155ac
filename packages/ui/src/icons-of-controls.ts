/**
 * Icons that every widget shows at once, as path data for {@link icon}: outline icons of Tabler Icons 3.51
 * (https://tabler.io/icons, MIT licence, copyright 2020-2026 Paweł Kuna; text in docs/third-party.md).
 */
export const alertTriangleIcon =
  'M12 9v4M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0M12 16h.01';
export const arrowLeftIcon = 'M5 12l14 0M5 12l6 6M5 12l6 -6';
export const arrowRightIcon = 'M5 12l14 0M13 18l6 -6M13 6l6 6';
export const chevronDownIcon = 'M6 9l6 6l6 -6';
export const helpCircleIcon =
  'M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0M12 16v.01M12 13a2 2 0 0 0 .914 -3.782a1.98 1.98 0 0 0 -2.414 .483';
export const urgentIcon =
  'M8 16v-4a4 4 0 0 1 8 0v4M3 12h1m8 -9v1m8 8h1m-15.4 -6.4l.7 .7m12.1 -.7l-.7 .7M6 17a1 1 0 0 1 1 -1h10a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1l0 -2';
export const xIcon = 'M18 6l-12 12M6 6l12 12';
