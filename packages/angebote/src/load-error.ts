/** What stands in the way, so that a widget can say it in the visitor's language. */
export type LoadErrorKind =
  | 'not-found'
  | 'server'
  | 'not-json'
  | 'wrong-format'
  | 'newer-format'
  | 'cross-origin'
  | 'offline'
  | 'timeout'
  | 'aborted';

/**
 * Data could not be had. Nothing of it is kept, so asking again tries again. The message is for the
 * person who looks after the page.
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly kind: LoadErrorKind,
    /** Address of the file, or id of the record. */
    readonly subject: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${subject}: ${message}`, options);
  }
}

/** Rejects with `aborted` as soon as the signal fires, whatever becomes of the promise. */
export async function abortable<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  subject: string,
): Promise<T> {
  if (!signal) return promise;
  if (signal.aborted) throw abortError(signal, subject);
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(abortError(signal, subject));
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}

/** What waiting ends with when the signal fires. */
export function abortError(signal: AbortSignal, subject: string): LoadError {
  return new LoadError('aborted', subject, 'aborted', { cause: signal.reason });
}
