import type { Eligibility, Term } from './generated/database.js';

/** What a visitor says about themselves to see what fits. It stays in the page. */
export interface VisitorProfile {
  age?: number | undefined;
  gender?: Eligibility['gender'] | undefined;
  /** Term of `residenceStatus`. */
  residenceStatus?: string | undefined;
  yearsSinceArrival?: number | undefined;
  /** Term of `germanLevels`. */
  germanLevel?: string | undefined;
  /** AGS. */
  municipality?: string | undefined;
}

/**
 * Whether an offer is meant for somebody like this. What the offer doesn't ask for and what the
 * visitor didn't say rule nothing out. It sorts a list and admits or refuses nobody.
 *
 * @param levels the vocabulary `germanLevels`, lowest first
 */
export function isEligible(
  eligibility: Eligibility | undefined,
  visitor: VisitorProfile,
  levels: readonly Pick<Term, 'id'>[] = [],
): boolean {
  if (!eligibility) return true;
  const { age, gender, residenceStatus, yearsSinceArrival, germanLevel, municipality } = visitor;
  const levelOf = (id: string): number => levels.findIndex((level) => level.id === id);
  const speaksEnough = (): boolean =>
    germanLevel === undefined ||
    eligibility.germanLevelRequired === undefined ||
    levelOf(germanLevel) >= levelOf(eligibility.germanLevelRequired);
  return (
    (age ?? Infinity) >= (eligibility.minAge ?? 0) &&
    (age ?? 0) <= (eligibility.maxAge ?? Infinity) &&
    allows(eligibility.gender && [eligibility.gender], gender) &&
    allows(eligibility.residenceStatus, residenceStatus) &&
    allows(eligibility.municipalities, municipality) &&
    (yearsSinceArrival ?? 0) <= (eligibility.maxYearsSinceArrival ?? Infinity) &&
    speaksEnough()
  );
}

function allows<T>(accepted: readonly T[] | undefined, value: T | undefined): boolean {
  return value === undefined || !accepted?.length || accepted.includes(value);
}
