import type { Offer } from '@kim-widgets/angebote';
import type { Report, Rule } from '../finding.js';

/** Calls a check for each offer; what the check says is said of that offer. */
function perOffer(
  check: (offer: Offer, today: string) => Omit<Report, 'path'> | undefined,
  property?: keyof Offer,
): Rule {
  return function* ({ database, today }) {
    for (const [index, offer] of (database.offers ?? []).entries()) {
      const report = check(offer, today);
      if (report) yield { ...report, path: ['offers', index, ...(property ? [property] : [])] };
    }
  };
}

export const offersWithoutPlace = perOffer((offer) =>
  offer.locations?.length || offer.serviceArea || offer.channels?.includes('online')
    ? undefined
    : {
        rule: 'offer-without-place',
        message: 'hat weder einen Ort noch ein Gebiet, für das es da ist.',
        cure: 'Einen Ort eintragen, oder bei „kommt zu Ihnen“ und Telefon das Gebiet.',
      },
);

export const offersWithoutContact: Rule = function* ({ database }) {
  const organizations = new Map((database.organizations ?? []).map((one) => [one.id, one]));
  for (const [index, offer] of (database.offers ?? []).entries()) {
    const organization = organizations.get(offer.organization ?? '');
    const ways = [
      offer.contacts,
      offer.phones,
      offer.emails,
      offer.onlineChannels,
      organization?.phones,
      organization?.emails,
    ];
    if (ways.some((list) => (list ?? []).length > 0)) continue;
    yield {
      rule: 'offer-without-contact',
      path: ['offers', index],
      message: 'nennt niemanden, den man fragen kann, und der Anbieter auch nicht.',
      cure: 'Eine Ansprechperson, eine Telefonnummer oder eine E-Mail eintragen.',
    } satisfies Report;
  }
};

export const capacityContradictions = perOffer(({ capacity }) => {
  const rule = 'capacity-contradiction';
  const cure = 'Stand der Plätze nachfragen und beides in Einklang bringen.';
  if (capacity?.status === 'free' && capacity.places === 0) {
    return { rule, message: 'soll Plätze frei haben, und es sind 0 eingetragen.', cure };
  }
  if (capacity?.status === 'full' && (capacity.places ?? 0) > 0) {
    return { rule, message: 'ist voll, und es sind freie Plätze eingetragen.', cure };
  }
  return undefined;
}, 'capacity');

export const fullWithoutAlternative = perOffer(
  (offer) =>
    offer.capacity?.status === 'full' && !offer.alternatives?.length
      ? {
          rule: 'full-without-alternative',
          message: 'ist voll und nennt nichts, was solange hilft.',
          cure: 'Ein anderes Angebot als Ausweg eintragen.',
        }
      : undefined,
  'capacity',
);

export const endedAlternatives: Rule = function* ({ database, today }) {
  const ended = new Set(
    (database.offers ?? []).filter(({ validTo }) => validTo && validTo < today).map(({ id }) => id),
  );
  for (const [index, offer] of (database.offers ?? []).entries()) {
    if (ended.has(offer.id)) continue;
    for (const [position, id] of (offer.alternatives ?? []).entries()) {
      if (!ended.has(id)) continue;
      yield {
        rule: 'alternative-ended',
        path: ['offers', index, 'alternatives', position],
        message: `schickt Menschen zu „${id}“, und das ist beendet.`,
        cure: 'Ein anderes Angebot nennen oder den Verweis löschen.',
      } satisfies Report;
    }
  }
};

export const passedOffers = perOffer(
  ({ validTo }, today) =>
    validTo && validTo < today
      ? {
          rule: 'passed',
          message: `ist seit ${validTo} vorbei und wird nicht mehr gelistet.`,
          cure: 'Das Ende verlängern oder den Eintrag löschen.',
        }
      : undefined,
  'validTo',
);
