import { svg, type SVGTemplateResult } from 'lit';

/** One head of hair each, so that people in a picture can be told apart. */
export type Hair = 'long' | 'short' | 'scarf' | 'bun' | 'grey';

export interface Person {
  /** Where the middle of the face is, in the picture's 360 by 320 units. */
  x: number;
  y: number;
  hair: Hair;
  /** Second tone of clothing: who works at KIM wears the darker one. */
  kim?: boolean;
  scale?: number;
  /** At a table, which hides the rest of the body. */
  seated?: boolean;
}

const BACK_OF_HAIR: Partial<Record<Hair, string>> = {
  long: 'M-37-6c0-22 16-36 37-36s37 14 37 36c0 16 4 30 8 42H-45c4-12 8-26 8-42z',
  scarf: 'M-38-4c0-24 16-38 38-38s38 14 38 38c0 22-6 36-14 46h-48c-8-10-14-24-14-46z',
  bun: 'M-14-44a14 14 0 1 1 28 0a14 14 0 1 1-28 0',
};
const FRONT_OF_HAIR: Readonly<Record<Hair, string>> = {
  long: 'M-29-2c2-22 14-32 30-32s27 10 28 32c-8-2-14-8-18-18-6 10-20 17-40 18z',
  short:
    'M-28.5-2c-4-26 10-40 28.5-40s32.5 14 28.5 40c-2-8-6-14-13-17-13 4-24 3-33-1-6 3-9 9-11 18z',
  scarf: 'M-30-2c0-20 12-31 30-31s30 11 30 31c-6-12-14-17-30-17s-24 5-30 17z',
  bun: 'M-29-4c1-22 13-33 29-33s28 11 29 33c-9-4-15-9-18-16-8 8-22 14-40 16z',
  grey: 'M-28-6c0-20 12-30 28-30s28 10 28 30c-3-9-8-14-14-16-10 3-20 3-28 0-6 2-11 7-14 16z',
};

/** A person from the waist up. Nobody's skin, nobody's nation. */
export function person({
  x,
  y,
  hair,
  kim = false,
  scale = 1,
  seated = false,
}: Person): SVGTemplateResult {
  const back = BACK_OF_HAIR[hair];
  const bottom = seated ? 95 : 300;
  const hairClass = hair === 'grey' ? 'hair grey' : hair === 'scarf' ? 'scarf' : 'hair';
  return svg`<g transform="translate(${x} ${y}) scale(${scale})">
    ${back ? svg`<path class=${hairClass} d=${back}></path>` : ''}
    <path class=${kim ? 'cloth kim' : 'cloth'} d="M-63 ${bottom}V79c0-28 24-45 63-45s63 17 63 45V${bottom}z"></path>
    <path class="skin" d="M-11 20h22v18c0 6-5 11-11 11s-11-5-11-11z"></path>
    <circle class="skin" r="28"></circle>
    <path class=${hairClass} d=${FRONT_OF_HAIR[hair]}></path>
    <circle class="eye" cx="-9" cy="1" r="2.6"></circle>
    <circle class="eye" cx="9" cy="1" r="2.6"></circle>
    <path class="smile" d="M-8 11q8 7 16 0"></path>
    ${kim ? badge : ''}
  </g>`;
}

const badge = svg`<path class="band" d="M-17 40l17 26 17-26"></path>
  <rect class="badge" x="-21" y="60" width="42" height="26" rx="4"></rect>
  <text class="badge-text" y="78.5">KIM</text>`;
