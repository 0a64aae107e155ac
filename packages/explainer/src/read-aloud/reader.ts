import type { SpeechEngine } from './voices.js';

/** What is being read. `paused` remembers the sentence. */
export interface Reading {
  status: 'reading' | 'paused' | 'stopped';
  sentence?: string;
  rate: number;
}

export interface ReaderOptions {
  engine: SpeechEngine;
  voice: SpeechSynthesisVoice;
  sentences: readonly { id: string; text: string }[];
  rate: number;
  changed: (reading: Reading) => void;
}

/** Speeds in the order the button goes through them. */
const RATES = [1, 0.75, 0.5];

/** The next slower speed, and after the slowest the normal one. */
export function slower(rate: number): number {
  return RATES[(RATES.indexOf(rate) + 1) % RATES.length] ?? 1;
}

/**
 * Reads sentence by sentence. Pausing stops the voice and begins the same sentence anew, because
 * `speechSynthesis.pause()` does nothing on many phones.
 */
export class Reader {
  readonly #options: ReaderOptions;
  #index = 0;
  #rate: number;
  #status: Reading['status'] = 'stopped';
  /** Only the latest utterance may move on: a cancelled one ends, too. */
  #current: SpeechSynthesisUtterance | undefined;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#rate = options.rate;
  }

  play(): void {
    this.#status = 'reading';
    this.#speak();
  }

  pause(): void {
    this.#silence();
    this.#status = 'paused';
    this.#tell();
  }

  stop(): void {
    if (this.#status === 'stopped') return;
    this.#silence();
    this.#status = 'stopped';
    this.#index = 0;
    this.#tell();
  }

  slower(): void {
    this.#rate = slower(this.#rate);
    if (this.#status === 'reading') this.#speak();
    else this.#tell();
  }

  #speak(): void {
    const sentence = this.#options.sentences[this.#index];
    if (!sentence) {
      this.stop();
      return;
    }
    this.#silence();
    const { engine, voice } = this.#options;
    const utterance = engine.utter?.(sentence.text) ?? new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#rate;
    utterance.onend = () => this.#next(utterance);
    utterance.onerror = () => this.#next(utterance);
    this.#current = utterance;
    this.#tell();
    engine.speak(utterance);
  }

  #next(ended: SpeechSynthesisUtterance): void {
    if (ended !== this.#current || this.#status !== 'reading') return;
    this.#index += 1;
    this.#speak();
  }

  #silence(): void {
    this.#current = undefined;
    this.#options.engine.cancel();
  }

  #tell(): void {
    const sentence = this.#options.sentences[this.#index]?.id;
    this.#options.changed({
      status: this.#status,
      rate: this.#rate,
      ...(sentence === undefined || this.#status === 'stopped' ? {} : { sentence }),
    });
  }
}
