import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { ROOT } from '../build/paths.js';
import { readAudit } from './read-audit.js';
import { type Lock, namedPackages, shippedPackages } from './shipped.js';

/** Licences that ask for their text and nothing else. */
const ALLOWED = new Set(
  'MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0'.split(' '),
);

const lock = JSON.parse(await readFile(`${ROOT}package-lock.json`, 'utf8')) as Lock;
const shipped = shippedPackages(lock);

suite('what ships of others', () => {
  test('is found in the lockfile, and what only developers need is not', () => {
    const names = new Set(shipped.map(({ name }) => name));
    for (const name of ['lit', 'lit-html', 'leaflet', 'kdbush', 'ajv'])
      assert.ok(names.has(name), name);
    for (const name of ['vite', 'typescript', 'axe-core']) assert.ok(!names.has(name), name);
  });

  test('runs nothing while it is installed', () => {
    assert.deepEqual(
      shipped.filter(({ hasInstallScript }) => hasInstallScript),
      [],
    );
  });

  test('has a licence that asks for nothing but its text', () => {
    assert.deepEqual(
      shipped.filter(({ license = '' }) => !ALLOWED.has(license)),
      [],
    );
  });

  test('has its why in docs/third-party.md, and nothing else has', async () => {
    const page = await readFile(`${ROOT}docs/third-party.md`, 'utf8');
    const explained = [...page.matchAll(/^\| \[`([^`]+)`\]\(\S+\) +\| \S/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(explained.sort(), [...namedPackages(lock)].sort());
  });
});

suite('installing', () => {
  test('runs no scripts of packages, here and on a machine that has nothing yet', async () => {
    assert.match(await readFile(`${ROOT}.npmrc`, 'utf8'), /^ignore-scripts=true$/m);
  });
});

suite('what npm knows of vulnerabilities', () => {
  test('is nothing where nothing is known', () => {
    assert.deepEqual(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}'), {
      kind: 'asked',
      findings: [],
    });
  });

  test('is a line for each package', () => {
    const leaflet = {
      name: 'leaflet',
      severity: 'high',
      range: '<2.0.0',
      via: [{ title: 'Script in popups', url: 'https://advice.example/1' }, 'lit'],
    };
    assert.deepEqual(readAudit(JSON.stringify({ vulnerabilities: { leaflet } })), {
      kind: 'asked',
      findings: ['high: leaflet <2.0.0 – Script in popups https://advice.example/1; by lit'],
    });
  });

  test('is not asked where the registry gives no answer', () => {
    const refused = '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}';
    assert.deepEqual(readAudit(refused), { kind: 'not-asked', reason: '405 Method Not Allowed' });
    for (const output of ['', 'null', 'not JSON']) {
      assert.deepEqual(readAudit(output), { kind: 'not-asked', reason: 'npm gave no report' });
    }
  });
});
