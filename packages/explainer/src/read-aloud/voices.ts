/** What of the browser's speech this widget uses; a test brings its own. */
export interface SpeechEngine extends Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
> {
  /** Makes what is spoken; a browser's own takes no voice but the browser's. */
  utter?: (text: string) => SpeechSynthesisUtterance;
}

/**
 * A voice for a language that speaks on the device itself. Others send every word to a service, and
 * what a person has read to them here is nobody's business: they are never used.
 *
 * @param language BCP 47; easy German is spoken by a German voice
 */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const wanted = language.replace('-simple', '').toLowerCase();
  const codeOf = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
  const fitting = voices.filter(
    (voice) => voice.localService && codeOf(voice).split('-')[0] === wanted.split('-')[0],
  );
  return (
    fitting.find((voice) => codeOf(voice) === wanted) ??
    fitting.find((voice) => voice.default) ??
    fitting[0]
  );
}
