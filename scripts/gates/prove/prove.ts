import { type Command, GATE_NAMES, type GateName, GATES } from './gates.js';
import { type Run, runCommands } from './run-command.js';
import { type Seed, sow } from './seed.js';

/** What became of a seeded defect. */
export interface Verdict {
  seed: Seed;
  /** The gates that found it, in the order they were asked; those behind the first were not asked, unless all are. */
  caughtBy: readonly GateName[];
  /** Gates that fail without the defect, too, and so say nothing of it. */
  unusable: readonly GateName[];
  seconds: number;
}

/** Looks for defects with the gates, in a copy of the sources. */
export class Prover {
  readonly #copy: string;
  readonly #clean = new Map<string, Promise<Run>>();

  constructor(copy: string) {
    this.#copy = copy;
  }

  /** Runs what will look for the defects on the unchanged sources: what fails there would find anything. */
  async checkClean(seeds: readonly Seed[], report: (line: string) => void): Promise<void> {
    for (const { gate, at } of seeds) {
      const commands = GATES[gate].at(at);
      if (this.#clean.has(keyOf(commands))) continue;
      const { green, output, seconds } = await this.#runClean(commands);
      report(
        `${green ? 'green' : `RED\n${output.slice(-3000)}\nRED  `} without a defect: ${gate} ${at} (${seconds} s)`,
      );
    }
  }

  /**
   * Puts the defect into the copy and asks the gate that should find it, only that part of it which
   * looks at the defect; when that finds nothing, all of every gate. This is equal in outcome to running
   * the whole set at once: a set of gates fails when one of its parts does, the parts do not depend on
   * one another, and nobody is said to have missed a defect before everybody was asked.
   */
  async judge(seed: Seed, allGates: boolean): Promise<Verdict> {
    const begun = performance.now();
    const caughtBy: GateName[] = [];
    const unusable: GateName[] = [];
    if (!allGates && (await this.#isFoundAsExpected(seed))) caughtBy.push(seed.gate);
    for (const gate of caughtBy.length > 0 ? [] : GATE_NAMES) {
      const { all } = GATES[gate];
      const { green } = await this.#runWith(seed, all);
      if (green) continue;
      const isGreenOtherwise = (await this.#runClean(all)).green;
      (isGreenOtherwise ? caughtBy : unusable).push(gate);
      if (isGreenOtherwise && !allGates) break;
    }
    const seconds = Math.round((performance.now() - begun) / 1000);
    return { seed, caughtBy, unusable, seconds };
  }

  async #isFoundAsExpected(seed: Seed): Promise<boolean> {
    const commands = GATES[seed.gate].at(seed.at);
    if (!(await this.#runClean(commands)).green) return false;
    const { green, output } = await this.#runWith(seed, commands);
    return !green && output.includes(seed.says);
  }

  async #runWith(seed: Seed, commands: readonly Command[]): Promise<Run> {
    const { undo } = await sow(this.#copy, seed);
    try {
      return await runCommands(commands, this.#copy);
    } finally {
      await undo();
    }
  }

  #runClean(commands: readonly Command[]): Promise<Run> {
    const key = keyOf(commands);
    const run = this.#clean.get(key) ?? runCommands(commands, this.#copy);
    this.#clean.set(key, run);
    return run;
  }
}

function keyOf(commands: readonly Command[]): string {
  return commands.map((command) => command.join(' ')).join(' && ');
}
