import type { Names } from '../../table/names.js';
import { emails, type Note, phones, url } from './records.js';
import { type Fields, german, list, nonEmpty, number, object, present, text } from './read.js';
import { readHsdsSchedules } from './schedules.js';

/** Fields whose words found a place of their own; the others stay in `extra.hsds`. */
const SERVICE_FIELDS = new Set(
  (
    'id organization_id name alternate_name description url email status interpretation_services application_process ' +
    'fees_description wait_time eligibility_description minimum_age maximum_age assured_date phones schedules ' +
    'service_areas service_at_locations languages organization cost_options required_documents contacts attributes'
  ).split(' '),
);

export function offer(given: Fields, id: string, names: Names, note: Note): Fields {
  const name = text(given, 'name') ?? 'Ohne Namen';
  const cost = list(given, 'cost_options')[0];
  const fees = text(given, 'fees_description');
  const unmapped = Object.entries(given).filter(([field]) => !SERVICE_FIELDS.has(field));
  const { terms, rest } = attributes(list(given, 'attributes'));
  const status = text(given, 'status');
  if (status && status !== 'active') note(name, `Stand „${status}“ steht unter „extra“`);
  const amount = cost ? number(cost, 'amount') : undefined;
  const description = text(given, 'description');
  const schedules = list(given, 'schedules');
  return present({
    id,
    title: { de: name },
    alternateName: german(text(given, 'alternate_name')),
    description: german(description),
    url: url(text(given, 'url'), name, note),
    emails: emails(text(given, 'email')),
    phones: phones(list(given, 'phones'), name, note),
    ...terms,
    languages: list(given, 'languages').flatMap(
      (entry) => text(entry, 'code') ?? names.codeOf(text(entry, 'name') ?? '') ?? [],
    ),
    interpretation: interpretation(text(given, 'interpretation_services')),
    schedule:
      schedules.length > 0
        ? readHsdsSchedules(schedules, (message) => note(name, message))
        : undefined,
    cost:
      amount !== undefined || fees
        ? present({
            type: amount === 0 || /^kostenlos$/i.test(fees ?? '') ? 'free' : 'paid',
            amount: amount === 0 ? undefined : amount,
            unit: german(text(cost, 'amount_description')),
            description: /^kostenlos$/i.test(fees ?? '') ? undefined : german(fees),
          })
        : undefined,
    registration: text(given, 'application_process') && {
      description: [{ de: text(given, 'application_process') }],
    },
    eligibility: nonEmpty({
      minAge: number(given, 'minimum_age'),
      maxAge: number(given, 'maximum_age'),
      description: german(text(given, 'eligibility_description')),
    }),
    requiredDocuments: list(given, 'required_documents').flatMap((entry) => {
      const document = text(entry, 'document');
      return document ? [{ name: { de: document } }] : [];
    }),
    serviceArea: serviceArea(list(given, 'service_areas')),
    lastVerified: text(given, 'assured_date')?.slice(0, 10),
    capacity: text(given, 'wait_time') && {
      status: 'unknown',
      note: { de: text(given, 'wait_time') },
    },
    extra: nonEmpty({
      hsds: nonEmpty({
        ...Object.fromEntries(unmapped),
        status: status === 'active' ? undefined : status,
        attributes: rest,
        cost_options: list(given, 'cost_options').slice(1),
      }),
    }),
  });
}

/** Terms that an export of ours put there; attributes of other vocabularies stay as they are. */
function attributes(given: readonly Fields[]): { terms: Fields; rest: Fields[] } {
  const terms: Record<string, unknown> = {};
  const rest: Fields[] = [];
  const single = new Set(['offerType', 'kimServiceLevel']);
  const many = new Set(
    'topics needs supportTypes targetGroups legalAreas channels levelOffered'.split(' '),
  );
  for (const attribute of given) {
    const property = text(attribute, 'link_type') ?? '';
    const code = text(object(attribute, 'taxonomy_term'), 'code');
    if (code && single.has(property)) terms[property] = code;
    else if (code && many.has(property)) {
      terms[property] = [...((terms[property] as string[] | undefined) ?? []), code];
    } else rest.push(attribute);
  }
  return { terms, rest };
}

function interpretation(words: string | undefined): Fields | undefined {
  if (!words) return undefined;
  return { available: /^immer/i.test(words) ? 'always' : 'on_request', note: { de: words } };
}

function serviceArea(areas: readonly Fields[]): Fields | undefined {
  const ags = areas.flatMap(
    (area) => /^urn:de:ags:(\d{5}|\d{8})$/.exec(text(area, 'uri') ?? '')?.[1] ?? [],
  );
  const words = areas
    .filter((area) => !text(area, 'uri')?.startsWith('urn:de:ags:'))
    .flatMap((area) => text(area, 'name') ?? text(area, 'description') ?? []);
  return nonEmpty({ municipalities: ags, description: german(words.join('\n') || undefined) });
}
