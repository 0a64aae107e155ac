import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { forAudience } from './audience.js';
import { parseDatabase } from './parse.js';

const visibility = fc.constantFrom(undefined, 'public' as const, 'professional' as const);
const channels = fc.array(visibility, { maxLength: 3 });

/** A database in which whatever is for professionals says "geheim". */
function database(
  records: readonly [string | undefined, readonly (string | undefined)[]][],
): unknown {
  const secret = (level: string | undefined): string =>
    level === 'professional' ? 'geheim' : 'offen';
  const common = ([level, ways]: (typeof records)[number], number: number) => ({
    id: `${secret(level)}-${number}`,
    ...(level && { visibility: level }),
    phones: ways.map((way) => ({ number: secret(way), ...(way && { visibility: way }) })),
    emails: ways.map((way) => ({
      address: `${secret(way)}@x.de`,
      ...(way && { visibility: way }),
    })),
    onlineChannels: ways.map((way) => ({
      type: 'form',
      url: `https://${secret(way)}.example`,
      ...(way && { visibility: way }),
    })),
  });
  const all = records.map(common);
  return {
    formatVersion: '1.0',
    publisher: { name: 'x' },
    offers: all.map((one) => ({ ...one, title: { de: one.id } })),
    contacts: all.map((one) => ({ ...one, role: { de: one.id } })),
    organizations: all.map((one) => ({ ...one, name: { de: one.id } })),
    locations: all.map((one) => ({ ...one, kind: 'office' })),
    bodies: all.map((one) => ({ ...one, name: { de: one.id }, type: 'working_group' })),
    agreements: all.map((one) => ({ ...one, title: { de: one.id } })),
  };
}

describe('forAudience', () => {
  it('leaves nothing for professionals in what the public sees, and keeps the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(visibility, channels), { maxLength: 8 }), (records) => {
        const all = parseDatabase(database(records)).database;
        const open = forAudience(all, 'public');
        const { byId, ...data } = open;
        assert.ok(
          !JSON.stringify([data, ...Object.values(byId).map((map) => [...map])]).includes('geheim'),
        );
        const visible = records.filter(([level]) => level !== 'professional');
        assert.equal(open.offers.length, visible.length);
        assert.equal(open.byId.contacts.size, visible.length);
        assert.equal(
          open.contacts.flatMap((contact) => contact.phones ?? []).length,
          visible.flatMap(([, ways]) => ways.filter((way) => way !== 'professional')).length,
        );
        assert.equal(forAudience(all, 'professional'), all);
      }),
    );
  });
});
