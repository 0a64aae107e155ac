/** What is wrong with a feed, named so that the person who keeps it can find the place. */
export interface Problem {
  /** `error`: something was left out. `warning`: it was kept, with an assumption. */
  severity: 'error' | 'warning';
  /** Stable name of the kind of problem, e.g. `unknown-stop`. */
  code: string;
  /** File inside the feed, e.g. `stop_times.txt`. */
  file: string;
  /** Line in that file, counted from 1 (the heading). Absent when the whole file is meant. */
  line?: number;
  message: string;
  /** Set on a summary: so many more of this code were found in this file and are not listed. */
  more?: number;
}

/** A feed that cannot become a timetable at all; `problems` says why. */
export class FeedError extends Error {
  override name = 'FeedError';
  constructor(
    message: string,
    readonly problems: Problem[] = [],
  ) {
    super(message);
  }
}

/** A broken feed can hold a problem per row: the first of a kind help, millions do not. */
const LISTED_PER_KIND = 50;

export class ProblemList {
  readonly #listed: Problem[] = [];
  readonly #counts = new Map<string, Problem & { count: number }>();

  add(severity: Problem['severity'], code: string, file: string, line: number, message: string) {
    const key = `${file} ${code}`;
    const seen = this.#counts.get(key);
    if (seen) seen.count++;
    else this.#counts.set(key, { severity, code, file, message: '', count: 1 });
    if ((seen?.count ?? 1) > LISTED_PER_KIND) return;
    this.#listed.push({ severity, code, file, message, ...(line > 0 && { line }) });
  }

  error(code: string, file: string, line: number, message: string) {
    this.add('error', code, file, line, message);
  }

  warn(code: string, file: string, line: number, message: string) {
    this.add('warning', code, file, line, message);
  }

  /** All problems in order, each kind cut after fifty and closed by a line with the rest's number. */
  list(): Problem[] {
    const summaries = [...this.#counts.values()]
      .filter(({ count }) => count > LISTED_PER_KIND)
      .map(({ severity, code, file, count }) => {
        const more = count - LISTED_PER_KIND;
        return { severity, code, file, more, message: `${more} more of this kind` };
      });
    return [...this.#listed, ...summaries];
  }
}
