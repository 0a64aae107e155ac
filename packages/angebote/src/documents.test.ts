import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CONTACT_FIELDS, contactDocument, OFFER_FIELDS, offerDocument } from './documents.js';
import { parseDatabase } from './parse.js';
import { withDefaultVocabularies } from './vocabularies.js';

const complete: unknown = JSON.parse(
  readFileSync(new URL('../../../schemas/examples/complete.json', import.meta.url), 'utf8'),
);
const { database } = parseDatabase(complete);

function offer(id: string) {
  const found = database.byId.offers.get(id);
  assert.ok(found);
  return offerDocument(found, database);
}

describe('offerDocument', () => {
  it('has what people search for, in all languages', () => {
    const { id, fields } = offer('deutsch-frauen');
    assert.equal(id, 'deutsch-frauen');
    assert.deepEqual(fields.title, database.byId.offers.get('deutsch-frauen')?.title);
    assert.deepEqual(fields.offerType, { de: 'Deutschkurs' });
    assert.deepEqual(fields.topics, { de: 'Sprache', 'de-simple': 'Deutsch lernen' });
    assert.deepEqual(fields.organization, [
      'Volkshochschule Lindental',
      'VHS',
      'Kommunales Integrationszentrum Kreis Lindental',
      'Lindental integration centre',
      'KI',
    ]);
    assert.deepEqual(fields.places, [
      'Kreishaus Lindfurt',
      'Lindenplatz 1',
      '59991',
      'Lindfurt',
      'Stadtmitte',
      'Videoraum der VHS',
    ]);
    assert.deepEqual(fields.contacts, ['Anmeldung Deutschkurse']);
    assert.deepEqual(fields.phones, ['+492214710310', '+492214710311']);
    assert.match(
      (fields.description as { de: string }).de,
      /Stufe A1[^]*kennen[^]*lesen und schreiben/,
    );
  });

  it('has what people filter by', () => {
    assert.deepEqual(offer('deutsch-frauen').filters, {
      topics: ['language', 'childcare'],
      needs: ['learn-german'],
      offerTypes: ['language-course'],
      supportTypes: ['course-recommendation'],
      targetGroups: ['women', 'families'],
      legalAreas: ['aufenthg'],
      languages: ['de', 'ar', 'uk'],
      municipality: ['05999024', 'online', '05999'],
      organization: ['vhs'],
      organizationTypes: ['adult-education-centre'],
      channels: ['on-site', 'online'],
      levels: ['a1'],
      kimServiceLevels: ['short-advice'],
      registration: ['walk_in', 'appointment', 'referral'],
      bookableBy: ['clients', 'professionals'],
      cost: ['partly_free'],
      capacity: ['waitlist'],
      childcare: ['yes'],
      stepFree: ['yes'],
      lowThreshold: ['yes'],
    });
  });

  it('derives needs from topics where the offer names none', () => {
    assert.deepEqual(offer('sprachcafe').filters.needs, ['learn-german']);
  });

  it('counts a bus for every Kommune in which it stops, and a home visit for none', () => {
    assert.deepEqual(offer('fallberatung').filters.municipality, ['05999024', '05999052']);
    assert.deepEqual(offer('familienhebamme').filters.municipality, ['home_visit', 'phone']);
  });

  it('does not promise an interpreter who is not there', () => {
    assert.equal(offer('fest-2025').filters.languages, undefined);
  });

  it('has a weight for every field', async () => {
    const all = await withDefaultVocabularies(database);
    for (const one of all.offers) {
      for (const field of Object.keys(offerDocument(one, all).fields))
        assert.ok(OFFER_FIELDS[field], field);
    }
    for (const one of all.contacts) {
      for (const field of Object.keys(contactDocument(one, all).fields)) {
        assert.ok(CONTACT_FIELDS[field], field);
      }
    }
  });
});

describe('contactDocument', () => {
  it('has function, person, tasks and places, and what they are responsible for', () => {
    const contact = database.byId.contacts.get('kim-nord');
    assert.ok(contact);
    const { fields, filters } = contactDocument(contact, database);
    assert.deepEqual(fields.role, { de: 'KIM-Case Management', en: 'KIM case management' });
    assert.deepEqual(fields.person, ['Amira Haddad']);
    assert.deepEqual(fields.tasks, {
      de: 'Mit Ihnen Schritt für Schritt planen\nZu anderen Stellen begleiten',
    });
    assert.ok((fields.places as string[]).includes('Tannwinkel'));
    assert.ok((fields.organization as string[]).includes('Caritasverband Lindental'));
    assert.deepEqual(filters, {
      municipality: ['05999052'],
      topics: ['authorities', 'housing'],
      targetGroups: ['families'],
      languages: ['de', 'ar', 'en'],
      organization: ['ki'],
      kimBaustein: ['2'],
      status: ['absent'],
    });
  });

  it('is active where nothing else is said', () => {
    const { filters } = contactDocument({ id: 'x', role: { de: 'Beratung' } }, database);
    assert.deepEqual(filters, { status: ['active'] });
  });
});
