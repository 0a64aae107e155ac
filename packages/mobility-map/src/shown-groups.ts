import type { Answer, Group, OfferTrip } from './answer.js';

/** A group of the answer, and as much of it as is shown. */
export interface ShownGroup {
  group: Group;
  trips: readonly OfferTrip[];
  /** How many more there are on demand. */
  hidden: number;
}

/** How many of a group are shown at first; one more would cost as much room as saying so. */
const FIRST = 5;

/** The answer by how long the way takes, with the beginning of every group and what is chosen. */
export function shownGroups(
  { trips }: Pick<Answer, 'trips'>,
  expanded: ReadonlySet<Group>,
  selected: string | undefined,
): ShownGroup[] {
  const groups = new Map<Group, OfferTrip[]>();
  for (const trip of trips) groups.set(trip.group, [...(groups.get(trip.group) ?? []), trip]);
  return [...groups].map(([group, all]) => {
    const isWhole = expanded.has(group) || all.length <= FIRST + 1;
    const shown = isWhole
      ? all
      : all.filter(({ offer }, index) => index < FIRST || offer.id === selected);
    return { group, trips: shown, hidden: all.length - shown.length };
  });
}
