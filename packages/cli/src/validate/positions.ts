import { visit } from 'jsonc-parser';

/** Line and column in a file, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A step of some pointer, with the steps that go on from it. */
interface Step {
  next: Map<string, Step>;
  position?: Position;
}

/** An object or list the walk is in. */
interface Open {
  step: Step | undefined;
  /** The property the walk is at; in a list the number of items before. */
  at: string | number;
}

/**
 * Where the given JSON pointers stand in a text. One walk over the text, whatever the number of
 * pointers, and only into what some pointer leads through; a pointer to something that is missing gets
 * the place of what should hold it.
 */
export function positionsOf(text: string, pointers: Iterable<string>): Map<string, Position> {
  const wanted = new Set(pointers);
  const root = treeOf(wanted);
  walk(text, root);
  return new Map(Array.from(wanted, (pointer) => [pointer, nearest(root, pointer)]));
}

function walk(text: string, root: Step): void {
  const open: Open[] = [];
  const note = (line: number, character: number): Step | undefined => {
    const parent = open.at(-1);
    let step: Step | undefined = root;
    if (parent) {
      step = parent.step?.next.get(String(parent.at));
      if (typeof parent.at === 'number') parent.at++;
    }
    if (step) step.position = { line: line + 1, column: character + 1 };
    return step;
  };
  const begin = (at: Open['at']) => (_: number, __: number, line: number, character: number) => {
    const step = note(line, character);
    open.push({ step, at });
    return step !== undefined && step.next.size > 0;
  };
  const end = (): void => void open.pop();
  visit(text, {
    onObjectBegin: begin(''),
    onArrayBegin: begin(0),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (name) => {
      const object = open.at(-1);
      if (object) object.at = name;
    },
    onLiteralValue: (_, __, ___, line, character) => void note(line, character),
  });
}

function treeOf(pointers: Iterable<string>): Step {
  const root: Step = { next: new Map() };
  for (const pointer of pointers) {
    let step = root;
    for (const name of stepsOf(pointer)) {
      let next = step.next.get(name);
      if (!next) step.next.set(name, (next = { next: new Map() }));
      step = next;
    }
  }
  return root;
}

/** Of what a pointer names, or of the innermost thing around it that is there. */
function nearest(root: Step, pointer: string): Position {
  let position = root.position ?? { line: 1, column: 1 };
  let step: Step | undefined = root;
  for (const name of stepsOf(pointer)) {
    step = step.next.get(name);
    if (!step?.position) break;
    position = step.position;
  }
  return position;
}

/** `/offers/3/url` → `offers`, `3`, `url` */
function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
