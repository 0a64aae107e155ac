import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import { generateDatabase } from '../../../angebote/test/generate-offers.js';
import { inFolder } from '../../test/command.js';
import { snapshot } from '../../test/snapshot.js';
import { buildDatabase } from './build-database.js';
import { replaceFolder } from './replace-folder.js';

const MINE = ['public', 'professional'];
const { database } = parseDatabase(generateDatabase({ offers: 60 }));

for (const step of ['Baut den Suchindex', 'Schreibt public/', 'Schreibt professional/']) {
  test(`stopped at „${step}“, a build leaves the folder as it was, and nothing beside it`, () =>
    inFolder(async (path) => {
      const build = async (onProgress: (now: string) => void, signal: AbortSignal) => {
        const whole = await withDefaultVocabularies(database);
        await replaceFolder(path('gebaut'), MINE, (folder) =>
          buildDatabase(whole, folder, { signal, onProgress }),
        );
      };
      await build(() => undefined, new AbortController().signal);
      const before = await snapshot(path('gebaut'));
      const stop = new AbortController();
      const stopAt = (now: string) => {
        if (now === step) stop.abort();
      };
      await assert.rejects(build(stopAt, stop.signal), { name: 'AbortError' });
      assert.deepEqual(await snapshot(path('gebaut')), before);
      assert.deepEqual(await readdir(path('.')), ['gebaut']);
    }));
}

test('a folder that was moved aside by a killed build comes back', () =>
  inFolder(async (path) => {
    const fill = (name: string) => async (folder: string) => {
      await writeFile(`${folder}/${name}`, '');
    };
    await replaceFolder(path('.gebaut.previous'), ['alt'], fill('alt'));
    await assert.rejects(
      replaceFolder(path('gebaut'), ['alt'], () => Promise.reject(new Error('no'))),
    );
    assert.deepEqual(await readdir(path('gebaut')), ['alt']);
  }));
