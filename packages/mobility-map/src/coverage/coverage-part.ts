import type { Municipality } from '@kim-widgets/angebote';
import { addStyles, memoizeLast, saveFile } from '@kim-widgets/ui';
import { msg } from '@lit/localize';
import { Task } from '@lit/task';
import type { LitElement, TemplateResult } from 'lit';
import { outlinesOf, type MapArea } from '../map/areas.js';
import {
  CoverageController,
  type CoverageAnswer,
  type CoverageHost,
} from './coverage-controller.js';
import { coverageCsv, placesCsv } from './coverage-csv.js';
import { coverageOf } from './coverage.js';
import { coverageStyles } from './coverage.styles.js';
import { coverageHeads, placeHeads, renderCoverage } from './render-coverage.js';

const START_MINUTES = 45;

/** For those who plan offers: who gets to one and home, on a map, in tables, and as files. */
export class CoveragePart {
  readonly #element: LitElement;
  readonly #host: CoverageHost;
  readonly #coverage: CoverageController;
  readonly #areas: Task<readonly unknown[], readonly MapArea[]>;
  readonly #of = memoizeLast(
    (
      { reach }: CoverageAnswer,
      minutes: number,
      municipalities: readonly Pick<Municipality, 'ags' | 'name'>[],
    ) => coverageOf(reach, minutes, municipalities),
  );
  #minutes = START_MINUTES;

  constructor(element: LitElement, host: CoverageHost) {
    this.#element = element;
    this.#host = host;
    addStyles(element, [coverageStyles]);
    this.#coverage = new CoverageController(element, host);
    this.#areas = new Task(element, {
      args: () => [host.ready()] as const,
      task: ([ready], { signal }) => outlinesOf(ready, signal),
    });
  }

  get error(): unknown {
    return this.#coverage.error;
  }

  /** Facet → value → number of offers, for what there is to choose from. */
  get counts(): CoverageAnswer['counts'] {
    return this.#coverage.value?.counts ?? {};
  }

  retry(): void {
    this.#coverage.retry();
  }

  render(language: string, headingLevel: number): TemplateResult {
    const answer = this.#coverage.value;
    const about = this.#host.ready()?.about;
    const municipalities = about?.municipalities ?? [];
    return renderCoverage(
      answer && {
        ...answer,
        coverage: this.#of(answer, this.#minutes, municipalities),
        areas: this.#areas.value ?? [],
      },
      {
        language,
        headingLevel,
        minutes: this.#minutes,
        isBusy: this.#coverage.isBusy,
        progress: this.#coverage.progress,
        choose: (minutes) => {
          this.#minutes = minutes;
          this.#element.requestUpdate();
        },
        saveTable: () => this.#saveTable(),
        savePlaces: () => this.#savePlaces(),
      },
    );
  }

  #saveTable(): void {
    const answer = this.#coverage.value;
    if (!answer) return;
    const municipalities = this.#host.ready()?.about.municipalities ?? [];
    const { rows, total } = this.#of(answer, this.#minutes, municipalities);
    const all = { ...total, name: msg('Alle') };
    save(msg('erreichbarkeit'), coverageCsv([...rows, all], coverageHeads()));
  }

  #savePlaces(): void {
    const answer = this.#coverage.value;
    const municipalities = this.#host.ready()?.about.municipalities ?? [];
    const nameOf = new Map(municipalities.map(({ ags, name }) => [ags, name]));
    if (answer) save(msg('orte'), placesCsv(answer.reach, nameOf, placeHeads()));
  }
}

function save(name: string, csv: string): void {
  saveFile(`${name}.csv`, csv, 'text/csv');
}
