import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reader, Reading } from './reader.js';
import { localVoice, type SpeechEngine } from './voices.js';

/** What the buttons show and do. */
export interface ReadAloudView {
  reading: Reading;
  start: () => void;
  pause: () => void;
  slower: () => void;
  stop: () => void;
}

type Sentences = readonly { id: string; text: string }[];

const SILENT: Reading = { status: 'stopped', rate: 1 };

/**
 * Reads aloud with a voice of the device. Falls silent when other sentences are shown, when the page
 * is left and when the widget goes.
 */
export class ReadAloudController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #engine: () => SpeechEngine | undefined;
  #reader: Reader | undefined;
  #read = '';
  reading = SILENT;

  constructor(host: ReactiveControllerHost, engine: () => SpeechEngine | undefined) {
    this.#host = host;
    this.#engine = engine;
    host.addController(this);
  }

  /** Browsers find their voices some time after the page has loaded. */
  canSpeak(language: string): boolean {
    return this.#voice(language) !== undefined;
  }

  view(language: string, sentences: Sentences): ReadAloudView {
    const shown = `${language} ${sentences.map(({ id }) => id).join(' ')}`;
    if (this.#reader && shown !== this.#read) this.silence();
    return {
      reading: this.reading,
      start: () => void this.#start(language, sentences, shown),
      pause: () => this.#reader?.pause(),
      slower: () => this.#reader?.slower(),
      stop: () => this.#reader?.stop(),
    };
  }

  silence(): void {
    const reader = this.#reader;
    this.#reader = undefined;
    this.reading = SILENT;
    reader?.stop();
  }

  hostConnected(): void {
    this.#engine()?.addEventListener('voiceschanged', this.#update);
    window.addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    this.#engine()?.removeEventListener('voiceschanged', this.#update);
    window.removeEventListener('pagehide', this.#leave);
    this.silence();
  }

  async #start(language: string, sentences: Sentences, shown: string): Promise<void> {
    const engine = this.#engine();
    const voice = this.#voice(language);
    if (!engine || !voice) return;
    if (!this.#reader) {
      this.#read = shown;
      const { Reader } = await import('./reader.js');
      const reader: Reader = new Reader({
        engine,
        voice,
        sentences,
        rate: this.reading.rate,
        changed: (reading) => {
          if (reader !== this.#reader) return;
          this.reading = reading;
          this.#update();
        },
      });
      this.#reader = reader;
    }
    this.#reader.play();
  }

  #voice(language: string): SpeechSynthesisVoice | undefined {
    return localVoice(this.#engine()?.getVoices() ?? [], language);
  }

  #leave = (): void => this.silence();
  #update = (): void => this.#host.requestUpdate();
}
