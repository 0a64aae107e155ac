import { MAX_ZOOM, type Mark } from './cluster.js';

/** Sides of a mark as it is drawn, in pixels. */
const PIN_SIZE = 36;
/** A letter of the words on a mark of several, and what is around them. */
const LETTER_WIDTH = 9;
const AROUND_WORDS = 26;

const TILE_SIZE = 256;
const RADIANS = Math.PI / 180;

interface Placed extends Mark {
  x: number;
  y: number;
  width: number;
}

/**
 * Makes one of all marks that would cover each other. Several offers are wide words on a map that may
 * be small, so that how far apart they are is not enough to know.
 *
 * @param zoom of the map, whole or not
 * @param words What a mark of so many offers says.
 */
export function joinCovering(
  marks: readonly Mark[],
  zoom: number,
  words: (count: number) => string,
): Mark[] {
  const placed: Placed[] = [];
  for (const mark of marks) {
    let one = place(mark, zoom, words);
    for (;;) {
      const at = placed.findIndex((other) => isCovered(one, other));
      if (at < 0) break;
      const [other] = placed.splice(at, 1);
      if (other) one = place(join(one, other, zoom), zoom, words);
    }
    placed.push(one);
  }
  return placed.map(({ lat, lon, pins, splitsAt }) => ({ lat, lon, pins, splitsAt }));
}

function isCovered(one: Placed, other: Placed): boolean {
  return (
    Math.abs(one.y - other.y) < PIN_SIZE &&
    Math.abs(one.x - other.x) < (one.width + other.width) / 2
  );
}

function place(mark: Mark, zoom: number, words: (count: number) => string): Placed {
  const { lat, lon, pins } = mark;
  const world = TILE_SIZE * 2 ** zoom;
  const count = pins.length;
  return {
    ...mark,
    x: (world * lon) / 360,
    y: (-world * Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2))) / (2 * Math.PI),
    width: count > 1 ? words(count).length * LETTER_WIDTH + AROUND_WORDS : PIN_SIZE,
  };
}

/** In the middle of all its offers. One zoom nearer they are twice as far apart. */
function join(one: Mark, other: Mark, zoom: number): Mark {
  const pins = [...one.pins, ...other.pins].sort((a, b) => a.number - b.number);
  const share = one.pins.length / pins.length;
  return {
    lat: one.lat * share + other.lat * (1 - share),
    lon: one.lon * share + other.lon * (1 - share),
    pins,
    splitsAt: zoom < MAX_ZOOM ? Math.floor(zoom) + 1 : undefined,
  };
}
