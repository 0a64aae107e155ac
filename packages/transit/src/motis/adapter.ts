import type { LatLon } from '../geometry.js';
import type { Journeys, QueryOptions, ReachOf } from '../types.js';

/**
 * An engine that answers from elsewhere, such as one for a whole Land. Its questions and answers are
 * a timetable's own; stops and lines have the number -1. Whoever asks it tells it the visitor's
 * place: name `recipient` and let the visitor agree before.
 */
export interface TransitAdapter {
  /** The host that is asked. */
  readonly recipient: string;
  /** How long it takes to (or from) some places, in minutes; rejects with `TransitServiceError`. */
  reachOf(
    origin: LatLon,
    options: QueryOptions,
    places: readonly LatLon[],
    signal?: AbortSignal,
  ): Promise<Omit<ReachOf, 'seconds'>>;
  /** As a timetable's `journeys`; rejects with `TransitServiceError`. */
  journeys(
    origin: LatLon,
    destination: LatLon,
    options: QueryOptions,
    signal?: AbortSignal,
  ): Promise<Journeys>;
}

/** Nobody answers, the service says no, or its answer is none. */
export interface TransitServiceError extends Error {
  code: 'unreachable' | 'refused' | 'malformed';
}

export const serviceError = (
  code: TransitServiceError['code'],
  message: string,
): TransitServiceError => Object.assign(new Error(message), { code });
