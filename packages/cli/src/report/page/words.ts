/** 1234.5 → "1.234,5" */
export function number(value: number): string {
  return value.toLocaleString('de', { maximumFractionDigits: 1 });
}

/** 3 of 4 → "75 %"; nothing of nothing is "–". */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

/** "1 Angebot", "2 Angebote" */
export function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A; B and C → "A, B und C" */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat('de', { type: 'conjunction' }).format(words);
}
