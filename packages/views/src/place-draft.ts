import type { PlaceController } from './place-controller.js';
import type { PlaceFrame } from './render-place-frame.js';

/**
 * What a visitor writes for a place before there is code that knows places. Who writes faster than the
 * network loses nothing: the field goes on from it.
 */
export class PlaceDraft {
  readonly #typed: () => void;
  /** Undefined until somebody has written something. */
  #text: string | undefined;
  #isDone = false;

  /** @param typed called for every letter, for instance to fetch what knows places */
  constructor(typed: () => void = () => undefined) {
    this.#typed = typed;
  }

  get isEmpty(): boolean {
    return this.#text === undefined;
  }

  /** The field until then; `before` stands in it as long as nothing is written. */
  frame(before = ''): PlaceFrame {
    return {
      value: this.#text ?? before,
      type: (text) => {
        this.#text = text;
        this.#isDone = false;
        this.#typed();
      },
      leave: () => (this.#isDone = true),
    };
  }

  /** Goes on in the field that knows places: it suggests, or takes what the visitor is done with. */
  handTo(places: PlaceController): void {
    if (this.#text === undefined) return;
    places.combobox.open();
    places.type(this.#text);
    if (!this.#isDone) return;
    places.combobox.close();
    places.settle();
  }
}
