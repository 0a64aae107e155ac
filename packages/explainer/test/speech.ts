import type { SpeechEngine } from '../src/index.js';

/** What was asked of the voice, in order. */
export interface Spoken {
  text: string;
  lang: string;
  rate: number;
  voice: string;
}

export const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: false,
  name: `${lang} ${localService ? 'on the device' : 'of a service'}`,
  voiceURI: lang,
});

/** A voice that says nothing and remembers everything; a test tells it when a sentence is over. */
export class FakeSpeech extends EventTarget implements SpeechEngine {
  readonly spoken: Spoken[] = [];
  voices: SpeechSynthesisVoice[];
  cancelled = 0;
  #current: SpeechSynthesisUtterance | undefined;

  constructor(voices: SpeechSynthesisVoice[]) {
    super();
    this.voices = voices;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  /** Chromium's own refuses voices that are not Chromium's. */
  utter(text: string): SpeechSynthesisUtterance {
    return { text, lang: '', rate: 1, voice: null } as SpeechSynthesisUtterance;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.#current = utterance;
    const { text, lang, rate, voice: chosen } = utterance;
    this.spoken.push({ text, lang, rate, voice: chosen?.name ?? '' });
  }

  cancel(): void {
    this.cancelled += 1;
    const current = this.#current;
    this.#current = undefined;
    // Browsers end what they cancel, with an event like any other end.
    current?.onend?.call(current, new Event('end') as SpeechSynthesisEvent);
  }

  /** The sentence has been read to its end. */
  finish(): void {
    const current = this.#current;
    this.#current = undefined;
    current?.onend?.call(current, new Event('end') as SpeechSynthesisEvent);
  }

  get isSpeaking(): boolean {
    return this.#current !== undefined;
  }
}
