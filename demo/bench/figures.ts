import { STEPS } from './scenarios.js';
import type { Step, Visit } from './visit.js';

/** What several visits to the same page showed: the median of times, the least of what disturbance only adds to. */
export function figuresOf(visits: readonly [Visit, ...Visit[]]): Visit {
  const [first] = visits;
  const steps = STEPS.filter((name) => first.steps[name]).map((name) => {
    const all = visits.flatMap((visit) => visit.steps[name] ?? []);
    return [name, stepOf(all)] as const;
  });
  return {
    ...first,
    ...(first.firstMs !== undefined && {
      firstMs: median(visits.map(({ firstMs = NaN }) => firstMs)),
    }),
    steps: Object.fromEntries(steps),
    longTasks: Math.min(...visits.map(({ longTasks }) => longTasks)),
    heapBytes: median(visits.map(({ heapBytes }) => heapBytes)),
    errors: visits.flatMap(({ errors }) => errors),
  };
}

function stepOf(steps: readonly Step[]): Step {
  return {
    inpMs: median(steps.map(({ inpMs }) => inpMs)),
    answerMs: median(steps.map(({ answerMs }) => answerMs)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}
