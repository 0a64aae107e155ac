import { UsageError } from './io.js';

/**
 * The number in an option's text.
 *
 * @throws UsageError that names the option and what it takes
 */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new UsageError(`${option} ${text}: eine Zahl von ${least} bis ${most} wird gebraucht.`);
  return value;
}

/**
 * The day in an option's text, `YYYY-MM-DD`.
 *
 * @throws UsageError that names the option
 */
export function dayOption(option: string, text: string): string;
export function dayOption(option: string, text: string | undefined): string | undefined;
export function dayOption(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text))
    throw new UsageError(`${option} ${text}: ein Tag wie 2026-03-09 wird gebraucht.`);
  return text;
}

/** The values of an option that takes several, between commas. */
export function listOption(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,;]+/).filter(Boolean);
}
