import { UsageError } from './io.js';

/** How much a file may hold before it is refused: more is an accident or an attack. */
export interface Limits {
  /** Bytes of one file, unpacked. */
  bytes: number;
  /** Rows of one sheet. */
  rows: number;
  /** Characters of one cell. */
  cell: number;
}

export const DEFAULT_LIMITS: Limits = { bytes: 200_000_000, rows: 100_000, cell: 200_000 };

/**
 * Limits with what the person raised.
 *
 * @throws UsageError where a number is none
 */
export function readLimits(options: {
  maxMb?: string;
  maxRows?: string;
  maxCell?: string;
}): Limits {
  return {
    bytes: limit(options.maxMb, '--max-mb', 1_000_000) ?? DEFAULT_LIMITS.bytes,
    rows: limit(options.maxRows, '--max-rows', 1) ?? DEFAULT_LIMITS.rows,
    cell: limit(options.maxCell, '--max-cell', 1) ?? DEFAULT_LIMITS.cell,
  };
}

function limit(text: string | undefined, name: string, factor: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0)
    throw new UsageError(`${name} braucht eine Zahl über 0.`);
  return value * factor;
}

/** The sentence for what is too much, with the way to allow it. */
export function tooMuch(path: string, what: string, option: string): UsageError {
  return new UsageError(`${path}: ${what}. Wenn das stimmt, mit ${option} erlauben.`);
}
