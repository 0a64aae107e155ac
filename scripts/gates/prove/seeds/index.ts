import type { Seed } from '../seed.js';
import { accessibility } from './accessibility.js';
import { data } from './data.js';
import { project } from './project.js';
import { safety } from './safety.js';

/** Every defect the gates must find. */
export const SEEDS: readonly Seed[] = [...accessibility, ...safety, ...data, ...project];
