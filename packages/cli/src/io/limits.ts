import type { Command } from 'commander';
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

/** The limits as somebody raises them. */
export interface LimitOptions {
  maxMb?: string;
  maxRows?: string;
  maxCell?: string;
}

/** Adds the options that raise the limits of tables. */
export function limitOptions(command: Command): Command {
  return sizeOption(command)
    .option('--max-rows <zahl>', 'erlaubt mehr Zeilen je Blatt')
    .option('--max-cell <zahl>', 'erlaubt längere Zellen, in Zeichen');
}

/** Adds the option that raises the limit of files without cells. */
export function sizeOption(command: Command): Command {
  return command.option('--max-mb <zahl>', 'erlaubt größere Dateien, in Megabyte');
}

/**
 * Limits with what the person raised.
 *
 * @throws UsageError where a number is none
 */
export function readLimits(options: LimitOptions): Limits {
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
