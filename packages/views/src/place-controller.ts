import type { SourceInfo } from '@kim-widgets/angebote';
import { ComboboxController } from '@kim-widgets/ui';
import type { LitElement } from 'lit';
import { findPlaces, namesPlace, type PlaceMatch } from './find-places.js';

export interface PlaceOptions {
  about: () => Pick<SourceInfo, 'places' | 'municipalities'> | undefined;
  /** The visitor has said, or taken back, where. */
  changed: () => void;
}

/** What keeps a place from being known. */
export type PlaceProblem = 'unknown' | 'denied' | 'unavailable';

/** Where a visitor is, or asks for. It stays in the page: no address, no storage, no request has it. */
export class PlaceController {
  readonly combobox: ComboboxController;
  readonly #host: LitElement;
  readonly #options: PlaceOptions;
  text = '';
  place: PlaceMatch | undefined;
  problem: PlaceProblem | undefined;
  isLocating = false;

  constructor(host: LitElement, options: PlaceOptions) {
    this.#host = host;
    this.#options = options;
    this.combobox = new ComboboxController(host, {
      count: () => this.matches.length,
      choose: (index) => this.choose(index),
    });
  }

  get matches(): readonly PlaceMatch[] {
    const about = this.#options.about();
    return about && this.text !== this.place?.label ? findPlaces(this.text, about) : [];
  }

  type(text: string): void {
    this.text = text;
    this.problem = undefined;
    if (this.place) this.#set(undefined);
    else this.#host.requestUpdate();
  }

  choose(index: number): void {
    const match = this.matches[index];
    if (match) this.#set(match);
  }

  /** The visitor has finished: what was typed counts if it can only mean one place. */
  settle(): void {
    const [match] = this.matches;
    if (this.place || this.text.trim() === '') return;
    if (match && (this.matches.length === 1 || namesPlace(this.text, match))) this.#set(match);
    // As long as there is a list to choose from, nothing is wrong.
    else if (!this.combobox.isOpen) this.#fail('unknown');
  }

  clear(): void {
    this.text = '';
    this.#set(undefined);
  }

  /** Asks the browser, which asks the visitor. */
  locate(label: string): void {
    this.isLocating = true;
    this.#host.requestUpdate();
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon } }) => this.#set({ label, point: { lat, lon } }),
      ({ code, PERMISSION_DENIED }) =>
        this.#fail(code === PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  }

  #set(place: PlaceMatch | undefined): void {
    this.isLocating = false;
    this.problem = undefined;
    this.place = place;
    if (place) this.text = place.label;
    this.#host.requestUpdate();
    this.#options.changed();
  }

  #fail(problem: PlaceProblem): void {
    this.isLocating = false;
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
