import { Task } from '@lit/task';
import type { LitElement } from 'lit';
import type { Audience } from './content/index.js';
import { loadEdition, loadLocalPart, type Edition, type LocalPart } from './editions.js';

export interface EditionsOptions {
  audience: () => Audience;
  localAddress: () => string;
  /** Asked once the languages on offer are known. */
  language: (offered: readonly string[]) => string;
  second: (offered: readonly string[]) => string | undefined;
  loaded: () => void;
  failed: (error: unknown) => void;
}

/** Has the languages shown, and keeps the last one until the next has arrived. */
export class EditionsController {
  readonly #local;
  readonly #first;
  readonly #second;
  #shown: Edition | undefined;

  constructor(host: LitElement, options: EditionsOptions) {
    const { audience, failed } = options;
    this.#local = new Task(host, {
      args: () => [audience(), options.localAddress()] as const,
      task: ([reader, address], { signal }) => loadLocalPart(reader, address, signal),
      onComplete: ({ error }) => {
        if (error) failed(error);
      },
    });
    this.#first = new Task(host, {
      args: () => [audience(), this.local, options.language(this.languages)] as const,
      task: ([reader, local, language]) => local && loadEdition(reader, language, local.content),
      onComplete: (edition) => {
        if (!edition) return;
        this.#shown = edition;
        options.loaded();
      },
      onError: failed,
    });
    this.#second = new Task(host, {
      args: () => [audience(), this.local, options.second(this.languages)] as const,
      task: ([reader, local, language]) =>
        local && language ? loadEdition(reader, language, local.content) : undefined,
    });
  }

  get local(): LocalPart | undefined {
    return this.#local.value;
  }

  get languages(): readonly string[] {
    return this.local?.languages ?? [];
  }

  get first(): Edition | undefined {
    return this.#shown;
  }

  get second(): Edition | undefined {
    return this.#second.value;
  }

  get error(): unknown {
    return this.#shown ? undefined : this.#first.error;
  }

  retry(): void {
    void this.#first.run();
  }
}
