import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOf } from './first-files.js';

const MODULES = {
  begin: '/embed/src/begin.ts',
  base: '/ui/src/localization.ts',
  upgrade: '/embed/src/upgrade.ts',
  language: '/ui/src/define-language-switch.ts',
  offers: '/offer-search/src/define.ts',
  contacts: '/contact-cards/src/define.ts',
  map: '/mobility-map/src/define.ts',
  explainer: '/explainer/src/define.ts',
  plain: '/angebote/src/open-plain.ts',
  vocabularies: '/angebote/src/generated/vocabularies.ts',
  built: '/angebote/src/built/open-built.ts',
  source: '/angebote/src/built/built-source.ts',
  shared: '/views/src/words.ts',
};

function chunks(imports: Partial<Record<keyof typeof MODULES, (keyof typeof MODULES)[]>>) {
  return Object.entries(MODULES).map(([name, module]) => ({
    fileName: `chunks/${name}-1.js`,
    moduleIds: [`/repository/packages${module}`],
    imports: (imports[name as keyof typeof MODULES] ?? []).map((one) => `chunks/${one}-1.js`),
  }));
}

test('a widget’s files are those it imports at once, however many steps that takes', () => {
  const list = listOf(chunks({ offers: ['shared'], shared: ['vocabularies', 'base'] }));
  const files = new Map(list.split(';').map((entry) => entry.split(':') as [string, string]));
  assert.equal(files.get('every'), 'begin-1,base-1');
  assert.equal(files.get('offer-search'), 'offers-1,shared-1,vocabularies-1');
  assert.equal(files.get('plain'), 'plain-1,vocabularies-1');
  assert.equal(files.get('explainer'), 'explainer-1');
  assert.equal(files.get('marked'), 'upgrade-1');
});

test('a module that has moved stops the build', () => {
  const without = chunks({}).filter(({ fileName }) => !fileName.includes('built'));
  assert.throws(() => listOf(without), /open-built/);
});
