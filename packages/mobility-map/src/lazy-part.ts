import { Task } from '@lit/task';
import type { LitElement } from 'lit';

/** A part of a widget that is loaded when it is first wanted, and stays. */
export class LazyPart<Part> {
  readonly #task;

  constructor(element: LitElement, isWanted: () => boolean, load: () => Promise<Part>) {
    let wasWanted = false;
    this.#task = new Task(element, {
      args: () => [(wasWanted ||= isWanted())] as const,
      task: async ([wanted]) => (wanted ? load() : undefined),
    });
  }

  /** Undefined until it is there. */
  get value(): Part | undefined {
    return this.#task.value;
  }

  /** Why it could not be loaded. */
  get error(): unknown {
    return this.#task.error;
  }

  retry(): void {
    void this.#task.run();
  }
}
