import stops from './stops.json';

/** A stop as it was drawn by hand; `stepFree` is missing where nobody knows. */
export interface Stop {
  id: string;
  name: string;
  lat: number;
  lon: number;
  stepFree?: boolean;
}

export const STOPS: ReadonlyMap<string, Stop> = new Map(
  (stops as Stop[]).map((stop) => [stop.id, stop]),
);

/** The stop of this id; a line that names none is a mistake of its author. */
export function stopById(id: string): Stop {
  const stop = STOPS.get(id);
  if (!stop) throw new Error(`No stop ${id}`);
  return stop;
}
