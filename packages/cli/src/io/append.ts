/** Adds items to a list, however many: `push(...items)` runs out of stack at about 100,000. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
