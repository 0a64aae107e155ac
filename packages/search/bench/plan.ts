import {
  FUSE_DEFAULT,
  FUSE_TUNED,
  MINISEARCH,
  MINISEARCH_WITH_LAYER,
  ORAMA,
  OURS,
  type EngineMaker,
} from './engines.js';

export const MAIN_SIZE = 5000;
export const LARGEST = 50_000;

/** What a run measures. */
export interface Plan {
  readonly sizes: readonly number[];
  engines(offers: number): readonly EngineMaker[];
  /** Enough for p99 where an engine is quick, without waiting for minutes where it is slow. */
  keystrokes(maker: EngineMaker, offers: number): number;
  /** Whether to judge relevance with this engine. */
  judges(maker: EngineMaker, offers: number): boolean;
  /** Random typing errors of each kind to judge it by. */
  typos(maker: EngineMaker): number;
  /** Sizes at which the file is written and opened. */
  readonly fileSizes: readonly number[];
  /** The peers that answer the real questions too. */
  readonly questionPeers: readonly EngineMaker[];
  /** Whether to build in a browser as well. */
  readonly longTasks: boolean;
}

const isFuse = (maker: EngineMaker): boolean => maker === FUSE_DEFAULT || maker === FUSE_TUNED;

/** The comparison with every peer. */
export const FULL: Plan = {
  sizes: [500, MAIN_SIZE, LARGEST],
  engines: (offers) =>
    [OURS, MINISEARCH, MINISEARCH_WITH_LAYER, ORAMA, FUSE_TUNED, FUSE_DEFAULT].filter(
      ({ mostDocuments }) => offers <= mostDocuments,
    ),
  keystrokes: (maker, offers) => {
    if (maker === OURS) return 3000;
    // Two seconds each at 5,000.
    if (isFuse(maker)) return offers >= LARGEST ? 6 : 20;
    if (maker === ORAMA) return 150;
    return offers >= LARGEST ? 400 : 1000;
  },
  judges: (_, offers) => offers === MAIN_SIZE,
  typos: (maker) => (maker === FUSE_DEFAULT ? 0 : maker === FUSE_TUNED ? 20 : 600),
  fileSizes: [500, MAIN_SIZE, LARGEST],
  questionPeers: [MINISEARCH, FUSE_TUNED, FUSE_DEFAULT],
  longTasks: true,
};

/** What changes while one works on the engine: its own figures, two peers to compare with. */
export const QUICK: Plan = {
  sizes: [MAIN_SIZE, LARGEST],
  engines: (offers) => (offers === LARGEST ? [OURS] : [OURS, MINISEARCH, FUSE_TUNED]),
  keystrokes: (maker) => (maker === OURS ? 1000 : maker === FUSE_TUNED ? 4 : 100),
  judges: (maker, offers) => offers === MAIN_SIZE && maker !== FUSE_TUNED,
  typos: (maker) => (maker === OURS ? 600 : 100),
  fileSizes: [MAIN_SIZE],
  questionPeers: [MINISEARCH],
  longTasks: false,
};
