import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedModules } from './chunks.js';

const FACADES: Readonly<Record<string, string>> = {
  begin: '/packages/embed/src/begin.ts',
  localization: '/packages/ui/src/localization.ts',
};
const WIDGETS = ['offers', 'contacts', 'map', 'explainer'];

function chunk(name: string, imports: string[], dynamicImports: string[] = []) {
  const isWidget = WIDGETS.includes(name);
  return {
    name,
    fileName: `${name}.js`,
    isEntry: name === 'kim-widgets',
    facadeModuleId: isWidget ? `/packages/${name}/src/define.ts` : (FACADES[name] ?? null),
    imports: imports.map((one) => `${one}.js`),
    dynamicImports: dynamicImports.map((one) => `${one}.js`),
    moduleIds: [`${name}.ts`],
  };
}

test('what the same widgets start with and need in the end is one file', () => {
  const shared = sharedModules([
    chunk('kim-widgets', ['loader'], ['begin']),
    chunk('loader', []),
    chunk('begin', ['upgrade'], [...WIDGETS, 'localization']),
    chunk('frame-page', ['upgrade']),
    chunk('upgrade', []),
    chunk('localization', ['lit']),
    chunk('offers', ['loader', 'lit', 'load', 'words', 'cards']),
    chunk('contacts', ['loader', 'lit', 'load', 'words']),
    chunk('map', ['loader', 'lit', 'load', 'words'], ['leaflet']),
    chunk('explainer', ['loader', 'lit'], ['print', 'offers']),
    chunk('lit', []),
    chunk('load', ['check']),
    chunk('check', []),
    chunk('words', []),
    chunk('cards', []),
    chunk('leaflet', []),
    chunk('print', ['words']),
  ]);
  assert.deepEqual(Object.fromEntries(shared), {
    'begin.ts': 'begin',
    'upgrade.ts': 'begin',
    'localization.ts': 'base',
    'lit.ts': 'base',
    'load.ts': 'shared-012-012',
    'check.ts': 'shared-012-012',
    'words.ts': 'shared-012-0123',
  });
});
