import { readFile } from 'node:fs/promises';

/** What a probe found in a story. */
export interface Finding {
  story: string;
  mode: string;
  probe: string;
  text: string;
}

/** A finding that is known and why it stays. */
export interface Exception {
  story: string;
  probe: string;
  /** Part of the finding's text. */
  text: string;
  reason: string;
  /** Day it was decided on, ISO. */
  date: string;
}

/** @throws Error that names the exception that lacks its reason or date. */
export async function readExceptions(): Promise<Exception[]> {
  const text = await readFile(new URL('exceptions.json', import.meta.url), 'utf8');
  const exceptions = JSON.parse(text) as Exception[];
  for (const { story, probe, text: part, reason, date } of exceptions) {
    const isDate = /^\d{4}-\d\d-\d\d$/.test(date);
    if (![story, probe, part, reason].every(Boolean) || !isDate) {
      throw new Error(`exceptions.json: ${story} ${probe} needs a text, a reason and a date`);
    }
  }
  return exceptions;
}

export function covers(known: Exception, finding: Finding): boolean {
  return (
    known.probe === finding.probe &&
    finding.story.includes(known.story) &&
    finding.text.includes(known.text)
  );
}
