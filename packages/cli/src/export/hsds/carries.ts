import type { Carried } from '../lost.js';

/** What of each kind HSDS has a field for; the rest is named after the export. */
export const HSDS_CARRIES: Carried = {
  offers: {
    wholly: words(
      'id title alternateName summary description whatHappens nextSteps organization locations serviceArea',
      'topics needs offerType supportTypes targetGroups legalAreas kimServiceLevel channels languages',
      'levelOffered contacts url lastVerified visibility',
    ),
    partly: words(
      'interpretation schedule cost registration eligibility requiredDocuments capacity phones emails validTo',
    ),
  },
  organizations: {
    wholly: words('id name alternateName parent description url logo visibility'),
    partly: words('phones emails'),
  },
  locations: {
    wholly: words('id name organization address coordinates url directions visibility'),
    partly: words('kind accessibility schedule phones'),
  },
  contacts: {
    wholly: words('id role team organization visibility'),
    partly: words('person phones emails'),
  },
};

function words(...lines: readonly string[]): string[] {
  return lines.join(' ').split(' ');
}
