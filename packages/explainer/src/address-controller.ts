import { FragmentController } from '@kim-widgets/ui';
import type { LitElement } from 'lit';
import type { ShownTopic } from './content/index.js';
import { placeOf, type Place } from './place.js';

const KEYS = ['topic', 'screen', 'lang', 'with'] as const;

/** Where the reader is and in which languages, as the address says it. */
export class AddressController {
  readonly #fragment: FragmentController;

  constructor(host: LitElement, prefix: () => string, changed: () => void) {
    this.#fragment = new FragmentController(host, { prefix, keys: KEYS, changed });
  }

  place(topics: readonly ShownTopic[]): Place {
    return placeOf(topics, this.#get('topic'), this.#get('screen'));
  }

  /** A language asked for, if it is on offer. */
  language(offered: readonly string[]): string | undefined {
    return offered.find((language) => language === this.#get('lang'));
  }

  second(offered: readonly string[]): string | undefined {
    return offered.find((language) => language === this.#get('with'));
  }

  href(topics: readonly ShownTopic[], place: Place): string {
    return this.#fragment.href({ ...this.#fragment.values, ...this.#placeValues(topics, place) });
  }

  /** Address of a topic's first screen. */
  hrefOfTopic(topics: readonly ShownTopic[], id: string): string {
    return this.href(topics, placeOf(topics, id, undefined));
  }

  /** A step the back button undoes. */
  go(topics: readonly ShownTopic[], place: Place): void {
    this.#fragment.write({ ...this.#fragment.values, ...this.#placeValues(topics, place) }, true);
  }

  /** Another language is no step: the place stays. */
  speak(language: string): void {
    this.#write({ lang: [language] });
  }

  speakBeside(language: string | undefined): void {
    this.#write({ with: language ? [language] : [] });
  }

  #write(values: Partial<Record<(typeof KEYS)[number], string[]>>): void {
    this.#fragment.write({ ...this.#fragment.values, ...values }, false);
  }

  #get(key: (typeof KEYS)[number]): string | undefined {
    return this.#fragment.values[key]?.[0];
  }

  #placeValues(topics: readonly ShownTopic[], { topic, screen }: Place): Record<string, string[]> {
    const id = topics[topic]?.id;
    return { topic: id ? [id] : [], screen: screen > 0 ? [String(screen + 1)] : [] };
  }
}
