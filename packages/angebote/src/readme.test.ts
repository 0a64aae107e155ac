import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { createHolidays, loadDatabase, localize, openState } from '@kim-widgets/angebote';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

it('does what the README shows', async (test) => {
  const complete = read('../../../schemas/examples/complete.json');
  test.mock.method(globalThis, 'fetch', () => Promise.resolve(new Response(complete)));
  const log = test.mock.method(console, 'log', () => undefined);

  const database = await loadDatabase('https://kreis.example/angebote.json');
  const holidays = createHolidays(database.schoolHolidays);
  const office = database.byId.locations.get('kreishaus');

  const now = new Date('2026-03-02T10:00+01:00');
  const { state, until } = openState(office?.schedule, { at: now, holidays });
  console.log(office?.name && localize(office.name, 'uk').text, state, until?.toISOString());

  assert.deepEqual(log.mock.calls[0]?.arguments, [
    'Kreishaus Lindfurt',
    'open',
    '2026-03-02T11:00:00.000Z',
  ]);
});

it('shows in the README what is tested here', () => {
  const here = read('readme.test.ts');
  const [, example = ''] = /```ts\n([^]*?)```/.exec(read('../README.md')) ?? [];
  for (const line of example.split('\n')) assert.ok(here.includes(line.trim()), line);
  assert.ok(example.length > 200);
});
