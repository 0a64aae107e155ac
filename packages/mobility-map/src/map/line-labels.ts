/** A line whose name is to be written beside its course, in pixels of the map. */
export interface LabelledLine {
  name: string;
  points: readonly { x: number; y: number }[];
}

/** Where a name stands: the middle of its box. */
export interface LineLabel {
  name: string;
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Parts of a course after which a name may stand, the best first. */
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8];

/**
 * Places the name of every line once, on its course, where it is in view and covers nothing. A name for
 * which there is no room is left out.
 *
 * @param sizeOf Width and height of a name's box.
 * @param taken What must not be covered.
 */
export function placeLineLabels(
  lines: readonly LabelledLine[],
  view: { width: number; height: number },
  sizeOf: (name: string) => { width: number; height: number },
  taken: readonly Box[],
): LineLabel[] {
  const boxes = [...taken];
  const labels = new Map<string, LineLabel>();
  for (const { name, points } of lines) {
    if (!name || labels.has(name)) continue;
    const { width, height } = sizeOf(name);
    for (const part of ALONG) {
      const at = pointAlong(points, part);
      if (!at) break;
      const box = {
        left: at.x - width / 2,
        right: at.x + width / 2,
        top: at.y - height / 2,
        bottom: at.y + height / 2,
      };
      const isInView =
        box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height;
      if (!isInView || boxes.some((other) => overlaps(box, other))) continue;
      boxes.push(box);
      labels.set(name, { name, ...at });
      break;
    }
  }
  return [...labels.values()];
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The point that so large a part of a course leads to. */
function pointAlong(
  points: LabelledLine['points'],
  part: number,
): { x: number; y: number } | undefined {
  const steps = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  let left = steps.reduce((sum, { length }) => sum + length, 0) * part;
  for (const { from, to, length } of steps) {
    if (left <= length && length > 0) {
      const share = left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return points.at(-1);
}
