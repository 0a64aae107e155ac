import type { LitElement, ReactiveController } from 'lit';
import { afterPaint } from './after-paint.js';
import type { ShownGroup } from './shown-groups.js';

/** A group as it is drawn. */
export interface DrawnGroup {
  shown: ShownGroup;
  /** Besides itself, what has to change for it to be drawn again. */
  dependencies: readonly unknown[];
}

/** So many trips fill what one sees of a list at once. */
const SEEN = 6;

/** So long the others wait for a picture, in milliseconds: a frame nobody sees may never be painted. */
const MOST_WAIT = 300;

/**
 * Draws an answer in two stages, since a cheap phone is busy for a while with a long list: the groups
 * one sees come at once, the others when those have been painted. Until then the old ones stand there,
 * so that the page does not jump.
 */
export class StagedGroups implements ReactiveController {
  readonly #element: LitElement;
  #answer: unknown;
  #drawn: readonly DrawnGroup[] = [];
  /** What stood there before the answer; undefined when all of it is drawn. */
  #before: readonly DrawnGroup[] | undefined;
  #callOff: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  /** Whether all of the answer is drawn. */
  get isWhole(): boolean {
    return this.#before === undefined;
  }

  /** What to draw now of the groups of an answer. */
  of(
    answer: unknown,
    groups: readonly ShownGroup[],
    dependencies: readonly unknown[],
  ): readonly DrawnGroup[] {
    if (answer !== this.#answer) {
      this.#answer = answer;
      this.#before = this.#drawn;
      this.#completeWhenPainted();
    }
    const whole = groups.map((shown) => ({ shown, dependencies }));
    this.#drawn = this.#before ? firstStage(whole, this.#before) : whole;
    return this.#drawn;
  }

  hostDisconnected(): void {
    if (this.#before) this.#complete();
  }

  #completeWhenPainted(): void {
    this.#stopWaiting();
    this.#timer = setTimeout(() => this.#complete(), MOST_WAIT);
    this.#callOff = afterPaint(() => this.#complete());
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#callOff?.();
  }

  #complete(): void {
    this.#stopWaiting();
    this.#before = undefined;
    this.#element.requestUpdate();
  }
}

/** The first of all groups, with at least as many trips as one sees, and of the others the old ones. */
export function firstStage(
  all: readonly DrawnGroup[],
  before: readonly DrawnGroup[],
): readonly DrawnGroup[] {
  let trips = 0;
  const first = all.filter(({ shown }) => {
    const isSeen = trips < SEEN;
    trips += shown.trips.length;
    return isSeen;
  });
  const later = new Set(all.slice(first.length).map(({ shown }) => shown.group));
  return [...first, ...before.filter(({ shown }) => later.has(shown.group))];
}
