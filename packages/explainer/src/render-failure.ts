import { loadErrorInWords, renderLoadError } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';

/** Says that the explanation is not there, why, and offers another try. */
export function renderFailure(error: unknown, retry: () => void): TemplateResult {
  return renderLoadError(msg('Die Erklärung ist gerade nicht da.'), loadErrorInWords(error), retry);
}
