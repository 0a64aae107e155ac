/** A sheet or CSV file as it was read, before anybody knows what its columns mean. */
export interface Sheet {
  name: string;
  /** Texts of the cells; empty rows stay, so that row numbers are those of the file. */
  rows: string[][];
  /** What a person should know of single cells, by their row and column from 0. */
  notes: SheetNote[];
}

export interface SheetNote {
  row: number;
  column: number;
  message: string;
}

/** 0 → A, 26 → AA, as spreadsheets count. */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetter(before - 1) : '') + String.fromCharCode(65 + rest);
}

/** A → 1, AA → 27: the other way round, from 1 as rows count. */
export function columnNumber(letter: string): number {
  return Array.from(letter, (sign) => sign.charCodeAt(0) - 64).reduce((sum, n) => sum * 26 + n, 0);
}
